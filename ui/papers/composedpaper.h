// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/progress.h"
#include "core/report/kept/anonymitycheck.h"
#include "core/report/kept/printedfigures.h"
#include "core/report/reportcomposer.h"
#include "core/store/casestore.h"
#include "ui/report/pagelayout.h"

#include <memory>

namespace redress {

/// Which report, for which part of which year.
struct PaperRequest {
    QString definition; ///< Id of a shipped report, or of one that the file keeps.
    ReportPeriod period;
    bool isPublic = false; ///< With small numbers hidden, for anybody to read.

    bool operator==(const PaperRequest &) const = default;
};

/// A report that is written and set on pages; it does not change any more, so threads share it.
struct ComposedPaper {
    PaperRequest request;
    Document document;
    PageLayout layout;
    std::vector<IdentityFinding> identities = {}; ///< Of a public copy: who could be told from it.
    std::vector<PrintedFigure> figures = {};      ///< Of the document here.
};

using PaperPointer = std::shared_ptr<const ComposedPaper>;

/// What is needed to write a report away from the thread of the windows.
struct PaperSource {
    QString path; ///< Of the case file.
    Operator who;
    ReferenceData reference;
    ReportContext context;
    PaperRequest request;
};

/// Writes the report on a connection of its own. Any thread.
/// \return Error::Code::Cancelled, NotFound for an unknown report, or an error of the store.
Result<PaperPointer> composePaper(const PaperSource &source, const Progress &progress);

/// How the program names a report: "Annual report".
QString paperName(const ReportDefinition &definition);

/// The period that is asked for most: the annual report covers the last whole year, a committee
/// report reaches to the last whole quarter.
ReportPeriod likelyPeriod(const ReportDefinition &definition, QDate today);

} // namespace redress
