// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/statistics/codecounters.h"

#include "core/store/statement.h"
#include "core/store/storageerror.h"

#include <QCoreApplication>

#include <algorithm>

namespace redress {

namespace {

using namespace Qt::StringLiterals;

struct CodeText {
    Q_DECLARE_TR_FUNCTIONS(redress::CodeCounters)
};

const QString kStages = uR"sql(
SELECT f.fact_id, f.case_id, f.reference, f.stage_no, f.received_on, f.procedure_key,
       f.procedure_version, f.received_quarter, f.responded_quarter, f.acknowledged_on,
       f.record_agreed_on, s.given_limit_on, f.extended_to, f.responded_on, d.extension_reason
FROM fact_stage f
JOIN stage s ON s.id = f.fact_id
LEFT JOIN stage_detail d ON d.stage_id = f.fact_id
WHERE (f.received_quarter BETWEEN :from_quarter AND :to_quarter
       OR f.responded_quarter BETWEEN :from_quarter AND :to_quarter)
  AND f.received_on <= :last_day
ORDER BY f.received_on, f.reference, f.stage_no
)sql"_s;

const QString kComplaints = uR"sql(
SELECT c.fact_id, c.case_id, c.reference, 0, c.received_on, c.procedure_key, d.triage_result,
       d.triage_reason
FROM fact_contact c
LEFT JOIN case_detail d ON d.case_id = c.case_id
WHERE c.received_quarter BETWEEN :from_quarter AND :to_quarter AND c.kind = 'complaint'
  AND c.received_on <= :last_day
ORDER BY c.received_on, c.reference
)sql"_s;

/// The version of the corporate procedure that is the Code's. What was received before it applied
/// is assessed by it all the same: that is what the Code asks. \source Code 6.2 to 6.4
constexpr QStringView kCodeVersion = u"code-2026";

/// A stage as far as the Code asks about it.
struct Asked {
    FactRef fact;
    ProcedureKey procedure = ProcedureKey::Corporate;
    bool isReceived = false; ///< In the period.
    bool isAnswered = false;
    std::optional<QDate> acknowledgedOn;
    std::optional<QDate> acknowledgeBy;
    std::optional<QDate> limitOn;
    std::optional<QDate> dueOn;
    std::optional<QDate> extendedTo;
    std::optional<QDate> respondedOn;
    bool hasReason = false;
};

struct Complaint {
    FactRef fact;
    ProcedureKey procedure = ProcedureKey::Corporate;
    bool isRefused = false;
    bool hasReason = false;
};

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

bool isIn(const std::optional<qint64> &quarter, const ReportPeriod &period)
{
    return quarter && *quarter >= period.firstQuarter().code() &&
           *quarter <= period.lastQuarter().code();
}

/// The clock of the Code for a corporate stage, whatever version it ran under; its own for others.
std::optional<StageClock> clockOf(const CouncilRules &rules, ProcedureKey procedure, int stage,
                                  const QString &version)
{
    if (procedure == ProcedureKey::Corporate) {
        if (auto clock = rules.clockNamed(procedure, stage, kCodeVersion))
            return clock;
    }
    return rules.clockNamed(procedure, stage, version);
}

