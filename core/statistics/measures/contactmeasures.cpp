// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/statistics/measures/measurecatalogue.h"
#include "core/statistics/measures/tallies.h"

#include <QCoreApplication>

namespace redress {

using namespace Qt::StringLiterals;
using namespace tallies;
using Unit = Measure::Unit;

std::vector<Measure> contactMeasures()
{
    using enum HistoryMeasure;
    return {
        {
            .id = "contacts"_L1,
            .label = QT_TRANSLATE_NOOP("redress::Measure", "Contacts received"),
            .basis = QT_TRANSLATE_NOOP(
                "redress::Measure",
                "Complaints, enquiries, representations and compliments, by the date received."),
            .unit = Unit::Count,
            .numerator = contacts(Placement::Received),
            .source = "M-22",
        },
        {
            .id = "contacts_answered"_L1,
            .label = QT_TRANSLATE_NOOP("redress::Measure", "Enquiries answered"),
            .basis = QT_TRANSLATE_NOOP("redress::Measure",
                                       "Enquiries and representations, by the date of the reply."),
            .unit = Unit::Count,
            .numerator = contacts(Placement::Responded),
            .source = "M-30",
        },
        {
            .id = "contacts_in_time_pct"_L1,
            .label = QT_TRANSLATE_NOOP("redress::Measure", "% of enquiries in time"),
            .basis = QT_TRANSLATE_NOOP("redress::Measure",
                                       "Enquiries and representations answered in time over all "
                                       "answered, by the date of the reply."),
            .unit = Unit::Percent,
            .numerator = contacts(Placement::Responded, {Condition::InTime}),
            .denominator = contacts(Placement::Responded),
            .source = "M-30",
        },
        {
            .id = "compliments"_L1,
            .label = QT_TRANSLATE_NOOP("redress::Measure", "Compliments"),
            .basis = QT_TRANSLATE_NOOP("redress::Measure", "By the date received."),
            .unit = Unit::Count,
            .numerator = contacts(Placement::Received, {Condition::IsCompliment}),
            .numeratorHistory = {{ComplimentReceived}, {}, {}, {}},
            .source = "M-29",
        },
        {
            .id = "mp_enquiries"_L1,
            .label = QT_TRANSLATE_NOOP("redress::Measure", "MP enquiries"),
            .basis = QT_TRANSLATE_NOOP("redress::Measure", "By the date received."),
            .unit = Unit::Count,
            .numerator = contacts(Placement::Received, {Condition::IsMpEnquiry}),
            .numeratorHistory = {{MpEnquiryReceived}, {}, {}, {}},
            .source = "M-30",
        },
        {
            .id = "councillor_enquiries"_L1,
            .label = QT_TRANSLATE_NOOP("redress::Measure", "Councillor enquiries"),
            .basis = QT_TRANSLATE_NOOP("redress::Measure", "By the date received."),
            .unit = Unit::Count,
            .numerator = contacts(Placement::Received, {Condition::IsCouncillorEnquiry}),
            .numeratorHistory = {{CouncillorEnquiryReceived}, {}, {}, {}},
            .source = "M-30",
        },
        {
            .id = "representations"_L1,
            .label = QT_TRANSLATE_NOOP("redress::Measure", "Representations"),
            .basis = QT_TRANSLATE_NOOP("redress::Measure", "By the date received."),
            .unit = Unit::Count,
            .numerator = contacts(Placement::Received, {Condition::IsRepresentation}),
            .numeratorHistory = {{RepresentationReceived}, {}, {}, {}},
            .source = "M-30",
        },
    };
}

} // namespace redress
