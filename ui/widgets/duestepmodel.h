// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/procedure/deadline.h"

#include <QAbstractListModel>
#include <QStyledItemDelegate>

#include <vector>

namespace redress {

/// The steps that lead to a due date, one a row.
class DueStepModel final : public QAbstractListModel
{
    Q_OBJECT

public:
    enum DataRole { DayRole = Qt::UserRole, WordsRole, KindRole };

    using QAbstractListModel::QAbstractListModel;

    void setSteps(std::vector<DueStep> steps);

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;

private:
    QString shortDay(QDate day) const;

    std::vector<DueStep> m_steps;
};

/// Paints the steps as a line of days with dots, the answer in bold.
class DueStepDelegate final : public QStyledItemDelegate
{
    Q_OBJECT

public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(QPainter *painter, const QStyleOptionViewItem &option,
               const QModelIndex &index) const override;
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;
};

} // namespace redress
