// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/casework/validation.h"

#include <algorithm>

namespace redress {

namespace {

using Rule = FieldFault::Rule;

/// Collects the faults of one record.
class Checker final
{
public:
    explicit Checker(QDate today)
        : m_today(today)
    {}

    void add(Field field, Rule rule, std::optional<Field> other = {}, std::optional<QDate> day = {},
             int most = 0)
    {
        m_faults.push_back({field, rule, other, day, most});
    }

    void addNotWithout(Field field, Field other, std::optional<Field> orOther = {})
    {
        m_faults.push_back({field, Rule::NotWithout, other, {}, 0, orOther});
    }

    void text(Field field, const QString &value, int most)
    {
        if (value.isEmpty())
            add(field, Rule::Required);
        else if (value.size() > most && characterCount(value) > most)
            add(field, Rule::TooLong, {}, {}, most);
    }

    /// A day that may lie ahead. \return whether it can be compared with others.
    bool day(Field field, QDate value)
    {
        if (value < kEarliestDay) {
            add(field, Rule::TooEarly, {}, kEarliestDay);
            return false;
        }
        return true;
    }

    bool pastDay(Field field, QDate value)
    {
        if (!day(field, value))
            return false;
        if (value > m_today) {
            add(field, Rule::InFuture, {}, m_today);
            return false;
        }
        return true;
    }

    void notBefore(Field field, std::optional<QDate> value, Field other, QDate earliest)
    {
        if (value && *value < earliest)
            add(field, Rule::Before, other, earliest);
    }

    void pastAndNotBefore(Field field, std::optional<QDate> value, Field other, QDate earliest)
    {
        if (value && pastDay(field, *value))
            notBefore(field, value, other, earliest);
    }

    void dayAndNotBefore(Field field, std::optional<QDate> value, Field other, QDate earliest)
    {
        if (value && day(field, *value))
            notBefore(field, value, other, earliest);
    }

