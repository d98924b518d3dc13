// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/report/reportdefinition.h"

#include <QStringList>

namespace redress {

/// Last year's paper for this year. \source features B9
struct RolledForward {
    ReportDefinition definition;
    QStringList toRead; ///< Sentences that held a figure, in their order, as they are written.
};

/// The same order, headings, tables, charts and paragraphs. Records that were picked are of the
/// year before: they are left out, and to be picked anew.
RolledForward rollForward(const ReportDefinition &lastYears);

/// Of \p toRead what still stands in the report as it stood: a sentence that was written anew has
/// been read.
QStringList stillToRead(const ReportDefinition &report, const QStringList &toRead);

/// The sentences of a paragraph, each as it is written, with its full stop.
QStringList sentencesOf(const QString &text);

/// Whether a sentence holds a figure: a live one, or digits that somebody typed.
bool holdsFigure(const ReportDefinition &report, const QString &sentence);

} // namespace redress
