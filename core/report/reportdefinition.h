// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/report/chartdefinition.h"
#include "core/statistics/tabledefinition.h"

#include <QByteArray>
#include <QString>
#include <QStringList>

#include <map>
#include <vector>

namespace redress {

/// One part of a report as it is written: text with fields, tables and charts by their names.
struct ReportPart {
    enum class Kind {
        Heading,
        Text,
        Standing, ///< The standing note under the head of a committee paper.
        Note,
        Bullets,
        Numbers,
        Letters,
        Facts, ///< Pairs of label and text, at even and odd places of `items`.
        Table,
        Chart,
        Quotes, ///< Compliments that may be printed.
        Themes, ///< Themes of the dip sample, as a list under each pillar.
        Contents,
        PageBreak,
    };

    Kind kind = Kind::Text;
    QString text;      ///< Of headings and paragraphs; the id of a table or chart.
    QStringList items; ///< Of lists.
    int level = 1;     ///< Of headings.
    bool isNumbered = true;
    bool startsPage = false;
    bool isInContents = true;
    bool withFigures = true; ///< A chart: its figures stand beneath.
    int count = 4;           ///< Of quotations.
    QString needs;           ///< The part is left out unless this figure has a value other than 0.

    bool operator==(const ReportPart &) const = default;
};

/// A report as data: its head, its parts in their order, and the figures that its text names.
struct ReportDefinition {
    QString id;
    QString title; ///< With fields.
    QString subtitle;
    QString runningHead;
    bool isQuarterly = false; ///< It comes out with each quarter, rather than once a year.
    bool numbersHeadings = true;
    bool numbersParagraphs = false; ///< "2.1" before each paragraph of a section.
    std::map<QString, FigureSpec> figures;
    std::vector<ReportPart> parts;

    bool operator==(const ReportDefinition &) const = default;
};

/// Reads a definition. \return Error::Code::Invalid naming the member that is wrong.
Result<ReportDefinition> reportFromJson(const QByteArray &json);

/// Writes a definition so that reportFromJson() gives it back.
QByteArray reportToJson(const ReportDefinition &report);

/// The reports that Redress ships (resources/reports), in their order; the first is the annual
/// report.
const std::vector<ReportDefinition> &shippedReports();
const ReportDefinition *shippedReport(QStringView id);

/// Reads one figure; shared with tables of figures.
Result<FigureSpec> figureFromJson(const QByteArray &json);

} // namespace redress
