// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/statistics/facts.h"

#include <QString>

namespace redress {

// The words for people of the codes that tables, lists and papers print, translated.

QString labelOf(Dimension dimension);
QString labelOf(CaseKind kind);
QString labelOf(ProcedureKey procedure);
QString labelOf(Outcome outcome);
QString labelOf(Decision decision);
QString labelOf(RemedyCategory category);
QString labelOf(CostType type);
QString labelOf(ActionScope scope);
QString labelOf(ActionSource source);

/// The words of a stored word of a dimension: "partially_upheld" is "Partially upheld".
QString labelOfWord(Dimension dimension, const QString &word);

} // namespace redress
