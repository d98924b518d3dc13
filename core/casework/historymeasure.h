// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/storedword.h"
#include "core/calendar/financialyear.h"
#include "core/casework/ids.h"

#include <QString>
#include <QStringList>

#include <optional>

namespace redress {

/// What a published figure of an earlier year counts. \source import format, history.csv
enum class HistoryMeasure {
    Stage1Received,
    Stage2Received,
    Stage3Received,
    Stage1Resolved,
    Stage2InTime,
    Stage1ChildComplainants,
    MpEnquiryReceived,
    RepresentationReceived,
    CouncillorEnquiryReceived,
    ComplimentReceived,
    OmbudsmanReceived,
    OmbudsmanDecided,
    Stage1Outcome,
    Stage2Outcome,
    Stage1ResponseBand,
    Stage1ComplainantType,
    Stage1ReceivedByService,
    IssueCategory,
    OmbudsmanOutcome,
    OmbudsmanUpholdRate,
    Cost,
};

template <>
inline constexpr std::array<std::pair<HistoryMeasure, QLatin1StringView>, 21>
    kStoredWords<HistoryMeasure>{{
        {HistoryMeasure::Stage1Received, QLatin1StringView("stage_1_received")},
        {HistoryMeasure::Stage2Received, QLatin1StringView("stage_2_received")},
        {HistoryMeasure::Stage3Received, QLatin1StringView("stage_3_received")},
        {HistoryMeasure::Stage1Resolved, QLatin1StringView("stage_1_resolved")},
        {HistoryMeasure::Stage2InTime, QLatin1StringView("stage_2_in_time")},
        {HistoryMeasure::Stage1ChildComplainants, QLatin1StringView("stage_1_child_complainants")},
        {HistoryMeasure::MpEnquiryReceived, QLatin1StringView("mp_enquiry_received")},
        {HistoryMeasure::RepresentationReceived, QLatin1StringView("representation_received")},
        {HistoryMeasure::CouncillorEnquiryReceived,
         QLatin1StringView("councillor_enquiry_received")},
        {HistoryMeasure::ComplimentReceived, QLatin1StringView("compliment_received")},
        {HistoryMeasure::OmbudsmanReceived, QLatin1StringView("ombudsman_received")},
        {HistoryMeasure::OmbudsmanDecided, QLatin1StringView("ombudsman_decided")},
        {HistoryMeasure::Stage1Outcome, QLatin1StringView("stage_1_outcome")},
        {HistoryMeasure::Stage2Outcome, QLatin1StringView("stage_2_outcome")},
        {HistoryMeasure::Stage1ResponseBand, QLatin1StringView("stage_1_response_band")},
        {HistoryMeasure::Stage1ComplainantType, QLatin1StringView("stage_1_complainant_type")},
        {HistoryMeasure::Stage1ReceivedByService, QLatin1StringView("stage_1_received_by_service")},
        {HistoryMeasure::IssueCategory, QLatin1StringView("issue_category")},
        {HistoryMeasure::OmbudsmanOutcome, QLatin1StringView("ombudsman_outcome")},
        {HistoryMeasure::OmbudsmanUpholdRate, QLatin1StringView("ombudsman_uphold_rate")},
        {HistoryMeasure::Cost, QLatin1StringView("cost")},
    }};

/// What the dimension of a history measure may be.
struct HistoryDimension {
    enum class Kind {
        None,  ///< The figure has none.
        Words, ///< One of words.
        Text,  ///< A name: of a service, a category, a complainant type.
    };

    Kind kind = Kind::None;
    QStringList words;

    /// A typed word as it is stored: lower case, "_" for spaces and hyphens.
    static QString fold(const QString &typed);
};

HistoryDimension dimensionOf(HistoryMeasure measure);

/// One published figure of a year, or of a quarter of it, for which there are no records.
struct HistoryFigure {
    FinancialYear year;
    int quarter = 0; ///< 1 to 4; 0 for the whole year.
    HistoryMeasure measure = HistoryMeasure::Stage1Received;
    QString dimension;           ///< Empty where the measure has none.
    std::optional<double> value; ///< Nothing if it was not collected: never to be printed as 0.
    QString source = {};         ///< The paper that it was taken from; empty: not said.
};

/// One background figure of a year, such as referrals.
struct DemandFigure {
    FinancialYear year;
    ListItemId indicator;
    qint64 value = 0;
    QString source = {};
};

} // namespace redress
