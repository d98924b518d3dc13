// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/statistics/quartercheck.h"

#include "core/store/statement.h"
#include "core/store/storageerror.h"

#include <QCoreApplication>

#include <array>

namespace redress {

namespace {

using namespace Qt::StringLiterals;

struct CheckText {
    Q_DECLARE_TR_FUNCTIONS(redress::QuarterCheck)
};

// Each statement gives fact, case, reference, stage and day; :from and :to are codes of quarters.

const QString kNoOutcome = uR"sql(
SELECT fact_id, case_id, reference, stage_no, responded_on FROM fact_stage
WHERE responded_quarter BETWEEN :from_quarter AND :to_quarter AND outcome IS NULL
ORDER BY 5, 3, 4
)sql"_s;

const QString kNoResponse = uR"sql(
SELECT fact_id, case_id, reference, stage_no, finding_on FROM fact_stage
WHERE finding_quarter BETWEEN :from_quarter AND :to_quarter AND responded_on IS NULL
ORDER BY 5, 3, 4
)sql"_s;

const QString kNoAction = uR"sql(
SELECT f.fact_id, f.case_id, f.reference, f.stage_no, f.finding_on FROM fact_stage f
WHERE f.finding_quarter BETWEEN :from_quarter AND :to_quarter
  AND f.outcome IN ('upheld', 'partially_upheld')
  AND NOT EXISTS (SELECT 1 FROM action a WHERE a.stage_id = f.fact_id)
ORDER BY 5, 3, 4
)sql"_s;

const QString kNoCause = uR"sql(
SELECT f.fact_id, f.case_id, f.reference, f.stage_no, f.finding_on FROM fact_issue f
WHERE f.finding_quarter BETWEEN :from_quarter AND :to_quarter
  AND f.issue_outcome IN ('upheld', 'partially_upheld') AND f.root_cause_id IS NULL
ORDER BY 5, 3, 4
)sql"_s;

const QString kNoService = uR"sql(
SELECT c.fact_id, c.case_id, c.reference, 0, c.received_on FROM fact_contact c
WHERE c.received_quarter BETWEEN :from_quarter AND :to_quarter AND c.service_id IS NULL
  AND EXISTS (SELECT 1 FROM org_node n WHERE n.parent_id = c.directorate_id AND n.level = 'service')
ORDER BY 5, 3, 4
)sql"_s;

const QString kNoMethod = uR"sql(
SELECT fact_id, case_id, reference, 0, received_on FROM fact_contact
WHERE received_quarter BETWEEN :from_quarter AND :to_quarter AND contact_method_id IS NULL
ORDER BY 5, 3, 4
)sql"_s;

const QString kNoComplainant = uR"sql(
SELECT fact_id, case_id, reference, 0, received_on FROM fact_contact
WHERE received_quarter BETWEEN :from_quarter AND :to_quarter AND kind = 'complaint'
  AND complainant_type_id IS NULL
ORDER BY 5, 3, 4
)sql"_s;

const QString kUnexplainedExtension = uR"sql(
SELECT f.fact_id, f.case_id, f.reference, f.stage_no, f.received_on FROM fact_stage f
LEFT JOIN stage_detail d ON d.stage_id = f.fact_id
WHERE f.responded_quarter BETWEEN :from_quarter AND :to_quarter AND f.extended_to IS NOT NULL
  AND d.extension_reason IS NULL
ORDER BY 5, 3, 4
)sql"_s;

const QString kNoStageBefore = uR"sql(
SELECT f.fact_id, f.case_id, f.reference, f.stage_no, f.received_on FROM fact_stage f
WHERE f.received_quarter BETWEEN :from_quarter AND :to_quarter AND f.stage_no > 1
  AND NOT EXISTS (SELECT 1 FROM stage b WHERE b.case_id = f.case_id AND b.stage_no = f.stage_no - 1)
ORDER BY 5, 3, 4
)sql"_s;

const QString kNotTriaged = uR"sql(
SELECT fact_id, case_id, reference, 0, received_on FROM fact_contact
WHERE received_quarter BETWEEN :from_quarter AND :to_quarter AND kind = 'complaint'
  AND settled_on IS NULL
