-- A cost may be recorded before it is paid: it has no day of payment then, and stands in no quarter.
-- Not every engine takes a condition off a column alike, so both columns are made anew.

DROP VIEW fact_cost;
DROP INDEX cost_by_paid;

ALTER TABLE cost ADD COLUMN payment_on @date(payment_on)@;
ALTER TABLE cost ADD COLUMN payment_quarter INTEGER;
UPDATE cost SET payment_on = paid_on, payment_quarter = paid_quarter;
ALTER TABLE cost DROP COLUMN paid_on;
ALTER TABLE cost DROP COLUMN paid_quarter;
ALTER TABLE cost RENAME COLUMN payment_on TO paid_on;
ALTER TABLE cost RENAME COLUMN payment_quarter TO paid_quarter;

CREATE INDEX cost_by_paid ON cost (paid_quarter, cost_type, amount_pence);

CREATE VIEW fact_cost AS
SELECT k.id AS fact_id, s.case_id, c.reference, k.stage_id, k.cost_type, k.amount_pence,
       k.paid_on, k.paid_quarter, s.stage_no, s.procedure_key, s.directorate_id, s.service_id,
       c.team_id, s.responded_on, s.responded_quarter, s.outcome, s.finding_on, s.finding_quarter
FROM cost k
JOIN stage s ON s.id = k.stage_id
LEFT JOIN case_record c ON c.id = s.case_id;

-- Why an issue was upheld, and from whom a compliment came, by the lists of the council.

ALTER TABLE issue ADD COLUMN upheld_reason_id @ref@ REFERENCES list_item (id);
ALTER TABLE case_detail ADD COLUMN compliment_from_id @ref@ REFERENCES list_item (id);
