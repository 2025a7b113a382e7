package import Basics

/// A report as it was issued (*báo cáo đã phát hành*): sealed with its number, its day, what was known, and the hashes
/// of what it says and of what it rests on. Nothing alters it afterwards.
package struct ReportIssue: Hashable, Sendable {
    package let number: Int
    package let title: String
    /// The first day of its period.
    package let from: CivilDate
    /// The day that it speaks of.
    package let day: CivilDate
    /// The revision that it tells.
    package let knownAt: Identifier<Revision>
    /// The code of the source that it prints again; nil where it is made from the register alone.
    package let source: String?
    /// SHA-256 of the hashes of its files but the PDF, which another version of the printing program makes otherwise.
    package let contentHash: String
    /// SHA-256 of the exports that it rests on.
    package let dataHash: String
    /// The hash of the revision that it tells: the head of the register's chain as it was known.
    package let registerHash: String

    package init(
        number: Int, title: String, from: CivilDate, day: CivilDate, knownAt: Identifier<Revision>, source: String?,
        contentHash: String, dataHash: String, registerHash: String
    ) {
        self.number = number
        self.title = title
        self.from = from
        self.day = day
        self.knownAt = knownAt
        self.source = source
        self.contentHash = contentHash
        self.dataHash = dataHash
        self.registerHash = registerHash
    }

    /// The same under a number.
    package func numbered(_ number: Int) -> ReportIssue {
        ReportIssue(
            number: number, title: title, from: from, day: day, knownAt: knownAt, source: source,
            contentHash: contentHash, dataHash: dataHash, registerHash: registerHash)
    }
}

/// An issue with its files, and when and by whom it was issued.
package struct IssuedReport: Hashable, Sendable {
    package let issue: ReportIssue
    /// The revision that recorded it.
    package let since: Identifier<Revision>
    /// UTC, `2026-01-02T03:04:05.678Z`.
    package let instant: String
    package let actor: String
    package var files: [ReportFile]

    package init(
        issue: ReportIssue, since: Identifier<Revision>, instant: String, actor: String, files: [ReportFile]
    ) {
        self.issue = issue
        self.since = since
        self.instant = instant
        self.actor = actor
        self.files = files
    }
}

/// What a report consists of.
package enum ReportPart: String, CaseIterable, Sendable {
    /// The report itself: what the numbers say (*báo cáo*).
    case cover
    /// The lists (*phụ lục*).
    case appendices
    /// Claims contradicted, doubts, questions; for those who write the report (*câu hỏi trước khi ký*).
    case doubts
}

/// The form of a file of a report.
package enum ReportForm: String, CaseIterable, Sendable {
    case docx, xlsx, pdf, html, text

    /// How the name of a file ends.
    package var fileExtension: String { self == .text ? "txt" : rawValue }
}

/// A file of an issued report.
package struct ReportFile: Hashable, Sendable {
    package let part: ReportPart
    package let form: ReportForm
    /// SHA-256 of its bytes.
    package let hash: String

    package init(part: ReportPart, form: ReportForm, hash: String) {
        self.part = part
        self.form = form
        self.hash = hash
    }

    /// `bao-cao-3-phu-luc.docx`
    package func name(of issue: ReportIssue) -> String {
        let words =
            switch part {
            case .cover: ""
            case .appendices: "-phu-luc"
            case .doubts: "-cau-hoi"
            }
        return "bao-cao-\(issue.number)\(words).\(form.fileExtension)"
    }
}
