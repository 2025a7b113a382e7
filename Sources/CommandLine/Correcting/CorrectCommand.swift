package import ArgumentParser
import Basics
import Domain
import UseCases

/// `giamsat correct KEY FIELD VALUE --why …`
package struct CorrectCommand: AsyncParsableCommand {
    package static let configuration = CommandConfiguration(
        commandName: "correct", abstract: "Ghi điều mà lời văn của một dòng muốn nói, khi chương trình đọc sai.",
        discussion: """
            Lời văn của nguồn giữ nguyên; cách hiểu mới có hiệu lực từ lần ghi này, kể cả khi đọc lại tệp, chừng nào lời \
            văn còn như cũ. Ví dụ:
              giamsat correct 02-25 deadline "30/9/2025" --why "CV số 12"
              giamsat correct 02-25 leadAgencies "Bộ Tài chính; các bộ, ngành" --why "…"
              giamsat correct 02-25 deadline - --why "bỏ hiệu chỉnh"
            """)

    @Argument(
        help: ArgumentHelp("Dòng, như trong export tasks: 02-25, hoặc bkhcn-2025-07-18/02-25.", valueName: "dòng"))
    var key: String

    @Argument(
        help: ArgumentHelp(
            "deadline, leadAgencies, coordinatingAgencies, directive, status, grade, outstanding.", valueName: "mục"))
    var field: Correction.Field

    @Argument(help: ArgumentHelp("Viết như trong văn bản; «-» bỏ hiệu chỉnh.", valueName: "giá trị"))
    var value: String

    @Option(help: ArgumentHelp("Lý do.", valueName: "lý do")) var why: String
    @OptionGroup var database: DatabaseOption
    @OptionGroup var language: LanguageOption

    package init() {}

    package func run() async throws {
        let workspace = try await database.open()
        let (assignment, unknown) = try await workspace.correctReading(
            key, field, means: value == "-" ? nil : value, by: .operator(why: why))
        try await workspace.close()
        print(
            value == "-"
                ? language.language.say(
                    "\(assignment.shown): \(field.rawValue) như chương trình đọc.",
                    "\(assignment.shown): \(field.rawValue) as the program reads it.")
                : language.language.say(
                    "\(assignment.shown): \(field.rawValue) là “\(value)”.",
                    "\(assignment.shown): \(field.rawValue) is “\(value)”."))
        for name in unknown {
            say(language.language.say("Sổ chưa biết cơ quan: \(name)", "No agency that the register knows: \(name)"))
        }
    }
}

extension Correction.Field: ExpressibleByArgument {}
