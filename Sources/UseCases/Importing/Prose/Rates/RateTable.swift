import Basics
package import Domain

/// A table of agencies with the targets that they set and the shares that they reached by period.
package struct RateTable: Equatable, Sendable {
    package let appendix: String
    /// Its number among the tables of rates of its appendix, from 1 on.
    package let number: Int
    /// The numbers of the grids that it is made of, among the tables of the document.
    package var grids: [Int]
    /// The paragraphs between it and the table or appendix before, nearest last.
    package let above: [String]
    /// Its names are those of provinces before a merger.
    package let isOfOldProvinces: Bool
    package let columns: [RateColumn]
    package var rows: [Row]
    /// Rows that sum others up: totals and averages.
    package var totals: [Total]

    /// A row of a total or an average.
    package struct Total: Equatable, Sendable {
        /// "Bình quân", "Khối bộ, ngành".
        package let words: String
        /// The text of every column, as received.
        package let texts: [String]
    }

    /// A row of an agency.
    package struct Row: Equatable, Sendable {
        /// `03.1-15`
        package let key: String
        package let agency: AgencyMention
        package let note: String?
        /// The text of every column, as received.
        package let texts: [String]
        package let grid: Int
        /// The row's number in its grid.
        package let row: Int
    }
}
