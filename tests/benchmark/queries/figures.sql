-- SPDX-License-Identifier: GPL-3.0-or-later
-- Single figures of a year and of the year before. A statement gives all that one look at its rows
-- can give. Changes follow from two figures and are left out.

-- figures: year-in-figures
-- stage_1_received, stage_1_received_prior: received
-- per_demand, per_demand_prior: received/demand
-- stage_1_within_10, stage_1_within_10_prior: within_10/answered
-- stage_1_from_11_to_20, stage_1_from_11_to_20_prior: from_11_to_20/answered
-- stage_1_within_20, stage_1_within_20_prior: within_20/answered
-- stage_1_in_time, stage_1_in_time_prior: in_time/answered
-- stage_1_upheld, stage_1_upheld_prior: upheld/found
-- stage_1_upheld_of_received, stage_1_upheld_of_received_prior: upheld_later/not_ended
-- child_received, child_received_prior: children
-- child_with_advocate: with_advocate
-- child_pct, child_pct_prior: children_answered/answered
-- stage_2_received, stage_2_received_prior: requests
-- stage_2_share, stage_2_share_prior: requests/received
-- stage_2_discontinued: discontinued
-- stage_2_on_hold: on_hold
-- stage_2_concluded: concluded
-- stage_2_upheld: concluded_upheld
-- stage_2_partially_upheld: concluded_partially
-- stage_2_not_upheld: concluded_not
-- stage_2_no_finding: concluded_without
-- stage_2_answered, stage_2_answered_prior: requests_answered
-- stage_2_in_time, stage_2_in_time_prior: requests_in_time
-- stage_2_in_time_pct, stage_2_in_time_pct_prior: requests_in_time/requests_answered
-- stage_2_over_100: over_100
-- stage_2_cost: pence/concluded
-- stage_3_received, stage_3_received_prior: panel_requests
-- panels: panels
-- mediation: mediation
-- actions: actions
-- actions_wider: actions_wider/actions
-- upheld_with_wider_action: upheld_with_wider/upheld
-- compliments, compliments_prior: compliments
-- ombudsman_received, ombudsman_received_prior: ombudsman
-- ombudsman_decided, ombudsman_decided_prior: decided
-- ombudsman_investigated: investigated
-- ombudsman_fault, ombudsman_fault_prior: fault
-- ombudsman_fault_pct, ombudsman_fault_pct_prior: fault/decided
-- ombudsman_rate, ombudsman_rate_prior: fault/investigated
-- recommendations: recommendations
-- recommendations_paid: payments
-- recommendations_amount: remedies
-- sampled: sampled
-- sampled_share: sampled_of_children/upheld_answered
SELECT {year of s.received}, 0 AS col, count(*) AS received, sum({upheld}) AS upheld_later,
       sum(s.outcome IS NULL OR s.outcome NOT IN ('withdrawn', 'discontinued')) AS not_ended,
       sum(c.child_or_young_person = 1) AS children,
       sum(c.child_or_young_person = 1 AND c.advocate_id IS NOT NULL) AS with_advocate
