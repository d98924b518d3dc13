// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/sample/sampleframe.h"
#include "core/store/unitofwork.h"

namespace redress {

/// Gives the county what was put right: remedies after stages that were upheld, what investigators
/// and panels recommended, and the facts of compliments that may be quoted. \throws StorageError
void writeSampleRemedies(UnitOfWork &unit, const SampleFrame &frame);

} // namespace redress
