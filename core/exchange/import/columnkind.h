// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/import/importformat.h"

#include <QString>
#include <QStringList>

namespace redress {

/// What a column of the import format holds. \source import format, "Kinds of value"
struct ColumnKind {
    enum class Is { Text, Reference, Word, Day, YesNo, WholeNumber, Money, Year };
    Is is = Is::Text;
    QStringList words{}; ///< Of Word: all that are allowed.
};

ColumnKind columnKindOf(ImportTable table, QStringView column);

/// The name of a table and of a column for people: "Cases", "Received".
QString tableLabel(ImportTable table);
QString columnLabel(QStringView column);

} // namespace redress
