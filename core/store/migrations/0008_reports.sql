-- Reports that a council writes: who did what with each issue of one, and what it was when it was
-- approved. The tables of the first schema, which no version of Redress wrote to, give way.

DROP TABLE report_erratum;
DROP TABLE report_issue;

CREATE TABLE report_issue (
    id @id@,
    name TEXT NOT NULL CHECK (length(name) > 0),
    issue_no INTEGER NOT NULL CHECK (issue_no >= 1),
    earlier_id @ref@ REFERENCES report_issue (id),
    financial_year INTEGER NOT NULL,
    through_quarter INTEGER NOT NULL CHECK (through_quarter BETWEEN 1 AND 4),
    state @word(state: draft reviewed approved published)@ NOT NULL,
    body TEXT NOT NULL,
    to_read TEXT NOT NULL DEFAULT '',
    writers TEXT NOT NULL DEFAULT '',
    changed_at_utc TEXT NOT NULL,
    reviewed_by TEXT,
    reviewed_at_utc TEXT,
    approved_by TEXT,
    approved_at_utc TEXT,
    published_by TEXT,
    published_at_utc TEXT,
    frozen TEXT,
    fingerprint TEXT CHECK (length(fingerprint) = 64),
    origin_id @ref@ REFERENCES change_set (id),
    version INTEGER NOT NULL DEFAULT 1,
    CHECK ((state IN ('approved', 'published')) = (frozen IS NOT NULL)),
    CHECK ((frozen IS NULL) = (fingerprint IS NULL)),
    CHECK ((state = 'draft') = (reviewed_by IS NULL)),
    CHECK ((state = 'published') = (published_by IS NOT NULL)),
    UNIQUE (name, financial_year, through_quarter, issue_no)
);

CREATE TABLE report_frozen (
    report_issue_id @ref@ NOT NULL REFERENCES report_issue (id),
    part TEXT NOT NULL CHECK (length(part) > 0),
    content @bytes@ NOT NULL,
    PRIMARY KEY (report_issue_id, part)
);

CREATE TABLE report_erratum (
    id @id@,
    report_issue_id @ref@ NOT NULL REFERENCES report_issue (id),
    dated_on @date(dated_on)@ NOT NULL,
    person TEXT NOT NULL,
    place TEXT NOT NULL DEFAULT '',
    note TEXT NOT NULL CHECK (length(note) > 0),
    origin_id @ref@ REFERENCES change_set (id)
);

CREATE INDEX report_erratum_by_issue ON report_erratum (report_issue_id);

@append_only(report_frozen)@
@append_only(report_erratum)@
