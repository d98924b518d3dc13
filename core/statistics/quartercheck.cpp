// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/statistics/quartercheck.h"

#include "core/store/statement.h"
#include "core/store/storageerror.h"

#include <QCoreApplication>

#include <algorithm>
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
  AND NOT EXISTS (SELECT 1 FROM action a WHERE a.stage_id = f.fact_id AND a.came_from IS NULL)
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
WHERE (f.responded_quarter BETWEEN :from_quarter AND :to_quarter
       OR (f.closed_on IS NULL AND f.received_quarter BETWEEN :from_quarter AND :to_quarter))
  AND f.extended_to IS NOT NULL AND d.extension_reason IS NULL
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

const QString kNoIssue = uR"sql(
SELECT f.fact_id, f.case_id, f.reference, f.stage_no, f.finding_on FROM fact_stage f
WHERE f.finding_quarter BETWEEN :from_quarter AND :to_quarter
  AND f.outcome IN ('upheld', 'partially_upheld')
  AND NOT EXISTS (SELECT 1 FROM issue i WHERE i.stage_id = f.fact_id)
ORDER BY 5, 3, 4
)sql"_s;

const QString kOutOfOrder = uR"sql(
SELECT f.fact_id, f.case_id, f.reference, f.stage_no, f.received_on FROM fact_stage f
JOIN case_record c ON c.id = f.case_id
WHERE f.received_quarter BETWEEN :from_quarter AND :to_quarter
  AND (f.received_on < c.received_on OR f.outcome_on < f.received_on OR f.panel_on < f.received_on
       OR f.responded_on < c.received_on)
ORDER BY 5, 3, 4
)sql"_s;

const QString kLateUnexplained = uR"sql(
SELECT f.fact_id, f.case_id, f.reference, f.stage_no, f.responded_on FROM fact_stage f
LEFT JOIN stage_detail d ON d.stage_id = f.fact_id
WHERE f.responded_quarter BETWEEN :from_quarter AND :to_quarter AND f.in_time = 0
  AND d.lateness_reason IS NULL
ORDER BY 5, 3, 4
)sql"_s;

const QString kOpenPastLimit = uR"sql(
SELECT f.fact_id, f.case_id, f.reference, f.stage_no, f.due_on FROM fact_stage f
WHERE f.received_quarter <= :to_quarter AND f.closed_on IS NULL AND f.due_on < :late_on
ORDER BY 5, 3, 4
)sql"_s;

const QString kNoOfficer = uR"sql(
SELECT fact_id, case_id, reference, 0, received_on FROM fact_contact
WHERE received_quarter BETWEEN :from_quarter AND :to_quarter AND officer_id IS NULL
  AND kind <> 'compliment' AND EXISTS (SELECT 1 FROM case_record o WHERE o.officer_id IS NOT NULL)
ORDER BY 5, 3, 4
)sql"_s;

const QString kEndlessHold = uR"sql(
SELECT DISTINCT f.fact_id, f.case_id, f.reference, f.stage_no, h.first_on FROM hold h
JOIN fact_stage f ON f.fact_id = h.stage_id
WHERE h.last_on IS NULL AND h.first_on <= :last_day
  AND (f.closed_on IS NULL OR f.responded_quarter BETWEEN :from_quarter AND :to_quarter)
ORDER BY 5, 3, 4
)sql"_s;

const QString kNoTheme = uR"sql(
SELECT fact_id, case_id, reference, 0, received_on FROM fact_contact
WHERE received_quarter BETWEEN :from_quarter AND :to_quarter AND kind = 'compliment'
  AND theme_id IS NULL
ORDER BY 5, 3, 4
)sql"_s;

/// Extensions, whose furthest day the procedures know.
const QString kExtensions = uR"sql(
SELECT f.fact_id, f.case_id, f.reference, f.stage_no, f.received_on, f.procedure_key,
       f.procedure_version, f.acknowledged_on, f.record_agreed_on, s.given_limit_on, f.extended_to
FROM fact_stage f
JOIN stage s ON s.id = f.fact_id
LEFT JOIN stage_detail d ON d.stage_id = f.fact_id
WHERE (f.responded_quarter BETWEEN :from_quarter AND :to_quarter
       OR (f.closed_on IS NULL AND f.received_quarter BETWEEN :from_quarter AND :to_quarter))
  AND f.extended_to IS NOT NULL AND d.extension_agreed_by IS NULL
ORDER BY 5, 3, 4
)sql"_s;

struct Check {
    QLatin1StringView id;
    const QString &sql;
    const char *sentence;
};

constexpr QLatin1StringView kExtensionPastLimit{"extension_past_limit"};

