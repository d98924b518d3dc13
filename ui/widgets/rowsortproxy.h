// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/recordheader.h"

#include <QSortFilterProxyModel>

namespace redress {

/// Sorts by values, by several columns. For short lists; a long one sorts in the store.
class RowSortProxy : public QSortFilterProxyModel
{
    Q_OBJECT

public:
    explicit RowSortProxy(QObject *parent = nullptr);

    void setSortKeys(const SortKeys &keys);
    const SortKeys &sortKeys() const { return m_keys; }

protected:
    bool lessThan(const QModelIndex &left, const QModelIndex &right) const override;

private:
    SortKeys m_keys;
};

} // namespace redress
