import Basics
import Domain

/// Every time in which work is not done and has a due day before it, in the order of the register: what *falls due when*
/// asks, one line for all agencies of a task that have the same. Derived once a revision.
struct ComingWork: Sendable {
    private var lines: [Line] = []

    struct Line: Sendable {
        /// Index among the assignments of the register.
        let entry: Int32
        private(set) var obligations: Int32 = 1
        let due: CivilDate
        fileprivate let first: CivilDate
        /// Not after the due day.
        fileprivate let last: CivilDate

        fileprivate func isSame(as other: Line) -> Bool {
            entry == other.entry && due == other.due && first == other.first && last == other.last
        }

        fileprivate mutating func addOne() { obligations += 1 }
    }

    init(_ register: Register) {
        let ledger = register.ledger
        for (index, assignment) in register.assignments.enumerated() {
            let start = lines.count
            for obligation in ledger.obligations[assignment.obligations] {
                ledger.eachSpan(of: obligation) { stretch, days in
                    guard !stretch.standing.isDone, let due = stretch.due, days.lowerBound <= due else { return }
                    add(
                        Line(
                            entry: Int32(index), due: due, first: days.lowerBound, last: min(days.upperBound, due)),
                        since: start)
                }
            }
        }
    }

    /// - Parameter start: where the lines of its task begin.
    private mutating func add(_ line: Line, since start: Int) {
        if let same = lines[start...].firstIndex(where: line.isSame) {
            lines[same].addOne()
        } else {
            lines.append(line)
        }
    }

    /// What is not done and is due on the day or later.
    func lines(asOf day: CivilDate) -> [Line] {
        let day = day.daysSince1970
        return lines.filter { $0.first.daysSince1970 <= day && day <= $0.last.daysSince1970 }
    }
}
