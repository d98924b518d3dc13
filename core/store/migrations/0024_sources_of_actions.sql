-- An action comes from the complaint, or from what the Ombudsman decided or a dip sample showed of
-- it, and somebody sees to it that it is done. Published figures count those of complaints.

ALTER TABLE action ADD COLUMN came_from @word(came_from: ombudsman dip_sample)@;
ALTER TABLE action ADD COLUMN monitored_by TEXT;

DROP VIEW fact_action;

CREATE VIEW fact_action AS
SELECT a.id AS fact_id, s.case_id, c.reference, a.category_id, a.scope, a.due_on, a.completed_on,
       a.stage_id, s.stage_no, s.procedure_key, s.directorate_id, s.service_id, c.team_id,
       s.received_on, s.received_quarter, s.finding_on, s.finding_quarter, s.outcome
FROM action a
JOIN stage s ON s.id = a.stage_id
LEFT JOIN case_record c ON c.id = s.case_id
WHERE a.came_from IS NULL;
