// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace redress {

/// Writes services.csv, cases.csv and stages.csv of invented complaints for measurements.
///
/// 24 services in 6 directorates, ten years of complaints evenly over 1 April 2014 to 31 March
/// 2024, a stage 1 each, a stage 2 for one in ten of the children's complaints; \p openCases stay
/// open whatever the number, so that work lists of different files can be compared. The same
/// numbers give the same files. \source engineering, appendix A
void writeSyntheticCases(const QString &folder, int cases, int openCases);

} // namespace redress
