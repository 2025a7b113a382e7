/// What a number means by the format that it is shown in.
enum CellFormat: Sendable, Equatable {
    case number
    /// 0.517 shown as 51.7.
    case percentage
    /// A day, a time or both.
    case moment(MomentFormat)
    /// Hours, minutes or seconds that count on beyond their clock, `[h]:mm`.
    case elapsed

    /// The built-in formats that need no code in the file (ECMA-376 part 1, 18.8.30); those from 27 to 58 are days
    /// in the languages of East Asia.
    init(builtIn id: Int) {
        switch id {
        case 9, 10: self = .percentage
        case 14: self = CellFormat(code: "dd/mm/yyyy")
        case 15: self = CellFormat(code: "d-mmm-yy")
        case 16: self = CellFormat(code: "d-mmm")
        case 17: self = CellFormat(code: "mmm-yy")
        case 18...21, 45, 47: self = CellFormat(code: "h:mm:ss")
        case 22: self = CellFormat(code: "m/d/yyyy h:mm")
        case 27...36, 50...58: self = CellFormat(code: "yyyy/m/d")
        case 46: self = .elapsed
        default: self = .number
        }
    }

    /// From the code of a format; of its sections the first, which is that of positive numbers, decides.
    init(code: String) {
        var parts = MomentFormat()
        var isElapsed = false
        var isPercentage = false
        var scanner = code.makeIterator()
        scan: while let character = scanner.next() {
            switch character {
            case "\"": parts.literal(Self.run(&scanner, to: "\""))
            case "\\": parts.literal(scanner.next().map { String($0) } ?? "")
            case "_", "*": _ = scanner.next()
            case "[":
                let word = Self.run(&scanner, to: "]").lowercased()
                if !word.isEmpty,
                    ["h", "m", "s"].contains(where: { letter in word.allSatisfy { String($0) == letter } })
                {
                    isElapsed = true
                }
            case ";": break scan
            case "%": isPercentage = true
            case "G", "g":
                if code.lowercased().contains("general") { break scan }
            default: parts.append(character)
            }
        }
        if isElapsed {
            self = .elapsed
        } else if parts.hasDayOrTime {
            self = .moment(parts.finished)
        } else {
            self = isPercentage ? .percentage : .number
        }
    }

    private static func run(_ scanner: inout String.Iterator, to end: Character) -> String {
        var text = ""
        while let character = scanner.next(), character != end { text.append(character) }
        return text
    }
}

/// The parts of a format for days and times, in their order.
struct MomentFormat: Sendable, Equatable {
    enum Part: Sendable, Equatable {
        case day, month, year, time
        case literal(String)
    }

    private(set) var parts: [Part] = []
    /// `dd` shows the fifth day as 05.
    private(set) var dayWidth = 1
    private(set) var monthWidth = 1
    private var last: Character?
    private var hasNumber = false

    /// `m` means minutes beside hours or seconds; what else is a letter here names no part of a moment.
    mutating func append(_ character: Character) {
        let letter = Character(character.lowercased())
        defer { last = letter }
        guard letter != last || !"dmyhs".contains(letter) else {
            if letter == "d", parts.last == .day { dayWidth += 1 }
            if letter == "m", parts.last == .month { monthWidth += 1 }
            return
        }
        switch letter {
        case "d": parts.append(.day)
        case "m": parts.append(parts.last { !$0.isLiteral } == .time ? .time : .month)
        case "y", "e": parts.append(.year)
        case "h": parts.append(.time)
        case "s":
            if let minutes = parts.lastIndex(where: { !$0.isLiteral }), parts[minutes] == .month {
                parts[minutes] = .time
            }
            parts.append(.time)
        case "0", "#", "?": hasNumber = true
        default: parts.append(.literal(String(character)))
        }
    }

    mutating func literal(_ text: String) {
        parts.append(.literal(text))
        last = nil
    }

    /// `0.00E+00` has an e but is a number; `ss.000` has digits but is a time.
    var hasDayOrTime: Bool {
        let meaning = parts.filter { !$0.isLiteral }
        return !meaning.isEmpty && !(hasNumber && meaning.allSatisfy { $0 == .year })
    }

    fileprivate var finished: MomentFormat {
        var format = self
        format.last = nil
        return format
    }

    var hasDay: Bool { parts.contains(.day) }
    var hasMonth: Bool { parts.contains(.month) }
    var hasYear: Bool { parts.contains(.year) }
    /// Words such as "tháng" that the format puts between the figures.
    var hasWords: Bool {
        parts.contains { part in
            if case .literal(let text) = part { text.contains(where: \.isLetter) } else { false }
        }
    }
}

extension MomentFormat.Part {
    fileprivate var isLiteral: Bool {
        if case .literal = self { true } else { false }
    }
}
