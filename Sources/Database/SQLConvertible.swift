package import Basics

/// A type that has one form in the database. `nil` of an initialiser means that the value is not of that form.
package protocol SQLConvertible {
    var sqlValue: SQLValue { get }
    init?(sqlValue: SQLValue)
    /// The same from a column that was not read yet; a type that is read very often says how to do so directly.
    init?(column: borrowing Column)
}

extension SQLConvertible {
    package init?(column: borrowing Column) {
        guard let value = column.value else { return nil }
        self.init(sqlValue: value)
    }
}

/// An enumeration with raw values is kept by them: `enum Grade: String, SQLConvertible`.
extension SQLConvertible where Self: RawRepresentable, RawValue: SQLConvertible {
    package var sqlValue: SQLValue { rawValue.sqlValue }

    package init?(sqlValue: SQLValue) {
        guard let rawValue = RawValue(sqlValue: sqlValue) else { return nil }
        self.init(rawValue: rawValue)
    }

    package init?(column: borrowing Column) {
        guard let rawValue = RawValue(column: column) else { return nil }
        self.init(rawValue: rawValue)
    }
}

extension SQLValue: SQLConvertible {
    package var sqlValue: SQLValue { self }

    package init?(sqlValue: SQLValue) {
        self = sqlValue
    }
}

extension String: SQLConvertible {
    package var sqlValue: SQLValue { .text(self) }

    package init?(sqlValue: SQLValue) {
        guard case .text(let text) = sqlValue else { return nil }
        self = text
    }

    package init?(column: borrowing Column) {
        guard let text = column.text else { return nil }
        self = text
    }
}

extension SQLConvertible where Self: FixedWidthInteger {
    package var sqlValue: SQLValue { .integer(Int64(self)) }

    package init?(sqlValue: SQLValue) {
        guard case .integer(let number) = sqlValue else { return nil }
        self.init(exactly: number)
    }

    package init?(column: borrowing Column) {
        guard let number = column.integer else { return nil }
        self.init(exactly: number)
    }
}

// Integers that every column can hold; not `UInt64`.
extension Int: SQLConvertible {}
extension Int64: SQLConvertible {}
extension Int32: SQLConvertible {}

extension Double: SQLConvertible {
    package var sqlValue: SQLValue { .real(self) }

    package init?(sqlValue: SQLValue) {
        guard case .real(let number) = sqlValue else { return nil }
        self = number
    }

    package init?(column: borrowing Column) {
        guard let number = column.real else { return nil }
        self = number
    }
}

/// Kept as 0 or 1. In a statement compare the column with a number: `where open = 1`.
extension Bool: SQLConvertible {
    package var sqlValue: SQLValue { .integer(self ? 1 : 0) }

    package init?(sqlValue: SQLValue) {
        switch sqlValue {
        case .integer(0): self = false
        case .integer(1): self = true
        default: return nil
        }
    }
}

extension Optional: SQLConvertible where Wrapped: SQLConvertible {
    package var sqlValue: SQLValue { self?.sqlValue ?? .null }

    package init?(sqlValue: SQLValue) {
        if sqlValue == .null {
            self = .none
        } else if let value = Wrapped(sqlValue: sqlValue) {
            self = .some(value)
        } else {
            return nil
        }
    }

    package init?(column: borrowing Column) {
        if column.isNull {
            self = .none
        } else if let value = Wrapped(column: column) {
            self = .some(value)
        } else {
            return nil
        }
    }
}

/// A day is ISO text, so that it compares as text and reads in any tool.
extension CivilDate: SQLConvertible {
    package var sqlValue: SQLValue { .text(iso) }

    package init?(sqlValue: SQLValue) {
        guard case .text(let text) = sqlValue else { return nil }
        self.init(iso: text)
    }

    package init?(column: borrowing Column) {
        guard let day = column.withText(Self.init(isoBytes:)) else { return nil }
        self = day
    }

    private init?(isoBytes bytes: UnsafeRawBufferPointer) {
        guard bytes.count == 10, bytes[4] == UInt8(ascii: "-"), bytes[7] == UInt8(ascii: "-"),
            let year = Self.number(bytes[0..<4]), let month = Self.number(bytes[5..<7]),
            let day = Self.number(bytes[8..<10])
        else { return nil }
        self.init(year: year, month: month, day: day)
    }

    private static func number(_ digits: Slice<UnsafeRawBufferPointer>) -> Int? {
        var number = 0
        for byte in digits {
            guard (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte) else { return nil }
            number = number * 10 + Int(byte - UInt8(ascii: "0"))
        }
        return number
    }
}

extension Identifier: SQLConvertible {
    package var sqlValue: SQLValue { .integer(Int64(number)) }

    package init?(sqlValue: SQLValue) {
        guard case .integer(let value) = sqlValue, let number = Int32(exactly: value) else { return nil }
        self.init(number)
    }

    package init?(column: borrowing Column) {
        guard let value = column.integer, let number = Int32(exactly: value) else { return nil }
        self.init(number)
    }
}
