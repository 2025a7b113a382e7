import Domain
import UseCases

/// The OpenAPI 3.1 description, made from the same fields and filters that answer requests.
struct APIDescription {
    let audience: Audience

    var json: [UInt8] { document.json }

    private var document: ExportValue {
        .object([
            .init("openapi", .text("3.1.0")),
            .init(
                "info",
                .object([
                    .init("title", .text("Giamsat")), .init("version", .text("1")),
                    .init(
                        "description",
                        .text(
                            "How a resolution is carried out: tasks, obligations, agencies, documents, rates, findings."
                        )),
                ])),
            .init("servers", .list([.object([.init("url", .text(APIPath.root))])])),
            .init("paths", .object(paths)),
            .init("components", .object([.init("schemas", .object([.init("Problem", Self.problem)]))])),
        ])
    }

    private var paths: [ExportValue.Field] {
        var paths: [ExportValue.Field] = [
            list("/tasks", "Tasks that a filter selects", Self.taskFields(for: audience), filter: true),
            .init("/tasks/{id}", .object([.init("get", oneTask)])),
            list("/obligations", "Obligations that a filter selects", ExportKind.obligations.fields, filter: true),
        ]
        for kind in OpenData.kinds(for: audience) where kind != .tasks && kind != .obligations {
            paths.append(
                list(
                    "/\(kind.rawValue)", Phrase.kind(kind).en, kind.fields.filter { audience.sees($0.shown) },
                    filter: false))
        }
        return paths
    }

    private func list(_ path: String, _ summary: String, _ fields: [ExportField], filter: Bool) -> ExportValue.Field {
        let page = ExportValue.object([
            .init("type", .text("object")),
            .init("required", ExportValue(["asOf", "revision", "total", "items", "next"])),
            .init(
                "properties",
                .object([
                    .init("asOf", Self.day), .init("revision", Self.type("integer")),
                    .init("total", Self.type("integer")),
                    .init("items", .object([.init("type", .text("array")), .init("items", Self.object(fields))])),
                    .init("next", .object([.init("type", ExportValue(["string", "null"]))])),
                ])),
        ])
        return .init(
            path,
            .object([
                .init(
                    "get",
                    .object([
                        .init("summary", .text(summary)),
                        .init("parameters", .list(Self.pageParameters + (filter ? filterParameters : []))),
                        .init("responses", Self.responses(page, ["400", "404"])),
                    ]))
            ]))
    }

    private var oneTask: ExportValue {
        .object([
            .init("summary", .text("One task")),
            .init(
                "parameters",
                .list(
                    [
                        .object([
                            .init("name", .text("id")), .init("in", .text("path")), .init("required", .boolean(true)),
                            .init(
                                "schema",
                                .object([.init("type", .text("string")), .init("examples", ExportValue(["NV-1"]))])),
                        ])
                    ] + Self.timeParameters)),
            .init("responses", Self.responses(Self.object(Self.taskFields(for: audience)), ["400", "404"])),
        ])
    }
}

// MARK: - Parameters

extension APIDescription {
    private static let timeParameters: [ExportValue] = [
        query("as-of", day),
        query(
            "known-at",
            .object([
                .init("type", .text("integer")), .init("minimum", .integer(0)),
                .init("maximum", .integer(2_147_483_647)),
            ])),
    ]

    private static let pageParameters: [ExportValue] =
        timeParameters + [
            query("cursor", someText),
            query(
                "limit",
                .object([
                    .init("type", .text("integer")), .init("minimum", .integer(1)),
                    .init("maximum", .integer(APIPage.greatestLimit)),
                ])),
        ]

    private var filterParameters: [ExportValue] {
        TaskQuery.filterNames.filter { $0 != "doubt" || audience.sees(.flag) }.map { name in
            Self.query(name, Self.filterSchema(name))
        }
    }

