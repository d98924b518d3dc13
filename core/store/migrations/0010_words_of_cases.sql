-- The words of each case, for searches: what its records say, in the form in which searches compare.
-- Made from the records at the end of each change to a file; a check compares it with them.

CREATE TABLE case_text (
    case_id @id@,
    body TEXT NOT NULL
);

@word_index(case_words)@

CREATE INDEX remedy_of_stage ON remedy (stage_id);
CREATE INDEX appointment_of_stage ON appointment (stage_id);
CREATE INDEX recommendation_of_stage ON recommendation (stage_id);
CREATE INDEX consent_of_case ON consent (case_id);
CREATE INDEX advocacy_of_case ON advocacy (case_id);
CREATE INDEX enquiry_of_ombudsman ON ombudsman_enquiry (ombudsman_case_id);

-- Records of one person are found by the one that leads them.
CREATE INDEX person_by_leading ON person (merged_into_id);
