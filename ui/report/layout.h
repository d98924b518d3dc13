// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/report/document.h"
#include "ui/report/pagelayout.h"
#include "ui/report/paperformat.h"
#include "ui/report/paperpicture.h"

namespace redress {

/// Sets the document on pages.
///
/// Any thread, once a QGuiApplication is there. The words that it adds ("Page 7 of 11") are in the
/// language of the program.
///
/// \param enclosures what stands below blocks of it; the contents then say from which page to which
/// it goes on below a heading.
PageLayout layOut(const Document &document, const PaperFormat &format = {},
                  const Enclosures &enclosures = {});

} // namespace redress
