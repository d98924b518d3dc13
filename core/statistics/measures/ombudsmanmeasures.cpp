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
    };
}

} // namespace redress
