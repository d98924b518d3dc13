-- The Ombudsman, published figures of earlier years, demand, and the dip sample.

CREATE TABLE ombudsman_case (
    id @id@,
    reference TEXT NOT NULL UNIQUE CHECK (length(reference) BETWEEN 1 AND 40),
    case_id @ref@ REFERENCES case_record (id),
    directorate_id @ref@ NOT NULL REFERENCES org_node (id),
    service_id @ref@ REFERENCES org_node (id),
    received_on @date(received_on)@ NOT NULL,
    received_quarter INTEGER NOT NULL,
    enquiry_due_on @date(enquiry_due_on)@,
    enquiry_responded_on @date(enquiry_responded_on)@,
    decision_on @date(decision_on)@,
    decision_quarter INTEGER,
    decision @word(decision: closed_no_further_action closed_out_of_jurisdiction premature not_upheld upheld_injustice upheld_no_injustice)@,
    settled_on @date(settled_on)@,
    summary TEXT,
    category TEXT,
    draft_decision_on @date(draft_decision_on)@,
    injustice TEXT,
    remedied_before INTEGER CHECK (remedied_before IN (0, 1)),
    report_kind @word(report_kind: statement report)@,
    officer_id @ref@ REFERENCES member (id),
    origin_id @ref@ NOT NULL REFERENCES change_set (id),
    version INTEGER NOT NULL DEFAULT 1,
    CHECK ((decision IS NULL) = (decision_on IS NULL))
);

CREATE INDEX ombudsman_by_received ON ombudsman_case (received_quarter, directorate_id, service_id);
CREATE INDEX ombudsman_by_decision ON ombudsman_case (decision_quarter, directorate_id, service_id, decision);
CREATE INDEX ombudsman_by_settled ON ombudsman_case (settled_on);
CREATE INDEX ombudsman_by_case ON ombudsman_case (case_id);

CREATE TABLE ombudsman_enquiry (
    id @id@,
    ombudsman_case_id @ref@ NOT NULL REFERENCES ombudsman_case (id) ON DELETE CASCADE,
    kind @word(kind: assessment detailed draft_comments compliance other)@ NOT NULL,
    letter_on @date(letter_on)@ NOT NULL,
    due_on @date(due_on)@,
    agreed_to @date(agreed_to)@,
    replied_on @date(replied_on)@,
    note TEXT NOT NULL DEFAULT ''
);

CREATE TABLE recommendation (
    id @id@,
    source @word(source: ombudsman investigator panel)@ NOT NULL,
    ombudsman_case_id @ref@ REFERENCES ombudsman_case (id) ON DELETE CASCADE,
    stage_id @ref@ REFERENCES stage (id) ON DELETE CASCADE,
    category @word(category: financial_remedy apology staff_training_or_guidance review_policy_or_procedure provide_service other)@ NOT NULL,
    amount_pence @long@ CHECK (amount_pence >= 0),
    description TEXT,
    accepted INTEGER CHECK (accepted IN (0, 1)),
    refusal_reason TEXT,
    due_on @date(due_on)@,
    completed_on @date(completed_on)@,
    evidence TEXT,
    satisfied_on @date(satisfied_on)@,
    origin_id @ref@ NOT NULL REFERENCES change_set (id),
    version INTEGER NOT NULL DEFAULT 1,
    CHECK ((source = 'ombudsman') = (ombudsman_case_id IS NOT NULL)),
    CHECK ((amount_pence IS NOT NULL) = (category = 'financial_remedy'))
);

CREATE INDEX recommendation_by_ombudsman ON recommendation (ombudsman_case_id, category, amount_pence);

CREATE TABLE history_figure (
    id @id@,
    financial_year INTEGER NOT NULL,
    quarter INTEGER NOT NULL DEFAULT 0 CHECK (quarter BETWEEN 0 AND 4),
    measure TEXT NOT NULL CHECK (length(measure) > 0),
    dimension TEXT NOT NULL DEFAULT '',
    value @real@ CHECK (value >= 0),
    source TEXT NOT NULL DEFAULT '',
    origin_id @ref@ NOT NULL REFERENCES change_set (id),
    version INTEGER NOT NULL DEFAULT 1,
    UNIQUE (financial_year, quarter, measure, dimension)
);

CREATE TABLE demand_figure (
    id @id@,
    financial_year INTEGER NOT NULL,
    indicator_id @ref@ NOT NULL REFERENCES list_item (id),
    value @long@ NOT NULL CHECK (value >= 0),
    source TEXT NOT NULL DEFAULT '',
    origin_id @ref@ NOT NULL REFERENCES change_set (id),
    version INTEGER NOT NULL DEFAULT 1,
    UNIQUE (financial_year, indicator_id)
);

CREATE TABLE dip_draw (
    id @id@,
    drawn_on @date(drawn_on)@ NOT NULL,
    from_quarter INTEGER NOT NULL,
    to_quarter INTEGER NOT NULL,
    seed @long@,
    wanted INTEGER,
    population INTEGER,
    origin_id @ref@ NOT NULL REFERENCES change_set (id)
);

CREATE TABLE dip_response (
    id @id@,
    stage_id @ref@ NOT NULL UNIQUE REFERENCES stage (id) ON DELETE CASCADE,
    draw_id @ref@ REFERENCES dip_draw (id),
    origin_id @ref@ NOT NULL REFERENCES change_set (id)
);

CREATE TABLE dip_theme (
    id @id@,
    dip_response_id @ref@ NOT NULL REFERENCES dip_response (id) ON DELETE CASCADE,
    pillar_id @ref@ REFERENCES list_item (id),
    theme_id @ref@ REFERENCES list_item (id),
    note TEXT NOT NULL DEFAULT ''
);

CREATE INDEX dip_theme_by_response ON dip_theme (dip_response_id);
