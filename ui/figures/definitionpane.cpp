// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/figures/definitionpane.h"

#include "core/base/textmatch.h"
#include "ui/widgets/filteredit.h"
#include "ui/widgets/metrics.h"
#include "ui/widgets/rowdelegate.h"

#include <QKeyEvent>
#include <QPainter>
#include <QTreeView>
#include <QVBoxLayout>

#include <algorithm>

namespace redress {

namespace {

using namespace Qt::StringLiterals;

constexpr int kIdRole = Qt::UserRole + 1;

/// Rows of a tree on the ground of the pane: groups in bold, the chosen one with a bar at its left.
class DefinitionDelegate final : public RowDelegate
{
public:
    using RowDelegate::RowDelegate;

    void paint(QPainter *painter, const QStyleOptionViewItem &option,
               const QModelIndex &index) const override
    {
        QStyleOptionViewItem cell(option);
        initStyleOption(&cell, index);
        const Metrics metrics(cell.font);
        const bool isGroup = !index.parent().isValid();
        painter->save();
        QStyleOptionViewItem ground(cell);
        ground.rect.setLeft(0);
        ground.backgroundBrush = Qt::NoBrush;
        bool isHighlighted = false;
        if (cell.state.testFlag(QStyle::State_Selected))
            isHighlighted = paintGround(*painter, ground, true);
        painter->setFont(isGroup ? metrics.bold() : cell.font);
        painter->setPen(
            cell.palette.color(isHighlighted ? QPalette::HighlightedText : QPalette::WindowText));
        const QRect words = cell.rect.adjusted(metrics.gap() / 2, 0, -metrics.gap() / 2, 0);
        painter->drawText(words, Qt::AlignLeft | Qt::AlignVCenter | Qt::TextWordWrap, cell.text);
        painter->restore();
    }

    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        const Metrics metrics(option.font);
        const auto *list = qobject_cast<const QTreeView *>(option.widget);
        const int depth = index.parent().isValid() ? 2 : 1;
        const int room =
            list ? list->viewport()->width() - depth * list->indentation() - metrics.gap()
                 : metrics.times(20);
        const QRect box = QFontMetrics(depth == 1 ? metrics.bold() : option.font)
                              .boundingRect(QRect(0, 0, qMax(1, room), QWIDGETSIZE_MAX),
                                            Qt::TextWordWrap, index.data().toString());
        return {qMax(1, room), qMax(metrics.times(2.1), box.height() + metrics.times(0.7))};
    }
};

} // namespace

DefinitionFilter::DefinitionFilter(QObject *parent)
    : QSortFilterProxyModel(parent)
{
    setRecursiveFilteringEnabled(true);
}

void DefinitionFilter::setWords(const QString &typed)
{
    m_words = folded(typed).simplified().split(u' ', Qt::SkipEmptyParts);
    invalidateFilter();
}

bool DefinitionFilter::filterAcceptsRow(int sourceRow, const QModelIndex &sourceParent) const
{
    // A group stays for the sake of what is in it.
    if (!sourceParent.isValid())
        return m_words.isEmpty();
    const QString text =
        folded(QString(sourceParent.data().toString() + u' ' +
                       sourceModel()->index(sourceRow, 0, sourceParent).data().toString()));
    return std::all_of(m_words.begin(), m_words.end(),
                       [&](const QString &word) { return text.contains(word); });
}

