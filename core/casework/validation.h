// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/casework/records.h"

#include <vector>

namespace redress {

/// The fields that rules speak of. Their stored words are the column names of the import format.
enum class Field {
    Reference,
    Kind,
    Procedure,
    Directorate,
    Service,
    ReceivedDate,
    RespondedDate,
    Summary,
    Stage,
    AcknowledgedDate,
    AgreedDate,
    DueDate,
    ExtensionAgreedTo,
    OnHoldFrom,
    OnHoldTo,
    PanelDate,
    Outcome,
    OutcomeDate,
    EnquiryDueDate,
    EnquiryRespondedDate,
    DecisionDate,
    Decision,
    Category,
    Amount,
    CompletedDate,
    PaidDate,
};

template <>
inline constexpr std::array<std::pair<Field, QLatin1StringView>, 26> kStoredWords<Field>{{
    {Field::Reference, QLatin1StringView("reference")},
    {Field::Kind, QLatin1StringView("kind")},
    {Field::Procedure, QLatin1StringView("procedure")},
    {Field::Directorate, QLatin1StringView("directorate")},
    {Field::Service, QLatin1StringView("service")},
    {Field::ReceivedDate, QLatin1StringView("received_date")},
    {Field::RespondedDate, QLatin1StringView("responded_date")},
    {Field::Summary, QLatin1StringView("summary")},
    {Field::Stage, QLatin1StringView("stage")},
    {Field::AcknowledgedDate, QLatin1StringView("acknowledged_date")},
    {Field::AgreedDate, QLatin1StringView("agreed_date")},
    {Field::DueDate, QLatin1StringView("due_date")},
    {Field::ExtensionAgreedTo, QLatin1StringView("extension_agreed_to")},
    {Field::OnHoldFrom, QLatin1StringView("on_hold_from")},
    {Field::OnHoldTo, QLatin1StringView("on_hold_to")},
    {Field::PanelDate, QLatin1StringView("panel_date")},
    {Field::Outcome, QLatin1StringView("outcome")},
    {Field::OutcomeDate, QLatin1StringView("outcome_date")},
    {Field::EnquiryDueDate, QLatin1StringView("enquiry_due_date")},
    {Field::EnquiryRespondedDate, QLatin1StringView("enquiry_responded_date")},
    {Field::DecisionDate, QLatin1StringView("decision_date")},
    {Field::Decision, QLatin1StringView("decision")},
    {Field::Category, QLatin1StringView("category")},
    {Field::Amount, QLatin1StringView("amount")},
    {Field::CompletedDate, QLatin1StringView("completed_date")},
    {Field::PaidDate, QLatin1StringView("paid_date")},
}};

/// One rule that a record breaks. The form and the import each say it in their own words.
struct FieldFault {
    enum class Rule {
        Required,    ///< Must be given; `other`, if set, is the field that makes it so.
        TooLong,     ///< Over `most` characters.
        TooEarly,    ///< Before 1 January 1990.
        InFuture,    ///< After `day`, which is today.
        Before,      ///< Before `day`, which is that of `other`.
        After,       ///< After `day`, which is that of `other`.
        NotForKind,  ///< Not for this kind of case.
        NotForStage, ///< Only a stage 3 has it; `other` is the number of the stage.
        NotWith,     ///< Not together with the value of `other`.
        NotWithout,  ///< Only together with `other`, or with `orOther`.
    };

    Field field;
    Rule rule;
    std::optional<Field> other;
    std::optional<QDate> day;
    int most = 0;
    std::optional<Field> orOther = std::nullopt; ///< Would do in the place of `other`.

    bool operator==(const FieldFault &) const = default;
};

/// No day of a record lies before this one. \source import format, "date"
inline constexpr QDate kEarliestDay = QDate::fromJulianDay(2447893); // 1990-01-01

/// Characters as people count them, whatever room they take. \source import format, rule 7
qsizetype characterCount(QStringView text);

inline constexpr int kLongestReference = 40; ///< Characters.
inline constexpr int kLongestText = 32767;   ///< Characters.

/// The rules that one record must keep by itself, whichever door it comes in by.
/// \param today no past event may be later than it.
/// \source import format, column "also bad when"
std::vector<FieldFault> faultsIn(const CaseRecord &record, QDate today);
std::vector<FieldFault> faultsIn(const StageRecord &stage, QDate today);
std::vector<FieldFault> faultsIn(const OmbudsmanRecord &record, QDate today);
std::vector<FieldFault> faultsIn(const RecommendationRecord &record, QDate today);

/// A hold that is recorded anew begins no later than the day on which its stage was closed. What
/// was recorded before stays: an import may bring such holds. \source domain 3.3, "Pauses"
std::vector<FieldFault> faultsInNewHolds(const StageRecord &before, const StageRecord &after);

/// A stage is received no earlier than its case and than the stage before it.
std::vector<FieldFault> faultsAgainst(const StageRecord &stage, QDate caseReceivedOn,
                                      std::optional<QDate> stageBeforeReceivedOn);

} // namespace redress
