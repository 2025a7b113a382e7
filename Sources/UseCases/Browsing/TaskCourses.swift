import Basics
import Domain

/// How every task stands from a day on, over all its obligations, and in which times an agency has any: what lists of all
/// tasks ask, one stretch a task in place of each of its obligations. Derived once a revision.
struct TaskCourses: Sendable {
    private var stretches: [Stretch] = []
    /// Of each assignment of the register the end of its stretches.
    private var ends: [Int32] = []
    /// Most tasks stand as many others do, so the counts of each kind are kept once.
    private var counts: [TaskWork.Counts] = []
    /// Of each party of the ledger the times in which an obligation of its counts, apart from each other.
    private var times: [[ClosedRange<CivilDate>]]

    /// From a day on, until the next one. 24 bytes.
    private struct Stretch {
        let from: CivilDate
        let worst: Ledger.Stretch?
        /// Index among `counts`.
        let counts: Int32
    }

    init(_ register: Register) {
        let ledger = register.ledger
        times = Array(repeating: [], count: ledger.parties.count)
        var known: [TaskWork.Counts: Int32] = [:]
        var turns: [CivilDate] = []
        for entry in register.assignments {
            turns.removeAll(keepingCapacity: true)
            for number in entry.obligations {
                let obligation = ledger.obligations[number]
                guard let days = ledger.days(of: obligation) else { continue }
                ledger.addTurns(of: obligation, to: &turns)
                if let party = obligation.party { times[Int(party)].join(days) }
            }
            turns.sort { $0.daysSince1970 < $1.daysSince1970 }
            var last: (day: CivilDate, work: TaskWork)?
            for day in turns where last?.day != day {
                var work = TaskWork()
                for number in entry.obligations {
                    let obligation = ledger.obligations[number]
                    guard ledger.isCounted(obligation, on: day) else { continue }
                    work.add(ledger.stretch(of: obligation, asOf: day))
                }
                defer { last = (day, work) }
                if let last, last.work.isLike(work) { continue }
                let number = known[work.counts] ?? Int32(counts.count)
                if Int(number) == counts.count {
                    known[work.counts] = number
                    counts.append(work.counts)
                }
                stretches.append(Stretch(from: day, worst: work.worst, counts: number))
            }
            ends.append(Int32(stretches.count))
        }
    }

    /// All obligations of a task that count on a day.
    func work(of entry: Int, asOf day: CivilDate) -> TaskWork {
        let start = entry == 0 ? 0 : Int(ends[entry - 1])
        var index = Int(ends[entry]) - 1
        while index >= start, stretches[index].from.daysSince1970 > day.daysSince1970 { index -= 1 }
        guard index >= start else { return TaskWork() }
        return TaskWork(worst: stretches[index].worst, counts: counts[Int(stretches[index].counts)])
    }

    /// Whether an agency has any obligation on a day.
    func counts(party: Int, on day: CivilDate) -> Bool { times[party].contains { $0.contains(day) } }
}

extension [ClosedRange<CivilDate>] {
    /// Adds days to those that are there, in one range with all that they meet.
    fileprivate mutating func join(_ days: ClosedRange<CivilDate>) {
        if let last, last.lowerBound <= days.lowerBound, days.upperBound <= last.upperBound { return }
        let met = filter { $0.overlaps(days) }
        removeAll { $0.overlaps(days) }
        append(
            met.reduce(days) { Swift.min($0.lowerBound, $1.lowerBound)...Swift.max($0.upperBound, $1.upperBound) })
    }
}

/// The obligations of one task that are looked at, together.
struct TaskWork: Sendable {
    /// One for each standing, by its concern; those that no standing has are zero.
    typealias Counts = SIMD16<UInt32>

    /// How the most worrying of them stands; nil where there is none.
    private(set) var worst: Ledger.Stretch?
    private(set) var counts = Counts()

    init(worst: Ledger.Stretch? = nil, counts: Counts = Counts()) {
        self.worst = worst
        self.counts = counts
    }

    mutating func add(_ stretch: Ledger.Stretch) {
        counts[stretch.standing.concern] += 1
        if worst.map({ stretch.rank < $0.rank }) ?? true { worst = stretch }
    }

    var total: Int { Int(counts.wrappedSum()) }
    /// Those that are not done.
    var open: Int { Int(counts.replacing(with: 0, where: Self.done).wrappedSum()) }

    private static let done: SIMDMask<SIMD16<Int32>> = Standing.allCases.filter(\.isDone).reduce(into: .init()) {
        $0[$1.concern] = true
    }

    fileprivate func isLike(_ other: TaskWork) -> Bool {
        guard counts == other.counts else { return false }
        guard let worst, let other = other.worst else { return self.worst == nil && other.worst == nil }
        return worst.isLike(other)
    }
}

extension Ledger.Stretch {
    /// By concern, then by due day, those without one last: one integer, quick to compare, of less than 32 bits.
    var rank: Int { standing.concern << 24 | (due ?? .distantFuture).rank }
}

extension CivilDate {
    /// Days since the first of all days: 0 to less than 2²⁴.
    var rank: Int { CivilDate.distantPast.days(until: self) }
}
