package import Domain
import Persistence

/// The whole register by kind, as exports write it, without the fields that a reader may not see.
package struct OpenData: Sendable {
    private let edition: Edition

    package init(_ edition: Edition) {
        self.edition = edition
    }

    /// The kinds that a reader may see.
    package static func kinds(for audience: Audience) -> [ExportKind] {
        ExportKind.allCases.filter { $0 != .quality || audience.sees(.flag) }
    }

    /// - Throws: `Refusal.notFound` for a kind that the reader may not see.
    package func objects(_ kind: ExportKind) throws(Refusal) -> [ExportValue] {
        guard Self.kinds(for: edition.audience).contains(kind) else { throw .notFound(what: kind.rawValue) }
        let objects = Exports(edition.register, asOf: edition.day, for: edition.audience).objects(kind)
        let kept = Set(kind.fields.filter { edition.audience.sees($0.shown) }.map(\.name))
        return objects.map { $0.keeping(kept) }
    }

    package func bytes(_ kind: ExportKind, as form: ExportRegister.Format) throws -> [UInt8] {
        let objects = try objects(kind)
        switch form {
        case .json: return ExportValue.json(objects)
        case .csv: return ExportTable(objects).csv
        case .xlsx: return try ExportTable(objects).workbook(named: kind.rawValue)
        }
    }
}

extension ExportValue {
    /// An object with only some of its fields.
    fileprivate func keeping(_ names: Set<String>) -> ExportValue {
        guard case .object(let fields) = self else { return self }
        return .object(fields.filter { names.contains($0.name) })
    }
}

/// A field of an export: what it is, who may see it, what a program finds in it.
package struct ExportField: Sendable {
    package let name: String
    package let shape: Shape
    /// Whether it can be null.
    package let isOptional: Bool
    /// By which it is public or internal.
    package let shown: PublishedField
    package let vietnamese: String
    package let english: String

    package indirect enum Shape: Sendable {
        case text, integer, number, boolean, day
        /// One of these words.
        case word([String])
        case list(Shape)
        case object([ExportField])
        /// Names and texts, whatever the names.
        case map
    }

    init(
        _ name: String, _ shape: Shape, optional: Bool = false, _ shown: PublishedField, _ vietnamese: String,
        _ english: String
    ) {
        self.name = name
        self.shape = shape
        isOptional = optional
        self.shown = shown
        self.vietnamese = vietnamese
        self.english = english
    }
}
