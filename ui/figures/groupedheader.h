// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHeaderView>

namespace redress {

/// Headings in two rows: quarters, years or values above, measures beneath them. What stands under
/// one upper heading is told by FigureModel::GroupIndexRole.
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
    bool hasGroups() const;
    QString text(int section, int role) const;
    int upperHeight() const;
    int lowerHeight() const;
    QRect groupRect(int section, const QRect &rect) const;
    bool isLastOfGroup(int section) const;
};

} // namespace redress
