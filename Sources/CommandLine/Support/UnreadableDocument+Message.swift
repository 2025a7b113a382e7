import Documents
import UseCases

extension UnreadableDocument {
    /// What the file is, and what to do.
    func message(in language: CommandLanguage) -> String {
        language.say(vietnamese, english)
    }

    private var vietnamese: String {
        switch self {
        case .empty: "tệp rỗng. Hãy xin lại tệp từ nơi gửi."
        case .notAnArchive: "không phải tệp Word hay Excel (không phải tệp nén). Hãy mở bằng Word hoặc Excel rồi lưu lại thành .docx hoặc .xlsx."
        case .damagedArchive: "tệp bị cắt cụt hoặc hỏng. Hãy tải hoặc xin lại tệp."
        case .encrypted: "tệp đặt mật khẩu. Hãy mở bằng Word hoặc Excel, bỏ mật khẩu rồi lưu lại."
        case .oldWord: "tệp Word đời cũ (.doc). Hãy mở bằng Word hoặc LibreOffice rồi lưu thành .docx."
        case .oldExcel: "tệp Excel đời cũ (.xls, .xlsb). Hãy mở bằng Excel hoặc LibreOffice rồi lưu thành .xlsx."
        case .oldOffice: "tệp Office đời cũ. Hãy lưu lại thành .docx hoặc .xlsx."
        case .pdf: "tệp PDF. Hãy dùng bản Word (.docx) hoặc Excel (.xlsx) của văn bản."
        case .richText: "tệp RTF. Hãy mở bằng Word rồi lưu thành .docx."
        case .openDocument: "tệp OpenDocument (.odt, .ods). Hãy mở bằng LibreOffice rồi lưu thành .docx hoặc .xlsx."
        case .otherArchive: "tệp nén nhưng không phải văn bản Word hay bảng tính Excel."
        case .missingPart(let part): "thiếu phần \(part) trong tệp. Hãy mở bằng Word hoặc Excel rồi lưu lại."
        case .notXML(let part, let line): "phần \(part) hỏng ở dòng \(line). Hãy mở bằng Word hoặc Excel rồi lưu lại."
        case .doctype(let part): "phần \(part) có khai báo DOCTYPE, không được chấp nhận."
        case .tooLarge: "tệp quá lớn khi giải nén; dừng để bảo vệ hệ thống. Hãy chia nhỏ tệp."
        case .notUnicode(let offset): "tệp văn bản không phải UTF-8 (từ byte \(offset)). Hãy lưu lại với mã UTF-8."
        case .unknownFormat: "không nhận ra loại tệp. Hãy dùng .docx, .xlsx hoặc .txt."
        }
    }

    private var english: String {
        switch self {
        case .empty: "the file is empty. Ask for it again."
        case .notAnArchive: "not a Word or Excel file (no archive). Open it in Word or Excel and save it as .docx or .xlsx."
        case .damagedArchive: "the file is cut short or damaged. Ask for it again."
        case .encrypted: "protected by a password. Open it, remove the password, save it again."
        case .oldWord: "an old Word file (.doc). Save it as .docx."
        case .oldExcel: "an old Excel file (.xls, .xlsb). Save it as .xlsx."
        case .oldOffice: "an old Office file. Save it as .docx or .xlsx."
        case .pdf: "a PDF. Use the Word (.docx) or Excel (.xlsx) form of the document."
        case .richText: "an RTF file. Save it as .docx."
        case .openDocument: "an OpenDocument file. Save it as .docx or .xlsx."
        case .otherArchive: "an archive, but neither a Word document nor a workbook."
        case .missingPart(let part): "the part \(part) is missing. Open it in Word or Excel and save it again."
        case .notXML(let part, let line): "the part \(part) is damaged at line \(line). Save it again."
        case .doctype(let part): "the part \(part) declares a DOCTYPE, which is not accepted."
        case .tooLarge: "too large when unzipped; stopped to protect the system. Split the file."
        case .notUnicode(let offset): "not UTF-8 text (from byte \(offset)). Save it as UTF-8."
        case .unknownFormat: "an unknown kind of file. Use .docx, .xlsx or .txt."
        }
    }
}
