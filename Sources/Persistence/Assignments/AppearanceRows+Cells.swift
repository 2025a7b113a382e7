import Database
package import Domain

extension AppearanceRows {
    /// The cells of some rows as received, by the id of the row.
    package func cells(of ids: [Int]) throws -> [Int: [HeadedCell]] {
        var cells: [Int: [HeadedCell]] = [:]
        for id in ids {
            cells[id] = try connection.row("select cells from appearance where id = \(id)") { row in
                PackedText.unpack(try row.next()).map { fields in
                    HeadedCell(header: fields[0], text: fields.count > 1 ? fields[1] : "")
                }
            }
        }
        return cells
    }
}
