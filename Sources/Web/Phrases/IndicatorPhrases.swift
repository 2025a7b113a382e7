import Basics
import Domain
import UseCases

/// What the page of rates says.
extension Phrase {
    static let ratesHeading = Phrase(
        vi: "Hồ sơ trực tuyến toàn trình so với chỉ tiêu", en: "Fully online dossiers against targets")
    static let ratesNote = Phrase(
        vi:
            "Tỷ lệ lũy kế đến ngày cuối kỳ, như nguồn ghi. Nguồn không ghi tử số và mẫu số, nên không cộng và không lấy trung bình các tỷ lệ. Nguồn:",
        en:
            "Cumulative rates as the source gives them. It gives neither numerators nor denominators, so rates are not added or averaged. Source:"
    )
    static let agenciesCounted = Phrase(vi: "cơ quan", en: "agencies")
    static let noSuchRate = Phrase(
        vi: "Không cơ quan nào trong bảng này như vậy.", en: "No agency of this table is so.")
    static let gapHead = Phrase(vi: "So chỉ tiêu (điểm %)", en: "Gap (points)")
    static let changeHead = Phrase(vi: "So kỳ trước (điểm %)", en: "Change (points)")
    static let boundsHead = Phrase(vi: "Khoảng suy từ các tỉnh cũ", en: "Bounds from its parts")
    static let insideBounds = Phrase(vi: "trong khoảng", en: "within")
    static let outsideBounds = Phrase(vi: "ngoài khoảng, phải hỏi nguồn", en: "outside, must be asked")
    static let mapsHead = Phrase(vi: "Tỉnh, thành phố", en: "Provinces and cities")
    static let mapsNote = Phrase(
        vi: "Mỗi ô một tỉnh, các ô bằng nhau, xếp theo vị trí địa lý",
        en: "A tile a province, equal tiles where they lie")
    static let keyHead = Phrase(vi: "Chú giải", en: "Key")
    static let keyShare = Phrase(vi: "vạch: phần đã đạt của chỉ tiêu", en: "bar: share of the target reached")
    static let keyFree = Phrase(vi: "viền đứt: chưa đăng ký chỉ tiêu", en: "dashes: no target registered")

    static func monthShort(_ day: CivilDate) -> Phrase {
        let (year, month, _) = day.components
        return Phrase(vi: "Tháng \(month)/\(year)", en: "\(month)/\(year)")
    }

    static func shade(_ shade: Int) -> Phrase {
        switch shade {
        case 0: Phrase(vi: "dưới 10%", en: "below 10%")
        case 4: Phrase(vi: "từ 40%", en: "from 40%")
        default:
            Phrase(vi: "\(shade * 10) đến dưới \(shade * 10 + 10)%", en: "\(shade * 10) to below \(shade * 10 + 10)%")
        }
    }

    static func mapSentence(_ table: RateBoard) -> Phrase {
        let values = table.rows.compactMap { row in row.last?.value.map { (row.agency.name, $0) } }
        let greatest = values.max { $0.1 < $1.1 }
        let least = values.min { $0.1 < $1.1 }
        func said(_ language: Language, _ highest: String, _ lowest: String) -> String {
            let name = language.say(.rateTable(table))
            guard let greatest, let least else { return name }
            return
                "\(name): \(highest) \(greatest.0) \(language.percent(greatest.1)), \(lowest) \(least.0) \(language.percent(least.1))"
        }
        return Phrase(vi: said(.vi, "cao nhất", "thấp nhất"), en: said(.en, "highest", "lowest"))
    }
}
