// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/casework/historymeasure.h"

#include "core/casework/terms.h"

namespace redress {

using namespace Qt::StringLiterals;

QString HistoryDimension::fold(const QString &typed)
{
    QString word = typed.toLower();
    word.replace(u' ', u'_').replace(u'-', u'_');
    return word;
}

HistoryDimension dimensionOf(HistoryMeasure measure)
{
    using Kind = HistoryDimension::Kind;
    switch (measure) {
    case HistoryMeasure::Stage1Outcome:
    case HistoryMeasure::Stage2Outcome:
        return {Kind::Words, storedWords<Outcome>() << u"open"_s};
    case HistoryMeasure::Stage1ResponseBand:
        return {Kind::Words, {u"within_10"_s, u"within_20"_s, u"over_20"_s}};
    case HistoryMeasure::Stage1ComplainantType:
    case HistoryMeasure::Stage1ReceivedByService:
    case HistoryMeasure::IssueCategory:
        return {Kind::Text, {}};
    case HistoryMeasure::OmbudsmanOutcome:
        return {Kind::Words, importedDecisions() << u"upheld"_s};
    case HistoryMeasure::OmbudsmanUpholdRate:
        return {Kind::Words, {u"this_council"_s, u"similar_authorities"_s}};
    case HistoryMeasure::Cost:
        return {Kind::Words, storedWords<CostType>()};
    default:
        return {};
    }
}

} // namespace redress
