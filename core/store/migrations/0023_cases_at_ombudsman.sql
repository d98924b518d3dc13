-- The Ombudsman also decides that a case is invalid or incomplete, or gives advice alone. No engine
-- takes another word into a CHECK, and the class stands in a CHECK of the table too: the table is
-- made anew, and with it those that go with its rows. A later day that the Ombudsman agreed to stands
-- beside the one that the letter or the decision gave first: the later one is in force.

DROP VIEW fact_ombudsman;
DROP VIEW fact_recommendation;
DROP VIEW open_at_ombudsman;

CREATE TABLE renewed_case (
    id @id@,
    reference TEXT NOT NULL UNIQUE CHECK (length(reference) BETWEEN 1 AND 40),
    case_id @ref@ REFERENCES case_record (id),
    directorate_id @ref@ NOT NULL REFERENCES org_node (id),
    service_id @ref@ REFERENCES org_node (id),
    received_on @date(received_on)@ NOT NULL,
    received_quarter INTEGER NOT NULL,
    enquiry_due_on @date(enquiry_due_on)@,
    enquiry_responded_on @date(enquiry_responded_on)@,
    decision_on @date(decision_on)@,
    decision_quarter INTEGER,
    decision @word(decision: closed_no_further_action closed_out_of_jurisdiction premature not_upheld upheld_injustice upheld_no_injustice invalid)@,
    settled_on @date(settled_on)@,
    summary TEXT,
    category TEXT,
    draft_decision_on @date(draft_decision_on)@,
    injustice TEXT,
    remedied_before INTEGER CHECK (remedied_before IN (0, 1)),
    report_kind @word(report_kind: statement report)@,
    officer_id @ref@ REFERENCES member (id),
    origin_id @ref@ NOT NULL REFERENCES change_set (id),
    version INTEGER NOT NULL DEFAULT 1,
    report_answered_on @date(report_answered_on)@,
    retention_state @word(retention_state: not_set retain review destroy anonymised)@,
    retain_until @date(retain_until)@,
    legal_hold TEXT,
    upheld_issues TEXT,
    enquiry_first_due_on @date(enquiry_first_due_on)@,
    ofsted_note TEXT,
    CHECK ((decision IS NULL) = (decision_on IS NULL))
);

INSERT INTO renewed_case (id, reference, case_id, directorate_id, service_id, received_on,
    received_quarter, enquiry_due_on, enquiry_responded_on, decision_on, decision_quarter, decision,
    settled_on, summary, category, draft_decision_on, injustice, remedied_before, report_kind,
    officer_id, origin_id, version, report_answered_on, retention_state, retain_until, legal_hold,
    upheld_issues)
SELECT id, reference, case_id, directorate_id, service_id, received_on, received_quarter,
    enquiry_due_on, enquiry_responded_on, decision_on, decision_quarter, decision, settled_on,
    summary, category, draft_decision_on, injustice, remedied_before, report_kind, officer_id,
    origin_id, version, report_answered_on, retention_state, retain_until, legal_hold, upheld_issues
FROM ombudsman_case;

CREATE TABLE renewed_enquiry (
    id @id@,
    ombudsman_case_id @ref@ NOT NULL REFERENCES renewed_case (id) ON DELETE CASCADE,
    kind @word(kind: assessment detailed draft_comments compliance other)@ NOT NULL,
    letter_on @date(letter_on)@ NOT NULL,
    due_on @date(due_on)@,
    agreed_to @date(agreed_to)@,
    replied_on @date(replied_on)@,
    note TEXT NOT NULL DEFAULT ''
);

INSERT INTO renewed_enquiry (id, ombudsman_case_id, kind, letter_on, due_on, agreed_to, replied_on,
    note)
SELECT id, ombudsman_case_id, kind, letter_on, due_on, agreed_to, replied_on, note
FROM ombudsman_enquiry;

