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

HistorySource respondedHistory()
{
    using enum HistoryMeasure;
    return {{std::nullopt, Stage1Resolved},
            {},
            {},
            {{Dimension::Band, Stage1ResponseBand}, {Dimension::Child, Stage1ChildComplainants}}};
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
            .id = "in_time"_L1,
            .label = QT_TRANSLATE_NOOP("redress::Measure", "In time"),
            .basis = QT_TRANSLATE_NOOP("redress::Measure",
                                       "Answered by the day in force, agreed extensions included; "
                                       "by the date of the response."),
            .unit = Unit::Count,
            .numerator = stages(Placement::Responded, {Condition::InTime}),
            .numeratorHistory = {{std::nullopt, std::nullopt, Stage2InTime}, {}, {}, {}},
            .source = "M-06",
        },
        {
            .id = "in_time_pct"_L1,
            .label = QT_TRANSLATE_NOOP("redress::Measure", "% in time"),
            .basis = QT_TRANSLATE_NOOP("redress::Measure",
                                       "Answered by the day in force, agreed extensions included, "
                                       "over all answered; by the date of the response."),
            .unit = Unit::Percent,
            .numerator = stages(Placement::Responded, {Condition::InTime}),
            .denominator = stages(Placement::Responded),
            .denominatorHistory = respondedHistory(),
            .source = "M-06",
        },
        {
            .id = "within_aim_pct"_L1,
            .label = QT_TRANSLATE_NOOP("redress::Measure", "% within the aim"),
            .basis = QT_TRANSLATE_NOOP(
                "redress::Measure",
                "Answered by the aim over all answered; by the date of the response."),
            .unit = Unit::Percent,
            .numerator = stages(Placement::Responded, {Condition::WithinAim}),
            .denominator = stages(Placement::Responded),
            .denominatorHistory = respondedHistory(),
            .source = "M-04",
        },
        {
            .id = "within_10_pct"_L1,
            .label = QT_TRANSLATE_NOOP("redress::Measure", "% within 10 working days"),
            .basis = QT_TRANSLATE_NOOP(
                "redress::Measure",
                "Working days alone, whatever was agreed; by the date of the response."),
            .unit = Unit::Percent,
            .numerator = stages(Placement::Responded, {Condition::Within10}),
            .denominator = stages(Placement::Responded),
            .denominatorHistory = respondedHistory(),
            .source = "M-04",
        },
        {
            .id = "within_20_pct"_L1,
            .label = QT_TRANSLATE_NOOP("redress::Measure", "% within 20 working days"),
            .basis = QT_TRANSLATE_NOOP(
                "redress::Measure",
                "Working days alone, whatever was agreed; by the date of the response."),
            .unit = Unit::Percent,
            .numerator = stages(Placement::Responded, {Condition::Within20}),
            .denominator = stages(Placement::Responded),
            .denominatorHistory = respondedHistory(),
            .source = "M-05",
        },
        {
            .id = "over_20_pct"_L1,
            .label = QT_TRANSLATE_NOOP("redress::Measure", "% over 20 working days"),
            .basis = QT_TRANSLATE_NOOP(
                "redress::Measure",
                "Working days alone, whatever was agreed; by the date of the response."),
            .unit = Unit::Percent,
            .numerator = stages(Placement::Responded, {Condition::Over20}),
            .denominator = stages(Placement::Responded),
            .denominatorHistory = respondedHistory(),
            .source = "M-05",
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
            .id = "over_100"_L1,
            .label = QT_TRANSLATE_NOOP("redress::Measure", "Over 100 working days"),
            .basis = QT_TRANSLATE_NOOP("redress::Measure", "By the date of the response."),
            .unit = Unit::Count,
            .numerator = stages(Placement::Responded, {Condition::Over100}),
            .source = "M-07",
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
            .id = "panels_in_time_pct"_L1,
            .label = QT_TRANSLATE_NOOP("redress::Measure", "% of panels in time"),
            .basis = QT_TRANSLATE_NOOP(
                "redress::Measure",
                "Panels held by their last day over all held; by the date of the panel."),
            .unit = Unit::Percent,
            .numerator = Tally{Fact::Stage,
                               Placement::Panel,
                               Value::Count,
                               {Condition::PanelInTime},
                               3,
                               false},
            .denominator = stagesOf(3, Placement::Panel),
            .source = "M-08",
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
    };
}

} // namespace redress
