/// The properties of a package that tell what it is: title and last change.
struct CoreProperties: Sendable {
    var title: String?
    var lastModified: String?

    /// Empty where the part is absent or broken: no document is refused for its properties.
    static func read(_ part: String, in archive: borrowing Archive) -> CoreProperties {
        let reader = CorePropertiesReader()
        try? PartParser.parse(part, in: archive, with: reader, upTo: PartParser.descriptionLimit)
        return reader.properties
    }
}

private final class CorePropertiesReader: PartReader {
    private(set) var properties = CoreProperties()
    private var value: [UInt8] = []

    override func start(_ name: XMLName, _ attributes: XMLAttributes) -> Course {
        value.removeAll(keepingCapacity: true)
        return .enter
    }

    override func text(_ bytes: UnsafeBufferPointer<UInt8>) {
        guard value.count < 4096 else { return }
        value.append(contentsOf: bytes)
    }

    override func end(_ name: XMLName) {
        let text = String(decoding: value, as: UTF8.self)
        if name.namespace == .dublinCore && name.is("title") && !text.isEmpty { properties.title = text }
        if name.namespace == .dublinCoreTerms && name.is("modified") && !text.isEmpty {
            properties.lastModified = text
        }
        value.removeAll(keepingCapacity: true)
    }
}
