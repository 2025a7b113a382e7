/// Why a database cannot be used at all. The program ends with the status for "unavailable".
///
/// No case carries a password: of an address only what stands after the last `@` is kept.
package enum DatabaseUnavailable: Error, Hashable {
    /// Neither `sqlite:PATH` nor `postgres://…`.
    case unknownAddress(String)
    /// A file that is no database, a folder that cannot be made, no permission.
    case cannotOpen(path: String, reason: String)
    /// No server answers, or it does not let us in.
    case cannotConnect(server: String, reason: String)
    /// A server that may lose what it has confirmed: `fsync` or `synchronous_commit` is off.
    case notDurable(server: String, setting: String)
    /// A server database that does not keep text in UTF-8.
    case notUTF8(server: String, encoding: String)
    /// Used after `close()`.
    case closed
}
