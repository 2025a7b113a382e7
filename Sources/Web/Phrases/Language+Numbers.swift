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

    /// As precise as the source: 51,7 or 14,28 in Vietnamese, 51.7 in English.
    func decimal(_ value: Double, places: Int? = nil) -> String {
        var hundredths = Int((abs(value) * 100).rounded())
        let isNegative = value < 0 && hundredths > 0
        var digits = places ?? (hundredths % 100 == 0 ? 0 : hundredths % 10 == 0 ? 1 : 2)
        var text = number(hundredths / 100)
        hundredths %= 100
        if digits > 0 {
            text += self == .vi ? "," : "."
            text.append(String(hundredths / 10))
            digits -= 1
            if digits > 0 { text.append(String(hundredths % 10)) }
        }
        return isNegative ? "\u{2212}\(text)" : text
    }

    /// 51,7% in Vietnamese, 51.7% in English.
    func percent(_ value: Double) -> String { "\(decimal(value))%" }
}
