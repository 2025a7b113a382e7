import Domain
import Markup

/// The standing of a task or obligation: a mark for the eye, words for everyone, the rule in its title.
struct StandingMark: Component {
    let standing: Standing
    /// Nil unless overdue.
    var overdueDays: Int?
    /// How well a done task is proved.
    var grade: Grade?
    let language: Language

    func write(to html: inout HTML) {
        html.add(.span, .class("st \(standing.mark)"), .title(language.say(.standingRule(standing)))) { html in
            html.add(Mark(name: standing.mark))
            html.add(.span) { html in
                html.text(language.say(overdueDays.map { .overdue(days: $0) } ?? .standing(standing)))
                if standing.isDone, let grade { html.add(.small, text: language.say(.grade(grade))) }
            }
        }
    }
}

extension Standing {
    /// The name by which stylesheet and sprite know it.
    var mark: String {
        switch self {
        case .overdue: "late"
        case .notReported: "silent"
        case .dueSoon: "soon"
        case .inProgress: "going"
        case .doneLate: "dlate"
        case .doneDayUnknown: "dunk"
        case .doneOnTime: "done"
        case .ongoing: "ongoing"
        case .noDeadline: "none"
        }
    }

    /// The order of ledgers and tabs.
    static let shown: [Standing] = [
        .overdue, .notReported, .dueSoon, .inProgress, .doneLate, .doneDayUnknown, .doneOnTime, .ongoing, .noDeadline,
    ]
}
