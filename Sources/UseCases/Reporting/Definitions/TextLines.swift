import Basics

extension String {
    /// The lines of a template or definition that say something, with their numbers: white space folded, remarks and
    /// blank lines left out, however the file ends its lines.
    var tellingLines: [(number: Int, text: String)] {
        split(omittingEmptySubsequences: false, whereSeparator: \.isNewline).enumerated().compactMap { index, line in
            let text = String(line).singleSpaced
            return text.isEmpty || text.hasPrefix("#") ? nil : (index + 1, text)
        }
    }
}
