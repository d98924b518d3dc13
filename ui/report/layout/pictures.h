// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/report/layout/flow.h"
#include "ui/report/paperpicture.h"

namespace redress {

/// Turns the sheet as the first of the pictures wants it.
void turnFor(Flow &flow, const std::vector<PaperPicture> &pictures);

/// A page for each picture, in a thin frame, as large as the page has room; below what stands
/// before it on the first. The sheet is upright again then.
void addPictures(Flow &flow, const std::vector<PaperPicture> &pictures);

} // namespace redress
