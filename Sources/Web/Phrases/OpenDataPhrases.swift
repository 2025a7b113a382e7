import UseCases

/// What the page of open data says.
extension Phrase {
    static let openDataLede = Phrase(
        vi: "Toàn bộ sổ theo dõi dưới dạng tệp, theo ngày và lần ghi đang chọn; mỗi tệp đúng những dòng mà trang đếm.",
        en:
            "The whole register as files, of the day and revision chosen; each file holds exactly the rows that the pages count."
    )
    static let filesHead = Phrase(vi: "Tải tệp", en: "Files")
    static let whatData = Phrase(vi: "Dữ liệu", en: "Data")
    static let interfaceHead = Phrase(vi: "Cho chương trình", en: "For programs")
    static let interfaceLede = Phrase(
        vi: "Cùng dữ liệu qua API, đọc theo trang, có mô tả OpenAPI:",
        en: "The same data through an API, page by page, with an OpenAPI description:")
    static let dictionaryHead = Phrase(vi: "Từ điển dữ liệu", en: "Data dictionary")
    static let fieldHead = Phrase(vi: "Trường", en: "Field")
    static let shapeHead = Phrase(vi: "Dạng", en: "Form")
    static let meaningHead = Phrase(vi: "Nghĩa", en: "Meaning")

    static func kind(_ kind: ExportKind) -> Phrase {
        switch kind {
        case .tasks: Phrase(vi: "Dòng nhiệm vụ của các nguồn", en: "Task rows of the sources")
        case .obligations: Phrase(vi: "Phần việc của từng cơ quan", en: "Obligations of each agency")
        case .agencies: Phrase(vi: "Cơ quan", en: "Agencies")
        case .directives: Phrase(vi: "Văn bản được dẫn", en: "Documents cited")
        case .rates: Phrase(vi: "Tỷ lệ và chỉ tiêu", en: "Rates and targets")
        case .findings: Phrase(vi: "Vấn đề kiểm tra", en: "Findings")
        case .lines: Phrase(vi: "Số liệu mạng", en: "Figures of the network")
        case .claims: Phrase(vi: "Khẳng định của nguồn", en: "Claims of the sources")
        case .quality: Phrase(vi: "Nghi vấn", en: "Doubts")
        }
    }

    static func shape(_ field: ExportField) -> Phrase {
        let phrase = shape(field.shape)
        guard field.isOptional else { return phrase }
        return Phrase(vi: "\(phrase.vi), có thể trống", en: "\(phrase.en), may be null")
    }

    private static func shape(_ shape: ExportField.Shape) -> Phrase {
        switch shape {
        case .text: Phrase(vi: "chữ", en: "text")
        case .integer: Phrase(vi: "số nguyên", en: "integer")
        case .number: Phrase(vi: "số", en: "number")
        case .boolean: Phrase(vi: "đúng/sai", en: "true/false")
        case .day: Phrase(vi: "ngày", en: "day")
        case .word(let words):
            Phrase(vi: "một trong: \(words.joined(separator: ", "))", en: "one of: \(words.joined(separator: ", "))")
        case .list(let part): Phrase(vi: "danh sách \(Phrase.shape(part).vi)", en: "list of \(Phrase.shape(part).en)")
        case .object(let fields):
            Phrase(
                vi: "đối tượng: \(fields.map(\.name).joined(separator: ", "))",
                en: "object: \(fields.map(\.name).joined(separator: ", "))")
        case .map: Phrase(vi: "tên và chữ", en: "names and texts")
        }
    }
}
