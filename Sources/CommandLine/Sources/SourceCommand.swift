package import ArgumentParser
import Basics
import Domain
import UseCases

/// `giamsat source list | show CODE | withdraw CODE`
package struct SourceCommand: AsyncParsableCommand {
    package static let configuration = CommandConfiguration(
        commandName: "source", abstract: "Các văn bản đã đọc: xem và rút.",
        subcommands: [List.self, Show.self, Withdraw.self], defaultSubcommand: List.self)

    package init() {}

    struct List: AsyncParsableCommand {
        static let configuration = CommandConfiguration(abstract: "Liệt kê các nguồn và phiên bản.")
        @OptionGroup var database: DatabaseOption
        @OptionGroup var language: LanguageOption

        func run() async throws {
            let workspace = try await database.open()
            for line in try await workspace.listSources.lines() { print(line) }
            try await workspace.close()
        }
    }

    struct Show: AsyncParsableCommand {
        static let configuration = CommandConfiguration(abstract: "In một nguồn như đã đọc.")
        @Argument(help: ArgumentHelp("Mã nguồn.", valueName: "mã nguồn")) var code: String
        @OptionGroup var database: DatabaseOption
        @OptionGroup var language: LanguageOption

        func run() async throws {
            let workspace = try await database.open()
            for block in try await workspace.listSources.document(code).blocks {
                let text = block.cells.map(\.singleSpaced).joined(separator: " | ")
                print(block.kind == .row ? "  \(text)" : text)
            }
            try await workspace.close()
        }
    }

    struct Withdraw: AsyncParsableCommand {
        static let configuration = CommandConfiguration(abstract: "Rút một nguồn: những gì chỉ nguồn đó nêu hết hiệu lực.")
        @Argument(help: ArgumentHelp("Mã nguồn.", valueName: "mã nguồn")) var code: String
        @Option(help: ArgumentHelp("Lý do.", valueName: "lý do")) var why: String
        @OptionGroup var database: DatabaseOption
        @OptionGroup var language: LanguageOption

        func run() async throws {
            let workspace = try await database.open()
            try await workspace.withdrawSource(code, by: .operator(why: why))
            try await workspace.close()
            print(language.language.say("Đã rút \(code). Xem như trước bằng --known-at.", "\(code) is withdrawn. See it as before with --known-at."))
        }
    }
}
