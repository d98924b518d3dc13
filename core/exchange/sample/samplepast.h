// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/sample/sampleframe.h"
#include "core/store/unitofwork.h"

namespace redress {

/// Writes what is not about single cases: the published figures of the five years before the
/// records begin, those of similar authorities since, demand, and notes on periods. \throws
/// StorageError
void writeSamplePast(UnitOfWork &unit, const SampleFrame &frame);

} // namespace redress
