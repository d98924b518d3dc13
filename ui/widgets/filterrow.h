// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/tickbox.h"

#include <QHash>
#include <QWidget>

#include <vector>

namespace redress {

class FilterEdit;
class RecordHeader;

/// Fields under the headings of a table, by which each column narrows the list down. What stands in
/// one is written as a search writes it: words; "Fostering","Adoption" of what is ticked;
/// >1/4/2024 or 1/4/2024..30/6/2024 of days; <5 or 2~5 of numbers. \source ux 3
class FilterRow final : public QWidget
{
    Q_OBJECT

public:
    enum class Kind { Words, Ticks, Days, Number };

    explicit FilterRow(RecordHeader &header);

    /// Columns without one cannot be asked.
    void addCell(int column, Kind kind, const QString &name);
    void setChoices(int column, const std::vector<TickBox::Choice> &choices);
    void setProvider(int column, std::function<std::vector<TickBox::Choice>()> provider);

    QString typed(int column) const;
    /// Says nothing of it.
    void setTyped(int column, const QString &typed);
    QWidget *cell(int column) const { return m_cells.value(column).field; }
    /// In the order on the screen.
    QList<QWidget *> cellsInSight() const;

    /// Puts the fields under their headings. \param frozen the column that stays in sight; -1: none
    void place(int frozen);
    int neededHeight() const;

Q_SIGNALS:
    void changed(int column, const QString &typed);
    void leftDownwards();
    void entered(int column); ///< The focus came to its field, which may lie out of sight.

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    void offerSigns(FilterEdit &edit, Kind kind, const QPoint &at);

    struct Cell {
        Kind kind = Kind::Words;
        QWidget *field = nullptr;
    };

    RecordHeader &m_header;
    QHash<int, Cell> m_cells;
    QWidget *m_cover; ///< Beneath the field of the column that stays in sight, over the others.
};

} // namespace redress
