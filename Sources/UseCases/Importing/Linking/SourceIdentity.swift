package import Basics
package import Domain

/// What makes a file a source, or the next version of one: issuer, date and title of its heading.
package struct SourceIdentity: Equatable, Sendable {
    /// The name of exports where the issuer is known, else as written; nil where no heading says so.
    package let issuer: String?
    package let date: CivilDate
    package let title: String?
    /// `bkhcn-2025-07-18`; without issuer the name of the file.
    package let code: String

    package init(heading: DocumentHeading, fileName: String, importedOn day: CivilDate, names: AgencyNames) {
        let date = heading.date ?? day
        let agency = heading.issuer.flatMap { words in
            names.find(words, on: date, oldProvinces: false)
                ?? names.find(words.capitalisedAsName, on: date, oldProvinces: false)
        }
        issuer = agency?.name ?? heading.issuer
        self.date = date
        title = heading.title
        let stem = fileName.split(separator: "/").last.map(String.init) ?? fileName
        let name = stem.split(separator: ".").first.map(String.init) ?? stem
        if let agency {
            code = "\(agency.code)-\(date.iso)"
        } else if let issuer = heading.issuer {
            code = "\(Agency.code(of: issuer))-\(date.iso)"
        } else {
            let slug = Agency.code(of: name)
            code = slug.isEmpty ? "nguon-\(date.iso)" : slug
        }
    }

    /// Whether `source` is an earlier version of the same document.
    package func continues(_ source: Source) -> Bool {
        source.issuer == issuer && source.date == date && source.title?.comparisonKey == title?.comparisonKey
            && (issuer != nil || baseCode(of: source.code) == code)
    }

    /// The code without number of version.
    private func baseCode(of code: String) -> String {
        guard let dot = code.lastIndex(of: "."), code[dot...].hasPrefix(".v") else { return code }
        return String(code[..<dot])
    }
}

extension String {
    /// "BỘ KHOA HỌC VÀ CÔNG NGHỆ" as names are written: first letter large, the rest small.
    fileprivate var capitalisedAsName: String {
        guard self == uppercased(), let first else { return self }
        return String(first) + dropFirst().lowercased()
    }
}
