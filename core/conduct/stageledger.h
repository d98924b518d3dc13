// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/conduct/ledger.h"
#include "core/store/statement.h"

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

QDateTime instant(const QString &text);

/// Puts the ledger of one stage together.
class StageLedger final
{
public:
    explicit StageLedger(const StageRecord &stage)
        : m_stage(stage)
    {}

    void addRecorded(const LedgerEntry &entry) { m_entries.push_back(entry); }
    /// Reads field, instant, person, and what an extension was and is.
    void noteChange(RowReader &row);
    void setOrigin(const Origin &origin) { m_origin = origin; }
    /// Reads its days, whether it stops the clock, and who recorded it: nobody if it came with its
    /// stage.
    void addHold(RowReader &row);

    std::vector<LedgerEntry> take();

private:
    static std::optional<QDate> dayFrom(const std::optional<QString> &stored);

    Origin originOf(QLatin1StringView column) const;

    /// The newest record of a day that the stage has stands; older ones of another day do not.
    void settle(const Fact &fact);

    /// Of an extension the day it was agreed on is recorded, and the new last day is its note. Days
    /// that were given before stand there as overtaken, however they were given.
    /// \source features 25
    void settleExtension();

    /// The day to which the record of an extension extends; nothing if the trail does not tell.
    std::optional<QDate> untilOf(const LedgerEntry &entry) const;

    /// Whether the last day in force is that of the record, in whatever language its note is.
    bool isStanding(const LedgerEntry &entry) const;

    /// When it was agreed is not known: no later than it was entered, and than the new day.
    void addExtension(QDate until, const Origin &by);

    /// A day that was given without a record and that another one has replaced, once.
    void addOvertaken(QDate until, const Origin &by);

    /// What is recorded by a step alone: the newest stands. \param isThere what it is said of.
    void settleSaid(StageEvent event, bool isThere);

    /// A stage may be on hold more than once.
    void settleHolds();

    void addTyped(StageEvent event, QDate on, const Origin &by, const QString &note);

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
