// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/report/pagelayout.h"
#include "ui/report/pdf/links.h"

#include <qpdf/QPDF.hh>

#include <vector>

namespace redress::pdf {

/// What the structure of the file is made from.
struct TaggedPages {
    const PageLayout &layout;
    const std::vector<QPDFObjectHandle> &pages;
    const std::vector<std::vector<int>> &contents; ///< Elements by page and MCID.
    const std::vector<const char *> &tags;         ///< By element.
    const std::vector<LinkAnnotation> &links;      ///< Their keys follow those of the pages.
};

/// The structure tree with its parent tree, and what the pages say about them.
/// \return the root, for the catalog.
QPDFObjectHandle addStructure(QPDF &file, const TaggedPages &tagged);

} // namespace redress::pdf
