-- Remedies that are not given yet, and cases in which somebody may come to harm, are found without
-- the others.

CREATE INDEX remedy_by_given ON remedy (paid_on, due_on);
CREATE INDEX case_at_risk ON case_detail (case_id)
WHERE risk_flag = 1 OR subject_in_scope = 'risk_of_harm';
