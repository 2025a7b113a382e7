import Basics
import Domain
import UseCases

/// What the address of a list of tasks asks: `?standing=overdue&agency=bkhcn&page=2`.
///
/// Read from addresses and written into links by this one type, so that each link keeps what was asked before it.
struct TaskQuery: Hashable {
    var filter = TaskFilter()
    var order = TaskOrder.standing
    var page = 1
    /// Whether obligations are listed instead of tasks.
    var listsObligations = false
    /// Whether titles stand in full.
    var isUnfolded = false

    init() {}

    init(_ filter: TaskFilter, listsObligations: Bool = false) {
        self.filter = filter
        self.listsObligations = listsObligations
    }

    static let pageSize = 25

    /// Names that choose and order rows.
    static let filterNames = names.filter { !["view", "titles", "page"].contains($0) }

    /// Names of all parameters, in the order of links.
    static let names = [
        "q", "agency", "role", "block", "directive", "appendix", "section", "source", "product", "progress", "grade",
        "doubt",
        "due-from", "due-to", "standing", "view", "sort", "titles", "page",
    ]
}

// MARK: - Addresses

extension TaskQuery {
    /// - Parameter allowsEmptyRange: whether a first day after the last one asks for nothing; people are told instead.
    /// - Throws: `Refusal.invalid` with every parameter that cannot be read.
    init(
        reading query: AddressQuery, for audience: Audience, allowsEmptyRange: Bool = false
    ) throws(Refusal) {
        var problems: [FieldProblem] = []

        func read<Value>(_ name: String, _ code: String = "unreadable", _ parse: (String) -> Value?) -> Value? {
            guard let text = query[name] else { return nil }
            let value = parse(text)
            if value == nil { problems.append(FieldProblem(field: name, code: code)) }
            return value
        }

        filter.words = read("q", "tooLong") { $0.count <= 200 ? .some(SearchWords($0)) : nil } ?? nil
        filter.agency = query["agency"]
        filter.role = read("role") { TaskFilter.Role(rawValue: $0) } ?? .lead
        filter.block = read("block") { AgencyBlock(rawValue: $0) }
        filter.directive = query["directive"]
        filter.appendix = query["appendix"]
        filter.section = query["section"]
        filter.source = query["source"]
        filter.product = read("product") { ProductKind(rawValue: $0) }
        filter.progress = read("progress") { TaskFilter.Progress(rawValue: $0) }
        filter.grade = read("grade") { Grade(rawValue: $0) }
        if audience.sees(.flag) { filter.doubt = read("doubt") { FlagCategory(rawValue: $0) } }
        filter.dueFrom = read("due-from", "notADay") { CivilDate(asked: $0) }
        filter.dueTo = read("due-to", "notADay") { CivilDate(asked: $0) }
        filter.standing = read("standing") { Standing(rawValue: $0) }
        listsObligations = read("view") { ["tasks": false, "obligations": true][$0] } ?? false
        order = read("sort") { TaskOrder(rawValue: $0) } ?? .standing
        isUnfolded = read("titles") { $0 == "full" ? true : nil } ?? false
        page = read("page") { Self.page($0) } ?? 1
        if let from = filter.dueFrom, let to = filter.dueTo, from > to, !allowsEmptyRange {
            problems.append(FieldProblem(field: "due-from", code: "reversed"))
        }
        guard problems.isEmpty else { throw .invalid(problems) }
    }

    private static func page(_ text: String) -> Int? {
        guard let page = Int(text), (1...99_999).contains(page) else { return nil }
        return page
    }

    /// Every choice that differs from what is shown when nothing is asked.
    var parameters: [SitePath.Parameter] {
        // In the order of `names`.
        let values: [(String, String?)] = [
            ("q", filter.words?.text), ("agency", filter.agency),
            ("role", filter.role == .lead ? nil : filter.role.rawValue), ("block", filter.block?.rawValue),
            ("directive", filter.directive), ("appendix", filter.appendix), ("section", filter.section),
            ("source", filter.source), ("product", filter.product?.rawValue), ("progress", filter.progress?.rawValue),
            ("grade", filter.grade?.rawValue), ("doubt", filter.doubt?.rawValue), ("due-from", filter.dueFrom?.iso),
            ("due-to", filter.dueTo?.iso), ("standing", filter.standing?.rawValue),
            ("view", listsObligations ? "obligations" : nil), ("sort", order == .standing ? nil : order.rawValue),
            ("titles", isUnfolded ? "full" : nil), ("page", page > 1 ? String(page) : nil),
        ]
        return values.compactMap { name, value in value.map { .init(name: name, value: $0) } }
    }

    /// The same question with some of it changed, from its first page.
    func with(_ change: (inout TaskQuery) -> Void) -> TaskQuery {
        var query = self
        query.page = 1
        change(&query)
        return query
    }
}

extension PageContext {
    /// The list of tasks that a question asks for.
    func tasks(_ query: TaskQuery) -> SitePath { path(.tasks, query.parameters) }

    /// The tasks that a filter selects.
    func tasks(_ change: (inout TaskFilter) -> Void) -> SitePath {
        var filter = TaskFilter()
        change(&filter)
        return tasks(TaskQuery(filter))
    }

    func obligations(_ change: (inout TaskFilter) -> Void) -> SitePath {
        var filter = TaskFilter()
        change(&filter)
        return tasks(TaskQuery(filter, listsObligations: true))
    }
}
