// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/statistics/measure.h"

#include <vector>

namespace redress {

/// The measures of domain.md 5 by subject. measures() joins them; nobody else asks.
std::vector<Measure> complaintMeasures(); ///< Stages: received, answered, findings, panels.
std::vector<Measure> timeMeasures();      ///< Stages: how long they took, holds, panels.
std::vector<Measure> contactMeasures();   ///< Enquiries, representations and compliments.
std::vector<Measure> learningMeasures();  ///< Issues, actions, costs, the dip sample and demand.
std::vector<Measure> ombudsmanMeasures(); ///< Received, decided, upheld, remedies.

} // namespace redress
