// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/progress.h"
#include "ui/report/pagelayout.h"

#include <QByteArray>

#include <vector>

namespace redress::pdf {

/// The pages as Qt writes them, with markers in place of tags.
struct PaintedPages {
    QByteArray file;
    std::vector<std::vector<int>> elements; ///< By page and MCID.
};

/// \return without a file if it was cancelled.
PaintedPages paintPages(const PageLayout &layout, const Progress &progress);

} // namespace redress::pdf
