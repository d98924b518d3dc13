// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/report/pagelayout.h"

#include <qpdf/QPDF.hh>

#include <vector>

namespace redress::pdf {

/// Language, title, bookmarks and metadata of the file.
void fillCatalog(QPDF &file, const PageLayout &layout, const std::vector<QPDFObjectHandle> &pages,
                 QPDFObjectHandle structure);

} // namespace redress::pdf
