import Basics

extension String {
    /// "Cộng", "Tổng số", "Bình quân": a row that sums others up.
    var isTotalWord: Bool {
        let key = comparisonKey
        let sums = ["cộng", "tổng cộng", "tổng số", "tổng", "bình quân", "trung bình", "toàn quốc", "cả nước"]
        return sums.contains(key) || key.hasPrefix("tổng cộng") || key.hasPrefix("tổng số ")
            || sums.contains { sum in
                ["\(sum):", "\(sum) (", "\(sum) chung", "\(sum) toàn"].contains { key.hasPrefix($0) }
            } || isSumOfPart(key)
    }

    /// "Cộng mục I", "Tổng nhiệm vụ nhóm A", "Tiểu cộng"; "Cộng đồng …" and "Tổng hợp …" are none.
    private func isSumOfPart(_ key: String) -> Bool {
        let parts = ["mục", "phần", "nhóm", "phụ lục", "nhiệm vụ", "các", "biểu", "bảng", "số", "theo", "trang", "dồn"]
        return key == "tiểu cộng" || key.hasPrefix("tiểu cộng ")
            || ["cộng", "tổng"].contains { sum in
                parts.contains { key == "\(sum) \($0)" || key.hasPrefix("\(sum) \($0) ") }
            }
    }
}

extension Grid.Row {
    /// A row that sums others up, as its first words say.
    var isTotal: Bool {
        filled.prefix(2).contains { $0.printed.isTotalWord }
    }
}
