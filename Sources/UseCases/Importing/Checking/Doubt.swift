import Domain

/// A flag with the fault that it is about: of several flags about one fault only the most telling one is raised.
struct Doubt {
    var flag: Flag
    var fault: Fault
    /// Where it stands in the order of the document: the index of its first row; nil for prose.
    var row: Int?

    /// A doubt about one row: identical appearances of the row share it.
    static func row(
        _ index: Int, of material: Material, _ category: FlagCategory, _ severity: Flag.Severity, fault: Fault,
        at roles: [ColumnRole], message: String, values: [Flag.Value] = []
    ) -> Doubt {
        let row = material.rows[index]
        return Doubt(
            flag: Flag(
                category, severity, rows: [row.key], message: message,
                places: roles.isEmpty ? [row.place] : roles.map(row.place), values: values),
            fault: fault, row: index)
    }

    /// One doubt about several rows: a pair, a column, a list.
    static func rows(
        _ indices: [Int], of material: Material, _ category: FlagCategory, _ severity: Flag.Severity, fault: Fault,
        at role: ColumnRole?, message: String, values: [Flag.Value] = []
    ) -> Doubt {
        let rows = indices.map { material.rows[$0] }
        return Doubt(
            flag: Flag(
                category, severity, rows: rows.map(\.key), message: message,
                places: rows.map { row in role.map(row.place) ?? row.place }, values: values),
            fault: fault, row: indices.first)
    }

    /// A doubt about prose or about rows that are no tasks.
    static func prose(
        _ category: FlagCategory, _ severity: Flag.Severity, rows: [String] = [], fault: Fault = .own,
        places: [Place], message: String, values: [Flag.Value] = []
    ) -> Doubt {
        Doubt(
            flag: Flag(category, severity, rows: rows, message: message, places: places, values: values),
            fault: fault, row: nil)
    }
}

/// What a doubt is about. Faults that are equal are one.
enum Fault: Hashable {
    /// Whether the row's work is done, and how that is shown.
    case outcome(Int)
    /// When the row's work is due.
    case deadline(Int)
    /// Whether the day of the product fits the due day.
    case day(Int)
    /// Whether what is shown is as old as the work.
    case age(Int)
    /// Who is to do it.
    case lead(Int)
    /// Who of them has not done it.
    case outstanding(Int)
    /// That the row has lost something of its shape.
    case shape(Int)
    /// How two assignments, by number, stand to each other.
    case pair(Int, Int)
    /// One document as it is cited.
    case document(String)
    /// One name as it is written.
    case name(String)
    /// The figures of one rate row, by key.
    case rate(String)
    /// A fault that no other rule can see.
    case own
}
