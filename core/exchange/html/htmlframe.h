// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/html/htmlwriter.h"
#include "core/report/document.h"

namespace redress {

/// What stands above and around every page: the head of the file with its style sheet.
void writeHtmlHead(HtmlWriter &html, const Document &document);

/// The organisation, for whom the copy is, and the title.
void writeHtmlCover(HtmlWriter &html, const Document &document);

/// An entry of the contents.
struct HtmlEntry {
    const HeadingBlock *heading = nullptr;
    QString id;
};
/// The list of headings, one within the other as they are nested. \param title over it; empty:
/// "Contents". \param titleId of the title.
void writeHtmlContents(HtmlWriter &html, const std::vector<HtmlEntry> &entries,
                       const QString &title, const QString &titleId);

/// A heading with its number.
void writeNumbered(HtmlWriter &html, const HeadingBlock &heading);

} // namespace redress
