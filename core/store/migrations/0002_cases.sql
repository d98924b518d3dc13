-- Cases, their stages and everything that hangs on a stage.
-- A quarter column holds the code of the quarter that places the record in a table (20231: quarter 1
-- of 2023-24); it is NULL while the record is not counted there.

CREATE TABLE case_record (
    id @id@,
    reference TEXT NOT NULL UNIQUE CHECK (length(reference) BETWEEN 1 AND 40),
    kind @word(kind: complaint representation mp_enquiry councillor_enquiry compliment)@ NOT NULL,
    procedure_key @word(procedure_key: children_statutory adult_social_care corporate)@,
    received_on @date(received_on)@ NOT NULL,
    received_quarter INTEGER,
    responded_on @date(responded_on)@,
    responded_quarter INTEGER,
    due_on @date(due_on)@,
    days_taken INTEGER,
    in_time INTEGER CHECK (in_time IN (0, 1)),
    settled_on @date(settled_on)@,
    directorate_id @ref@ NOT NULL REFERENCES org_node (id),
    service_id @ref@ REFERENCES org_node (id),
    team_id @ref@ REFERENCES org_node (id),
    complainant_type_id @ref@ REFERENCES list_item (id),
    child_or_young_person INTEGER NOT NULL DEFAULT 0 CHECK (child_or_young_person IN (0, 1)),
    advocate_id @ref@ REFERENCES list_item (id),
    contact_method_id @ref@ REFERENCES list_item (id),
    theme_id @ref@ REFERENCES list_item (id),
    summary TEXT NOT NULL CHECK (length(summary) > 0),
    quote TEXT,
    officer_id @ref@ REFERENCES member (id),
    origin_id @ref@ NOT NULL REFERENCES change_set (id),
    version INTEGER NOT NULL DEFAULT 1,
    CHECK ((kind = 'complaint') = (procedure_key IS NOT NULL)),
    CHECK (responded_on IS NULL OR responded_on >= received_on)
);

CREATE INDEX case_by_received ON case_record (kind, received_quarter, directorate_id, service_id);
CREATE INDEX case_by_settled ON case_record (settled_on);
CREATE INDEX case_by_day ON case_record (received_on);

CREATE TABLE case_detail (
    case_id @ref@ PRIMARY KEY REFERENCES case_record (id) ON DELETE CASCADE,
    logged_on @date(logged_on)@,
    back_dated_reason TEXT,
    grounds_on @date(grounds_on)@,
    late_grounds_decision TEXT,
    channel_recipient TEXT,
    desired_outcomes TEXT,
    responding_manager TEXT,
    triage_result @word(triage_result: statutory corporate adult ombudsman enquiry representation compliment other_route not_accepted early_resolution)@,
    triage_reason TEXT,
    triage_decided_on @date(triage_decided_on)@,
    triage_decider TEXT,
    eligible_as TEXT,
    subject_in_scope TEXT,
    proceedings TEXT,
    frozen_review_on @date(frozen_review_on)@,
    risk_flag INTEGER NOT NULL DEFAULT 0 CHECK (risk_flag IN (0, 1)),
    language TEXT,
    adjustments TEXT,
    adjustments_review_on @date(adjustments_review_on)@,
    confidentiality @word(confidentiality: normal restricted)@ NOT NULL DEFAULT 'normal',
    close_reason @word(close_reason: resolved withdrawn discontinued out_of_scope converted out_of_time)@,
    compliment_from TEXT,
    quote_is_anonymised INTEGER NOT NULL DEFAULT 0 CHECK (quote_is_anonymised IN (0, 1)),
    staff_informed_on @date(staff_informed_on)@,
    from_professional INTEGER NOT NULL DEFAULT 0 CHECK (from_professional IN (0, 1)),
    retention_state @word(retention_state: not_set retain review destroy anonymised)@ NOT NULL DEFAULT 'not_set',
    retain_until @date(retain_until)@,
    legal_hold TEXT
);

CREATE TABLE case_link (
    id @id@,
    case_id @ref@ NOT NULL REFERENCES case_record (id) ON DELETE CASCADE,
    other_case_id @ref@ NOT NULL REFERENCES case_record (id) ON DELETE CASCADE,
    relation @word(relation: premature converted family related merged)@ NOT NULL,
    note TEXT NOT NULL DEFAULT '',
    UNIQUE (case_id, other_case_id, relation)
);

