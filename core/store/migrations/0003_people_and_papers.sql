-- People on a case, what was said and sent, and the answers that are kept apart from any case.

CREATE TABLE person (
    id @id@,
    name TEXT NOT NULL CHECK (length(name) > 0),
    folded_name TEXT NOT NULL,
    born_on @date(born_on)@,
    address TEXT,
    email TEXT,
    telephone TEXT,
    preferred_contact TEXT,
    safe_contact TEXT,
    do_not_contact INTEGER NOT NULL DEFAULT 0 CHECK (do_not_contact IN (0, 1)),
    adjustments TEXT,
    merged_into_id @ref@ REFERENCES person (id),
    version INTEGER NOT NULL DEFAULT 1
);

CREATE INDEX person_by_name ON person (folded_name);

CREATE TABLE case_person (
    id @id@,
    case_id @ref@ NOT NULL REFERENCES case_record (id) ON DELETE CASCADE,
    person_id @ref@ NOT NULL REFERENCES person (id),
    role @word(role: complainant child representative advocate staff_concerned elected_member)@ NOT NULL,
    complainant_type_id @ref@ REFERENCES list_item (id),
    relationship TEXT,
    UNIQUE (case_id, person_id, role)
);

CREATE INDEX case_person_by_person ON case_person (person_id);

CREATE TABLE consent (
    id @id@,
    case_id @ref@ NOT NULL REFERENCES case_record (id) ON DELETE CASCADE,
    person_id @ref@ REFERENCES person (id),
    state @word(state: given not_sought refused pending)@ NOT NULL,
    decided_on @date(decided_on)@,
    capacity_note TEXT,
    evidence TEXT
);

CREATE TABLE advocacy (
    id @id@,
    case_id @ref@ NOT NULL REFERENCES case_record (id) ON DELETE CASCADE,
    offered_on @date(offered_on)@,
    accepted INTEGER CHECK (accepted IN (0, 1)),
    provider_id @ref@ REFERENCES list_item (id),
    appointed_on @date(appointed_on)@
);

CREATE TABLE contact_log (
    id @id@,
    case_id @ref@ NOT NULL REFERENCES case_record (id) ON DELETE CASCADE,
    stage_id @ref@ REFERENCES stage (id) ON DELETE CASCADE,
    kind @word(kind: letter email call visit meeting conciliation mediation chase note)@ NOT NULL,
    direction @word(direction: in out)@,
    happened_on @date(happened_on)@ NOT NULL,
    entered_at_utc TEXT NOT NULL,
    entered_by TEXT NOT NULL,
    with_whom TEXT,
    note TEXT NOT NULL,
    next_chase_on @date(next_chase_on)@
);

CREATE INDEX contact_log_by_case ON contact_log (case_id);

CREATE TABLE document (
    id @id@,
    case_id @ref@ REFERENCES case_record (id) ON DELETE CASCADE,
    stage_id @ref@ REFERENCES stage (id) ON DELETE CASCADE,
    name TEXT NOT NULL,
    media_type TEXT NOT NULL,
    kind TEXT NOT NULL,
    direction @word(direction: in out internal)@,
    dated_on @date(dated_on)@,
    sent_on @date(sent_on)@,
    letter_template_id @ref@ REFERENCES letter_template (id),
    digest TEXT NOT NULL CHECK (length(digest) = 64),
    added_at_utc TEXT NOT NULL,
    added_by TEXT NOT NULL
);

CREATE INDEX document_by_case ON document (case_id);

CREATE TABLE document_content (
    document_id @ref@ PRIMARY KEY REFERENCES document (id) ON DELETE CASCADE,
    content @bytes@ NOT NULL
);

CREATE TABLE diversity_answer (
    id @id@,
    form_number @long@ NOT NULL,
    financial_year INTEGER NOT NULL,
    service_group TEXT NOT NULL DEFAULT '',
    question @word(question: ethnic_origin gender disability age religion_or_belief sexual_orientation)@ NOT NULL,
    answer TEXT NOT NULL,
    reporting_group TEXT NOT NULL,
    UNIQUE (form_number, question)
);

CREATE TABLE diversity_form (
    financial_year INTEGER PRIMARY KEY,
    offered INTEGER NOT NULL CHECK (offered >= 0),
    returned INTEGER NOT NULL CHECK (returned >= 0)
);

CREATE TABLE destruction (
    id @id@,
    case_reference TEXT NOT NULL,
    proposed_by TEXT NOT NULL,
    proposed_at_utc TEXT NOT NULL,
    confirmed_by TEXT,
    confirmed_at_utc TEXT,
    statistics_row TEXT
);
