// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/statistics/measures/measurecatalogue.h"
#include "core/statistics/measures/tallies.h"

#include <QCoreApplication>

namespace redress {

using namespace Qt::StringLiterals;
using namespace tallies;
using Unit = Measure::Unit;

std::vector<Measure> learningMeasures()
{
    using enum HistoryMeasure;
    return {
        {
            .id = "issues"_L1,
            .label = QT_TRANSLATE_NOOP("redress::Measure", "Issues"),
            .basis = QT_TRANSLATE_NOOP("redress::Measure",
                                       "Issues, of which a complaint may have several, by the "
                                       "outcome date of their stage."),
            .unit = Unit::Count,
            .numerator = issues(),
            .numeratorHistory = {{}, {}, {}, {{Dimension::IssueCategory, IssueCategory}}},
            .source = "M-16",
        },
        {
            .id = "issues_upheld_pct"_L1,
            .label = QT_TRANSLATE_NOOP("redress::Measure", "% of issues upheld"),
            .basis = QT_TRANSLATE_NOOP("redress::Measure",
                                       "Upheld and partially upheld issues over all issues, by the "
                                       "outcome date of their stage."),
            .unit = Unit::Percent,
            .numerator = issues({Condition::IssueUpheld}),
            .denominator = issues(),
            .source = "M-16",
        },
        {
            .id = "issues_with_cause"_L1,
            .label = QT_TRANSLATE_NOOP("redress::Measure", "Issues with a root cause"),
            .basis = QT_TRANSLATE_NOOP(
                "redress::Measure",
                "Issues whose root cause is recorded, by the outcome date of their stage."),
            .unit = Unit::Count,
            .numerator = issues({Condition::HasCause}),
            .source = "M-17",
        },
        {
            .id = "actions"_L1,
            .label = QT_TRANSLATE_NOOP("redress::Measure", "Actions"),
            .basis = QT_TRANSLATE_NOOP("redress::Measure", "By the outcome date of their stage."),
            .unit = Unit::Count,
            .numerator = actions(),
            .source = "M-18",
        },
        {
            .id = "actions_wider_pct"_L1,
            .label = QT_TRANSLATE_NOOP("redress::Measure", "% of actions that help others"),
            .basis = QT_TRANSLATE_NOOP("redress::Measure",
                                       "Actions that improve the service for others over all "
                                       "actions, by the outcome date of their stage."),
            .unit = Unit::Percent,
            .numerator = actions({Condition::Wider}),
            .denominator = actions(),
            .source = "M-19",
        },
        {
            .id = "upheld_with_wider_action_pct"_L1,
            .label = QT_TRANSLATE_NOOP("redress::Measure",
                                       "% of upheld complaints with an action that helps others"),
            .basis = QT_TRANSLATE_NOOP("redress::Measure",
                                       "Upheld and partially upheld complaints with at least one "
                                       "action that improves the service for others, over all "
                                       "upheld and partially upheld; by the date of the outcome."),
            .unit = Unit::Percent,
            .numerator = stages(Placement::Finding, {Condition::Upheld, Condition::HasWiderAction}),
            .denominator = stages(Placement::Finding, {Condition::Upheld}),
            .source = "M-19",
        },
        {
            .id = "actions_done_pct"_L1,
            .label = QT_TRANSLATE_NOOP("redress::Measure", "% of actions done"),
            .basis = QT_TRANSLATE_NOOP(
                "redress::Measure",
                "Actions completed over all actions, by the outcome date of their stage."),
            .unit = Unit::Percent,
            .numerator = actions({Condition::ActionDone}),
            .denominator = actions(),
            .source = "M-18",
        },
        {
            .id = "own_remedies"_L1,
            .label = QT_TRANSLATE_NOOP("redress::Measure", "Remedies of the council"),
            .basis = QT_TRANSLATE_NOOP("redress::Measure",
                                       "What the council offered to put right, by the outcome "
                                       "date of its stage."),
            .unit = Unit::Count,
            .numerator = ownRemedies(),
            .source = "4.6",
        },
        {
            .id = "own_remedy_amount"_L1,
            .label = QT_TRANSLATE_NOOP("redress::Measure", "Remedies of the council: amount"),
            .basis = QT_TRANSLATE_NOOP("redress::Measure",
                                       "Sums of the remedies that are payments, by the outcome "
                                       "date of their stage."),
            .unit = Unit::Pounds,
            .numerator = Tally{Fact::Remedy, Placement::Finding, Value::Pence, {}, {}, false},
            .source = "4.6",
        },
        {
            .id = "own_remedies_given_pct"_L1,
            .label = QT_TRANSLATE_NOOP("redress::Measure", "% of the council's remedies given"),
            .basis = QT_TRANSLATE_NOOP("redress::Measure",
                                       "Remedies paid or done over all remedies of the council, "
                                       "by the outcome date of their stage."),
            .unit = Unit::Percent,
            .numerator = ownRemedies({Condition::RemedyGiven}),
            .denominator = ownRemedies(),
            .source = "4.6",
        },
        {
            .id = "own_remedies_in_time_pct"_L1,
            .label =
                QT_TRANSLATE_NOOP("redress::Measure", "% of the council's remedies given in time"),
            .basis = QT_TRANSLATE_NOOP("redress::Measure",
                                       "Paid or done by the day promised, over the remedies of "
                                       "the council that have one; by the outcome date of their "
                                       "stage."),
            .unit = Unit::Percent,
            .numerator = ownRemedies({Condition::RemedyInTime}),
            .denominator = ownRemedies({Condition::HasRemedyDay}),
            .source = "4.6",
        },
        {
            .id = "cost"_L1,
            .label = QT_TRANSLATE_NOOP("redress::Measure", "Cost"),
            .basis = QT_TRANSLATE_NOOP("redress::Measure", "By the date paid."),
            .unit = Unit::Pounds,
            .numerator = Tally{Fact::Cost, Placement::Paid, Value::Pence, {}, {}, false},
            .numeratorHistory =
                {{Cost}, storedWords<CostType>(), {}, {{Dimension::CostType, Cost}}},
            .source = "M-20",
        },
        {
            .id = "payments"_L1,
            .label = QT_TRANSLATE_NOOP("redress::Measure", "Payments"),
            .basis = QT_TRANSLATE_NOOP("redress::Measure", "By the date paid."),
            .unit = Unit::Count,
            .numerator = Tally{Fact::Cost, Placement::Paid, Value::Count, {}, {}, false},
            .source = "M-20",
        },
        {
            .id = "average_stage_2_cost"_L1,
            .label = QT_TRANSLATE_NOOP("redress::Measure", "Average cost of a stage 2"),
            .basis = QT_TRANSLATE_NOOP(
                "redress::Measure",
                "Investigating officers and independent persons, whenever they are paid "
                "or to be paid, over the stage 2 investigations of the children's procedure "
                "concluded in the period."),
            .unit = Unit::Pounds,
            .numerator = Tally{Fact::Cost,
                               Placement::Finding,
                               Value::Pence,
                               {Condition::Investigators, Condition::OfChildrensProcedure},
                               2,
                               false},
            .denominator = stagesOf(2, Placement::Finding, {Condition::OfChildrensProcedure}),
            .source = "M-20",
        },
        {
            .id = "sampled"_L1,
            .label = QT_TRANSLATE_NOOP("redress::Measure", "Responses sampled"),
            .basis = QT_TRANSLATE_NOOP(
                "redress::Measure",
                "Different responses of the dip sample, by the date of the response."),
            .unit = Unit::Count,
            .numerator = Tally{Fact::Sample, Placement::Responded, Value::Responses, {}, {}, false},
            .source = "M-27",
        },
        {
            .id = "sampled_pct"_L1,
            .label = QT_TRANSLATE_NOOP("redress::Measure", "% of the sample"),
            .basis = QT_TRANSLATE_NOOP("redress::Measure",
                                       "Responses with the theme over all sampled; themes overlap, "
                                       "so they do not add to 100%."),
            .unit = Unit::Percent,
            .numerator = Tally{Fact::Sample, Placement::Responded, Value::Responses, {}, {}, false},
            .denominator =
                Tally{Fact::Sample, Placement::Responded, Value::Responses, {}, {}, true},
            .source = "M-27",
        },
        {
            .id = "sampled_share"_L1,
            .label = QT_TRANSLATE_NOOP("redress::Measure", "% of upheld responses sampled"),
            .basis = QT_TRANSLATE_NOOP(
                "redress::Measure",
                "Sampled over the upheld and partially upheld responses of stages 1 and 2."),
            .unit = Unit::Percent,
            .numerator = Tally{Fact::Sample, Placement::Responded, Value::Responses, {}, {}, false},
            .denominator =
                stages(Placement::Responded, {Condition::Upheld, Condition::OfStages1And2}),
            .source = "M-27",
        },
        {
            .id = "demand"_L1,
            .label = QT_TRANSLATE_NOOP("redress::Measure", "Demand"),
            .basis = QT_TRANSLATE_NOOP("redress::Measure", "As entered for the year."),
            .unit = Unit::Count,
            .numerator = Tally{Fact::Demand, Placement::Received, Value::Count, {}, {}, false},
            .source = "M-26",
        },
    };
}

} // namespace redress
