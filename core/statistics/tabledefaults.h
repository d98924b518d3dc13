// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/statistics/measure.h"
#include "core/statistics/tabledefinition.h"
#include "core/store/referencedata.h"
#include "core/store/unitofwork.h"

namespace redress {

/// How the tables of a council count and print unless a definition says otherwise, as its file has
/// it; what the file leaves open is as Redress ships it. \throws StorageError
TableSettings councilSettings(Database &database);

/// Keeps what \p settings say, and takes out of the file what they leave open. \throws StorageError
void setCouncilSettings(UnitOfWork &unit, const TableSettings &settings);

/// The definition as it is filled: nothing of its settings is left open, each measure is the one
/// that the settings ask for, and columns that they leave out are gone. Doing it twice changes
/// nothing.
TableDefinition settled(TableDefinition definition, const TableSettings &council);
FigureSpec settled(FigureSpec figure, const TableSettings &settings);

/// Whether the rows are places of the organisation, all of them in their order.
bool isOfPlaces(const TableDefinition &definition);

/// Whether the rows are places of the organisation, and those without any figure are shown as well.
/// \source domain S-22, M-23
bool showsPlaces(const TableDefinition &definition, const TableSettings &council);

/// Whether issues and actions are placed by the receipt of their stage. \source S-21
bool isLearningByReceipt(const TableDefinition &definition, const Tally &tally);

/// The indicator of demand that \p settings name; where they name none, that of referrals.
std::optional<ListItemId> demandIndicator(const TableSettings &settings,
                                          const ReferenceData &reference);

/// The dates that place the figures and what they are a share of, each sentence once; where there
/// are several, with the columns that each is of.
QStringList basisOf(const TableDefinition &settled, const ReferenceData &reference);
/// The same of one column.
QString basisOf(const MeasureColumn &column, const TableDefinition &settled);

/// What of the settings of a table is not as Redress ships it and cannot be seen in the basis.
QStringList settingNotes(const TableDefinition &settled);

} // namespace redress
