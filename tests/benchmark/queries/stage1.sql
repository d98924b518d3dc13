-- SPDX-License-Identifier: GPL-3.0-or-later
-- Stage 1 by hand. README.md of this folder says how the files are written.

-- tables: complaints-received, 003-complaints-received
-- cells: number
SELECT {name of s.directorate_id}, {quarter of s.received} AS col, count(*) AS number
FROM stage s {names of s.directorate_id}
WHERE {s.received in 2023} AND s.stage_no = 1
GROUP BY 1, 2;

-- tables: complaints-received-by-service
-- cells: number
SELECT {name of s.service_id}, {quarter of s.received} AS col, count(*) AS number
FROM stage s {names of s.service_id}
WHERE {s.received in 2023} AND s.stage_no = 1 AND {children's}
GROUP BY 1, 2;

-- tables: received-by-directorate-and-service
-- cells: number
SELECT {name of s.directorate_id}, {name of s.service_id}, {quarter of s.received} AS col,
       count(*) AS number
FROM stage s {names of s.directorate_id} {names of s.service_id}
WHERE {s.received in 2023} AND s.stage_no = 1 AND {children's}
GROUP BY 1, 2, 3;

-- tables: received-over-two-years
-- cells: number
SELECT {year of s.received} - 2022 AS col, count(*) AS number
FROM stage s
WHERE {s.received in 2022-2023} AND s.stage_no = 1 AND {children's}
GROUP BY 1;

-- tables: received-by-service-over-two-years, 004-table-3-received-by-service
-- cells: number
SELECT {name of s.service_id}, {year of s.received} - 2022 AS col, count(*) AS number
FROM stage s {names of s.service_id}
WHERE {s.received in 2022-2023} AND s.stage_no = 1 AND {children's}
GROUP BY 1, 2;

-- tables: response-times, 003-response-times
-- cells: number, in_time/number
SELECT {name of s.directorate_id}, {quarter of s.responded} AS col, count(*) AS number,
       sum({in time}) AS in_time
FROM stage s {names of s.directorate_id}
WHERE {s.responded in 2023} AND s.stage_no = 1
GROUP BY 1, 2;

-- tables: response-times-by-service
-- cells: number, within_20/number
SELECT {name of s.directorate_id}, {name of s.service_id}, {quarter of s.responded} AS col,
       count(*) AS number, sum(s.days_taken <= 20) AS within_20
FROM stage s {names of s.directorate_id} {names of s.service_id}
WHERE {s.responded in 2023} AND s.stage_no = 1 AND {children's}
GROUP BY 1, 2, 3;

-- tables: limit-and-extension
-- cells: number, within_aim/number, within_limit/number, in_time/number, in_time_gross/number,
-- cells: on_hold
SELECT {name of s.service_id}, 0 AS col, count(*) AS number,
       sum(s.responded_on <= coalesce(s.aim_on, s.limit_on)) AS within_aim,
       sum(s.responded_on <= s.limit_on) AS within_limit, sum({in time}) AS in_time,
       sum({in time} AND s.id NOT IN (SELECT h.stage_id FROM hold h WHERE h.stops_clock = 1))
           AS in_time_gross
FROM stage s {names of s.service_id}
WHERE {s.responded in 2023} AND s.stage_no = 1 AND {children's}
GROUP BY 1;
SELECT {name of s.service_id}, 0 AS col,
       sum({on hold}) AS on_hold
FROM stage s {names of s.service_id}
WHERE {s.received in 2023} AND s.stage_no = 1 AND {children's}
GROUP BY 1;

-- tables: response-bands
-- cells: within_10, from_11_to_20, over_20, number, within_10/number, within_20/number
SELECT {name of s.service_id}, 0 AS col, sum(s.days_taken <= 10) AS within_10,
       sum(s.days_taken BETWEEN 11 AND 20) AS from_11_to_20, sum(s.days_taken > 20) AS over_20,
       count(*) AS number, sum(s.days_taken <= 20) AS within_20
FROM stage s {names of s.service_id}
WHERE {s.responded in 2023} AND s.stage_no = 1 AND {children's}
GROUP BY 1;

-- tables: 004-responses-by-service-area
-- cells: within_10, from_11_to_20, over_20
SELECT {name of s.service_id}, 0 AS col, sum(s.days_taken <= 10) AS within_10,
       sum(s.days_taken BETWEEN 11 AND 20) AS from_11_to_20, sum(s.days_taken > 20) AS over_20
FROM stage s {names of s.service_id}
WHERE {s.responded in 2023} AND s.stage_no = 1 AND {children's}
GROUP BY 1;

-- tables: response-bands-over-two-years, 004-table-4-stage-1-performance
-- cells: number, number/column
SELECT CASE WHEN s.days_taken <= 10 THEN 'within_10' WHEN s.days_taken <= 20 THEN 'within_20'
            ELSE 'over_20' END,
       {year of s.responded} - 2022 AS col, count(*) AS number
FROM stage s
WHERE {s.responded in 2022-2023} AND s.stage_no = 1 AND {children's}
GROUP BY 1, 2;

-- tables: outcomes, 003-complaint-outcomes
-- cells: number, upheld/number
SELECT {name of s.directorate_id}, {quarter of s.finding} AS col, count(*) AS number,
       sum({upheld}) AS upheld
FROM stage s {names of s.directorate_id}
WHERE {s.finding in 2023} AND s.stage_no = 1
GROUP BY 1, 2;

-- tables: outcomes-by-service
-- cells: answered, upheld/findings
SELECT {name of s.directorate_id}, {name of s.service_id}, {quarter of s.responded} AS col,
       count(*) AS answered
FROM stage s {names of s.directorate_id} {names of s.service_id}
WHERE {s.responded in 2023} AND s.stage_no = 1 AND {children's}
GROUP BY 1, 2, 3;
SELECT {name of s.directorate_id}, {name of s.service_id}, {quarter of s.finding} AS col,
       sum({upheld}) AS upheld, count(*) AS findings
FROM stage s {names of s.directorate_id} {names of s.service_id}
WHERE {s.finding in 2023} AND s.stage_no = 1 AND {children's}
GROUP BY 1, 2, 3;

-- tables: upheld-over-two-years
-- cells: upheld/number
SELECT {year of s.finding} - 2022 AS col,
       sum({upheld}) AS upheld, count(*) AS number
FROM stage s
WHERE {s.finding in 2022-2023} AND s.stage_no = 1 AND {children's}
GROUP BY 1;

-- tables: outcome-distribution
-- cells: number, number/column
SELECT s.outcome, {year of s.finding} - 2021 AS col, count(*) AS number
FROM stage s
WHERE {s.finding in 2021-2023} AND s.stage_no = 1 AND {children's}
GROUP BY 1, 2;

-- tables: 004-table-6-outcomes
-- cells: number, number/column
SELECT s.outcome, {year of s.finding} - 2022 AS col, count(*) AS number
FROM stage s
WHERE {s.finding in 2022-2023} AND s.stage_no = 1 AND {children's}
GROUP BY 1, 2;

-- tables: found-of-received-stage-1
-- cells: number, number/column
SELECT coalesce(s.outcome, ''), {year of s.received} - 2021 AS col, count(*) AS number
FROM stage s
WHERE {s.received in 2021-2023} AND s.stage_no = 1 AND {children's}
  AND (s.outcome IS NULL OR s.outcome NOT IN ('withdrawn', 'discontinued'))
GROUP BY 1, 2;

-- tables: who-complained
-- cells: number, number/column
SELECT {name of c.complainant_type_id}, {year of s.received} - 2022 AS col, count(*) AS number
FROM stage s JOIN case_record c ON c.id = s.case_id {names of c.complainant_type_id}
WHERE {s.received in 2022-2023} AND s.stage_no = 1 AND {children's}
GROUP BY 1, 2;

-- tables: children-and-advocates
-- cells: children, with_advocate, number
SELECT {quarter of s.received} AS col, sum(c.child_or_young_person = 1) AS children,
       sum(c.child_or_young_person = 1 AND c.advocate_id IS NOT NULL) AS with_advocate,
       count(*) AS number
FROM stage s JOIN case_record c ON c.id = s.case_id
WHERE {s.received in 2023} AND s.stage_no = 1 AND {children's}
GROUP BY 1;

-- tables: contact-methods
-- cells: number, number/column
SELECT {name of c.contact_method_id}, 0 AS col, count(*) AS number
FROM stage s JOIN case_record c ON c.id = s.case_id {names of c.contact_method_id}
WHERE {s.received in 2023} AND s.stage_no = 1
GROUP BY 1;

-- tables: statutory-by-team
-- cells: number, upheld, in_time, in_time/answered
SELECT {name of c.team_id}, 0 AS col, count(*) AS number,
       sum({upheld}) AS upheld,
       sum(s.responded_on IS NOT NULL AND {in time}) AS in_time,
       sum(s.responded_on IS NOT NULL) AS answered, sum(c.child_or_young_person = 1) AS children
FROM stage s JOIN case_record c ON c.id = s.case_id {names of c.team_id}
WHERE {s.received in 2023} AND s.stage_no = 1 AND {children's}
GROUP BY 1;

-- tables: corporate-by-team
-- cells: number, upheld, in_time, in_time/answered
SELECT {name of c.team_id}, 0 AS col, count(*) AS number,
       sum({upheld}) AS upheld,
       sum(s.responded_on IS NOT NULL AND {in time}) AS in_time,
       sum(s.responded_on IS NOT NULL) AS answered
FROM stage s JOIN case_record c ON c.id = s.case_id {names of c.team_id}
WHERE {s.received in 2023} AND s.stage_no = 1 AND {corporate}
GROUP BY 1;

-- tables: procedures-by-team
-- cells: statutory, statutory_upheld, statutory_in_time, statutory_in_time/statutory_answered,
-- cells: corporate, corporate_upheld, corporate_in_time, corporate_in_time/corporate_answered
SELECT {name of c.team_id}, 0 AS col, sum({children's}) AS statutory,
       sum({children's} AND {upheld}) AS statutory_upheld,
       sum({children's} AND s.responded_on IS NOT NULL AND {in time}) AS statutory_in_time,
       sum({children's} AND s.responded_on IS NOT NULL) AS statutory_answered,
       sum({corporate}) AS corporate,
       sum({corporate} AND {upheld}) AS corporate_upheld,
       sum({corporate} AND s.responded_on IS NOT NULL AND {in time}) AS corporate_in_time,
       sum({corporate} AND s.responded_on IS NOT NULL) AS corporate_answered
FROM stage s JOIN case_record c ON c.id = s.case_id {names of c.team_id}
WHERE {s.received in 2023} AND s.stage_no = 1
  AND s.procedure_key IN ('children_statutory', 'corporate')
GROUP BY 1;
