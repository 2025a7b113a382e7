package import Basics
import Database
package import Domain
import Persistence

/// Opens the register for reading pages: as of a day, and as known at a revision.
///
/// What pages derive from a revision (folded words, directives, doubts by task) is made once and kept beside it.
package actor Browsing {
    private let register: CurrentRegister
    private let clock: Clock
    private var newest: (hash: String, index: Task<RegisterIndex, Never>)?

    package init(register: CurrentRegister, clock: Clock) {
        self.register = register
        self.clock = clock
    }

    /// - Parameters:
    ///   - day: nil asks for the day of `Register.defaultDay`.
    ///   - revision: nil asks for the newest one.
    /// - Throws: `Refusal.notFound` for a revision that is not.
    package func callAsFunction(
        asOf day: CivilDate? = nil, knownAt revision: Identifier<Revision>? = nil, for audience: Audience
    ) async throws -> Edition {
        let current = try await register.value()
        let today = clock.today
        guard let revision, revision != current.revision else {
            return Edition(
                register: current, index: await index(of: current), day: day, today: today, newest: current.revision,
                audience: audience)
        }
        let known = try await register.value(knownAt: revision)
        return Edition(
            register: known, index: await RegisterIndex(known), day: day, today: today, newest: current.revision,
            audience: audience)
    }

    /// Made once a revision, however many ask while it is being made.
    private func index(of current: Register) async -> RegisterIndex {
        if let newest, newest.hash == current.hash { return await newest.index.value }
        let index = Task { await RegisterIndex(current) }
        newest = (current.hash, index)
        return await index.value
    }
}

/// The register as one page shows it: known at a revision, as of a day.
package struct Edition: Sendable {
    package let register: Register
    package let index: RegisterIndex
    package let day: CivilDate
    /// The day that a page shows when none is asked for.
    package let defaultDay: CivilDate
    package let today: CivilDate
    /// The newest revision that is written, whichever this one is.
    package let newestRevision: Identifier<Revision>
    /// Who reads it.
    package let audience: Audience

    init(
        register: Register, index: RegisterIndex, day: CivilDate?, today: CivilDate, newest: Identifier<Revision>,
        audience: Audience
    ) {
        self.audience = audience
        self.register = register
        self.index = index
        defaultDay = register.defaultDay(today: today)
        self.day = day ?? defaultDay
        self.today = today
        newestRevision = newest
    }

    package var isPastDay: Bool { day < defaultDay }
    package var isPastRevision: Bool { register.revision != newestRevision }
    /// The date of the newest document that the register has read; nil while it has read none.
    package var newestStatement: CivilDate? { register.sources.map(\.date).max() }

    /// The same register as of another day.
    package func asOf(_ day: CivilDate) -> Edition {
        Edition(register: register, index: index, day: day, today: today, newest: newestRevision, audience: audience)
    }
}