CREATE TABLE renewed_recommendation (
    id @id@,
    source @word(source: ombudsman investigator panel)@ NOT NULL,
    ombudsman_case_id @ref@ REFERENCES renewed_case (id) ON DELETE CASCADE,
    stage_id @ref@ REFERENCES stage (id) ON DELETE CASCADE,
    category @word(category: financial_remedy apology staff_training_or_guidance review_policy_or_procedure provide_service other)@ NOT NULL,
    amount_pence @long@ CHECK (amount_pence >= 0),
    description TEXT,
    accepted INTEGER CHECK (accepted IN (0, 1)),
    refusal_reason TEXT,
    due_on @date(due_on)@,
    completed_on @date(completed_on)@,
    evidence TEXT,
    satisfied_on @date(satisfied_on)@,
    origin_id @ref@ NOT NULL REFERENCES change_set (id),
    version INTEGER NOT NULL DEFAULT 1,
    first_due_on @date(first_due_on)@,
    evidence_sent_on @date(evidence_sent_on)@,
    CHECK ((source = 'ombudsman') = (ombudsman_case_id IS NOT NULL)),
    CHECK ((amount_pence IS NOT NULL) = (category = 'financial_remedy'))
);

INSERT INTO renewed_recommendation (id, source, ombudsman_case_id, stage_id, category, amount_pence,
    description, accepted, refusal_reason, due_on, completed_on, evidence, satisfied_on, origin_id,
    version)
SELECT id, source, ombudsman_case_id, stage_id, category, amount_pence, description, accepted,
    refusal_reason, due_on, completed_on, evidence, satisfied_on, origin_id, version
FROM recommendation;

CREATE TABLE renewed_reader (
    ombudsman_case_id @ref@ NOT NULL REFERENCES renewed_case (id) ON DELETE CASCADE,
    member_id @ref@ NOT NULL REFERENCES member (id),
    PRIMARY KEY (ombudsman_case_id, member_id)
);

INSERT INTO renewed_reader (ombudsman_case_id, member_id)
SELECT ombudsman_case_id, member_id FROM ombudsman_reader;

CREATE TABLE renewed_person (
    id @id@,
    ombudsman_case_id @ref@ NOT NULL REFERENCES renewed_case (id) ON DELETE CASCADE,
    person_id @ref@ NOT NULL REFERENCES person (id),
    role @word(role: complainant child representative advocate staff_concerned elected_member)@ NOT NULL,
    relationship TEXT,
    UNIQUE (ombudsman_case_id, person_id, role)
);

INSERT INTO renewed_person (id, ombudsman_case_id, person_id, role, relationship)
SELECT id, ombudsman_case_id, person_id, role, relationship FROM ombudsman_person;

-- A case at the Ombudsman that stands alone keeps its contacts and its documents itself. One that is
-- linked to a case of the council has them there.
CREATE TABLE renewed_contact (
    id @id@,
    case_id @ref@ REFERENCES case_record (id) ON DELETE CASCADE,
    stage_id @ref@ REFERENCES stage (id) ON DELETE CASCADE,
    kind @word(kind: letter email call visit meeting conciliation mediation chase note)@ NOT NULL,
    direction @word(direction: in out)@,
    happened_on @date(happened_on)@ NOT NULL,
    entered_at_utc TEXT NOT NULL,
    entered_by TEXT NOT NULL,
    with_whom TEXT,
    note TEXT NOT NULL,
    next_chase_on @date(next_chase_on)@,
    ombudsman_case_id @ref@ REFERENCES renewed_case (id) ON DELETE CASCADE,
    CHECK (case_id IS NOT NULL OR ombudsman_case_id IS NOT NULL)
);

INSERT INTO renewed_contact (id, case_id, stage_id, kind, direction, happened_on, entered_at_utc,
    entered_by, with_whom, note, next_chase_on)
SELECT id, case_id, stage_id, kind, direction, happened_on, entered_at_utc, entered_by, with_whom,
    note, next_chase_on
FROM contact_log;

DROP TABLE contact_log;
DROP TABLE ombudsman_enquiry;
DROP TABLE recommendation;
DROP TABLE ombudsman_reader;
DROP TABLE ombudsman_person;
DROP TABLE ombudsman_case;

