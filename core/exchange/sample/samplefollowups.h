// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/sample/sampleframe.h"
#include "core/store/unitofwork.h"

namespace redress {

/// Who does each action, what proves most of those that were done, and of changes that help more
/// people than one whether they held: asked a while after, and mostly answered.
void writeSampleFollowUps(UnitOfWork &unit, const SampleFrame &frame);

} // namespace redress
