/// Why a file cannot be read. Worded for people where it is shown.
package enum UnreadableDocument: Error, Equatable, Sendable {
    /// Not a byte in it.
    case empty
    /// Named `.docx` or `.xlsx` (or asked to be read so), but no archive at all.
    case notAnArchive
    /// An archive cut short or damaged.
    case damagedArchive
    /// Protected by a password.
    case encrypted
    /// Word of before 2007 (`.doc`).
    case oldWord
    /// Excel of before 2007 (`.xls`), or the binary workbook of later ones (`.xlsb`).
    case oldExcel
    /// Another file of the old Office kind: a presentation, a message.
    case oldOffice
    /// A PDF, whatever its name.
    case pdf
    /// Rich Text (`.rtf`), whatever its name.
    case richText
    /// An OpenDocument file (`.odt`, `.ods`).
    case openDocument
    /// An archive, but neither a Word document nor a workbook: a presentation, a plain zip.
    case otherArchive
    /// The package names a part that is not in it.
    case missingPart(String)
    /// A part that is no well-formed XML.
    case notXML(part: String, line: Int)
    /// A part with a document type declaration, which Office never writes and attackers do.
    case doctype(part: String)
    /// Read so far, a limit was passed.
    case tooLarge(Limits.Kind)
    /// A text file that is neither UTF-8 nor UTF-16 with its mark.
    case notUnicode(offset: Int)
    /// Bytes of no known kind.
    case unknownFormat
}
