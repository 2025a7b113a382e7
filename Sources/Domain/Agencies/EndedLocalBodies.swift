package import Basics

/// Bodies below the ministries that are no more, known by the form of their names: no list holds them one by one.
///
/// Districts with all their bodies ended when the country went over to two levels of local government on 1 July 2025;
/// departments that follow a merged ministry were merged with it by 1 March 2025.
package enum EndedLocalBodies {
    /// The last day of the body that bears this name; nil where its form tells of none that has ended.
    package static func until(_ name: String) -> CivilDate? {
        let words = TextTokens(name)
        if let (_, length) = departments.match(in: words, at: 0) {
            // "Sở Giao thông vận tải - Xây dựng" is another one.
            return length == words.count || ["tỉnh", "thành"].contains(words[length])
                ? CivilDate(iso: "2025-02-28") : nil
        }
        guard let (_, length) = districts.match(in: words, at: 0), length < words.count,
            words.written(length..<length + 1).first?.isUppercase == true || words.number(at: length) != nil
        else { return nil }
        return CivilDate(iso: "2025-06-30")
    }

    private static let districts = PhraseTable(
        of: ["ubnd", "ủy ban nhân dân", "hđnd", "hội đồng nhân dân", "công an"].flatMap { body in
            ["huyện", "quận", "thị xã", "thị trấn"].map { "\(body) \($0)" }
        } + ["ubnd thành phố", "ủy ban nhân dân thành phố", "huyện ủy", "quận ủy", "thị ủy"])

    private static let departments = PhraseTable(of: [
        "sở thông tin và truyền thông", "sở kế hoạch và đầu tư", "sở giao thông vận tải",
        "sở tài nguyên và môi trường", "sở nông nghiệp và phát triển nông thôn",
        "sở lao động - thương binh và xã hội", "sở lao động, thương binh và xã hội",
    ])
}
