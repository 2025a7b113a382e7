import CPostgres

// The columns of a row in a result. Free functions, called once for every value that is read.

func postgresIsNull(_ result: OpaquePointer, _ row: Int32, _ column: Int32) -> Bool {
    PQgetisnull(result, row, column) == 1
}

/// Also of a `numeric` without fraction: the sum of `bigint` is one.
func postgresInteger(_ result: OpaquePointer, _ row: Int32, _ column: Int32) -> Int64? {
    switch PQftype(result, column) {
    case TypeNumber.int8, TypeNumber.int4, TypeNumber.int2, TypeNumber.numeric:
        guard let bytes = bytes(result, row, column) else { return nil }
        return number(bytes)
    default:
        return nil
    }
}

func postgresReal(_ result: OpaquePointer, _ row: Int32, _ column: Int32) -> Double? {
    switch PQftype(result, column) {
    case TypeNumber.float8, TypeNumber.float4:
        bytes(result, row, column).flatMap { Double(String(decoding: $0, as: UTF8.self)) }
    case TypeNumber.numeric:
        // A whole number is an integer, so that a value has one form only.
        bytes(result, row, column).flatMap { number($0) == nil ? Double(String(decoding: $0, as: UTF8.self)) : nil }
    default:
        nil
    }
}

/// The bytes of a text, as long as there is the result.
func postgresBytes(_ result: OpaquePointer, _ row: Int32, _ column: Int32) -> UnsafeRawBufferPointer? {
    switch PQftype(result, column) {
    case TypeNumber.text, TypeNumber.varchar, TypeNumber.name, TypeNumber.bpchar, TypeNumber.unknown:
        bytes(result, row, column)
    default:
        nil
    }
}

private func bytes(_ result: OpaquePointer, _ row: Int32, _ column: Int32) -> UnsafeRawBufferPointer? {
    guard PQgetisnull(result, row, column) == 0, let start = PQgetvalue(result, row, column) else { return nil }
    return UnsafeRawBufferPointer(start: start, count: Int(PQgetlength(result, row, column)))
}

/// Nil for anything but an optional minus and digits, and for what 64 bits do not hold.
private func number(_ bytes: UnsafeRawBufferPointer) -> Int64? {
    let isNegative = bytes.first == UInt8(ascii: "-")
    var value: Int64 = 0
    guard bytes.count > (isNegative ? 1 : 0) else { return nil }
    for byte in bytes.dropFirst(isNegative ? 1 : 0) {
        let digit = Int64(byte) - 0x30
        guard (0...9).contains(digit) else { return nil }
        // Counted downwards: the least number has no positive counterpart.
        let (tens, overflow) = value.multipliedReportingOverflow(by: 10)
        let (next, underflow) = tens.subtractingReportingOverflow(digit)
        guard !overflow, !underflow else { return nil }
        value = next
    }
    if isNegative { return value }
    return value == .min ? nil : -value
}

/// The numbers by which PostgreSQL names the types of the common subset (`pg_type.oid`, fixed for all versions).
private enum TypeNumber {
    static let name: Oid = 19
    static let int8: Oid = 20
    static let int2: Oid = 21
    static let int4: Oid = 23
    static let text: Oid = 25
    static let float4: Oid = 700
    static let float8: Oid = 701
    static let unknown: Oid = 705
    static let bpchar: Oid = 1042
    static let varchar: Oid = 1043
    static let numeric: Oid = 1700
}