DefinitionPane::DefinitionPane(const QString &name, const QString &findWords, QWidget *parent)
    : QWidget(parent)
    , m_filterEdit(new FilterEdit(this))
    , m_list(new QTreeView(this))
{
    m_filterEdit->setObjectName(u"definitionFilterLineEdit"_s);
    m_filterEdit->setPlaceholderText(findWords);
    m_filterEdit->setAccessibleName(findWords);
    m_filter.setSourceModel(&m_model);
    m_list->setObjectName(u"definitionTreeView"_s);
    m_list->setAccessibleName(name);
    m_list->setModel(&m_filter);
    m_list->setItemDelegate(new DefinitionDelegate(m_list));
    m_list->setHeaderHidden(true);
    m_list->setRootIsDecorated(true);
    m_list->setWordWrap(true);
    m_list->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_list->setTabKeyNavigation(false);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->viewport()->setBackgroundRole(QPalette::Window);
    m_list->setIndentation(Metrics(this).times(1.1));
    m_list->installEventFilter(this);
    const Metrics metrics(this);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(metrics.gap(), metrics.gap(), metrics.gap(), 0);
    layout->setSpacing(metrics.gap());
    layout->addWidget(m_filterEdit);
    layout->addWidget(m_list, 1);
    setFocusProxy(m_list);
    connect(m_filterEdit, &FilterEdit::filterChanged, this, [this](const QString &text) {
        const QString kept = currentId();
        m_filter.setWords(text);
        openGroups();
        if (!kept.isEmpty())
            setCurrentId(kept);
    });
    connect(m_filterEdit, &FilterEdit::leftDownwards, this, [this] {
        m_list->setFocus();
        if (m_filter.rowCount() > 0 && currentId().isEmpty())
            m_list->setCurrentIndex(m_filter.index(0, 0, m_filter.index(0, 0)));
    });
    connect(m_list, &QTreeView::collapsed, this,
            [this](const QModelIndex &group) { noteGroup(group, true); });
    connect(m_list, &QTreeView::expanded, this,
            [this](const QModelIndex &group) { noteGroup(group, false); });
    connect(m_list->selectionModel(), &QItemSelectionModel::currentChanged, this,
            [this](const QModelIndex &current) {
                const QString id = current.data(kIdRole).toString();
                if (!id.isEmpty())
                    Q_EMIT chosen(id);
            });
}

void DefinitionPane::setItems(const std::vector<Item> &items)
{
    const QSignalBlocker blocker(this);
    const QString kept = currentId();
    m_model.clear();
    for (const Item &item : items) {
        const auto groups = m_model.findItems(item.group);
        QStandardItem *group = groups.isEmpty() ? nullptr : groups.first();
        if (!group) {
            group = new QStandardItem(item.group);
            group->setSelectable(false);
            m_model.appendRow(group);
        }
        auto *row = new QStandardItem(item.name);
        row->setData(item.id, kIdRole);
        row->setToolTip(item.name);
        group->appendRow(row);
    }
    openGroups();
    setCurrentId(kept);
}

/// Who looks for something sees all that there is; otherwise what was closed stays closed.
void DefinitionPane::openGroups()
{
    m_isOpening = true;
    m_list->expandAll();
    for (int row = 0; m_filterEdit->text().isEmpty() && row < m_filter.rowCount(); ++row) {
        const QModelIndex group = m_filter.index(row, 0);
        m_list->setExpanded(group, !m_closed.contains(group.data().toString()));
    }
    m_isOpening = false;
}

void DefinitionPane::noteGroup(const QModelIndex &group, bool isClosed)
{
    if (m_isOpening || !m_filterEdit->text().isEmpty())
        return;
    if (isClosed)
        m_closed.insert(group.data().toString());
    else
        m_closed.remove(group.data().toString());
}

QString DefinitionPane::currentId() const
{
    return m_list->currentIndex().data(kIdRole).toString();
}

QModelIndex DefinitionPane::indexOf(const QString &id) const
{
    for (int group = 0; group < m_filter.rowCount(); ++group) {
        const QModelIndex parent = m_filter.index(group, 0);
        for (int row = 0; row < m_filter.rowCount(parent); ++row) {
            const QModelIndex index = m_filter.index(row, 0, parent);
            if (index.data(kIdRole).toString() == id)
                return index;
        }
    }
    return {};
}

void DefinitionPane::setCurrentId(const QString &id)
{
    const QModelIndex index = indexOf(id);
    if (!index.isValid() || index == m_list->currentIndex())
        return;
    const QSignalBlocker blocker(this);
    m_list->setCurrentIndex(index);
    // The first of a group is seen with its heading.
    m_list->scrollTo(index.row() == 0 ? index.parent() : index);
}

void DefinitionPane::choose(const QString &id)
{
    if (const QModelIndex index = indexOf(id); index.isValid())
        m_list->setCurrentIndex(index);
}

bool DefinitionPane::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_list && event->type() == QEvent::Resize) {
        // Names break where the width ends; what was chosen and seen stays in sight.
        const QModelIndex current = m_list->currentIndex();
        const bool wasSeen =
            current.isValid() && m_list->viewport()->rect().intersects(m_list->visualRect(current));
        m_list->doItemsLayout();
        if (wasSeen)
            m_list->scrollTo(current);
    }
    if (watched == m_list && event->type() == QEvent::KeyPress) {
        const auto *key = static_cast<QKeyEvent *>(event);
        if ((key->key() == Qt::Key_Return || key->key() == Qt::Key_Enter) &&
            !currentId().isEmpty()) {
            Q_EMIT entered();
            return true;
        }
    }
    return QWidget::eventFilter(watched, event);
}

} // namespace redress
