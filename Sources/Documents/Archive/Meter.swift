/// Counts what is really read of a file against its limits.
final class Meter {
    let limits: Limits
    private let fileSize: Int
    private var unzipped = 0
    private var content = 0

    init(limits: Limits, fileSize: Int) {
        self.limits = limits
        self.fileSize = fileSize
    }

    /// Bytes that came out of the archive.
    func unzip(_ bytes: Int) throws(UnreadableDocument) {
        unzipped += bytes
        guard unzipped <= limits.unzippedBytes else { throw .tooLarge(.unzipped(bytes: limits.unzippedBytes)) }
        guard unzipped <= max(limits.freeBytes, fileSize * limits.ratio) else {
            throw .tooLarge(.ratio(limits.ratio))
        }
    }

    /// Bytes that a value kept for the reader takes.
    func keep(_ bytes: Int) {
        content += bytes
    }

    /// Thrown between two pieces of a part, not in the middle of its parsing.
    func checkContent() throws(UnreadableDocument) {
        guard content <= limits.contentBytes else { throw .tooLarge(.content(bytes: limits.contentBytes)) }
    }
}
