import Basics
package import Domain
import Persistence

/// The corrections of the register, put over the readings of the program.
package struct Corrections: Sendable {
    /// Those whose words a source still says.
    package private(set) var inForce: [Correction] = []
    /// Those whose words no source says any more: to be looked at again.
    package private(set) var waiting: [Correction] = []

    /// Reads the rows as persons do.
    ///
    /// - Parameter sources: the code and the date of each source.
    init(
        _ corrections: [Correction], over rows: inout [AppearanceRows.Stored], _ joined: JoinedAssignments,
        _ sources: [Identifier<Source>: Source], _ names: @autoclosure () -> AgencyNames
    ) {
        guard !corrections.isEmpty else { return }
        let names = names()
        let places = Dictionary(grouping: rows.indices) { rows[$0].assignment }
        for correction in corrections {
            var isMet = false
            for index in places[joined[correction.assignment]] ?? [] {
                guard let source = sources[rows[index].source],
                    correction.source == nil || correction.source == source.baseCode,
                    // The words as the source has them, whatever was corrected before.
                    rows[index].appearance.words(of: correction.field) == correction.words,
                    let read = rows[index].appearance.reading(
                        correction.field, as: correction.value, names, on: source.date)
                else { continue }
                rows[index].appearance = read
                isMet = true
            }
            if isMet { inForce.append(correction) } else { waiting.append(correction) }
        }
    }
}

extension Source {
    /// The code that all its versions share.
    package var baseCode: String { version == 1 ? code : String(code.prefix { $0 != "." }) }
}
