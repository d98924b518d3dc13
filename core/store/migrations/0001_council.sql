-- The council: who works here, how it is organised, its calendar, procedures and lists.
-- Words between @ signs are engine differences: core/store/dialect.h says what stands for them.

CREATE TABLE id_counter (
    name TEXT PRIMARY KEY,
    next_id @long@ NOT NULL CHECK (next_id > 0)
);

INSERT INTO id_counter (name, next_id) VALUES ('record', 1);

CREATE TABLE setting (
    name TEXT PRIMARY KEY,
    value TEXT NOT NULL
);

CREATE TABLE change_set (
    id @id@,
    at_utc TEXT NOT NULL CHECK (length(at_utc) >= 20),
    person TEXT NOT NULL CHECK (length(person) > 0),
    computer TEXT NOT NULL DEFAULT '',
    what TEXT NOT NULL CHECK (length(what) > 0),
    reason TEXT NOT NULL DEFAULT ''
);

CREATE TABLE change_entry (
    id @id@,
    change_set_id @ref@ NOT NULL REFERENCES change_set (id),
    entity TEXT NOT NULL CHECK (length(entity) > 0),
    entity_id @ref@ NOT NULL,
    case_id @ref@,
    action @word(action: created changed deleted imported viewed exported)@ NOT NULL,
    field TEXT NOT NULL DEFAULT '',
    old_value TEXT,
    new_value TEXT
);

CREATE INDEX change_entry_by_set ON change_entry (change_set_id);
CREATE INDEX change_entry_by_case ON change_entry (case_id);

CREATE TABLE change_seal (
    change_set_id @ref@ PRIMARY KEY REFERENCES change_set (id),
    position @long@ NOT NULL UNIQUE CHECK (position > 0),
    previous_digest TEXT NOT NULL,
    digest TEXT NOT NULL CHECK (length(digest) = 64)
);

@append_only(change_set)@
@append_only(change_seal)@
@append_only(change_entry)@

CREATE TABLE import_batch (
    change_set_id @ref@ PRIMARY KEY REFERENCES change_set (id),
    imported_at_utc TEXT NOT NULL,
    import_day @date(import_day)@ NOT NULL,
    person TEXT NOT NULL,
    replaced INTEGER NOT NULL CHECK (replaced >= 0)
);

CREATE TABLE import_file (
    change_set_id @ref@ NOT NULL REFERENCES import_batch (change_set_id),
    position INTEGER NOT NULL,
    name TEXT NOT NULL,
    digest TEXT NOT NULL CHECK (length(digest) = 64),
    row_count @long@ NOT NULL CHECK (row_count >= 0),
    PRIMARY KEY (change_set_id, position)
);

CREATE TABLE member (
    id @id@,
    login TEXT NOT NULL UNIQUE CHECK (length(login) > 0),
    name TEXT NOT NULL,
    initials TEXT NOT NULL DEFAULT '',
    role @word(role: reader officer manager administrator)@ NOT NULL,
    team_name TEXT NOT NULL DEFAULT '',
    left_on @date(left_on)@,
    version INTEGER NOT NULL DEFAULT 1
);

CREATE TABLE org_node (
    id @id@,
    parent_id @ref@ REFERENCES org_node (id),
    level @word(level: directorate service team)@ NOT NULL,
    name TEXT NOT NULL CHECK (length(name) > 0),
    sort_order INTEGER NOT NULL DEFAULT 0,
    opened_on @date(opened_on)@,
    closed_on @date(closed_on)@,
    origin_id @ref@ REFERENCES change_set (id),
    version INTEGER NOT NULL DEFAULT 1,
    CHECK ((level = 'directorate') = (parent_id IS NULL))
);

CREATE UNIQUE INDEX org_node_by_name ON org_node (coalesce(parent_id, 0), level, name);

CREATE TABLE org_successor (
    id @id@,
    node_id @ref@ NOT NULL REFERENCES org_node (id),
    successor_id @ref@ NOT NULL REFERENCES org_node (id),
    share_permille INTEGER NOT NULL CHECK (share_permille BETWEEN 1 AND 1000),
    effective_on @date(effective_on)@ NOT NULL,
    note TEXT NOT NULL DEFAULT '',
    UNIQUE (node_id, successor_id)
);

