// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/html/htmlwriter.h"
#include "core/report/document.h"
#include "core/report/placenames.h"

#include <set>

namespace redress {

/// Writes the text of paragraphs into a page: its runs, where its links lead, and its footnotes.
class HtmlText final
{
public:
    HtmlText(HtmlWriter &html, PlaceNames &places, const std::vector<PaperFootnote> &footnotes);

    void write(const RichText &text);
    /// The notes at the end of the paper, each with a way back to its mark; nothing if it has none.
    void writeFootnotes();

private:
    void writeRun(const TextRun &run);
    void writeMark(const TextRun &run);

    HtmlWriter &m_html;
    PlaceNames &m_places;
    const std::vector<PaperFootnote> &m_footnotes;
    std::vector<QString> m_noteIds;
    std::vector<QString> m_markIds;
    std::set<int> m_marked; ///< Footnotes whose first mark is written.
};

} // namespace redress
