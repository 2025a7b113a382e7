import Basics
import Documents

/// What the paragraphs of an appendix are, so that each form can give them their looks.
///
/// A style changes nothing that an import reads: a paragraph becomes a heading by its style only where its words make
/// it one already, or where the source had it so.
struct ParagraphStyles {
    private var isInTitle = false
    private var kinds: [HeadingLabel.Kind] = []
    private var labels: [HeadingLabel] = []

    mutating func passTable() { isInTitle = false }

    mutating func style(of line: Outline.Line) -> PrintedParagraph.Style {
        let text = line.text.singleSpaced
        if AppendixHeading(text) != nil {
            self = ParagraphStyles()
            isInTitle = true
            return .appendix
        }
        if text.lowercased().hasPrefix("(kèm theo") || text.lowercased().hasPrefix("kèm theo ") {
            isInTitle = false
            return .attribution
        }
        if isInTitle, text.hasLetters, text == text.uppercased(), LabelledWords(text) == nil { return .title }
        isInTitle = false
        if let level = level(of: text) { return .heading(level: level) }
        if line.isHeading { return .heading(level: 2) }
        if let field = FieldLabel(text), field.rest.isEmpty { return .label }
        return text.hasLetters && text.count <= 160 && text == text.uppercased() ? .label : .body
    }

    /// Headings of one kind of label are of one level, in the order in which the kinds come: A, then 1, then a.
    private mutating func level(of text: String) -> Int? {
        guard text.count <= 200, let last = text.last, !".;,".contains(last),
            let labelled = LabelledWords(text, after: labels)
        else { return nil }
        labels.append(labelled.label)
        let kind = labelled.label.kind
        if let known = kinds.firstIndex(of: kind) {
            kinds.removeLast(kinds.count - known - 1)
            return min(known + 2, 4)
        }
        kinds.append(kind)
        return min(kinds.count + 1, 4)
    }
}

extension String {
    fileprivate var hasLetters: Bool { contains(where: \.isLetter) }
}
