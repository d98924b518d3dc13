// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDate>
#include <QString>

#include <vector>

namespace redress {

/// A day on which a clock may stand still although it is not a Saturday or Sunday.
struct ClosedDay {
    enum class Kind {
        BankHoliday,    ///< Never a working day. \source SI 2006/1738 regulation 2
        CouncilClosure, ///< A working day for statutory clocks. \source domain 3.3, S-09
    };

    QDate on;
    Kind kind = Kind::BankHoliday;
    QString name;
    QString source; ///< The rule, proclamation or decision that made it so.

    bool operator==(const ClosedDay &) const = default;
};

/// Easter Sunday of a year of the Gregorian calendar.
QDate easterSunday(int year);

/// The bank holidays of England and Wales in \p year, in order: those that follow from the rules
/// since 1978, with the days moved or added by proclamation up to 2023.
///
/// Good Friday and Christmas Day are common-law holidays and are in the list like the others.
/// \source Banking and Financial Dealings Act 1971, schedule 1, and the proclamations made under
/// section 1; list of one-off days: domain 3.3
std::vector<ClosedDay> bankHolidaysOfEnglandAndWales(int year);

} // namespace redress
