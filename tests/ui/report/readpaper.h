// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

#include <vector>

namespace redress {

// A paper as other programs read it, and what published papers print.

/// What a program prints; fails the test if it cannot be run or says that it failed.
QString outputOf(const QString &program, const QStringList &arguments);

/// What poppler finds in the tags of a table.
struct ReadTable {
    QString caption;
    std::vector<QStringList> rows; ///< The head too, a cell a text.
    int headCells = 0;
};
/// \param structure by "pdfinfo -struct-text".
std::vector<ReadTable> tablesIn(const QString &structure);

/// The rows of a table of tests/data/acceptance, \p set / "expected" / \p name, without its head.
std::vector<QStringList> expectedRows(const QString &set, const QString &name);

/// A row of a table as tables of figures are compared: names as keys, figures without signs.
QStringList normal(const QStringList &row);

} // namespace redress
