// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/papers/composedpaper.h"

class QWidget;

namespace redress {

class PageHost;

/// "committee-report-2025-26-Q2.pdf"; of the sample county with "sample" before it, and
/// with "-public" after it where small numbers are hidden.
QString proposedPaperName(const PaperRequest &request, bool isSample);

/// Asks where, and writes a tagged PDF, a web page or OpenDocument, as the name ends, on another
/// thread: whole or not at all. How it went stands in the message bar.
void savePaper(PageHost &host, QWidget *parent, const PaperPointer &paper);

/// Asks where, composes the internal and the public copy of \p request from the same records, and
/// writes both: the public one beside the other, with "-public" in its name. Neither is written
/// unless both are composed.
void saveBothCopies(PageHost &host, QWidget *parent, const PaperRequest &request);

} // namespace redress
