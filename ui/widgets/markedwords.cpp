// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/markedwords.h"

#include "core/base/textmatch.h"
#include "ui/widgets/colours.h"

#include <QFontMetrics>
#include <QPainter>

namespace redress {

namespace {

constexpr double kGround = 0.22; ///< How much of the accent is in the ground.

} // namespace

std::vector<MarkedPart> markedParts(const QString &text, const QStringList &beginnings)
{
    std::vector<MarkedPart> parts;
    qsizetype at = 0;
    while (at < text.size()) {
        if (!text.at(at).isLetterOrNumber()) {
            ++at;
            continue;
        }
        qsizetype end = at;
        while (end < text.size() && (text.at(end).isLetterOrNumber() || text.at(end).isMark()))
            ++end;
        const QString word = folded(QStringView(text).sliced(at, end - at));
        qsizetype longest = 0;
        for (const QString &beginning : beginnings) {
            if (word.startsWith(beginning))
                longest = qMax(longest, beginning.size());
        }
        if (longest > 0)
            parts.push_back({at, qMin(longest, end - at)});
        at = end;
    }
    return parts;
}

void paintMarks(QPainter &painter, const QRect &box, const QString &text,
                const QStringList &beginnings, const QPalette &palette)
{
    const QFontMetrics metrics = painter.fontMetrics();
    const bool isContrast = schemeOf(palette) == Scheme::Contrast;
    const QColor accent = ink(Role::Accent, palette);
    const int height = metrics.height();
    const int top = box.center().y() - height / 2;
    const int thick = qMax(1, height / 10);
    for (const MarkedPart &part : markedParts(text, beginnings)) {
        const int left = box.left() + metrics.horizontalAdvance(text, int(part.from));
        const int width = metrics.horizontalAdvance(text, int(part.from + part.length)) -
                          metrics.horizontalAdvance(text, int(part.from));
        if (!isContrast)
            painter.fillRect(QRect(left, top, width, height),
                             mixed(accent, palette.color(QPalette::Base), kGround));
        painter.fillRect(QRect(left, top + height - thick, width, thick),
                         isContrast ? painter.pen().color() : accent);
    }
}

} // namespace redress
