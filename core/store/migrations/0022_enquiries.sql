-- A case may be acknowledged before it has a stage, and more time agreed for the reply to an
-- enquiry or a representation.

ALTER TABLE case_record ADD COLUMN acknowledged_on @date(acknowledged_on)@;
ALTER TABLE case_record ADD COLUMN extended_to @date(extended_to)@;

ALTER TABLE case_detail ADD COLUMN acknowledged_contact_id @ref@;
ALTER TABLE case_detail ADD COLUMN acknowledged_document_id @ref@;
ALTER TABLE case_detail ADD COLUMN extended_on @date(extended_on)@;
ALTER TABLE case_detail ADD COLUMN extension_reason TEXT;
ALTER TABLE case_detail ADD COLUMN extension_agreed_by TEXT;
ALTER TABLE case_detail ADD COLUMN enquirer_told_on @date(enquirer_told_on)@;

-- The last days that extensions of a reply have moved.
CREATE TABLE case_deadline (
    id @id@,
    case_id @ref@ NOT NULL REFERENCES case_record (id) ON DELETE CASCADE,
    kept_from_utc TEXT NOT NULL,
    due_on @date(due_on)@ NOT NULL,
    why TEXT NOT NULL
);

CREATE INDEX case_deadline_of_case ON case_deadline (case_id);
