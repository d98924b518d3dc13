-- SPDX-License-Identifier: GPL-3.0-or-later
-- A case file of step 23 of the schema, made by make.py. Not to be changed.
CREATE TABLE id_counter (
    name TEXT PRIMARY KEY,
    next_id INTEGER NOT NULL CHECK (next_id > 0)
);
INSERT INTO id_counter (name, next_id) VALUES ('record', 1);
CREATE TABLE setting (
    name TEXT PRIMARY KEY,
    value TEXT NOT NULL
);
CREATE TABLE change_set (
    id INTEGER PRIMARY KEY,
    at_utc TEXT NOT NULL CHECK (length(at_utc) >= 20),
    person TEXT NOT NULL CHECK (length(person) > 0),
    computer TEXT NOT NULL DEFAULT '',
    what TEXT NOT NULL CHECK (length(what) > 0),
    reason TEXT NOT NULL DEFAULT ''
);
CREATE TABLE change_entry (
    id INTEGER PRIMARY KEY,
    change_set_id INTEGER NOT NULL REFERENCES change_set (id),
    entity TEXT NOT NULL CHECK (length(entity) > 0),
    entity_id INTEGER NOT NULL,
    case_id INTEGER,
    action TEXT CHECK (action = 'created' OR action = 'changed' OR action = 'deleted' OR action = 'imported' OR action = 'viewed' OR action = 'exported') NOT NULL,
    field TEXT NOT NULL DEFAULT '',
    old_value TEXT,
    new_value TEXT
);
CREATE INDEX change_entry_by_set ON change_entry (change_set_id);
CREATE INDEX change_entry_by_case ON change_entry (case_id);
CREATE TABLE change_seal (
    change_set_id INTEGER PRIMARY KEY REFERENCES change_set (id),
    position INTEGER NOT NULL UNIQUE CHECK (position > 0),
    previous_digest TEXT NOT NULL,
    digest TEXT NOT NULL CHECK (length(digest) = 64)
);
CREATE TRIGGER change_set_no_update BEFORE UPDATE ON change_set
BEGIN SELECT RAISE(ABORT, 'change_set is append-only'); END;
CREATE TRIGGER change_set_no_delete BEFORE DELETE ON change_set
BEGIN SELECT RAISE(ABORT, 'change_set is append-only'); END;
CREATE TRIGGER change_seal_no_update BEFORE UPDATE ON change_seal
BEGIN SELECT RAISE(ABORT, 'change_seal is append-only'); END;
CREATE TRIGGER change_seal_no_delete BEFORE DELETE ON change_seal
BEGIN SELECT RAISE(ABORT, 'change_seal is append-only'); END;
CREATE TRIGGER change_entry_no_update BEFORE UPDATE ON change_entry
BEGIN SELECT RAISE(ABORT, 'change_entry is append-only'); END;
CREATE TRIGGER change_entry_no_delete BEFORE DELETE ON change_entry
BEGIN SELECT RAISE(ABORT, 'change_entry is append-only'); END;
CREATE TABLE import_batch (
    change_set_id INTEGER PRIMARY KEY REFERENCES change_set (id),
    imported_at_utc TEXT NOT NULL,
    import_day TEXT CHECK (import_day IS NULL OR import_day IS date(import_day, '+0 days')) NOT NULL,
    person TEXT NOT NULL,
    replaced INTEGER NOT NULL CHECK (replaced >= 0)
);
CREATE TABLE import_file (
    change_set_id INTEGER NOT NULL REFERENCES import_batch (change_set_id),
    position INTEGER NOT NULL,
    name TEXT NOT NULL,
    digest TEXT NOT NULL CHECK (length(digest) = 64),
    row_count INTEGER NOT NULL CHECK (row_count >= 0),
    PRIMARY KEY (change_set_id, position)
);
CREATE TABLE member (
    id INTEGER PRIMARY KEY,
    login TEXT NOT NULL UNIQUE CHECK (length(login) > 0),
    name TEXT NOT NULL,
    initials TEXT NOT NULL DEFAULT '',
    role TEXT CHECK (role = 'reader' OR role = 'officer' OR role = 'manager' OR role = 'administrator') NOT NULL,
    team_name TEXT NOT NULL DEFAULT '',
    left_on TEXT CHECK (left_on IS NULL OR left_on IS date(left_on, '+0 days')),
    version INTEGER NOT NULL DEFAULT 1
);
CREATE TABLE org_node (
    id INTEGER PRIMARY KEY,
    parent_id INTEGER REFERENCES org_node (id),
    level TEXT CHECK (level = 'directorate' OR level = 'service' OR level = 'team') NOT NULL,
    name TEXT NOT NULL CHECK (length(name) > 0),
    sort_order INTEGER NOT NULL DEFAULT 0,
    opened_on TEXT CHECK (opened_on IS NULL OR opened_on IS date(opened_on, '+0 days')),
    closed_on TEXT CHECK (closed_on IS NULL OR closed_on IS date(closed_on, '+0 days')),
    origin_id INTEGER REFERENCES change_set (id),
    version INTEGER NOT NULL DEFAULT 1,
    CHECK ((level = 'directorate') = (parent_id IS NULL))
);
CREATE UNIQUE INDEX org_node_by_name ON org_node (coalesce(parent_id, 0), level, name);
CREATE TABLE org_successor (
    id INTEGER PRIMARY KEY,
    node_id INTEGER NOT NULL REFERENCES org_node (id),
    successor_id INTEGER NOT NULL REFERENCES org_node (id),
    share_permille INTEGER NOT NULL CHECK (share_permille BETWEEN 1 AND 1000),
    effective_on TEXT CHECK (effective_on IS NULL OR effective_on IS date(effective_on, '+0 days')) NOT NULL,
    note TEXT NOT NULL DEFAULT '',
    UNIQUE (node_id, successor_id)
);
CREATE TABLE list_item (
    id INTEGER PRIMARY KEY,
    list TEXT NOT NULL CHECK (length(list) > 0),
    parent_id INTEGER REFERENCES list_item (id),
    name TEXT NOT NULL CHECK (length(name) > 0),
    description TEXT NOT NULL DEFAULT '',
    sort_order INTEGER NOT NULL DEFAULT 0,
    retired_on TEXT CHECK (retired_on IS NULL OR retired_on IS date(retired_on, '+0 days')),
    origin_id INTEGER REFERENCES change_set (id),
    version INTEGER NOT NULL DEFAULT 1,
    UNIQUE (list, name)
);
CREATE TABLE calendar_day (
    id INTEGER PRIMARY KEY,
    closed_on TEXT CHECK (closed_on IS NULL OR closed_on IS date(closed_on, '+0 days')) NOT NULL,
    kind TEXT CHECK (kind = 'bank_holiday' OR kind = 'closure') NOT NULL,
    name TEXT NOT NULL CHECK (length(name) > 0),
    source TEXT NOT NULL DEFAULT '',
    origin_id INTEGER REFERENCES change_set (id),
    UNIQUE (closed_on, kind)
);
CREATE TABLE procedure_version (
    id INTEGER PRIMARY KEY,
    procedure_key TEXT NOT NULL,
    version_name TEXT NOT NULL,
    definition TEXT NOT NULL,
    origin_id INTEGER REFERENCES change_set (id),
    version INTEGER NOT NULL DEFAULT 1,
    UNIQUE (procedure_key, version_name)
);
CREATE TABLE letter_template (
    id INTEGER PRIMARY KEY,
    letter TEXT NOT NULL,
    name TEXT NOT NULL,
    body TEXT NOT NULL,
    retired_on TEXT CHECK (retired_on IS NULL OR retired_on IS date(retired_on, '+0 days')),
    origin_id INTEGER REFERENCES change_set (id),
    version INTEGER NOT NULL DEFAULT 1
);
CREATE TABLE period_note (
    id INTEGER PRIMARY KEY,
    first_on TEXT CHECK (first_on IS NULL OR first_on IS date(first_on, '+0 days')) NOT NULL,
    last_on TEXT CHECK (last_on IS NULL OR last_on IS date(last_on, '+0 days')) NOT NULL,
    node_id INTEGER REFERENCES org_node (id),
    note TEXT NOT NULL CHECK (length(note) > 0),
    origin_id INTEGER REFERENCES change_set (id),
    version INTEGER NOT NULL DEFAULT 1,
    CHECK (last_on >= first_on)
);
CREATE TABLE saved_list (
    id INTEGER PRIMARY KEY,
    name TEXT NOT NULL,
    owner_login TEXT,
    definition TEXT NOT NULL,
    origin_id INTEGER REFERENCES change_set (id),
    version INTEGER NOT NULL DEFAULT 1
);
CREATE TABLE definition (
    id INTEGER PRIMARY KEY,
    kind TEXT CHECK (kind = 'table' OR kind = 'chart' OR kind = 'report') NOT NULL,
    name TEXT NOT NULL,
    owner_login TEXT,
    body TEXT NOT NULL,
    origin_id INTEGER REFERENCES change_set (id),
    version INTEGER NOT NULL DEFAULT 1,
    UNIQUE (kind, name)
);
CREATE TABLE report_issue (
    id INTEGER PRIMARY KEY,
    name TEXT NOT NULL,
    financial_year INTEGER NOT NULL,
    through_quarter INTEGER NOT NULL CHECK (through_quarter BETWEEN 1 AND 4),
    state TEXT CHECK (state = 'draft' OR state = 'reviewed' OR state = 'approved' OR state = 'published') NOT NULL,
    body TEXT NOT NULL,
    frozen TEXT,
    fingerprint TEXT,
    approved_by TEXT,
    approved_at_utc TEXT,
    origin_id INTEGER REFERENCES change_set (id),
    version INTEGER NOT NULL DEFAULT 1,
    CHECK ((state IN ('approved', 'published')) = (frozen IS NOT NULL))
);
CREATE TABLE report_erratum (
    id INTEGER PRIMARY KEY,
    report_issue_id INTEGER NOT NULL REFERENCES report_issue (id),
    dated_on TEXT CHECK (dated_on IS NULL OR dated_on IS date(dated_on, '+0 days')) NOT NULL,
    note TEXT NOT NULL CHECK (length(note) > 0)
);
CREATE TABLE draft (
    id INTEGER PRIMARY KEY,
    login TEXT NOT NULL,
    form TEXT NOT NULL,
    record_id INTEGER,
    saved_at_utc TEXT NOT NULL,
    body TEXT NOT NULL
);
CREATE UNIQUE INDEX draft_by_form ON draft (login, form, coalesce(record_id, 0));
CREATE TABLE bin_item (
    id INTEGER PRIMARY KEY,
    entity TEXT NOT NULL,
    record_id INTEGER NOT NULL,
    title TEXT NOT NULL,
    binned_at_utc TEXT NOT NULL,
    person TEXT NOT NULL,
    reason TEXT NOT NULL CHECK (length(reason) > 0),
    body TEXT NOT NULL
);
CREATE TABLE case_record (
    id INTEGER PRIMARY KEY,
    reference TEXT NOT NULL UNIQUE CHECK (length(reference) BETWEEN 1 AND 40),
    kind TEXT CHECK (kind = 'complaint' OR kind = 'representation' OR kind = 'mp_enquiry' OR kind = 'councillor_enquiry' OR kind = 'compliment') NOT NULL,
    procedure_key TEXT CHECK (procedure_key = 'children_statutory' OR procedure_key = 'adult_social_care' OR procedure_key = 'corporate'),
    received_on TEXT CHECK (received_on IS NULL OR received_on IS date(received_on, '+0 days')) NOT NULL,
    received_quarter INTEGER,
    responded_on TEXT CHECK (responded_on IS NULL OR responded_on IS date(responded_on, '+0 days')),
    responded_quarter INTEGER,
    due_on TEXT CHECK (due_on IS NULL OR due_on IS date(due_on, '+0 days')),
    days_taken INTEGER,
    in_time INTEGER CHECK (in_time IN (0, 1)),
    settled_on TEXT CHECK (settled_on IS NULL OR settled_on IS date(settled_on, '+0 days')),
    directorate_id INTEGER NOT NULL REFERENCES org_node (id),
    service_id INTEGER REFERENCES org_node (id),
    team_id INTEGER REFERENCES org_node (id),
    complainant_type_id INTEGER REFERENCES list_item (id),
    child_or_young_person INTEGER NOT NULL DEFAULT 0 CHECK (child_or_young_person IN (0, 1)),
    advocate_id INTEGER REFERENCES list_item (id),
    contact_method_id INTEGER REFERENCES list_item (id),
    theme_id INTEGER REFERENCES list_item (id),
    summary TEXT NOT NULL CHECK (length(summary) > 0),
    quote TEXT,
    officer_id INTEGER REFERENCES member (id),
    origin_id INTEGER NOT NULL REFERENCES change_set (id),
    version INTEGER NOT NULL DEFAULT 1,
    CHECK ((kind = 'complaint') = (procedure_key IS NOT NULL)),
    CHECK (responded_on IS NULL OR responded_on >= received_on)
);
CREATE INDEX case_by_received ON case_record (kind, received_quarter, directorate_id, service_id);
CREATE INDEX case_by_settled ON case_record (settled_on);
CREATE INDEX case_by_day ON case_record (received_on);
CREATE TABLE case_detail (
    case_id INTEGER PRIMARY KEY REFERENCES case_record (id) ON DELETE CASCADE,
    logged_on TEXT CHECK (logged_on IS NULL OR logged_on IS date(logged_on, '+0 days')),
    back_dated_reason TEXT,
    grounds_on TEXT CHECK (grounds_on IS NULL OR grounds_on IS date(grounds_on, '+0 days')),
    late_grounds_decision TEXT,
    channel_recipient TEXT,
    desired_outcomes TEXT,
    responding_manager TEXT,
    triage_result TEXT CHECK (triage_result = 'statutory' OR triage_result = 'corporate' OR triage_result = 'adult' OR triage_result = 'ombudsman' OR triage_result = 'enquiry' OR triage_result = 'representation' OR triage_result = 'compliment' OR triage_result = 'other_route' OR triage_result = 'not_accepted' OR triage_result = 'early_resolution'),
    triage_reason TEXT,
    triage_decided_on TEXT CHECK (triage_decided_on IS NULL OR triage_decided_on IS date(triage_decided_on, '+0 days')),
    triage_decider TEXT,
    eligible_as TEXT,
    subject_in_scope TEXT,
    proceedings TEXT,
    frozen_review_on TEXT CHECK (frozen_review_on IS NULL OR frozen_review_on IS date(frozen_review_on, '+0 days')),
    risk_flag INTEGER NOT NULL DEFAULT 0 CHECK (risk_flag IN (0, 1)),
    language TEXT,
    adjustments TEXT,
    adjustments_review_on TEXT CHECK (adjustments_review_on IS NULL OR adjustments_review_on IS date(adjustments_review_on, '+0 days')),
    confidentiality TEXT CHECK (confidentiality = 'normal' OR confidentiality = 'restricted') NOT NULL DEFAULT 'normal',
    close_reason TEXT CHECK (close_reason = 'resolved' OR close_reason = 'withdrawn' OR close_reason = 'discontinued' OR close_reason = 'out_of_scope' OR close_reason = 'converted' OR close_reason = 'out_of_time'),
    compliment_from TEXT,
    quote_is_anonymised INTEGER NOT NULL DEFAULT 0 CHECK (quote_is_anonymised IN (0, 1)),
    staff_informed_on TEXT CHECK (staff_informed_on IS NULL OR staff_informed_on IS date(staff_informed_on, '+0 days')),
    from_professional INTEGER NOT NULL DEFAULT 0 CHECK (from_professional IN (0, 1)),
    retention_state TEXT CHECK (retention_state = 'not_set' OR retention_state = 'retain' OR retention_state = 'review' OR retention_state = 'destroy' OR retention_state = 'anonymised') NOT NULL DEFAULT 'not_set',
    retain_until TEXT CHECK (retain_until IS NULL OR retain_until IS date(retain_until, '+0 days')),
    legal_hold TEXT
);
CREATE TABLE case_link (
    id INTEGER PRIMARY KEY,
    case_id INTEGER NOT NULL REFERENCES case_record (id) ON DELETE CASCADE,
    other_case_id INTEGER NOT NULL REFERENCES case_record (id) ON DELETE CASCADE,
    relation TEXT CHECK (relation = 'premature' OR relation = 'converted' OR relation = 'family' OR relation = 'related' OR relation = 'merged') NOT NULL,
    note TEXT NOT NULL DEFAULT '',
    UNIQUE (case_id, other_case_id, relation)
);
CREATE TABLE case_reader (
    case_id INTEGER NOT NULL REFERENCES case_record (id) ON DELETE CASCADE,
    member_id INTEGER NOT NULL REFERENCES member (id),
    PRIMARY KEY (case_id, member_id)
);
CREATE TABLE stage (
    id INTEGER PRIMARY KEY,
    case_id INTEGER NOT NULL REFERENCES case_record (id) ON DELETE CASCADE,
    stage_no INTEGER NOT NULL CHECK (stage_no BETWEEN 1 AND 3),
    procedure_key TEXT CHECK (procedure_key = 'children_statutory' OR procedure_key = 'adult_social_care' OR procedure_key = 'corporate') NOT NULL,
    procedure_version TEXT NOT NULL,
    directorate_id INTEGER NOT NULL REFERENCES org_node (id),
    service_id INTEGER REFERENCES org_node (id),
    received_on TEXT CHECK (received_on IS NULL OR received_on IS date(received_on, '+0 days')) NOT NULL,
    received_quarter INTEGER,
    acknowledged_on TEXT CHECK (acknowledged_on IS NULL OR acknowledged_on IS date(acknowledged_on, '+0 days')),
    record_agreed_on TEXT CHECK (record_agreed_on IS NULL OR record_agreed_on IS date(record_agreed_on, '+0 days')),
    aim_on TEXT CHECK (aim_on IS NULL OR aim_on IS date(aim_on, '+0 days')),
    given_limit_on TEXT CHECK (given_limit_on IS NULL OR given_limit_on IS date(given_limit_on, '+0 days')),
    limit_on TEXT CHECK (limit_on IS NULL OR limit_on IS date(limit_on, '+0 days')),
    extended_to TEXT CHECK (extended_to IS NULL OR extended_to IS date(extended_to, '+0 days')),
    due_on TEXT CHECK (due_on IS NULL OR due_on IS date(due_on, '+0 days')),
    panel_by TEXT CHECK (panel_by IS NULL OR panel_by IS date(panel_by, '+0 days')),
    panel_on TEXT CHECK (panel_on IS NULL OR panel_on IS date(panel_on, '+0 days')),
    panel_quarter INTEGER,
    findings_on TEXT CHECK (findings_on IS NULL OR findings_on IS date(findings_on, '+0 days')),
    responded_on TEXT CHECK (responded_on IS NULL OR responded_on IS date(responded_on, '+0 days')),
    responded_quarter INTEGER,
    days_taken INTEGER,
    in_time INTEGER CHECK (in_time IN (0, 1)),
    outcome TEXT CHECK (outcome = 'upheld' OR outcome = 'partially_upheld' OR outcome = 'not_upheld' OR outcome = 'no_finding' OR outcome = 'withdrawn' OR outcome = 'discontinued'),
    outcome_on TEXT CHECK (outcome_on IS NULL OR outcome_on IS date(outcome_on, '+0 days')),
    finding_on TEXT CHECK (finding_on IS NULL OR finding_on IS date(finding_on, '+0 days')),
    finding_quarter INTEGER,
    closed_on TEXT CHECK (closed_on IS NULL OR closed_on IS date(closed_on, '+0 days')),
    origin_id INTEGER NOT NULL REFERENCES change_set (id),
    version INTEGER NOT NULL DEFAULT 1,
    UNIQUE (case_id, stage_no),
    CHECK (acknowledged_on IS NULL OR acknowledged_on >= received_on),
    CHECK (responded_on IS NULL OR responded_on >= received_on),
    CHECK (panel_on IS NULL OR stage_no = 3)
);
CREATE INDEX stage_by_received ON stage (received_quarter, stage_no, procedure_key, directorate_id, service_id, outcome);
CREATE INDEX stage_by_responded ON stage (responded_quarter, stage_no, procedure_key, directorate_id, service_id, in_time, days_taken);
CREATE INDEX stage_by_finding ON stage (finding_quarter, stage_no, procedure_key, directorate_id, service_id, outcome);
CREATE INDEX stage_by_closed ON stage (closed_on);
CREATE TABLE stage_detail (
    stage_id INTEGER PRIMARY KEY REFERENCES stage (id) ON DELETE CASCADE,
    extended_on TEXT CHECK (extended_on IS NULL OR extended_on IS date(extended_on, '+0 days')),
    extension_reason TEXT,
    extension_agreed_by TEXT,
    complainant_told_on TEXT CHECK (complainant_told_on IS NULL OR complainant_told_on IS date(complainant_told_on, '+0 days')),
    lateness_reason TEXT,
    lateness_team TEXT,
    outcome_reason TEXT,
    report_received_on TEXT CHECK (report_received_on IS NULL OR report_received_on IS date(report_received_on, '+0 days')),
    adr_kind TEXT CHECK (adr_kind = 'conciliation' OR adr_kind = 'mediation'),
    adr_offered_on TEXT CHECK (adr_offered_on IS NULL OR adr_offered_on IS date(adr_offered_on, '+0 days')),
    adr_held_on TEXT CHECK (adr_held_on IS NULL OR adr_held_on IS date(adr_held_on, '+0 days')),
    next_stage_offered_on TEXT CHECK (next_stage_offered_on IS NULL OR next_stage_offered_on IS date(next_stage_offered_on, '+0 days')),
    early_referral_on TEXT CHECK (early_referral_on IS NULL OR early_referral_on IS date(early_referral_on, '+0 days')),
    refusal_reason TEXT
);
CREATE TABLE stage_deadline (
    id INTEGER PRIMARY KEY,
    stage_id INTEGER NOT NULL REFERENCES stage (id) ON DELETE CASCADE,
    kept_from_utc TEXT NOT NULL,
    due_on TEXT CHECK (due_on IS NULL OR due_on IS date(due_on, '+0 days')) NOT NULL,
    why TEXT NOT NULL
);
CREATE TABLE hold (
    id INTEGER PRIMARY KEY,
    stage_id INTEGER NOT NULL REFERENCES stage (id) ON DELETE CASCADE,
    first_on TEXT CHECK (first_on IS NULL OR first_on IS date(first_on, '+0 days')) NOT NULL,
    last_on TEXT CHECK (last_on IS NULL OR last_on IS date(last_on, '+0 days')),
    reason_id INTEGER REFERENCES list_item (id),
    stops_clock INTEGER NOT NULL DEFAULT 0 CHECK (stops_clock IN (0, 1)),
    authorised_by TEXT,
    evidence TEXT,
    CHECK (last_on IS NULL OR last_on >= first_on)
);
CREATE INDEX hold_by_stage ON hold (stage_id);
CREATE INDEX hold_by_end ON hold (last_on);
CREATE TABLE practitioner (
    id INTEGER PRIMARY KEY,
    name TEXT NOT NULL,
    role TEXT CHECK (role = 'investigating_officer' OR role = 'independent_person' OR role = 'adjudicating_officer' OR role = 'panel_chair' OR role = 'panel_member' OR role = 'advocate') NOT NULL,
    is_external INTEGER NOT NULL DEFAULT 1 CHECK (is_external IN (0, 1)),
    day_rate_pence INTEGER,
    availability TEXT NOT NULL DEFAULT '',
    contact TEXT NOT NULL DEFAULT '',
    retired_on TEXT CHECK (retired_on IS NULL OR retired_on IS date(retired_on, '+0 days')),
    version INTEGER NOT NULL DEFAULT 1
);
CREATE TABLE appointment (
    id INTEGER PRIMARY KEY,
    stage_id INTEGER NOT NULL REFERENCES stage (id) ON DELETE CASCADE,
    practitioner_id INTEGER NOT NULL REFERENCES practitioner (id),
    role TEXT NOT NULL,
    appointed_on TEXT CHECK (appointed_on IS NULL OR appointed_on IS date(appointed_on, '+0 days')) NOT NULL,
    ended_on TEXT CHECK (ended_on IS NULL OR ended_on IS date(ended_on, '+0 days'))
);
CREATE TABLE stage_event (
    id INTEGER PRIMARY KEY,
    stage_id INTEGER NOT NULL REFERENCES stage (id) ON DELETE CASCADE,
    event TEXT NOT NULL,
    event_on TEXT CHECK (event_on IS NULL OR event_on IS date(event_on, '+0 days')) NOT NULL,
    entered_at_utc TEXT NOT NULL,
    entered_by TEXT NOT NULL,
    proof_document_id INTEGER,
    proof_contact_id INTEGER,
    note TEXT NOT NULL DEFAULT ''
);
CREATE INDEX stage_event_by_stage ON stage_event (stage_id);
CREATE TABLE issue (
    id INTEGER PRIMARY KEY,
    stage_id INTEGER NOT NULL REFERENCES stage (id) ON DELETE CASCADE,
    position INTEGER NOT NULL,
    category_id INTEGER NOT NULL REFERENCES list_item (id),
    root_cause_id INTEGER REFERENCES list_item (id),
    outcome TEXT CHECK (outcome = 'upheld' OR outcome = 'partially_upheld' OR outcome = 'not_upheld' OR outcome = 'no_finding' OR outcome = 'withdrawn'),
    description TEXT,
    service_id INTEGER REFERENCES org_node (id),
    pillar_id INTEGER REFERENCES list_item (id),
    finding_on TEXT CHECK (finding_on IS NULL OR finding_on IS date(finding_on, '+0 days')),
    carried_on INTEGER NOT NULL DEFAULT 0 CHECK (carried_on IN (0, 1)),
    origin_id INTEGER NOT NULL REFERENCES change_set (id),
    version INTEGER NOT NULL DEFAULT 1
);
CREATE INDEX issue_by_stage ON issue (stage_id, category_id, outcome);
CREATE TABLE action (
    id INTEGER PRIMARY KEY,
    stage_id INTEGER NOT NULL REFERENCES stage (id) ON DELETE CASCADE,
    issue_id INTEGER REFERENCES issue (id),
    category_id INTEGER NOT NULL REFERENCES list_item (id),
    scope TEXT CHECK (scope = 'individual' OR scope = 'wider'),
    description TEXT,
    owner_name TEXT,
    due_on TEXT CHECK (due_on IS NULL OR due_on IS date(due_on, '+0 days')),
    completed_on TEXT CHECK (completed_on IS NULL OR completed_on IS date(completed_on, '+0 days')),
    evidence TEXT,
    follow_up_on TEXT CHECK (follow_up_on IS NULL OR follow_up_on IS date(follow_up_on, '+0 days')),
    follow_up_held TEXT,
    origin_id INTEGER NOT NULL REFERENCES change_set (id),
    version INTEGER NOT NULL DEFAULT 1
);
CREATE INDEX action_by_stage ON action (stage_id, category_id, scope);
CREATE INDEX action_to_do ON action (due_on) WHERE completed_on IS NULL;
CREATE TABLE cost (
    id INTEGER PRIMARY KEY,
    stage_id INTEGER NOT NULL REFERENCES stage (id) ON DELETE CASCADE,
    cost_type TEXT CHECK (cost_type = 'independent_person' OR cost_type = 'investigating_officer' OR cost_type = 'stage_3_panel' OR cost_type = 'mediation' OR cost_type = 'financial_redress' OR cost_type = 'other') NOT NULL,
    amount_pence INTEGER NOT NULL CHECK (amount_pence >= 0),
    paid_on TEXT CHECK (paid_on IS NULL OR paid_on IS date(paid_on, '+0 days')) NOT NULL,
    paid_quarter INTEGER NOT NULL,
    invoiced_on TEXT CHECK (invoiced_on IS NULL OR invoiced_on IS date(invoiced_on, '+0 days')),
    description TEXT,
    recharge_node_id INTEGER REFERENCES org_node (id),
    origin_id INTEGER NOT NULL REFERENCES change_set (id),
    version INTEGER NOT NULL DEFAULT 1
);
CREATE INDEX cost_by_paid ON cost (paid_quarter, cost_type, amount_pence);
CREATE INDEX cost_by_stage ON cost (stage_id, cost_type, amount_pence);
CREATE TABLE remedy (
    id INTEGER PRIMARY KEY,
    stage_id INTEGER NOT NULL REFERENCES stage (id) ON DELETE CASCADE,
    remedy_type_id INTEGER NOT NULL REFERENCES list_item (id),
    amount_pence INTEGER CHECK (amount_pence >= 0),
    offered_on TEXT CHECK (offered_on IS NULL OR offered_on IS date(offered_on, '+0 days')),
    agreed_on TEXT CHECK (agreed_on IS NULL OR agreed_on IS date(agreed_on, '+0 days')),
    paid_on TEXT CHECK (paid_on IS NULL OR paid_on IS date(paid_on, '+0 days')),
    description TEXT,
    version INTEGER NOT NULL DEFAULT 1
);
CREATE TABLE person (
    id INTEGER PRIMARY KEY,
    name TEXT NOT NULL CHECK (length(name) > 0),
    folded_name TEXT NOT NULL,
    born_on TEXT CHECK (born_on IS NULL OR born_on IS date(born_on, '+0 days')),
    address TEXT,
    email TEXT,
    telephone TEXT,
    preferred_contact TEXT,
    safe_contact TEXT,
    do_not_contact INTEGER NOT NULL DEFAULT 0 CHECK (do_not_contact IN (0, 1)),
    adjustments TEXT,
    merged_into_id INTEGER REFERENCES person (id),
    version INTEGER NOT NULL DEFAULT 1
);
CREATE INDEX person_by_name ON person (folded_name);
CREATE TABLE case_person (
    id INTEGER PRIMARY KEY,
    case_id INTEGER NOT NULL REFERENCES case_record (id) ON DELETE CASCADE,
    person_id INTEGER NOT NULL REFERENCES person (id),
    role TEXT CHECK (role = 'complainant' OR role = 'child' OR role = 'representative' OR role = 'advocate' OR role = 'staff_concerned' OR role = 'elected_member') NOT NULL,
    complainant_type_id INTEGER REFERENCES list_item (id),
    relationship TEXT,
    UNIQUE (case_id, person_id, role)
);
CREATE INDEX case_person_by_person ON case_person (person_id);
CREATE TABLE consent (
    id INTEGER PRIMARY KEY,
    case_id INTEGER NOT NULL REFERENCES case_record (id) ON DELETE CASCADE,
    person_id INTEGER REFERENCES person (id),
    state TEXT CHECK (state = 'given' OR state = 'not_sought' OR state = 'refused' OR state = 'pending') NOT NULL,
    decided_on TEXT CHECK (decided_on IS NULL OR decided_on IS date(decided_on, '+0 days')),
    capacity_note TEXT,
    evidence TEXT
);
CREATE TABLE advocacy (
    id INTEGER PRIMARY KEY,
    case_id INTEGER NOT NULL REFERENCES case_record (id) ON DELETE CASCADE,
    offered_on TEXT CHECK (offered_on IS NULL OR offered_on IS date(offered_on, '+0 days')),
    accepted INTEGER CHECK (accepted IN (0, 1)),
    provider_id INTEGER REFERENCES list_item (id),
    appointed_on TEXT CHECK (appointed_on IS NULL OR appointed_on IS date(appointed_on, '+0 days'))
);
CREATE TABLE contact_log (
    id INTEGER PRIMARY KEY,
    case_id INTEGER NOT NULL REFERENCES case_record (id) ON DELETE CASCADE,
    stage_id INTEGER REFERENCES stage (id) ON DELETE CASCADE,
    kind TEXT CHECK (kind = 'letter' OR kind = 'email' OR kind = 'call' OR kind = 'visit' OR kind = 'meeting' OR kind = 'conciliation' OR kind = 'mediation' OR kind = 'chase' OR kind = 'note') NOT NULL,
    direction TEXT CHECK (direction = 'in' OR direction = 'out'),
    happened_on TEXT CHECK (happened_on IS NULL OR happened_on IS date(happened_on, '+0 days')) NOT NULL,
    entered_at_utc TEXT NOT NULL,
    entered_by TEXT NOT NULL,
    with_whom TEXT,
    note TEXT NOT NULL,
    next_chase_on TEXT CHECK (next_chase_on IS NULL OR next_chase_on IS date(next_chase_on, '+0 days'))
);
CREATE INDEX contact_log_by_case ON contact_log (case_id);
CREATE TABLE document (
    id INTEGER PRIMARY KEY,
    case_id INTEGER REFERENCES case_record (id) ON DELETE CASCADE,
    stage_id INTEGER REFERENCES stage (id) ON DELETE CASCADE,
    name TEXT NOT NULL,
    media_type TEXT NOT NULL,
    kind TEXT NOT NULL,
    direction TEXT CHECK (direction = 'in' OR direction = 'out' OR direction = 'internal'),
    dated_on TEXT CHECK (dated_on IS NULL OR dated_on IS date(dated_on, '+0 days')),
    sent_on TEXT CHECK (sent_on IS NULL OR sent_on IS date(sent_on, '+0 days')),
    letter_template_id INTEGER REFERENCES letter_template (id),
    digest TEXT NOT NULL CHECK (length(digest) = 64),
    added_at_utc TEXT NOT NULL,
    added_by TEXT NOT NULL
);
CREATE INDEX document_by_case ON document (case_id);
CREATE TABLE document_content (
    document_id INTEGER PRIMARY KEY REFERENCES document (id) ON DELETE CASCADE,
    content BLOB NOT NULL
);
CREATE TABLE diversity_answer (
    id INTEGER PRIMARY KEY,
    form_number INTEGER NOT NULL,
    financial_year INTEGER NOT NULL,
    service_group TEXT NOT NULL DEFAULT '',
    question TEXT CHECK (question = 'ethnic_origin' OR question = 'gender' OR question = 'disability' OR question = 'age' OR question = 'religion_or_belief' OR question = 'sexual_orientation') NOT NULL,
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
    id INTEGER PRIMARY KEY,
    case_reference TEXT NOT NULL,
    proposed_by TEXT NOT NULL,
    proposed_at_utc TEXT NOT NULL,
    confirmed_by TEXT,
    confirmed_at_utc TEXT,
    statistics_row TEXT
);
CREATE TABLE ombudsman_case (
    id INTEGER PRIMARY KEY,
    reference TEXT NOT NULL UNIQUE CHECK (length(reference) BETWEEN 1 AND 40),
    case_id INTEGER REFERENCES case_record (id),
    directorate_id INTEGER NOT NULL REFERENCES org_node (id),
    service_id INTEGER REFERENCES org_node (id),
    received_on TEXT CHECK (received_on IS NULL OR received_on IS date(received_on, '+0 days')) NOT NULL,
    received_quarter INTEGER NOT NULL,
    enquiry_due_on TEXT CHECK (enquiry_due_on IS NULL OR enquiry_due_on IS date(enquiry_due_on, '+0 days')),
    enquiry_responded_on TEXT CHECK (enquiry_responded_on IS NULL OR enquiry_responded_on IS date(enquiry_responded_on, '+0 days')),
    decision_on TEXT CHECK (decision_on IS NULL OR decision_on IS date(decision_on, '+0 days')),
    decision_quarter INTEGER,
    decision TEXT CHECK (decision = 'closed_no_further_action' OR decision = 'closed_out_of_jurisdiction' OR decision = 'premature' OR decision = 'not_upheld' OR decision = 'upheld_injustice' OR decision = 'upheld_no_injustice'),
    settled_on TEXT CHECK (settled_on IS NULL OR settled_on IS date(settled_on, '+0 days')),
    summary TEXT,
    category TEXT,
    draft_decision_on TEXT CHECK (draft_decision_on IS NULL OR draft_decision_on IS date(draft_decision_on, '+0 days')),
    injustice TEXT,
    remedied_before INTEGER CHECK (remedied_before IN (0, 1)),
    report_kind TEXT CHECK (report_kind = 'statement' OR report_kind = 'report'),
    officer_id INTEGER REFERENCES member (id),
    origin_id INTEGER NOT NULL REFERENCES change_set (id),
    version INTEGER NOT NULL DEFAULT 1,
    CHECK ((decision IS NULL) = (decision_on IS NULL))
);
CREATE INDEX ombudsman_by_received ON ombudsman_case (received_quarter, directorate_id, service_id);
CREATE INDEX ombudsman_by_decision ON ombudsman_case (decision_quarter, directorate_id, service_id, decision);
CREATE INDEX ombudsman_by_settled ON ombudsman_case (settled_on);
CREATE INDEX ombudsman_by_case ON ombudsman_case (case_id);
CREATE TABLE ombudsman_enquiry (
    id INTEGER PRIMARY KEY,
    ombudsman_case_id INTEGER NOT NULL REFERENCES ombudsman_case (id) ON DELETE CASCADE,
    kind TEXT CHECK (kind = 'assessment' OR kind = 'detailed' OR kind = 'draft_comments' OR kind = 'compliance' OR kind = 'other') NOT NULL,
    letter_on TEXT CHECK (letter_on IS NULL OR letter_on IS date(letter_on, '+0 days')) NOT NULL,
    due_on TEXT CHECK (due_on IS NULL OR due_on IS date(due_on, '+0 days')),
    agreed_to TEXT CHECK (agreed_to IS NULL OR agreed_to IS date(agreed_to, '+0 days')),
    replied_on TEXT CHECK (replied_on IS NULL OR replied_on IS date(replied_on, '+0 days')),
    note TEXT NOT NULL DEFAULT ''
);
CREATE TABLE recommendation (
    id INTEGER PRIMARY KEY,
    source TEXT CHECK (source = 'ombudsman' OR source = 'investigator' OR source = 'panel') NOT NULL,
    ombudsman_case_id INTEGER REFERENCES ombudsman_case (id) ON DELETE CASCADE,
    stage_id INTEGER REFERENCES stage (id) ON DELETE CASCADE,
    category TEXT CHECK (category = 'financial_remedy' OR category = 'apology' OR category = 'staff_training_or_guidance' OR category = 'review_policy_or_procedure' OR category = 'provide_service' OR category = 'other') NOT NULL,
    amount_pence INTEGER CHECK (amount_pence >= 0),
    description TEXT,
    accepted INTEGER CHECK (accepted IN (0, 1)),
    refusal_reason TEXT,
    due_on TEXT CHECK (due_on IS NULL OR due_on IS date(due_on, '+0 days')),
    completed_on TEXT CHECK (completed_on IS NULL OR completed_on IS date(completed_on, '+0 days')),
    evidence TEXT,
    satisfied_on TEXT CHECK (satisfied_on IS NULL OR satisfied_on IS date(satisfied_on, '+0 days')),
    origin_id INTEGER NOT NULL REFERENCES change_set (id),
    version INTEGER NOT NULL DEFAULT 1,
    CHECK ((source = 'ombudsman') = (ombudsman_case_id IS NOT NULL)),
    CHECK ((amount_pence IS NOT NULL) = (category = 'financial_remedy'))
);
CREATE INDEX recommendation_by_ombudsman ON recommendation (ombudsman_case_id, category, amount_pence);
CREATE TABLE history_figure (
    id INTEGER PRIMARY KEY,
    financial_year INTEGER NOT NULL,
    quarter INTEGER NOT NULL DEFAULT 0 CHECK (quarter BETWEEN 0 AND 4),
    measure TEXT NOT NULL CHECK (length(measure) > 0),
    dimension TEXT NOT NULL DEFAULT '',
    value REAL CHECK (value >= 0),
    source TEXT NOT NULL DEFAULT '',
    origin_id INTEGER NOT NULL REFERENCES change_set (id),
    version INTEGER NOT NULL DEFAULT 1,
    UNIQUE (financial_year, quarter, measure, dimension)
);
CREATE TABLE demand_figure (
    id INTEGER PRIMARY KEY,
    financial_year INTEGER NOT NULL,
    indicator_id INTEGER NOT NULL REFERENCES list_item (id),
    value INTEGER NOT NULL CHECK (value >= 0),
    source TEXT NOT NULL DEFAULT '',
    origin_id INTEGER NOT NULL REFERENCES change_set (id),
    version INTEGER NOT NULL DEFAULT 1,
    UNIQUE (financial_year, indicator_id)
);
CREATE TABLE dip_draw (
    id INTEGER PRIMARY KEY,
    drawn_on TEXT CHECK (drawn_on IS NULL OR drawn_on IS date(drawn_on, '+0 days')) NOT NULL,
    from_quarter INTEGER NOT NULL,
    to_quarter INTEGER NOT NULL,
    seed INTEGER,
    wanted INTEGER,
    population INTEGER,
    origin_id INTEGER NOT NULL REFERENCES change_set (id)
);
CREATE TABLE dip_response (
    id INTEGER PRIMARY KEY,
    stage_id INTEGER NOT NULL UNIQUE REFERENCES stage (id) ON DELETE CASCADE,
    draw_id INTEGER REFERENCES dip_draw (id),
    origin_id INTEGER NOT NULL REFERENCES change_set (id)
);
CREATE TABLE dip_theme (
    id INTEGER PRIMARY KEY,
    dip_response_id INTEGER NOT NULL REFERENCES dip_response (id) ON DELETE CASCADE,
    pillar_id INTEGER REFERENCES list_item (id),
    theme_id INTEGER REFERENCES list_item (id),
    note TEXT NOT NULL DEFAULT ''
);
CREATE INDEX dip_theme_by_response ON dip_theme (dip_response_id);
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
CREATE TABLE finding_note (
    id INTEGER PRIMARY KEY,
    from_quarter INTEGER NOT NULL,
    to_quarter INTEGER NOT NULL,
    finding TEXT NOT NULL CHECK (length(finding) > 0),
    covers TEXT NOT NULL DEFAULT '',
    table_ids TEXT NOT NULL DEFAULT '',
    note TEXT NOT NULL CHECK (length(note) > 0),
    origin_id INTEGER REFERENCES change_set (id),
    version INTEGER NOT NULL DEFAULT 1,
    CHECK (to_quarter >= from_quarter),
    UNIQUE (from_quarter, to_quarter, finding)
);
CREATE TABLE quarter_closing (
    id INTEGER PRIMARY KEY,
    quarter INTEGER NOT NULL,
    closed_at_utc TEXT NOT NULL,
    closed_by TEXT NOT NULL CHECK (length(closed_by) > 0),
    figures TEXT NOT NULL,
    digest TEXT NOT NULL CHECK (length(digest) = 64),
    reopened_at_utc TEXT,
    reopened_by TEXT,
    reopen_reason TEXT CHECK (length(reopen_reason) > 0),
    origin_id INTEGER REFERENCES change_set (id),
    version INTEGER NOT NULL DEFAULT 1,
    CHECK ((reopened_at_utc IS NULL) = (reopen_reason IS NULL)),
    CHECK ((reopened_at_utc IS NULL) = (reopened_by IS NULL))
);
CREATE INDEX quarter_closing_by_quarter ON quarter_closing (quarter);
CREATE TABLE import_mapping (
    id INTEGER PRIMARY KEY,
    name TEXT NOT NULL UNIQUE CHECK (length(name) > 0),
    body TEXT NOT NULL,
    origin_id INTEGER REFERENCES change_set (id),
    version INTEGER NOT NULL DEFAULT 1
);
DROP TABLE report_erratum;
DROP TABLE report_issue;
CREATE TABLE report_issue (
    id INTEGER PRIMARY KEY,
    name TEXT NOT NULL CHECK (length(name) > 0),
    issue_no INTEGER NOT NULL CHECK (issue_no >= 1),
    earlier_id INTEGER REFERENCES report_issue (id),
    financial_year INTEGER NOT NULL,
    through_quarter INTEGER NOT NULL CHECK (through_quarter BETWEEN 1 AND 4),
    state TEXT CHECK (state = 'draft' OR state = 'reviewed' OR state = 'approved' OR state = 'published') NOT NULL,
    body TEXT NOT NULL,
    to_read TEXT NOT NULL DEFAULT '',
    writers TEXT NOT NULL DEFAULT '',
    changed_at_utc TEXT NOT NULL,
    reviewed_by TEXT,
    reviewed_at_utc TEXT,
    approved_by TEXT,
    approved_at_utc TEXT,
    published_by TEXT,
    published_at_utc TEXT,
    frozen TEXT,
    fingerprint TEXT CHECK (length(fingerprint) = 64),
    origin_id INTEGER REFERENCES change_set (id),
    version INTEGER NOT NULL DEFAULT 1,
    CHECK ((state IN ('approved', 'published')) = (frozen IS NOT NULL)),
    CHECK ((frozen IS NULL) = (fingerprint IS NULL)),
    CHECK ((state = 'draft') = (reviewed_by IS NULL)),
    CHECK ((state = 'published') = (published_by IS NOT NULL)),
    UNIQUE (name, financial_year, through_quarter, issue_no)
);
CREATE TABLE report_frozen (
    report_issue_id INTEGER NOT NULL REFERENCES report_issue (id),
    part TEXT NOT NULL CHECK (length(part) > 0),
    content BLOB NOT NULL,
    PRIMARY KEY (report_issue_id, part)
);
CREATE TABLE report_erratum (
    id INTEGER PRIMARY KEY,
    report_issue_id INTEGER NOT NULL REFERENCES report_issue (id),
    dated_on TEXT CHECK (dated_on IS NULL OR dated_on IS date(dated_on, '+0 days')) NOT NULL,
    person TEXT NOT NULL,
    place TEXT NOT NULL DEFAULT '',
    note TEXT NOT NULL CHECK (length(note) > 0),
    origin_id INTEGER REFERENCES change_set (id)
);
CREATE INDEX report_erratum_by_issue ON report_erratum (report_issue_id);
CREATE TRIGGER report_frozen_no_update BEFORE UPDATE ON report_frozen
BEGIN SELECT RAISE(ABORT, 'report_frozen is append-only'); END;
CREATE TRIGGER report_frozen_no_delete BEFORE DELETE ON report_frozen
BEGIN SELECT RAISE(ABORT, 'report_frozen is append-only'); END;
CREATE TRIGGER report_erratum_no_update BEFORE UPDATE ON report_erratum
BEGIN SELECT RAISE(ABORT, 'report_erratum is append-only'); END;
CREATE TRIGGER report_erratum_no_delete BEFORE DELETE ON report_erratum
BEGIN SELECT RAISE(ABORT, 'report_erratum is append-only'); END;
CREATE TABLE printed_table (
    id INTEGER PRIMARY KEY,
    quarter INTEGER NOT NULL UNIQUE,
    body TEXT NOT NULL CHECK (length(body) > 0),
    origin_id INTEGER REFERENCES change_set (id),
    version INTEGER NOT NULL DEFAULT 1
);
CREATE TABLE case_text (
    case_id INTEGER PRIMARY KEY,
    body TEXT NOT NULL
);
CREATE VIRTUAL TABLE case_words USING fts5 (body, content = 'case_text',
content_rowid = 'case_id', tokenize = 'ascii', columnsize = 0);
CREATE INDEX remedy_of_stage ON remedy (stage_id);
CREATE INDEX appointment_of_stage ON appointment (stage_id);
CREATE INDEX recommendation_of_stage ON recommendation (stage_id);
CREATE INDEX consent_of_case ON consent (case_id);
CREATE INDEX advocacy_of_case ON advocacy (case_id);
CREATE INDEX enquiry_of_ombudsman ON ombudsman_enquiry (ombudsman_case_id);
CREATE INDEX person_by_leading ON person (merged_into_id);
DROP INDEX action_to_do;
CREATE INDEX action_by_completed ON action (completed_on, due_on);
CREATE TABLE case_number (
    id INTEGER PRIMARY KEY,
    reference TEXT NOT NULL UNIQUE CHECK (length(reference) BETWEEN 1 AND 40),
    case_id INTEGER NOT NULL REFERENCES case_record (id) ON DELETE CASCADE,
    merged_id INTEGER NOT NULL UNIQUE,
    received_on TEXT CHECK (received_on IS NULL OR received_on IS date(received_on, '+0 days')) NOT NULL,
    summary TEXT NOT NULL,
    merged_by_id INTEGER NOT NULL REFERENCES change_set (id)
);
CREATE INDEX case_number_by_case ON case_number (case_id);
CREATE INDEX case_link_by_case ON case_link (case_id);
CREATE INDEX case_link_by_other ON case_link (other_case_id);
CREATE TABLE document_text (
    document_id INTEGER PRIMARY KEY REFERENCES document (id) ON DELETE CASCADE,
    body TEXT NOT NULL
);
CREATE INDEX change_entry_exported ON change_entry (id) WHERE action = 'exported';
CREATE INDEX change_entry_erased ON change_entry (id) WHERE entity = 'change_set';
ALTER TABLE remedy ADD COLUMN due_on TEXT CHECK (due_on IS NULL OR due_on IS date(due_on, '+0 days'));
ALTER TABLE remedy ADD COLUMN evidence TEXT;
ALTER TABLE case_detail ADD COLUMN quote_consent TEXT CHECK (quote_consent = 'given' OR quote_consent = 'refused');
ALTER TABLE document ADD COLUMN checked_on TEXT CHECK (checked_on IS NULL OR checked_on IS date(checked_on, '+0 days'));
ALTER TABLE document ADD COLUMN checked_by TEXT;
ALTER TABLE ombudsman_case ADD COLUMN report_answered_on TEXT CHECK (report_answered_on IS NULL OR report_answered_on IS date(report_answered_on, '+0 days'));
CREATE INDEX ombudsman_report ON ombudsman_case (report_answered_on) WHERE report_kind = 'report';
CREATE INDEX recommendation_by_completed ON recommendation (completed_on);
CREATE INDEX enquiry_by_reply ON ombudsman_enquiry (replied_on);
CREATE INDEX recommendation_to_confirm ON recommendation (satisfied_on) WHERE evidence IS NOT NULL;
ALTER TABLE case_detail ADD COLUMN withdrawn_on TEXT CHECK (withdrawn_on IS NULL OR withdrawn_on IS date(withdrawn_on, '+0 days'));
ALTER TABLE case_detail ADD COLUMN withdrawal_reason TEXT;
ALTER TABLE case_detail ADD COLUMN converted_on TEXT CHECK (converted_on IS NULL OR converted_on IS date(converted_on, '+0 days'));
ALTER TABLE case_detail ADD COLUMN triage_route TEXT CHECK (triage_route = 'statutory' OR triage_route = 'corporate' OR triage_route = 'adult' OR triage_route = 'ombudsman' OR triage_route = 'enquiry' OR triage_route = 'councillor_enquiry' OR triage_route = 'representation' OR triage_route = 'compliment' OR triage_route = 'other_route' OR triage_route = 'not_accepted' OR triage_route = 'early_resolution');
UPDATE case_detail SET triage_route = triage_result;
ALTER TABLE case_detail DROP COLUMN triage_result;
ALTER TABLE case_detail RENAME COLUMN triage_route TO triage_result;
DROP VIEW fact_contact;
CREATE VIEW fact_contact AS
SELECT c.id AS fact_id, c.id AS case_id, c.reference, c.kind, c.procedure_key, c.received_on,
       c.received_quarter, c.responded_on, c.responded_quarter, c.due_on, c.days_taken, c.in_time,
       c.settled_on, c.directorate_id, c.service_id, c.team_id, c.complainant_type_id,
       c.child_or_young_person, c.advocate_id, c.contact_method_id, c.theme_id, c.summary, c.quote,
       c.officer_id, d.triage_result
