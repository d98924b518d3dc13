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

bool GroupedHeader::hasGroups() const
{
    for (int section = 0; model() && section < count(); ++section) {
        if (!text(section, FigureModel::GroupRole).isEmpty())
            return true;
    }
    return false;
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
    return hasGroups() ? Metrics(this).times(2.1) : 0;
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

QRect GroupedHeader::groupRect(int section, const QRect &rect) const
{
    const auto groupOf = [this](int other) {
        return model()->headerData(other, Qt::Horizontal, FigureModel::GroupIndexRole);
    };
    QRect whole = rect;
    for (int other = section - 1; other >= 0 && groupOf(other) == groupOf(section); --other)
        whole.setLeft(whole.left() - sectionSize(other));
    for (int other = section + 1; other < count() && groupOf(other) == groupOf(section); ++other)
        whole.setRight(whole.right() + sectionSize(other));
    return whole;
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
    const QString group = text(section, FigureModel::GroupRole);
    const int upper = upperHeight();
    const bool isTotal =
        model()->headerData(section, Qt::Horizontal, FigureModel::TotalRole).toBool();
    painter->save();
    painter->setClipRect(rect);
    painter->fillRect(rect, headingGround(palette()));
    if (isTotal && schemeOf(palette()) != Scheme::Contrast)
        painter->fillRect(
            rect, mixed(palette().color(QPalette::WindowText), headingGround(palette()), 0.035));
    const QColor words = palette().color(QPalette::Active, QPalette::WindowText);
    painter->setFont(metrics.bold());
    painter->setPen(words);
    QRect lower = rect;
    if (!group.isEmpty()) {
        const QRect above(groupRect(section, rect).left(), rect.top(),
                          groupRect(section, rect).width(), upper);
        painter->drawText(above.adjusted(metrics.gap(), 0, -metrics.gap(), 0),
                          Qt::AlignCenter | Qt::TextSingleLine,
                          painter->fontMetrics().elidedText(group, Qt::ElideRight,
                                                            above.width() - 2 * metrics.gap()));
        painter->setPen(line(palette()));
        painter->drawLine(rect.left(), rect.top() + upper, rect.right(), rect.top() + upper);
        lower.setTop(rect.top() + upper);
        painter->setFont(font());
        painter->setPen(ink(Role::Quiet, palette()));
    }
    const int alignment = isKey(*model(), section) ? Qt::AlignLeft | Qt::AlignBottom
                                                   : Qt::AlignRight | Qt::AlignBottom;
    painter->drawText(lower.adjusted(metrics.gap(), 0, -metrics.gap(), -metrics.times(0.45)),
                      alignment | Qt::TextWordWrap, text(section, Qt::DisplayRole));
    painter->setPen(line(palette()));
    painter->drawLine(rect.bottomLeft(), rect.bottomRight());
    if (isLastOfGroup(section))
        painter->drawLine(rect.topRight(), rect.bottomRight());
    painter->restore();
}

} // namespace redress
