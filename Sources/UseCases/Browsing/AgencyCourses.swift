import Basics
import Domain

/// How the obligations of every agency stand from a day on: what the pages of agencies and the overview ask, one step an
/// agency in place of each of its obligations. Derived once a revision.
struct AgencyCourses: Sendable {
    /// One for each party of the ledger; the last one for groups whose members nobody can list.
    private let courses: [Course]
    /// How many obligations of all are overdue, each from its day on.
    let overdue: [(day: CivilDate, count: Int)]

    init(_ ledger: Ledger) {
        var turns = [[Turn]](repeating: [], count: ledger.parties.count + 1)
        var overdue: [CivilDate: Int] = [:]
        for obligation in ledger.obligations {
            let party = obligation.party.map { Int($0) } ?? ledger.parties.count
            ledger.eachSpan(of: obligation) { stretch, days in
                func turn(on day: CivilDate, _ change: Int8) {
                    turns[party].append(Turn(day: day, stretch, change))
                    if stretch.standing == .overdue { overdue[day, default: 0] += Int(change) }
                }
                turn(on: days.lowerBound, 1)
                if days.upperBound < .distantFuture { turn(on: days.upperBound.adding(days: 1), -1) }
            }
        }
        courses = turns.map { Course($0.sorted { $0.day.daysSince1970 < $1.day.daysSince1970 }) }
        var count = 0
        self.overdue = overdue.filter { $0.value != 0 }.sorted { $0.key < $1.key }.map { day, change in
            count += change
            return (day, count)
        }
    }

    /// A number for each standing, by its concern. Nil asks for groups that nobody can list.
    func counts(of party: Int?, asOf day: CivilDate) -> ArraySlice<UInt32> {
        courses[party ?? courses.count - 1].counts(asOf: day)
    }

    /// Days since the due day of the obligation of a party that has been overdue the longest.
    func longestOverdue(of party: Int, asOf day: CivilDate) -> Int? {
        courses[party].oldestDue(asOf: day)?.days(until: day)
    }
}

/// That an obligation begins or ceases to stand so.
private struct Turn {
    let day: CivilDate
    let standing: Standing
    /// Nil unless overdue.
    let due: CivilDate?
    let change: Int8

    init(day: CivilDate, _ stretch: Ledger.Stretch, _ change: Int8) {
        self.day = day
        standing = stretch.standing
        due = stretch.standing == .overdue ? stretch.due : nil
        self.change = change
    }
}

/// The steps of one party, each from its day on.
private struct Course: Sendable {
    private var days: [CivilDate] = [.distantPast]
    /// The earliest due day among what is overdue.
    private var oldest: [CivilDate?] = [nil]
    /// For each step a number for each standing.
    private var numbers = [UInt32](repeating: 0, count: Self.width)

    private static let width = Standing.allCases.count

    /// - Parameter turns: by day.
    init(_ turns: [Turn]) {
        var counts = [UInt32](repeating: 0, count: Self.width)
        var dues = DueDays()
        for (index, turn) in turns.enumerated() {
            counts[turn.standing.concern] = UInt32(Int(counts[turn.standing.concern]) + Int(turn.change))
            if let due = turn.due { dues.change(due, by: Int(turn.change)) }
            guard index + 1 == turns.count || turns[index + 1].day != turn.day else { continue }
            days.append(turn.day)
            oldest.append(dues.first)
            numbers += counts
        }
    }

    func counts(asOf day: CivilDate) -> ArraySlice<UInt32> {
        let step = step(asOf: day)
        return numbers[step * Self.width..<(step + 1) * Self.width]
    }

    func oldestDue(asOf day: CivilDate) -> CivilDate? {
        oldest[step(asOf: day)]
    }
    private func step(asOf day: CivilDate) -> Int { days.count(upTo: day) - 1 }
}

/// The due days of what is overdue, with how many obligations each.
private struct DueDays {
    private var counts: [CivilDate: Int] = [:]
    private(set) var first: CivilDate?

    mutating func change(_ due: CivilDate, by change: Int) {
        let count = counts[due, default: 0] + change
        counts[due] = count > 0 ? count : nil
        if count > 0 {
            first = first.map { min($0, due) } ?? due
        } else if due == first {
            first = counts.keys.min()
        }
    }
}

extension [CivilDate] {
    /// Of rising days how many are not after the one asked.
    func count(upTo day: CivilDate) -> Int {
        var (low, high) = (0, count)
        while low < high {
            let middle = (low + high) / 2
            if self[middle].daysSince1970 <= day.daysSince1970 { low = middle + 1 } else { high = middle }
        }
        return low
    }
}