FROM case_record c
LEFT JOIN case_detail d ON d.case_id = c.id;
DROP VIEW fact_cost;
DROP INDEX cost_by_paid;
ALTER TABLE cost ADD COLUMN payment_on TEXT CHECK (payment_on IS NULL OR payment_on IS date(payment_on, '+0 days'));
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
ALTER TABLE issue ADD COLUMN upheld_reason_id INTEGER REFERENCES list_item (id);
ALTER TABLE case_detail ADD COLUMN compliment_from_id INTEGER REFERENCES list_item (id);
ALTER TABLE ombudsman_case ADD COLUMN retention_state TEXT CHECK (retention_state = 'not_set' OR retention_state = 'retain' OR retention_state = 'review' OR retention_state = 'destroy' OR retention_state = 'anonymised');
ALTER TABLE ombudsman_case ADD COLUMN retain_until TEXT CHECK (retain_until IS NULL OR retain_until IS date(retain_until, '+0 days'));
ALTER TABLE ombudsman_case ADD COLUMN legal_hold TEXT;
ALTER TABLE ombudsman_case ADD COLUMN upheld_issues TEXT;
CREATE TABLE ombudsman_reader (
    ombudsman_case_id INTEGER NOT NULL REFERENCES ombudsman_case (id) ON DELETE CASCADE,
    member_id INTEGER NOT NULL REFERENCES member (id),
    PRIMARY KEY (ombudsman_case_id, member_id)
);
ALTER TABLE destruction ADD COLUMN ombudsman_case_id INTEGER;
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
ALTER TABLE cost ADD COLUMN head_id INTEGER REFERENCES list_item (id);
DROP VIEW fact_cost;
CREATE VIEW fact_cost AS
SELECT k.id AS fact_id, s.case_id, c.reference, k.stage_id, k.cost_type, k.head_id, k.amount_pence,
       k.paid_on, k.paid_quarter, s.stage_no, s.procedure_key, s.directorate_id, s.service_id,
       c.team_id, s.responded_on, s.responded_quarter, s.outcome, s.finding_on, s.finding_quarter
