import Basics
import UseCases

/// What an address asks behind its `?`, in its order; `+` is a blank, as forms write it.
struct AddressQuery: Hashable {
    let parameters: [SitePath.Parameter]

    init(_ text: String?) {
        parameters = (text ?? "").split(separator: "&").compactMap { part in
            let pieces = part.split(separator: "=", maxSplits: 1, omittingEmptySubsequences: false)
            let name = pieces[0].formDecoded
            guard !name.isEmpty else { return nil }
            return SitePath.Parameter(name: name, value: pieces.count > 1 ? pieces[1].formDecoded : "")
        }
    }

    /// The first value that is not empty.
    subscript(_ name: String) -> String? {
        parameters.first { $0.name == name && !$0.value.isEmpty }?.value
    }

    /// Without some parameters, and without empty ones.
    func without(_ names: Set<String>) -> [SitePath.Parameter] {
        parameters.filter { !names.contains($0.name) && !$0.value.isEmpty }
    }
}

extension Substring {
    /// Bytes that are no UTF-8 become U+FFFD; a lone `%` stays.
    fileprivate var formDecoded: String {
        var bytes: [UInt8] = []
        let source = Array(utf8)
        var index = 0
        while index < source.count {
            if source[index] == UInt8(ascii: "%"), index + 2 < source.count,
                let high = source[index + 1].hexadecimalDigit, let low = source[index + 2].hexadecimalDigit
            {
                bytes.append(high * 16 + low)
                index += 3
            } else {
                bytes.append(source[index] == UInt8(ascii: "+") ? UInt8(ascii: " ") : source[index])
                index += 1
            }
        }
        return String(decoding: bytes, as: UTF8.self)
    }
}

extension UInt8 {
    fileprivate var hexadecimalDigit: UInt8? {
        switch self {
        case UInt8(ascii: "0")...UInt8(ascii: "9"): self - UInt8(ascii: "0")
        case UInt8(ascii: "a")...UInt8(ascii: "f"): self - UInt8(ascii: "a") + 10
        case UInt8(ascii: "A")...UInt8(ascii: "F"): self - UInt8(ascii: "A") + 10
        default: nil
        }
    }
}

extension AddressQuery {
    /// One of a closed set of words; nil where nothing is asked.
    ///
    /// - Throws: `Refusal.invalid` for a word that is none of them.
    func choice<Value>(_ name: String, _ parse: (String) -> Value?) throws(Refusal) -> Value? {
        guard let text = self[name] else { return nil }
        guard let value = parse(text) else { throw .invalid([FieldProblem(field: name, code: "unreadable")]) }
        return value
    }

    /// The page of a list, from 1 on.
    func page(_ name: String = "page") throws(Refusal) -> Int {
        try choice(name) { text in Int(text).flatMap { (1...99_999).contains($0) ? $0 : nil } } ?? 1
    }
}
