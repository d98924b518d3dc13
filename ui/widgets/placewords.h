// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QString>

class QWidget;

namespace redress {

/// Tells screen readers of which part of the window that is that has just got the keys, where it
/// says nothing of itself but its name: "Part of: Backups". Whoever does not see the headings above
/// a field learns so where they are. \source WCAG 2.2, 1.3.1
class PlaceWords final : public QObject
{
    Q_OBJECT

public:
    using QObject::QObject;

    bool eventFilter(QObject *watched, QEvent *event) override;

    /// The heading of what \p widget stands in, the nearest that it is not called by itself; the
    /// title of its window if there is none.
    static QString placeOf(const QWidget *widget);
};

/// What \p widget tells of itself, without where it stands.
QString ownDescription(const QWidget *widget);

} // namespace redress
