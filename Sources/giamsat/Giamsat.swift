import ArgumentParser
import CommandLine

/// The program: a command line, and with `serve` the site.
@main struct Giamsat: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "giamsat",
        abstract: "Hệ thống theo dõi, đánh giá việc thực hiện nghị quyết.",
        discussion: """
            Bắt đầu: giamsat import bao-cao.docx --dry-run    xem văn bản được hiểu thế nào, không ghi gì
                     giamsat import bao-cao.docx              ghi vào sổ theo dõi
                     giamsat serve                            mở trang ở http://127.0.0.1:8057
            """,
        subcommands: [
            ImportCommand.self, TablesCommand.self, ExportCommand.self, ReportCommand.self, SourceCommand.self,
            AgencyCommand.self, SimilarCommand.self, CorrectCommand.self, CheckCommand.self, ServeCommand.self,
            BackupCommand.self, RestoreCommand.self, DoctorCommand.self,
        ])

    static func main() async {
        await runToExit()
    }
}