ALTER TABLE renewed_case RENAME TO ombudsman_case;
ALTER TABLE renewed_enquiry RENAME TO ombudsman_enquiry;
ALTER TABLE renewed_recommendation RENAME TO recommendation;
ALTER TABLE renewed_reader RENAME TO ombudsman_reader;
ALTER TABLE renewed_person RENAME TO ombudsman_person;
ALTER TABLE renewed_contact RENAME TO contact_log;
ALTER TABLE document ADD COLUMN ombudsman_case_id @ref@ REFERENCES ombudsman_case (id) ON DELETE CASCADE;

CREATE INDEX ombudsman_by_received ON ombudsman_case (received_quarter, directorate_id, service_id);
CREATE INDEX ombudsman_by_decision ON ombudsman_case (decision_quarter, directorate_id, service_id, decision);
CREATE INDEX ombudsman_by_settled ON ombudsman_case (settled_on);
CREATE INDEX ombudsman_by_case ON ombudsman_case (case_id);
CREATE INDEX ombudsman_report ON ombudsman_case (report_answered_on) WHERE report_kind = 'report';
CREATE INDEX enquiry_by_reply ON ombudsman_enquiry (replied_on);
CREATE INDEX enquiry_of_ombudsman ON ombudsman_enquiry (ombudsman_case_id);
CREATE INDEX recommendation_by_ombudsman ON recommendation (ombudsman_case_id, category, amount_pence);
CREATE INDEX recommendation_by_completed ON recommendation (completed_on);
CREATE INDEX recommendation_of_stage ON recommendation (stage_id);
CREATE INDEX recommendation_to_confirm ON recommendation (satisfied_on) WHERE evidence IS NOT NULL;
CREATE INDEX ombudsman_person_by_person ON ombudsman_person (person_id);
CREATE INDEX contact_log_by_case ON contact_log (case_id);
CREATE INDEX contact_log_of_ombudsman ON contact_log (ombudsman_case_id);
CREATE INDEX document_of_ombudsman ON document (ombudsman_case_id);

CREATE VIEW fact_ombudsman AS
SELECT o.id AS fact_id, o.case_id, o.reference, c.reference AS own_reference,
       o.directorate_id, o.service_id, o.received_on, o.received_quarter,
       o.enquiry_due_on, o.enquiry_responded_on, o.decision_on, o.decision_quarter, o.decision,
       o.settled_on, o.summary, o.officer_id, o.enquiry_first_due_on
FROM ombudsman_case o
LEFT JOIN case_record c ON c.id = o.case_id;

CREATE VIEW fact_recommendation AS
SELECT r.id AS fact_id, o.case_id, o.reference, r.ombudsman_case_id, r.category AS remedy_category,
       r.amount_pence, r.due_on, r.completed_on, r.satisfied_on,
       o.directorate_id, o.service_id, o.decision_on, o.decision_quarter, o.decision
FROM recommendation r
JOIN ombudsman_case o ON o.id = r.ombudsman_case_id;

-- Cases in which the Ombudsman still waits for something, or has not decided. A decision settles
-- what was asked before it, but for compliance with what was recommended in an earlier one. What
-- was recommended stays open until it is done, and where there is evidence of it, until the
-- Ombudsman is satisfied.
CREATE VIEW open_at_ombudsman AS
SELECT o.id AS ombudsman_case_id, o.case_id
FROM ombudsman_case o
WHERE o.decision_on IS NULL
   OR (o.report_kind = 'report' AND o.report_answered_on IS NULL)
   OR EXISTS (
      SELECT 1 FROM ombudsman_enquiry q
      WHERE q.ombudsman_case_id = o.id AND q.replied_on IS NULL
        AND (o.decision_on < q.letter_on OR q.kind IN ('compliance', 'other')))
   OR EXISTS (
      SELECT 1 FROM recommendation r
      WHERE r.ombudsman_case_id = o.id AND r.satisfied_on IS NULL
        AND ((r.completed_on IS NULL AND coalesce(r.accepted, 1) = 1)
             OR (r.completed_on IS NOT NULL AND r.evidence IS NOT NULL)));
