// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/worklist/workdetails.h"

namespace redress {

class Database;

/// Who complained in a case, and what was said last, for the pane beside a list.
void addPeople(Database &database, CaseId id, WorkDetails::Content &content);

/// All that is awaited, each with its day, as \p items stand; the last line says how many more
/// there are. \param nothing where there are none.
QStringList nextSteps(const std::vector<WorkItem> &items, const QString &nothing);

/// What the pane says of a case that is restricted: it is seen in its file, where each look at it
/// is noted.
QString restrictedWords();

} // namespace redress
