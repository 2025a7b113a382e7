/// Reads one part of a package from its parsing events. What a reader keeps, it counts on its meter.
class PartReader {
    /// What follows an element's start.
    enum Course { case enter, skip }

    /// With `.skip` nothing inside the element is reported, nor its end.
    func start(_ name: XMLName, _ attributes: XMLAttributes) -> Course { .enter }

    func end(_ name: XMLName) {}

    func text(_ bytes: UnsafeBufferPointer<UInt8>) {}

    /// Nothing more of the part is needed.
    var isDone: Bool { false }
}
