import Basics

/// Where a text says other words than another one.
package struct WordDifference: Sendable {
    /// The runs of words that the other text does not have, in the order of the text.
    package let places: [Range<String.Index>]

    /// - Parameter other: compared word by word, without regard to case and end marks.
    package init(of text: String, from other: String) {
        let words = text.split(whereSeparator: \.isWhitespace)
        let others = other.split(whereSeparator: \.isWhitespace).map { String($0).comparisonKey }
        var places: [Range<String.Index>] = []
        var last = -1
        for change in words.map({ String($0).comparisonKey }).difference(from: others).insertions {
            guard case .insert(let offset, _, _) = change else { continue }
            let word = words[offset]
            if offset == last + 1, let run = places.last {
                places[places.count - 1] = run.lowerBound..<word.endIndex
            } else {
                places.append(word.startIndex..<word.endIndex)
            }
            last = offset
        }
        self.places = places
    }
}
