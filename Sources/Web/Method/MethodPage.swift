import Domain
import Markup
import UseCases

/// `/cach-tinh`: every standing, grade, count and rate defined, with its rule and an example.
struct MethodPage: Page {
    let page: PageContext

    var title: String { page.say(.place(.method)) }

    func writeMain(to html: inout HTML) {
        html.pageTitle(page, title)
        html.add(.div, .class("cols")) { html in
            html.add(.div, .class("c3")) { html in
                html.add(.nav, .class("toc"), .ariaLabel(page.say(.onThisPage))) { html in
                    html.add(.ul) { html in
                        for chapter in Chapter.allCases {
                            html.add(.li) { html in
                                html.link(page.say(chapter.name), page.here([], fragment: chapter.rawValue))
                            }
                        }
                    }
                }
            }
            html.add(.div, .class("c9 stackv")) { html in
                for chapter in Chapter.allCases {
                    html.section(page.say(chapter.name), id: chapter.rawValue) { write(chapter, to: &$0) }
                }
            }
        }
    }

    enum Chapter: String, CaseIterable {
        case counts = "dem", standing = "tinh-trang", deadlines = "thoi-han", grades = "muc-hoan-thanh",
            groups = "nhom", times = "hai-thoi-gian", rates = "ty-le", claims = "khang-dinh", doubts = "nghi-van"

        var name: Phrase {
            switch self {
            case .counts: Phrase(vi: "Nhiệm vụ và phần việc", en: "Tasks and obligations")
            case .standing: Phrase(vi: "Tình trạng", en: "Standing")
            case .deadlines: Phrase(vi: "Thời hạn", en: "Deadlines")
            case .grades: Phrase(vi: "Mức hoàn thành", en: "Grades of done")
            case .groups: Phrase(vi: "Nhóm cơ quan và sáp nhập", en: "Groups and mergers")
            case .times: Phrase(vi: "Theo ngày, và như sổ đã biết", en: "As of a day, known at a revision")
            case .rates: Phrase(vi: "Tỷ lệ", en: "Rates")
            case .claims: Phrase(vi: "Khẳng định của nguồn", en: "Claims of sources")
            case .doubts: Phrase(vi: "Nghi vấn", en: "Doubts")
            }
        }
    }

    private func write(_ chapter: Chapter, to html: inout HTML) {
        switch chapter {
        case .standing:
            html.add(.dl, .class("defs")) { html in
                for standing in Standing.shown {
                    html.add(.div) { html in
                        html.add(.dt) { $0.add(StandingMark(standing: standing, language: page.language)) }
                        html.add(.dd) { html in
                            html.text(page.say(.standingRule(standing)))
                            html.add(.span, .class("meta number"), text: page.say(.standingExample(standing)))
                        }
                    }
                }
            }
        case .grades:
            definitions(Grade.allCases.map { (page.say(.grade($0)), page.say(.gradeRule($0))) }, to: &html)
        case .deadlines:
            definitions(
                Deadline.Kind.allCases.map { ("“\(Phrase.deadlineExample($0))”", page.say(.deadlineKind($0))) },
                isSource: true, to: &html)
        case .claims:
            definitions(
                Claim.Verdict.allCases.map { (page.say(.verdict($0)), page.say(.verdictRule($0))) }, to: &html)
        case .doubts:
            definitions(
                Flag.Severity.shown.map { (page.say(.severity($0)), page.say(.severityRule($0))) }, to: &html)
        case .counts, .groups, .times, .rates:
            for paragraph in Phrase.chapter(chapter) { html.add(.p, .class("lede number"), text: page.say(paragraph)) }
        }
    }

    private func definitions(_ pairs: [(String, String)], isSource: Bool = false, to html: inout HTML) {
        html.add(.dl, .class("defs")) { html in
            for (term, meaning) in pairs {
                html.add(.div) { html in
                    html.add(.dt, isSource ? .lang("vi") : nil, .class("number"), text: term)
                    html.add(.dd, .class("number"), text: meaning)
                }
            }
        }
    }
}
