// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/conduct/ledger.h"
#include "core/store/statement.h"

#include <algorithm>
#include <map>

namespace redress::ledger {

struct Origin {
    QDateTime atUtc;
    QString person;
    bool isImport = false;
};

/// A change of the day to which a stage is extended, as the audit trail has it.
struct Extension {
    std::optional<QDate> before;
    std::optional<QDate> after;
    Origin by;
    std::optional<StageEventId> event; ///< Its line, where one was recorded with it.
};

/// A day of a stage, as the audit trail and the ledger call it.
struct Fact {
    StageEvent event;
    QLatin1StringView column;
    std::optional<QDate> on;
    QString note = {};
};

inline std::vector<Fact> factsIn(const StageRecord &stage)
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

inline QDateTime instant(const QString &text)
{
    return QDateTime::fromString(text, Qt::ISODateWithMs);
}

/// Puts the ledger of one stage together.
class StageLedger final
{
public:
    explicit StageLedger(const StageRecord &stage)
        : m_stage(stage)
    {}

    void addRecorded(const LedgerEntry &entry) { m_entries.push_back(entry); }
    /// Reads field, instant, person, and what an extension was and is.
    void noteChange(RowReader &row)
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
    void setOrigin(const Origin &origin) { m_origin = origin; }
    /// Reads its days, whether it stops the clock, and who recorded it: nobody if it came with its
    /// stage.
    void addHold(RowReader &row)
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

    std::vector<LedgerEntry> take()
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

private:
    static std::optional<QDate> dayFrom(const std::optional<QString> &stored)
    {
        const QDate day = QDate::fromString(stored.value_or(QString()), Qt::ISODate);
        return day.isValid() ? std::optional(day) : std::nullopt;
    }

    Origin originOf(QLatin1StringView column) const
    {
        const auto change = m_changes.find(QString(column));
        return change == m_changes.end() ? m_origin : change->second;
    }

    /// The newest record of a day that the stage has stands; older ones of another day do not.
    void settle(const Fact &fact)
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

    /// Of an extension the day it was agreed on is recorded, and the new last day is its note. Days
    /// that were given before stand there as overtaken, however they were given.
    /// \source features 25
    void settleExtension()
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

    /// The day to which the record of an extension extends; nothing if the trail does not tell.
    std::optional<QDate> untilOf(const LedgerEntry &entry) const
    {
        for (const Extension &one : m_extensions) {
            if (entry.id && one.event == entry.id)
                return one.after;
        }
        return std::nullopt;
    }

    /// Whether the last day in force is that of the record, in whatever language its note is.
    bool isStanding(const LedgerEntry &entry) const
    {
        if (const auto until = untilOf(entry))
            return until == m_stage.extendedTo;
        return entry.note.startsWith(extensionWords(*m_stage.extendedTo)) || m_extensions.empty() ||
               m_extensions.back().by.atUtc <= entry.enteredAtUtc;
    }

    /// When it was agreed is not known: no later than it was entered, and than the new day.
    void addExtension(QDate until, const Origin &by)
    {
        addTyped(StageEvent::Extended, std::min(by.atUtc.date(), until), by, extensionWords(until));
    }

    /// A day that was given without a record and that another one has replaced, once.
    void addOvertaken(QDate until, const Origin &by)
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

    /// What is recorded by a step alone: the newest stands. \param isThere what it is said of.
    void settleSaid(StageEvent event, bool isThere)
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

    /// A stage may be on hold more than once.
    void settleHolds()
    {
        for (LedgerEntry &entry : m_entries) {
            if (entry.event != StageEvent::Held && entry.event != StageEvent::Resumed)
                continue;
            const auto known =
                std::find_if(m_holds.begin(), m_holds.end(), [&](const HoldDay &one) {
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

    void addTyped(StageEvent event, QDate on, const Origin &by, const QString &note)
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

    struct HoldDay {
        StageEvent event;
        QDate on;
        bool stopsClock = false;
        std::optional<Origin> by;
    };

    const StageRecord &m_stage;
    Origin m_origin;
    std::vector<HoldDay> m_holds;
    std::map<QString, Origin> m_changes;
    std::vector<Extension> m_extensions; ///< Oldest first.
    std::vector<LedgerEntry> m_entries;
};

} // namespace redress::ledger
