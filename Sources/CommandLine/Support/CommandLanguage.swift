import ArgumentParser
import Glibc

/// The language of messages: `--lang vi|en`, else that of `LANG` where it is English, else Vietnamese.
enum CommandLanguage: String, CaseIterable, Sendable, ExpressibleByArgument {
    case vi, en

    static var ofEnvironment: CommandLanguage {
        let name = ["LC_ALL", "LC_MESSAGES", "LANG"].lazy.compactMap(Environment.value).first { !$0.isEmpty }
        return name?.hasPrefix("en") == true ? .en : .vi
    }

    func say(_ vi: String, _ en: String) -> String {
        switch self {
        case .vi: vi
        case .en: en
        }
    }
}

/// `--lang`, on every command.
struct LanguageOption: ParsableArguments {
    @Option(name: .customLong("lang"), help: ArgumentHelp("Ngôn ngữ của thông báo: vi hoặc en.", valueName: "vi|en"))
    var chosen: CommandLanguage?

    var language: CommandLanguage { chosen ?? .ofEnvironment }
}

/// Variables of the process.
enum Environment {
    static func value(_ name: String) -> String? {
        getenv(name).map { String(cString: $0) }
    }
}
