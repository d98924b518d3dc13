// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/printing/sheets.h"
#include "ui/printing/tablelayout.h"

class QPrinter;

namespace redress {

/// Prints a list, headings on every page, page x of y at the foot. It is one page wide as long as
/// its type can be read; a wider one is split between its columns.
class TablePrinter final
{
public:
    explicit TablePrinter(PrintedTable table)
        : m_table(std::move(table))
    {}

    /// Turns the paper to landscape if the columns ask for it.
    void prepare(QPrinter &printer) const;
    /// Preview, printer and PDF all paint these pages.
    /// The sheets that the printer was asked for. \return false if it failed on the way.
    bool print(QPrinter &printer) const;

    /// Where rows are chosen, these alone; the preview offers all of them.
    Sheets sheets() const;

private:
    PrintedTable chosenAlone() const;

    PrintedTable m_table;
};

} // namespace redress