    std::vector<FieldFault> take() { return std::move(m_faults); }

private:
    QDate m_today;
    std::vector<FieldFault> m_faults;
};

void checkHolds(Checker &check, const StageRecord &stage)
{
    for (const Hold &hold : stage.holds) {
        if (check.pastDay(Field::OnHoldFrom, hold.firstOn))
            check.notBefore(Field::OnHoldFrom, hold.firstOn, Field::ReceivedDate, stage.receivedOn);
        check.dayAndNotBefore(Field::OnHoldTo, hold.lastOn, Field::OnHoldFrom, hold.firstOn);
    }
}

void checkOutcome(Checker &check, const StageRecord &stage)
{
    const bool ended = stage.outcome && !isFinding(*stage.outcome);
    if (ended && stage.respondedOn)
        check.add(Field::RespondedDate, Rule::NotWith, Field::Outcome);
    else
        check.pastAndNotBefore(Field::RespondedDate, stage.respondedOn, Field::ReceivedDate,
                               stage.receivedOn);
    if (stage.outcome && !ended && !stage.respondedOn && !stage.outcomeOn)
        check.addNotWithout(Field::Outcome, Field::RespondedDate, Field::OutcomeDate);
    if (ended && !stage.outcomeOn)
        check.add(Field::OutcomeDate, Rule::Required, Field::Outcome);
    if (!stage.outcome && stage.outcomeOn)
        check.addNotWithout(Field::OutcomeDate, Field::Outcome);
    check.pastAndNotBefore(Field::OutcomeDate, stage.outcomeOn, Field::ReceivedDate,
                           stage.receivedOn);
}

} // namespace

qsizetype characterCount(QStringView text)
{
    return std::ranges::count_if(text, [](QChar c) { return !c.isLowSurrogate(); });
}

std::vector<FieldFault> faultsIn(const CaseRecord &record, QDate today)
{
    Checker check(today);
    check.text(Field::Reference, record.reference, kLongestReference);
    const bool isComplaint = record.kind == CaseKind::Complaint;
    if (isComplaint && !record.procedure)
        check.add(Field::Procedure, Rule::Required, Field::Kind);
    if (!isComplaint && record.procedure)
        check.add(Field::Procedure, Rule::NotForKind, Field::Kind);
    check.pastDay(Field::ReceivedDate, record.receivedOn);
    if (isComplaint && record.respondedOn)
        check.add(Field::RespondedDate, Rule::NotForKind, Field::Kind);
    else
        check.pastAndNotBefore(Field::RespondedDate, record.respondedOn, Field::ReceivedDate,
                               record.receivedOn);
    check.pastAndNotBefore(Field::AcknowledgedDate, record.acknowledgedOn, Field::ReceivedDate,
                           record.receivedOn);
    check.dayAndNotBefore(Field::ExtensionAgreedTo, record.extendedTo, Field::ReceivedDate,
                          record.receivedOn);
    check.text(Field::Summary, record.summary, kLongestText);
    return check.take();
}

std::vector<FieldFault> faultsIn(const StageRecord &stage, QDate today)
{
    Checker check(today);
    check.pastDay(Field::ReceivedDate, stage.receivedOn);
    const auto received = Field::ReceivedDate;
    check.pastAndNotBefore(Field::AcknowledgedDate, stage.acknowledgedOn, received,
                           stage.receivedOn);
    check.pastAndNotBefore(Field::AgreedDate, stage.recordAgreedOn, received, stage.receivedOn);
    check.dayAndNotBefore(Field::DueDate, stage.givenLimitOn, received, stage.receivedOn);
    check.dayAndNotBefore(Field::ExtensionAgreedTo, stage.extendedTo, received, stage.receivedOn);
    checkHolds(check, stage);
    if (stage.panelOn && stage.number != 3)
        check.add(Field::PanelDate, Rule::NotForStage, Field::Stage);
    else
        check.dayAndNotBefore(Field::PanelDate, stage.panelOn, received, stage.receivedOn);
    checkOutcome(check, stage);
    return check.take();
}

std::vector<FieldFault> faultsIn(const OmbudsmanRecord &record, QDate today)
{
    Checker check(today);
    const auto received = Field::ReceivedDate;
    check.text(Field::Reference, record.reference, kLongestReference);
    check.pastDay(received, record.receivedOn);
    check.dayAndNotBefore(Field::EnquiryDueDate, record.enquiryDueOn, received, record.receivedOn);
    check.pastAndNotBefore(Field::EnquiryRespondedDate, record.enquiryRespondedOn, received,
                           record.receivedOn);
    if (record.decision && !record.decisionOn)
        check.add(Field::DecisionDate, Rule::Required, Field::Decision);
    check.pastAndNotBefore(Field::DecisionDate, record.decisionOn, received, record.receivedOn);
    if (!record.decision && record.decisionOn)
        check.add(Field::Decision, Rule::Required, Field::DecisionDate);
    return check.take();
}

std::vector<FieldFault> faultsIn(const RecommendationRecord &record, QDate today)
{
    Checker check(today);
    const bool isFinancial = record.category == RemedyCategory::FinancialRemedy;
    if (isFinancial && !record.amount)
        check.add(Field::Amount, Rule::Required, Field::Category);
    if (!isFinancial && record.amount)
        check.add(Field::Amount, Rule::NotWith, Field::Category);
    if (record.dueOn)
        check.day(Field::DueDate, *record.dueOn);
    if (record.completedOn)
        check.pastDay(Field::CompletedDate, *record.completedOn);
    return check.take();
}

std::vector<FieldFault> faultsInNewHolds(const StageRecord &before, const StageRecord &after)
{
    std::vector<FieldFault> faults;
    const auto closedOn = after.closedOn();
    if (!closedOn)
        return faults;
    const Field closedBy = after.respondedOn ? Field::RespondedDate : Field::OutcomeDate;
    for (const Hold &hold : after.holds) {
        const bool isNew =
            std::none_of(before.holds.begin(), before.holds.end(),
                         [&](const Hold &known) { return known.firstOn == hold.firstOn; });
        if (isNew && hold.firstOn > *closedOn)
            faults.push_back({Field::OnHoldFrom, Rule::After, closedBy, closedOn, 0});
    }
    return faults;
}

std::vector<FieldFault> faultsAgainst(const StageRecord &stage, QDate caseReceivedOn,
                                      std::optional<QDate> stageBeforeReceivedOn)
{
    Checker check(stage.receivedOn);
    const QDate earliest = std::max(caseReceivedOn, stageBeforeReceivedOn.value_or(caseReceivedOn));
    check.notBefore(Field::ReceivedDate, stage.receivedOn, Field::ReceivedDate, earliest);
    return check.take();
}

} // namespace redress
