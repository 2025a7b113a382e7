package import ArgumentParser
import Basics
import Domain
import UseCases

/// `giamsat similar list | join ONE OTHER | apart ONE OTHER`
package struct SimilarCommand: AsyncParsableCommand {
    package static let configuration = CommandConfiguration(
        commandName: "similar", abstract: "Nhiệm vụ giống nhau: xem, gộp làm một, hoặc giữ riêng.",
        subcommands: [List.self, Join.self, Apart.self], defaultSubcommand: List.self)

    package init() {}

    struct List: AsyncParsableCommand {
        static let configuration = CommandConfiguration(
            abstract: "Liệt kê các nhiệm vụ đọc giống nhau mà chưa ai quyết định, giống nhất trước.")
        @ArgumentParser.Flag(help: "In JSON.") var json = false
        @OptionGroup var database: DatabaseOption
        @OptionGroup var language: LanguageOption

        func run() async throws {
            let workspace = try await database.open()
            let proposals = try await workspace.listSimilar()
            try await workspace.close()
            if json {
                StandardOutput.write(ExportValue.json(proposals.map(\.exportValue)))
            } else {
                for line in proposals.flatMap({ $0.lines(language.language) }) { print(line) }
                say(
                    language.language.say(
                        "\(proposals.count) nhiệm vụ. Gộp: giamsat similar join NV-… NV-…; giữ riêng: giamsat similar apart NV-… NV-…",
                        "\(proposals.count) tasks. Join them: giamsat similar join NV-… NV-…; keep apart: giamsat similar apart NV-… NV-…"
                    ))
            }
        }
    }

    struct Pair: ParsableArguments {
        @Argument(help: ArgumentHelp("Số của một nhiệm vụ.", valueName: "NV-1")) var one: AssignmentNumber
        @Argument(help: ArgumentHelp("Số của nhiệm vụ kia.", valueName: "NV-2")) var other: AssignmentNumber
        @Option(help: ArgumentHelp("Lý do.", valueName: "lý do")) var why: String?
    }

    struct Join: AsyncParsableCommand {
        static let configuration = CommandConfiguration(
            abstract: "Gộp hai nhiệm vụ làm một, dưới số cũ hơn; bỏ bằng apart.")
        @OptionGroup var pair: Pair
        @OptionGroup var database: DatabaseOption
        @OptionGroup var language: LanguageOption

        func run() async throws {
            let workspace = try await database.open()
            let number = try await workspace.decideSimilar(
                pair.one.id, pair.other.id, are: .joined, by: .operator(why: pair.why))
            try await workspace.close()
            let names = "\(pair.one.id.shown), \(pair.other.id.shown)"
            print(
                language.language.say(
                    "\(names) là một nhiệm vụ: \(number?.shown ?? "").",
                    "\(names) are one task: \(number?.shown ?? "")."))
        }
    }

    struct Apart: AsyncParsableCommand {
        static let configuration = CommandConfiguration(
            abstract: "Giữ riêng hai nhiệm vụ: không đề xuất nữa; tách ra nếu đã gộp.")
        @OptionGroup var pair: Pair
        @OptionGroup var database: DatabaseOption
        @OptionGroup var language: LanguageOption

        func run() async throws {
            let workspace = try await database.open()
            _ = try await workspace.decideSimilar(
                pair.one.id, pair.other.id, are: .apart, by: .operator(why: pair.why))
            try await workspace.close()
            print(
                language.language.say(
                    "\(pair.one.id.shown) và \(pair.other.id.shown) là hai nhiệm vụ.",
                    "\(pair.one.id.shown) and \(pair.other.id.shown) are two tasks."))
        }
    }
}

/// `NV-12` as an argument.
struct AssignmentNumber: ExpressibleByArgument {
    let id: Identifier<Assignment>

    init?(argument: String) {
        guard let id = Identifier<Assignment>(shown: argument) else { return nil }
        self.id = id
    }
}

extension ListSimilar.Proposal {
    fileprivate func lines(_ language: CommandLanguage) -> [String] {
        ["\(assignment.shown)  \(title.singleSpaced)"]
            + candidates.map { candidate in
                let lead =
                    candidate.isSameLead
                    ? language.say("cùng chủ trì", "same lead") : language.say("khác chủ trì", "other lead")
                let source = candidate.isSuccession ? "" : language.say(", cùng nguồn", ", same source")
                return
                    "  \(candidate.percent)%  \(candidate.assignment.shown)  \(candidate.title.singleSpaced) (\(lead)\(source))"
            }
    }

    fileprivate var exportValue: ExportValue {
        .object([
            .init("assignment", .text(assignment.shown)), .init("title", .text(title.singleSpaced)),
            .init(
                "candidates",
                .list(
                    candidates.map { candidate in
                        .object([
                            .init("assignment", .text(candidate.assignment.shown)),
                            .init("title", .text(candidate.title.singleSpaced)),
                            .init("percent", .integer(candidate.percent)),
                            .init("reason", .text(candidate.reason.rawValue)),
                            .init("sameLead", .boolean(candidate.isSameLead)),
                            .init("sameSource", .boolean(!candidate.isSuccession)),
                            .init("sharedTerms", ExportValue(candidate.sharedTerms)),
                        ])
                    })),
        ])
    }
}
