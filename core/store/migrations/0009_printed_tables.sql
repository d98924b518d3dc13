-- Tables of papers that were typed again to be held against those of the records up to a quarter:
-- the text as it was typed, one for each quarter.

CREATE TABLE printed_table (
    id @id@,
    quarter INTEGER NOT NULL UNIQUE,
    body TEXT NOT NULL CHECK (length(body) > 0),
    origin_id @ref@ REFERENCES change_set (id),
    version INTEGER NOT NULL DEFAULT 1
);
