import Basics
package import Domain

/// Checks what a source says of its own data: counts, shares, sums, *chỉ*, *tất cả*, *đều*.
package enum ClaimChecker {
    /// In the order of the source, one claim per figure or quantified word; tables that count the tasks before all others.
    package static func claims(
        outline: Outline, rows: [ReadRow], rates: RateTables, findings: [Finding], lines: [NetworkLine]
    ) -> [Claim] {
        let places = Passages(of: outline, rows: rows, rates: rates, findings: findings, lines: lines).places
        let network = NetworkClaims(lines: lines)
        let shares = RateClaims(rates: rates)
        let tasks = TaskClaims(rows: rows, year: rows.first?.deadlineContext.listYear ?? 0)
        let leads = LeadClaims(rows: rows)
        let lists = ListClaims(rows: rows, findings: findings)
        let summaries = SummaryClaims(rows: rows)
        let read = Set(rows.map(\.appearance.table)).union(rates.tables.flatMap(\.grids))
        let counted = outline.parts.flatMap { part in
            part.items.indices.flatMap { index -> [Claim] in
                guard let grid = part.items[index].table, !read.contains(grid.number) else { return [] }
                let above = part.items[..<index].suffix(2).compactMap { $0.paragraph?.printed }.filter {
                    AppendixHeading($0) == nil
                }
                return summaries.claims(in: grid, of: part.appendix, above: above)
            }
        }
        return counted
            + places.flatMap { place -> [Claim] in
                switch place {
                case .table(let table): return shares.totals(of: table)
                case .passage(let passage):
                    let text = ClaimText(passage.text)
                    var found: [FoundClaim] = []
                    if passage.kind == .network {
                        found = network.claims(in: passage)
                    } else if passage.kind == .total {
                        found = tasks.claims(in: text, passage, besides: [])
                    } else {
                        found = SumClaims.shares(in: text, passage)
                        found += shares.claims(in: text, passage, besides: found)
                        found += lists.claims(in: text, passage, besides: found)
                        found += tasks.claims(in: text, passage, besides: found)
                        found += SumClaims.sums(in: text, passage, besides: found)
                        found += leads.claims(in: text, passage) + leads.single(in: text, passage)
                    }
                    return found.sorted { $0.place < $1.place }.map(\.claim)
                }
            }
    }
}

/// A claim with the place of its figure in the sentence.
struct FoundClaim {
    let place: Int
    let claim: Claim

    init(
        at place: Int, in passage: Passage, subject: String, stated: Double?, computed: Double?,
        verdict: Claim.Verdict, why: String
    ) {
        self.place = place
        claim = Claim(
            appendix: passage.appendix, row: passage.row, text: passage.text, subject: subject, stated: stated,
            computed: computed, verdict: verdict, why: why)
    }
}

extension [FoundClaim] {
    /// Whether a rule has read the figure at that place.
    func holds(_ place: Int) -> Bool { contains { $0.place == place } }
}

extension ClaimText {
    /// The place of a figure, counted from the start of the sentence.
    func place(of figure: Figure) -> Int { key.distance(from: key.startIndex, to: figure.figure.range.lowerBound) }

    /// The place of words; the start where they do not stand.
    func place(of words: String) -> Int {
        key.range(ofWords: words).map { key.distance(from: key.startIndex, to: $0.lowerBound) } ?? 0
    }
}
