package import ArgumentParser
import Glibc

/// Where `serve` listens, and to whom it shows what.
package struct ServeOptions: ParsableArguments {
    @Option(help: ArgumentHelp("Địa chỉ máy để lắng nghe.", valueName: "máy"))
    package var host = "127.0.0.1"

    @Option(help: ArgumentHelp("Cổng.", valueName: "cổng"))
    package var port = 8057

    @Flag(name: .customLong("public"), help: "Trang công khai: không có mô tả, ghi chú, nghi vấn.")
    package var isPublic = false

    @OptionGroup package var database: DatabaseOption
    @OptionGroup var language: LanguageOption

    package init() {}

    package func validate() throws {
        guard (0...65_535).contains(port) else {
            throw ValidationError(
                language.language.say("Cổng phải từ 0 đến 65535.", "The port must be between 0 and 65535."))
        }
        guard isPublic || Self.loopback.contains(host) else {
            throw ValidationError(
                language.language.say(
                    "Trang nội bộ chỉ mở ở máy này (127.0.0.1) vì chưa có tài khoản. Thêm --public để mở trang công khai ở \(host).",
                    "The internal site opens on this machine only (127.0.0.1), as there are no accounts yet. Add --public to serve the public site on \(host)."
                ))
        }
    }

    private static let loopback: Set<String> = ["127.0.0.1", "::1", "localhost"]
}

// MARK: - What it says

extension ServeOptions {
    package func sayReady(onPort port: Int) {
        let shown = host.contains(":") ? "[\(host)]" : host
        let address = "http://\(shown):\(port)"
        print(
            isPublic
                ? language.language.say("Trang công khai: \(address)", "The public site: \(address)")
                : language.language.say(
                    "Trang nội bộ: \(address) (Ctrl-C để dừng)", "The internal site: \(address) (Ctrl-C stops it)"))
        fflush(nil)
    }

    /// Why it cannot listen, then the status of what is not available.
    package func refuse(_ why: Obstacle) -> ExitCode {
        switch why {
        case .portInUse:
            say(
                language.language.say(
                    "Cổng \(port) đang có chương trình khác dùng; chọn cổng khác bằng --port.",
                    "Port \(port) is in use by another program; choose another one with --port."))
        case .portForbidden:
            say(
                language.language.say(
                    "Không được phép mở cổng \(port); chọn cổng từ 1024 trở lên.",
                    "Not allowed to open port \(port); choose one from 1024 on."))
        case .noSuchHost:
            say(
                language.language.say(
                    "Máy này không có địa chỉ \(host).", "This machine does not have the address \(host)."))
        }
        return ExitCode(69)
    }

    package enum Obstacle: Sendable {
        case portInUse, portForbidden, noSuchHost
    }
}
