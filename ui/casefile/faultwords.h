// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/casework/validation.h"

#include <QString>

namespace redress {

/// The name of a fact as the forms call it: "Received", "Response sent".
QString fieldName(Field field);

/// What is wrong with a fact and what is allowed, as a sentence that stands beside its field.
/// \source ux 5, "Reject with a sentence"
QString faultWords(const FieldFault &fault);

/// What stands beside a field for days in which no day was typed.
QString noDayWords(const QString &typed);

/// The same for an amount that may be left out.
QString noAmountWords();

} // namespace redress
