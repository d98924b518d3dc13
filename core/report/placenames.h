// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHash>
#include <QString>

namespace redress {

/// Names of the places in one file that links lead to: each is given once. They are good as ids of
/// a web page and as bookmarks.
class PlaceNames final
{
public:
    /// A name like \p wanted that no place has yet.
    QString make(const QString &wanted);
    /// The same for a place that links lead to. \param anchor as the paper calls it; may be empty.
    QString makeFor(const QString &anchor, const QString &otherwise);
    /// Where a link to \p anchor leads; empty if nowhere.
    QString of(const QString &anchor) const { return m_ofAnchors.value(anchor); }

private:
    QHash<QString, int> m_used;
    QHash<QString, QString> m_ofAnchors;
};

} // namespace redress
