// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/statistics/readyanswers.h"

#include <QByteArray>

namespace redress {

// The benchmark return and ready answers as files.

/// One record a figure: schema, year, through quarter, id, unit, state, value, numerator,
/// denominator. A figure without a value has its state and blanks.
QByteArray returnAsCsv(const FilledTable &table);

/// The same as an object with "schema", "year", "through" and "figures"; null where there is none.
QByteArray returnAsJson(const FilledTable &table);

/// As it can be sent by mail: question, day, what is counted, tables, notes.
QString answerAsText(const ReadyAnswer &answer);

/// The tables one after the other, each under its title.
QByteArray answerAsCsv(const ReadyAnswer &answer);

} // namespace redress
