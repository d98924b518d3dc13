// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/letters/ombudsmanpack.h"
#include "ui/report/pagelayout.h"

namespace redress {

/// A pack on pages, with what of it could not be shown.
struct PackPages {
    PageLayout layout;
    QStringList notShown; ///< Why, a sentence for each; the page says so too.
};

/// Sets the pack on pages: letters and documents stand whole behind their headings. Any thread.
PackPages packPages(const OmbudsmanPack &pack);

} // namespace redress
