import Basics

extension AgencyCatalogue {
    /// The central bodies, the provinces, and the Party committees of both.
    package static let standard: AgencyCatalogue = {
        let central = centralAgencies()
        let provinces = provincesOverTime()
        return AgencyCatalogue(central + provinces + committees(of: central + provinces))
    }()
}

// MARK: - Central bodies

private func centralAgencies() -> [Agency] {
    var kind = Agency.Kind.other
    var agencies: [Agency] = []
    for line in CentralAgencies.lines.split(separator: "\n") {
        if line.hasPrefix("# ") {
            kind = Agency.Kind(rawValue: String(line.dropFirst(2))) ?? .other
        } else {
            agencies.append(Agency(line: line, kind: kind))
        }
    }
    return agencies
}

extension Agency {
    fileprivate init(line: Substring, kind: Kind) {
        let fields = line.split(separator: "|", omittingEmptySubsequences: false).map { String($0).singleSpaced }
        let field = { (index: Int) in index < fields.count ? fields[index] : "" }
        let symbol = field(0)
        let name = field(1)
        let shortNames = field(2).list(";")
        var marks: [Substring: String] = [:]
        for mark in field(4).split(separator: " ") {
            let parts = mark.split(separator: "=", maxSplits: 1)
            if parts.count == 2 { marks[parts[0]] = String(parts[1]) }
        }
        let symbolForms = symbol.isEmpty || shortNames.contains(symbol) ? [] : [symbol]
        self.init(
            code: symbol.isEmpty ? Agency.code(of: name) : Agency.code(of: symbol), name: name, kind: kind,
            parent: marks["in"].map(Agency.code(of:)), from: marks["from"].flatMap(CivilDate.init(iso:)),
            until: marks["until"].flatMap(CivilDate.init(iso:)),
            successors: marks["to"]?.list(",").map(Agency.code(of:)) ?? [],
            aliases: shortNames + symbolForms + field(3).list(";"), shortNames: shortNames)
    }
}

extension String {
    fileprivate func list(_ separator: Character) -> [String] {
        split(separator: separator).map { String($0).singleSpaced }.filter { !$0.isEmpty }
    }
}

// MARK: - Provinces

/// The last day of the 63, and the first of the 34.
private let lastDayBefore = CivilDate(iso: "2025-06-30")
private let firstDaySince = CivilDate(iso: "2025-07-01")

private func provincesOverTime() -> [Agency] {
    var before: [Agency] = []
    var isUnchanged: Set<String> = []
    for entry in Provinces.before.list(";") {
        let names = entry.list(">")
        guard let name = names.first else { continue }
        if names.count == 1 { isUnchanged.insert(name) }
        before.append(
            Agency(
                code: Agency.code(of: name), name: name, kind: .province,
                until: names.count == 1 ? nil : lastDayBefore,
                successors: names.dropFirst().map { "\(Agency.code(of: $0))-2025" },
                aliases: Provinces.aliases[name] ?? []))
    }
    let since = Provinces.since.list(";").filter { !isUnchanged.contains($0) }.map { name in
        Agency(
            code: "\(Agency.code(of: name))-2025", name: name, kind: .province, from: firstDaySince,
            aliases: Provinces.aliases[name] ?? [])
    }
    return before + since
}

// MARK: - Party committees

/// The committee of each ministry, body of the Government and province exists as long as that does, and is succeeded
/// by the successors' committees.
private func committees(of agencies: [Agency]) -> [Agency] {
    let kinds: [Agency.Kind] = [.ministry, .ministerialAgency, .governmentAgency, .province]
    return agencies.filter { kinds.contains($0.kind) }.map { body in
        let isProvince = body.kind == .province
        let isCity = Provinces.cities.contains(body.name)
        let name = "\(isProvince ? (isCity ? "Thành ủy" : "Tỉnh ủy") : "Đảng ủy") \(body.name)"
        let titles = isProvince ? ["Tỉnh ủy", "Thành ủy", "Đảng bộ tỉnh", "Đảng bộ thành phố"] : ["Đảng ủy"]
        let aliases = titles.flatMap { title in ([body.name] + body.aliases).map { "\(title) \($0)" } }
        return Agency(
            code: committeeCode(of: body.code, name: body.name), name: name, kind: .partyCommittee,
            parent: body.code, from: body.from, until: body.until,
            successors: body.successors.compactMap { code in
                agencies.first { $0.code == code }.map { committeeCode(of: code, name: $0.name) }
            },
            aliases: aliases.filter { $0 != name })
    }
}

private func committeeCode(of code: String, name: String) -> String {
    let isProvince = code == Agency.code(of: name) || code == "\(Agency.code(of: name))-2025"
    guard isProvince else { return Agency.code(of: "Đảng ủy \(name)") }
    return "\(Provinces.cities.contains(name) ? "thanh-uy" : "tinh-uy")-\(code)"
}
