import Basics
import Domain
import Markup
import UseCases

/// The filters of the list of tasks: a form that asks by its address, complete without script.
struct TaskFilterForm: Component {
    let page: PageContext
    let query: TaskQuery
    /// What was typed, where it could not be read.
    var typed: AddressQuery?
    var problems: [FieldProblem] = []

    private var filter: TaskFilter { query.filter }

    func write(to html: inout HTML) {
        html.add(.details, .class("fold"), .flag("open", if: !problems.isEmpty)) { html in
            html.add(.summary, text: page.say(.filterSummary))
            html.add(
                .form, .class("filters"), .action(page.path(.tasks)), Attribute("method", "get"),
                .ariaLabel(page.say(.filterTasks))
            ) { html in
                html.add(.div, .class("fields")) { writeMain(to: &$0) }
                html.add(.details, .flag("open", if: hasMore || !problems.isEmpty)) { html in
                    html.add(.summary, text: page.say(.moreFilters))
                    html.add(.div, .class("fields")) { writeMore(to: &$0) }
                }
                writeKept(to: &html)
            }
        }
    }

    private var hasMore: Bool {
        filter.role != .lead || filter.block != nil || filter.directive != nil || filter.appendix != nil
            || filter.section != nil || filter.product != nil || filter.progress != nil || filter.grade != nil
            || filter.doubt != nil
            || filter.source != nil
    }

    private func writeMain(to html: inout HTML) {
        text("q", .filterWords, filter.words?.text, type: "search", to: &html)
        choice("agency", .agency, .allAgencies, chosen: filter.agency, groups: agencies, to: &html)
        choice(
            "standing", .standingHead, .all, chosen: filter.standing?.rawValue,
            options: Standing.shown.map { Option($0.rawValue, page.say(.standing($0))) }, to: &html)
        html.add(.div, .role("group"), Attribute("aria-labelledby", "due-label")) { html in
            html.add(.label, .id("due-label"), .for("due-from"), text: page.say(.dueRange))
            html.add(.div, .class("range")) { html in
                html.add(
                    void: .input, .id("due-from"), .name("due-from"), Attribute("inputmode", "numeric"),
                    .value(typed?["due-from"] ?? filter.dueFrom?.vietnamese ?? ""))
                html.add(.span, .ariaHidden, text: "–")
                html.add(
                    void: .input, .name("due-to"), Attribute("inputmode", "numeric"),
                    .value(typed?["due-to"] ?? filter.dueTo?.vietnamese ?? ""), .ariaLabel(page.say(.dueTo)))
            }
        }
        html.add(.p) { $0.add(.button, .class("go"), .type("submit"), text: page.say(.doFilter)) }
    }

    private func writeMore(to html: inout HTML) {
        let index = page.edition.index
        choice(
            "role", .role, nil, chosen: filter.role.rawValue,
            options: TaskFilter.Role.allCases.map { Option($0.rawValue, page.say(.role($0))) }, to: &html)
        choice(
            "block", .block, .all, chosen: filter.block?.rawValue,
            options: AgencyBlock.allCases.map { Option($0.rawValue, page.say(.block($0))) }, to: &html)
        let directives = index.directives.entries.indices.filter { !index.directives.entries[$0].assignments.isEmpty }
        choice(
            "directive", .directive, .all, chosen: filter.directive,
            options: directives.map { Option(index.directiveSlugs[$0], index.directives.entries[$0].name) },
            to: &html)
        choice(
            "appendix", .appendix, .all, chosen: filter.appendix,
            options: index.lists.map { Option($0.appendix, $0.appendix) }, to: &html)
        choice(
            "section", .section, .all, chosen: filter.section,
            groups: index.lists.filter { !$0.sections.isEmpty }.map { list in
                OptionGroup(
                    name: page.say(.appendixNamed(list.appendix)),
                    options: list.sections.map { Option("\(list.appendix)/\($0)", "\(list.appendix) · \($0)") })
            }, to: &html)
        choice(
            "product", .productKind, .all, chosen: filter.product?.rawValue,
            options: ProductKind.allCases.map { Option($0.rawValue, page.say(.product($0))) }, to: &html)
        choice(
            "progress", .progressHead, .all, chosen: filter.progress?.rawValue,
            options: TaskFilter.Progress.allCases.map { Option($0.rawValue, page.say(.progress($0))) }, to: &html)
        choice(
            "grade", .gradeHead, .all, chosen: filter.grade?.rawValue,
            options: Grade.allCases.map { Option($0.rawValue, page.say(.grade($0))) }, to: &html)
        if page.audience.sees(.flag) { writeDoubts(to: &html) }
        if page.edition.register.sources.count > 1 {
            choice(
                "source", .place(.sources), .all, chosen: filter.source,
                options: page.edition.register.sources.map { Option($0.code, page.say(.sourceName($0))) }, to: &html)
        }
    }

    private func writeDoubts(to html: inout HTML) {
        let met = page.edition.index.doubts
        choice(
            "doubt", .doubtKind, .all, chosen: filter.doubt?.rawValue,
            options: FlagCategory.allCases.filter { met.contains($0) || $0 == filter.doubt }
                .map { Option($0.rawValue, page.say(.doubt($0))) }, to: &html)
    }

    /// What the form itself does not ask.
    private func writeKept(to html: inout HTML) {
        var kept = page.times
        if query.listsObligations { kept.append(.init(name: "view", value: "obligations")) }
        if query.order != .standing { kept.append(.init(name: "sort", value: query.order.rawValue)) }
        for parameter in kept {
            html.add(void: .input, .type("hidden"), .name(parameter.name), .value(parameter.value))
        }
    }
}

