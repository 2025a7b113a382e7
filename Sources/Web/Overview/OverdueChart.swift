import Basics
import Domain
import Markup
import UseCases

/// Overdue obligations by day as a step line, with its table.
struct OverdueChart: Component {
    let page: PageContext
    let points: [(day: CivilDate, count: Int)]

    private static let width = 480.0
    private static let height = 132.0
    private static let base = 108.0
    private static let right = 444.0

    func write(to html: inout HTML) {
        guard let first = points.first, let last = points.last, first.day < page.day, last.count > 0 else { return }
        html.add(.figure) { html in
            html.add(.figcaption) { $0.add(.h2, text: page.say(.overdueByDay)) }
            writeDrawing(from: CivilDate(year: first.day.year, month: first.day.month, day: 1) ?? first.day, to: &html)
            html.add(.details) { html in
                html.add(.summary, text: page.say(.showTable))
                writeTable(to: &html)
            }
        }
    }

    private func writeDrawing(from start: CivilDate, to html: inout HTML) {
        let span = Double(max(1, start.days(until: page.day)))
        let greatest = Double(points.map(\.count).max() ?? 1)
        func x(_ day: CivilDate) -> Double { Self.round(Double(start.days(until: day)) / span * Self.right) }
        func y(_ count: Int) -> Double { Self.round(Self.base - Double(count) / greatest * (Self.base - 24)) }
        var path = "M\(x(start)) \(y(0))"
        for point in points { path += "H\(x(point.day))V\(y(point.count))" }
        path += "H\(x(page.day))"
        let last = points.last?.count ?? 0
        html.add(
            .svg, .class("chart"), Attribute("viewBox", "0 0 480 132"), .role("img"),
            .ariaLabel(page.say(.overdueSentence(from: points[0].day, to: page.day, count: last)))
        ) { html in
            html.add(.path, .class("area"), Attribute("d", path + "V\(Self.base)H\(x(start))Z"))
            html.add(.path, .class("axis"), Attribute("d", "M0 \(Self.base)H\(Self.right)"))
            html.add(.path, .class("stroke-late"), Attribute("d", path))
            for month in months(from: start) {
                html.add(.path, .class("axis"), Attribute("d", "M\(x(month)) \(Self.base)v4"))
                html.add(
                    .text, Attribute("x", "\(x(month))"), Attribute("y", "124"),
                    text: "\(month.components.day)/\(month.month)")
            }
            html.add(
                .text, .class("hot"), Attribute("x", "\(Self.right + 6)"), Attribute("y", "\(y(last) + 4)"),
                text: page.language.number(last))
        }
    }

    /// At most seven first days of months.
    private func months(from start: CivilDate) -> [CivilDate] {
        var months: [CivilDate] = []
        var (year, month, _) = start.components
        while let day = CivilDate(year: year, month: month, day: 1), day <= page.day {
            months.append(day)
            month += 1
            if month > 12 { (year, month) = (year + 1, 1) }
        }
        let step = (months.count + 6) / 7
        return months.enumerated().filter { $0.offset % max(1, step) == 0 }.map(\.element)
    }

    private func writeTable(to html: inout HTML) {
        html.add(.table) { html in
            html.add(.thead) { html in
                html.add(.tr) { html in
                    html.head(page.say(.fromDay))
                    html.head(page.say(.overdueObligations), "num")
                }
            }
            html.add(.tbody) { html in
                for point in points.suffix(40) {
                    html.add(.tr) { html in
                        html.add(.th, .scope("row")) { html in
                            html.add(.a, .href(page.here(asOf: point.day))) { html in
                                html.add(DayText(day: point.day, language: page.language))
                            }
                        }
                        html.add(.td, .class("num number"), text: page.language.number(point.count))
                    }
                }
            }
        }
    }

    private static func round(_ value: Double) -> Double { (value * 10).rounded() / 10 }
}
