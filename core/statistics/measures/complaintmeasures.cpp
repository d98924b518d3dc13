// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/statistics/measures/measurecatalogue.h"
#include "core/statistics/measures/tallies.h"

#include <QCoreApplication>

namespace redress {

using namespace Qt::StringLiterals;
using namespace tallies;
using Unit = Measure::Unit;

namespace {

const QStringList kFindings{u"upheld"_s, u"partially_upheld"_s, u"not_upheld"_s, u"no_finding"_s};
const QStringList kFindingsAndOpen{u"upheld"_s, u"partially_upheld"_s, u"not_upheld"_s,
                                   u"no_finding"_s, u"open"_s};
const QStringList kUpheld{u"upheld"_s, u"partially_upheld"_s};

HistorySource receivedHistory()
{
    using enum HistoryMeasure;
    return {{std::nullopt, Stage1Received, Stage2Received, Stage3Received},
            {},
            {},
            {{Dimension::Service, Stage1ReceivedByService},
             {Dimension::ComplainantType, Stage1ComplainantType},
             {Dimension::Child, Stage1ChildComplainants}}};
}

HistorySource outcomeHistory(const QStringList &parts)
{
    using enum HistoryMeasure;
    return {{std::nullopt, Stage1Outcome, Stage2Outcome},
            parts,
            {},
            {{Dimension::Outcome, Stage1Outcome}}};
}

} // namespace

std::vector<Measure> complaintMeasures()
{
    using enum HistoryMeasure;
    return {
        {
            .id = "received"_L1,
            .label = QT_TRANSLATE_NOOP("redress::Measure", "Received"),
            .basis = QT_TRANSLATE_NOOP("redress::Measure", "By the date received."),
            .unit = Unit::Count,
            .numerator = stages(Placement::Received),
            .numeratorHistory = receivedHistory(),
            .source = "M-01",
        },
        {
            .id = "responded"_L1,
            .label = QT_TRANSLATE_NOOP("redress::Measure", "Responded to"),
            .basis = QT_TRANSLATE_NOOP(
                "redress::Measure",
                "By the date of the response; withdrawn and open complaints left out."),
            .unit = Unit::Count,
            .numerator = stages(Placement::Responded),
            .numeratorHistory = respondedHistory(),
            .source = "M-02",
        },
        {
            .id = "outcomes"_L1,
            .label = QT_TRANSLATE_NOOP("redress::Measure", "Outcomes"),
            .basis = QT_TRANSLATE_NOOP("redress::Measure",
                                       "By the date of the outcome, otherwise of the response; "
                                       "withdrawn and discontinued complaints left out."),
            .unit = Unit::Count,
            .numerator = stages(Placement::Finding),
            .numeratorHistory = outcomeHistory(kFindings),
            .source = "M-03",
        },
        {
            .id = "upheld"_L1,
            .label = QT_TRANSLATE_NOOP("redress::Measure", "Upheld or partially upheld"),
            .basis = QT_TRANSLATE_NOOP("redress::Measure", "By the date of the outcome."),
            .unit = Unit::Count,
            .numerator = stages(Placement::Finding, {Condition::Upheld}),
            .numeratorHistory = outcomeHistory(kUpheld),
            .source = "M-09",
        },
        {
            .id = "upheld_pct"_L1,
            .label = QT_TRANSLATE_NOOP("redress::Measure", "% upheld or partially upheld"),
            .basis = QT_TRANSLATE_NOOP(
                "redress::Measure",
                "Upheld and partially upheld over all four findings, by the date of the outcome."),
            .unit = Unit::Percent,
            .numerator = stages(Placement::Finding, {Condition::Upheld}),
            .denominator = stages(Placement::Finding),
            .numeratorHistory = outcomeHistory(kUpheld),
            .denominatorHistory = outcomeHistory(kFindings),
            .source = "M-09",
        },
        {
            .id = "found_of_received"_L1,
            .label = QT_TRANSLATE_NOOP("redress::Measure", "Received, by what was found"),
            .basis = QT_TRANSLATE_NOOP(
                "redress::Measure",
                "Received in the period and neither withdrawn nor discontinued, whenever they were "
                "answered; those still without an outcome are counted."),
            .unit = Unit::Count,
            .numerator = stages(Placement::Received, {Condition::NotEnded}),
            .numeratorHistory = outcomeHistory(kFindingsAndOpen),
            .source = "M-10",
        },
        {
            .id = "upheld_of_received"_L1,
            .label = QT_TRANSLATE_NOOP("redress::Measure",
                                       "Upheld or partially upheld, of those received"),
            .basis = QT_TRANSLATE_NOOP("redress::Measure",
                                       "Received in the period, whenever the outcome came."),
            .unit = Unit::Count,
            .numerator = stages(Placement::Received, {Condition::Upheld}),
            .numeratorHistory = outcomeHistory(kUpheld),
            .source = "M-09",
        },
        {
            .id = "upheld_of_received_pct"_L1,
            .label = QT_TRANSLATE_NOOP("redress::Measure",
                                       "% upheld or partially upheld, of those received"),
            .basis = QT_TRANSLATE_NOOP(
                "redress::Measure",
                "Upheld and partially upheld over all received in the period but for withdrawn and "
                "discontinued ones; those still without an outcome are counted in the base."),
            .unit = Unit::Percent,
            .numerator = stages(Placement::Received, {Condition::Upheld}),
            .denominator = stages(Placement::Received, {Condition::NotEnded}),
            .numeratorHistory = outcomeHistory(kUpheld),
            .denominatorHistory = outcomeHistory(kFindingsAndOpen),
            .source = "M-09",
        },
        {
            .id = "child_received"_L1,
            .label = QT_TRANSLATE_NOOP("redress::Measure", "From children and young people"),
            .basis =
                QT_TRANSLATE_NOOP("redress::Measure",
                                  "Complaints of children and young people, by the date received."),
            .unit = Unit::Count,
            .numerator = stages(Placement::Received, {Condition::FromChild}),
            .numeratorHistory = {{std::nullopt, Stage1ChildComplainants}, {}, {}, {}},
            .source = "M-28",
        },
        {
            .id = "child_with_advocate"_L1,
            .label =
                QT_TRANSLATE_NOOP("redress::Measure", "Children and young people with an advocate"),
            .basis =
                QT_TRANSLATE_NOOP("redress::Measure", "Complaints of children and young people who "
                                                      "had an advocate, by the date received."),
            .unit = Unit::Count,
            .numerator =
                stages(Placement::Received, {Condition::FromChild, Condition::HasAdvocate}),
            .source = "M-28",
        },
        {
            .id = "child_pct"_L1,
            .label = QT_TRANSLATE_NOOP("redress::Measure", "% from children and young people"),
            .basis = QT_TRANSLATE_NOOP("redress::Measure",
                                       "Complaints of children and young people over all answered; "
                                       "by the date of the response."),
            .unit = Unit::Percent,
            .numerator = stages(Placement::Responded, {Condition::FromChild}),
            .denominator = stages(Placement::Responded),
            .numeratorHistory = {{std::nullopt, Stage1ChildComplainants}, {}, {}, {}},
            .denominatorHistory = respondedHistory(),
            .source = "M-21",
        },
        {
            .id = "panels"_L1,
            .label = QT_TRANSLATE_NOOP("redress::Measure", "Panels held"),
            .basis = QT_TRANSLATE_NOOP("redress::Measure",
                                       "By the date of the panel, not of the request."),
            .unit = Unit::Count,
            .numerator = stagesOf(3, Placement::Panel),
            .source = "M-31",
        },
        {
            .id = "escalation_pct"_L1,
            .label = QT_TRANSLATE_NOOP("redress::Measure", "% escalation"),
            .basis = QT_TRANSLATE_NOOP("redress::Measure",
                                       "Stage 2 received over stage 1 received in the same period, "
                                       "each by its own date: a flow, not a cohort."),
            .unit = Unit::Percent,
            .numerator = stagesOf(2, Placement::Received),
            .denominator = stagesOf(1, Placement::Received),
            .numeratorHistory = {{Stage2Received, Stage2Received, Stage2Received}, {}, {}, {}},
            .denominatorHistory = {{Stage1Received, Stage1Received, Stage1Received}, {}, {}, {}},
            .source = "M-11",
        },
        {
            .id = "escalation_cohort_pct"_L1,
            .label = QT_TRANSLATE_NOOP("redress::Measure", "% of those answered that escalated"),
            .basis = QT_TRANSLATE_NOOP(
                "redress::Measure",
                "Stage 1 complaints answered in the period that were taken to stage 2, whenever, "
                "over all stage 1 complaints answered: a cohort, not a flow."),
            .unit = Unit::Percent,
            .numerator = stagesOf(1, Placement::Responded, {Condition::Escalated}),
            .denominator = stagesOf(1, Placement::Responded),
            .source = "M-11",
        },
        {
            .id = "complaints_per_demand_pct"_L1,
            .label = QT_TRANSLATE_NOOP("redress::Measure", "Stage 1 complaints as % of demand"),
            .basis = QT_TRANSLATE_NOOP(
                "redress::Measure",
                "Stage 1 received in the period over the figure of demand of the year."),
            .unit = Unit::Percent,
            .numerator = stagesOf(1, Placement::Received),
            .denominator = Tally{Fact::Demand, Placement::Received, Value::Count, {}, {}, false},
            .numeratorHistory = {{Stage1Received, Stage1Received}, {}, {}, {}},
            .source = "M-26",
            .decimals = 1,
        },
    };
}

} // namespace redress