FROM cost k
JOIN stage s ON s.id = k.stage_id
LEFT JOIN case_record c ON c.id = s.case_id;
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
CREATE TABLE ombudsman_person (
    id INTEGER PRIMARY KEY,
    ombudsman_case_id INTEGER NOT NULL REFERENCES ombudsman_case (id) ON DELETE CASCADE,
    person_id INTEGER NOT NULL REFERENCES person (id),
    role TEXT CHECK (role = 'complainant' OR role = 'child' OR role = 'representative' OR role = 'advocate' OR role = 'staff_concerned' OR role = 'elected_member') NOT NULL,
    relationship TEXT,
    UNIQUE (ombudsman_case_id, person_id, role)
);
CREATE INDEX ombudsman_person_by_person ON ombudsman_person (person_id);
CREATE INDEX remedy_by_given ON remedy (paid_on, due_on);
CREATE INDEX case_at_risk ON case_detail (case_id)
WHERE risk_flag = 1 OR subject_in_scope = 'risk_of_harm';
ALTER TABLE case_record ADD COLUMN acknowledged_on TEXT CHECK (acknowledged_on IS NULL OR acknowledged_on IS date(acknowledged_on, '+0 days'));
ALTER TABLE case_record ADD COLUMN extended_to TEXT CHECK (extended_to IS NULL OR extended_to IS date(extended_to, '+0 days'));
ALTER TABLE case_detail ADD COLUMN acknowledged_contact_id INTEGER;
ALTER TABLE case_detail ADD COLUMN acknowledged_document_id INTEGER;
ALTER TABLE case_detail ADD COLUMN extended_on TEXT CHECK (extended_on IS NULL OR extended_on IS date(extended_on, '+0 days'));
ALTER TABLE case_detail ADD COLUMN extension_reason TEXT;
ALTER TABLE case_detail ADD COLUMN extension_agreed_by TEXT;
ALTER TABLE case_detail ADD COLUMN enquirer_told_on TEXT CHECK (enquirer_told_on IS NULL OR enquirer_told_on IS date(enquirer_told_on, '+0 days'));
CREATE TABLE case_deadline (
    id INTEGER PRIMARY KEY,
    case_id INTEGER NOT NULL REFERENCES case_record (id) ON DELETE CASCADE,
    kept_from_utc TEXT NOT NULL,
    due_on TEXT CHECK (due_on IS NULL OR due_on IS date(due_on, '+0 days')) NOT NULL,
    why TEXT NOT NULL
);
CREATE INDEX case_deadline_of_case ON case_deadline (case_id);
DROP VIEW fact_ombudsman;
DROP VIEW fact_recommendation;
DROP VIEW open_at_ombudsman;
CREATE TABLE renewed_case (
    id INTEGER PRIMARY KEY,
    reference TEXT NOT NULL UNIQUE CHECK (length(reference) BETWEEN 1 AND 40),
    case_id INTEGER REFERENCES case_record (id),
    directorate_id INTEGER NOT NULL REFERENCES org_node (id),
    service_id INTEGER REFERENCES org_node (id),
    received_on TEXT CHECK (received_on IS NULL OR received_on IS date(received_on, '+0 days')) NOT NULL,
    received_quarter INTEGER NOT NULL,
    enquiry_due_on TEXT CHECK (enquiry_due_on IS NULL OR enquiry_due_on IS date(enquiry_due_on, '+0 days')),
    enquiry_responded_on TEXT CHECK (enquiry_responded_on IS NULL OR enquiry_responded_on IS date(enquiry_responded_on, '+0 days')),
    decision_on TEXT CHECK (decision_on IS NULL OR decision_on IS date(decision_on, '+0 days')),
    decision_quarter INTEGER,
    decision TEXT CHECK (decision = 'closed_no_further_action' OR decision = 'closed_out_of_jurisdiction' OR decision = 'premature' OR decision = 'not_upheld' OR decision = 'upheld_injustice' OR decision = 'upheld_no_injustice' OR decision = 'invalid'),
    settled_on TEXT CHECK (settled_on IS NULL OR settled_on IS date(settled_on, '+0 days')),
    summary TEXT,
    category TEXT,
    draft_decision_on TEXT CHECK (draft_decision_on IS NULL OR draft_decision_on IS date(draft_decision_on, '+0 days')),
    injustice TEXT,
    remedied_before INTEGER CHECK (remedied_before IN (0, 1)),
    report_kind TEXT CHECK (report_kind = 'statement' OR report_kind = 'report'),
    officer_id INTEGER REFERENCES member (id),
    origin_id INTEGER NOT NULL REFERENCES change_set (id),
    version INTEGER NOT NULL DEFAULT 1,
    report_answered_on TEXT CHECK (report_answered_on IS NULL OR report_answered_on IS date(report_answered_on, '+0 days')),
    retention_state TEXT CHECK (retention_state = 'not_set' OR retention_state = 'retain' OR retention_state = 'review' OR retention_state = 'destroy' OR retention_state = 'anonymised'),
    retain_until TEXT CHECK (retain_until IS NULL OR retain_until IS date(retain_until, '+0 days')),
    legal_hold TEXT,
    upheld_issues TEXT,
    enquiry_first_due_on TEXT CHECK (enquiry_first_due_on IS NULL OR enquiry_first_due_on IS date(enquiry_first_due_on, '+0 days')),
    ofsted_note TEXT,
    CHECK ((decision IS NULL) = (decision_on IS NULL))
);
INSERT INTO renewed_case (id, reference, case_id, directorate_id, service_id, received_on,
    received_quarter, enquiry_due_on, enquiry_responded_on, decision_on, decision_quarter, decision,
    settled_on, summary, category, draft_decision_on, injustice, remedied_before, report_kind,
    officer_id, origin_id, version, report_answered_on, retention_state, retain_until, legal_hold,
    upheld_issues)
