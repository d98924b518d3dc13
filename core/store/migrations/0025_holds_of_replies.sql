-- The reply to an enquiry or a representation may be put on hold, as a stage may, and a case without
-- a stage has its ledger.

CREATE TABLE case_hold (
    id @id@,
    case_id @ref@ NOT NULL REFERENCES case_record (id) ON DELETE CASCADE,
    first_on @date(first_on)@ NOT NULL,
    last_on @date(last_on)@,
    reason_id @ref@ REFERENCES list_item (id),
    stops_clock INTEGER NOT NULL DEFAULT 0 CHECK (stops_clock IN (0, 1)),
    authorised_by TEXT,
    evidence TEXT,
    CHECK (last_on IS NULL OR last_on >= first_on)
);

CREATE INDEX case_hold_of_case ON case_hold (case_id);

CREATE TABLE case_event (
    id @id@,
    case_id @ref@ NOT NULL REFERENCES case_record (id) ON DELETE CASCADE,
    event TEXT NOT NULL,
    event_on @date(event_on)@ NOT NULL,
    entered_at_utc TEXT NOT NULL,
    entered_by TEXT NOT NULL,
    proof_document_id @ref@,
    proof_contact_id @ref@,
    note TEXT NOT NULL DEFAULT ''
);

CREATE INDEX case_event_of_case ON case_event (case_id);
