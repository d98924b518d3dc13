// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHeaderView>
#include <QList>

namespace redress {

/// By which column a table is sorted, and which way.
struct SortKey {
    int column = 0;
    Qt::SortOrder order = Qt::AscendingOrder;

    bool operator==(const SortKey &) const = default;
};

using SortKeys = QList<SortKey>;

/// Headings of a table: a click sorts, a second click reverses, Shift+click adds a second column.
/// Arrow and rank are painted beside the words.
class RecordHeader final : public QHeaderView
{
    Q_OBJECT

public:
    explicit RecordHeader(QWidget *parent = nullptr);

    const SortKeys &sortKeys() const { return m_keys; }
    /// Shows the keys; does not sort.
    void setSortKeys(const SortKeys &keys);

    /// Sorts by \p column as a click on its heading does: again the other way round.
    /// \param isAdded after the columns that it is sorted by already.
    void choose(int column, bool isAdded);
    /// Nothing can be dragged, neither widths nor the order of columns.
    void setLocked(bool isLocked);
    bool isLocked() const { return !sectionsMovable(); }
    /// Keeps so much room at the right end free of words, for a button that lies there.
    void setRoomAtEnd(int width);
    /// A row of fields that lies beneath the headings; nothing: there is none.
    void setRowBelow(QWidget *row, int height);
    /// Paints a heading somewhere else, as for a column that stays in sight.
    void renderHeading(QPainter &painter, const QRect &rect, int column) const;
    /// What a heading needs, also of a column that is hidden.
    int neededWidth(int column) const;

    QSize sizeHint() const override;

Q_SIGNALS:
    void sortChosen(const redress::SortKeys &keys);
    void columnsWanted(const QPoint &globalPosition);

protected:
    void initStyleOptionForIndex(QStyleOptionHeader *option, int logicalIndex) const override;
    void paintSection(QPainter *painter, const QRect &rect, int logicalIndex) const override;
    QSize sectionSizeFromContents(int logicalIndex) const override;
    void updateGeometries() override;
    void contextMenuEvent(QContextMenuEvent *event) override;

private:
    int rankOf(int column) const;

    SortKeys m_keys;
    int m_roomAtEnd = 0;
    QWidget *m_rowBelow = nullptr;
    int m_heightBelow = 0;
};

} // namespace redress
