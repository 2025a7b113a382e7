/// What the first bytes of a file say that it is.
enum FileKind {
    /// A zip archive, of which Word documents and workbooks are made.
    case package
    case text

    static func recognise(
        _ bytes: [UInt8], named fileName: String, as format: Document.Format?
    ) throws(UnreadableDocument) -> FileKind {
        guard !bytes.isEmpty else { throw .empty }
        if bytes.starts(with: [0x50, 0x4B]) && format != .text && isArchive(bytes) { return .package }
        if bytes.starts(with: [0xD0, 0xCF, 0x11, 0xE0]) { throw oldOffice(bytes) }
        if holds("%PDF-", in: bytes.prefix(1024)) { throw .pdf }
        if bytes.starts(with: "{\\rtf".utf8) { throw .richText }
        let ending = fileName.split(separator: ".").last.map { $0.lowercased() }
        if format == .docx || format == .xlsx { throw .notAnArchive }
        if format == nil, let ending, ["docx", "xlsx", "docm", "xlsm", "dotx", "xltx"].contains(ending) {
            // Writers put junk before the archive now and then; its directory stands at the end.
            if holds("PK\u{5}\u{6}", in: bytes.suffix(66_000)) { return .package }
            throw .notAnArchive
        }
        return .text
    }

    private static func isArchive(_ bytes: [UInt8]) -> Bool {
        bytes.count >= 4 && [[3, 4], [5, 6], [7, 8]].contains(Array(bytes[2..<4]))
    }

    /// Office files of before 2007 are file systems of their own; an encrypted new one is wrapped in such a file.
    private static func oldOffice(_ bytes: [UInt8]) -> UnreadableDocument {
        if holds(wide("EncryptedPackage"), in: bytes[...]) { return .encrypted }
        if holds(wide("WordDocument"), in: bytes[...]) { return .oldWord }
        if holds(wide("Workbook"), in: bytes[...]) || holds(wide("Book"), in: bytes[...]) { return .oldExcel }
        return .oldOffice
    }

    private static func wide(_ text: String) -> String {
        text.map { "\($0)\0" }.joined()
    }

    private static func holds(_ text: String, in bytes: ArraySlice<UInt8>) -> Bool {
        let sought = Array(text.utf8)
        guard let first = sought.first, bytes.count >= sought.count else { return false }
        for start in bytes.startIndex...(bytes.endIndex - sought.count) where bytes[start] == first {
            if bytes[start...].starts(with: sought) { return true }
        }
        return false
    }
}
