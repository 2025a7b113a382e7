extension Grade {
    /// How far "done" goes: the higher, the more is shown.
    package var rank: Int {
        switch self {
        case .claimed: 0
        case .submitted: 1
        case .partial: 2
        case .delivered: 3
        }
    }
}
