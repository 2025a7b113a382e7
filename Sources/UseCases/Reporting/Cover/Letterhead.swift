import Basics

/// What stands above and below the text of a report (*thể thức văn bản*, Nghị định 30/2020/NĐ-CP, Phụ lục I), and its
/// letters. What is empty is left for the hand.
package struct Letterhead: Sendable, Equatable {
    /// The agency above (*cơ quan chủ quản*).
    package private(set) var superior = ""
    /// The agency that reports; empty takes the issuer of the source.
    package private(set) var agency = ""
    /// "/BC-BKHCN", behind the number.
    package private(set) var symbol = "/BC-…"
    /// Where it is signed (*địa danh*).
    package private(set) var place = "…"
    /// In whose name it is signed: "KT. BỘ TRƯỞNG".
    package private(set) var authority = ""
    package private(set) var post = ""
    package private(set) var signatory = ""
    /// To whom it goes (*nơi nhận*), a line each.
    package private(set) var recipients: [String] = []
    package private(set) var font: String?
    /// Points.
    package private(set) var size: Int?

    package init() {}

    /// - Throws: `Refusal.invalid` with the lines that say nothing.
    package init(_ text: String) throws(Refusal) {
        var problems: [FieldProblem] = []
        for (number, line) in text.tellingLines {
            guard let colon = line.firstIndex(of: ":"),
                read(String(line[..<colon]).singleSpaced, String(line[line.index(after: colon)...]).singleSpaced)
            else {
                problems.append(FieldProblem(field: "dòng \(number)", code: "unknownWord"))
                continue
            }
        }
        guard problems.isEmpty else { throw .invalid(problems) }
    }

    private mutating func read(_ name: String, _ value: String) -> Bool {
        switch name {
        case "cơ quan chủ quản": superior = value
        case "cơ quan": agency = value
        case "ký hiệu": symbol = value
        case "địa danh": place = value
        case "quyền hạn": authority = value
        case "chức vụ": post = value
        case "người ký": signatory = value
        case "nơi nhận": recipients.append(value)
        case "phông chữ": font = value.isEmpty ? nil : value
        case "cỡ chữ":
            guard let points = Int(value), (8...20).contains(points) else { return false }
            size = points
        default: return false
        }
        return true
    }
}

/// How an agency wants its reports: each file of a template folder that is there replaces the standard one.
package struct ReportTemplate: Sendable, Equatable {
    package var cover: CoverTemplate
    package var letterhead: Letterhead
    /// The lists; nil where the folder does not say.
    package var definition: ReportDefinition?

    package static func standard() throws(Refusal) -> ReportTemplate {
        ReportTemplate(
            cover: try .standard(),
            letterhead: try Letterhead(String(decoding: PackageResources.standard_letterhead, as: UTF8.self)))
    }

    /// The files of a folder: `bao-cao.txt` (the text), `the-thuc.txt` (letterhead), `phu-luc.txt` (the lists).
    package enum File: String, CaseIterable, Sendable {
        case cover = "bao-cao.txt"
        case letterhead = "the-thuc.txt"
        case appendices = "phu-luc.txt"
    }

    /// - Throws: `Refusal.invalid` with the lines that say nothing.
    package mutating func read(_ text: String, of file: File) throws(Refusal) {
        switch file {
        case .cover: cover = try CoverTemplate(text)
        case .letterhead: letterhead = try Letterhead(text)
        case .appendices: definition = try ReportDefinition(text)
        }
    }
}