SELECT id, reference, case_id, directorate_id, service_id, received_on, received_quarter,
    enquiry_due_on, enquiry_responded_on, decision_on, decision_quarter, decision, settled_on,
    summary, category, draft_decision_on, injustice, remedied_before, report_kind, officer_id,
    origin_id, version, report_answered_on, retention_state, retain_until, legal_hold, upheld_issues
FROM ombudsman_case;
CREATE TABLE renewed_enquiry (
    id INTEGER PRIMARY KEY,
    ombudsman_case_id INTEGER NOT NULL REFERENCES renewed_case (id) ON DELETE CASCADE,
    kind TEXT CHECK (kind = 'assessment' OR kind = 'detailed' OR kind = 'draft_comments' OR kind = 'compliance' OR kind = 'other') NOT NULL,
    letter_on TEXT CHECK (letter_on IS NULL OR letter_on IS date(letter_on, '+0 days')) NOT NULL,
    due_on TEXT CHECK (due_on IS NULL OR due_on IS date(due_on, '+0 days')),
    agreed_to TEXT CHECK (agreed_to IS NULL OR agreed_to IS date(agreed_to, '+0 days')),
    replied_on TEXT CHECK (replied_on IS NULL OR replied_on IS date(replied_on, '+0 days')),
    note TEXT NOT NULL DEFAULT ''
);
INSERT INTO renewed_enquiry (id, ombudsman_case_id, kind, letter_on, due_on, agreed_to, replied_on,
    note)
