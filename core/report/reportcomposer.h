// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/progress.h"
#include "core/procedure/procedure.h"
#include "core/report/document.h"
#include "core/report/reportdefinition.h"
#include "core/statistics/tableengine.h"

#include <QDateTime>
#include <QHash>

#include <map>
#include <vector>

namespace redress {

/// Who may read a paper: named in its running head.
enum class PaperCopy {
    Internal,
    Public, ///< Small numbers are hidden.
};

/// What a report takes from outside the records.
struct ReportContext {
    QString council;
    QString language;  ///< As paperLanguage() says; empty: as the program speaks.
    QDateTime asAtUtc; ///< When the figures were taken.
    bool isSample = false;
    bool isDraft = true;
    PaperCopy copy = PaperCopy::Internal; ///< composePublicReport() makes it Public.
    QHash<QString, QString> words; ///< Fields that the council fills in: "committee", "contact" ...
    /// What the file holds ready for parts whose writer chose nothing: texts for this year.
    std::map<ReportPart::Kind, std::vector<ReportPick>> picks = {};
    ProcedureSet procedures = ProcedureSet::shipped(); ///< Their limits are fields, too.
};

/// The words that a paper asks a council for; each may be given as a setting "report.NAME".
QStringList reportWords();

/// Writes a report from its definition and the records: numbers headings, tables and figures, fills
/// text, tables and charts.
///
/// Fields without a value are listed in Document::missing.
Result<Document> composeReport(FigureSource &source, const ReportDefinition &definition,
                               const ReportPeriod &period, const ReportContext &context,
                               const Progress &progress = {});

/// The same for the public, with numbers below \p threshold hidden and all from which they would
/// follow. \source features B11
Result<Document> composePublicReport(TableEngine &engine, const ReportDefinition &definition,
                                     const ReportPeriod &period, const ReportContext &context,
                                     int threshold, const Progress &progress = {});

} // namespace redress
