/// A language of the interface. Words of sources are Vietnamese in both.
enum Language: String, CaseIterable {
    case vi, en

    func say(_ phrase: Phrase) -> String {
        switch self {
        case .vi: phrase.vi
        case .en: phrase.en
        }
    }
}

/// Something the program says, in every language: one that lacks a translation does not compile.
///
/// Each feature adds its own in `<Feature>Phrases.swift`, and says them by `language.say(.overdue(days: 18))`.
struct Phrase: Hashable, Sendable {
    let vi: String
    let en: String
}