SELECT id, ombudsman_case_id, kind, letter_on, due_on, agreed_to, replied_on, note
FROM ombudsman_enquiry;
CREATE TABLE renewed_recommendation (
    id INTEGER PRIMARY KEY,
    source TEXT CHECK (source = 'ombudsman' OR source = 'investigator' OR source = 'panel') NOT NULL,
    ombudsman_case_id INTEGER REFERENCES renewed_case (id) ON DELETE CASCADE,
    stage_id INTEGER REFERENCES stage (id) ON DELETE CASCADE,
    category TEXT CHECK (category = 'financial_remedy' OR category = 'apology' OR category = 'staff_training_or_guidance' OR category = 'review_policy_or_procedure' OR category = 'provide_service' OR category = 'other') NOT NULL,
    amount_pence INTEGER CHECK (amount_pence >= 0),
    description TEXT,
    accepted INTEGER CHECK (accepted IN (0, 1)),
    refusal_reason TEXT,
    due_on TEXT CHECK (due_on IS NULL OR due_on IS date(due_on, '+0 days')),
    completed_on TEXT CHECK (completed_on IS NULL OR completed_on IS date(completed_on, '+0 days')),
    evidence TEXT,
    satisfied_on TEXT CHECK (satisfied_on IS NULL OR satisfied_on IS date(satisfied_on, '+0 days')),
    origin_id INTEGER NOT NULL REFERENCES change_set (id),
    version INTEGER NOT NULL DEFAULT 1,
    first_due_on TEXT CHECK (first_due_on IS NULL OR first_due_on IS date(first_due_on, '+0 days')),
    evidence_sent_on TEXT CHECK (evidence_sent_on IS NULL OR evidence_sent_on IS date(evidence_sent_on, '+0 days')),
    CHECK ((source = 'ombudsman') = (ombudsman_case_id IS NOT NULL)),
    CHECK ((amount_pence IS NOT NULL) = (category = 'financial_remedy'))
);
INSERT INTO renewed_recommendation (id, source, ombudsman_case_id, stage_id, category, amount_pence,
    description, accepted, refusal_reason, due_on, completed_on, evidence, satisfied_on, origin_id,
    version)
