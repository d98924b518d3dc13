// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/report/document.h"
#include "ui/report/pagelayout.h"

namespace redress {

/// Whether the text says on which page something stands.
bool namesPages(const Document &document);

/// The paper with the numbers of pages in its text. What \p places do not have keeps its words.
Document withPages(Document document, const QHash<QString, PaperPlace> &places);

/// Whether each place stands on the page on which it stood.
bool standOnTheSamePages(const QHash<QString, PaperPlace> &before,
                         const QHash<QString, PaperPlace> &after);

} // namespace redress
