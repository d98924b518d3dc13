// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/sample/sampleframe.h"
#include "core/store/unitofwork.h"

namespace redress {

/// Gives the county why issues were upheld and from whom compliments came; some say neither.
/// To be called once the rest is told of compliments. \throws StorageError
void writeSampleReasons(UnitOfWork &unit, const SampleFrame &frame);

} // namespace redress
