// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/report/chartdefinition.h"
#include "core/report/figurewords.h"
#include "core/report/reportpick.h"
#include "core/statistics/tabledefinition.h"

#include <QByteArray>
#include <QString>
#include <QStringList>

#include <map>
#include <optional>
#include <vector>

namespace redress {

/// One part of a report as it is written: text with fields, tables and charts by their names.
struct ReportPart {
    enum class Kind {
        Heading,
        Appendix, ///< A heading of the first level: "Appendix A" and its title, on a new page.
        Text,
        Lead,     ///< The opening paragraph of a part, a little larger.
        Standing, ///< The standing note under the head of a committee paper.
        Note,
        Bullets,
        Numbers,
        Letters,
        Facts,  ///< Pairs of label and text, at even and odd places of `items`.
        Panels, ///< Summary panels: pairs of a figure and what it says, likewise.
        Table,
        Chart,
        Listing, ///< A table set as a list: its rows under the names of their upper level.
        Themes,  ///< Themes of the dip sample, as a list under each pillar.
        Quotes,  ///< Compliments that may be printed; the writer's choice, or spread over the year.
        KeyActions,     ///< Actions that the writer chose, as a list.
        CaseStudies,    ///< Case studies that the writer chose, side by side.
        OmbudsmanCases, ///< Upheld cases that the writer chose: summary and action required.
        Contents,
        PageBreak,
    };

    Kind kind = Kind::Text;
    QString id;        ///< By which text refers to a heading: {section:ID}.
    QString text;      ///< Of headings and paragraphs; the id of a shipped table or chart.
    QStringList items; ///< Of lists.
    int level = 1;     ///< Of headings.
    QString label;     ///< Before the number of a heading: "Section"; such are counted by it.
    bool isNumbered = true;
    bool startsPage = false;
    bool isInContents = true;
    bool isBanner = false;   ///< A heading on a coloured band.
    bool withFigures = true; ///< A chart: its figures stand beneath.
    int count = 4;           ///< Of quotations.
    int columns = 1;         ///< Of quotations: how many stand side by side.
    QString needs;           ///< The part is left out unless this figure has a value other than 0.
    bool isInline = false;   ///< A listing: the rows of a group in one line.
    bool isScoped = false;   ///< A table, chart or quotations: of the report's scope alone.
    int fromQuarter = 1;     ///< The part is left out of a report that ends before this quarter.
    QString title;           ///< Of a table or chart, instead of its own; with fields.
    std::vector<Filter> where;            ///< Of a table or chart, on top of its own filters.
    std::optional<TableDefinition> table; ///< One of the council's own, instead of a shipped one.
    std::optional<ChartDefinition> chart;
    std::vector<ReportPick> picks; ///< What the writer chose; empty: what the file holds.

    bool operator==(const ReportPart &) const = default;
};

/// A report as data: its head, its parts in their order, and the figures that its text names.
struct ReportDefinition {
    QString id;
    QString name;  ///< What kind of paper it is, for those who choose: "Committee report".
    QString title; ///< With fields.
    QString subtitle;
    QString runningHead;
    bool isQuarterly = false; ///< It comes out with each quarter, rather than once a year.
    bool numbersHeadings = true;
    bool numbersParagraphs = false; ///< "2.1" before each paragraph of a numbered section.
    bool lettersAppendices = true;  ///< "Appendix A"; otherwise "Appendix 1".
    /// The report tells of the directorates whose complaints come under this procedure: what has no
    /// procedure of its own, as compliments and the Ombudsman's cases, is narrowed down to them.
    std::optional<ProcedureKey> scope;
    QStringList scopedFigures; ///< Figures that are narrowed down.
    QStringList figureTables;  ///< Shipped tables of figures whose figures the text may name.
    std::map<QString, FigureSpec> figures; ///< The report's own; they go before those.
    std::vector<ReportPart> parts;

    bool operator==(const ReportDefinition &) const = default;

    /// All figures that the text may name.
    std::map<QString, NamedFigure> allFigures() const;
};

/// Reads a definition. \return Error::Code::Invalid naming the member that is wrong.
Result<ReportDefinition> reportFromJson(const QByteArray &json);

/// Writes a definition so that reportFromJson() gives it back.
QByteArray reportToJson(const ReportDefinition &report);

/// The reports that Redress ships (resources/reports), in their order; the first is the annual
/// report.
const std::vector<ReportDefinition> &shippedReports();
const ReportDefinition *shippedReport(QStringView id);

/// The table or chart of a part, with its own filters and title; nothing for other parts.
std::optional<TableDefinition> tableIn(const ReportPart &part);
std::optional<ChartDefinition> chartIn(const ReportPart &part);

/// Reads one figure; shared with tables of figures.
Result<FigureSpec> figureFromJson(const QByteArray &json);

} // namespace redress
