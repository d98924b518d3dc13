// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/papers/papercontents.h"

#include <QTreeView>

class QStandardItem;
class QStandardItemModel;

namespace redress {

/// The outline of a paper: cover, sections, tables and charts. Choosing a line goes to its place;
/// Enter goes on to the page.
class PaperOutline final : public QTreeView
{
    Q_OBJECT

public:
    explicit PaperOutline(QWidget *parent = nullptr);

    /// What is chosen stays chosen where the new outline has a line of the same words.
    void setEntries(const std::vector<OutlineEntry> &entries);
    /// Marks the last line that stands at or before \p page, without going there.
    void followPage(int page);

    QSize sizeHint() const override;

Q_SIGNALS:
    void placeChosen(const redress::PaperPlace &place);
    void leftForPage();

protected:
    void drawRow(QPainter *painter, const QStyleOptionViewItem &option,
                 const QModelIndex &index) const override;
    void currentChanged(const QModelIndex &current, const QModelIndex &previous) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    QStandardItem *itemFor(const OutlineEntry &entry, size_t number) const;

    QStandardItemModel *m_model;
    std::vector<OutlineEntry> m_entries;
    QList<QStandardItem *> m_items; ///< One for each entry.
    bool m_isFollowing = false;
};

} // namespace redress
