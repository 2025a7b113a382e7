import ArgumentParser
package import UseCases
import Glibc

/// `--database sqlite:PATH | postgres://…`, also from `GIAMSAT_DATABASE`.
package struct DatabaseOption: ParsableArguments {
    @Option(
        name: .customLong("database"),
        help: ArgumentHelp(
            "Sổ theo dõi: sqlite:ĐƯỜNG-DẪN hoặc postgres://tên:mật-khẩu@máy/tên (mặc định sqlite:var/giamsat.sqlite, hoặc biến GIAMSAT_DATABASE).",
            valueName: "địa-chỉ"))
    private var address: String?

    package init() {}

    package var resolved: String {
        address ?? Environment.value("GIAMSAT_DATABASE") ?? "sqlite:var/giamsat.sqlite"
    }

    package func open() async throws -> Workspace {
        try await Workspace(opening: resolved, reached: Killing.atCheckpoint())
    }
}

/// For tests of crashes: `GIAMSAT_KILL_AT=inside` ends the process at that point of a write, as a power cut would.
enum Killing {
    static func atCheckpoint() -> @Sendable (Recorder.Checkpoint) -> Void {
        guard let name = Environment.value("GIAMSAT_KILL_AT"),
            let point = Recorder.Checkpoint(rawValue: name)
        else { return { _ in } }
        return { reached in
            if reached == point { _ = kill(getpid(), SIGKILL) }
        }
    }
}
