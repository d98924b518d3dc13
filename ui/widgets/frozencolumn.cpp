// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/frozencolumn.h"

#include "ui/widgets/colours.h"
#include "ui/widgets/recordtable.h"
#include "ui/widgets/rowdelegate.h"

#include <QContextMenuEvent>
#include <QMouseEvent>
#include <QPainter>
#include <QPointer>
#include <QScrollBar>

namespace redress {

/// What stands above it: the heading of the column, which sorts as the real one does.
class FrozenColumn::Heading final : public QWidget
{
public:
    Heading(RecordHeader &header, const int &column)
        : QWidget(&header)
        , m_header(header)
        , m_column(column)
    {
        setAttribute(Qt::WA_OpaquePaintEvent);
        hide();
    }

protected:
    void paintEvent(QPaintEvent *) override
    {
        QPainter painter(this);
        m_header.renderHeading(painter, rect(), m_column);
        painter.setPen(edge(palette()));
        painter.drawLine(rect().topRight(), rect().bottomRight());
    }

    void mouseReleaseEvent(QMouseEvent *event) override
    {
        if (event->button() == Qt::LeftButton)
            m_header.choose(m_column, event->modifiers().testFlag(Qt::ShiftModifier));
        update();
    }

private:
    RecordHeader &m_header;
    const int &m_column;
};

FrozenColumn::FrozenColumn(RecordTable &table)
    : QTableView(&table)
    , m_table(table)
    , m_heading(new Heading(*table.recordHeader(), m_column))
{
    setObjectName(QStringLiteral("frozenColumn"));
    setAccessibleName(tr("First column"));
    setFocusPolicy(Qt::NoFocus);
    setFrameShape(NoFrame);
    setShowGrid(false);
    setWordWrap(false);
    setSelectionBehavior(SelectRows);
    setSelectionMode(ExtendedSelection);
    setEditTriggers(NoEditTriggers);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    horizontalHeader()->hide();
    horizontalHeader()->setMinimumSectionSize(1);
    verticalHeader()->hide();
    verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    setItemDelegate(new RowDelegate(this));
    connect(verticalScrollBar(), &QScrollBar::valueChanged, table.verticalScrollBar(),
            &QScrollBar::setValue);
    connect(table.verticalScrollBar(), &QScrollBar::valueChanged, verticalScrollBar(),
            &QScrollBar::setValue);
    connect(this, &QTableView::doubleClicked, &table, &RecordTable::opened);
    hide();
}

FrozenColumn::~FrozenColumn() = default;

void FrozenColumn::conceal()
{
    if (m_column < 0)
        return;
    m_column = -1;
    hide();
    m_heading->hide();
    setModel(nullptr);
}

void FrozenColumn::adopt()
{
    const QList<int> columns = m_table.shownColumns();
    const bool isWanted = m_table.model() && columns.size() > 1 &&
                          m_table.horizontalScrollBar()->value() > 0 &&
                          m_table.columnWidth(columns.first()) * 2 < m_table.viewport()->width();
    if (!isWanted) {
        conceal();
        return;
    }
    m_column = columns.first();
    if (model() != m_table.model())
        setModel(m_table.model());
    if (selectionModel() != m_table.selectionModel()) {
        QPointer<QItemSelectionModel> own = selectionModel();
        setSelectionModel(m_table.selectionModel());
        delete own.data();
    }
    const int row = m_table.verticalHeader()->defaultSectionSize();
    if (verticalHeader()->defaultSectionSize() != row) { // Else each row would be looked at.
        verticalHeader()->setMinimumSectionSize(row);
        verticalHeader()->setDefaultSectionSize(row);
    }
    for (int column = 0; column < model()->columnCount(); ++column)
        setColumnHidden(column, column != m_column);
    const int width = m_table.columnWidth(m_column);
    setColumnWidth(m_column, width);
    const QRect room = m_table.viewport()->geometry();
    setGeometry(room.left(), room.top(), width, room.height());
    RecordHeader *header = m_table.recordHeader();
    m_heading->setGeometry(0, 0, width, header->viewport()->height());
    m_heading->show();
    m_heading->raise();
    m_heading->update();
    show();
    raise();
    verticalScrollBar()->setValue(m_table.verticalScrollBar()->value());
}

void FrozenColumn::paintEvent(QPaintEvent *event)
{
    QTableView::paintEvent(event);
    QPainter painter(viewport());
    painter.setPen(edge(palette()));
    painter.drawLine(viewport()->rect().topRight(), viewport()->rect().bottomRight());
}

void FrozenColumn::contextMenuEvent(QContextMenuEvent *event)
{
    m_table.showMenu(indexAt(event->pos()), true, event->globalPos());
}

} // namespace redress
