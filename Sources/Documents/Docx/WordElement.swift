/// The elements of WordprocessingML that matter to what a document says. Any other is entered as if it were not
/// there, so that what it wraps is read.
enum WordElement: String, CaseIterable, Sendable {
    // Stories
    case body, txbxContent, footnote, endnote, comment
    // Tables
    case tbl, tr, tc, trPr, tcPr, gridBefore, tblHeader, gridSpan, vMerge, cellDel
    // Paragraphs
    case p, pPr, pStyle, numPr, ilvl, numId, outlineLvl
    // Runs and what stands in them
    case r, rPr, rStyle, vanish, t, tab, ptab, br, cr, noBreakHyphen, softHyphen, fldChar
    case footnoteReference, endnoteReference, commentReference
    // Tracked changes
    case del, moveFrom
    // Never part of what is read
    case delText, instrText, delInstrText, sdtPr, sdtEndPr, smartTagPr, customXmlPr, tblPr, tblPrEx, tblGrid, sectPr
    case rt, rubyPr, fldData, ffData, footnotePr, endnotePr
    case pPrChange, rPrChange, tblPrChange, tblGridChange, trPrChange, tcPrChange, sectPrChange, numberingChange

    static let vocabulary = Vocabulary<WordElement>()

    /// It and all inside it is left out, wherever it stands.
    var isSkipped: Bool {
        switch self {
        case .delText, .instrText, .delInstrText, .sdtPr, .sdtEndPr, .smartTagPr, .customXmlPr, .tblPr, .tblPrEx,
            .tblGrid, .sectPr, .rt, .rubyPr, .fldData, .ffData, .footnotePr, .endnotePr, .pPrChange, .rPrChange,
            .tblPrChange, .tblGridChange, .trPrChange, .tcPrChange, .sectPrChange, .numberingChange:
            true
        default: false
        }
    }
}
