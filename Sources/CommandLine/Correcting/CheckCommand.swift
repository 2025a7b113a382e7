package import ArgumentParser
import Basics
import Domain
import UseCases

/// `giamsat check`
package struct CheckCommand: AsyncParsableCommand {
    package static let configuration = CommandConfiguration(
        commandName: "check", abstract: "Sổ có toàn vẹn không, và còn gì chờ người quyết định.",
        discussion: "Kết thúc bằng 65 khi sổ không toàn vẹn.")

    @OptionGroup var database: DatabaseOption
    @OptionGroup var language: LanguageOption

    package init() {}

    package func run() async throws {
        let workspace = try await database.open()
        let report = try await workspace.checkRegister()
        try await workspace.close()
        for line in report.lines(language.language) { print(line) }
        if !report.isSound { throw ExitCode(65) }
    }
}

extension CheckRegister.Report {
    fileprivate func lines(_ language: CommandLanguage) -> [String] {
        var lines = [
            language.say("Sổ ở lần ghi \(revision.number).", "The register is at revision \(revision.number).")
        ]
        lines += brokenRevisions.map {
            language.say(
                "HỎNG: lần ghi \($0.number) không khớp chuỗi băm; nhật ký đã bị sửa.",
                "BROKEN: revision \($0.number) does not fit the chain of hashes; the audit trail was altered.")
        }
        lines += danglingRows.map {
            language.say(
                "HỎNG: dòng \($0) có nhiệm vụ hoặc nguồn không còn hiệu lực.",
                "BROKEN: row \($0) has an assignment or source that does not stand.")
        }
        lines += brokenIssues.map {
            language.say(
                "HỎNG: báo cáo số \($0) không còn như lúc phát hành.",
                "BROKEN: report \($0) is not as it was issued.")
        }
        if isSound { lines.append(language.say("Toàn vẹn.", "Sound.")) }
        lines += unknownAgencies.map { name, rows, suggestions in
            let may =
                suggestions.isEmpty
                ? "" : language.say(", có thể là ", ", may be ") + suggestions.joined(separator: "; ")
            return language.say(
                "Cơ quan chưa biết: \(name) (\(rows) dòng\(may))", "Unknown agency: \(name) (\(rows) rows\(may))")
        }
        lines += waitingCorrections.map {
            language.say(
                "Hiệu chỉnh chờ xem lại, lời văn đã khác: \($0.assignment.shown) \($0.field.rawValue) “\($0.words)” → “\($0.value)”",
                "Correction to look at again, the words changed: \($0.assignment.shown) \($0.field.rawValue) “\($0.words)” → “\($0.value)”"
            )
        }
        if similar > 0 {
            lines.append(
                language.say(
                    "Nhiệm vụ giống nhau chưa quyết định: \(similar) (giamsat similar list)",
                    "Like tasks that nobody has decided on: \(similar) (giamsat similar list)"))
        }
        return lines
    }
}
