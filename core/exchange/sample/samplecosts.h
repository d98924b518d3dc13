// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/sample/sampleframe.h"
#include "core/store/unitofwork.h"

namespace redress {

/// What stages 2 and 3 cost under heads of the council's own: an advocate, an interpreter, advice.
/// \source domain 4.6, "Costs"
void writeSampleCosts(UnitOfWork &unit, const SampleFrame &frame);

} // namespace redress
