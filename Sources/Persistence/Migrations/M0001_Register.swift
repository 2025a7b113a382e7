import Database

/// The tables of the register. Until the tag `v1.0` this file is rewritten freely; from then on never.
///
/// What can change has `since` and `until`, the revisions between which a row stands; the one that stands has no
/// `until`. What stands for good (the blocks of a
/// version of a source, an issued report) has no `until`.
enum M0001_Register {
    static let statements: [SQL] =
        revisions + sources + assignments + readings + indicators + inspections + doubts + decisions + reports

    private static let revisions: [SQL] = [
        """
        create table revision (
            id integer primary key,
            instant text not null,
            actor text not null,
            verb text not null,
            why text,
            source text,
            hash text not null)
        """
    ]

    private static let sources: [SQL] = [
        """
        create table source (
            id integer primary key,
            code text not null,
            version integer not null,
            format text not null,
            file_name text not null,
            file_hash text not null,
            issuer text,
            date text not null,
            title text,
            since integer not null references revision,
            until integer references revision,
            check (until > since))
        """,
        "create unique index source_code on source (code) where until is null",
        """
        create table source_block (
            source integer not null references source,
            ordinal integer not null,
            kind text not null,
            appendix text not null,
            table_number integer,
            row_number integer,
            cells text not null,
            layout text not null,
            primary key (source, ordinal))
        """,
    ]

    private static let assignments: [SQL] = [
        """
        create table assignment (
            id integer not null,
            since integer not null references revision,
            until integer references revision,
            primary key (id, since),
            check (until > since))
        """,
        "create unique index assignment_standing on assignment (id) where until is null",
        """
        create table appearance (
            id integer primary key,
            assignment integer not null,
            source integer not null references source,
            key text not null,
            appendix text not null,
            section text,
            subsection text,
            number text,
            title text not null,
            title_key \(.bigint) not null,
            deliverable text,
            description text,
            note text,
            directive_type text,
            directive_symbol text,
            directive_date text,
            directive_issuer text,
            deadline_words text,
            deadline_kind text not null,
            deadline_due text,
            deadline_steps text not null,
            status text,
            grade text,
            done_on text,
            has_outstanding integer not null check (has_outstanding in (0, 1)),
            table_number integer not null,
            row_number integer not null,
            cells text not null,
            since integer not null references revision,
            until integer references revision,
            check (until > since))
        """,
        "create index appearance_source on appearance (source)",
        "create index appearance_assignment on appearance (assignment)",
        "create index appearance_title on appearance (title_key)",
        "create index appearance_since on appearance (since)",
        "create index appearance_until on appearance (until) where until is not null",
    ]

    private static let readings: [SQL] = [
        """
        create table mention (
            subject text not null check (subject in ('appearance', 'remedy', 'rate')),
            subject_id integer not null,
            role text not null,
            ordinal integer not null,
            words text not null,
            name text not null,
            agency text,
            agency_group text,
            qualifier text,
            excepted text not null,
            since integer not null references revision,
            until integer references revision,
            primary key (subject, subject_id, role, ordinal, since),
            check (until > since))
        """,
        """
        create table citation (
            source integer not null references source,
            ordinal integer not null,
            appearance integer references appearance,
            type text,
            symbol text not null,
            issuer text,
            date text,
            title text,
            words text not null,
            since integer not null references revision,
            until integer references revision,
            primary key (source, ordinal, since),
            check (until > since))
        """,
    ]

    private static let indicators: [SQL] = [
        """
        create table rate (
            id integer primary key,
            source integer not null references source,
            table_number integer not null,
            key text not null,
            appendix text not null,
            period text not null,
            through text not null,
            target \(.real),
            value \(.real),
            target_words text,
            value_words text,
            note text,
            since integer not null references revision,
            until integer references revision,
            check (until > since))
        """
    ]

    private static let inspections: [SQL] = [
        """
        create table finding (
            id integer primary key,
            source integer not null references source,
            number integer,
            section text,
            appendix text not null,
            title text not null,
            problems text not null,
            places text not null,
            deadline_words text,
            deadline_kind text not null,
            deadline_due text,
            deadline_steps text not null,
            since integer not null references revision,
            until integer references revision,
            check (until > since))
        """,
        """
        create table remedy (
            id integer primary key,
            finding integer not null references finding,
            text text not null,
            since integer not null references revision,
            until integer references revision,
            check (until > since))
        """,
        """
        create table network_line (
            id integer primary key,
            source integer not null references source,
            section text not null,
            appendix text not null,
            what text not null,
            place text,
            value \(.real),
            unit text,
            capacity \(.real),
            share_stated \(.real),
            share_computed \(.real),
            text text not null,
            since integer not null references revision,
            until integer references revision,
            check (until > since))
        """,
    ]

    private static let doubts: [SQL] = [
        """
        create table claim (
            id integer primary key,
            source integer not null references source,
            appendix text not null,
            row_key text,
            text text not null,
            subject text not null,
            stated \(.real),
            computed \(.real),
            verdict text not null,
            why text not null,
            since integer not null references revision,
            until integer references revision,
            check (until > since))
        """,
        """
        create table flag (
            id integer primary key,
            source integer not null references source,
            category text not null,
            severity text not null,
            row_keys text not null,
            message text not null,
            places text not null,
            compared text not null,
            since integer not null references revision,
            until integer references revision,
            check (until > since))
        """,
    ]

    private static let decisions: [SQL] = [
        """
        create table alias (
            search_key text not null,
            name text not null,
            agency text not null,
            since integer not null references revision,
            until integer references revision,
            primary key (search_key, since),
            check (until > since))
        """,
        "create unique index alias_standing on alias (search_key) where until is null",
        """
        create table correction (
            assignment integer not null,
            source_code text not null,
            field text not null,
            words text not null,
            value text not null,
            since integer not null references revision,
            until integer references revision,
            primary key (assignment, source_code, field, words, since),
            check (until > since))
        """,
        """
        create table similarity (
            one integer not null,
            other integer not null,
            verdict text not null check (verdict in ('joined', 'apart')),
            since integer not null references revision,
            until integer references revision,
            primary key (one, other, since),
            check (one < other),
            check (until > since))
        """,
    ]

    private static let reports: [SQL] = [
        """
        create table report_issue (
            number integer primary key,
            title text not null,
            period_from text not null,
            day text not null,
            known_at integer not null references revision,
            source text,
            content_hash text not null,
            data_hash text not null,
            register_hash text not null,
            since integer not null references revision)
        """,
        """
        create table report_file (
            issue integer not null references report_issue,
            part text not null,
            form text not null,
            hash text not null,
            content text not null,
            primary key (issue, part, form))
        """,
    ]
}
