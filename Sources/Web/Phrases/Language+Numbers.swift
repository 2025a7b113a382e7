extension Language {
    /// 2.554 in Vietnamese, 2,554 in English.
    func number(_ number: Int) -> String {
        let digits = String(abs(number))
        var text = ""
        for (index, digit) in digits.enumerated() {
            if index > 0, (digits.count - index) % 3 == 0 { text.append(self == .vi ? "." : ",") }
            text.append(digit)
        }
        return number < 0 ? "\u{2212}\(text)" : text
    }

    /// +84, −63, 0.
    func change(_ number: Int) -> String {
        number > 0 ? "+\(self.number(number))" : self.number(number)
    }

    /// As precise as the source, or with so many places (two at most): 51,7 or 14,28 in Vietnamese, 51.7 in English.
    func decimal(_ value: Double, places: Int? = nil) -> String {
        let hundredths = Int((abs(value) * 100).rounded())
        let digits = places ?? (hundredths % 100 == 0 ? 0 : hundredths % 10 == 0 ? 1 : 2)
        let scale = digits == 0 ? 1 : digits == 1 ? 10 : 100
        let scaled = Int((abs(value) * Double(scale)).rounded())
        var text = number(scaled / scale)
        if digits > 0 {
            let rest = String(scaled % scale)
            text += (self == .vi ? "," : ".") + String(repeating: "0", count: digits - rest.count) + rest
        }
        return value < 0 && scaled > 0 ? "\u{2212}\(text)" : text
    }

    /// 51,7% in Vietnamese, 51.7% in English.
    func percent(_ value: Double) -> String { "\(decimal(value))%" }
}
