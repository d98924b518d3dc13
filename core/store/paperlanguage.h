// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace redress {

class Database;
class UnitOfWork;

/// The language of the days, the numbers and the program's own words in reports, letters and
/// sheets, and in what is printed, saved or copied of tables, charts and lists: that which the
/// council has set, whatever the windows of whoever makes them speak.
/// \return a code of Language; "en" if nothing was set, or where it cannot be read.
QString paperLanguage(Database &database);
void setPaperLanguage(UnitOfWork &unit, const QString &code);

} // namespace redress
