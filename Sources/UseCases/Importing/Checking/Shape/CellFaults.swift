import Basics
import Domain

/// `shiftedCell`, `truncatedValue`, `missingCell`: a cell that holds what belongs to another column, a value that is cut,
/// a row that has fewer cells than its table.
enum CellFaults {
    @Sendable static func shifted(_ material: Material) -> [Doubt] {
        material.rows.enumerated().flatMap { index, row in
            row.shifted.map { shift -> Doubt in
                // A deadline found elsewhere decides whether the work is late.
                let changes = shift.to == .deadline && row.due(on: material.date).map { $0 <= material.date } == true
                return .row(
                    index, of: material, .shiftedCell, changes ? .high : .medium, fault: .deadline(index),
                    at: [shift.from, shift.to],
                    message:
                        "Cột \(row.header(shift.from).quoted(40)) ghi \(shift.words.quoted(60)), còn cột \(row.header(shift.to).quoted(40)) để trống. Hệ thống hiểu là giá trị bị lệch cột.",
                    values: [Flag.Value(row.header(shift.from), shift.words), Flag.Value(row.header(shift.to), "")])
            }
        }
    }

    @Sendable static func truncated(_ material: Material) -> [Doubt] {
        material.rows.enumerated().flatMap { index, row -> [Doubt] in
            let deadlines = row.deadlineDoubts.compactMap { doubt -> Doubt? in
                guard case .truncated(let words) = doubt else { return nil }
                return .row(
                    index, of: material, .truncatedValue, row.appearance.deadline.due == nil ? .high : .medium,
                    fault: .deadline(index), at: [.deadline],
                    message: "Thời hạn ghi \(words.quoted(40)), giá trị bị cắt cụt; phải hỏi nguồn.",
                    values: [Flag.Value("written", words)])
            }
            return deadlines
        } + dates(material)
    }

    /// Dates beside documents that are cut: "ngày 24/5/202".
    private static func dates(_ material: Material) -> [Doubt] {
        material.citations.flatMap { place in
            place.citation.doubts.compactMap { doubt -> Doubt? in
                guard case .dateUnreadable(let words) = doubt else { return nil }
                let message =
                    "Ngày của văn bản ghi \(words.quoted(40)) trong \(place.citation.words.quoted(80)): không thành ngày, có thể bị cắt."
                let values = [Flag.Value("written", words), Flag.Value("document", place.citation.reference.symbol)]
                guard let row = place.row else {
                    return .prose(.truncatedValue, .medium, places: [place.place], message: message, values: values)
                }
                return .row(
                    row, of: material, .truncatedValue, .medium, fault: .own, at: place.role.map { [$0] } ?? [],
                    message: message, values: values)
            }
        }
    }

    @Sendable static func missing(_ material: Material) -> [Doubt] {
        material.lists.flatMap { list -> [Doubt] in
            // A sheet writes no cell behind the last that is filled, and a text ends with its last words.
            guard keepsBlankCells(list, material) else { return [] }
            let short = list.indices.dropLast().filter { material.rows[$0].line.isShort }
            // Where most rows are short it is the head that is too long.
            guard short.count * 2 < list.indices.count else { return [] }
            return short.compactMap { missing($0, material) }
        }
    }

    /// Whether rows of the table end in blank cells.
    private static func keepsBlankCells(_ list: Material.List, _ material: Material) -> Bool {
        let table = list.rows.first?.line.table
        let grid = material.outline.parts.lazy.flatMap(\.items).compactMap(\.table).first { $0.number == table }
        guard let grid else { return false }
        let end = grid.columnCount
        return grid.rows.contains { row in
            row.cells.last.map { $0.isBlank && $0.column + $0.span == end && !$0.continues } ?? false
        }
    }

    private static func missing(_ index: Int, _ material: Material) -> Doubt? {
        let row = material.rows[index]
        let lost = [ColumnRole.deadline, .lead, .outstanding, .deliverable, .description, .status].filter {
            row.line.roles.contains($0) && row.line.words[$0] == nil
        }
        guard !lost.isEmpty else { return nil }
        let headers = lost.map { role in
            material.rows.first { $0.line.table == row.line.table && $0.line.words[role] != nil }?.header(role) ?? ""
        }.filter { !$0.isEmpty }
        let isHigh = lost.contains(.deadline) || lost.contains(.lead)
        return .row(
            index, of: material, .missingCell, isHigh ? .high : .medium, fault: .deadline(index), at: [],
            message:
                "Dòng có ít ô hơn bảng\(headers.isEmpty ? "" : ", thiếu \(headers.map { $0.quoted(30) }.listed())"). Hệ thống đọc các ô còn lại theo thứ tự cột.",
            values: [Flag.Value("missing", headers.joined(separator: "; "))])
    }
}

extension TaskLine.Cell {
    /// Documents that the cell cites.
    var citations: [Citation] {
        text.unicodeScalars.contains { $0.isDigit } ? DocumentReader.citations(in: text) : []
    }
}
