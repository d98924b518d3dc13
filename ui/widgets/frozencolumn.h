// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QTableView>

namespace redress {

class RecordTable;

/// The first column of a table, which stays in sight while the others are scrolled sideways. It
/// shows the same rows and the same choice, and never has the focus. \source ux 3
class FrozenColumn final : public QTableView
{
    Q_OBJECT

public:
    explicit FrozenColumn(RecordTable &table);
    ~FrozenColumn() override;

    /// Comes into sight, moves, or goes, as the table stands now.
    void adopt();
    /// Which it is; -1 while it is out of sight.
    int column() const { return m_column; }

protected:
    void paintEvent(QPaintEvent *event) override;
    void contextMenuEvent(QContextMenuEvent *event) override;

private:
    class Heading;

    void conceal();

    RecordTable &m_table;
    Heading *m_heading;
    int m_column = -1;
};

} // namespace redress