CREATE TABLE case_reader (
    case_id @ref@ NOT NULL REFERENCES case_record (id) ON DELETE CASCADE,
    member_id @ref@ NOT NULL REFERENCES member (id),
    PRIMARY KEY (case_id, member_id)
);

CREATE TABLE stage (
    id @id@,
    case_id @ref@ NOT NULL REFERENCES case_record (id) ON DELETE CASCADE,
    stage_no INTEGER NOT NULL CHECK (stage_no BETWEEN 1 AND 3),
    procedure_key @word(procedure_key: children_statutory adult_social_care corporate)@ NOT NULL,
    procedure_version TEXT NOT NULL,
    directorate_id @ref@ NOT NULL REFERENCES org_node (id),
    service_id @ref@ REFERENCES org_node (id),
    received_on @date(received_on)@ NOT NULL,
    received_quarter INTEGER,
    acknowledged_on @date(acknowledged_on)@,
    record_agreed_on @date(record_agreed_on)@,
    aim_on @date(aim_on)@,
    given_limit_on @date(given_limit_on)@,
    limit_on @date(limit_on)@,
    extended_to @date(extended_to)@,
    due_on @date(due_on)@,
    panel_by @date(panel_by)@,
    panel_on @date(panel_on)@,
    panel_quarter INTEGER,
    findings_on @date(findings_on)@,
    responded_on @date(responded_on)@,
    responded_quarter INTEGER,
    days_taken INTEGER,
    in_time INTEGER CHECK (in_time IN (0, 1)),
    outcome @word(outcome: upheld partially_upheld not_upheld no_finding withdrawn discontinued)@,
    outcome_on @date(outcome_on)@,
    finding_on @date(finding_on)@,
    finding_quarter INTEGER,
    closed_on @date(closed_on)@,
    origin_id @ref@ NOT NULL REFERENCES change_set (id),
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
    stage_id @ref@ PRIMARY KEY REFERENCES stage (id) ON DELETE CASCADE,
    extended_on @date(extended_on)@,
    extension_reason TEXT,
    extension_agreed_by TEXT,
    complainant_told_on @date(complainant_told_on)@,
    lateness_reason TEXT,
    lateness_team TEXT,
    outcome_reason TEXT,
    report_received_on @date(report_received_on)@,
    adr_kind @word(adr_kind: conciliation mediation)@,
    adr_offered_on @date(adr_offered_on)@,
    adr_held_on @date(adr_held_on)@,
    next_stage_offered_on @date(next_stage_offered_on)@,
    early_referral_on @date(early_referral_on)@,
    refusal_reason TEXT
);

CREATE TABLE stage_deadline (
    id @id@,
    stage_id @ref@ NOT NULL REFERENCES stage (id) ON DELETE CASCADE,
    kept_from_utc TEXT NOT NULL,
    due_on @date(due_on)@ NOT NULL,
    why TEXT NOT NULL
);

CREATE TABLE hold (
    id @id@,
    stage_id @ref@ NOT NULL REFERENCES stage (id) ON DELETE CASCADE,
    first_on @date(first_on)@ NOT NULL,
    last_on @date(last_on)@,
    reason_id @ref@ REFERENCES list_item (id),
    stops_clock INTEGER NOT NULL DEFAULT 0 CHECK (stops_clock IN (0, 1)),
    authorised_by TEXT,
    evidence TEXT,
    CHECK (last_on IS NULL OR last_on >= first_on)
);

CREATE INDEX hold_by_stage ON hold (stage_id);
CREATE INDEX hold_by_end ON hold (last_on);

CREATE TABLE practitioner (
    id @id@,
    name TEXT NOT NULL,
    role @word(role: investigating_officer independent_person adjudicating_officer panel_chair panel_member advocate)@ NOT NULL,
    is_external INTEGER NOT NULL DEFAULT 1 CHECK (is_external IN (0, 1)),
    day_rate_pence @long@,
    availability TEXT NOT NULL DEFAULT '',
    contact TEXT NOT NULL DEFAULT '',
    retired_on @date(retired_on)@,
    version INTEGER NOT NULL DEFAULT 1
);

