-- SPDX-License-Identifier: GPL-3.0-or-later
-- Contacts of every kind: enquiries, representations, compliments.

-- tables: contacts-by-method
-- cells: number, number/column
SELECT {name of c.contact_method_id}, 0 AS col, count(*) AS number
FROM case_record c {names of c.contact_method_id}
WHERE {c.received in 2023} AND c.kind IN ('complaint', 'mp_enquiry', 'councillor_enquiry',
                                           'representation', 'compliment')
GROUP BY 1;

-- tables: contacts-by-route
-- cells: number
SELECT d.triage_result, {quarter of c.received} AS col, count(*) AS number
FROM case_record c LEFT JOIN case_detail d ON d.case_id = c.id
WHERE {c.received in 2023}
GROUP BY 1, 2;

-- tables: enquiries-by-service
-- cells: mp, councillor, representations
SELECT {name of c.directorate_id}, {name of c.service_id}, 0 AS col,
       sum(c.kind = 'mp_enquiry') AS mp, sum(c.kind = 'councillor_enquiry') AS councillor,
       sum(c.kind = 'representation') AS representations
FROM case_record c {names of c.directorate_id} {names of c.service_id}
WHERE {c.received in 2023} AND c.kind IN ('mp_enquiry', 'councillor_enquiry', 'representation')
GROUP BY 1, 2;

-- tables: enquiries-by-quarter
-- cells: mp, representations, councillor
SELECT {name of c.directorate_id}, {name of c.service_id}, {quarter of c.received} AS col,
       sum(c.kind = 'mp_enquiry') AS mp, sum(c.kind = 'councillor_enquiry') AS councillor,
       sum(c.kind = 'representation') AS representations
FROM case_record c {names of c.directorate_id} {names of c.service_id}
WHERE {c.received in 2023} AND c.kind IN ('mp_enquiry', 'councillor_enquiry', 'representation')
GROUP BY 1, 2, 3;

-- tables: enquiries-answered
-- cells: number, answered, in_time/answered
SELECT c.kind, 0 AS col, count(*) AS number
FROM case_record c
WHERE {c.received in 2023} AND c.kind IN ('mp_enquiry', 'councillor_enquiry', 'representation')
GROUP BY 1;
SELECT c.kind, 0 AS col, count(*) AS answered, sum(c.in_time) AS in_time
FROM case_record c
WHERE {c.responded in 2023} AND c.kind IN ('mp_enquiry', 'councillor_enquiry', 'representation')
GROUP BY 1;

-- tables: compliments-by-theme
-- cells: number
SELECT {name of c.theme_id}, {quarter of c.received} AS col, count(*) AS number
FROM case_record c {names of c.theme_id}
WHERE {c.received in 2023} AND c.kind = 'compliment'
GROUP BY 1, 2;

-- tables: compliments-by-source
-- cells: number
SELECT {name of d.compliment_from_id}, {quarter of c.received} AS col, count(*) AS number
FROM case_record c LEFT JOIN case_detail d ON d.case_id = c.id {names of d.compliment_from_id}
WHERE {c.received in 2023} AND c.kind = 'compliment'
GROUP BY 1, 2;

-- tables: compliments-by-team
-- cells: number
SELECT {name of c.team_id}, {name of c.theme_id}, 0 AS col, count(*) AS number
FROM case_record c {names of c.team_id} {names of c.theme_id}
WHERE {c.received in 2023} AND c.kind = 'compliment'
GROUP BY 1, 2;

-- tables: compliments-by-service
-- cells: number
SELECT {name of c.directorate_id}, {name of c.service_id}, {year of c.received} - 2022 AS col,
       count(*) AS number
FROM case_record c {names of c.directorate_id} {names of c.service_id}
WHERE {c.received in 2022-2023} AND c.kind = 'compliment'
GROUP BY 1, 2, 3;

-- quotes: compliment-quotes, 004-compliment-quotes
SELECT c.id, {name of c.directorate_id}, {name of c.service_id}, c.quote
FROM case_record c {names of c.directorate_id} {names of c.service_id}
WHERE {c.received in 2023} AND c.kind = 'compliment' AND c.quote IS NOT NULL
  AND NOT EXISTS (SELECT 1 FROM case_detail d WHERE d.case_id = c.id AND d.quote_consent = 'refused')
ORDER BY c.received_on, c.reference;
