// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/bulkinsert.h"

#include "core/store/dialect.h"

#include <QScopeGuard>

#include <algorithm>

namespace redress {

namespace {

using namespace Qt::StringLiterals;

/// \p sql with its VALUES repeated for \p rows rows.
QString repeatedValues(const QString &sql, qsizetype rows, Engine engine)
{
    const QString places = insertOfMany(withPlaces(sql).trimmed(), engine);
    const qsizetype values = places.indexOf(u'(', places.indexOf("VALUES"_L1));
    Q_ASSERT_X(values > 0 && places.endsWith(u')'), "BulkInsert", "not an INSERT of one row");
    const QString group = places.sliced(values);
    QString repeated = places;
    repeated.reserve(places.size() + rows * (group.size() + 1));
    for (qsizetype row = 1; row < rows; ++row)
        repeated.append(u',').append(group);
    return repeated;
}

} // namespace

BulkInsert::BulkInsert(Database &database, const QString &sql, qsizetype most)
    : m_database(database)
    , m_sql(sql)
    , m_most(most)
    , m_row(database, sql)
    , m_places(m_row.values().size())
{
    if (m_most > 1) {
        m_values.resize(m_most * m_places);
        beginRow();
    }
}

void BulkInsert::beginRow()
{
    if (!isFull())
        m_row.bindTo(m_values.data() + m_count * m_places);
}

void BulkInsert::add()
{
    if (m_most == 1) {
        m_row.run();
        return;
    }
    Q_ASSERT(!isFull());
    m_row.takeBindings();
    ++m_count;
    beginRow();
}

void BulkInsert::flush()
{
    const qsizetype count = std::exchange(m_count, 0);
    if (count == 0)
        return;
    const auto next = qScopeGuard([this] { beginRow(); });
    if (count == m_most) {
        writeAll();
        return;
    }
    for (qsizetype index = 0; index < count; ++index)
        writeOne(index);
}

void BulkInsert::writeAll()
{
    if (!m_all)
        m_all.emplace(m_database, repeatedValues(m_sql, m_most, m_database.engine()));
    // The next rows are written over these, in the memory that they have.
    m_all->values().swap(m_values);
    const auto back = qScopeGuard([this] { m_all->values().swap(m_values); });
    m_all->run();
}

void BulkInsert::writeOne(qsizetype index)
{
    QList<QVariant> &row = m_row.values();
    std::swap_ranges(row.begin(), row.end(), m_values.begin() + index * m_places);
    m_row.runBound();
}

} // namespace redress
