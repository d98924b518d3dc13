// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/statistics/closing/closinglist.h"

#include "core/base/language.h"
#include "core/statistics/recordedyears.h"
#include "core/statistics/savedtables.h"
#include "core/store/casestore.h"
#include "core/store/storageerror.h"

#include <QCoreApplication>
#include <QSet>

#include <algorithm>

namespace redress {

namespace {

using namespace Qt::StringLiterals;

struct ClosingText {
    Q_DECLARE_TR_FUNCTIONS(redress::Closing)
};

/// The note on a finding of exactly these quarters.
std::optional<FindingNote> noteOn(const std::vector<FindingNote> &notes, const QuarterSpan &span,
                                  const QString &finding)
{
    const auto found = std::ranges::find_if(notes, [&](const FindingNote &note) {
        return note.from.code() == span.from.code() && note.to.code() == span.to.code() &&
               note.finding == finding;
    });
    return found == notes.end() ? std::nullopt : std::optional(*found);
}

int leftOf(const QStringList &found, const std::optional<FindingNote> &note)
{
    if (!note)
        return int(found.size());
    const QSet<QString> covered(note->covers.begin(), note->covers.end());
    return int(
        std::ranges::count_if(found, [&](const QString &f) { return !covered.contains(f); }));
}

void addRecords(ClosingList &list, const std::vector<QuarterFinding> &findings,
                const std::vector<FindingNote> &notes)
{
    for (const QuarterFinding &finding : findings) {
        ClosingItem item;
        item.id = finding.id;
        item.sentence = finding.sentence;
        item.facts = finding.facts;
        item.note = noteOn(notes, {list.quarter, list.quarter}, item.id);
        item.left = leftOf(item.covered(), item.note);
        list.items.push_back(std::move(item));
    }
}

void addTotals(ClosingList &list, const std::vector<TotalsFinding> &findings,
               const std::vector<FindingNote> &notes)
{
    for (const TotalsFinding &finding : findings) {
        if (!finding.isOpen())
            continue;
        ClosingItem item = itemOf(finding);
        item.note = noteOn(notes, {list.quarter, list.quarter}, item.id);
        item.left = leftOf(item.covered(), item.note);
        list.items.push_back(std::move(item));
    }
}

Result<void> write(CaseStore &store, const QString &what, const QString &reason,
                   const std::function<void(UnitOfWork &)> &change)
{
    return guarded([&] {
        UnitOfWork unit(store.database(), store.signature(), what, reason);
        change(unit);
        if (unit.hasEntries())
            unit.commit();
    });
}

QString nameOf(Quarter quarter)
{
    return ClosingText::tr("quarter %1 of %2").arg(quarter.number).arg(quarter.year.label());
}

Error closedAlready(Quarter quarter)
{
    return {Error::Code::Conflict,
            ClosingText::tr("It is closed already: %1.").arg(nameOf(quarter)),
            {}};
}

} // namespace

QStringList ClosingItem::covered() const
{
    if (totals)
        return {totals->numbersAsText().isEmpty() ? id : totals->numbersAsText()};
    QStringList ids;
    for (const FactRef &fact : facts)
        ids.append(QString::number(fact.factId));
    return ids;
}

int ClosingList::left() const
{
    int sum = 0;
    for (const ClosingItem &item : items)
        sum += item.left;
    return sum;
}

const QuarterClosing *ClosingList::closing() const
{
    return closings.empty() || closings.front().isOpen() ? nullptr : &closings.front();
}

Result<std::vector<TotalsFinding>> totalsOf(TableEngine &engine, const ReportPeriod &period,
                                            const std::vector<TableDefinition> &own,
                                            std::vector<FilledTable> *tables)
{
    std::vector<FilledTable> filled;
    std::vector<CheckedTable> checked;
    const auto add = [&](const TableDefinition &definition) -> Result<void> {
        if (definition.kind == TableDefinition::Kind::Quotes)
            return {};
        auto table = engine.fill(definition, period);
        if (!table)
            return table.error();
        if (!table->rows.empty() && !table->columns.empty()) {
            checked.push_back(checkedFrom(*table));
            filled.push_back(std::move(table).value());
        }
        return {};
    };
    for (const TableDefinition &definition : shippedTables()) {
        if (const auto added = add(definition); !added)
            return added.error();
    }
    for (const TableDefinition &definition : own) {
        // What cannot be filled says so where it is looked at, and is no reason to stop here.
        const auto added = add(definition);
        if (!added && added.error().code != Error::Code::Invalid)
            return added.error();
    }
    std::vector<TotalsFinding> findings = checkTotals(checked);
    if (tables)
        *tables = std::move(filled);
    return findings;
}

Result<std::vector<TableDefinition>> ownTables(Database &database, const QString &login)
{
    const auto saved = savedTables(database, login);
    if (!saved)
        return saved.error();
    std::vector<TableDefinition> tables;
    for (const SavedTable &table : *saved) {
        if (table.fault.isEmpty())
            tables.push_back(table.table);
    }
    return tables;
}

Result<ClosingList> closingList(Database &database, const CouncilRules &rules, TableEngine &engine,
                                Quarter quarter, QDate today)
{
    const auto records = checkQuarter(database, rules, {quarter, quarter}, today);
    if (!records)
        return records.error();
    // The same whoever looks: what only one person sees is not held against the quarter.
    const auto shared = ownTables(database);
    if (!shared)
        return shared.error();
    const auto totals =
        totalsOf(engine, ReportPeriod{quarter.year, quarter.number, {}}.upTo(today), *shared);
    if (!totals)
        return totals.error();
    return guarded([&] {
        ClosingList list;
        list.quarter = quarter;
        const auto first = firstRecordedQuarter(database);
        list.isRecorded = first && *first <= quarter;
        const std::vector<FindingNote> notes = QuarterRepository::notes(database);
        addRecords(list, *records, notes);
        addTotals(list, *totals, notes);
        std::ranges::stable_sort(list.items, [](const ClosingItem &a, const ClosingItem &b) {
            return !a.isSettled() && b.isSettled();
        });
        list.closings = QuarterRepository::closings(database, quarter);
        if (const QuarterClosing *closing = list.closing()) {
            const auto now = unwrap(closingFigures(engine, quarter));
            if (figuresDigest(now) != closing->digest)
                list.changed = changesBetween(figuresFromJson(closing->figures), now);
        }
        return list;
    });
}

Result<void> settle(Database &database, Quarter quarter, std::vector<TotalsFinding> &findings)
{
    return guarded([&] {
        const std::vector<FindingNote> notes = QuarterRepository::notes(database);
        for (TotalsFinding &finding : findings) {
            if (!finding.isOpen())
                continue;
            const auto note = noteOn(notes, {quarter, quarter}, finding.key);
            if (note && leftOf(itemOf(finding).covered(), note) == 0)
                finding.explanation = note->note;
        }
    });
}

ClosingItem itemOf(const TotalsFinding &finding)
{
    ClosingItem item;
    item.id = finding.key;
    item.sentence = finding.sentence;
    item.totals = finding;
    item.left = finding.isOpen() ? 1 : 0;
    return item;
}

Result<void> explain(CaseStore &store, Quarter quarter, const ClosingItem &item,
                     const QString &note)
{
    if (note.trimmed().isEmpty())
        return Error{Error::Code::Invalid,
                     ClosingText::tr("Say why it is right as it is: the note is empty."),
                     {}};
    return write(store, ClosingText::tr("Finding of %1 explained").arg(nameOf(quarter)), {},
                 [&](UnitOfWork &unit) {
                     FindingNote made;
                     made.from = quarter;
                     made.to = quarter;
                     made.finding = item.id;
                     made.covers = item.covered();
                     made.tables = item.totals ? item.totals->tables : QStringList();
                     made.note = note.trimmed();
                     QuarterRepository::put(unit, made);
                 });
}

Result<void> takeBackExplanation(CaseStore &store, const ClosingItem &item)
{
    if (!item.note)
        return {};
    return write(store, ClosingText::tr("Explanation of %1 taken back").arg(nameOf(item.note->to)),
                 {}, [&](UnitOfWork &unit) { QuarterRepository::remove(unit, *item.note); });
}

QString nothingToClose(Quarter quarter)
{
    return ClosingText::tr("Nothing is recorded of %1 or of a time before it: there is nothing to "
                           "close.")
        .arg(nameOf(quarter));
}

Result<CheckedQuarter> checkedForClosing(Database &database, const CouncilRules &rules,
                                         TableEngine &engine, Quarter quarter, QDate today)
{
    if (today <= quarter.lastDay())
        return Error{Error::Code::Invalid,
                     ClosingText::tr("It is not over yet: %1 can be closed from %2 on.")
                         .arg(nameOf(quarter), localeHere().toString(quarter.lastDay().addDays(1),
                                                                     u"d MMMM yyyy"_s)),
                     {}};
    const auto list = closingList(database, rules, engine, quarter, today);
    if (!list)
        return list.error();
    if (list->closing())
        return closedAlready(quarter);
    if (!list->isRecorded)
        return Error{Error::Code::Invalid, nothingToClose(quarter), {}};
    if (list->left() > 0)
        return Error{Error::Code::Conflict,
                     ClosingText::tr("%n thing(s) are left to be mended or explained before the "
                                     "quarter is closed.",
                                     nullptr, list->left()),
                     {}};
    const auto figures = closingFigures(engine, quarter);
    if (!figures)
        return figures.error();
    return CheckedQuarter{quarter, figuresAsJson(*figures), figuresDigest(*figures)};
}

Result<void> closeQuarter(CaseStore &store, const CheckedQuarter &checked)
{
    const auto closings =
        guarded([&] { return QuarterRepository::closings(store.database(), checked.quarter); });
    if (!closings)
        return closings.error();
    if (!closings->empty() && !closings->front().isOpen())
        return closedAlready(checked.quarter);
    return write(store, ClosingText::tr("Closed: %1").arg(nameOf(checked.quarter)), {},
                 [&](UnitOfWork &unit) {
                     QuarterRepository::close(unit, checked.quarter, checked.figures,
                                              checked.digest);
                 });
}

Result<void> closeQuarter(CaseStore &store, Quarter quarter)
{
    auto engine =
        guarded([&] { return std::make_unique<TableEngine>(store.database(), store.reference()); });
    if (!engine)
        return engine.error();
    const auto checked = checkedForClosing(store.database(), store.rules(), **engine, quarter,
                                           store.clock().today());
    if (!checked)
        return checked.error();
    return closeQuarter(store, *checked);
}

Result<void> reopenQuarter(CaseStore &store, Quarter quarter, const QString &reason)
{
    if (reason.trimmed().isEmpty())
        return Error{Error::Code::Invalid,
                     ClosingText::tr("Say why it is opened again: the reason is empty."),
                     {}};
    auto closings = guarded([&] { return QuarterRepository::closings(store.database(), quarter); });
    if (!closings)
        return closings.error();
    if (closings->empty() || closings->front().isOpen())
        return Error{Error::Code::Conflict,
                     ClosingText::tr("It is not closed: %1.").arg(nameOf(quarter)),
                     {}};
    return write(store, ClosingText::tr("Opened again: %1").arg(nameOf(quarter)), reason.trimmed(),
                 [&](UnitOfWork &unit) {
                     QuarterRepository::reopen(unit, closings->front(), reason.trimmed());
                 });
}

Result<void> savePrintedTables(CaseStore &store, Quarter quarter, const QString &text)
{
    return write(store, ClosingText::tr("Printed tables typed for %1").arg(nameOf(quarter)), {},
                 [&](UnitOfWork &unit) {
                     QuarterRepository::setPrintedTables(unit, quarter, text.trimmed());
                 });
}

} // namespace redress
