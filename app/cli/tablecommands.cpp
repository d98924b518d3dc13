// SPDX-License-Identifier: GPL-3.0-or-later
// tables and table: definitions, filled tables, pivots and the cases behind a cell.
#include "app/cli/askedfile.h"
#include "app/cli/commands.h"
#include "app/cli/savednote.h"
#include "app/cli/workbookcommands.h"
#include "core/exchange/csv/csvwriter.h"
#include "core/exchange/table/tabletext.h"
#include "core/report/reportdefinition.h"
#include "core/report/savedcharts.h"
#include "core/statistics/benchmarkreturn.h"
#include "core/statistics/disclosure/publicfigures.h"
#include "core/statistics/figureformat.h"
#include "core/statistics/footnotes.h"
#include "core/statistics/labels.h"
#include "core/statistics/pivotdefinition.h"
#include "core/statistics/savedtables.h"
#include "core/statistics/tableengine.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace redress::cli {

namespace {

using namespace Qt::StringLiterals;

struct TableText {
    Q_DECLARE_TR_FUNCTIONS(redress::Cli)
};

using Rows = std::vector<QStringList>;

/// Prints rows, the first being their headings.
void printRows(Invocation &call, const Rows &rows)
{
    switch (call.format()) {
    case Format::Text:
        call.out() << inColumns(rows, {});
        return;
    case Format::Csv:
        for (const QStringList &row : rows)
            call.write(csvLine(row));
        return;
    case Format::Json: {
        QJsonArray array;
        for (size_t i = 1; i < rows.size(); ++i) {
            QJsonObject object;
            for (qsizetype column = 0; column < rows[i].size(); ++column)
                object.insert(rows.front().at(column), rows[i].at(column));
            array.append(object);
        }
        call.write(QJsonDocument(array).toJson());
        return;
    }
    }
}

Rows measureRows()
{
    Rows rows{{u"measure"_s, u"label"_s, u"basis"_s}};
    for (const Measure &measure : measures())
        rows.push_back({measure.id, measure.labelText(), measure.basisText()});
    return rows;
}

Rows dimensionRows()
{
    Rows rows{{u"dimension"_s, u"label"_s, u"values"_s}};
    for (const auto &[dimension, word] : kStoredWords<Dimension>) {
        const DimensionKind kind = kindOf(dimension);
        const QString values = kind == DimensionKind::YesNo    ? u"yes, no"_s
                               : kind == DimensionKind::Word   ? wordsOf(dimension).join(u", "_s)
                               : kind == DimensionKind::Period ? QString()
                                                               : TableText::tr("names");
        rows.push_back({word, labelOf(dimension), values});
    }
    return rows;
}

/// A title before there is a year.
QString withoutPeriod(QString title)
{
    for (const QString &field : {u"{year}"_s, u"{prior_year}"_s, u"{period}"_s})
        title.replace(field, u"\u2026"_s);
    return title;
}

std::vector<SavedTable> savedIn(CaseStore &store)
{
    return need(savedTables(store.database(), store.who().person));
}

Rows definitionRows(CaseStore &store)
{
    Rows rows{{u"id"_s, u"group"_s, u"title"_s}};
    for (const TableDefinition &table : shippedTables())
        rows.push_back({table.id, table.group, withoutPeriod(table.title)});
    for (const SavedTable &saved : savedIn(store))
        rows.push_back(
            {saved.table.id,
             saved.isPrivate() ? TableText::tr("My tables") : TableText::tr("Shared tables"),
             saved.stored.name});
    return rows;
}

Rows chartRows(CaseStore &store)
{
    Rows rows{{u"id"_s, u"title"_s}};
    for (const ChartDefinition &chart : shippedCharts())
        rows.push_back(
            {chart.id, withoutPeriod(chart.title.isEmpty() ? chart.table.title : chart.title)});
    for (const SavedChart &saved : need(savedCharts(store.database(), store.who().person)))
        rows.push_back({saved.stored.name, withoutPeriod(saved.chart.table.title)});
    return rows;
}

Rows reportRows()
{
    Rows rows{{u"id"_s, u"title"_s}};
    for (const ReportDefinition &report : shippedReports())
        rows.push_back({report.id, withoutPeriod(report.title)});
    return rows;
}

QStringList namesIn(const QString &list)
{
    return list.isEmpty() ? QStringList() : list.split(u',');
}

/// What --order, --top, --others and --zero-rows ask of the rows.
void arrangeRows(const Invocation &call, TableDefinition &table)
{
    if (call.isSet(u"order"_s))
        setOrder(table, call.value(u"order"_s));
    if (call.isSet(u"top"_s)) {
        bool isNumber = false;
        table.top = call.value(u"top"_s).toInt(&isNumber);
        if (!isNumber || table.top < 1)
            throw UsageError{TableText::tr("\"%1\" is no number of rows. Write --top 10.")
                                 .arg(call.value(u"top"_s))};
    }
    if (call.isSet(u"others"_s))
        table.othersRow = TableText::tr("Others");
    if (call.isSet(u"zero-rows"_s))
        table.showsZeroRows = true;
}

TableDefinition pivotOf(const Invocation &call)
{
    auto pivot = redress::pivotOf(namesIn(call.value(u"measure"_s)), namesIn(call.value(u"rows"_s)),
                                  call.value(u"columns"_s), call.values(u"where"_s));
    if (!pivot)
        throw UsageError{pivot.error().message};
    if (const auto fits = checkDefinition(*pivot); !fits)
        throw UsageError{fits.error().message};
    return *pivot;
}

TableDefinition definitionOf(const QString &name, CaseStore &store)
{
    if (const TableDefinition *shipped = shippedTable(name))
        return *shipped;
    // Not in the list: it is written by "return", and read here for its cases.
    if (name == returnDefinition().id)
        return returnDefinition();
    const auto saved = savedIn(store);
    const SavedTable *found = savedTableNamed(saved, name);
    if (!found)
        throw UsageError{
            TableText::tr("There is no table \"%1\". redress-cli tables FILE lists them.")
                .arg(name)};
    if (!found->fault.isEmpty())
        throw Failure{{Error::Code::Invalid, found->fault, found->table.id}};
    return found->table;
}

/// An order by a column that is not there would leave the rows as they are, unsaid.
void checkOrder(const FilledTable &table)
{
    const QString &column = table.definition.orderColumn;
    if (column.isEmpty() || table.columnNamed(column) >= 0)
        return;
    QStringList known;
    for (const ColumnHead &head : table.columns)
        known.append(head.key);
    throw UsageError{TableText::tr("There is no column \"%1\" to order by. Columns: %2")
                         .arg(column, known.join(u"; "_s))};
}

std::vector<Filter> filtersOf(const Invocation &call)
{
    if (call.isSet(u"measure"_s))
        return {}; // they are part of the pivot
    const auto filters = filtersFromTyped(call.values(u"where"_s));
    if (!filters)
        throw UsageError{filters.error().message};
    return *filters;
}

/// \param isRestated with the share of each that counts, and the closed service that it was of.
void addFacts(Rows &rows, const QString &part, const std::vector<FactRef> &facts, bool isRestated)
{
    for (const FactRef &fact : facts) {
        rows.push_back({part, safeForSpreadsheet(fact.reference),
                        fact.stage > 0 ? QString::number(fact.stage) : QString(),
                        fact.placedOn.toString(Qt::ISODate)});
        if (isRestated)
            rows.back() << QString::number(fact.share, 'g', 6)
                        << safeForSpreadsheet(fact.carriedFrom);
    }
}

void printCases(Invocation &call, TableEngine &engine, const FilledTable &table, const QString &row,
                const QString &column)
{
    const auto [rowIndex, columnIndex] = placeNamed(table, {row, column});
    const CasesBehind cases = need(engine.casesBehind(table, rowIndex, columnIndex));
    const Cell &cell = table.cell(rowIndex, columnIndex);
    if (call.format() == Format::Text) {
        call.out() << table.title << '\n'
                   << rowName(table.rows[rowIndex], table) << u", "_s
                   << table.columns[columnIndex].fullLabel() << ": " << cellWithBase(cell)
                   << "\n\n";
        if (cell.isHistory)
            call.out() << TableText::tr("This figure was entered from a published paper; it has no "
                                        "cases here.")
                       << '\n';
    }
    Rows rows{{u"part"_s, u"reference"_s, u"stage"_s, u"date"_s}};
    if (table.isRestated)
        rows.front() << u"share"_s << u"carried_from"_s;
    addFacts(rows, u"numerator"_s, cases.numerator, table.isRestated);
    addFacts(rows, u"denominator"_s, cases.denominator, table.isRestated);
    printRows(call, rows);
}

void printFootnote(Invocation &call, TableEngine &engine, const FilledTable &table)
{
    const qsizetype number = call.value(u"footnote"_s).toLongLong();
    if (number < 1 || size_t(number) > table.footnotes.size())
        throw UsageError{TableText::tr("The table has %n footnote(s). Write --footnote 1 for the "
                                       "first.",
                                       nullptr, int(table.footnotes.size()))};
    const FilledFootnote &footnote = table.footnotes[size_t(number) - 1];
    const CasesBehind cases = need(engine.casesBehind(table, footnote));
    if (call.format() == Format::Text)
        call.out() << table.title << '\n' << footnoteLine(footnote) << "\n\n";
    Rows rows{{u"part"_s, u"reference"_s, u"stage"_s, u"date"_s}};
    if (table.isRestated)
        rows.front() << u"share"_s << u"carried_from"_s;
    addFacts(rows, u"numerator"_s, cases.numerator, table.isRestated);
    addFacts(rows, u"denominator"_s, cases.denominator, table.isRestated);
    printRows(call, rows);
}

} // namespace

