// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/navigation.h"

#include "ui/widgets/colours.h"
#include "ui/widgets/metrics.h"

#include <QAccessible>
#include <QApplication>
#include <QKeyEvent>
#include <QPainter>

namespace redress {

NavigationModel::NavigationModel(const std::vector<PageEntry> &entries, QObject *parent)
    : QAbstractListModel(parent)
{
    for (const PageEntry &entry : entries)
        m_places.push_back({entry.name, entry.icon, std::nullopt});
}

int NavigationModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_places.size());
}

QVariant NavigationModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const Place &place = m_places[size_t(index.row())];
    switch (role) {
    case Qt::DisplayRole:
        return place.name;
    case Qt::ToolTipRole:
    case Qt::AccessibleTextRole:
        return place.count
                   ? tr("%1, %2", "a place and its figure").arg(place.name).arg(*place.count)
                   : place.name;
    case IconRole:
        return int(place.icon);
    case CountRole:
        return place.count ? QVariant(*place.count) : QVariant();
    default:
        return {};
    }
}

void NavigationModel::setCount(int row, std::optional<int> count)
{
    Place &place = m_places[size_t(row)];
    if (place.count == count)
        return;
    place.count = count;
    Q_EMIT dataChanged(index(row), index(row));
}

void NavDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option,
                        const QModelIndex &index) const
{
    const Metrics metrics(option.font);
    const QPalette &palette = option.palette;
    const bool isChosen = option.state.testFlag(QStyle::State_Selected);
    const bool isHovered = option.state.testFlag(QStyle::State_MouseOver);
    const bool hasFocus = option.state.testFlag(QStyle::State_HasFocus);
    const bool isContrast = schemeOf(palette) == Scheme::Contrast;
    const QRect box = option.rect.adjusted(metrics.gap(), metrics.times(0.12), -metrics.gap(),
                                           -metrics.times(0.12));
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setPen(hasFocus && option.state.testFlag(QStyle::State_KeyboardFocusChange)
                        ? QPen(ink(Role::Accent, palette), 2)
                        : QPen(Qt::NoPen));
    const QColor window = palette.color(QPalette::Window);
    painter->setBrush(isChosen    ? selectionGround(palette)
                      : isHovered ? tinted(palette, window, 0.06)
                                  : QColor(Qt::transparent));
    painter->drawRoundedRect(QRectF(box), metrics.times(0.25), metrics.times(0.25));
    const QColor accent = ink(Role::Accent, palette);
    if (isChosen && !isContrast) {
        painter->setPen(Qt::NoPen);
        painter->setBrush(accent);
        const QRectF bar(box.left(), box.top() + box.height() * 0.22, metrics.times(0.24),
                         box.height() * 0.56);
        painter->drawRoundedRect(bar, bar.width() / 2, bar.width() / 2);
    }
    const QColor text = isChosen ? (isContrast ? palette.color(QPalette::HighlightedText) : accent)
                                 : palette.color(QPalette::WindowText);
    QRect iconBox(0, 0, metrics.icon(), metrics.icon());
    const int left = m_iconsOnly ? box.left() + (box.width() - iconBox.width()) / 2
                                 : box.left() + metrics.times(0.85);
    iconBox.moveTo(left, box.center().y() - iconBox.height() / 2 + 1);
    paintIcon(*painter, iconBox, Icon(index.data(NavigationModel::IconRole).toInt()), text);
    if (!m_iconsOnly) {
        painter->setFont(isChosen ? metrics.bold() : option.font);
        painter->setPen(text);
        const QRect words(iconBox.right() + metrics.times(0.8), box.top(),
                          box.right() - iconBox.right() - metrics.times(1.3), box.height());
        const QVariant count = index.data(NavigationModel::CountRole);
        if (count.isValid()) {
            painter->setPen(isChosen ? text : ink(Role::Quiet, palette));
            painter->drawText(words, Qt::AlignRight | Qt::AlignVCenter, count.toString());
            painter->setPen(text);
        }
        painter->drawText(words, Qt::AlignLeft | Qt::AlignVCenter | Qt::TextSingleLine,
                          index.data().toString());
    }
    painter->restore();
}

QSize NavDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const Metrics metrics(option.font);
    const int height = metrics.times(2.8);
    if (m_iconsOnly)
        return {metrics.times(3.6), height};
    const int words = QFontMetrics(metrics.bold()).horizontalAdvance(index.data().toString());
    return {words + metrics.digits(4) + metrics.icon() + metrics.times(4.2), height};
}

Navigation::Navigation(const std::vector<PageEntry> &entries, QWidget *parent)
    : QListView(parent)
    , m_model(new NavigationModel(entries, this))
    , m_delegate(new NavDelegate(this))
{
    setObjectName(QStringLiteral("navigationListView"));
    setAccessibleName(tr("Places"));
    setModel(m_model);
    setItemDelegate(m_delegate);
    setFrameShape(QFrame::NoFrame);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setMouseTracking(true);
    viewport()->setBackgroundRole(QPalette::Window);
    setBackgroundRole(QPalette::Window);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Expanding);
    setEditTriggers(NoEditTriggers);
    connect(this, &QListView::clicked, this,
            [this](const QModelIndex &index) { Q_EMIT placeChosen(index.row()); });
}

void Navigation::setCurrentRow(int row)
{
    setCurrentIndex(m_model->index(row));
    // Qt tells a screen reader that the keys are now here, which they are not.
    QWidget *focused = QApplication::focusWidget();
    if (focused && focused != this) {
        QAccessibleEvent event(focused, QAccessible::Focus);
        QAccessible::updateAccessibility(&event);
    }
}

void Navigation::setIconsOnly(bool iconsOnly)
{
    if (m_delegate->isIconsOnly() == iconsOnly)
        return;
    m_delegate->setIconsOnly(iconsOnly);
    scheduleDelayedItemsLayout();
    updateGeometry();
}

QSize Navigation::sizeHint() const
{
    int width = 0;
    int height = Metrics(this).gap();
    for (int row = 0; row < m_model->rowCount(); ++row) {
        const QSize size = sizeHintForIndex(m_model->index(row));
        width = qMax(width, size.width());
        height += size.height();
    }
    return {width, height};
}

void Navigation::keyPressEvent(QKeyEvent *event)
{
    QListView::keyPressEvent(event);
    // Arrow keys look; Enter and Space go.
    switch (event->key()) {
    case Qt::Key_Return:
    case Qt::Key_Enter:
    case Qt::Key_Space:
        if (currentIndex().isValid())
            Q_EMIT placeChosen(currentIndex().row());
        break;
    default:
        break;
    }
}

} // namespace redress
