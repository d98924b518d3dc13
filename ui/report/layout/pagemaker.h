// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/report/document.h"
#include "ui/report/layout/flow.h"
#include "ui/report/layout/paginator.h"

#include <vector>

namespace redress {

/// Puts the strips in their places, then adds what needs all page numbers: running lines and the
/// numbers in the contents. Takes what it can from \p flow.
class PageMaker final
{
public:
    PageMaker(Flow &flow, const Document &document, const PaperFormat &format, bool hasCover);

    PageLayout make(const std::vector<PagePlan> &plans);

private:
    /// Upper left corner of the text of a page.
    QPointF corner(size_t page, bool isLandscape) const;
    void findPlaces(const std::vector<PagePlan> &plans);
    PaperPage makePage(const PagePlan &plan, size_t number, size_t count);
    /// Of the page: where the footnotes begin.
    double notesTop(const PagePlan &plan) const;
    /// Footnotes end where the text ends.
    void addNotes(PaperPage &page, const PagePlan &plan);
    void take(PaperPage &page, std::vector<PageItem> items, QPointF by) const;
    void addNumber(PaperPage &page, const PendingNumber &pending, QPointF by);
    void addRunningLines(PaperPage &page, size_t number, size_t count);
    void addRunningLine(PaperPage &page, const QString &left, const QString &right, double top);

    Flow &m_flow;
    const Document &m_document;
    const PaperFormat &m_format;
    bool m_hasCover = false;
    PageLayout m_layout;
    QHash<int, int> m_pageOfBlock; ///< From the headings' place in the document to a page, from 0.
    QHash<int, int> m_endOfBlock;  ///< Likewise to the page of the last picture below the heading.
};

} // namespace redress
