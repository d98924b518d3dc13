// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/statistics/tabledefinition.h"

#include <QJsonValue>

namespace redress {

// Filters as they stand in definitions: an object with the values of each dimension,
// {"stage": ["1", "2"]}. Where one dimension is asked for more than once, each filter is an object
// of its own in a list, and all of them must hold.

QJsonValue filtersAsJson(const std::vector<Filter> &filters);

/// \return Error::Code::Invalid, the detail naming what is not known.
Result<std::vector<Filter>> filtersFromJson(const QJsonValue &value);

} // namespace redress
