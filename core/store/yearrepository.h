// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/casework/historymeasure.h"
#include "core/store/unitofwork.h"

#include <QDate>

#include <optional>
#include <vector>

namespace redress {

/// What a reader must know of a time: a pause, a restructure, a change of records. \source features
/// 94
struct PeriodNote {
    QDate firstOn;
    QDate lastOn;
    std::optional<OrgNodeId> node; ///< Of this part of the council alone.
    QString note;
    Id<struct PeriodNoteTag> id = {};

    bool operator==(const PeriodNote &) const = default;
};

/// Published figures of earlier years, demand, and notes on periods. All functions throw
/// StorageError.
class YearRepository final
{
public:
    using HistoryId = Id<struct HistoryTag>;
    using DemandId = Id<struct DemandTag>;
    using NoteId = Id<struct PeriodNoteTag>;

    template <typename SomeId>
    struct Stored {
        SomeId id;
        std::optional<QString> value; ///< As the audit trail writes it.
        QString source = {};
    };

    /// The stored figure of the same year, quarter, measure and dimension.
    static std::optional<Stored<HistoryId>> findHistory(Database &database,
                                                        const HistoryFigure &figure);
    static std::optional<Stored<DemandId>> findDemand(Database &database,
                                                      const DemandFigure &figure);

    /// Adds a figure, or puts it in the place of \p known.
    static void put(UnitOfWork &unit, const HistoryFigure &figure,
                    const std::optional<Stored<HistoryId>> &known);
    static void put(UnitOfWork &unit, const DemandFigure &figure,
                    const std::optional<Stored<DemandId>> &known);

    /// The same for a figure that somebody has typed: the trail is told of a new one by itself.
    static void type(UnitOfWork &unit, const HistoryFigure &figure);
    static void type(UnitOfWork &unit, const DemandFigure &figure);

    /// Takes a figure away, if there is one: nothing was published of it.
    static void remove(UnitOfWork &unit, const HistoryFigure &figure);
    static void remove(UnitOfWork &unit, const DemandFigure &figure);

    static NoteId add(UnitOfWork &unit, const PeriodNote &note);
    /// Writes what has changed between \p before and \p after, whose id is that of \p before.
    /// \throws StorageError with code Conflict if the note is no longer as it was read.
    static void change(UnitOfWork &unit, const PeriodNote &before, const PeriodNote &after);
    static void remove(UnitOfWork &unit, const PeriodNote &note);

    static std::vector<HistoryFigure> history(Database &database);
    static std::vector<DemandFigure> demand(Database &database);
    /// In the order of their first days.
    static std::vector<PeriodNote> notes(Database &database);
};

} // namespace redress
