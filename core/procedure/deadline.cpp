// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/procedure/deadline.h"

#include <algorithm>

namespace redress {

namespace {

std::optional<QDate> later(std::optional<QDate> a, std::optional<QDate> b)
{
    if (!a || !b)
        return a ? a : b;
    return std::max(*a, *b);
}

std::optional<QDate> earlier(std::optional<QDate> a, std::optional<QDate> b)
{
    if (!a || !b)
        return a ? a : b;
    return std::min(*a, *b);
}

/// Day counts of one rule on one calendar.
class Counter final
{
public:
    Counter(const WorkingCalendar &calendar, const StageFacts &facts)
        : m_calendar(calendar)
        , m_facts(facts)
    {}

    std::optional<QDate> after(std::optional<QDate> start, std::optional<WorkingDays> days) const
    {
        if (!start || !days)
            return std::nullopt;
        return m_calendar.after(*start, *days, m_facts.stopped);
    }

private:
    const WorkingCalendar &m_calendar;
    const StageFacts &m_facts;
};

/// Sets day 0. An acknowledgement that is not recorded is assumed on its last day (Code 6.3, S-05);
/// a record that is not agreed cannot hold up the count, which then runs from the request (S-02).
void setStart(StageDeadlines &dates, ClockStart start, const StageFacts &facts, QDate received)
{
    switch (start) {
    case ClockStart::Received:
        dates.startOn = received;
        return;
    case ClockStart::RecordAgreed:
        dates.startOn = facts.recordAgreedOn.value_or(received);
        dates.startIsAssumed = !facts.recordAgreedOn;
        return;
    case ClockStart::Acknowledged:
        dates.startOn = facts.acknowledgedOn ? facts.acknowledgedOn : dates.acknowledgeBy;
        dates.startIsAssumed = !facts.acknowledgedOn;
        return;
    }
}

/// The chain of a review panel. \source SI 2006/1738 regulations 19(4) and 20; S-27
void setPanelDays(StageDeadlines &dates, const PanelRule &rule, const StageFacts &facts,
                  const Counter &count)
{
    dates.panelBy = count.after(dates.startOn, rule.panelWithin);
    const auto panel = facts.panelOn ? facts.panelOn : dates.panelBy;
    if (facts.panelOn)
        dates.findingsBy = count.after(facts.panelOn, rule.findingsWithin);
    if (facts.findingsOn && !rule.alwaysFromPanel)
        dates.limitOn = count.after(facts.findingsOn, rule.responseAfterFindings);
    else
        dates.limitOn = count.after(panel, rule.responseAfterPanel);
}

} // namespace

std::optional<QDate> StageDeadlines::inForceAt(QDate day, const StageFacts &facts) const
{
    const bool panelIsAhead = panelBy && (!facts.panelOn || *facts.panelOn > day);
    return panelIsAhead ? later(panelBy, facts.extendedTo) : dueOn;
}

StageClock::StageClock(const ProcedureVersion &version, const StageRule &rule,
                       const WorkingCalendar &calendar, ReceiptRule receipt)
    : m_version(version)
    , m_rule(rule)
    , m_calendar(calendar)
    , m_receipt(receipt)
{}

QDate StageClock::receiptOf(const StageFacts &facts) const
{
    return m_receipt == ReceiptRule::Deemed
               ? m_calendar.onOrAfter(facts.receivedOn).value_or(facts.receivedOn)
               : facts.receivedOn;
}

StageDeadlines StageClock::deadlines(const StageFacts &facts) const
{
    return deadlinesFrom(m_rule.clockStart, facts);
}

StageDeadlines StageClock::deadlinesFrom(ClockStart start, const StageFacts &facts) const
{
    const Counter count(m_calendar, facts);
    const QDate received = receiptOf(facts);

    StageDeadlines dates;
    dates.acknowledgeBy = count.after(received, m_rule.acknowledgeWithin);
    setStart(dates, start, facts, received);
    dates.aimOn = count.after(dates.startOn, m_rule.aim);
    if (m_rule.panel)
        setPanelDays(dates, *m_rule.panel, facts, count);
    else
        dates.limitOn = count.after(dates.startOn, m_rule.limit);
    dates.furthestOn = count.after(dates.startOn, m_rule.extendedLimit);
    if (m_rule.backstopMonths)
        dates.backstopOn = received.addMonths(*m_rule.backstopMonths);

    if (facts.givenLimitOn) {
        dates.limitOn = facts.givenLimitOn;
        if (dates.aimOn)
            dates.aimOn = earlier(dates.aimOn, facts.givenLimitOn);
    }
    dates.dueOn = later(dates.limitOn, facts.extendedTo);
    return dates;
}

} // namespace redress
