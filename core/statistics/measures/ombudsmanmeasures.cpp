// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/statistics/measures/measurecatalogue.h"
#include "core/statistics/measures/tallies.h"

#include <QCoreApplication>

namespace redress {

using namespace Qt::StringLiterals;
using namespace tallies;
using Unit = Measure::Unit;

namespace {

const QStringList kOmbudsmanUpheld{u"upheld"_s};
const QStringList kOmbudsmanUpheldKinds{u"upheld_injustice"_s, u"upheld_no_injustice"_s};

} // namespace

std::vector<Measure> ombudsmanMeasures()
{
    using enum HistoryMeasure;
    return {
        {
            .id = "ombudsman_received"_L1,
            .label = QT_TRANSLATE_NOOP("redress::Measure", "Ombudsman: received"),
            .basis = QT_TRANSLATE_NOOP(
                "redress::Measure",
                "By the date received from the Ombudsman; not the cases decided in the period."),
            .unit = Unit::Count,
            .numerator = Tally{Fact::Ombudsman, Placement::Received, Value::Count, {}, {}, false},
            .numeratorHistory = {{OmbudsmanReceived}, {}, {}, {}},
            .source = "M-12",
        },
        {
            .id = "ombudsman_decided"_L1,
            .label = QT_TRANSLATE_NOOP("redress::Measure", "Ombudsman: decided"),
            .basis = QT_TRANSLATE_NOOP("redress::Measure", "By the date of the decision."),
            .unit = Unit::Count,
            .numerator = decisions(),
            .numeratorHistory =
                {{OmbudsmanDecided}, {}, {}, {{Dimension::Decision, OmbudsmanOutcome}}},
            .source = "M-13",
        },
        {
            .id = "ombudsman_upheld"_L1,
            .label = QT_TRANSLATE_NOOP("redress::Measure", "Ombudsman: upheld"),
            .basis =
                QT_TRANSLATE_NOOP("redress::Measure",
                                  "Fault, with or without injustice; by the date of the decision."),
            .unit = Unit::Count,
            .numerator = decisions({Condition::OmbudsmanUpheld}),
            .numeratorHistory = {{OmbudsmanOutcome}, kOmbudsmanUpheld, kOmbudsmanUpheldKinds, {}},
            .source = "M-13",
        },
        {
            .id = "ombudsman_upheld_injustice"_L1,
            .label = QT_TRANSLATE_NOOP("redress::Measure", "Ombudsman: upheld with injustice"),
            .basis = QT_TRANSLATE_NOOP("redress::Measure",
                                       "Fault and injustice; by the date of the decision."),
            .unit = Unit::Count,
            .numerator = decisions({Condition::OmbudsmanInjustice}),
            .numeratorHistory = {{OmbudsmanOutcome}, {u"upheld_injustice"_s}, {}, {}},
            .source = "M-13",
        },
        {
            .id = "ombudsman_uphold_rate"_L1,
            .label = QT_TRANSLATE_NOOP("redress::Measure", "% upheld of detailed investigations"),
            .basis = QT_TRANSLATE_NOOP(
                "redress::Measure",
                "The Ombudsman's own basis: any fault over upheld and not upheld; closed and "
                "premature cases left out. By the date of the decision."),
            .unit = Unit::Percent,
            .numerator = decisions({Condition::OmbudsmanUpheld}),
            .denominator = decisions({Condition::Investigated}),
            .numeratorHistory = {{OmbudsmanOutcome}, kOmbudsmanUpheld, kOmbudsmanUpheldKinds, {}},
            .rateHistory = std::pair(OmbudsmanUpholdRate, u"this_council"_s),
            .source = "M-14",
        },
        {
            .id = "ombudsman_injustice_rate"_L1,
            .label = QT_TRANSLATE_NOOP("redress::Measure",
                                       "% upheld with injustice of detailed investigations"),
            .basis = QT_TRANSLATE_NOOP(
                "redress::Measure", "Fault and injustice over upheld and not upheld; fault without "
                                    "injustice counts in the base alone, closed and premature "
                                    "cases are left out. By the date of the decision."),
            .unit = Unit::Percent,
            .numerator = decisions({Condition::OmbudsmanInjustice}),
            .denominator = decisions({Condition::Investigated}),
            .numeratorHistory = {{OmbudsmanOutcome}, {u"upheld_injustice"_s}, {}, {}},
            .source = "M-14",
        },
        {
            .id = "ombudsman_fault_of_decided_pct"_L1,
            .label = QT_TRANSLATE_NOOP("redress::Measure", "% with fault of all decisions"),
            .basis = QT_TRANSLATE_NOOP("redress::Measure",
                                       "Any fault over all decisions, closed and premature ones "
                                       "included. By the date of the decision."),
            .unit = Unit::Percent,
            .numerator = decisions({Condition::OmbudsmanUpheld}),
            .denominator = decisions(),
            .numeratorHistory = {{OmbudsmanOutcome}, kOmbudsmanUpheld, kOmbudsmanUpheldKinds, {}},
            .denominatorHistory = {{OmbudsmanDecided}, {}, {}, {}},
            .source = "M-14",
        },
        {
            .id = "ombudsman_upheld_of_decided_pct"_L1,
            .label = QT_TRANSLATE_NOOP("redress::Measure", "% upheld of all decisions"),
            .basis = QT_TRANSLATE_NOOP("redress::Measure",
                                       "Fault and injustice over all decisions, closed and "
                                       "premature ones included. By the date of the decision."),
            .unit = Unit::Percent,
            .numerator = decisions({Condition::OmbudsmanInjustice}),
            .denominator = decisions(),
            .numeratorHistory = {{OmbudsmanOutcome}, {u"upheld_injustice"_s}, kOmbudsmanUpheld, {}},
            .denominatorHistory = {{OmbudsmanDecided}, {}, {}, {}},
            .source = "M-14",
        },
        {
            .id = "ombudsman_uphold_rate_similar"_L1,
            .label = QT_TRANSLATE_NOOP("redress::Measure", "% upheld at similar authorities"),
            .basis = QT_TRANSLATE_NOOP("redress::Measure", "As published by the Ombudsman."),
            .unit = Unit::Percent,
            .numerator = decisions({Condition::OmbudsmanUpheld}),
            .denominator = decisions({Condition::Investigated}),
            .rateHistory = std::pair(OmbudsmanUpholdRate, u"similar_authorities"_s),
            .source = "M-14",
        },
        {
            .id = "recommendations"_L1,
            .label = QT_TRANSLATE_NOOP("redress::Measure", "Ombudsman: recommendations"),
            .basis = QT_TRANSLATE_NOOP("redress::Measure",
                                       "By the date of the decision that made them."),
            .unit = Unit::Count,
            .numerator = recommendations(),
            .source = "M-15",
        },
        {
            .id = "remedy_amount"_L1,
            .label = QT_TRANSLATE_NOOP("redress::Measure", "Ombudsman: financial remedies"),
            .basis = QT_TRANSLATE_NOOP("redress::Measure",
                                       "By the date of the decision that made them."),
            .unit = Unit::Pounds,
            .numerator =
                Tally{Fact::Recommendation, Placement::Decision, Value::Pence, {}, {}, false},
            .source = "M-15",
        },
        {
            .id = "recommendations_complied_pct"_L1,
            .label = QT_TRANSLATE_NOOP("redress::Measure", "% of recommendations carried out"),
            .basis = QT_TRANSLATE_NOOP("redress::Measure",
                                       "Satisfied, or complied where that is not known, over all "
                                       "made; by the date of the decision."),
            .unit = Unit::Percent,
            .numerator = recommendations({Condition::Complied}),
            .denominator = recommendations(),
            .source = "M-15",
        },
        {
            .id = "recommendations_due"_L1,
            .label = QT_TRANSLATE_NOOP("redress::Measure", "Ombudsman: recommendations due"),
            .basis = QT_TRANSLATE_NOOP("redress::Measure", "By the last day for them."),
            .unit = Unit::Count,
            .numerator = Tally{Fact::Recommendation, Placement::Due, Value::Count, {}, {}, false},
            .source = "M-15",
        },
        {
            .id = "recommendations_due_complied_pct"_L1,
            .label = QT_TRANSLATE_NOOP("redress::Measure",
                                       "% of recommendations due that were carried out"),
            .basis = QT_TRANSLATE_NOOP("redress::Measure",
                                       "Satisfied, or complied where that is not known, over those "
                                       "whose last day falls into the period."),
            .unit = Unit::Percent,
            .numerator = Tally{Fact::Recommendation,
                               Placement::Due,
                               Value::Count,
                               {Condition::Complied},
                               {},
                               false},
            .denominator = Tally{Fact::Recommendation, Placement::Due, Value::Count, {}, {}, false},
            .source = "M-15",
        },
        {
            .id = "recommendations_in_time_pct"_L1,
            .label = QT_TRANSLATE_NOOP("redress::Measure",
                                       "% of recommendations due carried out in time"),
            .basis = QT_TRANSLATE_NOOP(
                "redress::Measure",
                "Carried out by the last day over those whose last day falls into the period."),
            .unit = Unit::Percent,
            .numerator = Tally{Fact::Recommendation,
                               Placement::Due,
                               Value::Count,
                               {Condition::CompliedInTime},
                               {},
                               false},
            .denominator = Tally{Fact::Recommendation, Placement::Due, Value::Count, {}, {}, false},
            .source = "M-15",
        },
        {
            .id = "recommendations_late"_L1,
            .label = QT_TRANSLATE_NOOP("redress::Measure",
                                       "Ombudsman: recommendations carried out late"),
            .basis = QT_TRANSLATE_NOOP(
                "redress::Measure", "Carried out after the last day, which falls into the period."),
            .unit = Unit::Count,
            .numerator = Tally{Fact::Recommendation,
                               Placement::Due,
                               Value::Count,
                               {Condition::CompliedLate},
                               {},
                               false},
            .source = "M-15",
        },
        {
            .id = "ombudsman_replies_in_time_pct"_L1,
            .label =
                QT_TRANSLATE_NOOP("redress::Measure", "% of Ombudsman enquiries answered in time"),
            .basis =
                QT_TRANSLATE_NOOP("redress::Measure",
                                  "Answered by the day in the Ombudsman's letter over all answered "
                                  "of which the letter named a day; by the date of the reply."),
            .unit = Unit::Percent,
            .numerator = Tally{Fact::Ombudsman,
                               Placement::Replied,
                               Value::Count,
                               {Condition::HasReplyDay, Condition::RepliedInTime},
                               {},
                               false},
            .denominator = Tally{Fact::Ombudsman,
                                 Placement::Replied,
                                 Value::Count,
                                 {Condition::HasReplyDay},
                                 {},
                                 false},
            .source = "M-12",
        },
    };
}

} // namespace redress
