// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHeaderView>

namespace redress {

/// Headings in up to three rows: years, quarters or values above, in one level or two, measures
/// beneath them. What stands under one upper heading is told by FigureModel::GroupIndexRole and
/// OverIndexRole.
class GroupedHeader final : public QHeaderView
{
    Q_OBJECT

public:
    explicit GroupedHeader(QWidget *parent = nullptr);

    QSize sizeHint() const override;
    /// Width that the words of a section ask for, broken into lines where they are long.
    int neededWidth(int section) const;
    /// The same with a line for each word.
    int leastWidth(int section) const;

protected:
    void paintSection(QPainter *painter, const QRect &rect, int section) const override;

private:
    /// Where the words of an upper heading are, and what tells how far it reaches.
    struct Upper {
        int textRole;
        int indexRole;
    };

    int upperRows() const;
    int rowHeight() const;
    QString text(int section, int role) const;
    int upperHeight() const;
    int lowerHeight() const;
    QRect spanOf(int section, const QRect &rect, int role) const;
    void paintUpper(QPainter &painter, const QRect &rect, int section, int row,
                    const Upper &upper) const;
    bool isLastOfGroup(int section) const;
};

} // namespace redress
