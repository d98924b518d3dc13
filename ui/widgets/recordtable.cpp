// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/recordtable.h"

#include "ui/widgets/filterrow.h"
#include "ui/widgets/metrics.h"
#include "ui/widgets/rowdelegate.h"
#include "ui/widgets/settings.h"

#include <QDataStream>
#include <QEvent>
#include <QScrollBar>
#include <QToolButton>

#include <algorithm>

namespace redress {

namespace {

using namespace Qt::StringLiterals;

constexpr int kRowsMeasured = 100;
constexpr double kLeastOfFlexible = 8; ///< Times the height of the text.
constexpr double kCompactRow = 1.7;    ///< The same.

} // namespace

RecordTable::RecordTable(QWidget *parent)
    : QTableView(parent)
    , m_header(new RecordHeader(this))
    , m_more(new QToolButton(this))
{
    m_more->setObjectName(QStringLiteral("hiddenColumnsButton"));
    m_more->setAutoRaise(true);
    m_more->setFocusPolicy(Qt::NoFocus); // By keyboard they are shown from the menu View.
    m_more->hide();
    connect(m_more, &QToolButton::clicked, this, &RecordTable::showHidden);
    setHorizontalHeader(m_header);
    setItemDelegate(new RowDelegate(this));
    verticalHeader()->setVisible(false);
    verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    setSelectionBehavior(SelectRows);
    setSelectionMode(ExtendedSelection);
    setTabKeyNavigation(false);
    setShowGrid(false);
    setWordWrap(false);
    setAlternatingRowColors(false);
    setFrameShape(NoFrame);
    setCornerButtonEnabled(false);
    setHorizontalScrollMode(ScrollPerPixel);
    setEditTriggers(NoEditTriggers);
    adoptFont();
    connect(m_header, &RecordHeader::sortChosen, this, [this](const SortKeys &keys) {
        store();
        Q_EMIT sortChosen(keys);
    });
    connect(m_header, &RecordHeader::columnsWanted, this, &RecordTable::chooseColumns);
    connect(m_header, &QHeaderView::sectionResized, this, [this] {
        if (!m_isRestoring && !m_isFitting)
            adoptChoice();
    });
    connect(m_header, &QHeaderView::sectionMoved, this, &RecordTable::store);
    connect(horizontalScrollBar(), &QScrollBar::valueChanged, this, &RecordTable::adoptScroll);
    connect(this, &QTableView::doubleClicked, this, &RecordTable::opened);
}

void RecordTable::adoptFont()
{
    const Metrics metrics(this);
    const int height = m_isCompact ? metrics.times(kCompactRow) : metrics.row();
    verticalHeader()->setMinimumSectionSize(height);
    verticalHeader()->setDefaultSectionSize(height);
    m_header->setMinimumSectionSize(metrics.times(3));
}

void RecordTable::setModel(QAbstractItemModel *model)
{
    QTableView::setModel(model);
    connect(model, &QAbstractItemModel::modelReset, this, [this] {
        // Fields under the headings stay where they are while what they ask for finds nothing.
        if (!isFilterRowShown() || this->model()->rowCount() > 0)
            applyWidths();
    });
    applyWidths();
}

void RecordTable::setMostCharacters(const QList<int> &characters)
{
    m_mostCharacters = characters;
    applyWidths();
}

void RecordTable::applyWidths()
{
    if (!model() || m_mostCharacters.isEmpty())
        return;
    m_firstWidths.clear();
    const int most = qMin(model()->rowCount(), kRowsMeasured);
    for (int column = 0; column < model()->columnCount() && column < m_mostCharacters.size();
         ++column) {
        int width = m_header->neededWidth(column);
        const int limit = m_mostCharacters[column] * fontMetrics().horizontalAdvance(u'n');
        for (int row = 0; row < most && width < limit; ++row)
            width = qMax(width, qMin(limit, sizeHintForIndex(model()->index(row, column)).width()));
        m_firstWidths.append(limit == 0 ? Metrics(this).times(kLeastOfFlexible) : width);
    }
    fit();
}

int RecordTable::widthOfOthers(int column) const
{
    int width = 0;
    for (int other = 0; other < model()->columnCount(); ++other) {
        if (other != column && !isColumnHidden(other))
            width += columnWidth(other);
    }
    return width;
}

void RecordTable::setLeastNeeded(const QList<int> &columns)
{
    m_leastNeeded = columns;
    fit();
}

void RecordTable::setMayElide(int column)
{
    m_mayElide = column;
    fit();
}

/// Whether the columns fit into \p room, once one of them gives up to a third of its width.
bool RecordTable::elidedFits(int room)
{
    const int excess = widthOfOthers(-1) - room;
    const bool mayElide = m_mayElide >= 0 && !isColumnHidden(m_mayElide) && !m_hasOwnWidths;
    if (excess > 0 && mayElide && excess <= columnWidth(m_mayElide) / 3)
        setColumnWidth(m_mayElide, columnWidth(m_mayElide) - excess);
    return widthOfOthers(-1) <= room;
}

/// The telling columns stand in sight: what is least needed gives way, and one column takes what
/// the others leave. Widths that the person chose stay as they are, unless there is little room.
void RecordTable::fit()
{
    if (!model() || m_isFitting)
        return;
    m_isFitting = true;
    for (const int column : m_hiddenForRoom)
        setColumnHidden(column, false);
    m_hiddenForRoom.clear();
    if (!m_hasOwnWidths) {
        for (int column = 0; column < m_firstWidths.size(); ++column) {
            if (!isColumnHidden(column))
                setColumnWidth(column, m_firstWidths[column]);
        }
    }
    const int room = viewport()->width();
    const int flexible = int(m_mostCharacters.indexOf(0));
    if (!m_hasOwnWidths || Metrics(this).isCramped(window()->width())) {
        for (const int column : m_leastNeeded) {
            if (elidedFits(room))
                break;
            if (!isColumnHidden(column) && !m_wanted.contains(column)) {
                m_hiddenForRoom.append(column);
                setColumnHidden(column, true);
            }
        }
    }
    const QList<int> shown = shownColumns();
    const bool hasFlexible = flexible >= 0 && !isColumnHidden(flexible);
    if (hasFlexible)
        setColumnWidth(flexible,
                       qMax(Metrics(this).times(kLeastOfFlexible), room - widthOfOthers(flexible)));
    else if (flexible >= 0 && !m_hasOwnWidths && !shown.isEmpty())
        setColumnWidth(shown.last(),
                       qMax(columnWidth(shown.last()), room - widthOfOthers(shown.last())));
    m_isFitting = false;
    tellHidden();
    adoptScroll();
}

/// Says beside the headings what there was no room for, and leads to it.
void RecordTable::tellHidden()
{
    m_more->setVisible(!m_hiddenForRoom.isEmpty());
    m_header->setRoomAtEnd(0);
    if (m_hiddenForRoom.isEmpty())
        return;
    QStringList names;
    for (const int column : m_hiddenForRoom)
        names.prepend(model()->headerData(column, Qt::Horizontal).toString());
    const int height = m_header->viewport()->height();
    m_more->setText(tr("+%1", "so many columns more").arg(names.size()));
    const QString words =
        tr("No room for: %1. Click to show and scroll sideways.").arg(names.join(u", "_s));
    m_more->setToolTip(words);
    m_more->setAccessibleName(words);
    const QSize size(m_more->sizeHint().width(), height);
    m_more->setGeometry(
        QRect(QPoint(viewport()->geometry().right() - size.width(), m_header->y()), size));
    m_more->raise();
    m_header->setRoomAtEnd(size.width());
}

void RecordTable::showHidden()
{
    if (m_hiddenForRoom.isEmpty())
        return;
    m_wanted = m_leastNeeded;
    fit();
    store();
}

void RecordTable::showColumn(int column, bool isShown)
{
    m_wanted.removeAll(column);
    // What is in sight does not go for what is wanted besides: the list scrolls.
    for (const int other : m_leastNeeded) {
        const bool isWanted = other == column || !isColumnHidden(other);
        if (isShown && isWanted && !m_wanted.contains(other))
            m_wanted.append(other);
    }
    m_hiddenForRoom.removeAll(column);
    m_isRestoring = true; // The widths stay those of the words and of the room.
    setColumnHidden(column, !isShown);
    m_isRestoring = false;
    fit();
    store();
}

/// From now on widths and columns are those of the person.
void RecordTable::adoptChoice()
{
    m_hasOwnWidths = true;
    m_hiddenForRoom.clear();
    store();
}

void RecordTable::resizeEvent(QResizeEvent *event)
{
    QTableView::resizeEvent(event);
    fit();
}

void RecordTable::rememberAs(const QString &name, Settings &settings)
{
    m_name = name;
    m_settings = &settings;
    setCompact(isCompactIn(settings));
    if (!restoreStored())
        sortBy(m_defaultSort);
    connect(&settings, &Settings::layoutsTaken, this, [this] { restoreStored(); });
}

void RecordTable::setCompact(bool isCompact)
{
    m_isCompact = isCompact;
    adoptFont();
}

bool RecordTable::isCompactIn(const Settings &settings)
{
    return settings.value(Settings::Key::CompactRows).toBool();
}

void RecordTable::setCompactIn(Settings &settings, bool isCompact)
{
    settings.setValue(Settings::Key::CompactRows, isCompact);
}

void RecordTable::store()
{
    if (!m_settings || m_isRestoring || m_isFitting)
        return;
    // What is hidden only for want of room is shown again where there is more.
    m_isFitting = true;
    for (const int column : m_hiddenForRoom)
        setColumnHidden(column, false);
    QByteArray state;
    QDataStream out(&state, QIODevice::WriteOnly);
    out.setVersion(QDataStream::Qt_6_4);
    out << qint32(model()->columnCount()) << qint32(font().pointSize()) << m_header->saveState();
    out << qint32(sortKeys().size());
    for (const SortKey &key : sortKeys())
        out << qint32(key.column) << qint32(key.order);
    out << m_hasOwnWidths << m_wanted << m_isFilterRowWanted;
    for (const int column : m_hiddenForRoom)
        setColumnHidden(column, true);
    m_isFitting = false;
    m_settings->setLayout(m_name, state);
}

bool RecordTable::restoreStored()
{
    const QByteArray state = m_settings->layout(m_name);
    if (state.isEmpty())
        return false;
    QDataStream in(state);
    in.setVersion(QDataStream::Qt_6_4);
    qint32 columns = 0;
    qint32 pointSize = 0;
    QByteArray header;
    qint32 keyCount = 0;
    in >> columns >> pointSize >> header >> keyCount;
    if (in.status() != QDataStream::Ok || columns != model()->columnCount() || keyCount > columns)
        return false;
    SortKeys keys;
    for (qint32 i = 0; i < keyCount; ++i) {
        qint32 column = 0;
        qint32 order = 0;
        in >> column >> order;
        if (column >= 0 && column < columns)
            keys.append({column, order == 0 ? Qt::AscendingOrder : Qt::DescendingOrder});
    }
    bool hasOwnWidths = false;
    if (!in.atEnd())
        in >> hasOwnWidths;
    m_wanted.clear();
    if (!in.atEnd())
        in >> m_wanted;
    bool isFilterRowWanted = false;
    if (!in.atEnd())
        in >> isFilterRowWanted;
    m_isRestoring = true;
    const bool wasLocked = m_header->isLocked();
    const bool isRestored = m_header->restoreState(header);
    m_header->setLocked(wasLocked); // Which was stored with it.
    m_isRestoring = false;
    // Widths were chosen for another text size: order and columns stay, widths begin anew.
    m_hasOwnWidths = hasOwnWidths && pointSize == font().pointSize();
    if (isFilterRowWanted) {
        m_isRestoring = true; // Nothing is kept before all of it is there.
        setFilterRowShown(true);
        m_isRestoring = false;
    }
    applyWidths();
    sortBy(keys);
    return isRestored;
}

void RecordTable::showColumns(const QList<int> &columns)
{
    m_isRestoring = true;
    for (qsizetype place = 0; place < columns.size(); ++place)
        m_header->moveSection(m_header->visualIndex(columns[place]), int(place));
    for (int column = 0; column < model()->columnCount(); ++column)
        setColumnHidden(column, !columns.contains(column));
    m_isRestoring = false;
    m_hiddenForRoom.clear();
    m_wanted.clear();
    fit();
    store();
}

void RecordTable::resetLayout()
{
    m_isRestoring = true;
    for (int column = 0; column < model()->columnCount(); ++column) {
        m_header->moveSection(m_header->visualIndex(column), column);
        setColumnHidden(column, false);
    }
    m_isRestoring = false;
    m_hiddenForRoom.clear();
    m_wanted.clear();
    m_hasOwnWidths = false;
    applyWidths();
    sortBy(m_defaultSort);
}

void RecordTable::sortBy(const SortKeys &keys)
{
    m_header->setSortKeys(keys);
    Q_EMIT sortChosen(keys);
}

QString RecordTable::sortWords() const
{
    QStringList names;
    for (const SortKey &key : sortKeys())
        names.append(model()->headerData(key.column, Qt::Horizontal).toString().toLower());
    if (names.isEmpty())
        return {};
    const auto isDescending = [this](int key) {
        return sortKeys()[key].order == Qt::DescendingOrder;
    };
    if (names.size() == 1)
        return isDescending(0) ? tr("sorted by %1, last first").arg(names[0])
                               : tr("sorted by %1").arg(names[0]);
    for (int key = 0; key < names.size(); ++key) {
        if (isDescending(key))
            names[key] = tr("%1 (last first)", "a column").arg(names[key]);
    }
    return names.size() == 2
               ? tr("sorted by %1, then by %2").arg(names[0], names[1])
               : tr("sorted by %1, then by %2 and %3").arg(names[0], names[1], names[2]);
}

QList<int> RecordTable::shownColumns() const
{
    QList<int> columns;
    for (int visual = 0; visual < m_header->count(); ++visual) {
        const int logical = m_header->logicalIndex(visual);
        if (!m_header->isSectionHidden(logical))
            columns.append(logical);
    }
    return columns;
}

QList<int> RecordTable::keptColumns() const
{
    QList<int> columns;
    for (int visual = 0; visual < m_header->count(); ++visual) {
        const int logical = m_header->logicalIndex(visual);
        if (!m_header->isSectionHidden(logical) || m_hiddenForRoom.contains(logical))
            columns.append(logical);
    }
    return columns;
}

void RecordTable::changeEvent(QEvent *event)
{
    QTableView::changeEvent(event);
    if (event->type() == QEvent::FontChange) {
        adoptFont();
        if (isFilterRowShown())
            m_header->setRowBelow(m_filterRow, m_filterRow->neededHeight());
        m_hasOwnWidths = false;
        applyWidths();
    }
}

} // namespace redress
