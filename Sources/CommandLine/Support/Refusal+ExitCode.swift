package import ArgumentParser
import Basics
import Documents
import Glibc
import UseCases

extension AsyncParsableCommand {
    /// Runs the command that the arguments name and leaves the process with its exit status.
    package static func runToExit() async {
        let language = CommandLanguage.of(arguments: Swift.CommandLine.arguments)
        do {
            var command = try parseAsRoot()
            if var command = command as? any AsyncParsableCommand {
                try await command.run()
            } else {
                try command.run()
            }
        } catch let refusal as Refusal {
            say(refusal.message(in: language))
            exit(withError: refusal.exitCode)
        } catch let code as ExitCode {
            exit(withError: code)
        } catch {
            if exitCode(for: error) == .success || exitCode(for: error) == .validationFailure { exit(withError: error) }
            say(
                language.say(
                    "Lỗi của chương trình: \(error). Sổ theo dõi không thay đổi.",
                    "A fault of the program: \(error). The register is unchanged."))
            exit(withError: ExitCode(70))
        }
    }
}

/// A line on standard error.
func say(_ text: String) {
    var standardError = StandardError()
    print(text, to: &standardError)
}

extension CommandLanguage {
    /// Before the arguments are parsed, so that their errors are in it too.
    static func of(arguments: [String]) -> CommandLanguage {
        guard let index = arguments.firstIndex(of: "--lang"), index + 1 < arguments.count else { return .ofEnvironment }
        return CommandLanguage(rawValue: arguments[index + 1]) ?? .ofEnvironment
    }
}

/// The one place that says what a refusal is to a shell (`sysexits.h`).
extension Refusal {
    var exitCode: ExitCode {
        switch self {
        case .notFound: ExitCode(66)
        case .invalid, .conflict, .rule, .unreadable, .notABackup: ExitCode(65)
        case .unavailable, .otherSchema, .notPrinted: ExitCode(69)
        case .cannotWrite: ExitCode(73)
        }
    }

    func message(in language: CommandLanguage) -> String {
        switch self {
        case .notFound(let what): language.say("Không có: \(what).", "Not found: \(what).")
        case .invalid(let problems):
            language.say(
                "Giá trị không có nghĩa ở mục: \(problems.map(\.field).joined(separator: ", ")). Không có gì được ghi.",
                "The value means nothing for: \(problems.map(\.field).joined(separator: ", ")). Nothing was recorded.")
        case .conflict:
            language.say(
                "Dữ liệu đã được ghi lại từ lúc đọc; hãy đọc lại.", "It was changed since it was read; read it again.")
        case .rule(let rule): rule.message(in: language)
        case .unreadable(let fileName, let problem): "\(fileName): \(problem.message(in: language))"
        case .unavailable(let reason):
            language.say("Không mở được sổ theo dõi: \(reason)", "The register cannot be opened: \(reason)")
        case .otherSchema(let place):
            language.say(
                "\(place): các bảng do một phiên bản Giamsat khác lập, phiên bản này không đọc được; không có gì thay đổi. Hãy dùng cơ sở dữ liệu mới (--database) và nạp lại các văn bản, hoặc dùng đúng phiên bản đã lập.",
                "\(place): its tables were made by another version of Giamsat and cannot be read by this one; nothing was changed. Use a new database (--database) and import the documents again, or use the version that made it."
            )
        case .notABackup(let path):
            language.say(
                "\(path) không phải bản sao lưu của Giamsat, hoặc đã hỏng.",
                "\(path) is no backup of Giamsat, or is damaged.")
        case .notPrinted(let reason):
            language.say("Không lập được PDF: \(reason).", "No PDF could be made: \(reason).")
        case .cannotWrite(let path): language.say("Không ghi được tệp \(path).", "Cannot write \(path).")
        }
    }
}

extension Refusal.Rule {
    fileprivate func message(in language: CommandLanguage) -> String {
        switch self {
        case .nothingUnderstood:
            language.say(
                "Không tìm thấy bảng nhiệm vụ, số liệu hay vấn đề kiểm tra nào trong tệp; không có gì được ghi. Xem tệp chứa gì bằng: giamsat tables TỆP",
                "No table of tasks, no rates and no findings in the file; nothing was stored. See what it holds: giamsat tables FILE"
            )
        case .notCurrent:
            language.say(
                "Nguồn này đã được thay hoặc rút; không còn hiệu lực.", "This source was replaced or withdrawn already."
            )
        case .oneTask:
            language.say("Hai số này đã là một nhiệm vụ.", "These two numbers are one task already.")
        case .joinedThroughOthers:
            language.say(
                "Hai nhiệm vụ này là một vì đều đã được gộp với nhiệm vụ khác; hãy tách ở đó.",
                "They are one because both were joined with another one; part them there.")
        case .decidedAlready:
            language.say("Điều này đã được quyết định trước đó.", "This was decided before.")
        case .noFigures:
            language.say(
                "Trong tệp không có số nào của sổ theo dõi: chỉ kiểm tra được báo cáo lập bằng giamsat report make --part cover.",
                "No number of a register stands in the file: only a report of giamsat report make --part cover can be checked."
            )
        case .issuedAlready:
            language.say(
                "Báo cáo này đã được phát hành, đúng từng chữ; xem: giamsat report list",
                "This very report was issued already; see: giamsat report list")
        case .copyIsTheDatabase:
            language.say(
                "Tệp sao lưu chính là cơ sở dữ liệu; hãy chọn tệp khác.",
                "The backup is the database itself; choose another file.")
        case .aliasOfKnownName:
            language.say(
                "Tên này đã là tên của một cơ quan khác trong sổ.", "This name is another agency's in the register.")
        }
    }
}
