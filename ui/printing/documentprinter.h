// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/report/document.h"
#include "ui/report/pagelayout.h"

class QPrinter;
class QWidget;

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
    void print(QPrinter &printer) const;
    /// \return whether it was printed from there.
    bool preview(QWidget *parent) const;

private:
    PageLayout m_pages;
};

} // namespace redress
