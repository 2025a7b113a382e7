package import Basics

/// One task as a directive assigns it (*nhiệm vụ*): what all rows share that name the same work. A name for identifiers;
/// what it says is read from its appearances.
package enum Assignment {}

/// One task row of one source: its words, and what the program reads in them.
package struct Appearance: Hashable, Sendable {
    /// Appendix and number, `02-25`: unique with its source (forms in the contracts).
    package var key: String
    package var appendix: String
    package var section: String?
    package var subsection: String?
    /// As printed, without closing stop.
    package var number: String?
    package var title: String
    package var deliverable: String?
    package var description: String?
    package var note: String?
    package var directive: DocumentReference?
    package var lead: AgencyReading
    package var coordinating: AgencyReading
    /// As in the cell; nil when empty.
    package var deadlineWords: String?
    package var deadline: Deadline
    package var status: StatedStatus?
    package var grade: Grade?
    /// The day of the promised product; nil where the source gives none.
    package var doneOn: CivilDate?
    /// The agencies of *Đơn vị chưa hoàn thành*; empty where the cell is, nil where there is no such column.
    package var outstanding: [AgencyMention]?
    /// Every column with a header or a text, text as received.
    package var cells: [HeadedCell]
    /// The table of the document, from 0 on, and the row in it.
    package var table: Int
    package var row: Int

    package init(
        key: String, appendix: String, section: String?, subsection: String?, number: String?, title: String,
        deliverable: String?, description: String?, note: String?, directive: DocumentReference?, lead: AgencyReading,
        coordinating: AgencyReading, deadlineWords: String?, deadline: Deadline, status: StatedStatus?, grade: Grade?,
        doneOn: CivilDate?, outstanding: [AgencyMention]?, cells: [HeadedCell], table: Int, row: Int
    ) {
        self.key = key
        self.appendix = appendix
        self.section = section
        self.subsection = subsection
        self.number = number
        self.title = title
        self.deliverable = deliverable
        self.description = description
        self.note = note
        self.directive = directive
        self.lead = lead
        self.coordinating = coordinating
        self.deadlineWords = deadlineWords
        self.deadline = deadline
        self.status = status
        self.grade = grade
        self.doneOn = doneOn
        self.outstanding = outstanding
        self.cells = cells
        self.table = table
        self.row = row
    }
}

/// One cell of a row with the header of its column.
package struct HeadedCell: Hashable, Sendable {
    /// White space folded; empty where the column has none.
    package var header: String
    /// As received, `\n` for its breaks.
    package var text: String

    package init(header: String, text: String) {
        self.header = header
        self.text = text
    }
}

extension Appearance {
    /// Whether its list is one of overdue tasks that names who is outstanding.
    package var namesOutstanding: Bool { status == .overdue && outstanding != nil }
}
