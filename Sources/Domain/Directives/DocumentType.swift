import Basics

/// The types of documents and the abbreviations that stand for them in symbols.
///
/// Sources: Decree 30/2020/NĐ-CP, appendix III (the State); Guidance 36-HD/VPTW (the Party); the Law on the
/// promulgation of legal documents for those with a year. *Phiếu trình* is customary.
struct DocumentType: Sendable {
    let name: String
    /// The usual letters; empty where symbols carry none.
    let abbreviation: String

    private init(_ name: String, _ abbreviation: String) {
        self.name = name
        self.abbreviation = abbreviation
    }

    static let all: [DocumentType] = [
        DocumentType("Nghị quyết", "NQ"), DocumentType("Quyết định", "QĐ"), DocumentType("Chỉ thị", "CT"),
        DocumentType("Quy chế", "QC"), DocumentType("Quy định", "QyĐ"), DocumentType("Quy định", "QĐi"),
        DocumentType("Thông cáo", "TC"), DocumentType("Thông báo", "TB"), DocumentType("Hướng dẫn", "HD"),
        DocumentType("Chương trình", "CTr"), DocumentType("Kế hoạch", "KH"), DocumentType("Phương án", "PA"),
        DocumentType("Đề án", "ĐA"), DocumentType("Dự án", "DA"), DocumentType("Báo cáo", "BC"),
        DocumentType("Biên bản", "BB"), DocumentType("Tờ trình", "TTr"), DocumentType("Hợp đồng", "HĐ"),
        DocumentType("Công điện", "CĐ"), DocumentType("Bản ghi nhớ", "BGN"), DocumentType("Bản thỏa thuận", "BTT"),
        DocumentType("Giấy ủy quyền", "GUQ"), DocumentType("Giấy mời", "GM"), DocumentType("Giấy phép", "GP"),
        DocumentType("Phiếu gửi", "PG"), DocumentType("Phiếu chuyển", "PC"), DocumentType("Phiếu báo", "PB"),
        DocumentType("Phiếu trình", "PTr"), DocumentType("Kết luận", "KL"), DocumentType("Công văn", "CV"),
        DocumentType("Nghị định", "NĐ"), DocumentType("Thông tư", "TT"), DocumentType("Thông tư liên tịch", "TTLT"),
        DocumentType("Văn bản hợp nhất", "VBHN"), DocumentType("Lệnh", "L"), DocumentType("Pháp lệnh", "PL"),
    ]

    private static let byAbbreviation: [String: DocumentType] = {
        var types: [String: DocumentType] = [:]
        for type in all { types[type.abbreviation.lowercased()] = type }
        // Typed without Đ.
        for (typed, meant) in [("qd", "qđ"), ("nd", "nđ"), ("cd", "cđ"), ("qyd", "qyđ")] { types[typed] = types[meant] }
        return types
    }()

    /// By the letters of a symbol in any case; "TT" of the Party is a *Thông tri*.
    init?(abbreviation: String, isOfParty: Bool = false) {
        guard let type = Self.byAbbreviation[abbreviation] else { return nil }
        self = type.abbreviation == "TT" && isOfParty ? DocumentType("Thông tri", "TT") : type
    }

    /// The words that name a type before a symbol; nil means any document: *văn bản số …*.
    static let names: PhraseTable<String?> = {
        var names: [(String, String?)] = all.map { ($0.name, $0.name) }
        names += [
            ("Luật", "Luật"), ("Bộ luật", "Bộ luật"), ("Thông tri", "Thông tri"), ("Thông báo kết luận", "Thông báo"),
            ("Thông báo ý kiến kết luận", "Thông báo"), ("Chương trình hành động", "Chương trình"),
            ("Kế hoạch hành động", "Kế hoạch"), ("Kế hoạch hành động chiến lược", "Kế hoạch"),
            ("Nghị quyết liên tịch", "Nghị quyết liên tịch"), ("Nghị quyết chuyên đề", "Nghị quyết"),
            ("Công thư", "Công thư"), ("Văn bản", nil), ("VB", nil),
        ]
        return PhraseTable(names)
    }()

    /// Documents that are known by their bare number: "Nghị quyết 57", "Chỉ thị 18".
    static let knownByNumber: Set<String> = [
        "Nghị quyết", "Quyết định", "Chỉ thị", "Thông báo", "Kết luận", "Nghị định", "Thông tư", "Công điện", "Kế hoạch",
    ]

    /// Types whose symbols always carry the year when a State body issues them.
    var carriesYear: Bool { ["NĐ", "TT", "TTLT"].contains(abbreviation) }
}
