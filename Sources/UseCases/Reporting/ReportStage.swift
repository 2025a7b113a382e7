/// What making a report or an export does, in order: for those who wait.
package enum ReportStage: Int, CaseIterable, Sendable {
    case reading, making, writing
}
