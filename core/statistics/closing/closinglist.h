// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/casework/councilrules.h"
#include "core/statistics/closing/closingfigures.h"
#include "core/statistics/quartercheck.h"
#include "core/statistics/totalscheck/totalscheck.h"
#include "core/store/quarterrepository.h"

#include <optional>
#include <vector>

namespace redress {

class CaseStore;

/// One line of what would make a quarter wrong: records that lack something, or numbers in its
/// tables at which a reader would stumble.
struct ClosingItem {
    QString id; ///< What an explanation is stored under.
    QString sentence;
    std::vector<FactRef> facts; ///< The records; none for a line about tables.
    std::optional<TotalsFinding> totals;
    std::optional<FindingNote> note; ///< What somebody has written about it.
    int left = 0;                    ///< How many things nobody has mended or explained.

    bool isSettled() const { return left == 0; }
    /// What a note about it would cover: all of it, as it is now.
    QStringList covered() const;
};

/// What is to be done before a quarter is closed, and whether it is. \source features B17
struct ClosingList {
    Quarter quarter;
    std::vector<ClosingItem> items;       ///< Those with something left first.
    std::vector<QuarterClosing> closings; ///< The last one first.
    std::vector<ChangedFigure> changed;   ///< Since it was closed; of a closed quarter alone.
    bool isRecorded = true; ///< Not if the first record is of a later quarter, or there is none.

    int left() const;
    /// The closing that is in force; nothing while the quarter is open.
    const QuarterClosing *closing() const;
};

/// Everything of a quarter: the records of it and the tables of its year up to it.
/// \param engine on the same database.
Result<ClosingList> closingList(Database &database, const CouncilRules &rules, TableEngine &engine,
                                Quarter quarter, QDate today);

/// What the tables of a period say that does not go together: all that Redress ships, as far as
/// they have figures, and \p own.
/// \param tables the tables to whose places the findings point.
Result<std::vector<TotalsFinding>> totalsOf(TableEngine &engine, const ReportPeriod &period,
                                            const std::vector<TableDefinition> &own = {},
                                            std::vector<FilledTable> *tables = nullptr);

/// The tables that somebody made and saved, as far as they can be read: those that all share, and
/// those of \p login.
Result<std::vector<TableDefinition>> ownTables(Database &database, const QString &login = {});

/// Takes what somebody has noted for \p quarter as the explanation of what it explains, as long as
/// the numbers are those of the note.
Result<void> settle(Database &database, Quarter quarter, std::vector<TotalsFinding> &findings);

/// A line about tables, to be explained.
ClosingItem itemOf(const TotalsFinding &finding);

/// Notes that \p item is right as it is, and why. \return Error::Code::Invalid without a note.
Result<void> explain(CaseStore &store, Quarter quarter, const ClosingItem &item,
                     const QString &note);
/// Takes the note of \p item away.
Result<void> takeBackExplanation(CaseStore &store, const ClosingItem &item);

/// A quarter of which nothing is left, with the figures that it is held to.
struct CheckedQuarter {
    Quarter quarter;
    QString figures; ///< See figuresAsJson().
    QString digest;
};

/// Looks whether \p quarter can be closed, and counts its figures: the long part, for a thread of
/// its own.
/// \return Error::Code::Conflict while something is left, or if it is closed already; Invalid if
/// the quarter is not over, or lies before the first record.
Result<CheckedQuarter> checkedForClosing(Database &database, const CouncilRules &rules,
                                         TableEngine &engine, Quarter quarter, QDate today);

/// Says that there is nothing to close in a quarter that is not recorded.
QString nothingToClose(Quarter quarter);

/// Closes a quarter with these figures. \return Error::Code::Conflict if it is closed already.
Result<void> closeQuarter(CaseStore &store, const CheckedQuarter &checked);
/// Both, one after the other.
Result<void> closeQuarter(CaseStore &store, Quarter quarter);
/// \return Error::Code::Invalid without a reason, Conflict if it is not closed.
Result<void> reopenQuarter(CaseStore &store, Quarter quarter, const QString &reason);

/// Keeps the tables of papers that were typed again for \p quarter; an empty text takes them away.
Result<void> savePrintedTables(CaseStore &store, Quarter quarter, const QString &text);

} // namespace redress
