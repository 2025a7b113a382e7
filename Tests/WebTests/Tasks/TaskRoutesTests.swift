import HTTPTypes
import TestSupport
import Testing
import UseCases
import Web

@Suite struct TaskRoutesTests {
    private func withSite(_ rows: [[String]] = Self.rows, _ body: (Site) async throws -> Void) async throws {
        try await SampleRegister.with([.workbook(rows)]) { try await body(Site($0)) }
    }

    private static let rows = [
        ["Ban hành nghị định về dữ liệu", "Bộ Tài chính", "30/6/2025", "Nghị định", "", "Quá hạn"],
        ["Lập đề án bản đồ số", "Bộ Xây dựng", "Tháng 12/2025", "Đề án", "", "Đang thực hiện"],
        ["Trình báo cáo quý", "Bộ Y tế", "31/5/2025", "Báo cáo", "Đã gửi báo cáo", "Hoàn thành"],
    ]

    @Test(arguments: [
        ("", "3"), ("standing=overdue", "1"), ("agency=bxd", "1"), ("agency=bxd&standing=overdue", "0"),
        ("q=ban+do", "1"), ("q=B%E1%BA%A3n+%C4%91%E1%BB%93", "1"), ("q=khong+co", "0"), ("progress=done", "1"),
        ("due-from=1/6/2025&due-to=30/6/2025", "1"), ("product=decree", "1"), ("view=obligations", "3"),
        ("block=ministries", "3"), ("block=localities", "0"), ("role=coordinating&agency=bxd", "0"),
    ])
    func `Filters choose rows, alone and together`(question: String, total: String) async throws {
        try await withSite { site in
            let page = try await site.get("/nhiem-vu?\(question)")
            #expect(page.status == .ok)
            #expect(PageText(html: page.body).totals(in: nil) == [total])
        }
    }

    @Test(arguments: [
        "as-of=31/6/2025", "standing=late", "page=0", "page=9223372036854775807", "due-from=1", "grade=x", "view=all",
        "due-from=2/2/2025&due-to=1/2/2025", "agency=khong-co", "directive=khong-co", "known-at=-1", "sort=x",
    ])
    func `What cannot be read in an address is a bad request that names the field`(question: String) async throws {
        try await withSite { site in
            let page = try await site.get("/nhiem-vu?\(question)")
            #expect(page.status == .badRequest)
            #expect(page.body.contains("class=\"errors\""))
        }
    }

    @Test func `A form that cannot be read comes back as it was filled`() async throws {
        try await withSite { site in
            let page = try await site.get("/nhiem-vu?q=du+lieu&due-from=31/6/2025")
            #expect(page.body.contains("value=\"du lieu\""))
            #expect(page.body.contains("value=\"31/6/2025\""))
        }
    }

    @Test func `A filter that nobody knows is said, not passed over`() async throws {
        try await withSite { site in
            let page = try await site.get("/nhiem-vu?mau=do")
            #expect(page.status == .ok)
            #expect(page.body.contains("Không có bộ lọc tên “mau”"))
        }
    }

    @Test func `A revision that is not written is not found`() async throws {
        try await withSite { site in
            let missing = try await site.get("/nhiem-vu?known-at=99")
            #expect(missing.status == .notFound)
            let before = try await site.get("/nhiem-vu?known-at=0")
            #expect(before.status == .ok)
        }
    }

    @Test func `Links keep the day, and a past day is visibly past`() async throws {
        try await withSite { site in
            let page = try await site.get("/nhiem-vu?as-of=30/6/2025")
            #expect(page.body.contains("class=\"asof past\""))
            #expect(page.body.contains("href=\"/co-quan?as-of=2025-06-30\""))
            #expect(page.body.contains("href=\"/en/nhiem-vu?as-of=2025-06-30\""))
        }
    }

    @Test func `A file holds the rows that the page counts`() async throws {
        try await withSite { site in
            let file = try await site.get("/nhiem-vu.csv?standing=overdue")
            #expect(file.body.split(whereSeparator: \.isNewline).count == 2)
            #expect(file.headers[.contentType] == "text/csv; charset=utf-8")
            let calendar = try await site.get("/nhiem-vu.ics?progress=open")
            #expect(calendar.body.components(of: "BEGIN:VEVENT").count == 3)
        }
    }

    @Test(arguments: ["/nhiem-vu/NV-0", "/nhiem-vu/NV-99", "/nhiem-vu/abc", "/khong-co", "/co-quan/khong-co"])
    func `What is not there is a page that says so, with search and the code of the request`(address: String)
        async throws
    {
        try await withSite { site in
            let page = try await site.get(address)
            #expect(page.status == .notFound)
            #expect(page.body.contains("role=\"search\""))
            #expect(page.body.contains("Mã yêu cầu: "))
        }
    }

    @Test func `Hostile words of a source stay words on every page`() async throws {
        let hostile = "<img src=x onerror=alert(1)>\"\u{338} onmouseover=alert(2) ' </title><script>"
        // As bytes a quote, then a mark that sits on it.
        let broken = ["\"", "\u{338}"].joined()
        let row = [hostile, "Bộ Tài chính", "30/6/2025", hostile, hostile, "Quá hạn"]
        try await withSite([row]) { site in
            for page in ["/", "/nhiem-vu", "/nhiem-vu/NV-1", "/co-quan/btc", "/tra-cuu?q=img", "/chat-luong"] {
                let answer = try await site.get(page)
                #expect(answer.status == .ok)
                #expect(!answer.body.contains("<img"), "\(page)")
                #expect(!answer.body.contains("<script>"), "\(page)")
                #expect(answer.body.range(of: broken) == nil, "\(page)")
            }
            let echoed = try await site.get("/tra-cuu?q=%3Cscript%3Ealert(1)%3C/script%3E%00")
            #expect(!echoed.body.contains("<script>"))
        }
    }

    @Test func `A page that the browser has is not sent again, until day or revision differ`() async throws {
        try await withSite { site in
            let first = try await site.get("/nhiem-vu")
            let tag = try #require(first.headers[.eTag])
            let again = try await site.get("/nhiem-vu", ifNoneMatch: tag)
            #expect(again.status == .notModified)
            #expect(again.body.isEmpty)
            let other = try await site.get("/nhiem-vu?as-of=1/7/2025", ifNoneMatch: tag)
            #expect(other.status == .ok)
        }
    }
}
