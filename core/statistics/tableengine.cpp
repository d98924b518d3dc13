// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/statistics/tableengine.h"

#include "core/statistics/figureformat.h"
#include "core/statistics/footnotes.h"
#include "core/statistics/labels.h"
#include "core/statistics/pivotdefinition.h"
#include "core/statistics/pivotfiller.h"
#include "core/statistics/recordedyears.h"
#include "core/statistics/restatedtally.h"
#include "core/statistics/tabledefaults.h"
#include "core/statistics/tablelayout.h"
#include "core/store/restriction.h"
#include "core/store/statement.h"
#include "core/store/storageerror.h"

#include <QCoreApplication>
#include <QScopedValueRollback>

#include <algorithm>
#include <iterator>
#include <tuple>

namespace redress {

namespace {

using namespace Qt::StringLiterals;

struct EngineText {
    Q_DECLARE_TR_FUNCTIONS(redress::TableEngine)
};

const QString kSelectQuotes = uR"sql(
SELECT case_id, coalesce(service_id, directorate_id), quote FROM fact_contact
WHERE kind = 'compliment' AND quote IS NOT NULL
  AND NOT EXISTS (SELECT 1 FROM case_detail d
                  WHERE d.case_id = fact_contact.case_id AND d.quote_consent = 'refused')
  AND received_quarter BETWEEN :from_quarter AND :to_quarter AND received_on <= :last_day
ORDER BY received_on, reference
)sql"_s;

HistoryBook historyBook(Database &database)
{
    const std::vector<HistoryFigure> figures = YearRepository::history(database);
    return HistoryBook(figures, !figures.empty() && holdsOtherProcedures(database));
}

/// The facts of several statements as one list, each fact once.
std::vector<FactRef> factsOf(Database &database, const std::vector<CellQuery> &queries,
                             const Restatement *restatement)
{
    std::vector<FactRef> facts;
    for (const CellQuery &query : queries)
        std::ranges::copy(
            restatement ? restatedFactsBehind(database, query.query, query.aggregate, *restatement)
                        : factsBehind(database, query.query, query.aggregate),
            std::back_inserter(facts));
    if (queries.size() < 2)
        return facts;
    const auto rank = [](const FactRef &fact) {
        return std::tie(fact.placedOn, fact.reference, fact.stage, fact.factId);
    };
    std::ranges::sort(facts, [&](const FactRef &a, const FactRef &b) { return rank(a) < rank(b); });
    facts.erase(std::unique(facts.begin(), facts.end()), facts.end());
    return facts;
}

} // namespace

ReportPeriod periodOf(const FigureSpec &figure, const ReportPeriod &period)
{
    ReportPeriod of = period;
    if (figure.yearOffset != 0) {
        of = period.shifted(figure.yearOffset);
        if (!figure.sameQuarters) {
            of.throughQuarter = 4;
            of.asAt.reset();
        }
    }
    if (figure.quarter > 0)
        of.throughQuarter = figure.quarter;
    return of;
}

QString periodInWords(const ReportPeriod &period)
{
    if (period.throughQuarter == 4)
        return period.year.label();
    if (period.throughQuarter == 1)
        return EngineText::tr("Quarter 1 of %1").arg(period.year.label());
    return EngineText::tr("Quarters 1 to %1 of %2")
        .arg(period.throughQuarter)
        .arg(period.year.label());
}

QString withPeriod(QString text, const ReportPeriod &period)
{
    text.replace(u"{year}"_s, period.year.label());
    text.replace(u"{prior_year}"_s, period.year.previous().label());
    text.replace(u"{period}"_s, periodInWords(period));
    return text;
}

TableEngine::TableEngine(Database &database, const ReferenceData &reference)
    : m_database(database)
    , m_reference(reference)
    , m_history(historyBook(database))
    , m_demand(YearRepository::demand(database))
    , m_notes(YearRepository::notes(database))
    , m_council(councilSettings(database))
    , m_explanations(QuarterRepository::notes(database))
{}

Result<void> TableEngine::checkNames(const std::vector<Filter> &filters) const
{
    for (const Filter &filter : filters) {
        for (const QString &name : filter.values) {
            const QStringList stored = storedValues(filter.dimension, name, m_reference);
            if (!stored.first().startsWith(u'=') || m_history.names(name))
                continue;
            QStringList known;
            for (const QString &value : valuesInOrder(filter.dimension, m_reference))
                known.append(nameOfValue(filter.dimension, value, m_reference));
            return unknownName(labelOf(filter.dimension), name, known);
        }
    }
    return {};
}