CREATE TABLE appointment (
    id @id@,
    stage_id @ref@ NOT NULL REFERENCES stage (id) ON DELETE CASCADE,
    practitioner_id @ref@ NOT NULL REFERENCES practitioner (id),
    role TEXT NOT NULL,
    appointed_on @date(appointed_on)@ NOT NULL,
    ended_on @date(ended_on)@
);

CREATE TABLE stage_event (
    id @id@,
    stage_id @ref@ NOT NULL REFERENCES stage (id) ON DELETE CASCADE,
    event TEXT NOT NULL,
    event_on @date(event_on)@ NOT NULL,
    entered_at_utc TEXT NOT NULL,
    entered_by TEXT NOT NULL,
    proof_document_id @ref@,
    proof_contact_id @ref@,
    note TEXT NOT NULL DEFAULT ''
);

CREATE INDEX stage_event_by_stage ON stage_event (stage_id);

CREATE TABLE issue (
    id @id@,
    stage_id @ref@ NOT NULL REFERENCES stage (id) ON DELETE CASCADE,
    position INTEGER NOT NULL,
    category_id @ref@ NOT NULL REFERENCES list_item (id),
    root_cause_id @ref@ REFERENCES list_item (id),
    outcome @word(outcome: upheld partially_upheld not_upheld no_finding withdrawn)@,
    description TEXT,
    service_id @ref@ REFERENCES org_node (id),
    pillar_id @ref@ REFERENCES list_item (id),
    finding_on @date(finding_on)@,
    carried_on INTEGER NOT NULL DEFAULT 0 CHECK (carried_on IN (0, 1)),
    origin_id @ref@ NOT NULL REFERENCES change_set (id),
    version INTEGER NOT NULL DEFAULT 1
);

CREATE INDEX issue_by_stage ON issue (stage_id, category_id, outcome);

CREATE TABLE action (
    id @id@,
    stage_id @ref@ NOT NULL REFERENCES stage (id) ON DELETE CASCADE,
    issue_id @ref@ REFERENCES issue (id),
    category_id @ref@ NOT NULL REFERENCES list_item (id),
    scope @word(scope: individual wider)@,
    description TEXT,
    owner_name TEXT,
    due_on @date(due_on)@,
    completed_on @date(completed_on)@,
    evidence TEXT,
    follow_up_on @date(follow_up_on)@,
    follow_up_held TEXT,
    origin_id @ref@ NOT NULL REFERENCES change_set (id),
    version INTEGER NOT NULL DEFAULT 1
);

CREATE INDEX action_by_stage ON action (stage_id, category_id, scope);
CREATE INDEX action_to_do ON action (due_on) WHERE completed_on IS NULL;

CREATE TABLE cost (
    id @id@,
    stage_id @ref@ NOT NULL REFERENCES stage (id) ON DELETE CASCADE,
    cost_type @word(cost_type: independent_person investigating_officer stage_3_panel mediation financial_redress other)@ NOT NULL,
    amount_pence @long@ NOT NULL CHECK (amount_pence >= 0),
    paid_on @date(paid_on)@ NOT NULL,
    paid_quarter INTEGER NOT NULL,
    invoiced_on @date(invoiced_on)@,
    description TEXT,
    recharge_node_id @ref@ REFERENCES org_node (id),
    origin_id @ref@ NOT NULL REFERENCES change_set (id),
    version INTEGER NOT NULL DEFAULT 1
);

CREATE INDEX cost_by_paid ON cost (paid_quarter, cost_type, amount_pence);
CREATE INDEX cost_by_stage ON cost (stage_id, cost_type, amount_pence);

CREATE TABLE remedy (
    id @id@,
    stage_id @ref@ NOT NULL REFERENCES stage (id) ON DELETE CASCADE,
    remedy_type_id @ref@ NOT NULL REFERENCES list_item (id),
    amount_pence @long@ CHECK (amount_pence >= 0),
    offered_on @date(offered_on)@,
    agreed_on @date(agreed_on)@,
    paid_on @date(paid_on)@,
    description TEXT,
    version INTEGER NOT NULL DEFAULT 1
);