ORDER BY 5, 3, 4
)sql"_s;

const QString kNoRecommendation = uR"sql(
SELECT f.fact_id, coalesce(f.case_id, 0), f.reference, 0, f.decision_on FROM fact_ombudsman f
WHERE f.decision_quarter BETWEEN :from_quarter AND :to_quarter
  AND f.decision = 'upheld_injustice'
  AND NOT EXISTS (SELECT 1 FROM recommendation r WHERE r.ombudsman_case_id = f.fact_id)
ORDER BY 5, 3, 4
)sql"_s;

struct Check {
    QLatin1StringView id;
    const QString &sql;
    const char *sentence;
};

const std::array kChecks{
    Check{"response_without_outcome"_L1, kNoOutcome,
          QT_TRANSLATE_N_NOOP("redress::QuarterCheck",
                              "%n stage(s) answered without an outcome: counted "
                              "as responses and not as outcomes")},
    Check{"outcome_without_response"_L1, kNoResponse,
          QT_TRANSLATE_N_NOOP("redress::QuarterCheck",
                              "%n outcome(s) whose response has not been sent: "
                              "counted as outcomes and not as responses")},
    Check{"upheld_without_action"_L1, kNoAction,
          QT_TRANSLATE_N_NOOP("redress::QuarterCheck", "%n upheld stage(s) without an action")},
    Check{"upheld_issue_without_cause"_L1, kNoCause,
          QT_TRANSLATE_N_NOOP("redress::QuarterCheck", "%n upheld issue(s) without a root cause")},
    Check{"no_service"_L1, kNoService,
          QT_TRANSLATE_N_NOOP("redress::QuarterCheck",
                              "%n contact(s) without a service, although the "
                              "directorate has services")},
    Check{"no_contact_method"_L1, kNoMethod,
          QT_TRANSLATE_N_NOOP("redress::QuarterCheck", "%n contact(s) without a contact method")},
    Check{"no_complainant_type"_L1, kNoComplainant,
          QT_TRANSLATE_N_NOOP("redress::QuarterCheck",
                              "%n complaint(s) that do not say who complained")},
    Check{"unexplained_extension"_L1, kUnexplainedExtension,
          QT_TRANSLATE_N_NOOP("redress::QuarterCheck", "%n extension(s) without a reason")},
    Check{"no_stage_before"_L1, kNoStageBefore,
          QT_TRANSLATE_N_NOOP("redress::QuarterCheck", "%n stage(s) without the stage before")},
    Check{"not_triaged"_L1, kNotTriaged,
          QT_TRANSLATE_N_NOOP("redress::QuarterCheck",
                              "%n complaint(s) not triaged: in no table of a "
                              "stage")},
    Check{"upheld_without_recommendation"_L1, kNoRecommendation,
          QT_TRANSLATE_N_NOOP("redress::QuarterCheck",
                              "%n case(s) upheld by the Ombudsman with injustice "
                              "and without a recommendation")},
};

} // namespace

Result<std::vector<QuarterFinding>> checkQuarter(Database &database, const ReportPeriod &period)
{
    return guarded([&] {
        std::vector<QuarterFinding> findings;
        for (const Check &check : kChecks) {
            Statement select(database, check.sql);
            select.bind(u":from_quarter"_s, period.firstQuarter().code())
                .bind(u":to_quarter"_s, period.lastQuarter().code());
            QuarterFinding finding;
            finding.id = check.id;
            while (select.step()) {
                RowReader row(select);
                FactRef fact;
                fact.factId = row.integer();
                fact.caseId = row.integer();
                fact.reference = row.text();
                fact.stage = int(row.integer());
                fact.placedOn = row.day();
                finding.facts.push_back(fact);
            }
            if (finding.facts.empty())
                continue;
            finding.sentence = QCoreApplication::translate("redress::QuarterCheck", check.sentence,
                                                           nullptr, int(finding.facts.size()));
            findings.push_back(std::move(finding));
        }
        return findings;
    });
}

} // namespace redress
