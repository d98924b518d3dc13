-- SPDX-License-Identifier: GPL-3.0-or-later
-- Issues, actions and the dip sample.

-- tables: top-issues
-- cells: number, upheld/number
SELECT {name of i.category_id}, 0 AS col, count(*) AS number,
       sum(i.outcome IN ('upheld', 'partially_upheld')) AS upheld
FROM stage s JOIN issue i ON i.stage_id = s.id {names of i.category_id}
WHERE {s.finding in 2023} AND s.stage_no = 1
GROUP BY 1;

-- tables: top-issues-by-quarter
-- cells: number, upheld/number
SELECT {name of i.category_id}, {quarter of s.finding} AS col, count(*) AS number,
       sum(i.outcome IN ('upheld', 'partially_upheld')) AS upheld
FROM stage s JOIN issue i ON i.stage_id = s.id {names of i.category_id}
WHERE {s.finding in 2023} AND s.stage_no = 1
GROUP BY 1, 2;

-- tables: issues-over-two-years, 004-table-5-causes
-- cells: number
SELECT {name of i.category_id}, {year of s.finding} - 2022 AS col, count(*) AS number
FROM stage s JOIN issue i ON i.stage_id = s.id {names of i.category_id}
WHERE {s.finding in 2022-2023} AND s.stage_no = 1 AND {children's}
GROUP BY 1, 2;

-- tables: issues-of-received
-- cells: number, upheld/number
SELECT {name of i.category_id}, 0 AS col, count(*) AS number,
       sum(i.outcome IN ('upheld', 'partially_upheld')) AS upheld
FROM stage s JOIN issue i ON i.stage_id = s.id {names of i.category_id}
WHERE {s.received in 2023} AND s.stage_no = 1
GROUP BY 1;

-- tables: issues-by-team
-- cells: number, upheld/number
SELECT {name of c.team_id}, {name of i.category_id}, 0 AS col, count(*) AS number,
       sum(i.outcome IN ('upheld', 'partially_upheld')) AS upheld
FROM stage s JOIN issue i ON i.stage_id = s.id JOIN case_record c ON c.id = s.case_id
{names of c.team_id} {names of i.category_id}
WHERE {s.finding in 2023} AND s.stage_no = 1
GROUP BY 1, 2;

-- tables: root-causes
-- cells: number, upheld/number
SELECT {name of i.root_cause_id}, 0 AS col, count(*) AS number,
       sum(i.outcome IN ('upheld', 'partially_upheld')) AS upheld
FROM stage s JOIN issue i ON i.stage_id = s.id {names of i.root_cause_id}
WHERE {s.finding in 2023} AND s.stage_no = 1
GROUP BY 1;

-- tables: upheld-reasons
-- cells: number, number/column
SELECT {name of i.upheld_reason_id}, 0 AS col, count(*) AS number
FROM stage s JOIN issue i ON i.stage_id = s.id {names of i.upheld_reason_id}
WHERE {s.finding in 2023} AND s.stage_no = 1 AND i.outcome IN ('upheld', 'partially_upheld')
GROUP BY 1;

-- tables: remedies-by-type-and-service
-- cells: number, pence, given/number, in_time/promised
SELECT {name of r.remedy_type_id}, {name of s.service_id}, 0 AS col, count(*) AS number,
       sum(r.amount_pence) AS pence, sum(r.paid_on IS NOT NULL) AS given,
       sum(r.paid_on <= r.due_on) AS in_time, sum(r.due_on IS NOT NULL) AS promised
FROM stage s JOIN remedy r ON r.stage_id = s.id
     {names of r.remedy_type_id} {names of s.service_id}
WHERE {s.finding in 2023}
GROUP BY 1, 2;

-- tables: root-causes-of-top-issues
-- cells: with_this_cause, number, with_cause
SELECT {name of i.category_id}, {name of i.root_cause_id}, 0 AS col,
       sum(i.root_cause_id IS NOT NULL) AS with_this_cause
FROM stage s JOIN issue i ON i.stage_id = s.id {names of i.category_id} {names of i.root_cause_id}
WHERE {s.finding in 2023} AND s.stage_no = 1
GROUP BY 1, 2;
SELECT {name of i.category_id}, 0 AS col, count(*) AS number,
       sum(i.root_cause_id IS NOT NULL) AS with_cause
FROM stage s JOIN issue i ON i.stage_id = s.id {names of i.category_id}
WHERE {s.finding in 2023} AND s.stage_no = 1
GROUP BY 1;

-- tables: actions-by-kind
-- cells: number, individual, wider, wider/number, done/number
SELECT {name of a.category_id}, 0 AS col, count(*) AS number,
       sum(a.scope = 'individual') AS individual, sum(a.scope = 'wider') AS wider,
       sum(a.completed_on IS NOT NULL) AS done
FROM stage s JOIN action a ON a.stage_id = s.id {names of a.category_id}
WHERE {s.finding in 2023}
GROUP BY 1;

-- tables: actions-top-five
-- cells: number
SELECT {name of a.category_id}, 0 AS col, count(*) AS number
FROM stage s JOIN action a ON a.stage_id = s.id {names of a.category_id}
WHERE {s.finding in 2023}
GROUP BY 1;

-- tables: 004-table-8-actions
-- cells: number
SELECT {name of a.category_id}, a.scope, 0 AS col, count(*) AS number
FROM stage s JOIN action a ON a.stage_id = s.id {names of a.category_id}
WHERE {s.finding in 2023} AND s.stage_no = 1 AND {children's}
GROUP BY 1, 2;

-- tables: dip-sample-themes, 003-dip-sample-themes
-- cells: responses, responses/whole number
SELECT {name of t.pillar_id}, {name of t.theme_id}, 0 AS col,
       count(DISTINCT d.stage_id) AS responses
FROM dip_response d JOIN stage s ON s.id = d.stage_id
LEFT JOIN dip_theme t ON t.dip_response_id = d.id {names of t.pillar_id} {names of t.theme_id}
WHERE {s.responded in 2023}
GROUP BY 1, 2;
SELECT 'sample', 0 AS col, count(*) AS number
FROM dip_response d JOIN stage s ON s.id = d.stage_id
WHERE {s.responded in 2023};

-- tables: dip-sample-by-pillar
-- cells: responses, responses/whole number
SELECT {name of t.pillar_id}, 0 AS col, count(DISTINCT d.stage_id) AS responses
FROM dip_response d JOIN stage s ON s.id = d.stage_id
LEFT JOIN dip_theme t ON t.dip_response_id = d.id {names of t.pillar_id}
WHERE {s.responded in 2023}
GROUP BY 1;
SELECT 'sample', 0 AS col, count(*) AS number
FROM dip_response d JOIN stage s ON s.id = d.stage_id
WHERE {s.responded in 2023};
