package import ArgumentParser
import UseCases

/// `giamsat agency alias NAME AGENCY`
package struct AgencyCommand: AsyncParsableCommand {
    package static let configuration = CommandConfiguration(
        commandName: "agency", abstract: "Tên của cơ quan.", subcommands: [Alias.self])

    package init() {}

    struct Alias: AsyncParsableCommand {
        static let configuration = CommandConfiguration(abstract: "Ghi nhận một tên gặp trong văn bản là của cơ quan nào.")
        @Argument(help: ArgumentHelp("Tên như trong văn bản.", valueName: "tên")) var name: String
        @Argument(help: ArgumentHelp("Mã hoặc tên của cơ quan.", valueName: "cơ quan")) var agency: String
        @Option(help: ArgumentHelp("Lý do.", valueName: "lý do")) var why: String?
        @OptionGroup var database: DatabaseOption
        @OptionGroup var language: LanguageOption

        func run() async throws {
            let workspace = try await database.open()
            let (known, mentions) = try await workspace.nameAgency(name, means: agency, by: .operator(why: why))
            try await workspace.close()
            print(language.language.say("“\(name)” là \(known); \(mentions) chỗ đã hiểu lại.", "“\(name)” is \(known); \(mentions) mentions read anew."))
        }
    }
}
