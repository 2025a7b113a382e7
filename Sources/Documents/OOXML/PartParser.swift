internal import CExpat

/// Parses a part while it is unzipped and hands its events to a reader: no document type, bounded depth, and of
/// alternative contents the first one that is understood.
final class PartParser {
    private let parser: XML_Parser
    private let part: String
    private let reader: PartReader
    private let maximumDepth: Int
    private var depth = 0
    private var skipped = 0
    private var alternatives = Alternatives()
    private var problem: UnreadableDocument?
    /// Bytes since the last event: a single token that grows without end.
    private var quietBytes = 0

    /// Bytes of a part that only describes others: styles, lists, relationships.
    static let descriptionLimit = 24 << 20
    private static let pieceSize = 1 << 16
    private static let largestPieceSize = 1 << 20
    private static let maximumTokenSize = 8 << 20

    /// The parser keeps every name that it meets; a file of millions of names ends where their table would pass what
    /// the largest token needs.
    private static var boundedMemory: XML_Memory_Handling_Suite {
        XML_Memory_Handling_Suite(
            malloc_fcn: { $0 <= 16 << 20 ? malloc($0) : nil },
            realloc_fcn: { $1 <= 16 << 20 ? realloc($0, $1) : nil },
            free_fcn: { free($0) })
    }

    /// `limit` bounds the bytes of parts whose readers do not count on the meter what they keep.
    static func parse(
        _ part: String, in archive: borrowing Archive, with reader: PartReader, upTo limit: Int = .max
    ) throws(UnreadableDocument) {
        let file = try archive.open(part)
        var memory = boundedMemory
        guard let parser = XML_ParserCreate_MM(nil, &memory, [XML_Char(bitPattern: XMLName.separator), 0]) else {
            throw .tooLarge(.content(bytes: archive.meter.limits.contentBytes))
        }
        defer { XML_ParserFree(parser) }
        let run = PartParser(parser, part, reader, depth: archive.meter.limits.depth)
        run.listen()
        try withExtendedLifetime(run) { () throws(UnreadableDocument) in try run.feed(file, archive.meter, limit) }
    }

    private init(_ parser: XML_Parser, _ part: String, _ reader: PartReader, depth: Int) {
        self.parser = parser
        self.part = part
        self.reader = reader
        maximumDepth = depth
    }

    private func feed(_ file: borrowing ArchivePart, _ meter: Meter, _ limit: Int) throws(UnreadableDocument) {
        var total = 0
        while true {
            // A token that did not end is parsed again from its start, so the pieces grow with it.
            let size = min(max(Self.pieceSize, quietBytes), Self.largestPieceSize)
            guard let buffer = XML_GetBuffer(parser, Int32(size)) else {
                throw .tooLarge(.content(bytes: meter.limits.contentBytes))
            }
            let count = try file.read(into: UnsafeMutableRawBufferPointer(start: buffer, count: size))
            quietBytes += count
            total += count
            guard total <= limit else { throw .tooLarge(.content(bytes: limit)) }
            let status = XML_ParseBuffer(parser, Int32(count), count == 0 ? 1 : 0)
            if let problem { throw problem }
            guard status == XML_STATUS_OK else {
                if XML_GetErrorCode(parser) == XML_ERROR_NO_MEMORY { throw .tooLarge(.content(bytes: total)) }
                throw .notXML(part: part, line: Int(XML_GetCurrentLineNumber(parser)))
            }
            try meter.checkContent()
            guard quietBytes <= Self.maximumTokenSize else {
                throw .tooLarge(.content(bytes: Self.maximumTokenSize))
            }
            if count == 0 || reader.isDone { return }
        }
    }

    private func stop(_ problem: UnreadableDocument) {
        self.problem = problem
        XML_StopParser(parser, 0)
    }
}

// MARK: - Events

extension PartParser {
    private func listen() {
        XML_SetUserData(parser, Unmanaged.passUnretained(self).toOpaque())
        XML_SetElementHandler(
            parser,
            { context, name, attributes in
                guard let name else { return }
                PartParser.from(context)?.start(name, XMLAttributes(pairs: attributes))
            },
            { context, name in
                guard let name else { return }
                PartParser.from(context)?.end(name)
            })
        XML_SetCharacterDataHandler(parser) { context, bytes, count in
            guard let bytes, let run = PartParser.from(context) else { return }
            run.quietBytes = 0
            guard run.skipped == 0 else { return }
            bytes.withMemoryRebound(to: UInt8.self, capacity: Int(count)) {
                run.reader.text(UnsafeBufferPointer(start: $0, count: Int(count)))
            }
        }
        XML_SetCommentHandler(parser) { context, _ in PartParser.from(context)?.quietBytes = 0 }
        XML_SetProcessingInstructionHandler(parser) { context, _, _ in PartParser.from(context)?.quietBytes = 0 }
        XML_SetStartNamespaceDeclHandler(parser) { context, prefix, address in
            guard let prefix else { return }
            PartParser.from(context)?.alternatives.declare(
                String(cString: prefix), as: address.map { String(cString: $0) } ?? "")
        }
        XML_SetStartDoctypeDeclHandler(parser) { context, _, _, _, _ in
            guard let run = PartParser.from(context) else { return }
            run.stop(.doctype(part: run.part))
        }
    }

    private static func from(_ context: UnsafeMutableRawPointer?) -> PartParser? {
        context.map { Unmanaged<PartParser>.fromOpaque($0).takeUnretainedValue() }
    }

    private func start(_ name: UnsafePointer<CChar>, _ attributes: XMLAttributes) {
        quietBytes = 0
        depth += 1
        guard depth <= maximumDepth else { return stop(.tooLarge(.depth(maximumDepth, part: part))) }
        guard skipped == 0 else {
            skipped += 1
            return
        }
        let name = XMLName(name)
        let course =
            name.namespace == .compatibility
            ? alternatives.start(name, attributes) : reader.start(name, attributes)
        if course == .skip { skipped = 1 }
    }

    private func end(_ name: UnsafePointer<CChar>) {
        quietBytes = 0
        depth -= 1
        guard skipped == 0 else {
            skipped -= 1
            return
        }
        let name = XMLName(name)
        if name.namespace == .compatibility {
            alternatives.end(name)
        } else {
            reader.end(name)
        }
    }
}
