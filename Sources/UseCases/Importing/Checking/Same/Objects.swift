import Basics

/// Two titles that are word for word the same but for what they are about: "dữ liệu quan trắc không khí" and "dữ liệu quan
/// trắc nước mặt" are works of their own.
enum Objects {
    /// The words before and behind the differing ones that must be the same.
    private static let least = 6
    private static let mostDiffering = 4

    static func differ(_ one: String, _ other: String) -> Bool {
        let words = [one, other].map { $0.comparisonKey.split(separator: " ") }
        let before = zip(words[0], words[1]).prefix { $0 == $1 }.count
        let rests = words.map { $0.dropFirst(before) }
        let behind = zip(rests[0].reversed(), rests[1].reversed()).prefix { $0 == $1 }.count
        let own = rests.map { $0.dropLast(behind) }
        guard before >= 3, behind >= 1, before + behind >= least,
            own.allSatisfy({ !$0.isEmpty && $0.count <= mostDiffering }), Set(own[0]).isDisjoint(with: own[1])
        else { return false }
        return own.allSatisfy { TellingTerms.count(in: $0.joined(separator: " ")) > 0 }
    }
}