int runTables(Invocation &call)
{
    call.addOption(u"measures"_s, TableText::tr("The measures that a pivot takes."));
    call.addOption(u"dimensions"_s,
                   TableText::tr("The rows, columns and filters that a pivot takes."));
    call.addOption(u"charts"_s, TableText::tr("The charts that the command chart draws."));
    call.addOption(u"reports"_s, TableText::tr("The reports that the command report writes."));
    call.addPeriod();
    call.addFormatOrWorkbook();
    call.parse(1, 1);
    if (call.isSet(u"help"_s))
        return kDone;
    const auto workbook = call.workbookPath();
    int lists = 0;
    for (const QString &list : {u"measures"_s, u"dimensions"_s, u"charts"_s, u"reports"_s})
        lists += call.isSet(list) ? 1 : 0;
    if (lists > 1)
        throw UsageError{TableText::tr("Give one of --measures, --dimensions, --charts and "
                                       "--reports, not both.")};
    if (workbook && lists > 0)
        throw UsageError{
            TableText::tr("A workbook holds the tables of a year: leave out the lists, "
                          "or --output.")};
    if (workbook)
        return writeTables(call, *workbook);
    if (call.isSet(u"year"_s))
        throw UsageError{TableText::tr("--year goes with --output: the tables of the year as a "
                                       "workbook. One table alone is printed by \"table\".")};
    // Saved tables stand beside the shipped ones.
    const auto store = call.open(call.argument(0), CaseStore::Access::ReadOnly);
    printRows(call, call.isSet(u"measures"_s)     ? measureRows()
                    : call.isSet(u"dimensions"_s) ? dimensionRows()
                    : call.isSet(u"charts"_s)     ? chartRows(*store)
                    : call.isSet(u"reports"_s)    ? reportRows()
                                                  : definitionRows(*store));
    return kDone;
}

