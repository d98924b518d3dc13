// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/report/document.h"
#include "core/statistics/totalscheck/captionoutline.h"

namespace redress {

/// The captions of a composed paper, and where its text speaks of them: for checkNumbering().
CaptionOutline outlineOf(const Document &document);

} // namespace redress
