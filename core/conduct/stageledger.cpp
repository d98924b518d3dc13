// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/conduct/stageledger.h"

#include <algorithm>
#include <utility>

namespace redress::ledger {

namespace {

std::vector<Fact> factsIn(const StageRecord &stage)
{
    const bool isEnded = stage.outcome && !isFinding(*stage.outcome);
    std::vector<Fact> facts{
        {StageEvent::Received, QLatin1StringView("received_on"), stage.receivedOn},
        {StageEvent::Acknowledged, QLatin1StringView("acknowledged_on"), stage.acknowledgedOn},
        {StageEvent::RecordAgreed, QLatin1StringView("record_agreed_on"), stage.recordAgreedOn},
        {StageEvent::PanelArranged, QLatin1StringView("panel_on"), stage.panelOn},
        {StageEvent::FindingsReceived, QLatin1StringView("findings_on"), stage.findingsOn},
        {StageEvent::Responded, QLatin1StringView("responded_on"), stage.respondedOn},
    };
    if (isEnded)
        facts.push_back(
            {stage.outcome == Outcome::Withdrawn ? StageEvent::Withdrawn : StageEvent::Discontinued,
             QLatin1StringView("outcome_on"), stage.outcomeOn});
    return facts;
}

} // namespace

QDateTime instant(const QString &text)
{
    return QDateTime::fromString(text, Qt::ISODateWithMs);
}

void StageLedger::noteChange(RowReader &row)
{
    const QString field = row.text();
    const QDateTime at = QDateTime::fromString(row.text(), Qt::ISODateWithMs);
    const Origin by{at, row.text(), false};
    m_changes[field] = by;
    const auto before = dayFrom(row.optionalText());
    const auto after = dayFrom(row.optionalText());
    if (field == QLatin1StringView("extended_to"))
        m_extensions.push_back({before, after, by, row.optionalId<StageEventId>()});
}

void StageLedger::addHold(RowReader &row)
{
    const QDate firstOn = row.day();
    const auto lastOn = row.date();
    const bool stopsClock = row.flag();
    const auto at = row.optionalText();
    const QString person = row.text();
    const auto by = at ? std::optional(Origin{instant(*at), person, false}) : std::nullopt;
    m_holds.push_back({StageEvent::Held, firstOn, stopsClock, by});
    if (lastOn)
        m_holds.push_back({StageEvent::Resumed, *lastOn, stopsClock, by});
}

std::vector<LedgerEntry> StageLedger::take()
{
    for (const Fact &fact : factsIn(m_stage))
        settle(fact);
    settleExtension();
    settleSaid(StageEvent::ComplainantTold, m_stage.extendedTo.has_value());
    settleSaid(StageEvent::NextStageOffered, true);
    settleSaid(StageEvent::ReportReceived, true);
    settleHolds();
    std::stable_sort(m_entries.begin(), m_entries.end(),
                     [](const LedgerEntry &a, const LedgerEntry &b) { return a.on < b.on; });
    return std::move(m_entries);
}

std::optional<QDate> StageLedger::dayFrom(const std::optional<QString> &stored)
{
    const QDate day = QDate::fromString(stored.value_or(QString()), Qt::ISODate);
    return day.isValid() ? std::optional(day) : std::nullopt;
}

Origin StageLedger::originOf(QLatin1StringView column) const
{
    const auto change = m_changes.find(QString(column));
    return change == m_changes.end() ? m_origin : change->second;
}

void StageLedger::settle(const Fact &fact)
{
    LedgerEntry *standing = nullptr;
    for (LedgerEntry &entry : m_entries) {
        if (entry.event != fact.event)
            continue;
        entry.isOvertaken = true;
        if (fact.on && entry.on == *fact.on)
            standing = &entry;
    }
    if (standing)
        standing->isOvertaken = false;
    else if (fact.on)
        addTyped(fact.event, *fact.on, originOf(fact.column), fact.note);
}

void StageLedger::settleExtension()
{
    LedgerEntry *newest = nullptr;
    for (LedgerEntry &entry : m_entries) {
        if (entry.event != StageEvent::Extended)
            continue;
        entry.isOvertaken = true;
        newest = &entry;
    }
    const bool isRecorded = newest && m_stage.extendedTo && isStanding(*newest);
    if (isRecorded)
        newest->isOvertaken = false;
    if (!m_extensions.empty() && m_extensions.front().before)
        addOvertaken(*m_extensions.front().before, m_origin);
    for (const Extension &one : m_extensions) {
        // What was recorded and is no more was taken back.
        if (one.after && !one.event)
            addOvertaken(*one.after, one.by);
    }
    if (m_stage.extendedTo && !isRecorded)
        addExtension(*m_stage.extendedTo, originOf(QLatin1StringView("extended_to")));
}

std::optional<QDate> StageLedger::untilOf(const LedgerEntry &entry) const
{
    for (const Extension &one : m_extensions) {
        if (entry.id && one.event == entry.id)
            return one.after;
    }
    return std::nullopt;
}

bool StageLedger::isStanding(const LedgerEntry &entry) const
{
    if (const auto until = untilOf(entry))
        return until == m_stage.extendedTo;
    return entry.note.startsWith(extensionWords(*m_stage.extendedTo)) || m_extensions.empty() ||
           m_extensions.back().by.atUtc <= entry.enteredAtUtc;
}

void StageLedger::addExtension(QDate until, const Origin &by)
{
    addTyped(StageEvent::Extended, std::min(by.atUtc.date(), until), by, extensionWords(until));
}

void StageLedger::addOvertaken(QDate until, const Origin &by)
{
    const bool isThere =
        until == m_stage.extendedTo ||
        std::any_of(m_entries.begin(), m_entries.end(), [&](const LedgerEntry &entry) {
            return entry.event == StageEvent::Extended &&
                   (untilOf(entry) == until || entry.note.startsWith(extensionWords(until)));
        });
    if (isThere)
        return;
    addExtension(until, by);
    m_entries.back().isOvertaken = true;
}

void StageLedger::settleSaid(StageEvent event, bool isThere)
{
    LedgerEntry *newest = nullptr;
    for (LedgerEntry &entry : m_entries) {
        if (entry.event != event)
            continue;
        entry.isOvertaken = true;
        newest = &entry;
    }
    if (newest && isThere)
        newest->isOvertaken = false;
}

void StageLedger::settleHolds()
{
    for (LedgerEntry &entry : m_entries) {
        if (entry.event != StageEvent::Held && entry.event != StageEvent::Resumed)
            continue;
        const auto known = std::find_if(m_holds.begin(), m_holds.end(), [&](const HoldDay &one) {
            return one.event == entry.event && one.on == entry.on;
        });
        entry.isOvertaken = known == m_holds.end();
        if (entry.isOvertaken)
            continue;
        entry.stopsClock = known->stopsClock;
        m_holds.erase(known);
    }
    for (const HoldDay &one : m_holds) {
        addTyped(one.event, one.on, one.by.value_or(m_origin), {});
        m_entries.back().stopsClock = one.stopsClock;
    }
}

void StageLedger::addTyped(StageEvent event, QDate on, const Origin &by, const QString &note)
{
    LedgerEntry entry;
    entry.event = event;
    entry.on = on;
    entry.note = note;
    entry.enteredAtUtc = by.atUtc;
    entry.enteredBy = by.person;
    entry.isImported = by.isImport;
    m_entries.push_back(entry);
}

} // namespace redress::ledger