const std::array kChecks{
    Check{"dates_out_of_order"_L1, kOutOfOrder,
          QT_TRANSLATE_N_NOOP("redress::QuarterCheck",
                              "%n stage(s) answered or decided before the complaint was received")},
    Check{"response_without_outcome"_L1, kNoOutcome,
          QT_TRANSLATE_N_NOOP("redress::QuarterCheck",
                              "%n stage(s) answered without an outcome: counted "
                              "as responses and not as outcomes")},
    Check{"outcome_without_response"_L1, kNoResponse,
          QT_TRANSLATE_N_NOOP("redress::QuarterCheck",
                              "%n outcome(s) whose response has not been sent: "
                              "counted as outcomes and not as responses")},
    Check{"no_stage_before"_L1, kNoStageBefore,
          QT_TRANSLATE_N_NOOP("redress::QuarterCheck", "%n stage(s) without the stage before")},
    Check{"not_triaged"_L1, kNotTriaged,
          QT_TRANSLATE_N_NOOP("redress::QuarterCheck",
                              "%n complaint(s) not triaged: in no table of a "
                              "stage")},
    Check{"open_past_limit"_L1, kOpenPastLimit,
          QT_TRANSLATE_N_NOOP("redress::QuarterCheck",
                              "%n stage(s) still open after their last day")},
    Check{"late_without_reason"_L1, kLateUnexplained,
          QT_TRANSLATE_N_NOOP("redress::QuarterCheck",
                              "%n late response(s) without a reason for the lateness")},
    Check{"unexplained_extension"_L1, kUnexplainedExtension,
          QT_TRANSLATE_N_NOOP("redress::QuarterCheck", "%n extension(s) without a reason")},
    Check{kExtensionPastLimit, kExtensions,
          QT_TRANSLATE_N_NOOP("redress::QuarterCheck",
                              "%n extension(s) beyond the furthest day, and nobody is named who "
                              "agreed")},
    Check{"hold_without_end"_L1, kEndlessHold,
          QT_TRANSLATE_N_NOOP("redress::QuarterCheck", "%n stage(s) on hold without an end")},
    Check{"upheld_without_action"_L1, kNoAction,
          QT_TRANSLATE_N_NOOP("redress::QuarterCheck", "%n upheld stage(s) without an action")},
    Check{"upheld_without_issue"_L1, kNoIssue,
          QT_TRANSLATE_N_NOOP("redress::QuarterCheck", "%n upheld stage(s) without an issue")},
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
    Check{"no_officer"_L1, kNoOfficer,
          QT_TRANSLATE_N_NOOP("redress::QuarterCheck", "%n contact(s) that nobody looks after")},
    Check{"compliment_without_theme"_L1, kNoTheme,
          QT_TRANSLATE_N_NOOP("redress::QuarterCheck", "%n compliment(s) without a theme")},
    Check{"upheld_without_recommendation"_L1, kNoRecommendation,
          QT_TRANSLATE_N_NOOP("redress::QuarterCheck",
                              "%n case(s) upheld by the Ombudsman with injustice "
                              "and without a recommendation")},
};

/// The first five columns of every statement.
FactRef factOf(RowReader &row)
{
    FactRef fact;
    fact.factId = row.integer();
    fact.caseId = row.integer();
    fact.reference = row.text();
    fact.stage = int(row.integer());
    fact.placedOn = row.day();
    return fact;
}

/// Whether an extension goes further than the rule of its stage lets it.
bool goesTooFar(RowReader &row, const FactRef &fact, const CouncilRules &rules)
{
    const auto procedure = fromStored<ProcedureKey>(row.text());
    const QString version = row.text();
    StageFacts facts;
    facts.receivedOn = fact.placedOn;
    facts.acknowledgedOn = row.date();
    facts.recordAgreedOn = row.date();
    facts.givenLimitOn = row.date();
    const auto extendedTo = row.date();
    const auto clock = procedure ? rules.clockNamed(*procedure, fact.stage, version) : std::nullopt;
    if (!clock)
        return false;
    const StageDeadlines days = clock->deadlines(facts);
    // Where there is an aim the limit is the furthest; an answer that is agreed with the
    // complainant has none but the statutory outer day.
    const auto furthest = days.aimOn        ? days.limitOn
                          : days.furthestOn ? days.furthestOn
                                            : days.backstopOn;
    return extendedTo && furthest && *extendedTo > *furthest;
}

} // namespace

Result<std::vector<QuarterFinding>> checkQuarter(Database &database, const CouncilRules &rules,
                                                 const QuarterSpan &span, QDate today)
{
    return guarded([&] {
        std::vector<QuarterFinding> findings;
        const QDate lastDay = span.to.lastDay();
        for (const Check &check : kChecks) {
            Statement select(database, check.sql);
            for (const QString &name : placeholdersOf(check.sql)) {
                if (name == ":from_quarter"_L1)
                    select.bind(name, span.from.code());
                else if (name == ":to_quarter"_L1)
                    select.bind(name, span.to.code());
                else if (name == ":late_on"_L1)
                    select.bind(name, std::min(today, lastDay.addDays(1)));
                else
                    select.bind(name, lastDay);
            }
            QuarterFinding finding;
            finding.id = check.id;
            while (select.step()) {
                RowReader row(select);
                const FactRef fact = factOf(row);
                if (check.id != kExtensionPastLimit || goesTooFar(row, fact, rules))
                    finding.facts.push_back(fact);
            }
            if (finding.facts.empty())
                continue;
            finding.sentence = sentenceOf(finding.id, int(finding.facts.size()));
            findings.push_back(std::move(finding));
        }
        return findings;
    });
}

QString sentenceOf(const QString &checkId, int count)
{
    for (const Check &check : kChecks) {
        if (check.id == checkId)
            return QCoreApplication::translate("redress::QuarterCheck", check.sentence, nullptr,
                                               count);
    }
    return {};
}

} // namespace redress