FROM stage s JOIN case_record c ON c.id = s.case_id
WHERE {s.received in 2022-2023} AND s.stage_no = 1 AND {children's}
GROUP BY 1;
SELECT {year of s.responded}, 0 AS col, count(*) AS answered, sum(s.days_taken <= 10) AS within_10,
       sum(s.days_taken BETWEEN 11 AND 20) AS from_11_to_20, sum(s.days_taken <= 20) AS within_20,
       sum({in time}) AS in_time, sum(c.child_or_young_person = 1) AS children_answered
FROM stage s JOIN case_record c ON c.id = s.case_id
WHERE {s.responded in 2022-2023} AND s.stage_no = 1 AND {children's}
GROUP BY 1;
SELECT {year of s.responded}, 0 AS col, sum({upheld}) AS upheld_answered
FROM stage s
WHERE {s.responded in 2023} AND s.stage_no IN (1, 2) AND {children's}
GROUP BY 1;
SELECT {year of s.finding}, 0 AS col, count(*) AS found, sum({upheld}) AS upheld,
       sum({upheld} AND s.id IN (SELECT w.stage_id FROM action w WHERE w.scope = 'wider'))
           AS upheld_with_wider
FROM stage s
WHERE {s.finding in 2022-2023} AND s.stage_no = 1 AND {children's}
GROUP BY 1;
SELECT {year of s.received}, 0 AS col, count(*) AS requests,
       sum(s.outcome = 'discontinued') AS discontinued, sum({on hold}) AS on_hold
FROM stage s
WHERE {s.received in 2022-2023} AND s.stage_no = 2 AND {children's}
GROUP BY 1;
SELECT {year of s.finding}, 0 AS col, count(*) AS concluded,
       sum(s.outcome = 'upheld') AS concluded_upheld,
       sum(s.outcome = 'partially_upheld') AS concluded_partially,
       sum(s.outcome = 'not_upheld') AS concluded_not,
       sum(s.outcome = 'no_finding') AS concluded_without
FROM stage s
WHERE {s.finding in 2023} AND s.stage_no = 2 AND {children's}
GROUP BY 1;
SELECT {year of s.finding}, 0 AS col, sum(k.amount_pence) AS pence
FROM stage s JOIN cost k ON k.stage_id = s.id
WHERE {s.finding in 2023} AND s.stage_no = 2 AND {children's}
  AND k.cost_type IN ('investigating_officer', 'independent_person')
GROUP BY 1;
SELECT {year of s.responded}, 0 AS col, count(*) AS requests_answered,
       sum({in time}) AS requests_in_time, sum(s.days_taken > 100) AS over_100
FROM stage s
WHERE {s.responded in 2022-2023} AND s.stage_no = 2 AND {children's}
GROUP BY 1;
SELECT {year of s.received}, 0 AS col, count(*) AS panel_requests
FROM stage s
WHERE {s.received in 2022-2023} AND s.stage_no = 3 AND {children's}
GROUP BY 1;
SELECT {year of s.panel}, 0 AS col, count(*) AS panels
FROM stage s
WHERE {s.panel in 2023} AND s.stage_no = 3 AND {children's}
GROUP BY 1;
SELECT {year of k.paid}, 0 AS col, count(*) AS mediation
FROM cost k
WHERE {k.paid in 2023} AND k.cost_type = 'mediation'
GROUP BY 1;
SELECT {year of s.finding}, 0 AS col, count(*) AS actions, sum(a.scope = 'wider') AS actions_wider
FROM stage s JOIN action a ON a.stage_id = s.id
WHERE {s.finding in 2023}
GROUP BY 1;
SELECT {year of c.received}, 0 AS col, count(*) AS compliments
FROM case_record c
WHERE {c.received in 2022-2023} AND c.kind = 'compliment'
GROUP BY 1;
SELECT {year of o.received}, 0 AS col, count(*) AS ombudsman
FROM ombudsman_case o
WHERE {o.received in 2022-2023}
GROUP BY 1;
SELECT {year of o.decision}, 0 AS col, count(*) AS decided,
       sum(o.decision IN ('not_upheld', 'upheld_injustice', 'upheld_no_injustice')) AS investigated,
       sum(o.decision IN ('upheld_injustice', 'upheld_no_injustice')) AS fault
FROM ombudsman_case o
WHERE {o.decision in 2022-2023}
GROUP BY 1;
SELECT {year of o.decision}, 0 AS col, count(*) AS recommendations,
       sum(r.category = 'financial_remedy') AS payments, sum(r.amount_pence) AS remedies
FROM ombudsman_case o JOIN recommendation r ON r.ombudsman_case_id = o.id
WHERE {o.decision in 2023}
GROUP BY 1;
SELECT {year of s.responded}, 0 AS col, count(*) AS sampled, sum({children's}) AS sampled_of_children
FROM dip_response d JOIN stage s ON s.id = d.stage_id
WHERE {s.responded in 2023}
GROUP BY 1;
SELECT f.financial_year, 0 AS col, f.value AS demand
FROM demand_figure f JOIN list_item n ON n.id = f.indicator_id
WHERE f.financial_year BETWEEN 2022 AND 2023 AND n.list = 'demand_indicator'
  AND n.name LIKE '%referral%';

-- figures: findings-in-figures
-- upheld, upheld_prior: upheld/found
-- partially_upheld, partially_upheld_prior: partially_upheld/found
-- not_upheld, not_upheld_prior: not_upheld/found
-- no_finding, no_finding_prior: no_finding/found
SELECT {year of s.finding}, 0 AS col, count(*) AS found, sum(s.outcome = 'upheld') AS upheld,
       sum(s.outcome = 'partially_upheld') AS partially_upheld,
       sum(s.outcome = 'not_upheld') AS not_upheld, sum(s.outcome = 'no_finding') AS no_finding
FROM stage s
WHERE {s.finding in 2022-2023} AND s.stage_no = 1 AND {children's}
GROUP BY 1;

-- figures: indicators
-- complaints_in_time, complaints_in_time_prior: in_time/answered
-- escalated, escalated_prior: escalated
-- ombudsman_in_time, ombudsman_in_time_prior: replies_in_time/replies
SELECT {year of s.responded}, 0 AS col, sum({in time}) AS in_time, count(*) AS answered
FROM stage s
WHERE {s.responded in 2022-2023} AND s.stage_no = 1
GROUP BY 1;
SELECT {year of s.received}, 0 AS col, count(*) AS escalated
FROM stage s
WHERE {s.received in 2022-2023} AND s.stage_no = 2
GROUP BY 1;
SELECT {year of o.enquiry_responded_on}, 0 AS col, count(*) AS replies,
       sum(o.enquiry_responded_on <= o.enquiry_due_on) AS replies_in_time
FROM ombudsman_case o
WHERE {o.enquiry_responded_on in 2022-2023} AND o.enquiry_due_on IS NOT NULL
GROUP BY 1;

-- figures: ombudsman-uphold-rates
-- investigated, investigated_prior: fault/investigated
-- decided, decided_prior: injustice/decided
SELECT {year of o.decision}, 0 AS col,
       sum(o.decision IN ('upheld_injustice', 'upheld_no_injustice')) AS fault,
       sum(o.decision IN ('not_upheld', 'upheld_injustice', 'upheld_no_injustice')) AS investigated,
       sum(o.decision = 'upheld_injustice') AS injustice, count(*) AS decided
FROM ombudsman_case o
WHERE {o.decision in 2022-2023}
GROUP BY 1;

-- figures: 003-uphold-rate-two-ways
-- as_printed: injustice/decided
-- ombudsman: fault/investigated
SELECT {year of o.decision}, 0 AS col,
       sum(o.decision IN ('upheld_injustice', 'upheld_no_injustice')) AS fault,
       sum(o.decision IN ('not_upheld', 'upheld_injustice', 'upheld_no_injustice')) AS investigated,
       sum(o.decision = 'upheld_injustice') AS injustice, count(*) AS decided
FROM ombudsman_case o
WHERE {o.decision in 2023}
GROUP BY 1;

-- figures: 003-narrative-figures
-- stage2_concluded: concluded
-- stage2_average_cost: pence/concluded
-- panels_q1, panels_q2, panels_q3: panels
-- ombudsman_uphold_rate: injustice/decided
-- ombudsman_uphold_rate_prior: fault/investigated
-- ombudsman_upheld: injustice
-- recommendations: recommendations
-- financial_remedies_over_half: payments
-- financial_remedy_total: remedies
-- q3_responses: upheld_answered
-- dip_sample_size: sampled
-- dip_sample_pct: sampled_of_children/upheld_answered
SELECT {year of s.finding}, 0 AS col, count(*) AS concluded
FROM stage s
WHERE {s.finding in 2023} AND s.stage_no = 2 AND {children's}
GROUP BY 1;
SELECT {year of s.finding}, 0 AS col, sum(k.amount_pence) AS pence
FROM stage s JOIN cost k ON k.stage_id = s.id
WHERE {s.finding in 2023} AND s.stage_no = 2 AND {children's}
  AND k.cost_type IN ('investigating_officer', 'independent_person')
GROUP BY 1;
SELECT {year of s.panel}, {quarter of s.panel} AS col, count(*) AS panels
FROM stage s
WHERE {s.panel in 2023} AND s.stage_no = 3
GROUP BY 1, 2;
SELECT {year of o.decision}, 0 AS col,
       sum(o.decision IN ('upheld_injustice', 'upheld_no_injustice')) AS fault,
       sum(o.decision IN ('not_upheld', 'upheld_injustice', 'upheld_no_injustice')) AS investigated,
       sum(o.decision = 'upheld_injustice') AS injustice, count(*) AS decided
FROM ombudsman_case o
WHERE {o.decision in 2022-2023}
GROUP BY 1;
SELECT {year of o.decision}, 0 AS col, count(*) AS recommendations,
       sum(r.category = 'financial_remedy') AS payments, sum(r.amount_pence) AS remedies
FROM ombudsman_case o JOIN recommendation r ON r.ombudsman_case_id = o.id
WHERE {o.decision in 2023}
GROUP BY 1;
SELECT {year of s.responded}, {quarter of s.responded} AS col, count(*) AS upheld_answered
FROM stage s
WHERE {s.responded in 2023} AND s.stage_no IN (1, 2) AND {children's} AND {upheld}
GROUP BY 1, 2;
SELECT {year of s.responded}, {quarter of s.responded} AS col, count(*) AS sampled,
       sum({children's} AND s.stage_no IN (1, 2)) AS sampled_of_children
FROM dip_response d JOIN stage s ON s.id = d.stage_id
WHERE {s.responded in 2023}
GROUP BY 1, 2;

-- figures: 004-narrative-figures
-- referral_rate, referral_rate_prior: received/demand
-- stage2_requests: requests
-- stage2_discontinued: discontinued
-- stage3_requests: panel_requests
-- stage3_panels: panels
-- compliments, compliments_prior: compliments
-- over_20_pct: over_20/answered
-- stage2_adjudicated: requests_answered
-- stage2_in_time: requests_in_time
-- stage2_in_time_pct: requests_in_time/requests_answered
-- stage2_over_100: over_100
-- child_complainants: children
-- child_pct, child_pct_prior: children/answered
-- other_complainants: others
-- fault_pct: upheld/found
-- fault_count: upheld
-- service_actions_pct: actions_wider/actions
-- ombudsman_received: ombudsman
-- ombudsman_decided: decided
-- ombudsman_fault, ombudsman_fault_prior: fault
-- ombudsman_fault_pct: injustice/decided
-- mediation: mediation
SELECT {year of s.received}, 0 AS col, count(*) AS received
FROM stage s
WHERE {s.received in 2022-2023} AND s.stage_no = 1 AND {children's}
GROUP BY 1;
SELECT {year of s.received}, 0 AS col, count(*) AS requests,
       sum(s.outcome = 'discontinued') AS discontinued
FROM stage s
WHERE {s.received in 2022-2023} AND s.stage_no = 2 AND {children's}
GROUP BY 1;
SELECT {year of s.received}, 0 AS col, count(*) AS panel_requests
FROM stage s
WHERE {s.received in 2023} AND s.stage_no = 3 AND {children's}
GROUP BY 1;
SELECT {year of s.panel}, 0 AS col, count(*) AS panels
FROM stage s
WHERE {s.panel in 2023} AND s.stage_no = 3 AND {children's}
GROUP BY 1;
SELECT {year of s.responded}, 0 AS col, count(*) AS answered, sum(s.days_taken > 20) AS over_20,
       sum(c.child_or_young_person = 1) AS children, sum(c.child_or_young_person = 0) AS others
FROM stage s JOIN case_record c ON c.id = s.case_id
WHERE {s.responded in 2022-2023} AND s.stage_no = 1 AND {children's}
GROUP BY 1;
SELECT {year of s.responded}, 0 AS col, count(*) AS requests_answered,
       sum({in time}) AS requests_in_time, sum(s.days_taken > 100) AS over_100
FROM stage s
WHERE {s.responded in 2023} AND s.stage_no = 2 AND {children's}
GROUP BY 1;
SELECT {year of s.finding}, 0 AS col, count(*) AS found, sum({upheld}) AS upheld
FROM stage s
WHERE {s.finding in 2022-2023} AND s.stage_no = 1 AND {children's}
GROUP BY 1;
SELECT {year of s.finding}, 0 AS col, count(*) AS actions, sum(a.scope = 'wider') AS actions_wider
FROM stage s JOIN action a ON a.stage_id = s.id
WHERE {s.finding in 2023} AND s.stage_no = 1 AND {children's}
GROUP BY 1;
SELECT {year of c.received}, 0 AS col, count(*) AS compliments
FROM case_record c
WHERE {c.received in 2022-2023} AND c.kind = 'compliment'
GROUP BY 1;
SELECT {year of o.received}, 0 AS col, count(*) AS ombudsman
FROM ombudsman_case o
WHERE {o.received in 2022-2023}
GROUP BY 1;
SELECT {year of o.decision}, 0 AS col, count(*) AS decided,
       sum(o.decision IN ('upheld_injustice', 'upheld_no_injustice')) AS fault,
       sum(o.decision = 'upheld_injustice') AS injustice
FROM ombudsman_case o
WHERE {o.decision in 2022-2023}
GROUP BY 1;
SELECT {year of k.paid}, 0 AS col, count(*) AS mediation
FROM cost k
WHERE {k.paid in 2023} AND k.cost_type = 'mediation'
GROUP BY 1;
SELECT f.financial_year, 0 AS col, f.value AS demand
FROM demand_figure f JOIN list_item n ON n.id = f.indicator_id
WHERE f.financial_year BETWEEN 2022 AND 2023
  AND n.name = 'Referrals to Children''s Social Care';
