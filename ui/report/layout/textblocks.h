// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/report/document.h"
#include "ui/report/layout/flow.h"

namespace redress {

/// The head of the first page: bar, organisation, title. Nothing if the document has none of these.
/// \return whether there is one.
bool addCover(Flow &flow, const Document &document);

void addHeading(Flow &flow, const HeadingBlock &heading);
void addParagraph(Flow &flow, const ParagraphBlock &paragraph);
void addList(Flow &flow, const ListBlock &list);
void addFacts(Flow &flow, const FactsBlock &facts);
void addQuotation(Flow &flow, const QuotationBlock &quotation);
void addContents(Flow &flow, const Document &document);

/// A line or more of bold text over a table or chart, never apart from it.
void addCaption(Flow &flow, const QString &text, int element, const QString &anchor);
/// Small text below a table or chart, never apart from it.
void addNotes(Flow &flow, const QStringList &notes);

} // namespace redress
