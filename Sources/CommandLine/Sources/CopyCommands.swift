package import ArgumentParser
import Basics
import UseCases

/// `giamsat backup FILE`, also while serving.
package struct BackupCommand: AsyncParsableCommand {
    package static let configuration = CommandConfiguration(
        commandName: "backup", abstract: "Sao lưu toàn bộ sổ vào một tệp, kể cả khi đang phục vụ.")

    @Argument(help: ArgumentHelp("Tệp sao lưu.", valueName: "tệp")) var file: String
    @OptionGroup var database: DatabaseOption
    @OptionGroup var language: LanguageOption

    package init() {}

    package func run() async throws {
        let workspace = try await database.open()
        try await workspace.keepCopy.backup(to: file)
        try await workspace.close()
        print(language.language.say("Đã sao lưu vào \(file).", "Backed up to \(file)."))
    }
}

/// `giamsat restore FILE`, into either engine.
package struct RestoreCommand: AsyncParsableCommand {
    package static let configuration = CommandConfiguration(
        commandName: "restore", abstract: "Khôi phục toàn bộ sổ từ một tệp sao lưu; thay những gì đang có.")

    @Argument(help: ArgumentHelp("Tệp sao lưu.", valueName: "tệp")) var file: String
    @OptionGroup var database: DatabaseOption
    @OptionGroup var language: LanguageOption

    package init() {}

    package func run() async throws {
        _ = try FileBytes.read(file)
        let workspace = try await database.open()
        try await workspace.keepCopy.restore(from: file)
        try await workspace.close()
        print(language.language.say("Đã khôi phục từ \(file).", "Restored from \(file)."))
    }
}

/// `giamsat doctor`: whether the database answers and how safely it keeps what is written.
package struct DoctorCommand: AsyncParsableCommand {
    package static let configuration = CommandConfiguration(
        commandName: "doctor", abstract: "Kiểm tra cơ sở dữ liệu và các thiết lập an toàn.")

    @OptionGroup var database: DatabaseOption
    @OptionGroup var language: LanguageOption

    package init() {}

    package func run() async throws {
        let workspace = try await database.open()
        let revision = try await workspace.checkHealth()
        print(language.language.say("Sổ ở lần ghi \(revision.number).", "The register is at revision \(revision.number)."))
        for setting in try await workspace.checkHealth.settings() { print("  \(setting.name) = \(setting.value)") }
        try await workspace.close()
    }
}
