/// `mc:AlternateContent` (ECMA-376 part 3): of several renderings of one thing, such as a text box as a drawing and
/// as an older picture, the first choice whose namespaces are understood counts, else the fallback.
struct Alternatives {
    /// For each open one whether a rendering was taken.
    private var taken: [Bool] = []
    private var addresses: [String: String] = [:]

    /// Prefixes keep their meaning throughout the parts that Office writes, so the last declaration holds.
    mutating func declare(_ prefix: String, as address: String) {
        guard addresses.count < 1000 else { return }
        addresses[prefix] = address
    }

    mutating func start(_ name: XMLName, _ attributes: XMLAttributes) -> PartReader.Course {
        if name.is("AlternateContent") {
            taken.append(false)
            return .enter
        }
        guard name.is("Choice") || name.is("Fallback") else { return .enter }
        guard let isTaken = taken.last, !isTaken else { return .skip }
        if name.is("Choice"), !isUnderstood(attributes.string("Requires") ?? "") { return .skip }
        taken[taken.count - 1] = true
        return .enter
    }

    mutating func end(_ name: XMLName) {
        if name.is("AlternateContent") { _ = taken.popLast() }
    }

    private func isUnderstood(_ prefixes: String) -> Bool {
        prefixes.split(whereSeparator: \.isWhitespace).allSatisfy { prefix in
            guard let address = addresses[String(prefix)] else { return false }
            return Self.roots.contains { address.hasPrefix($0) } && !address.contains("/2008/")
        }
    }

    /// Those of the standard and of Office since 2010; drafts of 2008 were never published.
    private static let roots = [
        "http://schemas.openxmlformats.org/", "http://purl.oclc.org/ooxml/", "http://schemas.microsoft.com/office/",
    ]
}
