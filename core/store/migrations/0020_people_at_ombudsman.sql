-- Whose case it is, where a case at the Ombudsman stands alone. Of one that is linked to a case of
-- the council its people are those of that case.

CREATE TABLE ombudsman_person (
    id @id@,
    ombudsman_case_id @ref@ NOT NULL REFERENCES ombudsman_case (id) ON DELETE CASCADE,
    person_id @ref@ NOT NULL REFERENCES person (id),
    role @word(role: complainant child representative advocate staff_concerned elected_member)@ NOT NULL,
    relationship TEXT,
    UNIQUE (ombudsman_case_id, person_id, role)
);

CREATE INDEX ombudsman_person_by_person ON ombudsman_person (person_id);
