// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/report/document.h"
#include "core/store/referencedata.h"
#include "core/worklist/worklist.h"

namespace redress {

class Database;

/// What stands around a sheet for the day's work.
struct SheetFrame {
    QString council;
    QDate day; ///< As at the end of which the list stands.
    bool isSample = false;
    QString language = {}; ///< As paperLanguage() says; empty: as it is spoken.
};

/// Something that is owed, on the sheet of who owes it.
struct OwedItem {
    QString manager; ///< Who is to answer, else the officer; empty if neither is known.
    WorkItem item;
    QDate since;                  ///< The limit, the aim or the day of the chase that has passed.
    std::optional<QDate> askedOn; ///< When it was last asked for.
    QString askedWhom;
    int timesChased = 0;          ///< Entries of the contact log that are chases.
    std::optional<QDate> chaseOn; ///< The next chase, due or to come.
    QString goesTo = {};          ///< Whom the next chase asks, by the ladder; empty: as before.

    bool operator==(const OwedItem &) const = default;
};

/// What is owed at the end of the day of \p list: what is past its limit or its aim, actions
/// included, and what is to be chased by then. By who owes it, what is owed longest first; nobody
/// last. \source features 41, 44
Result<std::vector<OwedItem>> owedItems(Database &database, const WorkList &list,
                                        const ReferenceData &reference);

/// The chase sheet: a page for each who owes something, to be handed or read out to them.
/// The names of complainants are not on it.
Document chaseSheet(const std::vector<OwedItem> &owed, const SheetFrame &frame);

/// What an officer has open, for whoever stands in: the clocks by their day, what happened last,
/// who has been told what, what was promised, and who to ring. It holds names and telephone numbers
/// of complainants, and says so. \source features B16
Result<Document> officerSheet(Database &database, const WorkList &list, MemberId officer,
                              const ReferenceData &reference, const SheetFrame &frame);

/// Those of \p list that are an officer's; nobody's without one. Actions and open windows included;
/// chases stand with the cases that they are about.
std::vector<WorkItem> itemsOf(const WorkList &list, std::optional<MemberId> officer);

} // namespace redress
