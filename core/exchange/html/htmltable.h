// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/html/htmlwriter.h"
#include "core/report/papertable.h"

namespace redress {

/// Writes a table for those who see it and those who hear it: a caption, headings that say what
/// they stand over, and notes.
///
/// Under two rows of headings or more each figure names its own, since a reader does not find those
/// of an upper row by its position alone. It stands in a box of its own that scrolls on a narrow
/// screen. \param id of the element, without one like it in the page.
void writeTable(HtmlWriter &html, const PaperTable &table, const QString &caption,
                const QString &id);

/// Small text below a table or chart.
void writeNotes(HtmlWriter &html, const QStringList &notes, const QString &id);

} // namespace redress
