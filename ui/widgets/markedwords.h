// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QPalette>
#include <QRect>
#include <QString>
#include <QStringList>

#include <vector>

class QPainter;

namespace redress {

/// A part of a text that was searched for.
struct MarkedPart {
    qsizetype from = 0;
    qsizetype length = 0;

    bool operator==(const MarkedPart &) const = default;
};

/// Where words of \p text begin with one of \p beginnings, which are as searchWords() gives them.
std::vector<MarkedPart> markedParts(const QString &text, const QStringList &beginnings);

/// Paints what lies under the marked parts of \p text: a pale ground and a line, so that they stand
/// out without colour too. \p text itself is painted over it, at the left of \p box.
void paintMarks(QPainter &painter, const QRect &box, const QString &text,
                const QStringList &beginnings, const QPalette &palette);

} // namespace redress
