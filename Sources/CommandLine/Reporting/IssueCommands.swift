import ArgumentParser
import Basics
import Documents
import Domain
import UseCases

/// `giamsat report issue [--as-of DAY] [--known-at REVISION] [--source CODE] [--output FOLDER]`
struct IssueReportCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "issue", abstract: "Phát hành báo cáo: lập mọi dạng, lưu trong sổ, đóng dấu bằng mã băm.",
        discussion: "Bản đã phát hành không đổi nữa, dù sổ có được sửa sau đó.")

    @OptionGroup var database: DatabaseOption

    @OptionGroup var question: ReportQuestion

    @Option(help: ArgumentHelp("Ghi các tệp ra thư mục này.", valueName: "thư-mục"))
    var output: String?

    @OptionGroup var language: LanguageOption

    func run() async throws {
        let question = try question.read()
        if let output { try FileBytes.makeFolder(output) }
        let workspace = try await database.open()
        let printer: IssueReport.Printer? = OfficeConverter.isInstalled ? OfficeConverter.pdf : nil
        if printer == nil {
            say(
                language.language.say(
                    "Không có LibreOffice (soffice) trên máy này: phát hành không kèm PDF.",
                    "LibreOffice (soffice) is not installed here: issued without PDF."))
        }
        let steps = IssueReport.Stage.allCases.map { $0.name(in: language.language) }
        let subject = language.language.say("báo cáo", "report")
        let issue = try await ProgressLine(subject, steps).showing { line in
            try await workspace.issueReport(
                question, printing: printer, by: .operator, reached: { line.reached($0.rawValue) })
        }
        print(issue.seal(in: language.language))
        let similar = try await workspace.listSimilar().count
        if similar > 0 {
            say(
                language.language.say(
                    "Còn \(similar) nhiệm vụ đọc giống nhiệm vụ khác, chưa được quyết định là một hay hai; xem: giamsat similar list",
                    "\(similar) tasks read like others and nobody has decided whether they are one; see: giamsat similar list"
                ))
        }
        if let output { try await write(workspace.issuedReports, issue.number, to: output, language.language) }
        try await workspace.close()
    }
}

extension IssueReport.Stage {
    fileprivate func name(in language: CommandLanguage) -> String {
        switch self {
        case .reading: language.say("Đọc sổ theo dõi", "Reading the register")
        case .cover: language.say("Lập báo cáo, mọi dạng", "The covering report in all forms")
        case .appendices: language.say("Lập phụ lục, mọi dạng", "The appendices in all forms")
        case .storing: language.say("Lưu và đóng dấu", "Storing and sealing")
        }
    }
}

/// `giamsat report list`
struct ListReportsCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "list", abstract: "Các báo cáo đã phát hành.")

    @OptionGroup var database: DatabaseOption

    @OptionGroup var language: LanguageOption

    func run() async throws {
        let workspace = try await database.open()
        let entries = try await workspace.issuedReports()
        try await workspace.close()
        let language = language.language
        if entries.isEmpty {
            print(language.say("Chưa có báo cáo nào được phát hành.", "No report has been issued yet."))
        }
        for entry in entries {
            let issue = entry.issue
            let forms = entry.files.map { "\($0.part.rawValue).\($0.form.fileExtension)" }.joined(separator: " ")
            print(
                language.say(
                    "\(issue.number)\t\(issue.day.vietnamese)\tlần ghi \(issue.knownAt.number)\t\(entry.instant)\t\(entry.actor)\t\(issue.title)\t\(forms)",
                    "\(issue.number)\t\(issue.day.iso)\trevision \(issue.knownAt.number)\t\(entry.instant)\t\(entry.actor)\t\(issue.title)\t\(forms)"
                ))
        }
    }
}

/// `giamsat report get NUMBER --output FOLDER`
struct GetReportCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "get", abstract: "Lấy lại các tệp của một báo cáo, đúng như lúc phát hành.")

    @OptionGroup var database: DatabaseOption

    @Argument(help: ArgumentHelp("Số của báo cáo.", valueName: "số"))
    var number: Int

    @Option(help: ArgumentHelp("Ghi các tệp ra thư mục này.", valueName: "thư-mục"))
    var output: String

    @OptionGroup var language: LanguageOption

    func run() async throws {
        let workspace = try await database.open()
        try await write(workspace.issuedReports, number, to: output, language.language)
        try await workspace.close()
    }
}

/// `giamsat report verify FILE`: 0 for a file of an issue of this register, 65 for any other.
struct VerifyReportCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "verify", abstract: "Tệp này có đúng là báo cáo đã phát hành từ sổ này, chưa bị sửa?")

    @OptionGroup var database: DatabaseOption

    @Argument(help: ArgumentHelp("Tệp của báo cáo.", valueName: "tệp"))
    var file: String

    @OptionGroup var language: LanguageOption

    func run() async throws {
        let bytes = try FileBytes.read(file)
        let workspace = try await database.open()
        let verification = try await workspace.issuedReports.verify(bytes)
        try await workspace.close()
        let language = language.language
        guard let verification else {
            print(
                language.say(
                    "\(file): không phải tệp của báo cáo nào đã phát hành từ sổ này: đã bị sửa, hoặc của nơi khác. Lấy lại bản đúng: giamsat report get SỐ --output THƯ-MỤC",
                    "\(file): no file of any report issued from this register: altered, or from elsewhere. Get the true one: giamsat report get NUMBER --output FOLDER"
                ))
            throw ExitCode(65)
        }
        let issue = verification.entry.issue
        print(
            language.say(
                "\(file): đúng là tệp \(verification.file.name(of: issue)), chưa bị sửa.",
                "\(file): it is \(verification.file.name(of: issue)), unchanged."))
        print(issue.seal(in: language))
        print(
            verification.isChainWhole
                ? language.say("Chuỗi lần ghi của sổ còn nguyên.", "The register's chain of revisions is whole.")
                : language.say(
                    "Chuỗi lần ghi của sổ KHÔNG còn nguyên; xem: giamsat check",
                    "The register's chain of revisions is BROKEN; see: giamsat check"))
        print(
            verification.isDataKnown
                ? language.say(
                    "Dữ liệu làm căn cứ vẫn tính ra đúng như lúc phát hành.",
                    "The data it rests on still come out as when it was issued.")
                : language.say(
                    "Dữ liệu làm căn cứ nay được chương trình tính ra khác lúc phát hành.",
                    "The program now derives the data it rests on otherwise than when it was issued."))
        if !verification.isChainWhole { throw ExitCode(65) }
    }
}

