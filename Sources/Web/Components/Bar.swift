import Markup

/// A bar of a column: as long as the value among the greatest. Nothing is drawn for zero.
struct Bar: Component {
    let value: Double
    let greatest: Double
    let classes: String

    func write(to html: inout HTML) {
        guard value > 0, greatest > 0 else { return }
        let width = max(1, (value / greatest * 200 * 10).rounded() / 10)
        html.add(
            .svg, .class("bar"), Attribute("viewBox", "0 0 200 12"), Attribute("preserveAspectRatio", "none"),
            .ariaHidden
        ) { html in
            html.add(
                .rect, .class(classes), Attribute("width", "\(width)"), Attribute("height", "12"))
        }
    }
}

/// A result against its target on 0–100; hollow where no target is registered, a track alone where nothing is known.
struct Bullet: Component {
    let value: Double?
    let target: Double?
    let description: String

    func write(to html: inout HTML) {
        html.add(
            .svg, .class("bullet"), Attribute("viewBox", "0 0 200 16"), Attribute("preserveAspectRatio", "none"),
            .role("img"), .ariaLabel(description)
        ) { html in
            html.add(.rect, .class("track"), Attribute("y", "3"), Attribute("width", "200"), Attribute("height", "10"))
            if let value {
                let isMet = target.map { value >= $0 }
                html.add(
                    .rect, .class(isMet == nil ? "fill-free" : isMet == true ? "fill-met" : "fill"),
                    Attribute("y", "3"), Attribute("width", Self.place(value)), Attribute("height", "10"))
            }
            if let target {
                html.add(
                    .rect, .class("tick"), Attribute("x", Self.place(max(0, target - 1))), Attribute("width", "2.5"),
                    Attribute("height", "16"))
            }
        }
    }

    private static func place(_ percent: Double) -> String {
        "\((min(100, max(0, percent)) * 20).rounded() / 10)"
    }
}
