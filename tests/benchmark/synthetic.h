// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace redress {

/// Writes the CSV files of an import, of invented contacts for measurements.
///
/// 24 services in 6 directorates, \p cases contacts evenly over 1 April 2014 to 31 March 2024, four
/// in five of them complaints with all that hangs on them: stages, issues, actions, costs, a dip
/// sample, Ombudsman cases and what they recommend. The last \p openCases are open complaints
/// whatever the number, and actions are left to do in twenty times as many, so that work lists of
/// different files can be compared; one summary in five thousand holds a word of its own. The same
/// numbers give the same files. \source engineering, appendix A
void writeSyntheticCases(const QString &folder, int cases, int openCases);

} // namespace redress