Result<FilledTable> TableEngine::fill(const TableDefinition &definition, const ReportPeriod &period,
                                      const std::vector<Filter> &extra)
{
    return guarded([&] {
        refuseOtherKnowledge(period);
        TableDefinition asked = definition;
        asked.where.insert(asked.where.end(), extra.begin(), extra.end());
        asked = settled(std::move(asked), m_council);
        FilledTable table = asked.kind == TableDefinition::Kind::Figures
                                ? fillFigures(asked, period)
                            : asked.kind == TableDefinition::Kind::Quotes
                                ? fillQuotes(asked, period)
                                : fillPivot(withFootnotesBeside(asked), period);
        addFootnotes(table, asked.measures.size());
        finish(table);
        for (const FindingNote &explanation : m_explanations) {
            const bool isCovered = explanation.to.year == period.year &&
                                   explanation.to.number <= period.throughQuarter;
            if (isCovered && explanation.tables.contains(definition.id))
                table.notes.append(explanation.note);
        }
        return table;
    });
}

FilledTable TableEngine::fillPivot(const TableDefinition &definition, const ReportPeriod &period)
{
    if (!m_knowsFirstQuarter) {
        m_firstQuarter = firstRecordedQuarter(m_database);
        m_knowsFirstQuarter = true;
    }
    PivotFiller filler(m_database, m_reference, m_history, m_demand, definition, period);
    filler.setFirstQuarter(m_firstQuarter);
    const auto restatement = restatementOf(definition, period);
    filler.setRestatement(restatement ? &*restatement : nullptr);
    filler.setBatch(m_batch);
    FilledTable table = filler.fill();
    for (const qint64 node : restatement ? restatement->carriedNodes() : std::vector<qint64>()) {
        if (filler.carried().contains(node))
            table.carried.push_back(node);
    }
    return table;
}

FilledTable TableEngine::fillFigures(const TableDefinition &definition, const ReportPeriod &period)
{
    using Shows = FigureColumn::Shows;
    FilledTable table;
    table.definition = definition;
    table.period = period;
    for (const FigureColumn &column : definition.figureColumns) {
        if (column.shows == Shows::Id || column.shows == Shows::Label) {
            table.rowLevels.push_back({Dimension::Stage, column.key, column.heading, 1});
            continue;
        }
        ColumnHead head;
        head.key = column.key;
        head.label = column.heading;
        head.measure = size_t(column.shows);
        table.columns.push_back(head);
    }
    // What all figures ask, asked together.
    TallyBatch batch(m_database);
    for (const FigureSpec &figure : definition.figures) {
        if (!definition.isRestated)
            addTo(batch, figure, period, definition.where);
    }
    const QScopedValueRollback<TallyBatch *> batched(m_batch, &batch);
    for (const FigureSpec &figure : definition.figures) {
        const Cell cell =
            figureCell(figure, period, definition.where, definition.isRestated ? &table : nullptr);
        table.hasHistory = table.hasHistory || cell.isHistory;
        RowHead row;
        for (const FigureColumn &column : definition.figureColumns) {
            if (column.shows == Shows::Id)
                row.words.append(figure.id);
            else if (column.shows == Shows::Label)
                row.words.append(withPeriod(figure.label, period));
        }
        row.names = row.words;
        row.keys = {figure.id};
        table.rows.push_back(row);
        std::vector<Cell> cells;
        for (const ColumnHead &head : table.columns) {
            Cell shown = cell;
            if (Shows(head.measure) != Shows::Value) {
                shown.unit = Measure::Unit::Count;
                if (cell.rate) // Published without its counts.
                    shown.state = Cell::State::NotAvailable;
                shown.rate.reset();
                if (Shows(head.measure) == Shows::Denominator)
                    shown.numerator = cell.denominator.value_or(0);
                shown.denominator.reset();
                if (shown.state == Cell::State::NoBase)
                    shown.state = Cell::State::Value;
                // A change has no counts, an amount is none, and a count alone is of nothing.
                const bool isCounted = !cell.isChange && cell.unit != Measure::Unit::Pounds;
                const bool isTold =
                    isCounted && (Shows(head.measure) == Shows::Numerator || cell.denominator);
                if (!isTold && shown.hasValue())
                    shown.state = Cell::State::NoBase;
            }
            cells.push_back(shown);
        }
        table.cells.push_back(std::move(cells));
    }
    return table;
}

