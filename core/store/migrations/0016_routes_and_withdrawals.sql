-- A case may be withdrawn before a stage or a reply, or become a complaint; an enquiry that triage
-- finds may be a councillor's. SQLite changes no CHECK, so the table is made anew.

CREATE TABLE case_detail_new (
    case_id @ref@ PRIMARY KEY REFERENCES case_record (id) ON DELETE CASCADE,
    logged_on @date(logged_on)@,
    back_dated_reason TEXT,
    grounds_on @date(grounds_on)@,
    late_grounds_decision TEXT,
    channel_recipient TEXT,
    desired_outcomes TEXT,
    responding_manager TEXT,
    triage_result @word(triage_result: statutory corporate adult ombudsman enquiry councillor_enquiry representation compliment other_route not_accepted early_resolution)@,
    triage_reason TEXT,
    triage_decided_on @date(triage_decided_on)@,
    triage_decider TEXT,
    eligible_as TEXT,
    subject_in_scope TEXT,
    proceedings TEXT,
    frozen_review_on @date(frozen_review_on)@,
    risk_flag INTEGER NOT NULL DEFAULT 0 CHECK (risk_flag IN (0, 1)),
    language TEXT,
    adjustments TEXT,
    adjustments_review_on @date(adjustments_review_on)@,
    confidentiality @word(confidentiality: normal restricted)@ NOT NULL DEFAULT 'normal',
    close_reason @word(close_reason: resolved withdrawn discontinued out_of_scope converted out_of_time)@,
    compliment_from TEXT,
    quote_is_anonymised INTEGER NOT NULL DEFAULT 0 CHECK (quote_is_anonymised IN (0, 1)),
    staff_informed_on @date(staff_informed_on)@,
    from_professional INTEGER NOT NULL DEFAULT 0 CHECK (from_professional IN (0, 1)),
    retention_state @word(retention_state: not_set retain review destroy anonymised)@ NOT NULL DEFAULT 'not_set',
    retain_until @date(retain_until)@,
    legal_hold TEXT,
    withdrawn_on @date(withdrawn_on)@,
    withdrawal_reason TEXT,
    converted_on @date(converted_on)@
);

INSERT INTO case_detail_new
SELECT case_id, logged_on, back_dated_reason, grounds_on, late_grounds_decision, channel_recipient,
       desired_outcomes, responding_manager, triage_result, triage_reason, triage_decided_on,
       triage_decider, eligible_as, subject_in_scope, proceedings, frozen_review_on, risk_flag,
       language, adjustments, adjustments_review_on, confidentiality, close_reason, compliment_from,
       quote_is_anonymised, staff_informed_on, from_professional, retention_state, retain_until,
       legal_hold, NULL, NULL, NULL
FROM case_detail;

DROP TABLE case_detail;

ALTER TABLE case_detail_new RENAME TO case_detail;

-- What triage decided is a fact of the contact.

DROP VIEW fact_contact;

CREATE VIEW fact_contact AS
SELECT c.id AS fact_id, c.id AS case_id, c.reference, c.kind, c.procedure_key, c.received_on,
       c.received_quarter, c.responded_on, c.responded_quarter, c.due_on, c.days_taken, c.in_time,
       c.settled_on, c.directorate_id, c.service_id, c.team_id, c.complainant_type_id,
       c.child_or_young_person, c.advocate_id, c.contact_method_id, c.theme_id, c.summary, c.quote,
       c.officer_id, d.triage_result
FROM case_record c
LEFT JOIN case_detail d ON d.case_id = c.id;
