// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/kept/changedsince.h"

#include "core/report/narrative.h"
#include "core/report/reportscope.h"
#include "core/statistics/figureformat.h"
#include "core/store/storageerror.h"

#include <QCoreApplication>
#include <QSet>

#include <algorithm>

namespace redress {

namespace {

using namespace Qt::StringLiterals;

struct ChangedText {
    Q_DECLARE_TR_FUNCTIONS(redress::ChangedSince)
};

/// Where a cell stands in a table that was filled anew.
struct CellPlace {
    size_t row = 0;
    size_t column = 0;
};

std::optional<CellPlace> placeIn(const FilledTable &table, const FilledTable &asked, size_t row,
                                 size_t column)
{
    const RowHead &wantedRow = asked.rows[row];
    const auto sameRow = std::ranges::find_if(table.rows, [&](const RowHead &head) {
        return head.isTotal == wantedRow.isTotal && head.isOthers() == wantedRow.isOthers() &&
               head.keys == wantedRow.keys &&
               (!head.keys.isEmpty() || head.names == wantedRow.names);
    });
    const ColumnHead &wantedColumn = asked.columns[column];
    const auto sameColumn = std::ranges::find_if(table.columns, [&](const ColumnHead &head) {
        return head.key == wantedColumn.key && head.isTotal == wantedColumn.isTotal &&
               head.isChange == wantedColumn.isChange &&
               head.fullLabel() == wantedColumn.fullLabel();
    });
    if (sameRow == table.rows.end() || sameColumn == table.columns.end())
        return std::nullopt;
    return CellPlace{size_t(sameRow - table.rows.begin()),
                     size_t(sameColumn - table.columns.begin())};
}

bool isSame(const Cell &then, const Cell &now)
{
    return then.state == now.state && then.numerator == now.numerator &&
           then.denominator == now.denominator && then.rate == now.rate &&
           cellText(then) == cellText(now);
}

/// Those of \p facts that \p others do not have.
std::vector<FactRef> without(const std::vector<FactRef> &facts, const std::vector<FactRef> &others)
{
    QSet<qint64> known;
    for (const FactRef &fact : others)
        known.insert(fact.factId);
    std::vector<FactRef> left;
    for (const FactRef &fact : facts) {
        if (!known.contains(fact.factId))
            left.push_back(fact);
    }
    return left;
}

/// Both parts of a figure in one list.
std::vector<FactRef> allOf(const std::optional<CasesBehind> &cases)
{
    if (!cases)
        return {};
    std::vector<FactRef> facts = cases->numerator;
    const auto more = without(cases->denominator, cases->numerator);
    facts.insert(facts.end(), more.begin(), more.end());
    return facts;
}

/// Those that moved in the numerator, and otherwise in the denominator.
void tellMoves(FigureChange &change, const std::optional<CasesBehind> &then,
               const std::optional<CasesBehind> &now)
{
    const CasesBehind none;
    change.joined = without(now.value_or(none).numerator, then.value_or(none).numerator);
    change.left = without(then.value_or(none).numerator, now.value_or(none).numerator);
    if (change.joined.empty() && change.left.empty()) {
        change.joined = without(allOf(now), allOf(then));
        change.left = without(allOf(then), allOf(now));
    }
}

/// A frozen report, and the same questions asked of the records as they are now.
class Again final
{
public:
    Again(Database &database, TableEngine &engine, const ReportIssue &issue)
        : m_engine(engine)
        , m_document(unwrap(frozenDocument(database, issue, PaperCopy::Internal)))
        , m_terms(unwrap(frozenTerms(database, issue)))
        , m_cases(
              unwrap(FrozenCases::read(unwrap(frozenPartOf(database, issue, frozenpart::kCases)))))
        , m_narrative(engine, m_terms.period, m_terms.figures, {})
    {}

    const Document &document() const { return m_document; }
    std::optional<CasesBehind> then(const PrintedFigure &figure) const
    {
        return m_cases.behind(figure.reference.text());
    }

    /// The figure as it would be printed today; nothing if it has no place any more.
    std::optional<QString> textNow(const PrintedFigure &figure)
    {
        if (!figure.table)
            return m_narrative.fillPlain(u"{%1}"_s.arg(figure.field), {});
        const FilledTable &now = filledNow(*figure.table);
        const auto place = placeIn(now, *figure.table, figure.row, figure.column);
        return place ? std::optional(cellText(now.cell(place->row, place->column))) : std::nullopt;
    }

    bool hasChanged(const PrintedFigure &figure)
    {
        if (!figure.table)
            return textNow(figure) != figure.text;
        const FilledTable &now = filledNow(*figure.table);
        const auto place = placeIn(now, *figure.table, figure.row, figure.column);
        const Cell &was = figure.table->cell(figure.row, figure.column);
        return !place || !isSame(was, now.cell(place->row, place->column));
    }

