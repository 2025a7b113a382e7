import Markup

/// The pages of a list: the first, the last and those around the one shown.
struct Pager: Component {
    let page: PageContext
    let current: Int
    let count: Int
    let path: (Int) -> SitePath

    func write(to html: inout HTML) {
        guard count > 1 else { return }
        html.add(.nav, .class("pager"), .ariaLabel(page.say(.pages))) { html in
            html.add(.ol) { html in
                if current > 1 {
                    html.add(.li) {
                        $0.add(.a, .href(path(current - 1)), Attribute("rel", "prev"), text: "← " + page.say(.previous))
                    }
                }
                var before = 0
                for number in numbers {
                    if number > before + 1 { html.add(.li, .ariaHidden, text: "…") }
                    before = number
                    html.add(.li) { write(number, to: &$0) }
                }
                if current < count {
                    html.add(.li) {
                        $0.add(.a, .href(path(current + 1)), Attribute("rel", "next"), text: page.say(.next) + " →")
                    }
                }
            }
        }
    }

    private var numbers: [Int] {
        Set([1, count] + (current - 2...current + 2)).filter { (1...count).contains($0) }.sorted()
    }

    private func write(_ number: Int, to html: inout HTML) {
        if number == current {
            html.add(.span, .ariaCurrent("page"), text: page.language.number(number))
        } else {
            html.add(.a, .href(path(number)), text: page.language.number(number))
        }
    }
}
