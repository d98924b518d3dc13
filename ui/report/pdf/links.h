// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/report/pagelayout.h"

#include <qpdf/QPDF.hh>

#include <vector>

namespace redress::pdf {

/// The place on a page that can be clicked.
struct LinkAnnotation {
    int element = -1;
    size_t page = 0;
    QPDFObjectHandle object{};
};

/// Adds an annotation for each line of each link, and one for each whole entry of the contents.
/// \param firstKey of the annotations in the parent tree; they count on from there.
std::vector<LinkAnnotation> addLinks(QPDF &file, const PageLayout &layout,
                                     const std::vector<QPDFObjectHandle> &pages, int firstKey);

} // namespace redress::pdf
