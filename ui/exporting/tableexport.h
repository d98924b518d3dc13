// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/statistics/filledtable.h"

class QWidget;

namespace redress {

class PageHost;

/// Asks where a filled table shall be saved, and saves it as a workbook for people or as CSV for
/// programs, by the suffix of the name. \param table in the language of the council's papers.
/// \param name without a suffix.
void exportTable(PageHost &host, QWidget *parent, const FilledTable &table, const QString &name);

} // namespace redress
