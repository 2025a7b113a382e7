/// Lists of short texts in one column: records parted by U+001E, fields by U+001F. XML cannot hold these characters,
/// and what a text file has of them is dropped before it is stored.
enum PackedText {
    fileprivate static let recordSeparator: Character = "\u{1E}"
    fileprivate static let fieldSeparator: Character = "\u{1F}"

    static func pack(_ records: [[String]]) -> String {
        records.map { fields in
            fields.map(\.withoutSeparators)
                .joined(separator: String(fieldSeparator))
        }.joined(separator: String(recordSeparator))
    }

    /// An empty text is no record at all.
    static func unpack(_ text: String) -> [[String]] {
        records(of: text).map { record in
            record.split(separator: 0x1F, omittingEmptySubsequences: false).map { String(Substring($0)) }
        }
    }

    /// By bytes: a search for characters would read every letter with its marks.
    private static func records(of text: String) -> [Substring.UTF8View] {
        text.isEmpty ? [] : text.utf8.split(separator: 0x1E, omittingEmptySubsequences: false)
    }

    static func pack(_ texts: [String]) -> String {
        texts.isEmpty ? "" : pack(texts.map { ["=" + $0] })
    }

    /// The texts of `pack(_: [String])`. Each bears a mark, so that one empty text is not none.
    static func unpackTexts(_ text: String) -> [String] {
        records(of: text).map { String(Substring($0.dropFirst())) }
    }
}

extension String {
    fileprivate var withoutSeparators: String {
        guard utf8.contains(where: { $0 == 0x1E || $0 == 0x1F }) else { return self }
        return filter { $0 != PackedText.recordSeparator && $0 != PackedText.fieldSeparator }
    }
}
