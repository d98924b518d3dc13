// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/database.h"

#include <QLatin1StringView>
#include <QString>

#include <optional>
#include <span>
#include <utility>
#include <vector>

namespace redress {

/// One column of a table of records.
struct StoredColumn {
    enum class Kind { Text, Number, Real, Day };

    QString name;
    Kind kind = Kind::Text;
    bool isDerived = false; ///< Computed from other facts, and computed anew when those change.
    bool isUnique = false;  ///< A text that no other row of its group may have.
};

/// A table whose rows are records: what the audit trail tells of, row by row.
struct StoredTable {
    QString name;
    QString entity; ///< What the trail calls a row of it.
    QString key;    ///< The column that names a row; that of the parent where a row has none.
    std::vector<StoredColumn> columns;

    const StoredColumn *column(const QString &columnName) const;
};

/// All tables of records, those that others refer to first.
std::span<const StoredTable> storedTables();

/// Nothing if the trail calls nothing so.
const StoredTable *storedTableOf(const QString &entity);

/// Rows of \p entity as they stand in the file, each as one JSON object of all that is not empty:
/// how a record that is taken away stands in the trail, so that it can be put back.
/// \param column which of them: those that have \p value there, by their keys.
/// \return pairs of key and JSON. \throws StorageError
std::vector<std::pair<qint64, QString>> recordBodies(Database &database, QLatin1StringView entity,
                                                     QLatin1StringView column, qint64 value);

class Statement;

/// Binds a value that the trail wrote as text. \return false if it cannot be of that kind.
bool bindStored(Statement &statement, const QString &name, const StoredColumn &column,
                const std::optional<QString> &value);

} // namespace redress
