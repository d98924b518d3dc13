// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/duestepmodel.h"

#include "core/base/dates.h"
#include "ui/widgets/colours.h"
#include "ui/widgets/metrics.h"

#include <QAbstractItemView>
#include <QLocale>
#include <QPainter>

namespace redress {

namespace {

using Kind = DueStep::Kind;

/// Where day and words stand in a row.
struct Columns {
    int dot = 0;
    int day = 0;
    int words = 0;
};

Columns columnsFor(const QFont &font, const QAbstractItemModel &model)
{
    const Metrics metrics(font);
    const QFontMetrics words(metrics.bold());
    int dayWidth = 0;
    for (int row = 0; row < model.rowCount(); ++row) {
        const QString day = model.index(row, 0).data(DueStepModel::DayRole).toString();
        dayWidth = qMax(dayWidth, words.horizontalAdvance(day));
    }
    return {metrics.times(0.4), metrics.times(1.2), metrics.times(2.0) + dayWidth};
}

QFont fontOf(Kind kind, const QFont &font)
{
    return kind == Kind::Answer ? Metrics(font).bold() : font;
}

} // namespace

void DueStepModel::setSteps(std::vector<DueStep> steps)
{
    beginResetModel();
    m_steps = std::move(steps);
    endResetModel();
}

/// With its year only where that is not the year of the answer.
QString DueStepModel::shortDay(QDate day) const
{
    const auto &last = m_steps.back();
    int year = last.on ? last.on->year() : day.year();
    for (const DueStep &step : m_steps) {
        if (step.kind == Kind::Answer && step.on)
            year = step.on->year();
    }
    return day.year() == year ? QLocale().toString(day, QStringLiteral("ddd d MMM"))
                              : weekdayDate(day);
}

int DueStepModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_steps.size());
}

QVariant DueStepModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const DueStep &step = m_steps[size_t(index.row())];
    switch (role) {
    case Qt::DisplayRole:
    case Qt::AccessibleTextRole:
        return step.on ? tr("%1: %2", "a day and what it is").arg(weekdayDate(*step.on), step.text)
                       : step.text;
    case DayRole:
        return step.on ? shortDay(*step.on) : QString();
    case WordsRole:
        return step.text;
    case KindRole:
        return int(step.kind);
    default:
        return {};
    }
}

void DueStepDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option,
                            const QModelIndex &index) const
{
    const Metrics metrics(option.font);
    const Columns columns = columnsFor(option.font, *index.model());
    const auto kind = Kind(index.data(DueStepModel::KindRole).toInt());
    const QString day = index.data(DueStepModel::DayRole).toString();
    const QRect row = option.rect;
    const int firstLine = row.top() + metrics.times(0.2) + QFontMetrics(option.font).height() / 2;
    const auto *view = qobject_cast<const QAbstractItemView *>(option.widget);
    const bool isChosen = option.state.testFlag(QStyle::State_Selected) && view && view->hasFocus();
    const bool isHighlighted = isChosen && schemeOf(option.palette) == Scheme::Contrast;
    const QColor highlighted = option.palette.color(QPalette::HighlightedText);
    const QColor quiet = isHighlighted ? highlighted : ink(Role::Quiet, option.palette);
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    if (isChosen)
        painter->fillRect(row, selectionGround(option.palette));

    if (kind != Kind::Rule) {
        // A line joins the dots from the first step to the answer.
        const bool isLast =
            index.row() + 1 == index.model()->rowCount() ||
            Kind(index.siblingAtRow(index.row() + 1).data(DueStepModel::KindRole).toInt()) ==
                Kind::Rule;
        painter->setPen(QPen(isHighlighted ? highlighted : line(option.palette), 1));
        const double x = row.left() + columns.dot;
        painter->drawLine(QPointF(x, index.row() == 0 ? firstLine : row.top()),
                          QPointF(x, isLast ? firstLine : row.bottom() + 1));
        const bool isAnswer = kind == Kind::Answer;
        const double radius = metrics.times(isAnswer ? 0.30 : 0.22);
        painter->setPen(Qt::NoPen);
        painter->setBrush(isAnswer && !isHighlighted ? ink(Role::Accent, option.palette) : quiet);
        painter->drawEllipse(QPointF(x, firstLine), radius, radius);
    }
    painter->setFont(fontOf(kind, option.font));
    const QColor plain = isHighlighted ? highlighted : option.palette.color(QPalette::WindowText);
    painter->setPen(kind == Kind::Answer ? plain : quiet);
    const int top = row.top() + metrics.times(0.2);
    painter->drawText(row.left() + columns.day, top, row.width(), row.height(),
                      Qt::AlignLeft | Qt::AlignTop, day);
    painter->setPen(kind == Kind::Rule || kind == Kind::Note ? quiet : plain);
    const int left = day.isEmpty() ? columns.day : columns.words;
    painter->drawText(QRect(row.left() + left, top, row.width() - left, row.height()),
                      Qt::AlignLeft | Qt::AlignTop | Qt::TextWordWrap,
                      index.data(DueStepModel::WordsRole).toString());
    painter->restore();
}

QSize DueStepDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const Metrics metrics(option.font);
    const Columns columns = columnsFor(option.font, *index.model());
    const auto kind = Kind(index.data(DueStepModel::KindRole).toInt());
    const auto *view = qobject_cast<const QAbstractItemView *>(option.widget);
    const int width = view ? view->viewport()->width() : option.rect.width();
    const int left =
        index.data(DueStepModel::DayRole).toString().isEmpty() ? columns.day : columns.words;
    const QRect words =
        QFontMetrics(fontOf(kind, option.font))
            .boundingRect(QRect(0, 0, qMax(1, width - left), 10000), Qt::TextWordWrap,
                          index.data(DueStepModel::WordsRole).toString());
    return {qMax(1, width), words.height() + metrics.times(0.55)};
}

} // namespace redress
