// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QIODevice>
#include <QString>
#include <QStringList>

namespace redress {

/// Text as it may stand in a cell that a spreadsheet opens: what would start a formula gets an
/// apostrophe before it. \source import format, "Formulas"
QString safeForSpreadsheet(const QString &text);

/// One record of a CSV file in UTF-8, ended by a line feed: cells in quotation marks where they
/// need them.
QByteArray csvLine(const QStringList &cells);

} // namespace redress
