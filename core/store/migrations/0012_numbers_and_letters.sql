-- Numbers that cases had before they became part of another, and what letters and other texts that
-- are kept with a case say, for searches and for copies without names.

CREATE TABLE case_number (
    id @id@,
    reference TEXT NOT NULL UNIQUE CHECK (length(reference) BETWEEN 1 AND 40),
    case_id @ref@ NOT NULL REFERENCES case_record (id) ON DELETE CASCADE,
    merged_id @ref@ NOT NULL UNIQUE,
    received_on @date(received_on)@ NOT NULL,
    summary TEXT NOT NULL,
    merged_by_id @ref@ NOT NULL REFERENCES change_set (id)
);

CREATE INDEX case_number_by_case ON case_number (case_id);
CREATE INDEX case_link_by_case ON case_link (case_id);
CREATE INDEX case_link_by_other ON case_link (other_case_id);

CREATE TABLE document_text (
    document_id @ref@ PRIMARY KEY REFERENCES document (id) ON DELETE CASCADE,
    body TEXT NOT NULL
);
