package import ArgumentParser
import Documents
import UseCases

/// `giamsat import FILE… [--dry-run] [--json]`
package struct ImportCommand: AsyncParsableCommand {
    package static let configuration = CommandConfiguration(
        commandName: "import", abstract: "Đọc văn bản Word, Excel hoặc tệp chữ vào sổ theo dõi.",
        discussion: """
            Mỗi tệp được ghi trọn vẹn hoặc không ghi gì. Tệp đã đọc rồi thì không đổi gì; tệp đã sửa thành phiên bản mới \
            của cùng nguồn.
            Ví dụ: giamsat import bao-cao.docx --dry-run
            """)

    @Argument(help: ArgumentHelp("Các tệp .docx, .xlsx hoặc .txt.", valueName: "tệp"))
    var files: [String]

    @OptionGroup var database: DatabaseOption

    @Option(help: ArgumentHelp("Loại tệp, nếu không để tự nhận ra.", valueName: "docx|xlsx|text"))
    var format: Document.Format?

    @Flag(help: "Chỉ đọc và so với sổ, không ghi gì.")
    var dryRun = false

    @Flag(help: "In kết quả dạng JSON.")
    var json = false

    @Flag(help: "Là nguồn mới, dù tiêu đề giống một nguồn đã có.")
    var new = false

    @Option(help: ArgumentHelp("Là phiên bản mới của nguồn này.", valueName: "mã nguồn"))
    var versionOf: String?

    @OptionGroup var language: LanguageOption

    package init() {}

    package func run() async throws {
        let workspace = try await database.open()
        let language = language.language
        var status: ExitCode = .success
        var reports: [ExportValue] = []
        for path in files {
            do {
                let file = try ImportDocument.File(
                    name: path.lastPathPart, bytes: FileBytes.read(path), format: format)
                let steps = ImportDocument.Stage.allCases.map { $0.name(in: language) }
                let report = try await ProgressLine(file.name, steps).showing { line in
                    try await workspace.importDocument(
                        file, belonging: belonging, isTrial: dryRun, by: .operator,
                        reached: { line.reached($0.rawValue) })
                }
                if json {
                    reports.append(report.exportValue)
                } else {
                    ImportText(report, isTrial: dryRun, language).print()
                }
            } catch let refusal as Refusal {
                say(refusal.message(in: language))
                if refusal.exitCode.rawValue > status.rawValue { status = refusal.exitCode }
            }
        }
        try await workspace.close()
        if json { StandardOutput.write(ExportValue.json(reports)) }
        if status != .success { throw status }
    }

    private var belonging: ImportDocument.Belonging {
        if let versionOf { return .version(of: versionOf) }
        return new ? .newSource : .byHeading
    }
}

extension ImportDocument.Stage {
    fileprivate func name(in language: CommandLanguage) -> String {
        switch self {
        case .reading: language.say("Đọc tệp", "Reading")
        case .understanding: language.say("Hiểu các bảng và đoạn", "Understanding tables and prose")
        case .checking: language.say("Tìm điểm nghi vấn", "Looking for doubts")
        case .storing: language.say("Ghi vào sổ", "Storing")
        }
    }
}

extension Document.Format: ExpressibleByArgument {}

extension String {
    /// The name of a file without its folders.
    var lastPathPart: String { split(separator: "/").last.map(String.init) ?? self }
}
