// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/calendar/financialyear.h"
#include "core/statistics/forecast.h"

#include <QString>

namespace redress {

class ReferenceData;

// Words that several sections of the page of a quarter say.

/// "Quarter 2 of 2026-27".
QString nameOf(Quarter quarter);

/// "58% (7 of 12)", or a hyphen of nothing.
QString inWords(const Share &share);

/// The row of a forecast: the council, a directorate, or a service in it.
QString nameOf(const ForecastLine &line, const ReferenceData &reference);

/// "Fri 27 Nov 2026".
QString longDay(QDate day);

/// "£3,500".
QString inPounds(Money amount);

} // namespace redress
