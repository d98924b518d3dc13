// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/worklist/caselist.h"

#include <QJsonObject>

namespace redress::caselistjson {

/// How \p query narrows and groups the list of cases, in words that a later version knows too. What
/// is searched for and in which order cases stand is for whoever keeps it.
QJsonObject written(const CaseListQuery &query);

/// The same, taken into \p query; words of a newer version narrow nothing.
void take(CaseListQuery &query, const QJsonObject &body);

} // namespace redress::caselistjson
