-- What the Ombudsman waits for: the day on which a public report was answered, and indexes by which
-- the recommendations that are to be done, or to be confirmed, and the letters without a reply are
-- found without those that are done.

ALTER TABLE ombudsman_case ADD COLUMN report_answered_on @date(report_answered_on)@;

CREATE INDEX ombudsman_report ON ombudsman_case (report_answered_on) WHERE report_kind = 'report';
CREATE INDEX recommendation_by_completed ON recommendation (completed_on);
CREATE INDEX enquiry_by_reply ON ombudsman_enquiry (replied_on);
CREATE INDEX recommendation_to_confirm ON recommendation (satisfied_on) WHERE evidence IS NOT NULL;
