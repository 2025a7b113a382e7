import Basics
import Domain

/// Whether a table names the provinces of before a merger.
enum OldProvinces {
    /// - Parameters:
    ///   - captions: what stands above the table and heads its names, nearest last.
    ///   - cells: the cells of its names.
    static func isMeant(by captions: [String], names cells: [String], known: AgencyNames, on day: CivilDate) -> Bool {
        for caption in captions.reversed() {
            if let isOld = says(caption) { return isOld }
        }
        let old = cells.count { cell in
            guard let agency = known.find(cell, on: day), agency.kind == .province else { return false }
            return !agency.exists(on: day)
        }
        return old > 1 && old * 5 >= cells.count
    }

    /// "tỉnh/TP trước sáp nhập", "63 tỉnh, thành phố"; false for "sau sáp nhập", "34 tỉnh"; nil where it says nothing.
    private static func says(_ caption: String) -> Bool? {
        let key = caption.singleSpaced.lowercased()
        if key.contains("trước sáp nhập") || key.contains("trước khi sáp nhập") || key.contains("trước hợp nhất") {
            return true
        }
        if key.contains("sau sáp nhập") || key.contains("sau khi sáp nhập") || key.contains("sau hợp nhất") {
            return false
        }
        for (count, isOld) in [("63", true), ("34", false)] {
            if key.contains("\(count) tỉnh") || key.contains("\(count)/\(count) tỉnh")
                || key.contains("\(count) địa phương")
            {
                return isOld
            }
        }
        return nil
    }
}
