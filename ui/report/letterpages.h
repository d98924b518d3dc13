// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/report/document.h"
#include "ui/report/pagelayout.h"

namespace redress {

/// Sets a letter on pages: its subject is their title, for readers of the PDF. Any thread, once a
/// QGuiApplication is there.
PageLayout letterPages(const Document &letter);

} // namespace redress
