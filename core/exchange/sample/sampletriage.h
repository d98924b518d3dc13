// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/sample/sampleframe.h"
#include "core/store/unitofwork.h"

namespace redress {

/// Gives the county what triage decided: of every complaint with a stage by which test it may
/// follow its procedure, with decisions on grounds of more than twelve months ago; and contacts
/// that went no further: put right at once, sent elsewhere, not accepted. \throws StorageError
void writeSampleTriage(UnitOfWork &unit, const SampleFrame &frame);

} // namespace redress
