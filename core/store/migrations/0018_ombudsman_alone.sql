-- Cases at the Ombudsman that stand alone are kept, held and destroyed as those of the council are.

ALTER TABLE ombudsman_case ADD COLUMN retention_state @word(retention_state: not_set retain review destroy anonymised)@;
ALTER TABLE ombudsman_case ADD COLUMN retain_until @date(retain_until)@;
ALTER TABLE ombudsman_case ADD COLUMN legal_hold TEXT;

-- Which parts of a complaint a decision upholds.
ALTER TABLE ombudsman_case ADD COLUMN upheld_issues TEXT;

-- Who alone may open one; nobody named: everybody.
CREATE TABLE ombudsman_reader (
    ombudsman_case_id @ref@ NOT NULL REFERENCES ombudsman_case (id) ON DELETE CASCADE,
    member_id @ref@ NOT NULL REFERENCES member (id),
    PRIMARY KEY (ombudsman_case_id, member_id)
);

-- Of which such case a destruction is. Without it, it is of the case of the council of that number.
ALTER TABLE destruction ADD COLUMN ombudsman_case_id @ref@;

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
