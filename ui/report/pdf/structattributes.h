// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/report/pagelayout.h"

#include <qpdf/QPDFObjectHandle.hh>

#include <string>

namespace redress::pdf {

/// What an element says beside its tag: scope and span of cells, marks of lists, alternative texts.
void addAttributes(QPDFObjectHandle object, const PageLayout &layout, int element);

/// The name of a footnote in the file.
std::string noteId(int element);

} // namespace redress::pdf
