import Basics
import Documents
import Domain
import Persistence

/// The tasks that read like others and on which nobody has decided, pair by pair with what differs, as those who write
/// a report should see them: one of the two may be counted twice.
struct SimilarPairs {
    let register: Register
    let day: CivilDate
    private let proposals: [ListSimilar.Proposal]

    init(_ register: Register, on day: CivilDate) {
        self.register = register
        self.day = day
        proposals = ListSimilar.proposals(in: register)
    }

    /// Tasks that are proposed, as the number of the covering report counts them.
    var count: Int { proposals.count }

    static let head = ["TT", "Nhiệm vụ", "Đọc giống", "Khác ở"]

    /// The task, the one that it reads like, and what differs.
    var rows: [[String]] {
        proposals.flatMap { proposal in
            proposal.candidates.compactMap { candidate in
                guard let one = register.assignment(proposal.assignment),
                    let other = register.assignment(candidate.assignment)
                else { return nil }
                let tasks = [one, other].map { register.row(of: $0, asOf: day).appearance }
                return [
                    "\(proposal.assignment.shown)\n\(tasks[0].title.singleSpaced)",
                    "\(candidate.assignment.shown) (giống \(candidate.percent) %)\n\(tasks[1].title.singleSpaced)",
                    Self.differences(tasks[0], tasks[1], on: day).joined(separator: "\n"),
                ]
            }
        }
    }

    /// Words, leads and due day, a line each; two that say the same everywhere differ in nothing.
    static func differences(_ one: Appearance, _ other: Appearance, on day: CivilDate) -> [String] {
        let titles = (one.title.singleSpaced, other.title.singleSpaced)
        let words = [
            ("Chỉ nhiệm vụ trước nói", own(titles.0, titles.1)), ("Chỉ nhiệm vụ sau nói", own(titles.1, titles.0)),
        ].compactMap { $1.isEmpty ? nil : "\($0): \($1)" }
        let leads = [one, other].map { $0.lead.shownNames }
        let days = [one, other].map { task in
            task.deadline.due(asOf: day)?.vietnamese ?? task.deadlineWords?.singleSpaced ?? ""
        }
        var lines = words
        if Set(leads[0]) != Set(leads[1]) {
            lines.append("Chủ trì: \(leads.map { shown($0.joined(separator: ", ")) }.joined(separator: " | "))")
        }
        if days[0] != days[1] { lines.append("Thời hạn: \(days.map(shown).joined(separator: " | "))") }
        return lines.isEmpty ? ["Không khác về lời, cơ quan chủ trì, thời hạn."] : lines
    }

    private static func own(_ text: String, _ other: String) -> String {
        WordDifference(of: text, from: other).places.map { "“\(text[$0])”" }.joined(separator: ", ").shortened(300)
    }

    private static func shown(_ words: String) -> String { words.isEmpty ? "không nêu" : words.shortened(120) }
}
