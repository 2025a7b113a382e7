package import ArgumentParser
import Basics
import Domain
import UseCases

/// `giamsat export KIND [--as-of DAY] [--known-at REVISION] [--source CODE] [--format json|csv|xlsx] [--output FILE]`
package struct ExportCommand: AsyncParsableCommand {
    package static let configuration = CommandConfiguration(
        commandName: "export", abstract: "Xuất dữ liệu của sổ: JSON, CSV hoặc Excel.")

    @Argument(
        help: ArgumentHelp(
            "tasks, obligations, agencies, directives, rates, findings, lines, claims, quality.", valueName: "loại"))
    var kind: ExportKind

    @OptionGroup var database: DatabaseOption

    @Option(
        help: ArgumentHelp(
            "Theo ngày, 2025-07-18 hoặc 18/7/2025 (mặc định hôm nay, hoặc ngày của báo cáo mới nhất nếu đã quá 30 ngày).",
            valueName: "ngày"))
    var asOf: CivilDate?

    @Option(help: ArgumentHelp("Như sổ đã biết ở lần ghi này.", valueName: "lần ghi"))
    var knownAt: Int32?

    @Option(help: ArgumentHelp("Chỉ một nguồn.", valueName: "mã nguồn"))
    var source: String?

    @Option(help: ArgumentHelp("Dạng xuất.", valueName: "json|csv|xlsx"))
    var format: ExportRegister.Format = .json

    @Option(help: ArgumentHelp("Ghi ra tệp (mặc định ra màn hình).", valueName: "tệp"))
    var output: String?

    @OptionGroup var language: LanguageOption

    package init() {}

    package func run() async throws {
        let workspace = try await database.open()
        let steps = ReportStage.allCases.map { $0.name(in: language.language) }
        let exported = try await ProgressLine(kind.rawValue, steps).showing { line in
            try await workspace.exportRegister(
                kind, .init(day: asOf, revision: knownAt.map { Identifier($0) }, source: source), as: format,
                reached: { line.reached($0.rawValue) })
        }
        try await workspace.close()
        if asOf == nil {
            say(
                language.language.say(
                    "Theo ngày \(exported.day.vietnamese), lần ghi \(exported.revision.number).",
                    "As of \(exported.day.iso), revision \(exported.revision.number)."))
        }
        if let output {
            try FileBytes.write(exported.bytes, to: output)
        } else {
            StandardOutput.write(exported.bytes)
        }
    }
}

extension ExportKind: ExpressibleByArgument {}
extension ExportRegister.Format: ExpressibleByArgument {}

extension CivilDate: ExpressibleByArgument {
    package init?(argument: String) {
        guard let date = CivilDate(vietnamese: argument) ?? CivilDate(iso: argument) else { return nil }
        self = date
    }
}
