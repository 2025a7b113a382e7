extension Document {
    /// Reads a file by what its bytes are; its name decides only where they do not.
    ///
    /// `format`, where given, is what the file must be. The file itself is never changed, nothing outside of it is
    /// followed, and no more is read than `limits` allow.
    package static func read(
        bytes: [UInt8], named fileName: String, as format: Format? = nil, limits: Limits = .standard
    ) throws(UnreadableDocument) -> Document {
        switch try FileKind.recognise(bytes, named: fileName, as: format) {
        case .package: try readPackage(bytes, as: format, limits)
        case .text: Document(format: .text, blocks: try PlainTextReader.blocks(of: bytes, limits: limits))
        }
    }

    private static func readPackage(
        _ bytes: [UInt8], as format: Format?, _ limits: Limits
    ) throws(UnreadableDocument) -> Document {
        let result = bytes.withUnsafeBytes { bytes in
            Result { () throws(UnreadableDocument) in
                let package = try Package.open(bytes, limits: limits)
                guard format == nil || format == package.format else { throw .otherArchive }
                var document = Document(format: package.format)
                document.title = package.properties.title
                document.lastModified = package.properties.lastModified
                if package.format == .docx {
                    document.blocks = try WordDocument.blocks(of: package)
                } else {
                    document.sheets = try Workbook.sheets(of: package)
                }
                return document
            }
        }
        return try result.get()
    }
}
