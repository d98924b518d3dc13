-- What was explained before a quarter was closed, and the closing itself with its figures.
-- A finding of the checks is known by its name; "covers" holds what the note explains, as records or
-- numbers, so that what comes later is not explained by it.

CREATE TABLE finding_note (
    id @id@,
    from_quarter INTEGER NOT NULL,
    to_quarter INTEGER NOT NULL,
    finding TEXT NOT NULL CHECK (length(finding) > 0),
    covers TEXT NOT NULL DEFAULT '',
    table_ids TEXT NOT NULL DEFAULT '',
    note TEXT NOT NULL CHECK (length(note) > 0),
    origin_id @ref@ REFERENCES change_set (id),
    version INTEGER NOT NULL DEFAULT 1,
    CHECK (to_quarter >= from_quarter),
    UNIQUE (from_quarter, to_quarter, finding)
);

CREATE TABLE quarter_closing (
    id @id@,
    quarter INTEGER NOT NULL,
    closed_at_utc TEXT NOT NULL,
    closed_by TEXT NOT NULL CHECK (length(closed_by) > 0),
    figures TEXT NOT NULL,
    digest TEXT NOT NULL CHECK (length(digest) = 64),
    reopened_at_utc TEXT,
    reopened_by TEXT,
    reopen_reason TEXT CHECK (length(reopen_reason) > 0),
    origin_id @ref@ REFERENCES change_set (id),
    version INTEGER NOT NULL DEFAULT 1,
    CHECK ((reopened_at_utc IS NULL) = (reopen_reason IS NULL)),
    CHECK ((reopened_at_utc IS NULL) = (reopened_by IS NULL))
);

CREATE INDEX quarter_closing_by_quarter ON quarter_closing (quarter);
