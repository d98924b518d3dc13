// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shell/pagelist.h"

#include <QAbstractListModel>
#include <QListView>
#include <QStyledItemDelegate>

#include <optional>
#include <vector>

namespace redress {

/// The places of the program with the figures beside them.
class NavigationModel final : public QAbstractListModel
{
    Q_OBJECT

public:
    enum DataRole { IconRole = Qt::UserRole, CountRole };

    struct Place {
        QString name;
        Icon icon = Icon::List;
        std::optional<int> count;
    };

    explicit NavigationModel(const std::vector<PageEntry> &entries, QObject *parent = nullptr);

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;

    void setCount(int row, std::optional<int> count);

private:
    std::vector<Place> m_places;
};

/// Paints icon, name and figure; the chosen place on a pale ground with a bar at its left.
class NavDelegate final : public QStyledItemDelegate
{
    Q_OBJECT

public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void setIconsOnly(bool iconsOnly) { m_iconsOnly = iconsOnly; }
    bool isIconsOnly() const { return m_iconsOnly; }

    void paint(QPainter *painter, const QStyleOptionViewItem &option,
               const QModelIndex &index) const override;
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;

private:
    bool m_iconsOnly = false;
};

/// The list of places at the left of the window.
class Navigation final : public QListView
{
    Q_OBJECT

public:
    explicit Navigation(const std::vector<PageEntry> &entries, QWidget *parent = nullptr);

    void setCurrentRow(int row);
    void setCount(int row, std::optional<int> count) { m_model->setCount(row, count); }
    /// Icons alone, where there is little room; names then stand in the tooltips.
    void setIconsOnly(bool iconsOnly);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

Q_SIGNALS:
    void placeChosen(int row);

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    NavigationModel *m_model;
    NavDelegate *m_delegate;
};

} // namespace redress
