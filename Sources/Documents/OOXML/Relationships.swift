/// What a part points to: other parts of its package. Addresses outside of it are not followed.
struct Relationship: Sendable {
    let id: String
    /// The last word of its type's address, the same in transitional and strict files: `worksheet`, `styles`.
    let kind: String
    /// The part's name in the package.
    let target: String
}

/// Reads the relationships of a part (ECMA-376 part 2, 6.5).
final class RelationshipsReader: PartReader {
    private let folder: [Substring]
    private(set) var relationships: [Relationship] = []

    /// `part` is the one that they belong to; empty for the package.
    private init(of part: String) {
        folder = part.split(separator: "/").dropLast()
    }

    static func relationships(of part: String, in archive: borrowing Archive) -> [Relationship] {
        let path = part.split(separator: "/")
        let place = (path.dropLast() + ["_rels", "\(path.last ?? "").rels"]).joined(separator: "/")
        let reader = RelationshipsReader(of: part)
        // A broken list still gives what stands before the fault; without one the usual places are tried.
        try? PartParser.parse(place, in: archive, with: reader, upTo: PartParser.descriptionLimit)
        return reader.relationships
    }

    override func start(_ name: XMLName, _ attributes: XMLAttributes) -> Course {
        guard name.is("Relationship"), let type = attributes.string("Type"), let target = attributes.string("Target"),
            attributes.string("TargetMode") != "External"
        else { return .enter }
        relationships.append(
            Relationship(
                id: attributes.string("Id") ?? "", kind: type.split(separator: "/").last.map(String.init) ?? "",
                target: resolve(target)))
        return .enter
    }

    /// `../media/a`, `/xl/b` and `c` as names in the package.
    private func resolve(_ target: String) -> String {
        let target = String(target.map { $0 == "\\" ? "/" : $0 })
        var path = target.hasPrefix("/") ? [] : folder
        for step in target.prefix(while: { $0 != "#" }).split(separator: "/") where step != "." {
            if step == ".." { _ = path.popLast() } else { path.append(step) }
        }
        return path.joined(separator: "/")
    }
}
