// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/figures/groupedheader.h"

#include "ui/figures/figuremodel.h"
#include "ui/widgets/colours.h"
#include "ui/widgets/metrics.h"

#include <QPainter>

namespace redress {

namespace {

constexpr double kWidestLine = 6; ///< In heights of text: longer headings break.

bool isKey(const QAbstractItemModel &model, int section)
{
    return model.headerData(section, Qt::Horizontal, FigureModel::GroupIndexRole).toInt() < 0;
}

} // namespace

GroupedHeader::GroupedHeader(QWidget *parent)
    : QHeaderView(Qt::Horizontal, parent)
{
    setSectionsClickable(false);
    setHighlightSections(false);
    setSectionResizeMode(Fixed);
    setMinimumSectionSize(1);
}

QString GroupedHeader::text(int section, int role) const
{
    return model()->headerData(section, Qt::Horizontal, role).toString();
}

int GroupedHeader::upperRows() const
{
    int rows = 0;
    for (int section = 0; model() && section < count(); ++section) {
        if (!text(section, FigureModel::OverRole).isEmpty())
            return 2;
        if (!text(section, FigureModel::GroupRole).isEmpty())
            rows = 1;
    }
    return rows;
}

int GroupedHeader::neededWidth(int section) const
{
    const Metrics metrics(this);
    const QString words = text(section, Qt::DisplayRole);
    const QFontMetrics bold(metrics.bold());
    const int whole = bold.horizontalAdvance(words);
    const int most = metrics.times(kWidestLine);
    if (whole <= most)
        return whole + 2 * metrics.gap() + 2;
    return qMax(most + 2 * metrics.gap() + 2, leastWidth(section));
}

int GroupedHeader::leastWidth(int section) const
{
    const Metrics metrics(this);
    const QFontMetrics bold(metrics.bold());
    int widestWord = 0;
    for (const QString &word : text(section, Qt::DisplayRole).split(u' '))
        widestWord = qMax(widestWord, bold.horizontalAdvance(word));
    return widestWord + 2 * metrics.gap() + 2;
}

int GroupedHeader::upperHeight() const
{
    return upperRows() * rowHeight();
}

int GroupedHeader::rowHeight() const
{
    return Metrics(this).times(2.1);
}

int GroupedHeader::lowerHeight() const
{
    const Metrics metrics(this);
    int height = QFontMetrics(metrics.bold()).height();
    for (int section = 0; model() && section < count(); ++section) {
        const QRect room(0, 0, qMax(1, sectionSize(section) - 2 * metrics.gap()), QWIDGETSIZE_MAX);
        height =
            qMax(height, QFontMetrics(metrics.bold())
                             .boundingRect(room, Qt::TextWordWrap, text(section, Qt::DisplayRole))
                             .height());
    }
    return height + metrics.times(0.9);
}

QSize GroupedHeader::sizeHint() const
{
    return {QHeaderView::sizeHint().width(), upperHeight() + lowerHeight()};
}

QRect GroupedHeader::spanOf(int section, const QRect &rect, int role) const
{
    const auto groupOf = [this, role](int other) {
        return model()->headerData(other, Qt::Horizontal, role);
    };
    QRect whole = rect;
    for (int other = section - 1; other >= 0 && groupOf(other) == groupOf(section); --other)
        whole.setLeft(whole.left() - sectionSize(other));
    for (int other = section + 1; other < count() && groupOf(other) == groupOf(section); ++other)
        whole.setRight(whole.right() + sectionSize(other));
    return whole;
}

/// A heading over several columns; each of them paints its part.
void GroupedHeader::paintUpper(QPainter &painter, const QRect &rect, int section, int row,
                               const Upper &upper) const
{
    const QString words = text(section, upper.textRole);
    if (words.isEmpty())
        return;
    const Metrics metrics(this);
    const QRect span = spanOf(section, rect, upper.indexRole);
    const QRect above(span.left(), rect.top() + row * rowHeight(), span.width(), rowHeight());
    painter.setFont(metrics.bold());
    painter.setPen(palette().color(QPalette::Active, QPalette::WindowText));
    painter.drawText(
        above.adjusted(metrics.gap(), 0, -metrics.gap(), 0), Qt::AlignCenter | Qt::TextSingleLine,
        painter.fontMetrics().elidedText(words, Qt::ElideRight, above.width() - 2 * metrics.gap()));
    painter.setPen(line(palette()));
    painter.drawLine(rect.left(), above.bottom(), rect.right(), above.bottom());
}

bool GroupedHeader::isLastOfGroup(int section) const
{
    if (section + 1 >= count())
        return false;
    const int role = FigureModel::GroupIndexRole;
    return model()->headerData(section, Qt::Horizontal, role) !=
           model()->headerData(section + 1, Qt::Horizontal, role);
}

void GroupedHeader::paintSection(QPainter *painter, const QRect &rect, int section) const
{
    if (!rect.isValid() || !model())
        return;
    const Metrics metrics(this);
    const int rows = upperRows();
    const bool isTotal =
        model()->headerData(section, Qt::Horizontal, FigureModel::TotalRole).toBool();
    painter->save();
    painter->setClipRect(rect);
    painter->fillRect(rect, headingGround(palette()));
    if (isTotal && schemeOf(palette()) != Scheme::Contrast)
        painter->fillRect(
            rect, mixed(palette().color(QPalette::WindowText), headingGround(palette()), 0.035));
    if (rows == 2)
        paintUpper(*painter, rect, section, 0, {FigureModel::OverRole, FigureModel::OverIndexRole});
    if (rows > 0)
        paintUpper(*painter, rect, section, rows - 1,
                   {FigureModel::GroupRole, FigureModel::GroupIndexRole});
    const bool isBeneath = !text(section, FigureModel::GroupRole).isEmpty();
    painter->setFont(isBeneath ? font() : metrics.bold());
    painter->setPen(isBeneath ? ink(Role::Quiet, palette())
                              : palette().color(QPalette::Active, QPalette::WindowText));
    QRect lower = rect;
    if (isBeneath)
        lower.setTop(rect.top() + upperHeight());
    const Qt::Alignment alignment =
        Qt::AlignBottom | (isKey(*model(), section) ? Qt::AlignLeft : Qt::AlignRight);
    painter->drawText(lower.adjusted(metrics.gap(), 0, -metrics.gap(), -metrics.times(0.45)),
                      int(alignment) | Qt::TextWordWrap, text(section, Qt::DisplayRole));
    painter->setPen(line(palette()));
    painter->drawLine(rect.bottomLeft(), rect.bottomRight());
    if (isLastOfGroup(section)) {
        // Groups end beneath the heading that stands over both of them.
        const auto overOf = [this](int other) {
            return model()->headerData(other, Qt::Horizontal, FigureModel::OverIndexRole);
        };
        const bool isUnderOne = rows == 2 && overOf(section) == overOf(section + 1) &&
                                !text(section, FigureModel::OverRole).isEmpty();
        painter->drawLine(rect.right(), rect.top() + (isUnderOne ? rowHeight() : 0), rect.right(),
                          rect.bottom());
    }
    painter->restore();
}

} // namespace redress