int runTable(Invocation &call)
{
    call.addPeriod();
    call.addFormatOrWorkbook();
    call.addOption(u"measure"_s, TableText::tr("A pivot: measures, separated by commas."),
                   u"names"_s);
    call.addOption(u"rows"_s,
                   TableText::tr("A pivot: what its rows are, up to three, separated by "
                                 "commas."),
                   u"names"_s);
    call.addOption(u"columns"_s,
                   TableText::tr("A pivot: what its columns are, one level or two, separated by a "
                                 "comma."),
                   u"names"_s);
    call.addOption(u"order"_s,
                   TableText::tr("The order of the rows: listed, label, or the key of a column, "
                                 "the largest first; KEY:up for the smallest first."),
                   u"order"_s);
    call.addOption(u"top"_s, TableText::tr("Only so many rows."), u"number"_s);
    call.addOption(u"others"_s, TableText::tr("With --top: one row more for all the others."));
    call.addOption(u"zero-rows"_s, TableText::tr("Rows with nothing in them, too."));
    call.addOption(u"where"_s,
                   TableText::tr("Only these, as in --where stage=1,2; may be given more than "
                                 "once."),
                   u"name=value"_s);
    call.addRestated();
    call.addOption(
        u"public"_s,
        TableText::tr("Small numbers are hidden, and all from which they would follow."));
    call.addOption(u"tidy"_s, TableText::tr("One line a cell, with numerator and denominator."));
    call.addOption(u"cases"_s,
                   TableText::tr("--cases ROW COLUMN: the cases behind that cell, by their "
                                 "names; a row of several levels as \"A / B\"."),
                   u"row"_s);
    call.addOption(u"footnote"_s,
                   TableText::tr("The cases that the footnote of that number counts."),
                   u"number"_s);
    call.parse(1, 3);
    if (call.isSet(u"help"_s))
        return kDone;
    QStringList arguments = call.arguments();
    const bool isPivot = call.isSet(u"measure"_s);
    const qsizetype named = isPivot ? 1 : 2; // the file, and the id of a table
    QString column;
    if (call.isSet(u"cases"_s)) {
        if (arguments.size() <= named)
            throw UsageError{TableText::tr("--cases takes a row and a column.")};
        column = arguments.takeLast();
    }
    if (isPivot && arguments.size() > named)
        throw UsageError{TableText::tr("Give the id of a table or --measure, not both.")};
    if (arguments.size() > named)
        throw UsageError{
            TableText::tr("\"%1\" is one argument too many.").arg(arguments.at(named))};
    if (!isPivot && (call.isSet(u"rows"_s) || call.isSet(u"columns"_s)))
        throw UsageError{TableText::tr("--rows and --columns go with --measure.")};
    if (!isPivot && arguments.size() < named)
        throw UsageError{TableText::tr("The id of a table is missing, or --measure for a pivot.")};
    std::optional<TableDefinition> pivot;
    if (isPivot)
        pivot = pivotOf(call);
    const std::vector<Filter> filters = filtersOf(call);
    const ReportPeriod period = call.period();
    const auto workbook = call.workbookPath();
    const Format format = workbook ? Format::Text : call.format();

    AskedFile file(call, arguments.first(), period);
    TableDefinition definition = pivot ? *pivot : definitionOf(arguments.at(1), file.store());
    arrangeRows(call, definition);
    definition.isRestated = definition.isRestated || call.isRestated();
    TableEngine &engine = file.engine();
    if (const auto known = engine.checkNames(isPivot ? definition.where : filters); !known)
        throw UsageError{known.error().message};
    const auto openTable = [&] {
        return need(publicTable(engine, definition, publicationOf(file.store().database(), period),
                                filters));
    };
    const bool isPublic = call.isSet(u"public"_s);
    if (isPublic && (call.isSet(u"cases"_s) || call.isSet(u"footnote"_s)))
        throw UsageError{TableText::tr("Give --public or --cases, not both.")};
    const FilledTable table =
        isPublic ? openTable() : need(engine.fill(definition, period, filters));
    checkOrder(table);
    if (call.isSet(u"footnote"_s)) {
        noteList(call, file.onDisk(), TableText::tr("Cases behind a figure"), format);
        printFootnote(call, engine, table);
        return kDone;
    }
    if (call.isSet(u"cases"_s)) {
        if (workbook)
            return writeCases(call, file, table, {call.value(u"cases"_s), column}, *workbook);
        noteList(call, file.onDisk(), TableText::tr("Cases behind a figure"), format);
        printCases(call, engine, table, call.value(u"cases"_s), column);
        return kDone;
    }
    if (workbook) {
        WorkbookWriter writer(workbookProperties(file.store(), table.title));
        addTableSheet(writer, table, definition.id.isEmpty() ? table.title : definition.id);
        return saveWorkbook(call, file.onDisk(), writer, *workbook);
    }
    const bool tidy = call.isSet(u"tidy"_s);
    switch (format) {
    case Format::Text:
        if (tidy)
            call.write(tableAsTidyCsv(table));
        else
            call.out() << tableAsText(table);
        break;
    case Format::Csv:
        call.write(tidy ? tableAsTidyCsv(table) : tableAsCsv(table));
        break;
    case Format::Json:
        call.write(tableAsJson(table, tidy));
        break;
    }
    return kDone;
}

} // namespace redress::cli
