package import ArgumentParser
import Basics
import Domain
import UseCases

/// `giamsat report [make]`: what the register gives back as a document.
package struct ReportCommand: AsyncParsableCommand {
    package static let configuration = CommandConfiguration(
        commandName: "report", abstract: "Lập báo cáo từ sổ theo dõi: Word, Excel, HTML, văn bản.",
        subcommands: [MakeReportCommand.self], defaultSubcommand: MakeReportCommand.self)

    package init() {}
}

/// `giamsat report make [--as-of DAY] [--known-at REVISION] [--source CODE] [--format FORM] --output FILE`
struct MakeReportCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "make", abstract: "Lập các phụ lục của một ngày, đúng danh mục, cột và thứ tự của nguồn.")

    @OptionGroup var database: DatabaseOption

    @Option(help: ArgumentHelp("Theo ngày (mặc định như lệnh export).", valueName: "ngày"))
    var asOf: CivilDate?

    @Option(help: ArgumentHelp("Như sổ đã biết ở lần ghi này.", valueName: "lần ghi"))
    var knownAt: Int32?

    @Option(help: ArgumentHelp("Nguồn được in lại, khi ngày ấy có nhiều nguồn.", valueName: "mã nguồn"))
    var source: String?

    @Option(help: ArgumentHelp("Dạng tệp.", valueName: "docx|xlsx|html|text"))
    var format: MakeReport.Format = .docx

    @Option(help: ArgumentHelp("Địa chỉ của trang, để các liên kết trong Excel mở được.", valueName: "địa-chỉ"))
    var site: String?

    @Option(help: ArgumentHelp("Ghi ra tệp.", valueName: "tệp"))
    var output: String

    @OptionGroup var language: LanguageOption

    func run() async throws {
        let workspace = try await database.open()
        let report = try await workspace.makeReport(
            .init(day: asOf, revision: knownAt.map { Identifier($0) }, source: source, site: site), as: format)
        try await workspace.close()
        try FileBytes.write(report.bytes, to: output)
        say(
            language.language.say(
                "\(output): \(report.appendices) phụ lục, \(report.tables) bảng, \(report.rows) dòng; theo ngày \(report.day.vietnamese), lần ghi \(report.revision.number).",
                "\(output): \(report.appendices) appendices, \(report.tables) tables, \(report.rows) rows; as of \(report.day.iso), revision \(report.revision.number)."
            ))
    }
}

extension MakeReport.Format: ExpressibleByArgument {}
