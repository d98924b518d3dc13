// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/statistics/tablesettings.h"
#include "core/store/referencedata.h"

#include <utility>
#include <vector>

namespace redress {

/// What a setting of tables may be: stored, and in words. Nothing for one that is any number.
std::vector<std::pair<QString, QString>> countingChoices(const SettingName &setting,
                                                         const ReferenceData &reference);

} // namespace redress
