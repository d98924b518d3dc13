// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/sample/sampleframe.h"
#include "core/store/unitofwork.h"

namespace redress {

/// Gives the county its register of investigating officers, independent persons, adjudicating
/// officers and panels, and appoints them to the children's stages 2 and 3 of the records. \throws
/// StorageError
void writeSampleRegister(UnitOfWork &unit, const SampleFrame &frame);

} // namespace redress
