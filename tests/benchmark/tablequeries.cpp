// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/benchmark/tablequeries.h"

namespace redress {

namespace {

// The quarter of the financial year, from 0, of a day written as text; and the year it begins in.
#define QUARTER_OF(day) "((CAST(strftime('%m', " day ") AS INTEGER) + 8) % 12) / 3"
#define YEAR_OF(day)                                                                               \
    "CAST(strftime('%Y', " day ") AS INTEGER) - (CAST(strftime('%m', " day ") AS INTEGER) < 4)"
#define IN_YEAR(day) day " BETWEEN '2023-04-01' AND '2024-03-31'"
// What the naive query knows of a finding: the day of the outcome, or else of the response.
#define FINDING "coalesce(s.outcome_on, s.responded_on)"
#define FOUND "s.outcome IN ('upheld', 'partially_upheld', 'not_upheld', 'no_finding')"

const std::vector<TableQuery> kQueries{
    {"complaints-received",
     "SELECT directorate_id, received_quarter % 10 - 1, count(*) FROM stage "
     "WHERE received_quarter BETWEEN 20231 AND 20234 AND stage_no = 1 GROUP BY 1, 2",
     "SELECT n.name, " QUARTER_OF(
         "s.received_on") ", count(*) FROM stage s "
                          "JOIN org_node n ON n.id = s.directorate_id "
                          "WHERE " IN_YEAR("s.received_on") " AND s.stage_no = 1 GROUP BY 1, 2",
     {{0}}},
    {"complaints-received-by-service",
     "SELECT service_id, received_quarter % 10 - 1, count(*) FROM stage "
     "WHERE received_quarter BETWEEN 20231 AND 20234 AND stage_no = 1 "
     "AND procedure_key = 'children_statutory' GROUP BY 1, 2",
     "SELECT n.name, " QUARTER_OF(
         "s.received_on") ", count(*) FROM stage s "
                          "JOIN org_node n ON n.id = s.service_id WHERE " IN_YEAR(
                              "s.received_on") " AND s.stage_no = 1 AND s.procedure_key = "
                                               "'children_statutory' GROUP BY 1, 2",
     {{0}}},
    {"response-times",
     "SELECT directorate_id, responded_quarter % 10 - 1, count(*), coalesce(sum(in_time), 0) "
     "FROM stage WHERE responded_quarter BETWEEN 20231 AND 20234 AND stage_no = 1 GROUP BY 1, 2",
     "SELECT n.name, " QUARTER_OF(
         "s.responded_on") ", count(*), "
                           "sum(s.responded_on <= s.due_on) FROM stage s "
                           "JOIN org_node n ON n.id = s.directorate_id "
                           "WHERE " IN_YEAR("s.responded_on") " AND s.stage_no = 1 GROUP BY 1, 2",
     {{0}, {1, 0}}},
    {"response-bands",
     "SELECT service_id, 0, sum(days_taken <= 10), sum(days_taken BETWEEN 11 AND 20), "
     "sum(days_taken > 20), count(*), sum(days_taken <= 20) FROM stage "
     "WHERE responded_quarter BETWEEN 20231 AND 20234 AND stage_no = 1 "
     "AND procedure_key = 'children_statutory' GROUP BY 1",
     "SELECT n.name, 0, sum(s.days_taken <= 10), sum(s.days_taken BETWEEN 11 AND 20), "
     "sum(s.days_taken > 20), count(*), sum(s.days_taken <= 20) FROM stage s "
     "JOIN org_node n ON n.id = s.service_id WHERE " IN_YEAR(
         "s.responded_on") " AND s.stage_no = 1 AND s.procedure_key = 'children_statutory' GROUP "
                           "BY 1",
     {{0}, {1}, {2}, {3}, {0, 3}, {4, 3}}},
    {"outcomes",
     "SELECT directorate_id, finding_quarter % 10 - 1, count(*), "
     "sum(outcome IN ('upheld', 'partially_upheld')) FROM stage "
     "WHERE finding_quarter BETWEEN 20231 AND 20234 AND stage_no = 1 GROUP BY 1, 2",
     "SELECT n.name, " QUARTER_OF(
         FINDING) ", count(*), "
                  "sum(s.outcome IN ('upheld', 'partially_upheld')) FROM stage s "
                  "JOIN org_node n ON n.id = s.directorate_id "
                  "WHERE " IN_YEAR(FINDING) " AND " FOUND " AND s.stage_no = 1 GROUP BY 1, 2",
     {{0}, {1, 0}}},
    {"outcome-distribution",
     "SELECT outcome, finding_quarter / 10 - 2021, count(*) FROM stage "
     "WHERE finding_quarter BETWEEN 20211 AND 20234 AND stage_no = 1 "
     "AND procedure_key = 'children_statutory' GROUP BY 1, 2",
     "SELECT s.outcome, " YEAR_OF(
         FINDING) " - 2021, count(*) FROM stage s "
                  "WHERE " FINDING " BETWEEN '2021-04-01' AND '2024-03-31' AND " FOUND
                  " AND s.stage_no = 1 AND s.procedure_key = 'children_statutory' GROUP BY 1, 2",
     {{0}, {0, TableQuery::kOfColumn}}},
    {"who-complained",
     "SELECT c.complainant_type_id, s.received_quarter / 10 - 2022, count(*) FROM stage s "
     "JOIN case_record c ON c.id = s.case_id "
     "WHERE s.received_quarter BETWEEN 20221 AND 20234 AND s.stage_no = 1 "
     "AND s.procedure_key = 'children_statutory' GROUP BY 1, 2",
     "SELECT t.name, " YEAR_OF(
         "s.received_on") " - 2022, count(*) FROM stage s "
                          "JOIN case_record c ON c.id = s.case_id JOIN list_item t ON t.id = "
                          "c.complainant_type_id "
                          "WHERE s.received_on BETWEEN '2022-04-01' AND '2024-03-31' AND "
                          "s.stage_no = 1 "
                          "AND s.procedure_key = 'children_statutory' GROUP BY 1, 2",
     {{0}, {0, TableQuery::kOfColumn}}},
    {"contact-methods",
     "SELECT c.contact_method_id, 0, count(*) FROM stage s "
     "JOIN case_record c ON c.id = s.case_id "
     "WHERE s.received_quarter BETWEEN 20231 AND 20234 AND s.stage_no = 1 GROUP BY 1",
     "SELECT m.name, 0, count(*) FROM stage s JOIN case_record c ON c.id = s.case_id "
     "JOIN list_item m ON m.id = c.contact_method_id "
     "WHERE " IN_YEAR("s.received_on") " AND s.stage_no = 1 GROUP BY 1",
     {{0}, {0, TableQuery::kOfColumn}}},
    {"stage-2-requests",
     "SELECT received_quarter / 10, received_quarter % 10 - 1, count(*) FROM stage "
     "WHERE received_quarter BETWEEN 20161 AND 20234 AND stage_no = 2 "
     "AND procedure_key = 'children_statutory' GROUP BY 1, 2",
     "SELECT " YEAR_OF("s.received_on") ", " QUARTER_OF(
         "s.received_on") ", count(*) FROM stage s "
                          "WHERE s.received_on BETWEEN '2016-04-01' AND '2024-03-31' AND "
                          "s.stage_no = 2 "
                          "AND s.procedure_key = 'children_statutory' GROUP BY 1, 2",
     {{0}},
     true},
    {"stage-2-outcomes",
     "SELECT outcome, finding_quarter / 10 - 2021, count(*) FROM stage "
     "WHERE finding_quarter BETWEEN 20211 AND 20234 AND stage_no = 2 "
     "AND procedure_key = 'children_statutory' GROUP BY 1, 2",
     "SELECT s.outcome, " YEAR_OF(
         FINDING) " - 2021, count(*) FROM stage s "
                  "WHERE " FINDING " BETWEEN '2021-04-01' AND '2024-03-31' AND " FOUND
                  " AND s.stage_no = 2 AND s.procedure_key = 'children_statutory' GROUP BY 1, 2",
     {{0}, {0, TableQuery::kOfColumn}}},
    {"escalation",
     "SELECT service_id, 0, sum(stage_no = 1), sum(stage_no = 2) FROM stage "
     "WHERE received_quarter BETWEEN 20231 AND 20234 "
     "AND procedure_key = 'children_statutory' GROUP BY 1",
     "SELECT n.name, 0, sum(s.stage_no = 1), sum(s.stage_no = 2) FROM stage s "
     "JOIN org_node n ON n.id = s.service_id WHERE " IN_YEAR(
         "s.received_on") " AND s.procedure_key = 'children_statutory' GROUP BY 1",
     {{0}, {1}, {1, 0}}},
    {"found-of-received-stage-1",
     "SELECT coalesce(outcome, ''), received_quarter / 10 - 2021, count(*) FROM stage "
     "WHERE received_quarter BETWEEN 20211 AND 20234 AND stage_no = 1 "
     "AND procedure_key = 'children_statutory' "
     "AND (outcome IS NULL OR outcome NOT IN ('withdrawn', 'discontinued')) GROUP BY 1, 2",
     "SELECT coalesce(s.outcome, ''), " YEAR_OF(
         "s.received_on") " - 2021, count(*) FROM stage s "
                          "WHERE s.received_on BETWEEN '2021-04-01' AND '2024-03-31' "
                          "AND s.stage_no = 1 AND s.procedure_key = 'children_statutory' "
                          "AND (s.outcome IS NULL OR s.outcome NOT IN ('withdrawn', "
                          "'discontinued')) GROUP BY 1, 2",
     {{0}, {0, TableQuery::kOfColumn}}},
    {"escalation-cohort",
     "SELECT service_id, 0, count(*), sum(case_id IN (SELECT case_id FROM stage WHERE stage_no = "
     "2)) FROM stage WHERE responded_quarter BETWEEN 20231 AND 20234 AND stage_no = 1 "
     "AND procedure_key = 'children_statutory' GROUP BY 1",
     "SELECT n.name, 0, count(*), sum(EXISTS (SELECT 1 FROM stage e WHERE e.case_id = s.case_id "
     "AND e.stage_no = 2)) FROM stage s JOIN org_node n ON n.id = s.service_id "
     "WHERE " IN_YEAR("s.responded_on") " AND s.stage_no = 1 "
                                        "AND s.procedure_key = 'children_statutory' GROUP BY 1",
     {{0}, {1, 0}}},
};

} // namespace

const std::vector<TableQuery> &tableQueries()
{
    return kQueries;
}

} // namespace redress
