// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/figures/figureview.h"
#include "ui/widgets/colours.h"
#include "ui/widgets/metrics.h"

#include <QPainter>

namespace redress {

namespace {

constexpr double kWidestName = 30; ///< In heights of text: longer names break into lines.

QColor totalGround(const QPalette &palette)
{
    return tinted(palette, palette.color(QPalette::Base), 0.06);
}

QFont fontFor(const QModelIndex &index, const QFont &base)
{
    QFont font = index.data(FigureModel::TotalRole).toBool() ? Metrics(base).bold() : base;
    font.setItalic(index.data(FigureModel::HistoryRole).toBool());
    return font;
}

/// Seen on a dark ground as well as on a light one.
QColor hatchInk(const QPalette &palette)
{
    const QColor text = palette.color(QPalette::Active, QPalette::WindowText);
    switch (schemeOf(palette)) {
    case Scheme::Contrast:
        return text;
    case Scheme::Dark:
        return mixed(text, palette.color(QPalette::Active, QPalette::Base), 0.38);
    case Scheme::Light:
        break;
    }
    return mixed(text, palette.color(QPalette::Active, QPalette::Base), 0.22);
}

void hatch(QPainter &painter, const QRect &rect, const QPalette &palette)
{
    painter.save();
    painter.setClipRect(rect);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(hatchInk(palette));
    const int step = qMax(6, rect.height() / 4);
    // Counted from nought of the view, so that the lines of one cell go on in the next.
    const int first = rect.left() - rect.height() - (rect.left() + rect.bottom()) % step;
    for (int x = first; x < rect.right(); x += step)
        painter.drawLine(x, rect.bottom(), x + rect.height(), rect.top());
    painter.restore();
}

} // namespace

void FigureDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option,
                           const QModelIndex &index) const
{
    QStyleOptionViewItem cell(option);
    initStyleOption(&cell, index);
    const Metrics metrics(cell.font);
    const bool isKey = index.data(FigureModel::KeyRole).toBool();
    const bool isContrast = schemeOf(cell.palette) == Scheme::Contrast;
    const bool isCurrent = cell.state.testFlag(QStyle::State_HasFocus);
    painter->save();
    if (index.data(FigureModel::TotalRole).toBool() && !isContrast)
        cell.backgroundBrush = totalGround(cell.palette);
    const bool isHighlighted = paintGround(*painter, cell, false);
    if (index.data(FigureModel::AheadRole).toBool())
        hatch(*painter, cell.rect.adjusted(0, 0, 0, -1), cell.palette);
    const auto *view = qobject_cast<const QTableView *>(option.widget);
    const QAbstractItemModel *model = index.model();
    const auto groupOf = [model](int column) {
        return model->headerData(column, Qt::Horizontal, FigureModel::GroupIndexRole);
    };
    if (view && index.column() + 1 < model->columnCount() &&
        groupOf(index.column()) != groupOf(index.column() + 1)) {
        painter->setPen(line(cell.palette));
        painter->drawLine(cell.rect.topRight(), cell.rect.bottomRight());
    }
    if (!index.data(FigureModel::RepeatedRole).toBool()) {
        painter->setFont(fontFor(index, cell.font));
        painter->setPen(
            cell.palette.color(isHighlighted ? QPalette::HighlightedText : QPalette::WindowText));
        const QRect words = cell.rect.adjusted(metrics.gap(), 0, -metrics.gap(), 0);
        painter->drawText(words, int(cell.displayAlignment) | (isKey ? Qt::TextWordWrap : 0),
                          cell.text);
    }
    if (isCurrent) {
        const int width = qMax(2, metrics.times(0.13));
        painter->setPen(QPen(isContrast ? cell.palette.color(QPalette::HighlightedText)
                                        : ink(Role::Accent, cell.palette),
                             width, Qt::SolidLine, Qt::SquareCap, Qt::MiterJoin));
        painter->setBrush(Qt::NoBrush);
        const int inset = width / 2;
        painter->drawRect(cell.rect.adjusted(inset, inset, -inset - 1, -inset - 1));
    }
    painter->restore();
}

QSize FigureDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const Metrics metrics(option.font);
    const QFontMetrics words(fontFor(index, option.font));
    const QString text = index.data().toString();
    const int around = 2 * metrics.gap() + 2;
    const int whole = words.horizontalAdvance(text);
    const int most = metrics.times(kWidestName);
    if (!index.data(FigureModel::KeyRole).toBool() || whole <= most)
        return {whole + around, metrics.row()};
    return {most + around, metrics.row()};
}

int FigureDelegate::heightFor(const QModelIndex &index, const QFont &font, int width)
{
    const Metrics metrics(font);
    const QRect room(0, 0, width - 2 * metrics.gap(), QWIDGETSIZE_MAX);
    const QRect box = QFontMetrics(fontFor(index, font))
                          .boundingRect(room, Qt::TextWordWrap, index.data().toString());
    return qMax(metrics.row(), box.height() + metrics.times(0.9));
}

} // namespace redress
