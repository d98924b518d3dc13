-- A case may be withdrawn before a stage or a reply, or become a complaint.

ALTER TABLE case_detail ADD COLUMN withdrawn_on @date(withdrawn_on)@;
ALTER TABLE case_detail ADD COLUMN withdrawal_reason TEXT;
ALTER TABLE case_detail ADD COLUMN converted_on @date(converted_on)@;

-- An enquiry that triage finds may be a councillor's. No engine takes another word into a CHECK, so
-- the column is made anew.

ALTER TABLE case_detail ADD COLUMN triage_route @word(triage_route: statutory corporate adult ombudsman enquiry councillor_enquiry representation compliment other_route not_accepted early_resolution)@;
UPDATE case_detail SET triage_route = triage_result;
ALTER TABLE case_detail DROP COLUMN triage_result;
ALTER TABLE case_detail RENAME COLUMN triage_route TO triage_result;

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
