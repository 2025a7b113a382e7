import Glibc
import UseCases

/// LibreOffice on this machine, which prints Word files as PDF (tagged, PDF/UA). A profile of its own for each run, so
/// that two do not meet; a run that takes longer than two minutes is ended.
enum OfficeConverter {
    private static let limit = 120
    private static let filter =
        #"pdf:writer_pdf_Export:{"UseTaggedPDF":{"type":"boolean","value":"true"},"PDFUACompliance":{"type":"boolean","value":"true"}}"#

    /// - Throws: `Refusal.notPrinted` where there is no LibreOffice, or it makes no PDF.
    @Sendable static func pdf(ofWord bytes: [UInt8]) throws(Refusal) -> [UInt8] {
        // Ctrl-C ends the printing program too and leaves no folder behind.
        try Interruption.deferred { () throws(Refusal) in try printed(bytes) }
    }

    private static func printed(_ bytes: [UInt8]) throws(Refusal) -> [UInt8] {
        guard let program = program else {
            throw .notPrinted(reason: "LibreOffice (soffice) chưa cài; các dạng docx, xlsx, html, text không cần nó")
        }
        let place = Environment.value("TMPDIR") ?? "/tmp"
        var template = Array("\(place)/giamsat-XXXXXX".utf8CString)
        guard mkdtemp(&template) != nil else { throw .cannotWrite(path: place) }
        let folder = String(decoding: template.prefix { $0 != 0 }.map { UInt8(bitPattern: $0) }, as: UTF8.self)
        defer { _ = run("/bin/rm", ["-rf", folder]) }
        try FileBytes.write(bytes, to: "\(folder)/report.docx")
        // Beside others of its kind LibreOffice now and then ends before it has begun: it is asked once more.
        var status = convert(in: folder, by: program, profile: "profile")
        if let bytes = printedFile(in: folder, status) { return bytes }
        if status >= 0, !Interruption.isPending {
            status = convert(in: folder, by: program, profile: "profile-2")
            if let bytes = printedFile(in: folder, status) { return bytes }
        }
        throw .notPrinted(
            reason: Interruption.isPending
                ? "bị dừng"
                : status < 0
                    ? "quá \(limit) giây"
                    : status == 0 ? "LibreOffice không ra tệp PDF" : "LibreOffice kết thúc với mã \(status)")
    }

    private static func convert(in folder: String, by program: String, profile: String) -> Int32 {
        run(
            "/usr/bin/env",
            [
                "TMPDIR=\(folder)", program, "-env:UserInstallation=file://\(folder)/\(profile)", "--headless",
                "--norestore", "--convert-to", filter,
                "--outdir", folder, "\(folder)/report.docx",
            ], until: { Interruption.isPending })
    }

    private static func printedFile(in folder: String, _ status: Int32) -> [UInt8]? {
        status == 0 ? try? FileBytes.read("\(folder)/report.pdf") : nil
    }

    static var isInstalled: Bool { program != nil }

    private static var program: String? {
        let folders = (Environment.value("PATH") ?? "/usr/bin").split(separator: ":")
        return folders.map { "\($0)/soffice" }.first { access($0, X_OK) == 0 }
    }

    /// The exit status, or -1 where the program did not start, took too long or was not wanted any more.
    private static func run(
        _ path: String, _ arguments: [String], until isCancelled: () -> Bool = { false }
    ) -> Int32 {
        var actions = posix_spawn_file_actions_t()
        posix_spawn_file_actions_init(&actions)
        defer { posix_spawn_file_actions_destroy(&actions) }
        // A group of its own: soffice is a script, and what it starts must end with it.
        var attributes = posix_spawnattr_t()
        posix_spawnattr_init(&attributes)
        defer { posix_spawnattr_destroy(&attributes) }
        posix_spawnattr_setflags(&attributes, Int16(POSIX_SPAWN_SETPGROUP))
        for descriptor in [STDIN_FILENO, STDOUT_FILENO, STDERR_FILENO] {
            posix_spawn_file_actions_addopen(&actions, descriptor, "/dev/null", O_RDWR, 0)
        }
        var words: [UnsafeMutablePointer<CChar>?] = ([path] + arguments).map { strdup($0) } + [nil]
        defer { for word in words { free(word) } }
        var child = pid_t()
        guard posix_spawn(&child, path, &actions, &attributes, &words, environ) == 0 else { return -1 }
        for _ in 0..<(limit * 20) {
            var status: Int32 = 0
            if waitpid(child, &status, WNOHANG) == child {
                return status & 0x7F == 0 ? (status >> 8) & 0xFF : -1
            }
            if isCancelled() { break }
            usleep(50_000)
        }
        kill(-child, SIGKILL)
        waitpid(child, nil, 0)
        return -1
    }
}
