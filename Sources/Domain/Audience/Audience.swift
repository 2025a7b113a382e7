/// Who reads: pages, search, exports and the API show a field only to those whom its class lets see it.
package enum Audience: Sendable {
    /// Anybody: citizens, enterprises, other programs.
    case everyone
    /// The standing body and the agencies.
    case staff

    package func sees(_ field: PublishedField) -> Bool {
        switch field.fieldClass {
        case .open: true
        case .inside: self == .staff
        case .restricted: false
        }
    }
}

/// How far a field may go.
package enum FieldClass: Sendable {
    case open, inside, restricted
}

/// The one list of what the register can show, with the class of each; what is not named here is shown to nobody outside.
package enum PublishedField: String, CaseIterable, Sendable {
    case task, lead, coordinating, deadline, deliverable, standing, grade, outstanding, directive
    case rate, finding, networkLine, claim, sourceName
    case description, note, flag, similar, sourceCells, author
    case account, contact

    package var fieldClass: FieldClass {
        switch self {
        case .task, .lead, .coordinating, .deadline, .deliverable, .standing, .grade, .outstanding, .directive, .rate,
            .finding, .networkLine, .claim, .sourceName:
            .open
        case .description, .note, .flag, .similar, .sourceCells, .author: .inside
        case .account, .contact: .restricted
        }
    }
}