FilledTable TableEngine::fillQuotes(const TableDefinition &definition, const ReportPeriod &period)
{
    FilledTable table;
    table.definition = definition;
    table.period = period;
    table.rowLevels.push_back({Dimension::Service, u"service"_s, EngineText::tr("Service"), 1});
    table.rowLevels.push_back({Dimension::Theme, u"quote"_s, EngineText::tr("Compliment"), 1});
    const auto restatement = restatementOf(definition, period);
    Statement select(m_database, kSelectQuotes);
    select.bind(u":from_quarter"_s, period.firstQuarter().code())
        .bind(u":to_quarter"_s, period.lastQuarter().code())
        .bind(u":last_day"_s, period.lastDay());
    const ClosedCases unseen(m_database); // Whose words are not printed by those it is closed to.
    while (select.step()) {
        RowReader row(select);
        RowHead head;
        const qint64 id = row.integer();
        if (unseen.has(CaseId(id)))
            continue;
        head.keys = {QString::number(id)};
        auto place = row.id<OrgNodeId>();
        // Words cannot be divided: they stand with the one that took over most.
        if (restatement && restatement->isCarried(place.value())) {
            const qint64 closed = place.value();
            place = restatement->sharesOf(closed).front().successor;
            if (std::ranges::count(table.carried, closed) == 0)
                table.carried.push_back(closed);
            table.isRestated = true;
        }
        head.names = {m_reference.nameOf(place), row.text()};
        head.words = head.names;
        table.rows.push_back(std::move(head));
    }
    table.cells.resize(table.rows.size());
    return table;
}

namespace {

/// A change as the two figures between which it lies.
struct BeforeAndNow {
    FigureSpec before;
    FigureSpec now;
};

BeforeAndNow partsOf(const FigureSpec &change)
{
    BeforeAndNow parts{change, change};
    parts.now.change = Change::None;
    parts.before.change = Change::None;
    parts.before.yearOffset -= 1;
    // A part of a year is compared with the same part of the year before.
    parts.before.sameQuarters = change.yearOffset == 0 || change.sameQuarters;
    return parts;
}

/// The period of the table in which a figure is a cell: as long as its quarter needs.
ReportPeriod tablePeriodOf(const FigureSpec &figure, const ReportPeriod &period)
{
    ReportPeriod of = periodOf(figure, period);
    if (figure.quarter > 0)
        of.throughQuarter = std::max(figure.quarter, of.throughQuarter);
    return of;
}

} // namespace

void TableEngine::addTo(TallyBatch &batch, const FigureSpec &figure, const ReportPeriod &period,
                        const std::vector<Filter> &where)
{
    if (figure.change != Change::None) {
        const BeforeAndNow parts = partsOf(figure);
        addTo(batch, parts.before, period, where);
        addTo(batch, parts.now, period, where);
        return;
    }
    const TableDefinition definition = singleCell(figure, where, false);
    const ReportPeriod of = tablePeriodOf(figure, period);
    PivotFiller(m_database, m_reference, m_history, m_demand, definition, of).addTo(batch);
}

TableDefinition TableEngine::singleCell(const FigureSpec &figure, const std::vector<Filter> &where,
                                        bool isRestated) const
{
    TableDefinition definition;
    definition.id = figure.id;
    definition.isRestated = isRestated;
    definition.where = where;
    definition.usesHistory = true;
    definition.settings = figure.settings;
    definition.byReceived = figure.settings.outcomeBasis == OutcomeBasis::Received;
    MeasureColumn column = figure.measure;
    // A filter of the figure narrows base and count alike, unless it is the base's own affair.
    definition.measures.push_back(column);
    if (figure.quarter > 0)
        definition.columns.by = ColumnAxis::By::Quarter;
    return definition;
}

