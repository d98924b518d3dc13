// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/report/reportdefinition.h"
#include "core/statistics/figuresource.h"

namespace redress {

/// The directorates and services that a report tells of.
struct ReportScope {
    std::vector<Filter> where; ///< Empty: of the whole council.
    QStringList names;         ///< Of the directorates and their services.
};

/// Those with complaints under the procedure of the report in its period. A council whose
/// complaints all come under it, and a report without a scope, are not narrowed down: then
/// published figures of earlier years, which nobody can divide, stand for it too. \throws
/// StorageError
ReportScope reportScope(FigureSource &source, const ReportDefinition &definition,
                        const ReportPeriod &period);

/// The figures that the text may name, those that are narrowed down to the scope among them.
std::map<QString, NamedFigure> scopedFigures(const ReportDefinition &definition,
                                             const ReportScope &scope);

} // namespace redress
