import Basics

extension DocumentReference {
    /// The document whose tasks a list holds, as its heading names it: "DANH MỤC NHIỆM VỤ THEO THÔNG BÁO SỐ …".
    ///
    /// The report that the list is attached to (*kèm theo Báo cáo số …*) is not it; the plan or the decision that it
    /// is attached to is, where the heading names no other.
    package init?(heading: String) {
        let text = TextTokens(heading)
        let found = DocumentReader.citations(in: text)
        let attached = found.filter { HeadingWords.isCarrier($0.tokens.lowerBound, in: text) }
        let named = found.filter { one in
            !HeadingWords.isCarrier(one.tokens.lowerBound, in: text)
                && !found.contains { $0.title?.contains(one.tokens.lowerBound) == true }
                && HeadingWords.namesTasks(text, before: one.tokens.lowerBound)
        }
        if let first = named.first ?? attached.first(where: { HeadingWords.assigns($0.citation.reference.type) }) {
            self = first.citation.reference
        } else {
            return nil
        }
    }
}

private enum HeadingWords {
    static func isCarrier(_ index: Int, in text: TextTokens) -> Bool {
        (max(0, index - 3)..<max(0, index)).contains { text[$0] == "kèm" && ["theo", "với"].contains(text[$0 + 1]) }
    }

    /// "NHIỆM VỤ … THEO", "… THỰC HIỆN", "… GIAO TẠI" stand before it.
    static func namesTasks(_ text: TextTokens, before index: Int) -> Bool {
        let joint = max(0, index - 4)..<max(0, index)
        return joint.contains { joints.matches(in: text, at: $0) }
            && (0..<index).contains { subjects.matches(in: text, at: $0) }
    }

    static func assigns(_ type: String?) -> Bool {
        guard let type else { return false }
        return !["Báo cáo", "Tờ trình", "Công văn", "Phiếu trình"].contains(type)
    }

    private static let joints = PhraseTable(of: [
        "theo", "thực hiện", "triển khai", "tại", "trong", "của", "thi hành", "nêu tại", "kèm theo",
    ])

    /// A plan that carries a resolution out ("KẾ HOẠCH triển khai Nghị quyết số …") lists its own tasks, not those of the
    /// resolution: *kế hoạch* is none of these.
    private static let subjects = PhraseTable(of: [
        "nhiệm vụ", "công việc", "nội dung", "phân công", "tiến độ", "kết quả", "danh mục",
    ])
}
