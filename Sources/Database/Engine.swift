/// The two databases that a register can live in.
package enum Engine: String, CaseIterable, Sendable {
    case sqlite, postgres
}
