package import ArgumentParser
import UseCases

/// `giamsat tables FILE [--json]`: what a document holds, before any understanding.
package struct TablesCommand: AsyncParsableCommand {
    package static let configuration = CommandConfiguration(
        commandName: "tables", abstract: "Xem tệp chứa gì: các đoạn và bảng, trước khi hiểu.")

    @Argument(help: ArgumentHelp("Tệp .docx, .xlsx hoặc .txt.", valueName: "tệp"))
    var file: String

    @Flag(help: "In dạng JSON.")
    var json = false

    @OptionGroup var language: LanguageOption

    package init() {}

    package func run() async throws {
        let bytes = try FileBytes.read(file)
        let content = try ShowTables()(bytes, named: file.lastPathPart)
        StandardOutput.write(try json ? content.json() : content.text)
    }
}
