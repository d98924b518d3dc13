// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/report/papertable.h"

#include <QHash>
#include <QStringList>

namespace redress {

/// Keeps a long note, as one on a closed service, from being printed under every table of a paper:
/// after the first time a line leads to it.
class PrintedNotes final
{
public:
    /// \param from notes before this say how the figures are placed, and stay.
    /// \param where "Table 4": what the notes stand under.
    void shorten(QStringList &notes, qsizetype from, const QString &where);

private:
    QHash<QString, QString> m_printed; ///< Note, and where it stands.
};

/// The table without its first level where all rows have the same name in it, which goes into a
/// note: a column of one name over and over is no help. One level stays.
PaperTable withoutLevelOfOneName(PaperTable table);

} // namespace redress