std::vector<Asked> stagesOf(Database &database, const CouncilRules &rules,
                            const ReportPeriod &period)
{
    std::vector<Asked> stages;
    Statement select(database, kStages);
    select.bind(u":from_quarter"_s, period.firstQuarter().code())
        .bind(u":to_quarter"_s, period.lastQuarter().code())
        .bind(u":last_day"_s, period.lastDay());
    while (select.step()) {
        RowReader row(select);
        Asked stage;
        stage.fact = factOf(row);
        stage.procedure = fromStored<ProcedureKey>(row.text()).value_or(ProcedureKey::Corporate);
        const QString version = row.text();
        stage.isReceived = isIn(row.optionalInteger(), period);
        const bool isAnswered = isIn(row.optionalInteger(), period);
        StageFacts facts;
        facts.receivedOn = stage.fact.placedOn;
        facts.acknowledgedOn = stage.acknowledgedOn = row.date();
        facts.recordAgreedOn = row.date();
        // The Code has limits of its own, whatever limit came with an import.
        const auto givenLimitOn = row.date();
        if (stage.procedure != ProcedureKey::Corporate)
            facts.givenLimitOn = givenLimitOn;
        facts.extendedTo = stage.extendedTo = row.date();
        stage.respondedOn = row.date();
        stage.isAnswered =
            isAnswered && stage.respondedOn && *stage.respondedOn <= period.lastDay();
        stage.hasReason = row.optionalText().has_value();
        if (const auto clock = clockOf(rules, stage.procedure, stage.fact.stage, version)) {
            const StageDeadlines days = clock->deadlines(facts);
            stage.acknowledgeBy = days.acknowledgeBy;
            stage.limitOn = days.limitOn;
            stage.dueOn = days.dueOn;
        }
        stages.push_back(std::move(stage));
    }
    return stages;
}

std::vector<Complaint> complaintsOf(Database &database, const ReportPeriod &period)
{
    std::vector<Complaint> complaints;
    Statement select(database, kComplaints);
    select.bind(u":from_quarter"_s, period.firstQuarter().code())
        .bind(u":to_quarter"_s, period.lastQuarter().code())
        .bind(u":last_day"_s, period.lastDay());
    while (select.step()) {
        RowReader row(select);
        Complaint complaint;
        complaint.fact = factOf(row);
        complaint.procedure =
            fromStored<ProcedureKey>(row.text()).value_or(ProcedureKey::Corporate);
        complaint.isRefused = row.optionalText() == u"not_accepted"_s;
        complaint.hasReason = row.optionalText().has_value();
        complaints.push_back(std::move(complaint));
    }
    return complaints;
}

/// Fills one counter: \p asks chooses the base, \p counts what is counted of it, \p knows whether
/// the file tells.
template <typename Record>
CodeCounter counter(const QString &id, const QString &label, const QString &source,
                    const std::vector<Record> &records, auto asks, auto counts, auto knows)
{
    CodeCounter made{id, label, source, {}, {}, 0};
    for (const Record &record : records) {
        if (!asks(record))
            continue;
        made.base.push_back(record.fact);
        if (counts(record))
            made.counted.push_back(record.fact);
        if (!knows(record))
            ++made.notRecorded;
    }
    return made;
}

/// The paragraph of the Code that asks for a counter.
QString paragraph(const QString &number)
{
    //: Paragraphs of the Complaint Handling Code: "Code 6.4, 6.5"
    return CodeText::tr("Code %1").arg(number);
}

constexpr auto kAlwaysKnown = [](const auto &) { return true; };

CodeCounter acknowledged(const std::vector<Asked> &stages, int number, const QString &label)
{
    return counter(
        u"stage_%1_acknowledged"_s.arg(number), label, paragraph(u"6.2"_s), stages,
        [number](const Asked &s) {
            return s.fact.stage == number && s.isReceived && s.acknowledgeBy;
        },
        [](const Asked &s) { return s.acknowledgedOn && *s.acknowledgedOn <= *s.acknowledgeBy; },
        [](const Asked &s) { return s.acknowledgedOn.has_value(); });
}

CodeCounter answered(const std::vector<Asked> &stages, int number, const QString &label,
                     const QString &source)
{
    return counter(
        u"stage_%1_within_limit"_s.arg(number), label, source, stages,
        [number](const Asked &s) { return s.fact.stage == number && s.isAnswered && s.limitOn; },
        [](const Asked &s) { return *s.respondedOn <= *s.limitOn; }, kAlwaysKnown);
}

CodeCounter extended(const std::vector<Asked> &stages, int number, const QString &label,
                     const QString &source)
{
    return counter(
        u"stage_%1_within_extension"_s.arg(number), label, source, stages,
        [number](const Asked &s) {
            return s.fact.stage == number && s.isAnswered && s.extendedTo && s.dueOn;
        },
        [](const Asked &s) { return *s.respondedOn <= *s.dueOn; }, kAlwaysKnown);
}

