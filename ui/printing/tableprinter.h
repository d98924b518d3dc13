// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/printing/tablelayout.h"

class QPrinter;
class QWidget;

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
    void print(QPrinter &printer) const;

    /// Shows what will be printed, from where it can be printed. \return whether it was.
    bool preview(QWidget *parent) const;

private:
    PrintedTable m_table;
};

} // namespace redress
