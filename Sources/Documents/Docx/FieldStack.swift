/// The complex fields that are open at a place. Of a field only the result is printed; text between its beginning
/// and its separator is the code, results of fields inside it too.
struct FieldStack {
    /// For each open field, from the outside in, whether its code is being read.
    private var isCode: [Bool] = []
    private var codes = 0

    var depth: Int { isCode.count }
    var isInCode: Bool { codes > 0 }

    mutating func begin() {
        isCode.append(true)
        codes += 1
    }

    mutating func separate() {
        guard isCode.last == true else { return }
        isCode[isCode.count - 1] = false
        codes -= 1
    }

    mutating func end() {
        if isCode.popLast() == true { codes -= 1 }
    }

    mutating func close(to depth: Int) {
        while isCode.count > depth { end() }
    }
}
