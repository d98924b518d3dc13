// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/papers/papercontents.h"

#include <QAbstractListModel>
#include <QListView>
#include <QStyledItemDelegate>

namespace redress {

/// What is to be looked at in a paper, one line each.
class PaperCheckModel final : public QAbstractListModel
{
    Q_OBJECT

public:
    enum Role { ShapeRole = Qt::UserRole + 1, ExplanationRole };

    using QAbstractListModel::QAbstractListModel;

    void setChecks(const std::vector<PaperCheck> &checks);
    const PaperCheck &checkAt(int row) const { return m_checks[size_t(row)]; }

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;

private:
    std::vector<PaperCheck> m_checks;
};

/// A shape, what is missing in strong words, and beneath it why and where.
class PaperCheckDelegate final : public QStyledItemDelegate
{
    Q_OBJECT

public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(QPainter *painter, const QStyleOptionViewItem &option,
               const QModelIndex &index) const override;
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;
};

/// The list of what is missing. Choosing a line goes to its place; Enter goes on to the page.
class PaperCheckList final : public QListView
{
    Q_OBJECT

public:
    explicit PaperCheckList(QWidget *parent = nullptr);

    void setChecks(const std::vector<PaperCheck> &checks);
    QSize sizeHint() const override;

Q_SIGNALS:
    void checkChosen(const redress::PaperCheck &check);
    void leftForPage();

protected:
    void currentChanged(const QModelIndex &current, const QModelIndex &previous) override;
    void keyPressEvent(QKeyEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void tell(const QModelIndex &index);

    PaperCheckModel *m_model;
    bool m_isFilling = false;
};

} // namespace redress
