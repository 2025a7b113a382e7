import Basics

/// A kind of product that a task may promise.
package enum ProductKind: String, Hashable, Sendable, CaseIterable {
    case law, ordinance, resolution, decree, decision, circular, directiveDocument
    case plan, programme, strategy, scheme, project, report, proposal, guidance, regulation, standard
    case database, platform, system, service, event, list, mechanism, budget
    /// Any document of an authority: *văn bản của cấp có thẩm quyền*.
    case document
    case other
}

extension ProductKind {
    /// The words that name products; the longest wins, so *dự án luật* is a law and *bộ tiêu chí* a standard.
    static let words: PhraseTable<ProductKind> = PhraseTable(
        [
            (.law, ["luật", "bộ luật", "dự án luật", "dự thảo luật", "văn bản quy phạm pháp luật"]),
            (.ordinance, ["pháp lệnh"]), (.resolution, ["nghị quyết"]), (.decree, ["nghị định"]),
            (.decision, ["quyết định"]), (.circular, ["thông tư", "thông tư liên tịch"]),
            (.directiveDocument, ["chỉ thị", "công điện"]),
            (.plan, ["kế hoạch", "quy hoạch", "lộ trình", "kịch bản"]),
            (.programme, ["chương trình", "chương trình hành động"]), (.strategy, ["chiến lược"]), (.scheme, ["đề án"]),
            (.project, ["dự án"]),
            (.report, ["báo cáo", "văn bản báo cáo", "báo cáo đánh giá"]),
            (
                .proposal,
                [
                    "tờ trình", "đề xuất", "kiến nghị", "văn bản đề xuất", "hồ sơ đề nghị", "hồ sơ trình",
                    "hồ sơ dự thảo",
                ]
            ),
            (.guidance, ["hướng dẫn", "văn bản hướng dẫn", "tài liệu hướng dẫn", "sổ tay", "cẩm nang"]),
            (.regulation, ["quy chế", "quy định", "quy trình", "nội quy"]),
            (
                .standard,
                [
                    "tiêu chuẩn", "quy chuẩn", "tiêu chí", "bộ tiêu chí", "bộ chỉ số", "định mức", "đơn giá",
                    "văn bản định mức", "khung kiến trúc", "khung năng lực", "kiến trúc",
                ]
            ),
            (.database, ["cơ sở dữ liệu", "csdl", "kho dữ liệu"]),
            (.platform, ["nền tảng", "sàn", "sàn giao dịch", "cổng", "cổng thông tin", "cổng dịch vụ công"]),
            (.system, ["hệ thống", "hệ thống thông tin", "phần mềm", "ứng dụng"]), (.service, ["dịch vụ", "tiện ích"]),
            (
                .event,
                [
                    "hội nghị", "hội thảo", "phong trào", "diễn đàn", "lễ", "cuộc thi", "phiên họp", "triển lãm",
                    "lớp tập huấn", "lớp bồi dưỡng", "khóa tập huấn", "khóa bồi dưỡng", "khóa đào tạo",
                ]
            ),
            (.list, ["danh mục", "danh sách"]), (.mechanism, ["cơ chế", "chính sách"]),
            (.budget, ["ngân sách", "kinh phí", "dự toán", "nguồn lực"]),
            (.document, ["văn bản", "văn bản của cấp có thẩm quyền", "văn bản chỉ đạo", "công văn", "thông báo"]),
        ].flatMap { kind, words in words.map { ($0, kind) } })

    /// What a document of this type is; nil for letters and notices, which are documents only.
    init?(documentType type: String?) {
        switch type {
        case "Luật", "Bộ luật": self = .law
        case "Pháp lệnh": self = .ordinance
        case "Nghị quyết", "Nghị quyết liên tịch": self = .resolution
        case "Nghị định": self = .decree
        case "Quyết định": self = .decision
        case "Thông tư", "Thông tư liên tịch": self = .circular
        case "Chỉ thị", "Công điện": self = .directiveDocument
        case "Kế hoạch": self = .plan
        case "Chương trình": self = .programme
        case "Đề án": self = .scheme
        case "Dự án": self = .project
        case "Báo cáo": self = .report
        case "Tờ trình", "Phiếu trình": self = .proposal
        case "Hướng dẫn": self = .guidance
        case "Quy chế", "Quy định": self = .regulation
        default: return nil
        }
    }

    /// Issued under its own name and number, so that no other type can stand for it.
    package var isLegalInstrument: Bool {
        switch self {
        case .law, .ordinance, .resolution, .decree, .decision, .circular, .directiveDocument: true
        default: false
        }
    }

    /// What is there when it is used.
    static let used: Set<ProductKind> = [.database, .platform, .system, .service]

    /// To hand it in is to deliver it.
    var isHandedIn: Bool { self == .report || self == .proposal }
}
