// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/calendar/financialyear.h"
#include "core/store/unitofwork.h"

#include <QDateTime>
#include <QString>
#include <QStringList>

#include <optional>
#include <vector>

namespace redress {

using FindingNoteId = Id<struct FindingNoteTag>;
using QuarterClosingId = Id<struct QuarterClosingTag>;
using PrintedTableId = Id<struct PrintedTableTag>;

/// Why something that the checks find is right as it is. \source features B6, B17
struct FindingNote {
    FindingNoteId id;
    Quarter from; ///< Of the quarters that were checked together.
    Quarter to;
    QString finding;    ///< Its name among the checks.
    QStringList covers; ///< What was found then: records or numbers. More is not explained.
    QStringList tables; ///< Definitions of the tables beneath which the note is printed.
    QString note;

    bool operator==(const FindingNote &) const = default;
};

/// A quarter that somebody has closed, with the figures of that day.
struct QuarterClosing {
    QuarterClosingId id;
    Quarter quarter;
    QDateTime closedAtUtc;
    QString closedBy;
    QString figures; ///< As JSON.
    QString digest;  ///< Of the figures: SHA-256 in hexadecimal.
    std::optional<QDateTime> reopenedAtUtc;
    QString reopenedBy;
    QString reopenReason;

    bool isOpen() const { return reopenedAtUtc.has_value(); }
    bool operator==(const QuarterClosing &) const = default;
};

/// Notes on findings, and quarters that were closed. All functions throw StorageError.
class QuarterRepository final
{
public:
    static std::vector<FindingNote> notes(Database &database);

    /// Puts \p note in the place of the one on the same finding of the same quarters, if there is
    /// one; its id is not looked at.
    static void put(UnitOfWork &unit, const FindingNote &note);
    static void remove(UnitOfWork &unit, const FindingNote &note);

    /// All of a quarter, the last one first.
    static std::vector<QuarterClosing> closings(Database &database, Quarter quarter);

    /// Closes a quarter by the signature of \p unit.
    static void close(UnitOfWork &unit, Quarter quarter, const QString &figures,
                      const QString &digest);
    static void reopen(UnitOfWork &unit, const QuarterClosing &closing, const QString &reason);

    /// The tables of papers that were typed again for \p quarter, as they were typed; empty: none.
    static QString printedTables(Database &database, Quarter quarter);
    /// Puts \p text in their place; an empty one takes them away.
    static void setPrintedTables(UnitOfWork &unit, Quarter quarter, const QString &text);
};

} // namespace redress