CodeAssessment assess(ProcedureKey procedure, const std::vector<Asked> &all,
                      const std::vector<Complaint> &allComplaints)
{
    std::vector<Asked> stages;
    std::ranges::copy_if(all, std::back_inserter(stages),
                         [&](const Asked &s) { return s.procedure == procedure; });
    std::vector<Complaint> complaints;
    std::ranges::copy_if(allComplaints, std::back_inserter(complaints),
                         [&](const Complaint &c) { return c.procedure == procedure; });
    CodeAssessment made;
    made.procedure = procedure;
    auto &counters = made.counters;
    counters.push_back(
        acknowledged(stages, 1, CodeText::tr("Stage 1 acknowledged in time, of those received")));
    counters.push_back(
        answered(stages, 1,
                 CodeText::tr("Stage 1 answered by its limit without an extension, of those "
                              "answered"),
                 paragraph(u"6.3"_s)));
    counters.push_back(
        extended(stages, 1,
                 CodeText::tr("Extended stage 1 answered by the extended day, of those extended "
                              "and answered"),
                 paragraph(u"6.4"_s)));
    counters.push_back(counter(
        u"extensions_explained"_s,
        CodeText::tr("Extensions whose reason is recorded, of all extensions"),
        paragraph(u"6.4, 6.5"_s), stages, [](const Asked &s) { return s.extendedTo.has_value(); },
        [](const Asked &s) { return s.hasReason; }, kAlwaysKnown));
    counters.push_back(
        acknowledged(stages, 2, CodeText::tr("Stage 2 acknowledged in time, of those requested")));
    counters.push_back(
        answered(stages, 2,
                 CodeText::tr("Stage 2 answered by its limit without an extension, of those "
                              "answered"),
                 paragraph(u"6.3"_s)));
    counters.push_back(
        extended(stages, 2,
                 CodeText::tr("Extended stage 2 answered by the extended day, of those extended "
                              "and answered"),
                 paragraph(u"6.4"_s)));
    CodeCounter escalated{u"escalated"_s,
                          CodeText::tr("Stage 2 requested, beside stage 1 received in the same "
                                       "time"),
                          paragraph(u"8.1"_s),
                          {},
                          {},
                          0};
    for (const Asked &stage : stages) {
        if (stage.isReceived && stage.fact.stage == 2)
            escalated.counted.push_back(stage.fact);
        if (stage.isReceived && stage.fact.stage == 1)
            escalated.base.push_back(stage.fact);
    }
    counters.push_back(std::move(escalated));
    counters.push_back(counter(
        u"refused"_s, CodeText::tr("Complaints refused, of all received"), paragraph(u"8.1"_s),
        complaints, kAlwaysKnown, [](const Complaint &c) { return c.isRefused; }, kAlwaysKnown));
    counters.push_back(counter(
        u"refusals_explained"_s, CodeText::tr("Refusals whose reason is recorded, of all refusals"),
        paragraph(u"8.1"_s), complaints, [](const Complaint &c) { return c.isRefused; },
        [](const Complaint &c) { return c.hasReason; }, kAlwaysKnown));
    return made;
}

} // namespace

Result<std::vector<CodeAssessment>> codeAssessment(Database &database, const CouncilRules &rules,
                                                   const ReportPeriod &period)
{
    return guarded([&] {
        const std::vector<Asked> stages = stagesOf(database, rules, period);
        const std::vector<Complaint> complaints = complaintsOf(database, period);
        std::vector<CodeAssessment> assessments;
        for (const ProcedureKey procedure :
             {ProcedureKey::Corporate, ProcedureKey::ChildrenStatutory,
              ProcedureKey::AdultSocialCare})
            assessments.push_back(assess(procedure, stages, complaints));
        return assessments;
    });
}

} // namespace redress