// MARK: - Fields

extension TaskFilterForm {
    private struct Option {
        let value: String
        let text: String

        init(_ value: String, _ text: String) {
            self.value = value
            self.text = text
        }
    }

    private struct OptionGroup {
        let name: String
        let options: [Option]
    }

    private func text(_ name: String, _ label: Phrase, _ value: String?, type: String, to html: inout HTML) {
        html.add(.p, .class(isWrong(name) ? "wrong" : "")) { html in
            html.add(.label, .for("f-\(name)"), text: page.say(label))
            html.add(
                void: .input, .id("f-\(name)"), .name(name), .type(type), .value(typed?[name] ?? value ?? ""))
        }
    }

    private func choice(
        _ name: String, _ label: Phrase, _ any: Phrase?, chosen: String?, options: [Option] = [],
        groups: [OptionGroup] = [], to html: inout HTML
    ) {
        let chosen = typed?[name] ?? chosen
        html.add(.p, .class(isWrong(name) ? "wrong" : "")) { html in
            html.add(.label, .for("f-\(name)"), text: page.say(label))
            html.add(.select, .id("f-\(name)"), .name(name)) { html in
                if let any { html.add(.option, .value(""), text: page.say(any)) }
                for option in options { write(option, chosen, to: &html) }
                for group in groups where !group.options.isEmpty {
                    html.add(.optgroup, Attribute("label", group.name)) { html in
                        for option in group.options { write(option, chosen, to: &html) }
                    }
                }
                if let chosen, !chosen.isEmpty,
                    !(options + groups.flatMap(\.options)).contains(where: { $0.value == chosen })
                {
                    write(Option(chosen, agencyName(chosen) ?? chosen), chosen, to: &html)
                }
            }
        }
    }

    private func write(_ option: Option, _ chosen: String?, to html: inout HTML) {
        html.add(
            .option, .value(option.value), .flag("selected", if: option.value == chosen), text: option.text)
    }

    private func isWrong(_ name: String) -> Bool { problems.contains { $0.field == name } }

    private func agencyName(_ slug: String) -> String? { page.edition.register.catalogue.agency(code: slug)?.name }

    /// The agencies that have obligations on the day, by block.
    private var agencies: [OptionGroup] {
        page.edition.leads().map { block in
            OptionGroup(
                name: page.say(.block(block.block)),
                options: block.parties.map { Option($0.slug, $0.name) })
        }
    }
}

/// Every filter in force, each with the way to drop it.
struct FilterChips: Component {
    let page: PageContext
    let query: TaskQuery

    func write(to html: inout HTML) {
        let chips = self.chips
        guard !chips.isEmpty else { return }
        html.add(.nav, .ariaLabel(page.say(.filtersInForce))) { html in
            html.add(.ul, .class("chips")) { html in
                html.add(.li, text: page.say(.filtering))
                for chip in chips {
                    html.add(.li) { html in
                        html.add(.a, .class("chip"), .href(page.tasks(chip.without))) { html in
                            html.add(.span) { $0.text("\(chip.name): \(chip.value)") }
                            html.add(.span, .class("x"), .ariaHidden, text: "×")
                            html.add(.span, .class("vh"), text: page.say(.dropFilter))
                        }
                    }
                }
                html.add(.li) { html in
                    html.link(page.say(.dropAll), page.tasks(query.with { $0.filter = TaskFilter() }))
                }
            }
        }
    }

    private struct Chip {
        let name: String
        let value: String
        let without: TaskQuery
    }

    private var chips: [Chip] {
        var chips: [Chip] = []
        func add(_ name: Phrase, _ value: String?, _ drop: (inout TaskFilter) -> Void) {
            guard let value else { return }
            chips.append(Chip(name: page.say(name), value: value, without: query.with { drop(&$0.filter) }))
        }
        let filter = query.filter
        let edition = page.edition
        add(.filterWordsShort, filter.words.map { "“\($0.text)”" }) { $0.words = nil }
        add(.agency, filter.agency.map { edition.agencyName(slug: $0) }) { $0.agency = nil }
        add(.role, filter.role == .lead ? nil : page.say(.role(filter.role))) { $0.role = .lead }
        add(.block, filter.block.map { page.say(.block($0)) }) { $0.block = nil }
        add(
            .directive,
            filter.directive.map { slug in
                edition.index.directive(slug: slug).map { edition.index.directives.entries[$0].name } ?? slug
            }
        ) { $0.directive = nil }
        add(.appendix, filter.appendix) { $0.appendix = nil }
        add(.section, filter.section) { $0.section = nil }
        add(.place(.sources), filter.source) { $0.source = nil }
        add(.productKind, filter.product.map { page.say(.product($0)) }) { $0.product = nil }
        add(.progressHead, filter.progress.map { page.say(.progress($0)) }) { $0.progress = nil }
        add(.gradeHead, filter.grade.map { page.say(.grade($0)) }) { $0.grade = nil }
        add(.doubtKind, filter.doubt.map { page.say(.doubt($0)) }) { $0.doubt = nil }
        add(.dueFrom, filter.dueFrom.map { page.date($0) }) { $0.dueFrom = nil }
        add(.dueTo, filter.dueTo.map { page.date($0) }) { $0.dueTo = nil }
        add(.standingHead, filter.standing.map { page.say(.standing($0)) }) { $0.standing = nil }
        return chips
    }
}
