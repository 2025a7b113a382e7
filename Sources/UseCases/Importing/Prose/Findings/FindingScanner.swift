import Basics

/// Goes through the paragraphs of an appendix and tells sections, groups and the parts of findings apart.
struct FindingScanner {
    /// The paragraphs before the first section or finding.
    private(set) var preface: [String] = []
    private(set) var drafts: [FindingDraft] = []
    private(set) var networkSections: [Section] = []

    struct Section: Equatable {
        let label: String
        let title: String
        /// What it says before any remedy, without labels.
        var paragraphs: [String] = []
    }

    private let lines: [String]
    private var stack = HeadingStack()
    private var section: Section?
    private var draft: FindingDraft?
    private var field: FieldLabel.Field?
    /// The draft was opened by a numbered heading.
    private var isNumbered = false
    private var hasGroups = false
    private var awaitsDay = false
    /// A line behind a finding that may be the title of the next.
    private var loose: String?

    init(_ part: Outline.Part) {
        lines = part.items.compactMap(\.paragraph?.printed).filter { !$0.isEmpty }
    }

    mutating func scan() {
        for index in lines.indices {
            let line = lines[index]
            if let group = group(at: index) {
                open(group)
            } else if let label = FieldLabel(line) {
                open(label)
            } else if let heading = sectionHeading(line) {
                close()
                closeSection()
                stack.push(heading)
                section = Section(label: stack.section ?? "", title: heading.words)
                hasGroups = false
            } else {
                add(line)
            }
        }
        close()
        closeSection()
    }
}

// MARK: - Headings

extension FindingScanner {
    private struct Group {
        let number: Int
        let title: String
    }

    /// "A. Về thủ tục hành chính", "II. Về nhân lực".
    private func sectionHeading(_ line: String) -> HeadingStack.Heading? {
        guard line.count <= 200, !line.hasSuffix(";"), AppendixHeading(line) == nil,
            let labelled = LabelledWords(line, after: stack.labels), !labelled.words.isEmpty
        else { return nil }
        switch labelled.label.kind {
        case .capital, .roman:
            return HeadingStack.Heading(label: labelled.label, words: labelled.words, isParagraph: true)
        case .number, .letter: return nil
        }
    }

    /// A numbered line that heads a problem, rather than an item of a list inside one.
    private func group(at index: Int) -> Group? {
        let line = lines[index]
        guard line.count <= 400, FieldLabel(line) == nil, let group = Self.numbered(line) else { return nil }
        let next = lines[(index + 1)...].lazy.compactMap { line -> FieldLabel.Field? in
            FieldLabel(line)?.field ?? (Self.numbered(line) != nil || LabelledWords(line) != nil ? .actor : nil)
        }.first
        switch next {
        case .problem: return group
        case .remedy: return field == .problem && !isFollowing(group) ? nil : group
        case .deadline, .actor, nil: return nil
        }
    }

    /// Whether its number is the one after the group that is open.
    private func isFollowing(_ group: Group) -> Bool {
        guard let last = draft?.group, draft?.remedies.isEmpty == false else { return draft?.group == nil }
        return group.number == last + 1
    }

    /// "3. …", "Vấn đề 3: …", "Nhóm vấn đề 3. …".
    private static func numbered(_ line: String) -> Group? {
        if let label = ListLabel(line), case .number(let number, _) = label.kind, !line.hasPrefix("(") {
            return Group(number: number, title: label.rest)
        }
        let key = line.lowercased()
        for words in ["nhóm vấn đề", "vấn đề", "nhóm", "tồn tại"] where key.hasPrefix("\(words) ") {
            let rest = line.dropFirst(words.count + 1)
            let digits = rest.prefix { $0.isNumber }
            guard let number = Int(digits), let mark = rest.dropFirst(digits.count).first, ".:)-–".contains(mark)
            else { continue }
            return Group(number: number, title: String(rest.dropFirst(digits.count + 1)).singleSpaced)
        }
        return nil
    }
}

// MARK: - Parts of a finding

extension FindingScanner {
    private mutating func open(_ group: Group) {
        close()
        draft = FindingDraft(group: group.number, section: stack.section, title: group.title)
        field = nil
        isNumbered = true
        hasGroups = true
    }

    private mutating func open(_ label: FieldLabel) {
        if label.field == .problem {
            if let number = label.number, draft?.problems.isEmpty != true || draft == nil {
                open(Group(number: number, title: label.rest))
            } else if draft?.remedies.isEmpty == false, !isNumbered || field == .deadline {
                // A problem without a heading of its own.
                let title = loose ?? label.rest
                close()
                draft = FindingDraft(section: stack.section, title: title)
            }
        }
        loose = nil
        if draft == nil {
            draft = FindingDraft(section: stack.section, title: section?.title ?? label.rest)
            draft?.problems = hasGroups ? [] : section?.paragraphs ?? []
        }
        field = label.field
        awaitsDay = label.field == .deadline
        if !label.rest.isEmpty { add(label.rest) }
    }

    private mutating func add(_ line: String) {
        let text = line.withoutListLabels
        guard var draft else {
            if section == nil { preface.append(line.singleSpaced) } else { section?.paragraphs.append(text) }
            return
        }
        switch field {
        case nil, .problem:
            draft.problems.append(text)
            if section != nil { section?.paragraphs.append(text) }
        case .remedy:
            if let split = FieldLabel.deadline(inside: text) {
                draft.remedies.append(FindingDraft.Remedy(text: split.before))
                draft.deadlines.append(split.words)
            } else {
                draft.remedies.append(FindingDraft.Remedy(text: text))
            }
        case .actor: draft.actorWords.append(text)
        case .deadline:
            // One line tells the day; what follows belongs to nothing that the finding has.
            if awaitsDay { draft.deadlines.append(line.singleSpaced) } else { loose = text }
            awaitsDay = false
        }
        self.draft = draft
    }

    private mutating func close() {
        if let draft, !draft.remedies.isEmpty || (isNumbered && !draft.problems.isEmpty) { drafts.append(draft) }
        draft = nil
        field = nil
        isNumbered = false
    }

    private mutating func closeSection() {
        if let section, NetworkFigures.areIn(section) { networkSections.append(section) }
        section = nil
    }
}
