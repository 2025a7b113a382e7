package import ArgumentParser
import Basics
import Domain
import Glibc
import UseCases

/// `giamsat report [make]`: what the register gives back as a document.
package struct ReportCommand: AsyncParsableCommand {
    package static let configuration = CommandConfiguration(
        commandName: "report", abstract: "Lập, phát hành và kiểm tra báo cáo: Word, Excel, PDF, HTML, văn bản.",
        subcommands: [
            MakeReportCommand.self, IssueReportCommand.self, ListReportsCommand.self, GetReportCommand.self,
            VerifyReportCommand.self, CheckReportCommand.self, CompareReportsCommand.self,
        ], defaultSubcommand: MakeReportCommand.self)

    package init() {}
}

/// What a report is asked for, alike for making and issuing it.
struct ReportQuestion: ParsableArguments {
    @Option(help: ArgumentHelp("Theo ngày (mặc định như lệnh export).", valueName: "ngày"))
    var asOf: CivilDate?

    @Option(help: ArgumentHelp("Như sổ đã biết ở lần ghi này.", valueName: "lần ghi"))
    var knownAt: Int32?

    @Option(help: ArgumentHelp("In lại đúng nguồn này (mặc định: nguồn duy nhất của ngày ấy).", valueName: "mã nguồn"))
    var source: String?

    @Option(help: ArgumentHelp("Lập từ sổ theo định nghĩa trong tệp này, thay cho mẫu có sẵn.", valueName: "tệp"))
    var definition: String?

    @Option(help: ArgumentHelp("Lập từ sổ cho kỳ bắt đầu ngày này (mặc định: mồng một của tháng).", valueName: "ngày"))
    var from: CivilDate?

    @Option(
        help: ArgumentHelp(
            "Mẫu của cơ quan: thư mục có bao-cao.txt (lời), the-thuc.txt (thể thức), phu-luc.txt (phụ lục); thiếu tệp nào thì theo mẫu có sẵn.",
            valueName: "thư-mục"))
    var template: String?

    @Option(help: ArgumentHelp("Địa chỉ của trang, để các liên kết trong Excel mở được.", valueName: "địa-chỉ"))
    var site: String?

    func read(_ part: ReportPart = .appendices) throws -> MakeReport.Question {
        let definition = try definition.map { path in
            try ReportDefinition(String(decoding: FileBytes.read(path), as: UTF8.self))
        }
        return MakeReport.Question(
            day: asOf, revision: knownAt.map { Identifier($0) }, source: source, definition: definition, from: from,
            site: site, part: part, template: try template.map(Self.template))
    }

    /// - Throws: `Refusal.notFound` for a folder that holds none of the files.
    private static func template(in folder: String) throws -> ReportTemplate {
        var template = try ReportTemplate.standard()
        var isEmpty = true
        for file in ReportTemplate.File.allCases {
            let path = "\(folder)/\(file.rawValue)"
            guard access(path, F_OK) == 0 else { continue }
            try template.read(String(decoding: FileBytes.read(path), as: UTF8.self), of: file)
            isEmpty = false
        }
        guard !isEmpty else { throw Refusal.notFound(what: "\(folder)/\(ReportTemplate.File.cover.rawValue)") }
        return template
    }
}

/// `giamsat report make [--as-of DAY] [--known-at REVISION] [--source CODE] [--format FORM] --output FILE`
struct MakeReportCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "make",
        abstract: "Lập phụ lục (đúng danh mục, cột, thứ tự của nguồn), báo cáo, hoặc câu hỏi của một ngày.")

    @OptionGroup var database: DatabaseOption

    @OptionGroup var question: ReportQuestion

    @Option(
        help: ArgumentHelp(
            "Phần của báo cáo: báo cáo (cover), phụ lục (appendices), câu hỏi trước khi ký (doubts).",
            valueName: "cover|appendices|doubts"))
    var part: ReportPart = .appendices

    @Option(help: ArgumentHelp("Dạng tệp.", valueName: "docx|xlsx|pdf|html|text"))
    var format: ReportForm = .docx

    @Option(help: ArgumentHelp("Ghi ra tệp.", valueName: "tệp"))
    var output: String

    @OptionGroup var language: LanguageOption

    func run() async throws {
        let question = try question.read(part)
        let workspace = try await database.open()
        var steps = ReportStage.allCases.map { $0.name(in: language.language) }
        if format == .pdf {
            steps.append(language.language.say("In ra PDF bằng LibreOffice", "Printing by LibreOffice"))
        }
        let report = try await ProgressLine(output.lastPathPart, steps).showing { line in
            let report = try await workspace.makeReport(
                question, as: format.written, isForPrinting: format == .pdf, reached: { line.reached($0.rawValue) })
            try await workspace.close()
            line.reached(steps.count - 1)
            try FileBytes.write(
                format == .pdf ? OfficeConverter.pdf(ofWord: report.bytes) : report.bytes, to: output)
            return report
        }
        say(
            language.language.say(
                "\(output): \(report.appendices) phần, \(report.tables) bảng, \(report.rows) dòng; theo ngày \(report.day.vietnamese), lần ghi \(report.revision.number).",
                "\(output): \(report.appendices) parts, \(report.tables) tables, \(report.rows) rows; as of \(report.day.iso), revision \(report.revision.number)."
            ))
    }
}

extension ReportStage {
    func name(in language: CommandLanguage) -> String {
        switch self {
        case .reading: language.say("Đọc sổ theo dõi", "Reading the register")
        case .making: language.say("Lập danh mục", "Making the lists")
        case .writing: language.say("Viết tệp", "Writing the file")
        }
    }
}

extension ReportPart: ExpressibleByArgument {}

extension ReportForm: ExpressibleByArgument {
    /// What is written; a PDF is what LibreOffice prints of the Word file.
    var written: MakeReport.Format {
        switch self {
        case .docx, .pdf: .docx
        case .xlsx: .xlsx
        case .html: .html
        case .text: .text
        }
    }
}
