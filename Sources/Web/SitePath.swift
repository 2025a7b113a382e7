import Basics
import Domain
import Markup
import UseCases

/// An address of the site: a place, the language in which it is read, and what is asked of it.
///
/// Routes and links are both made from it, so neither can name a page that the other does not know.
struct SitePath: Hashable {
    /// A page, or a file that a page offers.
    enum Place: Hashable {
        case overview, tasks, agencies, directives, indicators, inspections, databases, quality, sources, search, method
        case openData, reports
        case report(Int)
        /// A file of an issued report: its number and the file's name.
        case reportFile(Int, String)
        case task(Identifier<Assignment>)
        case agency(String)
        case directive(String)
        case source(String)
        /// The list of tasks as a file: `csv`.
        case tasksFile(String)
        /// One kind of open data as a file: `obligations.csv`.
        case dataFile(String)
    }

    struct Parameter: Hashable {
        let name: String
        let value: String
    }

    let place: Place
    let language: Language
    let query: [Parameter]
    let fragment: String?

    init(_ place: Place, in language: Language, query: [Parameter] = [], fragment: String? = nil) {
        self.place = place
        self.language = language
        self.query = query
        self.fragment = fragment
    }

    /// Without what is asked. Vietnamese lives at the root: `/nhiem-vu`, `/en/nhiem-vu`.
    var path: String {
        switch language {
        case .vi: place.path
        case .en: place == .overview ? "/en" : "/en" + place.path
        }
    }

    /// What a link leads to: `/nhiem-vu?standing=overdue&page=2#danh-sach`.
    var address: String {
        var text = ""
        text.reserveCapacity(96)  // grown once
        text += path
        if !query.isEmpty {
            var joint = "?"
            for parameter in query {
                text += joint
                text += parameter.name
                text += "="
                text += parameter.value.percentEncoded
                joint = "&"
            }
        }
        if let fragment { text += "#" + fragment.percentEncoded }
        return text
    }
}

extension SitePath.Place {
    var path: String {
        switch self {
        case .overview: "/"
        case .tasks: "/nhiem-vu"
        case .agencies: "/co-quan"
        case .directives: "/van-ban"
        case .indicators: "/chi-so"
        case .inspections: "/kiem-tra"
        case .databases: "/co-so-du-lieu"
        case .quality: "/chat-luong"
        case .sources: "/nguon"
        case .search: "/tra-cuu"
        case .method: "/cach-tinh"
        case .openData: "/du-lieu-mo"
        case .reports: "/bao-cao"
        case .report(let number): "/bao-cao/\(number)"
        case .reportFile(let number, let name): "/bao-cao/\(number)/\(name.percentEncoded)"
        case .task(let id): "/nhiem-vu/\(id.shown)"
        case .agency(let slug): "/co-quan/\(slug.percentEncoded)"
        case .directive(let slug): "/van-ban/\(slug.percentEncoded)"
        case .source(let code): "/nguon/\(code.percentEncoded)"
        case .tasksFile(let form): "/nhiem-vu.\(form)"
        case .dataFile(let name): "/du-lieu-mo/\(name.percentEncoded)"
        }
    }

    /// The page of the navigation that this one belongs to.
    var section: SitePath.Place {
        switch self {
        case .task, .tasksFile: .tasks
        case .agency: .agencies
        case .directive: .directives
        case .source: .sources
        case .dataFile: .openData
        case .report, .reportFile: .reports
        default: self
        }
    }
}

extension Attribute {
    /// Takes a path of ours and nothing else: no text of a source can become an address.
    static func href(_ path: SitePath) -> Attribute { Attribute("href", path.address) }
    static func href(_ asset: Asset) -> Attribute { Attribute("href", asset.path) }
    static func href(_ path: APIPath) -> Attribute { Attribute("href", path.rawValue) }
    static func src(_ asset: Asset) -> Attribute { Attribute("src", asset.path) }
    /// A place on the same page.
    static func href(fragment: StaticString) -> Attribute { Attribute("href", "#\(fragment)") }
    /// Where a form leads to; what it asks stands in its fields.
    static func action(_ path: SitePath) -> Attribute { Attribute("action", path.path) }
}

extension String {
    /// RFC 3986, section 2.3: all but letters, digits and four marks.
    var percentEncoded: String {
        guard !utf8.allSatisfy(\.isUnreserved) else { return self }
        return utf8.map { byte in
            if byte.isUnreserved { return String(Unicode.Scalar(byte)) }
            return (byte < 16 ? "%0" : "%") + String(byte, radix: 16, uppercase: true)
        }.joined()
    }
}

extension UInt8 {
    fileprivate var isUnreserved: Bool {
        switch self {
        case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
            UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "-"), UInt8(ascii: "."), UInt8(ascii: "_"),
            UInt8(ascii: "~"):
            true
        default: false
        }
    }
}