    private static func filterSchema(_ name: String) -> ExportValue {
        switch name {
        case "role": word(TaskFilter.Role.allCases.map(\.rawValue))
        case "block": word(AgencyBlock.allCases.map(\.rawValue))
        case "product": word(ProductKind.allCases.map(\.rawValue))
        case "progress": word(TaskFilter.Progress.allCases.map(\.rawValue))
        case "grade": word(Grade.allCases.map(\.rawValue))
        case "standing": word(Standing.allCases.map(\.rawValue))
        case "doubt": word(FlagCategory.allCases.map(\.rawValue))
        case "sort": word(TaskOrder.allCases.map(\.rawValue))
        case "due-from", "due-to": day
        case "q":
            .object([
                .init("type", .text("string")), .init("minLength", .integer(1)), .init("maxLength", .integer(200)),
            ])
        default: someText
        }
    }

    private static func query(_ name: String, _ schema: ExportValue) -> ExportValue {
        .object([.init("name", .text(name)), .init("in", .text("query")), .init("schema", schema)])
    }

    private static func responses(_ schema: ExportValue, _ refusals: [String]) -> ExportValue {
        let good = ExportValue.Field(
            "200",
            .object([
                .init("description", .text("OK")),
                .init("content", .object([.init("application/json", .object([.init("schema", schema)]))])),
            ]))
        return .object(
            [good]
                + refusals.map { code in
                    .init(
                        code,
                        .object([
                            .init(
                                "description",
                                .text(code == "400" ? "A parameter cannot be read" : "There is no such thing")),
                            .init(
                                "content",
                                .object([
                                    .init(
                                        "application/problem+json",
                                        .object([
                                            .init(
                                                "schema",
                                                .object([.init("$ref", .text("#/components/schemas/Problem"))]))
                                        ]))
                                ])),
                        ]))
                })
    }
}

// MARK: - Schemas

extension APIDescription {
    /// A task of a list: the fields of `SelectionFile`.
    static func taskFields(for audience: Audience) -> [ExportField] {
        SelectionFile.taskFields.filter { audience.sees($0.shown) }
    }

    private static let day = ExportValue.object([.init("type", .text("string")), .init("format", .text("date"))])

    private static let someText = ExportValue.object([
        .init("type", .text("string")), .init("minLength", .integer(1)),
    ])

    private static func type(_ name: String) -> ExportValue { .object([.init("type", .text(name))]) }

    private static func word(_ words: [String]) -> ExportValue {
        .object([.init("type", .text("string")), .init("enum", ExportValue(words))])
    }

    private static func object(_ fields: [ExportField]) -> ExportValue {
        .object([
            .init("type", .text("object")), .init("required", ExportValue(fields.map(\.name))),
            .init("properties", .object(fields.map { .init($0.name, schema($0)) })),
            .init("additionalProperties", .boolean(false)),
        ])
    }

    private static func schema(_ field: ExportField) -> ExportValue {
        guard field.isOptional else { return schema(field.shape) }
        return .object([.init("anyOf", .list([schema(field.shape), type("null")]))])
    }

    private static func schema(_ shape: ExportField.Shape) -> ExportValue {
        switch shape {
        case .text: type("string")
        case .integer: type("integer")
        case .number: type("number")
        case .boolean: type("boolean")
        case .day: day
        case .word(let words): word(words)
        case .list(let part): .object([.init("type", .text("array")), .init("items", schema(part))])
        case .object(let fields): object(fields)
        case .map: .object([.init("type", .text("object")), .init("additionalProperties", type("string"))])
        }
    }

    private static let problem = ExportValue.object([
        .init("type", .text("object")), .init("required", ExportValue(["type", "title", "status"])),
        .init(
            "properties",
            .object([
                .init("type", type("string")), .init("title", type("string")), .init("status", type("integer")),
                .init("requestId", type("string")),
                .init(
                    "errors",
                    .object([
                        .init("type", .text("array")),
                        .init(
                            "items",
                            .object([
                                .init("type", .text("object")),
                                .init(
                                    "properties",
                                    .object([.init("parameter", type("string")), .init("code", type("string"))])),
                            ])),
                    ])),
            ])),
    ])
}
