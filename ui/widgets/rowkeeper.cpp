// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/rowkeeper.h"

#include <algorithm>

namespace redress {

int RowKeeper::chooseAmong(const QStringList &keys, int chosen)
{
    const QString before = m_keys.value(chosen);
    qsizetype added = -1;
    int count = 0;
    for (qsizetype row = 0; row < keys.size() && m_isFilled; ++row) {
        if (m_keys.contains(keys[row]))
            continue;
        added = row;
        ++count;
    }
    m_keys = keys;
    m_isFilled = true;
    if (count == 1)
        return int(added);
    const qsizetype kept = before.isEmpty() ? -1 : keys.indexOf(before);
    return int(kept >= 0 ? kept : std::min(qsizetype(chosen), keys.size() - 1));
}

} // namespace redress
