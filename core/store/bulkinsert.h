// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/statement.h"

#include <QList>
#include <QVariant>

#include <optional>

namespace redress {

/// Writes rows of one table, many by one run of the engine: starting a run takes about as long as
/// writing half a row.
///
/// Rows that were added are in the table only after flush(), which is for the caller to say before
/// anything looks for them and before the transaction is committed; rows that are left at the end
/// of the life of this object are not written. All functions throw StorageError; some of the rows
/// are written then, and the transaction must be taken back.
class BulkInsert final
{
public:
    /// \param sql INSERT of one row that ends in VALUES and its placeholders.
    /// \param most rows that are held back; 1 writes each at once.
    BulkInsert(Database &database, const QString &sql, qsizetype most);
    Q_DISABLE_COPY_MOVE(BulkInsert)

    /// The row that comes next: bind all its placeholders, then say add().
    Statement &row() { return m_row; }

    /// Adds the row. There must be room: see isFull().
    void add();
    bool isFull() const { return m_count == m_most; }

    /// Writes the rows that were added.
    void flush();

private:
    void beginRow();
    void writeAll();
    void writeOne(qsizetype index);

    Database &m_database;
    QString m_sql;
    qsizetype m_most;
    Statement m_row;
    qsizetype m_places; ///< Values of a row.
    std::optional<Statement> m_all;
    QList<QVariant> m_values; ///< Of the rows that were added, one after the other.
    qsizetype m_count = 0;    ///< How many those are.
};

} // namespace redress