    std::optional<CasesBehind> today(const PrintedFigure &figure)
    {
        if (figure.table) {
            const FilledTable &now = filledNow(*figure.table);
            const auto place = placeIn(now, *figure.table, figure.row, figure.column);
            const bool hasCases = place && now.cell(place->row, place->column).hasValue() &&
                                  !now.cell(place->row, place->column).isHistory;
            return hasCases
                       ? std::optional(unwrap(m_engine.casesBehind(now, place->row, place->column)))
                       : std::nullopt;
        }
        const auto spec =
            figureOfField(m_terms.figures, figure.field, m_terms.period.throughQuarter);
        return spec ? std::optional(
                          unwrap(m_engine.casesBehind(spec->figure, m_terms.period, spec->where)))
                    : std::nullopt;
    }

private:
    const FilledTable &filledNow(const FilledTable &then)
    {
        auto known = m_filled.find(&then);
        if (known == m_filled.end())
            known =
                m_filled.emplace(&then, unwrap(m_engine.fill(then.definition, then.period))).first;
        return known->second;
    }

    TableEngine &m_engine;
    Document m_document;
    FrozenTerms m_terms;
    FrozenCases m_cases;
    Narrative m_narrative;
    std::map<const FilledTable *, FilledTable> m_filled;
};

Error noSuchFigure(const FigureReference &reference)
{
    return {Error::Code::NotFound,
            ChangedText::tr("The report has no figure %1.", "T3.2c").arg(reference.text()),
            {}};
}

std::optional<PrintedFigure> figureIn(const Document &document, const FigureReference &reference)
{
    const auto figures = printedFigures(document);
    const auto found = std::ranges::find(figures, reference, &PrintedFigure::reference);
    return found == figures.end() ? std::nullopt : std::optional(*found);
}

/// Whether records are counted in a cell; published figures and changes have none of their own.
bool countsRecords(const FilledTable &table, size_t row, size_t column)
{
    const Cell &cell = table.cell(row, column);
    const bool isChange =
        cell.isChange || (table.definition.kind == TableDefinition::Kind::Figures &&
                          table.definition.figures[row].change != Change::None);
    return !isChange && !cell.isHistory && cell.state != Cell::State::Ahead &&
           cell.state != Cell::State::NotAvailable;
}

/// The cases of a figure of a paper that has just been composed.
FigureCases casesNow(TableEngine &engine, const ReportDefinition &definition,
                     const ReportPeriod &period, const Document &document,
                     const FigureReference &reference)
{
    const auto figure = figureIn(document, reference);
    if (!figure)
        throw StorageError(noSuchFigure(reference));
    FigureCases cases;
    cases.figure = *figure;
    cases.now = figure->text;
    if (figure->table) {
        if (countsRecords(*figure->table, figure->row, figure->column))
            cases.today = unwrap(engine.casesBehind(*figure->table, figure->row, figure->column));
    } else {
        const auto named = scopedFigures(definition, reportScope(engine, definition, period));
        const auto spec = figureOfField(named, figure->field, period.throughQuarter);
        if (spec && !unwrap(engine.figure(spec->figure, period, spec->where)).isHistory)
            cases.today = unwrap(engine.casesBehind(spec->figure, period, spec->where));
    }
    cases.figure.table = nullptr; // The paper may go.
    return cases;
}

} // namespace

Result<std::vector<FigureChange>> changedSince(Database &database, TableEngine &engine,
                                               const ReportIssue &issue, const Progress &progress)
{
    return guarded([&] {
        Again again(database, engine, issue);
        std::vector<FigureChange> changes;
        const auto figures = printedFigures(again.document());
        qint64 done = 0;
        for (const PrintedFigure &figure : figures) {
            progress.tell(ChangedText::tr("Comparing"), done++, qint64(figures.size()));
            if (progress.isCancelled())
                throw StorageError(
                    {Error::Code::Cancelled, ChangedText::tr("The comparison was stopped."), {}});
            if (!again.hasChanged(figure))
                continue;
            FigureChange change;
            change.reference = figure.reference.text();
            change.name = figure.name;
            change.before = figure.text;
            change.after = again.textNow(figure).value_or(QString());
            tellMoves(change, again.then(figure), again.today(figure));
            changes.push_back(std::move(change));
        }
        return changes;
    });
}

Result<FigureCases> casesOfFigure(Database &database, TableEngine &engine, const ReportIssue &issue,
                                  const ReportContext &context, const FigureReference &reference)
{
    return guarded([&] {
        if (!issue.isFrozen()) {
            const ReportDefinition definition = unwrap(definitionOf(issue));
            const Document document =
                unwrap(composeReport(engine, definition, periodOf(issue), context));
            return casesNow(engine, definition, periodOf(issue), document, reference);
        }
        FigureCases cases;
        Again again(database, engine, issue);
        const auto figure = figureIn(again.document(), reference);
        if (!figure)
            throw StorageError(noSuchFigure(reference));
        cases.figure = *figure;
        cases.now = again.textNow(*figure).value_or(QString());
        cases.then = again.then(*figure);
        cases.today = again.today(*figure);
        cases.figure.table = nullptr; // The paper goes with this function.
        return cases;
    });
}

Result<FigureCases> casesOfFigure(TableEngine &engine, const ReportDefinition &definition,
                                  const ReportPeriod &period, const Document &document,
                                  const FigureReference &reference)
{
    return guarded([&] { return casesNow(engine, definition, period, document, reference); });
}

} // namespace redress
