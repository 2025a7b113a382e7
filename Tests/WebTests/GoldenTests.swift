import Basics
import FoundationEssentials
import HTTPTypes
import TestSupport
import Testing
import UseCases
import Web

/// Pages of a made-up register as they were last looked at by a person: three whole, of the others title, headings,
/// tables as text and links. `GIAMSAT_GOLDEN=write swift test …` writes them anew, to be read before they are committed.
@Suite struct GoldenTests {
    private static let whole = ["/", "/nhiem-vu?standing=overdue", "/nhiem-vu/NV-1"]
    private static let outlined = [
        "/en", "/en/nhiem-vu", "/en/nhiem-vu/NV-2", "/nhiem-vu?view=obligations", "/co-quan", "/en/co-quan/btc",
        "/van-ban", "/chi-so", "/kiem-tra", "/co-so-du-lieu", "/chat-luong", "/nguon", "/tra-cuu?q=du+lieu",
        "/cach-tinh", "/du-lieu-mo", "/nhiem-vu?agency=khong-co", "/khong-co",
    ]
    private static let folder = URL(fileURLWithPath: #filePath).deletingLastPathComponent().appending(path: "Golden")
    private static let isWriting = ProcessInfo.processInfo.environment["GIAMSAT_GOLDEN"] == "write"

    private static func register() throws -> [ImportDocument.File] {
        [
            try .workbook([
                [
                    "Xây dựng cơ sở dữ liệu quốc gia về đất đai", "Bộ Nông nghiệp và Môi trường", "30/6/2025",
                    "Cơ sở dữ liệu", "Đang triển khai tại các địa phương", "Chậm",
                ],
                [
                    "Ban hành Nghị định về trung tâm dữ liệu", "Bộ Công an", "30/4/2025", "Nghị định",
                    "Chính phủ đã ban hành Nghị định số 99/2025/NĐ-CP ngày 28/4/2025", "Đã hoàn thành",
                ],
                ["Đào tạo kỹ năng số cho công chức", "Các bộ, ngành, địa phương", "Thường xuyên", "", "", ""],
                ["Đề án khu công nghệ số <tập trung> & \"mở\"", "Bộ Tài chính", "10/8/2025", "Đề án", "", ""],
                ["Trình Quốc hội dự án Luật Chuyển đổi số", "Bộ Khoa học và Công nghệ", "", "Dự án luật", "", ""],
            ])
        ]
    }

    private func golden(_ name: String) -> URL { Self.folder.appending(path: name) }

    private func name(of address: String, _ ending: String) -> String {
        let words = address.split { !($0.isLetter || $0.isNumber || $0 == "-") }.joined(separator: ".")
        return "\(words.isEmpty ? "vi" : words).\(ending)"
    }

    private func compare(_ text: String, with name: String) throws {
        if Self.isWriting {
            try FileManager.default.createDirectory(at: Self.folder, withIntermediateDirectories: true)
            try Data(text.utf8).write(to: golden(name))
        }
        let expected = String(decoding: try Data(contentsOf: golden(name)), as: UTF8.self)
        guard text != expected else { return }
        let (new, old) = (text.split(separator: "\n"), expected.split(separator: "\n"))
        let index =
            zip(new, old).enumerated().first { $0.element.0 != $0.element.1 }?.offset ?? min(new.count, old.count)
        let lines = [old, new].map { $0.indices.contains(index) ? String($0[index]) : "(nothing)" }
        Issue.record("\(name) line \(index + 1): expected \(lines[0]), got \(lines[1])")
    }

    @Test func `Three pages are as they were looked at, to the byte`() async throws {
        try await SampleRegister.with(try Self.register()) { workspace in
            let site = Site(workspace)
            for address in Self.whole {
                let answer = try await site.get(address)
                #expect(answer.status == .ok, "\(address)")
                // A tag a line, so that a difference names its place; assets are named by their contents.
                let lines = answer.body.split(separator: "<").map { "<\($0)" }.joined(separator: "\n")
                try compare(lines.withoutAssetHashes + "\n", with: name(of: address, "html"))
            }
        }
    }

    @Test func `The others say what they said`() async throws {
        try await SampleRegister.with(try Self.register()) { workspace in
            let site = Site(workspace)
            for address in Self.outlined {
                let answer = try await site.get(address)
                try compare(PageOutline(answer.body).text, with: name(of: address, "txt"))
            }
        }
    }
}

/// Title, headings, tables as text, links, in the order of the page.
private struct PageOutline {
    private(set) var text = ""

    init(_ html: String) {
        var row: [String] = []
        for piece in PageTree(html).texts {
            let names = piece.within.map(\.name)
            guard let kind = names.last(where: Self.told.contains) else { continue }
            if kind == "td" || kind == "th" {
                row.append(piece.words)
                continue
            }
            if !row.isEmpty {
                text += "| \(row.joined(separator: " ")) |\n"
                row = []
            }
            text += "\(kind): \(piece.words)\n"
        }
        if !row.isEmpty { text += "| \(row.joined(separator: " ")) |\n" }
    }

    private static let told: Set<String> = ["title", "h1", "h2", "h3", "td", "th", "a"]
}

extension String {
    /// `/_/site-0123456789abcdef.css` without what changes with every edit of the file.
    fileprivate var withoutAssetHashes: String {
        split(separator: "-", omittingEmptySubsequences: false).map { part in
            let hash = part.prefix(16)
            let isHash = hash.count == 16 && hash.allSatisfy(\.isHexDigit) && part.dropFirst(16).first == "."
            return isHash ? "…\(part.dropFirst(16))" : String(part)
        }.joined(separator: "-")
    }
}
