// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/preparedquery.h"

namespace redress {

std::unique_ptr<PreparedQuery> PreparedQueries::take(const QString &sql)
{
    const auto found = m_bySql.constFind(sql);
    if (found == m_bySql.constEnd())
        return nullptr;
    std::unique_ptr<PreparedQuery> query = std::move((*found)->query);
    m_entries.erase(*found);
    m_bySql.erase(found);
    return query;
}

void PreparedQueries::put(const QString &sql, std::unique_ptr<PreparedQuery> query)
{
    if (m_bySql.contains(sql))
        return; // two at a time are rare: one is enough to keep
    m_entries.push_front({sql, std::move(query)});
    m_bySql.insert(sql, m_entries.begin());
    if (m_entries.size() <= kMost)
        return;
    m_bySql.remove(m_entries.back().sql);
    m_entries.pop_back();
}

void PreparedQueries::clear()
{
    m_bySql.clear();
    m_entries.clear();
}

} // namespace redress
