// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDate>
#include <QString>

namespace redress {

/// Days in words, in the language of the program (QLocale's default, which both mains set to en_GB
/// or cy_GB) and in the British order whatever the computer says. Empty for an invalid day.
/// \source ux 5
QString weekdayDate(QDate day);      ///< "Mon 15 Apr 2024": every deadline.
QString dayMonthYear(QDate day);     ///< "15 Apr 2024": where there is room.
QString dayMonthYearFull(QDate day); ///< "15 April 2024": in sentences of a paper.
QString dayMonth(QDate day);         ///< "15 Apr": where the year stands beside it.
QString slashedDate(QDate day);      ///< "15/04/2024": in tables.

} // namespace redress
