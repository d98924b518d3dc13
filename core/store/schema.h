// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/progress.h"
#include "core/store/database.h"

#include <QString>
#include <QStringList>

#include <vector>

namespace redress {

/// Marks a SQLite file as one of Redress: "RDRS" in the application_id of its header.
inline constexpr qint32 kApplicationId = 0x52445253;

/// A numbered step of the schema: resources :/redress/migrations/NNNN_what.sql.
struct Migration {
    int number = 0;
    QString name;
    QString script;
};

/// All steps, in order and without a gap.
const std::vector<Migration> &migrations();

/// The number of the newest step that this version of Redress knows.
int newestSchema();

/// The number of the last step that was done on \p database; 0 for an empty one.
int schemaOf(Database &database);

/// Does the steps that are missing, all or none, and reads the number back.
/// \throws StorageError, Cancelled too; the database is then as it was.
void migrate(Database &database, const Progress &progress = {});

/// Tables, columns, links, indexes, views and triggers that \p database has and a new one has not,
/// or the other way about, in words of SQL; empty on an engine that keeps no such list in the file.
/// \throws StorageError
QStringList differencesOfSchema(Database &database);

} // namespace redress
