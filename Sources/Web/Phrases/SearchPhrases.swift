/// What search says.
extension Phrase {
    static let searchEmpty = Phrase(
        vi:
            "Gõ một phần tên nhiệm vụ, cơ quan, số văn bản hay vấn đề kiểm tra; có dấu hay không dấu đều được. Gõ / ở bất kỳ trang nào để đến ô này.",
        en:
            "Type a part of a task, agency, document or finding, with or without diacritics. Press / on any page to get here."
    )

    static func nothingFound(_ words: String) -> Phrase {
        Phrase(
            vi: "Không tìm thấy “\(words)”. Bớt một từ, hoặc gõ không dấu.",
            en: "Nothing holds “\(words)”. Leave out a word, or type without diacritics.")
    }

    static func found(_ count: Int, shown: Int) -> Phrase {
        shown < count
            ? Phrase(vi: "\(shown) trong \(count), khớp nhất trước", en: "\(shown) of \(count), best first")
            : Phrase(vi: "khớp nhất trước", en: "best first")
    }
}
