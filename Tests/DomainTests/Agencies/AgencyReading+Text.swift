import Basics
import Domain

extension AgencyReading {
    /// A reading in a line: codes, unknown names behind "?", groups in brackets with qualifier and exceptions.
    var summary: String {
        let names = agencies.map { $0.code ?? "?\($0.name)" }
        let sets = groups.map { mention in
            let qualifier = mention.qualifier.map { ": \($0)" } ?? ""
            let except = mention.except.isEmpty ? "" : " - \(mention.except.compactMap(\.code).joined(separator: " "))"
            return "{\(mention.group.rawValue)\(qualifier)\(except)}"
        }
        return (names + sets).joined(separator: ", ")
    }
}

let agencyNames = AgencyNames(catalogue: .standard)
let july18 = day("18/7/2025")
