import Basics

extension String {
    /// "Cộng", "Tổng số", "Bình quân": a row that sums others up.
    var isTotalWord: Bool {
        let key = comparisonKey
        return Self.sums.contains(key) || Self.sumsBefore.contains { key.hasPrefix($0) } || isSumOfPart(key)
    }

    private static let sums = [
        "cộng", "tổng cộng", "tổng số", "tổng", "bình quân", "trung bình", "toàn quốc", "cả nước",
    ]
    private static let sumsBefore =
        ["tổng cộng", "tổng số "] + sums.flatMap { ["\($0):", "\($0) (", "\($0) chung", "\($0) toàn"] }

    /// "Cộng mục I", "Tổng nhiệm vụ nhóm A", "Tiểu cộng"; "Cộng đồng …" and "Tổng hợp …" are none.
    private func isSumOfPart(_ key: String) -> Bool {
        key == "tiểu cộng" || key.hasPrefix("tiểu cộng ")
            || ["cộng", "tổng"].contains { sum in
                key.hasPrefix(sum)
                    && Self.partsSummed.contains { key == "\(sum) \($0)" || key.hasPrefix("\(sum) \($0) ") }
            }
    }

    private static let partsSummed = [
        "mục", "phần", "nhóm", "phụ lục", "nhiệm vụ", "các", "biểu", "bảng", "số", "theo", "trang", "dồn",
    ]
}

extension Grid.Row {
    /// A row that sums others up, as its first words say.
    var isTotal: Bool {
        filled.prefix(2).contains { $0.printed.isTotalWord }
    }
}