CREATE TABLE list_item (
    id @id@,
    list TEXT NOT NULL CHECK (length(list) > 0),
    parent_id @ref@ REFERENCES list_item (id),
    name TEXT NOT NULL CHECK (length(name) > 0),
    description TEXT NOT NULL DEFAULT '',
    sort_order INTEGER NOT NULL DEFAULT 0,
    retired_on @date(retired_on)@,
    origin_id @ref@ REFERENCES change_set (id),
    version INTEGER NOT NULL DEFAULT 1,
    UNIQUE (list, name)
);

CREATE TABLE calendar_day (
    id @id@,
    closed_on @date(closed_on)@ NOT NULL,
    kind @word(kind: bank_holiday closure)@ NOT NULL,
    name TEXT NOT NULL CHECK (length(name) > 0),
    source TEXT NOT NULL DEFAULT '',
    origin_id @ref@ REFERENCES change_set (id),
    UNIQUE (closed_on, kind)
);

CREATE TABLE procedure_version (
    id @id@,
    procedure_key TEXT NOT NULL,
    version_name TEXT NOT NULL,
    definition TEXT NOT NULL,
    origin_id @ref@ REFERENCES change_set (id),
    version INTEGER NOT NULL DEFAULT 1,
    UNIQUE (procedure_key, version_name)
);

CREATE TABLE letter_template (
    id @id@,
    letter TEXT NOT NULL,
    name TEXT NOT NULL,
    body TEXT NOT NULL,
    retired_on @date(retired_on)@,
    origin_id @ref@ REFERENCES change_set (id),
    version INTEGER NOT NULL DEFAULT 1
);

CREATE TABLE period_note (
    id @id@,
    first_on @date(first_on)@ NOT NULL,
    last_on @date(last_on)@ NOT NULL,
    node_id @ref@ REFERENCES org_node (id),
    note TEXT NOT NULL CHECK (length(note) > 0),
    origin_id @ref@ REFERENCES change_set (id),
    version INTEGER NOT NULL DEFAULT 1,
    CHECK (last_on >= first_on)
);

CREATE TABLE saved_list (
    id @id@,
    name TEXT NOT NULL,
    owner_login TEXT,
    definition TEXT NOT NULL,
    origin_id @ref@ REFERENCES change_set (id),
    version INTEGER NOT NULL DEFAULT 1
);

CREATE TABLE definition (
    id @id@,
    kind @word(kind: table chart report)@ NOT NULL,
    name TEXT NOT NULL,
    owner_login TEXT,
    body TEXT NOT NULL,
    origin_id @ref@ REFERENCES change_set (id),
    version INTEGER NOT NULL DEFAULT 1,
    UNIQUE (kind, name)
);

CREATE TABLE report_issue (
    id @id@,
    name TEXT NOT NULL,
    financial_year INTEGER NOT NULL,
    through_quarter INTEGER NOT NULL CHECK (through_quarter BETWEEN 1 AND 4),
    state @word(state: draft reviewed approved published)@ NOT NULL,
    body TEXT NOT NULL,
    frozen TEXT,
    fingerprint TEXT,
    approved_by TEXT,
    approved_at_utc TEXT,
    origin_id @ref@ REFERENCES change_set (id),
    version INTEGER NOT NULL DEFAULT 1,
    CHECK ((state IN ('approved', 'published')) = (frozen IS NOT NULL))
);

CREATE TABLE report_erratum (
    id @id@,
    report_issue_id @ref@ NOT NULL REFERENCES report_issue (id),
    dated_on @date(dated_on)@ NOT NULL,
    note TEXT NOT NULL CHECK (length(note) > 0)
);

CREATE TABLE draft (
    id @id@,
    login TEXT NOT NULL,
    form TEXT NOT NULL,
    record_id @ref@,
    saved_at_utc TEXT NOT NULL,
    body TEXT NOT NULL
);

CREATE UNIQUE INDEX draft_by_form ON draft (login, form, coalesce(record_id, 0));

CREATE TABLE bin_item (
    id @id@,
    entity TEXT NOT NULL,
    record_id @ref@ NOT NULL,
    title TEXT NOT NULL,
    binned_at_utc TEXT NOT NULL,
    person TEXT NOT NULL,
    reason TEXT NOT NULL CHECK (length(reason) > 0),
    body TEXT NOT NULL
);
