// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/money.h"
#include "core/calendar/financialyear.h"

#include <QByteArrayView>
#include <QDate>
#include <QString>

#include <optional>

namespace redress {

/// What is wrong with a cell that should hold a day.
enum class DayFault {
    None,
    NotADate,   ///< Neither 2024-02-09 nor 09/02/2024.
    NoSuchDay,  ///< 31/02/2024
    MonthFirst, ///< 02/13/2024
    ShortYear,  ///< 09/02/24
};

/// Reads a day as the import format writes it. \p fault says why there is none.
std::optional<QDate> dayFromCell(QByteArrayView cell, DayFault &fault);

/// yes, no, y, n, true, false, 1, 0 in any letter case.
std::optional<bool> yesNoFromCell(QByteArrayView cell);

/// Figures only, up to nine.
std::optional<int> wholeNumberFromCell(QByteArrayView cell);

/// A number, 0 or more, with a point before its decimals.
std::optional<double> numberFromCell(QByteArrayView cell);

/// The first control character other than tab and line breaks, as in "U+0000"; empty if none.
QString controlCharacterIn(QByteArrayView cell);

/// False if \p cells hold none for certain: a quick look, many bytes at a time.
bool mayHoldControlCharacter(QByteArrayView cells);

/// How many characters a person would count in UTF-8 text.
qsizetype characterCount(QByteArrayView cell);

/// Without the space before and after it.
QByteArrayView trimmedCell(QByteArrayView cell);

} // namespace redress
