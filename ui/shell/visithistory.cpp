// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/visithistory.h"

namespace redress {

namespace {

constexpr size_t kMostVisits = 200;

} // namespace

void VisitHistory::visit(const Visit &next)
{
    if (!m_visits.empty()) {
        if (m_visits[m_at] == next)
            return;
        m_visits.resize(m_at + 1);
        if (m_visits.size() >= kMostVisits)
            m_visits.erase(m_visits.begin());
    }
    m_visits.push_back(next);
    m_at = m_visits.size() - 1;
}

void VisitHistory::leave(const QJsonObject &state)
{
    if (!m_visits.empty())
        m_visits[m_at].state = state;
}

std::optional<VisitHistory::Visit> VisitHistory::back()
{
    if (!canGoBack())
        return std::nullopt;
    return m_visits[--m_at];
}

std::optional<VisitHistory::Visit> VisitHistory::forward()
{
    if (!canGoForward())
        return std::nullopt;
    return m_visits[++m_at];
}

std::optional<VisitHistory::Visit> VisitHistory::present() const
{
    return m_visits.empty() ? std::nullopt : std::optional(m_visits[m_at]);
}

void VisitHistory::clear()
{
    m_visits.clear();
    m_at = 0;
}

} // namespace redress
