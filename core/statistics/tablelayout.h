// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/statistics/tabledefinition.h"
#include "core/statistics/tallyquery.h"
#include "core/store/referencedata.h"

#include <vector>

namespace redress {

// How names become what the database stores, and back.

/// A stored value in words for people.
QString nameOfValue(Dimension dimension, const QString &value, const ReferenceData &reference);

/// A stored value as CSV prints it: the name, or the stored word.
QString wordOfValue(Dimension dimension, const QString &value, const ReferenceData &reference);

/// What a name or word is stored as. A service or team of the same name in several places gives
/// several. A name that is not known is kept behind an "=", for rows that only history has.
QStringList storedValues(Dimension dimension, const QString &name, const ReferenceData &reference);

BoundFilter boundFilter(const Filter &filter, const ReferenceData &reference);

/// The values of a dimension in their own order: that of reports, of lists or of stored words.
QStringList valuesInOrder(Dimension dimension, const ReferenceData &reference);

/// What stands in a row without a value for the dimension.
QString notRecorded(Dimension dimension);

} // namespace redress
