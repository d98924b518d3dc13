// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/sample/sampleframe.h"
#include "core/store/unitofwork.h"

namespace redress {

/// Gives the open complaints of the county their people: complainants and children, some of whom
/// complained before, with consent, advocacy, adjustments and safe contact. \throws StorageError
void writeSamplePeople(UnitOfWork &unit, const SampleFrame &frame);

} // namespace redress