Cell TableEngine::oneCell(const FigureSpec &figure, const ReportPeriod &period,
                          const std::vector<Filter> &where, FilledTable *restatedIn)
{
    const TableDefinition definition = singleCell(figure, where, restatedIn != nullptr);
    const FilledTable table = fillPivot(definition, period);
    if (restatedIn) {
        restatedIn->isRestated = restatedIn->isRestated || table.isRestated;
        restatedIn->hasSplitShares = restatedIn->hasSplitShares || table.hasSplitShares;
        for (const qint64 node : table.carried) {
            if (std::ranges::count(restatedIn->carried, node) == 0)
                restatedIn->carried.push_back(node);
        }
    }
    return table.cell(0, figure.quarter > 0 ? size_t(figure.quarter) - 1 : 0);
}

Cell TableEngine::figureCell(const FigureSpec &figure, const ReportPeriod &period,
                             const std::vector<Filter> &where, FilledTable *restatedIn)
{
    if (figure.change != Change::None) {
        const BeforeAndNow parts = partsOf(figure);
        const Cell last = figureCell(parts.now, period, where, restatedIn);
        return changeOf(figureCell(parts.before, period, where, restatedIn), last,
                        changeFor(last.unit, figure.change), figure.measure.decimals);
    }
    const ReportPeriod of = tablePeriodOf(figure, period);
    Cell cell = oneCell(figure, of, where, restatedIn);
    const bool isBeyond = figure.quarter > period.throughQuarter ||
                          (figure.quarter > 0 && !period.reaches({period.year, figure.quarter}));
    if (isBeyond && figure.yearOffset == 0) {
        cell.state = Cell::State::Ahead;
        cell.isHistory = false;
    }
    if (!figure.demandIndicator.isEmpty() && cell.hasValue()) {
        const auto indicator =
            m_reference.findItem(UserList::DemandIndicator, figure.demandIndicator);
        const auto found =
            std::find_if(m_demand.begin(), m_demand.end(), [&](const DemandFigure &d) {
                return indicator && d.indicator == *indicator && d.year == of.year;
            });
        cell.unit = Measure::Unit::Percent;
        cell.state = found == m_demand.end() ? Cell::State::NotAvailable
                     : found->value == 0     ? Cell::State::NoBase
                                             : Cell::State::Value;
        if (found != m_demand.end())
            cell.denominator = double(found->value);
    }
    if (figure.part != FigureSpec::Part::Value && !cell.rate) {
        if (figure.part == FigureSpec::Part::Denominator)
            cell.numerator = cell.denominator.value_or(0);
        cell.denominator.reset();
        cell.unit = Measure::Unit::Count;
        if (cell.state == Cell::State::NoBase)
            cell.state = Cell::State::Value;
    }
    return cell;
}

Result<Cell> TableEngine::figure(const FigureSpec &figure, const ReportPeriod &period,
                                 const std::vector<Filter> &where)
{
    return guarded([&] {
        refuseOtherKnowledge(period);
        Cell cell = figureCell(settled(figure, m_council), period, where, nullptr);
        cell.isBlankWithoutBase = m_council.noBase == NoBase::Blank;
        return cell;
    });
}

Result<CasesBehind> TableEngine::casesBehind(const FilledTable &table, size_t row, size_t column)
{
    if (table.definition.kind == TableDefinition::Kind::Figures)
        return casesBehind(table.definition.figures[row], table.period, table.definition.where,
                           table.definition.isRestated);
    if (table.definition.kind == TableDefinition::Kind::Quotes)
        return CasesBehind{};
    return guarded([&] {
        refuseOtherKnowledge(table.period);
        const auto behind = PivotFiller::behind(table, m_reference, row, column);
        const auto restatement = restatementOf(table.definition, table.period);
        CasesBehind cases;
        const Restatement *carried = restatement ? &*restatement : nullptr;
        cases.numerator = factsOf(m_database, behind.numerator, carried);
        cases.denominator = factsOf(m_database, behind.denominator, carried);
        cases.hasDenominator = behind.hasDenominator;
        return cases;
    });
}

Result<CasesBehind> TableEngine::casesBehind(const FigureSpec &asked, const ReportPeriod &period,
                                             const std::vector<Filter> &where, bool isRestated)
{
    const FigureSpec figure = settled(asked, m_council);
    const ReportPeriod of = tablePeriodOf(figure, period);
    const TableDefinition definition = singleCell(figure, where, isRestated);
    const auto table = guarded([&] { return fillPivot(definition, of); });
    if (!table)
        return table.error();
    return casesBehind(*table, 0, figure.quarter > 0 ? size_t(figure.quarter) - 1 : 0);
}

} // namespace redress
