package import Basics

/// A value of an export, as JSON knows it; objects keep the order of their fields.
package enum ExportValue: Equatable, Sendable {
    case null
    case text(String)
    case integer(Int)
    case number(Double)
    case boolean(Bool)
    case list([ExportValue])
    case object([Field])

    package struct Field: Equatable, Sendable {
        package let name: String
        package let value: ExportValue

        package init(_ name: String, _ value: ExportValue) {
            self.name = name
            self.value = value
        }
    }

    package init(_ text: String?) { self = text.map { .text($0) } ?? .null }
    package init(_ number: Int?) { self = number.map { .integer($0) } ?? .null }
    package init(_ number: Double?) { self = number.map { .number($0) } ?? .null }
    package init(_ flag: Bool?) { self = flag.map { .boolean($0) } ?? .null }
    package init(_ day: CivilDate?) { self = day.map { .text($0.iso) } ?? .null }
    package init(_ texts: [String]) { self = .list(texts.map { .text($0) }) }
}

// MARK: - JSON

extension ExportValue {
    /// UTF-8 JSON, an object a line: the same bytes every time.
    package static func json(_ objects: [ExportValue]) -> [UInt8] {
        var bytes: [UInt8] = Array("[".utf8)
        for (index, object) in objects.enumerated() {
            bytes += Array((index == 0 ? "\n" : ",\n").utf8)
            object.write(to: &bytes)
        }
        bytes += Array((objects.isEmpty ? "]\n" : "\n]\n").utf8)
        return bytes
    }

    package var json: [UInt8] {
        var bytes: [UInt8] = []
        write(to: &bytes)
        return bytes
    }

    private func write(to bytes: inout [UInt8]) {
        switch self {
        case .null: bytes += Array("null".utf8)
        case .boolean(let flag): bytes += Array((flag ? "true" : "false").utf8)
        case .integer(let number): bytes += Array(String(number).utf8)
        case .number(let number): bytes += Array(number.written.utf8)
        case .text(let text): bytes.appendJSON(text)
        case .list(let values):
            bytes.append(UInt8(ascii: "["))
            for (index, value) in values.enumerated() {
                if index > 0 { bytes += Array(", ".utf8) }
                value.write(to: &bytes)
            }
            bytes.append(UInt8(ascii: "]"))
        case .object(let fields):
            bytes.append(UInt8(ascii: "{"))
            for (index, field) in fields.enumerated() {
                if index > 0 { bytes += Array(", ".utf8) }
                bytes.appendJSON(field.name)
                bytes += Array(": ".utf8)
                field.value.write(to: &bytes)
            }
            bytes.append(UInt8(ascii: "}"))
        }
    }
}

extension Double {
    /// `20` rather than `20.0`; what is no number in JSON is null.
    package var written: String {
        guard isFinite else { return "null" }
        if let whole = Int(exactly: self) { return String(whole) }
        return description
    }
}

extension [UInt8] {
    fileprivate mutating func appendJSON(_ text: String) {
        append(UInt8(ascii: "\""))
        for byte in text.utf8 {
            switch byte {
            case UInt8(ascii: "\""): self += Array("\\\"".utf8)
            case UInt8(ascii: "\\"): self += Array("\\\\".utf8)
            case 0x0A: self += Array("\\n".utf8)
            case 0x09: self += Array("\\t".utf8)
            case 0x0D: self += Array("\\r".utf8)
            case ..<0x20: self += Array("\\u00\(byte < 16 ? "0" : "")\(String(byte, radix: 16))".utf8)
            default: append(byte)
            }
        }
        append(UInt8(ascii: "\""))
    }
}

// MARK: - Rows

extension ExportValue {
    /// Fields that only JSON carries.
    private static let leftOut = "cells"

    /// The columns of one object, in order: nested names with a dot, lists as they are.
    func eachColumn(_ body: (_ name: String, _ value: ExportValue) -> Void) {
        guard case .object(let fields) = self else { return }
        for field in fields where field.name != Self.leftOut {
            if case .object = field.value {
                field.value.eachColumn { body("\(field.name).\($0)", $1) }
            } else {
                body(field.name, field.value)
            }
        }
    }

    /// A list as the words of one cell.
    var joinedList: String {
        guard case .list(let values) = self else { return "" }
        return values.count == 1 ? values[0].joined : values.map(\.joined).joined(separator: "; ")
    }

    /// In a list of a cell: the words of an object, its texts otherwise.
    private var joined: String {
        switch self {
        case .null: return ""
        case .text(let text): return text
        case .integer(let number): return String(number)
        case .number(let number): return number.written
        case .boolean(let flag): return flag ? "true" : "false"
        case .list(let values): return values.map(\.joined).joined(separator: ", ")
        case .object(let fields):
            if let words = fields.first(where: { $0.name == "words" })?.value { return words.joined }
            return fields.map(\.value.joined).filter { !$0.isEmpty }.joined(separator: " ")
        }
    }
}
