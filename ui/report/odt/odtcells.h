// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/report/odt/odtstyles.h"

#include <QXmlStreamWriter>

namespace redress::odt {

// Tables as OpenDocument has them, piece by piece; each begins what the caller ends.

/// How a cell is lined and shaded.
struct CellLook {
    bool isHead = false;
    bool isTotal = false;
    bool isShaded = false;
    bool isPanel = false; ///< A coloured panel with a bar at its left.
    bool isBare = false;  ///< Without lines: only to stand beside another.
};

QString cellStyle(OdtStyles &styles, const CellLook &look, double padding);

/// A table of so many units across. \param mayBreak over two pages.
void beginTable(QXmlStreamWriter &xml, OdtStyles &styles, const QString &name, double width,
                bool mayBreak);
/// All of a column.
void writeColumn(QXmlStreamWriter &xml, OdtStyles &styles, double width);
/// \param mayBreak between two lines of it.
void beginRow(QXmlStreamWriter &xml, OdtStyles &styles, bool mayBreak = false);
void beginCell(QXmlStreamWriter &xml, const QString &style);
/// All of a paragraph of plain text.
void writeParagraph(QXmlStreamWriter &xml, const QString &style, const QString &text);

} // namespace redress::odt
