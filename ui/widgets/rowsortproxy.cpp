// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/rowsortproxy.h"

#include "ui/widgets/rowdelegate.h"

namespace redress {

namespace {

/// Order of two values of one column; absent ones stand last.
int compare(const QVariant &left, const QVariant &right)
{
    if (!left.isValid() || !right.isValid())
        return int(!left.isValid()) - int(!right.isValid());
    if (left.userType() == QMetaType::QString)
        return QString::localeAwareCompare(left.toString(), right.toString());
    const QPartialOrdering order = QVariant::compare(left, right);
    return order == QPartialOrdering::Less ? -1 : order == QPartialOrdering::Greater ? 1 : 0;
}

} // namespace

RowSortProxy::RowSortProxy(QObject *parent)
    : QSortFilterProxyModel(parent)
{
    setSortRole(SortRole);
    setDynamicSortFilter(true);
}

void RowSortProxy::setSortKeys(const SortKeys &keys)
{
    m_keys = keys;
    // Sorted as if ascending by the first key; lessThan() knows each direction.
    invalidate();
    sort(keys.isEmpty() ? -1 : keys.first().column, Qt::AscendingOrder);
}

bool RowSortProxy::lessThan(const QModelIndex &left, const QModelIndex &right) const
{
    for (const SortKey &key : m_keys) {
        const int order = compare(left.siblingAtColumn(key.column).data(SortRole),
                                  right.siblingAtColumn(key.column).data(SortRole));
        if (order != 0)
            return (key.order == Qt::AscendingOrder) == (order < 0);
    }
    return left.row() < right.row();
}

} // namespace redress
