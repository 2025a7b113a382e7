import Basics
import Domain
import UseCases

/// What every page knows: the language, who reads, of which day and revision, and which page it is.
///
/// Every part of a page holds it, so it is shared: a register has dozens of fields, and a copy counts each of them.
final class PageContext: Sendable {
    let language: Language
    let edition: Edition
    let place: SitePath.Place
    /// What the address asks of this page beside day and revision.
    let ownQuery: [SitePath.Parameter]
    /// Day and revision as the address asks for them: links keep them.
    let times: [SitePath.Parameter]

    init(
        language: Language, edition: Edition, place: SitePath.Place, ownQuery: [SitePath.Parameter],
        times: [SitePath.Parameter]
    ) {
        self.language = language
        self.edition = edition
        self.place = place
        self.ownQuery = ownQuery
        self.times = times
    }

    var audience: Audience { edition.audience }
    var day: CivilDate { edition.day }

    func say(_ phrase: Phrase) -> String { language.say(phrase) }

    /// Another place in the same language, of the same day and revision.
    func path(_ place: SitePath.Place, _ query: [SitePath.Parameter] = [], fragment: String? = nil) -> SitePath {
        SitePath(place, in: language, query: query + times, fragment: fragment)
    }

    /// This page, of the same day and revision, in another language.
    func here(in language: Language) -> SitePath { SitePath(place, in: language, query: ownQuery + times) }

    /// This page with another question.
    func here(_ query: [SitePath.Parameter], fragment: String? = nil) -> SitePath {
        path(place, query, fragment: fragment)
    }

    /// This page of another day; nil is the default one.
    func here(asOf day: CivilDate?) -> SitePath {
        let others = times.filter { $0.name != TimeParameter.day }
        let asked = day.map { [SitePath.Parameter(name: TimeParameter.day, value: $0.iso)] } ?? []
        return SitePath(place, in: language, query: ownQuery + asked + others)
    }

    /// This page as known now.
    var hereAsKnownNow: SitePath {
        SitePath(place, in: language, query: ownQuery + times.filter { $0.name != TimeParameter.revision })
    }

    func date(_ day: CivilDate) -> String { day.written(in: language) }
}

/// The two questions that every page answers.
enum TimeParameter {
    static let day = "as-of"
    static let revision = "known-at"
    static let all: Set<String> = [day, revision]
}