/// `giamsat report check FILE`: 0 where every number is that of the register, 65 where one is not.
struct CheckReportCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "check", abstract: "Những số nào trong báo cáo đã sửa khác với sổ, theo ngày và lần ghi của nó?")

    @OptionGroup var database: DatabaseOption

    @Argument(help: ArgumentHelp("Tệp Word của báo cáo.", valueName: "tệp"))
    var file: String

    @OptionGroup var language: LanguageOption

    func run() async throws {
        let bytes = try FileBytes.read(file)
        let workspace = try await database.open()
        let report = try await workspace.checkReport(bytes, named: file)
        try await workspace.close()
        let language = language.language
        for difference in report.differences {
            let known = difference.known ?? language.say("không hỏi được", "cannot be asked")
            print(
                language.say(
                    "\(difference.written) ở đây, \(known) trong sổ (\(difference.query)): \(difference.paragraph)",
                    "\(difference.written) here, \(known) in the register (\(difference.query)): \(difference.paragraph)"
                ))
        }
        for query in report.missing {
            print(
                language.say(
                    "không còn ô số của câu hỏi \(query), có trong bản đã phát hành",
                    "the number of \(query) is no longer there as such, which the issued report has"))
        }
        print(
            language.say(
                "\(file): \(report.checked) số, \(report.differences.count) khác với sổ theo ngày \(report.day.vietnamese), lần ghi \(report.revision.number).",
                "\(file): \(report.checked) numbers, \(report.differences.count) differ from the register as of \(report.day.iso), revision \(report.revision.number)."
            ))
        if !report.differences.isEmpty || !report.missing.isEmpty { throw ExitCode(65) }
    }
}

/// `giamsat report compare OLDER NEWER [--output FILE]`
struct CompareReportsCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "compare",
        abstract: "So sánh hai báo cáo đã phát hành: nhiệm vụ mới, không còn, hoàn thành thêm, đổi hạn; tỷ lệ thay đổi."
    )

    @OptionGroup var database: DatabaseOption

    @Argument(help: ArgumentHelp("Số của báo cáo trước.", valueName: "số trước"))
    var older: Int

    @Argument(help: ArgumentHelp("Số của báo cáo sau.", valueName: "số sau"))
    var newer: Int

    @Option(help: ArgumentHelp("Dạng tệp.", valueName: "docx|xlsx|pdf|html|text"))
    var format: ReportForm = .docx

    @Option(help: ArgumentHelp("Ghi bản so sánh đầy đủ ra tệp này.", valueName: "tệp"))
    var output: String?

    @OptionGroup var language: LanguageOption

    func run() async throws {
        let workspace = try await database.open()
        let comparison = try await workspace.compareReports(older, newer)
        let document = try await workspace.compareReports.document(older, newer)
        try await workspace.close()
        print(
            language.language.say(
                "\(comparison.new.count) nhiệm vụ mới, \(comparison.gone.count) không còn, \(comparison.done.count) hoàn thành thêm, \(comparison.moved.count) đổi thời hạn; \(comparison.rates.count) tỷ lệ mới hoặc thay đổi.",
                "\(comparison.new.count) tasks new, \(comparison.gone.count) gone, \(comparison.done.count) done since, \(comparison.moved.count) deadlines moved; \(comparison.rates.count) rates new or changed."
            ))
        guard let output else { return }
        let bytes = try document.bytes(as: format.written)
        try FileBytes.write(format == .pdf ? OfficeConverter.pdf(ofWord: bytes) : bytes, to: output)
    }
}

/// Every file of an issue into a folder.
private func write(
    _ reports: IssuedReports, _ number: Int, to folder: String, _ language: CommandLanguage
) async throws {
    let entry = try await reports.issue(number)
    try FileBytes.makeFolder(folder)
    for file in entry.files {
        let path = "\(folder)/\(file.name(of: entry.issue))"
        try FileBytes.write(try await reports.content(of: number, file.part, as: file.form), to: path)
        print(path)
    }
}

extension ReportIssue {
    /// Number, day, revision and hashes, a line each.
    fileprivate func seal(in language: CommandLanguage) -> String {
        let period = "\(from.vietnamese) – \(day.vietnamese)"
        return language.say(
            """
            Báo cáo số \(number): \(title)
              kỳ                \(period)
              lần ghi           \(knownAt.number)
              nội dung          sha256:\(contentHash)
              dữ liệu           sha256:\(dataHash)
              đầu chuỗi của sổ  \(registerHash)
            """,
            """
            Report \(number): \(title)
              period            \(from.iso) – \(day.iso)
              revision          \(knownAt.number)
              content           sha256:\(contentHash)
              data              sha256:\(dataHash)
              head of the chain \(registerHash)
            """)
    }
}
