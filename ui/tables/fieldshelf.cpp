// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/tables/fieldshelf.h"

#include "ui/widgets/colours.h"
#include "ui/widgets/metrics.h"
#include "ui/widgets/rowdelegate.h"

#include <QDragEnterEvent>
#include <QFocusEvent>
#include <QKeyEvent>
#include <QMimeData>
#include <QPainter>

namespace redress {

namespace {

using namespace Qt::StringLiterals;

const QString kMimeType = u"application/x-redress-field"_s;
constexpr int kWordRole = Qt::UserRole + 1;
const QChar kBetween(0x1f);

} // namespace

FieldShelf::FieldShelf(const QString &name, const QString &title, QWidget *parent)
    : QListWidget(parent)
    , m_name(name)
{
    setObjectName(name);
    setAccessibleName(title);
    setDragEnabled(true);
    setAcceptDrops(true);
    setDragDropMode(DragDrop);
    setDefaultDropAction(Qt::MoveAction);
    setDropIndicatorShown(true);
    setTabKeyNavigation(false);
    setItemDelegate(new RowDelegate(this));
    setVerticalScrollMode(ScrollPerPixel);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff); // All lines are seen.
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

void FieldShelf::setEntries(const std::vector<Entry> &entries, const QString &empty)
{
    const int kept = currentRow();
    clear();
    for (const Entry &entry : entries) {
        auto *item = new QListWidgetItem(entry.text, this);
        item->setData(kWordRole, entry.word);
        item->setToolTip(entry.description);
        item->setData(Qt::AccessibleDescriptionRole, entry.description);
    }
    m_empty = empty;
    setAccessibleDescription(entries.empty() ? empty : QString());
    if (count() > 0)
        setCurrentRow(qBound(0, kept, count() - 1));
    if (!hasFocus())
        clearSelection();
    fitHeight();
}

void FieldShelf::fitHeight()
{
    setFixedHeight(sizeHint().height());
}

QSize FieldShelf::sizeHint() const
{
    const Metrics metrics(this);
    return {metrics.times(12), metrics.row() * qMax(1, count()) + 2 * frameWidth() + 2};
}

QMimeData *FieldShelf::mimeOf(const Field &field)
{
    auto *data = new QMimeData;
    data->setData(
        kMimeType,
        QStringList{field.word, field.shelf, QString::number(field.place)}.join(kBetween).toUtf8());
    return data;
}

std::optional<FieldShelf::Field> FieldShelf::fieldIn(const QMimeData *data)
{
    if (!data || !data->hasFormat(kMimeType))
        return std::nullopt;
    const QStringList parts = QString::fromUtf8(data->data(kMimeType)).split(kBetween);
    return Field{parts.value(0), parts.value(1), parts.value(2).toInt()};
}

QStringList FieldShelf::mimeTypes() const
{
    return {kMimeType};
}

QMimeData *FieldShelf::mimeData(const QList<QListWidgetItem *> &items) const
{
    if (items.isEmpty())
        return nullptr;
    return mimeOf({items.first()->data(kWordRole).toString(), m_name, row(items.first())});
}

int FieldShelf::placeAt(const QPoint &position) const
{
    for (int place = 0; place < count(); ++place) {
        if (position.y() < visualItemRect(item(place)).center().y())
            return place;
    }
    return count();
}

void FieldShelf::dragEnterEvent(QDragEnterEvent *event)
{
    if (fieldIn(event->mimeData()))
        event->acceptProposedAction();
}

void FieldShelf::dragMoveEvent(QDragMoveEvent *event)
{
    QListWidget::dragMoveEvent(event);
    if (fieldIn(event->mimeData()))
        event->acceptProposedAction();
}

void FieldShelf::dropEvent(QDropEvent *event)
{
    const auto field = fieldIn(event->mimeData());
    if (!field)
        return;
    event->setDropAction(Qt::CopyAction); // The builder lays the shelves out anew by itself.
    event->accept();
    Q_EMIT dropped(*field, placeAt(event->position().toPoint()));
}

void FieldShelf::keyPressEvent(QKeyEvent *event)
{
    const int place = currentRow();
    const bool isControl = event->modifiers() == Qt::ControlModifier;
    if (place >= 0) {
        switch (event->key()) {
        case Qt::Key_Delete:
        case Qt::Key_Backspace:
            Q_EMIT removeWanted(place);
            return;
        case Qt::Key_Return:
        case Qt::Key_Enter:
            Q_EMIT settingsWanted(place);
            return;
        case Qt::Key_Up:
        case Qt::Key_Down: {
            if (!isControl)
                break;
            const int to = place + (event->key() == Qt::Key_Up ? -1 : 1);
            if (to >= 0 && to < count())
                Q_EMIT moveWanted(place, to);
            return;
        }
        default:
            break;
        }
    }
    QListWidget::keyPressEvent(event);
}

void FieldShelf::mouseDoubleClickEvent(QMouseEvent *event)
{
    const QListWidgetItem *item = itemAt(event->position().toPoint());
    if (item)
        Q_EMIT settingsWanted(row(item));
}

/// Of several shelves only that of the keyboard has a chosen line.
void FieldShelf::focusInEvent(QFocusEvent *event)
{
    QListWidget::focusInEvent(event);
    if (QListWidgetItem *item = currentItem())
        item->setSelected(true);
}

void FieldShelf::focusOutEvent(QFocusEvent *event)
{
    QListWidget::focusOutEvent(event);
    if (event->reason() != Qt::PopupFocusReason && event->reason() != Qt::ActiveWindowFocusReason)
        clearSelection();
}

void FieldShelf::paintEvent(QPaintEvent *event)
{
    QListWidget::paintEvent(event);
    if (count() > 0)
        return;
    QPainter painter(viewport());
    painter.setPen(ink(Role::Quiet, palette()));
    const int gap = Metrics(this).gap();
    painter.drawText(
        viewport()->rect().adjusted(gap, 0, -gap, 0),
        Qt::AlignLeft | Qt::AlignVCenter | Qt::TextSingleLine,
        painter.fontMetrics().elidedText(m_empty, Qt::ElideRight, viewport()->width() - 2 * gap));
}

void FieldShelf::changeEvent(QEvent *event)
{
    QListWidget::changeEvent(event);
    if (event->type() == QEvent::FontChange)
        fitHeight();
}

} // namespace redress
