/// How much of a file is read at most, counted by what is really read: sizes declared in a file can lie.
package struct Limits: Sendable, Equatable {
    /// What there was too much of, with the bound that was passed.
    package enum Kind: Sendable, Equatable {
        /// Bytes after unzipping.
        case unzipped(bytes: Int)
        /// Bytes after unzipping, as a multiple of the file's size.
        case ratio(Int)
        /// Parts in the archive.
        case entries(Int)
        /// Elements inside one another.
        case depth(Int, part: String)
        /// Memory that the words and cells read would take.
        case content(bytes: Int)
    }

    package var unzippedBytes: Int
    /// Holds beyond `freeBytes` only, so that small files of much repetition are read.
    package var ratio: Int
    package var freeBytes: Int
    package var entries: Int
    package var depth: Int
    package var contentBytes: Int

    package init(
        unzippedBytes: Int = 512 << 20, ratio: Int = 100, freeBytes: Int = 32 << 20, entries: Int = 10_000,
        depth: Int = 256, contentBytes: Int = 128 << 20
    ) {
        self.unzippedBytes = unzippedBytes
        self.ratio = ratio
        self.freeBytes = freeBytes
        self.entries = entries
        self.depth = depth
        self.contentBytes = contentBytes
    }

    package static let standard = Limits()
}
