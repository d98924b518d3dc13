// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/statistics/facts.h"
#include "core/store/database.h"

#include <QString>

namespace redress {

// Conditions that no column tells, because working days have to be counted for them. They concern
// few stages: those whose clock was stopped, and those that a panel has reported on. The calendar
// goes through these, and the statement names them.

/// Whether workedCondition() is to be asked rather than expressionFor().
bool needsCalendar(Condition condition);

/// What a statement asks for, by the calendar and the procedures of the file. \throws StorageError
QString workedCondition(Database &database, Condition condition);

} // namespace redress
