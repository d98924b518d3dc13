// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/workbookcommands.h"
#include "app/cli/savednote.h"

#include "core/base/savefile.h"
#include "core/exchange/mapping/storedmappings.h"
#include "core/statistics/figureformat.h"
#include "core/statistics/savedtables.h"

#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>

namespace redress::cli {

namespace {

using namespace Qt::StringLiterals;

struct WorkbookText {
    Q_DECLARE_TR_FUNCTIONS(redress::Cli)
};

void addFacts(WorkbookWriter &writer, const QString &part, const std::vector<FactRef> &facts)
{
    for (const FactRef &fact : facts)
        writer.addRow({SheetCell::ofText(part), SheetCell::ofText(fact.reference),
                       fact.stage > 0 ? SheetCell::ofNumber(fact.stage) : SheetCell{},
                       SheetCell::ofDay(fact.placedOn)});
}

} // namespace

WorkbookWriter::Properties workbookProperties(const CaseStore &store, const QString &title)
{
    return {title, store.councilName(), store.clock().nowUtc()};
}

int saveWorkbook(Invocation &call, CaseStore &store, WorkbookWriter &writer, const QString &path)
{
    need(saveFile(path, need(writer.finish())));
    noteSaved(call, store, path);
    call.out() << WorkbookText::tr("%1 was written.").arg(path) << '\n';
    return kDone;
}

int writeTables(Invocation &call, const QString &path)
{
    const ReportPeriod period = call.period();
    const auto store = call.open(call.argument(0), CaseStore::Access::ReadOnly);
    TableEngine engine(store->database(), store->reference());
    std::vector<FilledTable> tables;
    const auto add = [&](const TableDefinition &definition) {
        FilledTable table = need(engine.fill(definition, period));
        if (!table.rows.empty())
            tables.push_back(std::move(table));
    };
    for (const TableDefinition &definition : shippedTables())
        add(definition);
    for (const SavedTable &saved : need(savedTables(store->database(), store->who().person))) {
        if (saved.fault.isEmpty())
            add(saved.table);
    }
    const QString title = WorkbookText::tr("Tables of %1 up to quarter %2")
                              .arg(period.year.label())
                              .arg(period.throughQuarter);
    WorkbookWriter writer(workbookProperties(*store, title));
    addTableSheets(writer, tables, title);
    return saveWorkbook(call, *store, writer, path);
}

QString rowName(const RowHead &row, const FilledTable &table)
{
    return row.isTotal || row.words.isEmpty() ? table.totalName() : row.words.join(u" / "_s);
}

CellPlace placeNamed(const FilledTable &table, const CellNames &names)
{
    const int row = table.rowNamed(names.row);
    const int column = table.columnNamed(names.column);
    if (row < 0) {
        QStringList known;
        for (const RowHead &head : table.rows)
            known.append(rowName(head, table));
        throw UsageError{WorkbookText::tr("There is no row \"%1\". Rows: %2")
                             .arg(names.row, known.join(u"; "_s))};
    }
    if (column < 0) {
        QStringList known;
        for (const ColumnHead &head : table.columns)
            known.append(head.key);
        throw UsageError{WorkbookText::tr("There is no column \"%1\". Columns: %2")
                             .arg(names.column, known.join(u"; "_s))};
    }
    return {size_t(row), size_t(column)};
}

int writeCases(Invocation &call, AskedFile &file, const FilledTable &table, const CellNames &names,
               const QString &path)
{
    const CellPlace place = placeNamed(table, names);
    const CasesBehind cases = need(file.engine().casesBehind(table, place.row, place.column));
    WorkbookWriter writer({table.title, {}, call.clock().nowUtc()});
    writer.beginSheet(WorkbookText::tr("Cases"), 2);
    writer.addTitle(table.title);
    writer.addLine(WorkbookText::tr("%1, %2: %3", "row, column, figure")
                       .arg(rowName(table.rows[place.row], table),
                            table.columns[place.column].fullLabel(),
                            cellWithBase(table.cell(place.row, place.column))));
    writer.addGap();
    writer.addHeads({{WorkbookText::tr("Part")},
                     {WorkbookText::tr("Reference")},
                     {WorkbookText::tr("Stage"), 1, true},
                     {WorkbookText::tr("Day")}});
    addFacts(writer, WorkbookText::tr("counted"), cases.numerator);
    addFacts(writer, WorkbookText::tr("base"), cases.denominator);
    return saveWorkbook(call, file.onDisk(), writer, path);
}

ImportMapping mappingOf(Database &database, const QString &nameOrFile)
{
    const bool isFile =
        nameOrFile.endsWith(".json"_L1, Qt::CaseInsensitive) || QFileInfo(nameOrFile).isFile();
    if (!isFile)
        return need(storedMapping(database, nameOrFile));
    QFile file(nameOrFile);
    if (!file.open(QIODevice::ReadOnly))
        throw Failure{{Error::Code::NotFound,
                       WorkbookText::tr("The mapping %1 could not be read.").arg(nameOrFile),
                       file.errorString()}};
    ImportMapping mapping = need(mappingFromJson(file.readAll()));
    if (mapping.name.isEmpty())
        mapping.name = QFileInfo(nameOrFile).completeBaseName();
    return mapping;
}

} // namespace redress::cli
