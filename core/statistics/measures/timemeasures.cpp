// SPDX-License-Identifier: GPL-3.0-or-later
// How long answers took: M-04 to M-08.
#include "core/statistics/measures/measurecatalogue.h"
#include "core/statistics/measures/tallies.h"

#include <QCoreApplication>

namespace redress {

using namespace Qt::StringLiterals;
using namespace tallies;
using Unit = Measure::Unit;

namespace {

/// What papers of earlier years tell of the bands.
HistorySource bandHistory(const QStringList &bands)
{
    return {{std::nullopt, HistoryMeasure::Stage1ResponseBand}, bands, {}, {}};
}

/// A percentage of the answered stages.
Tally answered(Condition condition)
{
    return stages(Placement::Responded, {condition});
}

} // namespace

std::vector<Measure> timeMeasures()
{
    using enum HistoryMeasure;
    return {
        {
            .id = "in_time"_L1,
            .label = QT_TRANSLATE_NOOP("redress::Measure", "In time"),
            .basis = QT_TRANSLATE_NOOP("redress::Measure",
                                       "Answered by the day in force, agreed extensions included; "
                                       "by the date of the response."),
            .unit = Unit::Count,
            .numerator = answered(Condition::InTime),
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
            .numerator = answered(Condition::InTime),
            .denominator = stages(Placement::Responded),
            .denominatorHistory = respondedHistory(),
            .source = "M-06",
        },
        {
            .id = "in_time_gross_pct"_L1,
            .label = QT_TRANSLATE_NOOP("redress::Measure", "% in time, pauses counted"),
            .basis = QT_TRANSLATE_NOOP("redress::Measure",
                                       "As % in time, but as if no hold had ever stopped the "
                                       "clock; by the date of the response."),
            .unit = Unit::Percent,
            .numerator = answered(Condition::InTimeGross),
            .denominator = stages(Placement::Responded),
            .denominatorHistory = respondedHistory(),
            .source = "M-06",
        },
        {
            .id = "within_aim"_L1,
            .label = QT_TRANSLATE_NOOP("redress::Measure", "Within the aim"),
            .basis = QT_TRANSLATE_NOOP(
                "redress::Measure", "Answered by the aim, or by the limit where the procedure has "
                                    "no aim, extensions left aside; by the date of the response."),
            .unit = Unit::Count,
            .numerator = answered(Condition::WithinAim),
            .source = "M-07",
        },
        {
            .id = "within_aim_pct"_L1,
            .label = QT_TRANSLATE_NOOP("redress::Measure", "% within the aim"),
            .basis = QT_TRANSLATE_NOOP(
                "redress::Measure",
                "Answered by the aim, or by the limit where the procedure has no aim, extensions "
                "left aside, over all answered; by the date of the response."),
            .unit = Unit::Percent,
            .numerator = answered(Condition::WithinAim),
            .denominator = stages(Placement::Responded),
            .denominatorHistory = respondedHistory(),
            .source = "M-07",
        },
        {
            .id = "within_limit"_L1,
            .label = QT_TRANSLATE_NOOP("redress::Measure", "Within the limit"),
            .basis = QT_TRANSLATE_NOOP(
                "redress::Measure",
                "Answered by the limit, extensions left aside; by the date of the response."),
            .unit = Unit::Count,
            .numerator = answered(Condition::WithinLimit),
            .source = "M-07",
        },
        {
            .id = "within_limit_pct"_L1,
            .label = QT_TRANSLATE_NOOP("redress::Measure", "% within the limit"),
            .basis = QT_TRANSLATE_NOOP("redress::Measure",
                                       "Answered by the limit, extensions left aside, over all "
                                       "answered; by the date of the response."),
            .unit = Unit::Percent,
            .numerator = answered(Condition::WithinLimit),
            .denominator = stages(Placement::Responded),
            .denominatorHistory = respondedHistory(),
            .source = "M-07",
        },
        {
            .id = "within_10_pct"_L1,
            .label = QT_TRANSLATE_NOOP("redress::Measure", "% within 10 working days"),
            .basis = QT_TRANSLATE_NOOP(
                "redress::Measure",
                "Working days alone, whatever was agreed; by the date of the response."),
            .unit = Unit::Percent,
            .numerator = answered(Condition::Within10),
            .denominator = stages(Placement::Responded),
            .numeratorHistory = bandHistory({u"within_10"_s}),
            .denominatorHistory = respondedHistory(),
            .source = "M-04",
        },
        {
            .id = "from_11_to_20_pct"_L1,
            .label = QT_TRANSLATE_NOOP("redress::Measure", "% in 11 to 20 working days"),
            .basis = QT_TRANSLATE_NOOP(
                "redress::Measure",
                "Working days alone, whatever was agreed; by the date of the response."),
            .unit = Unit::Percent,
            .numerator = answered(Condition::From11To20),
            .denominator = stages(Placement::Responded),
            .numeratorHistory = bandHistory({u"within_20"_s}),
            .denominatorHistory = respondedHistory(),
            .source = "M-05",
        },
        {
            .id = "within_20_pct"_L1,
            .label = QT_TRANSLATE_NOOP("redress::Measure", "% within 20 working days"),
            .basis = QT_TRANSLATE_NOOP(
                "redress::Measure",
                "Working days alone, whatever was agreed; by the date of the response."),
            .unit = Unit::Percent,
            .numerator = answered(Condition::Within20),
            .denominator = stages(Placement::Responded),
            .numeratorHistory = bandHistory({u"within_10"_s, u"within_20"_s}),
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
            .numerator = answered(Condition::Over20),
            .denominator = stages(Placement::Responded),
            .numeratorHistory = bandHistory({u"over_20"_s}),
            .denominatorHistory = respondedHistory(),
            .source = "M-05",
        },
        {
            .id = "over_100"_L1,
            .label = QT_TRANSLATE_NOOP("redress::Measure", "Over 100 working days"),
            .basis = QT_TRANSLATE_NOOP("redress::Measure", "By the date of the response."),
            .unit = Unit::Count,
            .numerator = answered(Condition::Over100),
            .source = "M-07",
        },
        {
            .id = "on_hold"_L1,
            .label = QT_TRANSLATE_NOOP("redress::Measure", "On hold"),
            .basis = QT_TRANSLATE_NOOP("redress::Measure",
                                       "Received in the period, neither answered nor ended, and on "
                                       "hold on the last day that is covered."),
            .unit = Unit::Count,
            .numerator = stages(Placement::Received, {Condition::OnHold}),
            .source = "M-06",
        },
        {
            .id = "panels_in_time_pct"_L1,
            .label = QT_TRANSLATE_NOOP("redress::Measure", "% of panels in time"),
            .basis = QT_TRANSLATE_NOOP(
                "redress::Measure",
                "Panels held by their last day over all held; by the date of the panel."),
            .unit = Unit::Percent,
            .numerator = stagesOf(3, Placement::Panel, {Condition::PanelInTime}),
            .denominator = stagesOf(3, Placement::Panel),
            .source = "M-08",
        },
        {
            .id = "panel_findings_in_time_pct"_L1,
            .label = QT_TRANSLATE_NOOP("redress::Measure", "% of panel reports in time"),
            .basis =
                QT_TRANSLATE_NOOP("redress::Measure", "Reports of the panel by their last day over "
                                                      "all reports; by the date of the report."),
            .unit = Unit::Percent,
            .numerator = stagesOf(3, Placement::PanelFindings, {Condition::PanelFindingsInTime}),
            .denominator = stagesOf(3, Placement::PanelFindings),
            .source = "M-08",
        },
        {
            .id = "panel_replies_in_time_pct"_L1,
            .label = QT_TRANSLATE_NOOP("redress::Measure", "% of stage 3 replies in time"),
            .basis = QT_TRANSLATE_NOOP("redress::Measure",
                                       "The council's replies to the panel by the day in force "
                                       "over all replies; by the date of the reply."),
            .unit = Unit::Percent,
            .numerator = stagesOf(3, Placement::Responded, {Condition::InTime}),
            .denominator = stagesOf(3, Placement::Responded),
            .source = "M-08",
        },
    };
}

} // namespace redress
