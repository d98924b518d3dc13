-- SPDX-License-Identifier: GPL-3.0-or-later
-- Stages 2 and 3, and the way there.

-- tables: stage-2-requests, 003-stage-2-trends
-- cells: number
SELECT {year of s.received}, {quarter of s.received} AS col, count(*) AS number
FROM stage s
WHERE {s.received in 2016-2023} AND s.stage_no = 2 AND {children's}
GROUP BY 1, 2;

-- tables: stage-2-outcomes
-- cells: number, number/column
SELECT s.outcome, {year of s.finding} - 2021 AS col, count(*) AS number
FROM stage s
WHERE {s.finding in 2021-2023} AND s.stage_no = 2 AND {children's}
GROUP BY 1, 2;

-- tables: 003-stage-2-concluded
-- cells: number
SELECT s.outcome, 0 AS col, count(*) AS number
FROM stage s
WHERE {s.finding in 2023} AND s.stage_no = 2 AND {children's}
GROUP BY 1;

-- tables: stage-2-outcomes-by-quarter
-- cells: answered, upheld/findings
SELECT {name of s.directorate_id}, {name of s.service_id}, {quarter of s.responded} AS col,
       count(*) AS answered
FROM stage s {names of s.directorate_id} {names of s.service_id}
WHERE {s.responded in 2023} AND s.stage_no = 2 AND {children's}
GROUP BY 1, 2, 3;
SELECT {name of s.directorate_id}, {name of s.service_id}, {quarter of s.finding} AS col,
       sum({upheld}) AS upheld, count(*) AS findings
FROM stage s {names of s.directorate_id} {names of s.service_id}
WHERE {s.finding in 2023} AND s.stage_no = 2 AND {children's}
GROUP BY 1, 2, 3;

-- tables: found-of-received-stage-2
-- cells: number, number/column
SELECT coalesce(s.outcome, ''), {year of s.received} - 2021 AS col, count(*) AS number
FROM stage s
WHERE {s.received in 2021-2023} AND s.stage_no = 2 AND {children's}
  AND (s.outcome IS NULL OR s.outcome NOT IN ('withdrawn', 'discontinued'))
GROUP BY 1, 2;

-- tables: stage-2-times
-- cells: number, within_aim, in_time, in_time/number, within_limit/number, over_100, on_hold
SELECT {quarter of s.responded} AS col, count(*) AS number,
       sum(s.responded_on <= coalesce(s.aim_on, s.limit_on)) AS within_aim,
       sum({in time}) AS in_time, sum(s.responded_on <= s.limit_on) AS within_limit,
       sum(s.days_taken > 100) AS over_100
FROM stage s
WHERE {s.responded in 2023} AND s.stage_no = 2 AND {children's}
GROUP BY 1;
SELECT {quarter of s.received} AS col,
       sum({on hold}) AS on_hold
FROM stage s
WHERE {s.received in 2023} AND s.stage_no = 2 AND {children's}
GROUP BY 1;

-- tables: escalation
-- cells: stage_1, stage_2, stage_2/stage_1
SELECT {name of s.service_id}, 0 AS col, sum(s.stage_no = 1) AS stage_1,
       sum(s.stage_no = 2) AS stage_2
FROM stage s {names of s.service_id}
WHERE {s.received in 2023} AND {children's}
GROUP BY 1;

-- tables: escalation-by-quarter
-- cells: stage_1, stage_2, stage_2/stage_1
SELECT {name of s.directorate_id}, {name of s.service_id}, {quarter of s.received} AS col,
       sum(s.stage_no = 1) AS stage_1, sum(s.stage_no = 2) AS stage_2
FROM stage s {names of s.directorate_id} {names of s.service_id}
WHERE {s.received in 2023} AND {children's}
GROUP BY 1, 2, 3;

-- tables: escalation-cohort
-- cells: number, escalated/number
SELECT {name of s.service_id}, 0 AS col, count(*) AS number,
       sum(s.case_id IN (SELECT e.case_id FROM stage e WHERE e.stage_no = 2)) AS escalated
FROM stage s {names of s.service_id}
WHERE {s.responded in 2023} AND s.stage_no = 1 AND {children's}
GROUP BY 1;

-- tables: panels-held
-- cells: requests, held
SELECT {quarter of s.received} AS col, count(*) AS requests
FROM stage s
WHERE {s.received in 2023} AND s.stage_no = 3 AND {children's}
GROUP BY 1;
SELECT {quarter of s.panel} AS col, count(*) AS held
FROM stage s
WHERE {s.panel in 2023} AND s.stage_no = 3 AND {children's}
GROUP BY 1;

-- tables: stage-3-times
-- cells: held, panels_in_time/held, findings_in_time/reports, in_time/answered
SELECT {quarter of s.panel} AS col, count(*) AS held,
       sum(s.panel_on <= s.panel_by) AS panels_in_time
FROM stage s
WHERE {s.panel in 2023} AND s.stage_no = 3 AND {children's}
GROUP BY 1;
SELECT {quarter of s.findings_on} AS col, 0 AS findings_in_time, count(*) AS reports
FROM stage s
WHERE {s.findings_on in 2023} AND s.stage_no = 3 AND {children's}
GROUP BY 1;
SELECT {quarter of s.responded} AS col, sum({in time}) AS in_time, count(*) AS answered
FROM stage s
WHERE {s.responded in 2023} AND s.stage_no = 3 AND {children's}
GROUP BY 1;
