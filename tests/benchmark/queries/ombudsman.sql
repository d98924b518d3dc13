-- SPDX-License-Identifier: GPL-3.0-or-later
-- The Ombudsman: received, decided, recommended.

-- tables: ombudsman-received, 003-ombudsman-received
-- cells: number
SELECT {name of o.directorate_id}, {quarter of o.received} AS col, count(*) AS number
FROM ombudsman_case o {names of o.directorate_id}
WHERE {o.received in 2023}
GROUP BY 1, 2;

-- tables: ombudsman-by-year
-- cells: received, decided, fault, not_upheld, not_investigated
SELECT {year of o.received}, 0 AS col, count(*) AS received
FROM ombudsman_case o
WHERE {o.received in 2021-2023}
GROUP BY 1;
SELECT {year of o.decision}, 0 AS col, count(*) AS decided,
       sum(o.decision IN ('upheld_injustice', 'upheld_no_injustice')) AS fault,
       sum(o.decision = 'not_upheld') AS not_upheld,
       sum(o.decision IN ('closed_no_further_action', 'closed_out_of_jurisdiction', 'premature',
                          'invalid'))
           AS not_investigated
FROM ombudsman_case o
WHERE {o.decision in 2021-2023}
GROUP BY 1;

-- tables: ombudsman-decisions
-- cells: number
SELECT o.decision, {quarter of o.decision} AS col, count(*) AS number
FROM ombudsman_case o
WHERE {o.decision in 2023}
GROUP BY 1, 2;

-- tables: 004-ombudsman-decisions
-- cells: number
SELECT o.decision, 0 AS col, count(*) AS number
FROM ombudsman_case o
WHERE {o.decision in 2023}
GROUP BY 1;

-- tables: ombudsman-decisions-by-directorate
-- cells: no_further_action, out_of_jurisdiction, premature, invalid, not_upheld, injustice,
-- cells: no_injustice, fault/investigated, number
SELECT {name of o.directorate_id}, {quarter of o.decision} AS col,
       sum(o.decision = 'closed_no_further_action') AS no_further_action,
       sum(o.decision = 'closed_out_of_jurisdiction') AS out_of_jurisdiction,
       sum(o.decision = 'premature') AS premature, sum(o.decision = 'invalid') AS invalid,
       sum(o.decision = 'not_upheld') AS not_upheld,
       sum(o.decision = 'upheld_injustice') AS injustice,
       sum(o.decision = 'upheld_no_injustice') AS no_injustice,
       sum(o.decision IN ('upheld_injustice', 'upheld_no_injustice')) AS fault,
       sum(o.decision IN ('not_upheld', 'upheld_injustice', 'upheld_no_injustice')) AS investigated,
       count(*) AS number
FROM ombudsman_case o {names of o.directorate_id}
WHERE {o.decision in 2023}
GROUP BY 1, 2;

-- tables: 003-ombudsman-outcomes
-- cells: no_further_action, out_of_jurisdiction, not_upheld, injustice, no_injustice, premature,
-- cells: invalid, injustice/number, number
SELECT {name of o.directorate_id}, {quarter of o.decision} AS col,
       sum(o.decision = 'closed_no_further_action') AS no_further_action,
       sum(o.decision = 'closed_out_of_jurisdiction') AS out_of_jurisdiction,
       sum(o.decision = 'not_upheld') AS not_upheld,
       sum(o.decision = 'upheld_injustice') AS injustice,
       sum(o.decision = 'upheld_no_injustice') AS no_injustice,
       sum(o.decision = 'premature') AS premature, sum(o.decision = 'invalid') AS invalid,
       count(*) AS number
FROM ombudsman_case o {names of o.directorate_id}
WHERE {o.decision in 2023}
GROUP BY 1, 2;

-- tables: ombudsman-rates-by-year
-- cells: fault/investigated, -, fault/number, injustice/number
SELECT {year of o.decision}, 0 AS col,
       sum(o.decision IN ('upheld_injustice', 'upheld_no_injustice')) AS fault,
       sum(o.decision IN ('not_upheld', 'upheld_injustice', 'upheld_no_injustice')) AS investigated,
       count(*) AS number, sum(o.decision = 'upheld_injustice') AS injustice
FROM ombudsman_case o
WHERE {o.decision in 2021-2023}
GROUP BY 1;

-- tables: recommendations
-- cells: number, pence, complied/number
SELECT r.category, 0 AS col, count(*) AS number, sum(r.amount_pence) AS pence,
       sum(r.satisfied_on IS NOT NULL OR r.completed_on IS NOT NULL) AS complied
FROM ombudsman_case o JOIN recommendation r ON r.ombudsman_case_id = o.id
WHERE {o.decision in 2023}
GROUP BY 1;

-- tables: 003-recommendations
-- cells: number, pence
SELECT r.category, 0 AS col, count(*) AS number, sum(r.amount_pence) AS pence
FROM ombudsman_case o JOIN recommendation r ON r.ombudsman_case_id = o.id
WHERE {o.decision in 2023}
GROUP BY 1;

-- tables: recommendation-compliance
-- cells: number, complied/number, due, due_complied/due, complied_in_time/due,
-- cells: complied_late
SELECT {quarter of o.decision} AS col, count(*) AS number,
       sum(r.satisfied_on IS NOT NULL OR r.completed_on IS NOT NULL) AS complied
FROM ombudsman_case o JOIN recommendation r ON r.ombudsman_case_id = o.id
WHERE {o.decision in 2023}
GROUP BY 1;
SELECT {quarter of r.due_on} AS col, count(*) AS due,
       sum(r.satisfied_on IS NOT NULL OR r.completed_on IS NOT NULL) AS due_complied,
       sum(coalesce(r.completed_on, r.satisfied_on) <= r.due_on) AS complied_in_time,
       sum(coalesce(r.completed_on, r.satisfied_on) > r.due_on) AS complied_late
FROM recommendation r
WHERE {r.due_on in 2023} AND r.source = 'ombudsman'
GROUP BY 1;
