-- What the work list, the tables and the charts read. Each view names its facts in the words of the
-- field; joins are outer ones, so that an engine leaves out those that a question does not need.

CREATE VIEW fact_contact AS
SELECT id AS fact_id, id AS case_id, reference, kind, procedure_key, received_on, received_quarter,
       responded_on, responded_quarter, due_on, days_taken, in_time, settled_on,
       directorate_id, service_id, team_id, complainant_type_id, child_or_young_person, advocate_id,
       contact_method_id, theme_id, summary, quote, officer_id
FROM case_record;

CREATE VIEW fact_stage AS
SELECT s.id AS fact_id, s.case_id, c.reference, s.stage_no, s.procedure_key, s.procedure_version,
       s.directorate_id, s.service_id, c.team_id,
       s.received_on, s.received_quarter, s.acknowledged_on, s.record_agreed_on,
       s.aim_on, s.limit_on, s.extended_to, s.due_on, s.panel_by, s.panel_on, s.panel_quarter,
       s.findings_on, s.responded_on, s.responded_quarter, s.days_taken, s.in_time,
       s.outcome, s.outcome_on, s.finding_on, s.finding_quarter, s.closed_on,
       c.complainant_type_id, c.child_or_young_person, c.advocate_id, c.contact_method_id,
       c.officer_id, c.summary
FROM stage s
LEFT JOIN case_record c ON c.id = s.case_id;

CREATE VIEW fact_issue AS
SELECT i.id AS fact_id, s.case_id, c.reference, i.category_id, i.root_cause_id, i.pillar_id,
       i.outcome AS issue_outcome, s.stage_no, s.procedure_key,
       s.directorate_id, s.service_id, c.team_id, s.received_on, s.received_quarter,
       s.finding_on, s.finding_quarter, s.outcome,
       c.complainant_type_id, c.child_or_young_person, c.contact_method_id
FROM issue i
JOIN stage s ON s.id = i.stage_id
LEFT JOIN case_record c ON c.id = s.case_id;

CREATE VIEW fact_action AS
SELECT a.id AS fact_id, s.case_id, c.reference, a.category_id, a.scope, a.due_on, a.completed_on,
       a.stage_id, s.stage_no, s.procedure_key, s.directorate_id, s.service_id, c.team_id,
       s.received_on, s.received_quarter, s.finding_on, s.finding_quarter, s.outcome
FROM action a
JOIN stage s ON s.id = a.stage_id
LEFT JOIN case_record c ON c.id = s.case_id;

CREATE VIEW fact_cost AS
SELECT k.id AS fact_id, s.case_id, c.reference, k.stage_id, k.cost_type, k.amount_pence,
       k.paid_on, k.paid_quarter, s.stage_no, s.procedure_key, s.directorate_id, s.service_id,
       c.team_id, s.responded_on, s.responded_quarter, s.outcome, s.finding_on, s.finding_quarter
FROM cost k
JOIN stage s ON s.id = k.stage_id
LEFT JOIN case_record c ON c.id = s.case_id;

CREATE VIEW fact_ombudsman AS
SELECT o.id AS fact_id, o.case_id, o.reference, c.reference AS own_reference,
       o.directorate_id, o.service_id, o.received_on, o.received_quarter,
       o.enquiry_due_on, o.enquiry_responded_on, o.decision_on, o.decision_quarter, o.decision,
       o.settled_on, o.summary, o.officer_id
FROM ombudsman_case o
LEFT JOIN case_record c ON c.id = o.case_id;

CREATE VIEW fact_recommendation AS
SELECT r.id AS fact_id, o.case_id, o.reference, r.ombudsman_case_id, r.category AS remedy_category,
       r.amount_pence, r.due_on, r.completed_on, r.satisfied_on,
       o.directorate_id, o.service_id, o.decision_on, o.decision_quarter, o.decision
FROM recommendation r
JOIN ombudsman_case o ON o.id = r.ombudsman_case_id;

CREATE VIEW fact_sample AS
SELECT t.id AS fact_id, d.stage_id, s.case_id, c.reference, t.pillar_id, t.theme_id,
       s.stage_no, s.procedure_key, s.directorate_id, s.service_id, c.team_id,
       s.responded_on, s.responded_quarter, s.outcome
FROM dip_response d
JOIN stage s ON s.id = d.stage_id
LEFT JOIN dip_theme t ON t.dip_response_id = d.id
LEFT JOIN case_record c ON c.id = s.case_id;
