// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/report/document.h"
#include "ui/printing/sheets.h"
#include "ui/report/pagelayout.h"

class QPrinter;

namespace redress {

/// Prints a document as a committee paper is printed: preview and printer paint the pages that the
/// PDF has.
class DocumentPrinter final
{
public:
    /// \param name of what is printed, for the list of the printer and the title of the preview.
    DocumentPrinter(const Document &document, const QString &name);

    const PageLayout &pages() const { return m_pages; }

    /// Turns the first sheet as its page is turned; the others follow while printing.
    void prepare(QPrinter &printer) const;
    /// The sheets that the printer was asked for. \return false if it failed on the way.
    bool print(QPrinter &printer) const;
    Sheets sheets() const;

private:
    PageLayout m_pages;
};

} // namespace redress
