// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/papers/paperoutline.h"

#include "ui/widgets/colours.h"
#include "ui/widgets/icons.h"
#include "ui/widgets/metrics.h"
#include "ui/widgets/rowdelegate.h"
#include "ui/widgets/statusshape.h"

#include <QKeyEvent>
#include <QPainter>
#include <QStandardItemModel>

namespace redress {

namespace {

using namespace Qt::StringLiterals;

enum OutlineRole { NumberRole = Qt::UserRole + 1, KindRole, MissingRole };

/// Icon of a table or chart, words, and a triangle where a field has no value.
class OutlineDelegate final : public RowDelegate
{
public:
    using RowDelegate::RowDelegate;

    void paint(QPainter *painter, const QStyleOptionViewItem &option,
               const QModelIndex &index) const override
    {
        QStyleOptionViewItem cell(option);
        initStyleOption(&cell, index);
        const Metrics metrics(cell.font);
        const bool isChosen = cell.state.testFlag(QStyle::State_Selected);
        const bool isContrast = schemeOf(cell.palette) == Scheme::Contrast;
        const QColor text =
            cell.palette.color(isChosen && isContrast ? QPalette::HighlightedText : QPalette::Text);
        painter->save();
        painter->setRenderHint(QPainter::Antialiasing);
        QRect words = cell.rect.adjusted(metrics.times(0.4), 0, -metrics.gap(), 0);
        const auto kind = OutlineEntry::Kind(index.data(KindRole).toInt());
        if (kind == OutlineEntry::Kind::Table || kind == OutlineEntry::Kind::Chart) {
            const int side = metrics.times(1.05);
            const QRect box(words.left(), words.center().y() - side / 2, side, side);
            paintIcon(*painter, box, kind == OutlineEntry::Kind::Table ? Icon::Tables : Icon::Chart,
                      isChosen ? text : ink(Role::Quiet, cell.palette));
            words.setLeft(box.right() + metrics.gap());
        }
        if (index.data(MissingRole).toInt() > 0) {
            const int side = metrics.shape();
            const QRect box(words.right() - side, words.center().y() - side / 2 + 1, side, side);
            paintShape(*painter, box, StatusShape::Soon,
                       isChosen && isContrast ? text : ink(Role::Soon, cell.palette),
                       cell.palette.color(QPalette::Base));
            words.setRight(box.left() - metrics.gap());
        }
        painter->setFont(isChosen ? metrics.bold() : cell.font);
        painter->setPen(text);
        painter->drawText(
            words, Qt::AlignLeft | Qt::AlignVCenter | Qt::TextSingleLine,
            painter->fontMetrics().elidedText(cell.text, Qt::ElideRight, words.width()));
        painter->restore();
    }

    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        const Metrics metrics(option.font);
        return {QFontMetrics(option.font).horizontalAdvance(index.data().toString()),
                metrics.times(2.0)};
    }
};

} // namespace

PaperOutline::PaperOutline(QWidget *parent)
    : QTreeView(parent)
    , m_model(new QStandardItemModel(this))
{
    setObjectName(u"paperOutline"_s);
    setAccessibleName(tr("Outline"));
    setAccessibleDescription(
        tr("Sections, tables and figures of the report; choosing one goes there"));
    setModel(m_model);
    setItemDelegate(new OutlineDelegate(this));
    setFrameShape(NoFrame);
    setHeaderHidden(true);
    setUniformRowHeights(true);
    setEditTriggers(NoEditTriggers);
    setTabKeyNavigation(false);
    setIndentation(Metrics(this).times(1.1));
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    connect(this, &QTreeView::clicked, this, [this](const QModelIndex &index) {
        Q_EMIT placeChosen(m_entries[size_t(index.data(NumberRole).toInt())].place);
    });
}

QSize PaperOutline::sizeHint() const
{
    const Metrics metrics(this);
    return {metrics.times(20), metrics.times(30)};
}

QStandardItem *PaperOutline::itemFor(const OutlineEntry &entry, size_t number) const
{
    auto *item = new QStandardItem(entry.brief);
    item->setData(int(number), NumberRole);
    item->setData(int(entry.kind), KindRole);
    item->setData(entry.missing, MissingRole);
    const QString page =
        tr("%1, page %2", "a section, table or figure").arg(entry.text).arg(entry.place.page + 1);
    const QString words = entry.missing > 0 ? tr("%1; %n field(s) without a value",
                                                 "a section and its page", entry.missing)
                                                  .arg(page)
                                            : page;
    item->setToolTip(words);
    item->setData(words, Qt::AccessibleTextRole);
    return item;
}

void PaperOutline::setEntries(const std::vector<OutlineEntry> &entries)
{
    const QString kept = currentIndex().data().toString();
    m_isFollowing = true;
    m_model->clear();
    m_items.clear();
    m_entries = entries;
    std::vector<std::pair<int, QStandardItem *>>
        open; ///< Levels and the items that they are under.
    for (size_t i = 0; i < entries.size(); ++i) {
        QStandardItem *item = itemFor(entries[i], i);
        while (!open.empty() && open.back().first >= entries[i].level)
            open.pop_back();
        (open.empty() ? m_model->invisibleRootItem() : open.back().second)->appendRow(item);
        open.emplace_back(entries[i].level, item);
        m_items.append(item);
    }
    expandAll();
    for (const QStandardItem *item : std::as_const(m_items)) {
        if (item->text() == kept)
            setCurrentIndex(item->index());
    }
    if (!currentIndex().isValid() && !m_items.isEmpty())
        setCurrentIndex(m_items.first()->index());
    m_isFollowing = false;
}

void PaperOutline::followPage(int page)
{
    if (m_items.isEmpty())
        return;
    const int at = currentIndex().isValid() ? currentIndex().data(NumberRole).toInt() : -1;
    if (at >= 0 && m_entries[size_t(at)].place.page == page)
        return;
    size_t last = 0;
    for (size_t i = 0; i < m_entries.size(); ++i) {
        if (m_entries[i].place.page < page)
            last = i;
        else if (m_entries[i].place.page == page) {
            last = i; // The first that stands on the page.
            break;
        }
    }
    m_isFollowing = true;
    setCurrentIndex(m_items[qsizetype(last)]->index());
    m_isFollowing = false;
}

void PaperOutline::drawRow(QPainter *painter, const QStyleOptionViewItem &option,
                           const QModelIndex &index) const
{
    QStyleOptionViewItem row(option);
    const bool isChosen = selectionModel()->isSelected(index);
    if (isChosen && schemeOf(palette()) != Scheme::Contrast) {
        const QColor ground = selectionGround(palette());
        painter->fillRect(row.rect, ground);
        row.palette.setColor(QPalette::Highlight, ground);
    }
    QTreeView::drawRow(painter, row, index);
    if (isChosen)
        painter->fillRect(QRect(row.rect.left(), row.rect.top(), qMax(3, Metrics(this).times(0.24)),
                                row.rect.height()),
                          ink(Role::Accent, palette()));
}

void PaperOutline::currentChanged(const QModelIndex &current, const QModelIndex &previous)
{
    QTreeView::currentChanged(current, previous);
    if (!m_isFollowing && current.isValid())
        Q_EMIT placeChosen(m_entries[size_t(current.data(NumberRole).toInt())].place);
}

void PaperOutline::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)
        Q_EMIT leftForPage();
    else
        QTreeView::keyPressEvent(event);
}

} // namespace redress
