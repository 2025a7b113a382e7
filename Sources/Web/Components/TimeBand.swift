import Basics
import Markup
import UseCases

/// Of which day and revision the page is, with the way to another and back: on every page.
struct TimeBand: Component {
    let page: PageContext

    private var edition: Edition { page.edition }
    private var isPast: Bool { edition.isPastDay || edition.isPastRevision }

    func write(to html: inout HTML) {
        html.add(.div, .class(isPast ? "asof past" : "asof"), .role("region"), .ariaLabel(page.say(.dayOfData))) {
            html in
            html.add(.div, .class("wrap")) { html in
                html.add(.span, .class("first")) { writeDay(to: &$0) }
                if edition.day != edition.defaultDay {
                    html.link(page.say(.backTo(edition.defaultDay)), page.here(asOf: nil))
                }
                if edition.day != edition.today, edition.defaultDay != edition.today {
                    html.link(page.say(.seeToday), page.here(asOf: edition.today))
                }
                if edition.isPastRevision { html.link(page.say(.backToNow), page.hereAsKnownNow) }
                html.add(.details) { html in
                    html.add(.summary, text: page.say(.otherDay))
                    writeForm(to: &html)
                }
            }
        }
    }

    private func writeDay(to html: inout HTML) {
        let (before, after) = words
        html.text(page.say(before) + " ")
        html.add(.b) { $0.add(DayText(day: edition.day, language: page.language)) }
        html.text(page.say(after))
        if edition.isPastRevision { html.text(page.say(.asKnownAt(edition.register.revision))) }
    }

    private var words: (Phrase, Phrase) {
        if edition.isPastDay { return (.pastDay, .pastDayEnd) }
        if edition.day == edition.newestStatement { return (.dataTo, .newestReportEnd) }
        if edition.day == edition.today { return (.dataOfToday, .nothing) }
        return (.dataAsOf, .nothing)
    }

    private func writeForm(to html: inout HTML) {
        html.add(.form, .action(page.here([])), Attribute("method", "get")) { html in
            for parameter in page.ownQuery where parameter.name != "page" {
                html.add(void: .input, .type("hidden"), .name(parameter.name), .value(parameter.value))
            }
            html.add(.p) { html in
                html.add(.label, .for("as-of"), text: page.say(.dayAsked))
                html.add(
                    void: .input, .id("as-of"), .name(TimeParameter.day), Attribute("inputmode", "numeric"),
                    .value(edition.day.vietnamese), Attribute("aria-describedby", "as-of-note"))
            }
            html.add(.p) { html in
                html.add(.label, .for("known-at"), text: page.say(.revisionAsked))
                html.add(
                    void: .input, .id("known-at"), .name(TimeParameter.revision), Attribute("inputmode", "numeric"),
                    .value(edition.isPastRevision ? String(edition.register.revision.number) : ""))
            }
            html.add(.button, .type("submit"), text: page.say(.see))
            html.add(.p, .class("note"), .id("as-of-note")) { html in
                html.text(page.say(.dayForm) + " ")
                for (index, day) in presets.enumerated() {
                    if index > 0 { html.text(", ") }
                    html.link(page.date(day), page.here(asOf: day))
                }
                html.text(".")
            }
        }
    }

    /// The last days of the three months before.
    private var presets: [CivilDate] {
        var days: [CivilDate] = []
        var (year, month, _) = edition.defaultDay.components
        while days.count < 3 {
            month -= 1
            if month == 0 { (year, month) = (year - 1, 12) }
            guard let day = CivilDate(lastOfMonth: month, year: year) else { return days }
            days.append(day)
        }
        return days
    }
}
