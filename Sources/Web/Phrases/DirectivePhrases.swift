/// What the pages of documents say.
extension Phrase {
    static let documentsAssigning = Phrase(vi: "Văn bản giao nhiệm vụ", en: "Documents that give tasks")
    static let documentsCited = Phrase(vi: "Văn bản chỉ được dẫn", en: "Documents that are only cited")
    static let noDocumentCited = Phrase(
        vi: "Các nguồn không dẫn văn bản nào.", en: "The sources cite no document.")
    static let openHead = Phrase(vi: "Chưa xong", en: "Not done")
    static let citingRows = Phrase(vi: "Dòng dẫn", en: "Citing rows")
    static let tasksGiven = Phrase(
        vi: "Nhiệm vụ đã giao, trễ lâu nhất trước", en: "Tasks that it gave, longest late first")
    static let givesNoTask = Phrase(
        vi: "Văn bản này không giao nhiệm vụ nào trong sổ; các nguồn chỉ dẫn nó.",
        en: "It gave no task of the register; the sources only cite it.")
    static let typeHead = Phrase(vi: "Loại", en: "Type")
    static let symbolHead = Phrase(vi: "Số, ký hiệu", en: "Symbol")
    static let dateUnknown = Phrase(vi: "chưa nguồn nào ghi ngày", en: "no source gives its date")
    static let otherSpellings = Phrase(vi: "Cách ghi khác", en: "Other spellings")
    static let citedWhere = Phrase(vi: "Nơi được dẫn", en: "Where it is cited")
    static let citedInHeadings = Phrase(
        vi: "Chỉ được dẫn ở lời văn hoặc tiêu đề, không ở dòng nhiệm vụ nào.",
        en: "Cited in prose or headings only, in no task row.")
}
