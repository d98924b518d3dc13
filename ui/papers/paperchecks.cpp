// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/papers/paperchecks.h"

#include "ui/widgets/colours.h"
#include "ui/widgets/metrics.h"
#include "ui/widgets/statusshape.h"

#include <QKeyEvent>
#include <QPainter>

namespace redress {

namespace {

using namespace Qt::StringLiterals;

StatusShape shapeOf(PaperCheck::Kind kind)
{
    switch (kind) {
    case PaperCheck::Kind::NoValue:
    case PaperCheck::Kind::Identity:
    case PaperCheck::Kind::Unprintable:
        return StatusShape::Late;
    case PaperCheck::Kind::NoRows:
        return StatusShape::Soon;
    case PaperCheck::Kind::LeftOut:
        return StatusShape::OnHold;
    }
    return StatusShape::None;
}

/// Where shape and words of a line stand.
struct Line {
    Line(const QStyleOptionViewItem &option, const QModelIndex &index)
        : metrics(option.font)
    {
        const auto *view = qobject_cast<const QAbstractItemView *>(option.widget);
        const QRect row(option.rect.topLeft(),
                        QSize(view ? view->viewport()->width() : option.rect.width(), 10000));
        const QRect inner = row.adjusted(metrics.gap(), metrics.times(0.5), -metrics.gap(), 0);
        const int left = metrics.shape() + metrics.gap();
        shape = QRect(inner.left(), inner.top() + metrics.times(0.15), metrics.shape(),
                      metrics.shape());
        constexpr int kFlags = Qt::AlignLeft | Qt::AlignTop | Qt::TextWordWrap;
        headline =
            QFontMetrics(metrics.bold())
                .boundingRect(inner.adjusted(left, 0, 0, 0), kFlags, index.data().toString());
        const QRect rest(inner.left() + left, headline.bottom() + metrics.times(0.15),
                         inner.width() - left, 10000);
        explanation = QFontMetrics(option.font)
                          .boundingRect(rest, kFlags,
                                        index.data(PaperCheckModel::ExplanationRole).toString());
        headline.setWidth(rest.width());
        explanation.setWidth(rest.width());
        height = explanation.bottom() - option.rect.top() + metrics.times(0.6);
    }

    Metrics metrics;
    QRect shape;
    QRect headline;
    QRect explanation;
    int height;
};

} // namespace

void PaperCheckModel::setChecks(const std::vector<PaperCheck> &checks)
{
    beginResetModel();
    m_checks = checks;
    endResetModel();
}

int PaperCheckModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_checks.size());
}

QVariant PaperCheckModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const PaperCheck &check = m_checks[size_t(index.row())];
    switch (role) {
    case Qt::DisplayRole:
        return check.headline;
    case Qt::AccessibleTextRole:
        return tr("%1. %2", "what is missing; why and where")
            .arg(check.headline, check.explanation);
    case ShapeRole:
        return int(shapeOf(check.kind));
    case ExplanationRole:
        return check.explanation;
    default:
        return {};
    }
}

void PaperCheckDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option,
                               const QModelIndex &index) const
{
    const Line line(option, index);
    const QPalette &palette = option.palette;
    const bool isChosen = option.state.testFlag(QStyle::State_Selected);
    const bool isHighlighted = isChosen && schemeOf(palette) == Scheme::Contrast;
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    if (isChosen)
        painter->fillRect(option.rect, selectionGround(palette));
    painter->setPen(redress::line(palette));
    painter->drawLine(option.rect.bottomLeft(), option.rect.bottomRight());
    if (isChosen && !isHighlighted)
        painter->fillRect(QRect(option.rect.left(), option.rect.top(),
                                qMax(3, line.metrics.times(0.24)), option.rect.height()),
                          ink(Role::Accent, palette));
    const auto shape = StatusShape(index.data(PaperCheckModel::ShapeRole).toInt());
    const QColor strong =
        isHighlighted ? palette.color(QPalette::HighlightedText) : ink(roleOf(shape), palette);
    paintShape(*painter, line.shape, shape, strong,
               isChosen ? selectionGround(palette) : palette.color(QPalette::Base));
    painter->setFont(line.metrics.bold());
    painter->setPen(strong);
    painter->drawText(line.headline, Qt::AlignLeft | Qt::AlignTop | Qt::TextWordWrap,
                      index.data().toString());
    painter->setFont(option.font);
    painter->setPen(isHighlighted ? strong : palette.color(QPalette::Text));
    painter->drawText(line.explanation, Qt::AlignLeft | Qt::AlignTop | Qt::TextWordWrap,
                      index.data(PaperCheckModel::ExplanationRole).toString());
    painter->restore();
}

QSize PaperCheckDelegate::sizeHint(const QStyleOptionViewItem &option,
                                   const QModelIndex &index) const
{
    QStyleOptionViewItem place(option);
    place.rect.moveTopLeft({0, 0});
    const auto *view = qobject_cast<const QAbstractItemView *>(option.widget);
    return {view ? view->viewport()->width() : 1, Line(place, index).height};
}

PaperCheckList::PaperCheckList(QWidget *parent)
    : QListView(parent)
    , m_model(new PaperCheckModel(this))
{
    setObjectName(u"paperCheckList"_s);
    setAccessibleName(tr("What is missing"));
    setAccessibleDescription(tr("Choosing a line goes to its place in the report"));
    setModel(m_model);
    setItemDelegate(new PaperCheckDelegate(this));
    setFrameShape(NoFrame);
    setEditTriggers(NoEditTriggers);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setVerticalScrollMode(ScrollPerPixel);
    setResizeMode(Adjust);
    setTabKeyNavigation(false);
    connect(this, &QListView::clicked, this, &PaperCheckList::tell);
}

void PaperCheckList::setChecks(const std::vector<PaperCheck> &checks)
{
    m_isFilling = true;
    m_model->setChecks(checks);
    m_isFilling = false;
}

QSize PaperCheckList::sizeHint() const
{
    const Metrics metrics(this);
    return {metrics.times(20), metrics.times(14)};
}

void PaperCheckList::tell(const QModelIndex &index)
{
    if (!m_isFilling && index.isValid())
        Q_EMIT checkChosen(m_model->checkAt(index.row()));
}

void PaperCheckList::currentChanged(const QModelIndex &current, const QModelIndex &previous)
{
    QListView::currentChanged(current, previous);
    tell(current);
}

void PaperCheckList::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)
        Q_EMIT leftForPage();
    else
        QListView::keyPressEvent(event);
}

void PaperCheckList::resizeEvent(QResizeEvent *event)
{
    QListView::resizeEvent(event);
    if (event->size().width() != event->oldSize().width())
        scheduleDelayedItemsLayout();
}

} // namespace redress