SELECT id, source, ombudsman_case_id, stage_id, category, amount_pence, description, accepted,
    refusal_reason, due_on, completed_on, evidence, satisfied_on, origin_id, version
FROM recommendation;
CREATE TABLE renewed_reader (
    ombudsman_case_id INTEGER NOT NULL REFERENCES renewed_case (id) ON DELETE CASCADE,
    member_id INTEGER NOT NULL REFERENCES member (id),
    PRIMARY KEY (ombudsman_case_id, member_id)
);
INSERT INTO renewed_reader (ombudsman_case_id, member_id)
SELECT ombudsman_case_id, member_id FROM ombudsman_reader;
CREATE TABLE renewed_person (
    id INTEGER PRIMARY KEY,
    ombudsman_case_id INTEGER NOT NULL REFERENCES renewed_case (id) ON DELETE CASCADE,
    person_id INTEGER NOT NULL REFERENCES person (id),
    role TEXT CHECK (role = 'complainant' OR role = 'child' OR role = 'representative' OR role = 'advocate' OR role = 'staff_concerned' OR role = 'elected_member') NOT NULL,
    relationship TEXT,
    UNIQUE (ombudsman_case_id, person_id, role)
);
INSERT INTO renewed_person (id, ombudsman_case_id, person_id, role, relationship)
SELECT id, ombudsman_case_id, person_id, role, relationship FROM ombudsman_person;
CREATE TABLE renewed_contact (
    id INTEGER PRIMARY KEY,
    case_id INTEGER REFERENCES case_record (id) ON DELETE CASCADE,
    stage_id INTEGER REFERENCES stage (id) ON DELETE CASCADE,
    kind TEXT CHECK (kind = 'letter' OR kind = 'email' OR kind = 'call' OR kind = 'visit' OR kind = 'meeting' OR kind = 'conciliation' OR kind = 'mediation' OR kind = 'chase' OR kind = 'note') NOT NULL,
    direction TEXT CHECK (direction = 'in' OR direction = 'out'),
    happened_on TEXT CHECK (happened_on IS NULL OR happened_on IS date(happened_on, '+0 days')) NOT NULL,
    entered_at_utc TEXT NOT NULL,
    entered_by TEXT NOT NULL,
    with_whom TEXT,
    note TEXT NOT NULL,
    next_chase_on TEXT CHECK (next_chase_on IS NULL OR next_chase_on IS date(next_chase_on, '+0 days')),
    ombudsman_case_id INTEGER REFERENCES renewed_case (id) ON DELETE CASCADE,
    CHECK (case_id IS NOT NULL OR ombudsman_case_id IS NOT NULL)
);
INSERT INTO renewed_contact (id, case_id, stage_id, kind, direction, happened_on, entered_at_utc,
    entered_by, with_whom, note, next_chase_on)
