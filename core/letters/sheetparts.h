// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/money.h"
#include "core/letters/worksheets.h"

#include <QCoreApplication>
#include <QStringList>

namespace redress {

struct SheetText {
    Q_DECLARE_TR_FUNCTIONS(redress::WorkSheets)
};

// What sheets for the day's work are put together from.

/// A paper without a cover, with council, day and what it is at its edges.
Document sheetDocument(const QString &what, const SheetFrame &frame);
void addHeading(Document &document, const QString &text, bool startsPage);
void addLine(Document &document, const QString &text);

/// A table of words alone; the first column is repeated where it is split.
PaperTable textTable(const QStringList &heads);
void addTextRow(PaperTable &table, const QStringList &cells);

/// "£1,250.00", as it stands in a letter.
QString poundsAndPence(Money amount);

} // namespace redress
