// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/report/kept/frozenreport.h"

#include <vector>

namespace redress {

/// A figure of an approved report that would be another today, and the cases that did it.
struct FigureChange {
    QString reference; ///< "T3.2c"
    QString name;
    QString before;              ///< As printed.
    QString after;               ///< As it would be printed; empty: there is none any more.
    std::vector<FactRef> joined; ///< Counted now, and not then.
    std::vector<FactRef> left;   ///< Counted then, and not now.
};

/// What has changed since a report was approved: each figure made again by the same definition for
/// the same days. \param engine on \p database, as it is now.
Result<std::vector<FigureChange>> changedSince(Database &database, TableEngine &engine,
                                               const ReportIssue &issue,
                                               const Progress &progress = {});

/// The cases of one printed figure, as they were when the report was approved and as they are now.
struct FigureCases {
    PrintedFigure figure;            ///< Its table is not kept: null.
    QString now;                     ///< As it would be printed.
    std::optional<CasesBehind> then; ///< Nothing where it counted none, or nothing is frozen yet.
    std::optional<CasesBehind> today;
};

/// \param context words of the report, for one that is not approved.
/// \return Error::Code::NotFound if the paper has no figure of that reference.
Result<FigureCases> casesOfFigure(Database &database, TableEngine &engine, const ReportIssue &issue,
                                  const ReportContext &context, const FigureReference &reference);

/// The same in a paper that nobody keeps: a layout that is shipped. Then is now.
/// \param document as it was composed by \p definition from the records of \p engine; a public copy
/// too.
Result<FigureCases> casesOfFigure(TableEngine &engine, const ReportDefinition &definition,
                                  const ReportPeriod &period, const Document &document,
                                  const FigureReference &reference);

} // namespace redress