SELECT id, case_id, stage_id, kind, direction, happened_on, entered_at_utc, entered_by, with_whom,
    note, next_chase_on
FROM contact_log;
DROP TABLE contact_log;
DROP TABLE ombudsman_enquiry;
DROP TABLE recommendation;
DROP TABLE ombudsman_reader;
DROP TABLE ombudsman_person;
DROP TABLE ombudsman_case;
ALTER TABLE renewed_case RENAME TO ombudsman_case;
ALTER TABLE renewed_enquiry RENAME TO ombudsman_enquiry;
ALTER TABLE renewed_recommendation RENAME TO recommendation;
ALTER TABLE renewed_reader RENAME TO ombudsman_reader;
ALTER TABLE renewed_person RENAME TO ombudsman_person;
ALTER TABLE renewed_contact RENAME TO contact_log;
ALTER TABLE document ADD COLUMN ombudsman_case_id INTEGER REFERENCES ombudsman_case (id) ON DELETE CASCADE;
CREATE INDEX ombudsman_by_received ON ombudsman_case (received_quarter, directorate_id, service_id);
CREATE INDEX ombudsman_by_decision ON ombudsman_case (decision_quarter, directorate_id, service_id, decision);
CREATE INDEX ombudsman_by_settled ON ombudsman_case (settled_on);
CREATE INDEX ombudsman_by_case ON ombudsman_case (case_id);
CREATE INDEX ombudsman_report ON ombudsman_case (report_answered_on) WHERE report_kind = 'report';
CREATE INDEX enquiry_by_reply ON ombudsman_enquiry (replied_on);
CREATE INDEX enquiry_of_ombudsman ON ombudsman_enquiry (ombudsman_case_id);
CREATE INDEX recommendation_by_ombudsman ON recommendation (ombudsman_case_id, category, amount_pence);
CREATE INDEX recommendation_by_completed ON recommendation (completed_on);
CREATE INDEX recommendation_of_stage ON recommendation (stage_id);
CREATE INDEX recommendation_to_confirm ON recommendation (satisfied_on) WHERE evidence IS NOT NULL;
CREATE INDEX ombudsman_person_by_person ON ombudsman_person (person_id);
CREATE INDEX contact_log_by_case ON contact_log (case_id);
CREATE INDEX contact_log_of_ombudsman ON contact_log (ombudsman_case_id);
CREATE INDEX document_of_ombudsman ON document (ombudsman_case_id);
CREATE VIEW fact_ombudsman AS
SELECT o.id AS fact_id, o.case_id, o.reference, c.reference AS own_reference,
       o.directorate_id, o.service_id, o.received_on, o.received_quarter,
       o.enquiry_due_on, o.enquiry_responded_on, o.decision_on, o.decision_quarter, o.decision,
       o.settled_on, o.summary, o.officer_id, o.enquiry_first_due_on
