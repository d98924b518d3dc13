-- A council has heads of cost of its own beside those of the import format, which counts them as
-- other ones.

ALTER TABLE cost ADD COLUMN head_id @ref@ REFERENCES list_item (id);

DROP VIEW fact_cost;

CREATE VIEW fact_cost AS
SELECT k.id AS fact_id, s.case_id, c.reference, k.stage_id, k.cost_type, k.head_id, k.amount_pence,
       k.paid_on, k.paid_quarter, s.stage_no, s.procedure_key, s.directorate_id, s.service_id,
       c.team_id, s.responded_on, s.responded_quarter, s.outcome, s.finding_on, s.finding_quarter
FROM cost k
JOIN stage s ON s.id = k.stage_id
LEFT JOIN case_record c ON c.id = s.case_id;

-- Why an issue was upheld, and from whom a compliment came, are counted by.

DROP VIEW fact_issue;
DROP VIEW fact_contact;

CREATE VIEW fact_issue AS
SELECT i.id AS fact_id, s.case_id, c.reference, i.category_id, i.root_cause_id, i.pillar_id,
       i.outcome AS issue_outcome, i.upheld_reason_id, s.stage_no, s.procedure_key,
       s.directorate_id, s.service_id, c.team_id, s.received_on, s.received_quarter,
       s.finding_on, s.finding_quarter, s.outcome,
       c.complainant_type_id, c.child_or_young_person, c.contact_method_id
FROM issue i
JOIN stage s ON s.id = i.stage_id
LEFT JOIN case_record c ON c.id = s.case_id;

CREATE VIEW fact_contact AS
SELECT c.id AS fact_id, c.id AS case_id, c.reference, c.kind, c.procedure_key, c.received_on,
       c.received_quarter, c.responded_on, c.responded_quarter, c.due_on, c.days_taken, c.in_time,
       c.settled_on, c.directorate_id, c.service_id, c.team_id, c.complainant_type_id,
       c.child_or_young_person, c.advocate_id, c.contact_method_id, c.theme_id, c.summary, c.quote,
       c.officer_id, d.triage_result, d.compliment_from_id
FROM case_record c
LEFT JOIN case_detail d ON d.case_id = c.id;
