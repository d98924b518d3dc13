// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QJsonObject>
#include <QString>

#include <optional>
#include <vector>

namespace redress {

/// The way that a person has taken through the pages, with the place on each.
class VisitHistory final
{
public:
    struct Visit {
        QString page;
        QJsonObject state;

        bool operator==(const Visit &) const = default;
    };

    /// Goes on to \p next; what lay ahead is forgotten. Going where one is adds nothing.
    void visit(const Visit &next);

    /// Notes how the present page was left.
    void leave(const QJsonObject &state);

    bool canGoBack() const { return m_at > 0; }
    bool canGoForward() const { return m_at + 1 < m_visits.size(); }
    std::optional<Visit> back();
    std::optional<Visit> forward();
    std::optional<Visit> present() const;

    void clear();

private:
    std::vector<Visit> m_visits;
    size_t m_at = 0;
};

} // namespace redress
