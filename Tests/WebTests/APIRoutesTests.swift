import HTTPTypes
import TestSupport
import Testing
import UseCases
import Web

@Suite struct APIRoutesTests {
    @Test func `A list is read to its end by its cursors, each row once`() async throws {
        try await SampleRegister.with { workspace in
            let site = Site(workspace)
            var address = "/api/v1/tasks?limit=100"
            var rows = 0
            var pages = 0
            while true {
                let body = try await site.get(address).body
                rows += body.components(of: "{\"assignment\"").count - 1
                pages += 1
                guard let next = body.components(of: "\"next\": \"").dropFirst().first?.split(separator: "\"").first
                else { break }
                address = "/api/v1/tasks?limit=100&cursor=\(next)"
            }
            #expect(pages == (rows + 99) / 100)
            let one = try await site.get("/api/v1/tasks?limit=1")
            #expect(one.body.contains("\"total\": \(rows)"))
        }
    }

    @Test(arguments: [
        ("/api/v1/tasks?standing=late", HTTPResponse.Status.badRequest), ("/api/v1/tasks?mau=do", .badRequest),
        ("/api/v1/rates?limit=0", .badRequest), ("/api/v1/rates?as-of=", .badRequest),
        ("/api/v1/rates?cursor=x", .notFound), ("/api/v1/tasks?agency=x", .notFound),
        ("/api/v1/tasks/NV-9999999", .notFound), ("/api/v1/nothing", .notFound),
        ("/api/v1/lines?known-at=99", .notFound),
    ])
    func `What cannot be answered is a problem that names its parameter`(
        address: String, status: HTTPResponse.Status
    ) async throws {
        try await SampleRegister.with([]) { workspace in
            let answer = try await Site(workspace).get(address)
            #expect(answer.status == status)
            #expect(answer.headers[.contentType] == "application/problem+json")
        }
    }

    @Test func `The description names every path that answers`() async throws {
        try await SampleRegister.with([]) { workspace in
            let site = Site(workspace)
            let description = try await site.get("/api/v1/openapi.json").body
            for kind in ExportKind.allCases {
                #expect(description.contains("\"/\(kind.rawValue)\": "))
                let list = try await site.get("/api/v1/\(kind.rawValue)")
                #expect(list.status == .ok)
            }
        }
    }

    @Test func `Health is told in the very words of the contract`() async throws {
        try await SampleRegister.with([]) { workspace in
            let answer = try await Site(workspace).get("/health")
            #expect(answer.status == .ok)
            #expect(answer.body == "{\"status\":\"ok\"}")
        }
    }

    @Test(arguments: ["/nhiem-vu", "/api/v1/tasks", "/khong-co"])
    func `The site is for reading: another method is refused with those that are allowed`(address: String) async throws
    {
        try await SampleRegister.with([]) { workspace in
            let answer = try await Site(workspace).get(address, method: .post)
            #expect(answer.status == .methodNotAllowed)
            #expect(answer.headers[.allow] == "GET, HEAD")
        }
    }
}
