package import Database

extension Migrator {
    /// Every table of the register with its columns, those that others refer to first: what a backup holds.
    package static let tables: [Table] = [
        Table(
            "revision",
            columns: [
                "id", "instant", "actor", "verb", "why", "source", "hash",
            ], orderedBy: ["id"]),
        Table(
            "source",
            columns: [
                "id", "code", "version", "format", "file_name", "file_hash", "issuer", "date", "title", "since",
                "until",
            ], orderedBy: ["id"]),
        Table(
            "source_block",
            columns: [
                "source", "ordinal", "kind", "appendix", "table_number", "row_number", "cells", "layout",
            ], orderedBy: ["source", "ordinal"]),
        Table(
            "assignment",
            columns: [
                "id", "since", "until",
            ], orderedBy: ["id", "since"]),
        Table(
            "appearance",
            columns: [
                "id", "assignment", "source", "key", "appendix", "section", "subsection", "number", "title",
                "title_key", "deliverable", "description", "note", "directive_type", "directive_symbol",
                "directive_date",
                "directive_issuer", "deadline_words", "deadline_kind", "deadline_due", "deadline_steps", "status",
                "grade", "done_on", "has_outstanding", "table_number", "row_number", "cells", "since", "until",
            ], orderedBy: ["id"]),
        Table(
            "mention",
            columns: [
                "subject", "subject_id", "role", "ordinal", "words", "name", "agency", "agency_group", "qualifier",
                "excepted", "since", "until",
            ], orderedBy: ["subject", "subject_id", "role", "ordinal", "since"]),
        Table(
            "citation",
            columns: [
                "source", "ordinal", "appearance", "type", "symbol", "issuer", "date", "title", "words", "since",
                "until",
            ], orderedBy: ["source", "ordinal", "since"]),
        Table(
            "rate",
            columns: [
                "id", "source", "table_number", "key", "appendix", "period", "through", "target", "value",
                "target_words", "value_words", "note", "since", "until",
            ], orderedBy: ["id"]),
        Table(
            "finding",
            columns: [
                "id", "source", "number", "section", "appendix", "title", "problems", "places", "deadline_words",
                "deadline_kind", "deadline_due", "deadline_steps", "since", "until",
            ], orderedBy: ["id"]),
        Table(
            "remedy",
            columns: [
                "id", "finding", "text", "since", "until",
            ], orderedBy: ["id"]),
        Table(
            "network_line",
            columns: [
                "id", "source", "section", "appendix", "what", "place", "value", "unit", "capacity", "share_stated",
                "share_computed", "text", "since", "until",
            ], orderedBy: ["id"]),
        Table(
            "claim",
            columns: [
                "id", "source", "appendix", "row_key", "text", "subject", "stated", "computed", "verdict", "why",
                "since", "until",
            ], orderedBy: ["id"]),
        Table(
            "flag",
            columns: [
                "id", "source", "category", "severity", "row_keys", "message", "places", "compared", "since", "until",
            ], orderedBy: ["id"]),
        Table(
            "alias",
            columns: [
                "search_key", "name", "agency", "since", "until",
            ], orderedBy: ["search_key", "since"]),
        Table(
            "correction",
            columns: [
                "assignment", "source_code", "field", "words", "value", "since", "until",
            ], orderedBy: ["assignment", "source_code", "field", "words", "since"]),
        Table(
            "similarity",
            columns: [
                "one", "other", "verdict", "since", "until",
            ], orderedBy: ["one", "other", "since"]),
        Table(
            "report_issue",
            columns: [
                "number", "title", "period_from", "day", "known_at", "source", "content_hash", "data_hash",
                "register_hash", "since",
            ], orderedBy: ["number"]),
        Table(
            "report_file",
            columns: [
                "issue", "part", "form", "hash", "content",
            ], orderedBy: ["issue", "part", "form"]),
    ]
}