FROM ombudsman_case o
LEFT JOIN case_record c ON c.id = o.case_id;
CREATE VIEW fact_recommendation AS
SELECT r.id AS fact_id, o.case_id, o.reference, r.ombudsman_case_id, r.category AS remedy_category,
       r.amount_pence, r.due_on, r.completed_on, r.satisfied_on,
       o.directorate_id, o.service_id, o.decision_on, o.decision_quarter, o.decision
FROM recommendation r
JOIN ombudsman_case o ON o.id = r.ombudsman_case_id;
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
UPDATE id_counter SET next_id = 500 WHERE name = 'record';
INSERT INTO setting (name, value) VALUES ('council.name', 'Oldshire County Council');
INSERT INTO setting (name, value) VALUES ('backup.keep', '12');
INSERT INTO change_set (id, at_utc, person, computer, what) VALUES (1, '2023-04-03T08:30:00.000Z', 'jsmith', 'desk-4', 'Complaint CSC/23/0001 recorded');
INSERT INTO change_set (id, at_utc, person, computer, what, reason) VALUES (2, '2023-05-09T09:00:00.000Z', 'jsmith', 'desk-4', 'Answer to stage 1 recorded', 'The officer was ill');
INSERT INTO change_entry (id, change_set_id, entity, entity_id, case_id, action) VALUES (1, 1, 'case_record', 30, 30, 'created');
INSERT INTO change_entry (id, change_set_id, entity, entity_id, case_id, action, field, old_value, new_value) VALUES (2, 2, 'stage', 40, 30, 'changed', 'outcome', NULL, 'upheld');
INSERT INTO member (id, login, name, initials, role, team_name) VALUES (5, 'jsmith', 'Jane Smith', 'JS', 'manager', 'Complaints');
INSERT INTO org_node (id, parent_id, level, name, sort_order) VALUES (10, NULL, 'directorate', 'Children''s Services', 1);
INSERT INTO org_node (id, parent_id, level, name, sort_order, closed_on) VALUES (11, 10, 'service', 'Fostering', 2, '2023-12-31');
INSERT INTO org_node (id, parent_id, level, name, sort_order, opened_on) VALUES (12, 10, 'service', 'Placements', 3, '2024-01-01');
INSERT INTO org_successor (id, node_id, successor_id, share_permille, effective_on) VALUES (13, 11, 12, 1000, '2024-01-01');
INSERT INTO list_item (id, list, name, sort_order) VALUES (20, 'complainant_type', 'Parent of Oldshire', 1);
INSERT INTO list_item (id, list, name, sort_order) VALUES (21, 'theme', 'Delay of Oldshire', 1);
INSERT INTO list_item (id, list, name, sort_order) VALUES (22, 'issue_category', 'Minutes of Oldshire', 1);
INSERT INTO list_item (id, list, name, sort_order, retired_on) VALUES (23, 'action_category', 'Training of Oldshire', 1, '2023-09-01');
INSERT INTO list_item (id, list, name, sort_order) VALUES (24, 'hold_reason', 'Court of Oldshire', 1);
INSERT INTO list_item (id, list, name, sort_order) VALUES (25, 'remedy_type', 'Apology of Oldshire', 1);
INSERT INTO calendar_day (id, closed_on, kind, name, source) VALUES (26, '2023-12-27', 'closure', 'Between the years', 'Council');
INSERT INTO case_record (id, reference, kind, procedure_key, received_on, received_quarter, responded_on, responded_quarter, due_on, days_taken, in_time, settled_on, directorate_id, service_id, complainant_type_id, theme_id, summary, officer_id, origin_id) VALUES (30, 'CSC/23/0001', 'complaint', 'children_statutory', '2023-04-03', 20231, NULL, NULL, NULL, NULL, NULL, '2023-05-09', 10, 11, 20, 21, 'Minutes of the meeting of March were not sent – naïve "quotes", 100% l_d', 5, 1);
INSERT INTO case_record (id, reference, kind, received_on, received_quarter, directorate_id, summary, origin_id) VALUES (31, 'MP/24/0002', 'mp_enquiry', '2024-02-29', 20234, 10, 'School transport', 1);
INSERT INTO case_detail (case_id, logged_on, risk_flag, triage_result, triage_decided_on, legal_hold) VALUES (30, '2023-04-04', 1, 'statutory', '2023-04-04', 'Inquiry of 2025');
INSERT INTO stage (id, case_id, stage_no, procedure_key, procedure_version, directorate_id, service_id, received_on, received_quarter, acknowledged_on, aim_on, limit_on, due_on, responded_on, responded_quarter, days_taken, in_time, outcome, outcome_on, finding_quarter, closed_on, origin_id) VALUES (40, 30, 1, 'children_statutory', '2006', 10, 11, '2023-04-03', 20231, '2023-04-05', '2023-04-19', '2023-05-04', '2023-05-04', '2023-05-09', 20231, 23, 0, 'upheld', '2023-05-09', 20231, '2023-05-09', 1);
INSERT INTO stage_detail (stage_id, lateness_reason, outcome_reason) VALUES (40, 'The officer was ill', NULL);
INSERT INTO hold (id, stage_id, first_on, last_on, reason_id) VALUES (41, 40, '2023-04-12', '2023-04-14', 24);
INSERT INTO issue (id, stage_id, position, category_id, outcome, description, origin_id) VALUES (42, 40, 1, 22, 'upheld', 'Minutes came in June', 1);
INSERT INTO action (id, stage_id, issue_id, category_id, scope, description, owner_name, due_on, origin_id) VALUES (43, 40, 42, 23, 'wider', 'Minutes within ten days', 'Team manager', '2023-07-31', 1);
INSERT INTO cost (id, stage_id, cost_type, amount_pence, paid_on, paid_quarter, description, origin_id) VALUES (44, 40, 'financial_redress', 15000, '2023-06-30', 20231, 'For time and trouble', 1);
INSERT INTO remedy (id, stage_id, remedy_type_id, amount_pence, offered_on, description) VALUES (45, 40, 25, 15000, '2023-05-09', 'A letter of apology');
INSERT INTO person (id, name, folded_name, born_on, safe_contact) VALUES (50, 'Zoë Brân', 'zoe bran', '2011-02-28', 'By school alone');
INSERT INTO case_person (id, case_id, person_id, role, complainant_type_id) VALUES (51, 30, 50, 'complainant', 20);
INSERT INTO contact_log (id, case_id, stage_id, kind, direction, happened_on, entered_at_utc, entered_by, with_whom, note) VALUES (52, 30, 40, 'call', 'out', '2023-04-05', '2023-04-05T10:00:00.000Z', 'jsmith', 'Zoë Brân', 'Told who will answer');
INSERT INTO document (id, case_id, stage_id, name, media_type, kind, direction, dated_on, digest, added_at_utc, added_by) VALUES (53, 30, 40, 'minutes.txt', 'text/plain', 'file', 'in', '2023-04-03', '9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08', '2023-04-04T10:00:00.000Z', 'jsmith');
INSERT INTO document_content (document_id, content) VALUES (53, X'74657374');
INSERT INTO diversity_form (financial_year, offered, returned) VALUES (2023, 12, 4);
INSERT INTO ombudsman_case (id, reference, case_id, directorate_id, received_on, received_quarter, decision_on, decision_quarter, decision, summary, remedied_before, origin_id) VALUES (60, '23 004 711', 30, 10, '2023-08-01', 20232, '2023-11-20', 20233, 'upheld_injustice', 'Minutes and a visit', 0, 1);
INSERT INTO ombudsman_enquiry (id, ombudsman_case_id, kind, letter_on, due_on, agreed_to, replied_on) VALUES (61, 60, 'detailed', '2023-08-10', '2023-09-07', '2023-09-14', '2023-09-13');
INSERT INTO recommendation (id, source, ombudsman_case_id, category, amount_pence, description, accepted, due_on, origin_id) VALUES (62, 'ombudsman', 60, 'financial_remedy', 25000, 'For uncertainty', 1, '2023-12-20', 1);
UPDATE case_record SET acknowledged_on = '2024-03-01', extended_to = '2024-04-02' WHERE id = 31;
INSERT INTO case_detail (case_id, extended_on, extension_reason, extension_agreed_by) VALUES (31, '2024-03-20', 'Easter', 'The head of service');
PRAGMA application_id = 1380209235;
PRAGMA user_version = 23;
