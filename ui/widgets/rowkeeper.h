// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

namespace redress {

/// Which record of a list is chosen once its rows were read anew: the one that was just added, else
/// the one that was chosen before, else what now stands in its place.
class RowKeeper final
{
public:
    /// \param keys what tells the records apart, as their rows before they are sorted.
    /// \param chosen the row among those of the last time; -1: none.
    /// \return the row among \p keys; -1: none. Several records that are new at once are no choice
    /// of the person, and neither are those that a list begins with.
    int chooseAmong(const QStringList &keys, int chosen);

private:
    QStringList m_keys;
    bool m_isFilled = false;
};

} // namespace redress
