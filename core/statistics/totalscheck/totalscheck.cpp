// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/statistics/totalscheck/totalscheck.h"

#include "core/statistics/totalscheck/checks.h"

#include <QCoreApplication>

namespace redress {

namespace {

using namespace Qt::StringLiterals;
using Kind = TotalsFinding::Kind;

struct CheckText {
    Q_DECLARE_TR_FUNCTIONS(redress::TotalsCheck)
};

QLatin1StringView wordOf(Kind kind)
{
    switch (kind) {
    case Kind::RowTotal:
        return "row_total"_L1;
    case Kind::ColumnTotal:
        return "column_total"_L1;
    case Kind::Percentage:
        return "percentage"_L1;
    case Kind::Heading:
        return "heading"_L1;
    case Kind::Disagreement:
        return "disagreement"_L1;
    case Kind::Population:
        return "population"_L1;
    case Kind::Definition:
        return "definition"_L1;
    case Kind::Numbering:
        return "numbering"_L1;
    case Kind::Reference:
        return "reference"_L1;
    }
    return {};
}

} // namespace

QString TotalsFinding::numbersAsText() const
{
    QStringList words;
    for (const double number : numbers)
        words.append(QString::number(number, 'g', 15));
    return words.join(u' ');
}

namespace totals {

TotalsFinding findingAt(const Looked &looked, Kind kind, size_t row, size_t column)
{
    const CheckedTable &table = looked.table;
    TotalsFinding finding;
    finding.kind = kind;
    finding.places = {{looked.index, row, column}};
    const QString rowName = row < table.rows.size() ? table.rows[row].name : QString();
    const QString heading = table.columns[column].heading();
    finding.where = kind == Kind::Heading
                        ? CheckText::tr("%1, column %2").arg(table.title, heading)
                        : CheckText::tr("%1, row %2, column %3").arg(table.title, rowName, heading);
    finding.key =
        QStringList{wordOf(kind), table.identity(),
                    kind == Kind::Heading ? QString() : foldedName(rowName), foldedName(heading)}
            .join(u':');
    if (!table.isTyped)
        finding.tables = {table.id};
    return finding;
}

} // namespace totals

std::vector<TotalsFinding> checkTotals(const std::vector<CheckedTable> &tables)
{
    std::vector<TotalsFinding> findings;
    for (size_t i = 0; i < tables.size(); ++i) {
        const totals::Looked looked{tables[i], i};
        totals::checkRowTotals(looked, findings);
        totals::checkColumnTotals(looked, findings);
        totals::checkPercentages(looked, findings);
        totals::checkDefinitions(looked, findings);
        totals::checkHeadings(looked, findings);
    }
    totals::checkAgreement(tables, findings);
    return findings;
}

QString labelOf(Kind kind)
{
    switch (kind) {
    case Kind::RowTotal:
        return CheckText::tr("Rows do not add");
    case Kind::ColumnTotal:
        return CheckText::tr("Columns do not add");
    case Kind::Percentage:
        return CheckText::tr("Percentage");
    case Kind::Heading:
        return CheckText::tr("Heading");
    case Kind::Disagreement:
        return CheckText::tr("Tables disagree");
    case Kind::Population:
        return CheckText::tr("Different populations");
    case Kind::Definition:
        return CheckText::tr("Definition of a rate");
    case Kind::Numbering:
        return CheckText::tr("Table numbers");
    case Kind::Reference:
        return CheckText::tr("Reference");
    }
    return {};
}

} // namespace redress
