import Basics
import Domain
import Markup
import UseCases

/// The provinces as equal tiles where they lie: shade for the rate, a bar for the share of the target, dashes for none.
struct TileMaps: Component {
    let page: PageContext
    /// The tables of provinces.
    let tables: [RateBoard]

    func write(to html: inout HTML) {
        html.section(page.say(.mapsHead), tools: { $0.text(page.say(.mapsNote)) }) { html in
            html.add(.div, .class("maps")) { html in
                for table in tables.sorted(by: { !$0.isOfMergedProvinces && $1.isOfMergedProvinces }).prefix(2) {
                    html.add(TileMap(page: page, table: table))
                }
                html.add(.div, .class("keybox")) { writeKey(to: &$0) }
            }
        }
    }

    private func writeKey(to html: inout HTML) {
        html.add(.h3, text: page.say(.keyHead))
        html.add(.ul, .class("key")) { html in
            for shade in 0..<5 {
                html.add(.li) { html in
                    html.add(.svg, Attribute("viewBox", "0 0 40 16"), Attribute("width", "40"), .ariaHidden) { html in
                        html.add(.rect, .class("tile q\(shade)"), Attribute("width", "40"), Attribute("height", "16"))
                    }
                    html.add(.span, .class("number"), text: page.say(.shade(shade)))
                }
            }
            html.add(.li) { html in
                html.add(.svg, Attribute("viewBox", "0 0 40 16"), Attribute("width", "40"), .ariaHidden) { html in
                    html.add(.path, .class("axis"), Attribute("d", "M2 9.5h36"))
                    html.add(
                        .rect, .class("part"), Attribute("x", "2"), Attribute("y", "8"), Attribute("width", "16"),
                        Attribute("height", "3"))
                }
                html.add(.span, text: page.say(.keyShare))
            }
            html.add(.li) { html in
                html.add(.svg, Attribute("viewBox", "0 0 40 16"), Attribute("width", "40"), .ariaHidden) { html in
                    html.add(
                        .rect, .class("tile free q1"), Attribute("x", ".5"), Attribute("y", ".5"),
                        Attribute("width", "39"), Attribute("height", "15"))
                }
                html.add(.span, text: page.say(.keyFree))
            }
        }
    }
}

/// One map, from the same rows as its table.
struct TileMap: Component {
    let page: PageContext
    let table: RateBoard

    private var grid: TileGrid { table.isOfMergedProvinces ? .before : .merged }

    func write(to html: inout HTML) {
        let width = max(Double(grid.columns) * 72 - 4, table.isOfMergedProvinces ? 500 : 428)
        let height = Double(grid.rows) * 40 - 4
        var rows: [String: RateBoard.Row] = [:]
        for row in table.rows { rows[row.agency.name] = row }
        html.add(.figure) { html in
            html.add(.figcaption) { html in
                html.add(.b, .class("number"), text: page.say(.rateTable(table)))
            }
            html.add(
                .svg, .class("chart"), Attribute("viewBox", "0 0 \(Int(width)) \(Int(height))"), .role("img"),
                .ariaLabel(page.say(.mapSentence(table)))
            ) { html in
                for tile in grid.tiles { write(tile, rows[tile.name], to: &html) }
                for sea in grid.seas { write(sea, to: &html) }
            }
        }
    }

    private func write(_ tile: (name: String, column: Int, row: Int), _ row: RateBoard.Row?, to html: inout HTML) {
        let x = tile.column * 72
        let y = tile.row * 40
        let value = row?.last?.value
        let target = row?.last?.target
        html.add(.g) { html in
            html.add(
                .title, text: row?.last.map { page.say(.rateSentence($0)) } ?? "\(tile.name): \(page.say(.noFigure))")
            html.add(
                .rect, .class("tile \(value.map { "q\(Self.shade($0))" } ?? "empty")\(target == nil ? " free" : "")"),
                Attribute("x", x), Attribute("y", y), Attribute("width", "68"), Attribute("height", "36"))
            if let value, let target, target > 0 {
                html.add(.path, .class("axis"), Attribute("d", "M\(x + 4) \(y + 32).5h60"))
                let share = (min(1, max(0, value / target)) * 600).rounded() / 10
                html.add(
                    .rect, .class(value >= target ? "fill-met" : "part"), Attribute("x", x + 4), Attribute("y", y + 31),
                    Attribute("width", "\(share)"), Attribute("height", "3"))
            }
            text(
                tile.name == "Hồ Chí Minh" || tile.name.count > 12 ? TileGrid.contracted(tile.name) : tile.name, "tn",
                x + 4, y + 12, to: &html)
            text(TileGrid.contracted(tile.name), "tc", x + 4, y + 13, to: &html)
            text(value.map { page.language.decimal($0, places: 1) } ?? "–", "tv", x + 4, y + 27, to: &html)
        }
    }

    private func text(_ text: String, _ classes: String, _ x: Int, _ y: Int, to html: inout HTML) {
        html.add(.text, .class(classes), Attribute("x", x), Attribute("y", y), text: text)
    }

    private func write(_ sea: (name: String, province: String, column: Double, row: Double), to html: inout HTML) {
        let x = Int(sea.column * 72)
        let y = Int(sea.row * 40)
        html.add(.circle, .class("sea"), Attribute("cx", x), Attribute("cy", y), Attribute("r", "6"))
        html.add(.text, Attribute("x", x + 10), Attribute("y", y - 2), text: sea.name)
        html.add(.text, Attribute("x", x + 10), Attribute("y", y + 12), text: "(\(sea.province))")
    }

    /// Steps of ten, the last from 40 on.
    static func shade(_ value: Double) -> Int { min(4, max(0, Int(value / 10))) }
}
