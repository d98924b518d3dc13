-- SPDX-License-Identifier: GPL-3.0-or-later
-- Years beside each other.

-- tables: yearly-trend
-- cells: stage_1, stage_2, stage_3, number, mp, councillor, representations, compliments
SELECT {year of s.received}, 0 AS col, sum(s.stage_no = 1) AS stage_1,
       sum(s.stage_no = 2) AS stage_2, sum(s.stage_no = 3) AS stage_3
FROM stage s
WHERE {s.received in 2017-2023} AND {children's}
GROUP BY 1;
SELECT {year of o.received}, 0 AS col, count(*) AS number
FROM ombudsman_case o
WHERE {o.received in 2017-2023}
GROUP BY 1;
SELECT {year of c.received}, 0 AS col, sum(c.kind = 'mp_enquiry') AS mp,
       sum(c.kind = 'councillor_enquiry') AS councillor,
       sum(c.kind = 'representation') AS representations, sum(c.kind = 'compliment') AS compliments
FROM case_record c
WHERE {c.received in 2017-2023}
  AND c.kind IN ('mp_enquiry', 'councillor_enquiry', 'representation', 'compliment')
GROUP BY 1;

-- tables: costs
-- cells: pence
SELECT k.cost_type, {year of k.paid} - 2021 AS col, sum(k.amount_pence) AS pence
FROM cost k JOIN stage s ON s.id = k.stage_id
WHERE {k.paid in 2021-2023} AND {children's}
GROUP BY 1, 2;

-- tables: other-costs-by-head
-- cells: pence, payments, payments/column
SELECT {name of k.head_id}, 0 AS col, sum(k.amount_pence) AS pence, count(*) AS payments
FROM cost k {names of k.head_id}
WHERE {k.paid in 2023} AND k.cost_type = 'other'
GROUP BY 1;

-- tables: 004-table-8-costs
-- cells: pence
SELECT k.cost_type, {year of k.paid} - 2021 AS col, sum(k.amount_pence) AS pence
FROM cost k
WHERE {k.paid in 2021-2023}
GROUP BY 1, 2;

-- tables: demand
-- cells: demand
SELECT {name of f.indicator_id}, f.financial_year - 2019 AS col, f.value AS demand
FROM demand_figure f {names of f.indicator_id}
WHERE f.financial_year BETWEEN 2019 AND 2023;

-- tables: 004-table-1-demand
-- cells: demand
SELECT {name of f.indicator_id}, f.financial_year - 2022 AS col, f.value AS demand
FROM demand_figure f {names of f.indicator_id}
WHERE f.financial_year BETWEEN 2022 AND 2023;

-- tables: complaints-per-demand
-- cells: number, number/demand
SELECT {year of s.received}, 0 AS col, count(*) AS number
FROM stage s
WHERE {s.received in 2019-2023} AND s.stage_no = 1 AND {children's}
GROUP BY 1;
SELECT f.financial_year, 0 AS col, f.value AS demand
FROM demand_figure f JOIN list_item n ON n.id = f.indicator_id
WHERE f.financial_year BETWEEN 2019 AND 2023 AND n.list = 'demand_indicator'
  AND n.name LIKE '%referral%';
