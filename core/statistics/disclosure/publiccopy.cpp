// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/statistics/disclosure/publiccopy.h"

#include "core/statistics/disclosure/hiddentable.h"
#include "core/statistics/figureformat.h"
#include "core/store/storageerror.h"

#include <QCoreApplication>

#include <algorithm>
#include <iterator>
#include <set>

namespace redress {

namespace {

using namespace Qt::StringLiterals;

struct DisclosureText {
    Q_DECLARE_TR_FUNCTIONS(redress::Disclosure)
};

constexpr int kKindShift = 56;
constexpr int kStages = 4;

/// A stage of a case by its number, 1 being the case itself: a complaint that was received is the
/// same fact as its first stage, and a response of the dip sample as the stage that it answers,
/// however many themes were found in it.
qint64 stageKey(const FactRef &fact)
{
    return fact.caseId * kStages + std::max(1, fact.stage);
}

/// Facts of one kind as numbers that no fact of another kind has.
CountSystem::FactSet factSet(const Tally &tally, const std::vector<FactRef> &facts)
{
    const bool areStages = tally.fact == Fact::Contact || tally.fact == Fact::Stage ||
                           tally.fact == Fact::Sample || tally.value == Tally::Value::Responses;
    const qint64 kind = qint64(areStages ? Fact::Stage : tally.fact) << kKindShift;
    CountSystem::FactSet set;
    for (const FactRef &fact : facts)
        set.push_back(kind | (areStages ? stageKey(fact) : fact.factId));
    std::ranges::sort(set);
    set.erase(std::unique(set.begin(), set.end()), set.end());
    return set;
}

/// The payments that a sum of money is made of, as numbers that no counted fact has.
CountSystem::FactSet paymentSet(const Tally &tally, const std::vector<FactRef> &facts)
{
    constexpr qint64 kMoney = 32;
    CountSystem::FactSet set;
    for (const FactRef &fact : facts)
        set.push_back(((kMoney + qint64(tally.fact)) << kKindShift) | fact.factId);
    std::ranges::sort(set);
    return set;
}

/// How many different cases \p facts belong to, those of the Ombudsman alone by their reference.
size_t casesOf(const std::vector<FactRef> &facts)
{
    std::set<std::pair<qint64, QString>> cases;
    for (const FactRef &fact : facts)
        cases.emplace(fact.caseId, fact.caseId > 0 ? QString() : fact.reference);
    return cases.size();
}

/// Where a cell stands, whatever the period: in the papers of two quarters it is the same place.
QString placeOf(const FilledTable &table, size_t row, size_t column)
{
    return (QStringList{table.definition.id, table.columns[column].key} + table.rows[row].keys)
        .join(u'/');
}

} // namespace

PublicCopy::CellNumber PublicCopy::addCell(const QString &place, const Measure &measure,
                                           const CasesBehind &cases, FigureSpec::Part part)
{
    const Tally &numerator = measure.numerator;
    std::vector<size_t> told;
    if (part == FigureSpec::Part::Denominator && cases.hasDenominator) {
        // The base stands there by itself.
    } else if (numerator.value == Tally::Value::Pence) {
        told.push_back(
            m_counts.addSum(paymentSet(numerator, cases.numerator), casesOf(cases.numerator)));
    } else {
        told.push_back(m_counts.addCount(factSet(numerator, cases.numerator)));
    }
    if (cases.hasDenominator && part != FigureSpec::Part::Numerator)
        told.push_back(
            m_counts.addCount(factSet(measure.denominator.value_or(numerator), cases.denominator)));
    m_places.emplace(place, told);
    return m_counts.addCell(std::move(told));
}

Result<PublicCopy::CellNumber> PublicCopy::addFigure(const FigureSpec &figure,
                                                     const ReportPeriod &period,
                                                     const std::vector<Filter> &where,
                                                     bool isRestated)
{
    const auto cases = m_engine.casesBehind(figure, period, where, isRestated);
    if (!cases)
        return cases.error();
    if (cases->numerator.empty() && cases->denominator.empty())
        return CellNumber();
    const QString place = u"%1/%2/%3/%4"_s.arg(figure.id, figure.measure.measure)
                              .arg(figure.quarter)
                              .arg(figure.yearOffset);
    return addCell(place, *measureNamed(figure.measure.measure), *cases, figure.part);
}

Result<size_t> PublicCopy::add(const FigureSpec &figure, const ReportPeriod &period,
                               const std::vector<Filter> &where, bool isRestated)
{
    FigureSpec now = figure;
    now.change = Change::None;
    std::vector<FigureSpec> told{now};
    if (figure.change != Change::None) {
        told.push_back(now);
        told.back().yearOffset -= 1;
        told.back().sameQuarters = true;
    }
    std::vector<CellNumber> cells;
    for (const FigureSpec &each : told) {
        const auto cell = addFigure(each, period, where, isRestated);
        if (!cell)
            return cell.error();
        cells.push_back(*cell);
    }
    m_figures.push_back(std::move(cells));
    return m_figures.size() - 1;
}

Result<std::vector<PublicCopy::CellNumber>> PublicCopy::addRow(const FilledTable &table, size_t row)
{
    std::vector<CellNumber> cells;
    for (size_t column = 0; column < table.columns.size(); ++column) {
        const Cell &cell = table.cell(row, column);
        CellNumber number;
        // Nought of nought tells of no fact: nothing can be worked out from it.
        const bool isOfFacts = cell.numerator != 0 || cell.denominator.value_or(0) != 0;
        if (cell.hasValue() && isOfFacts && !cell.isHistory && !table.columns[column].isChange) {
            const auto cases = m_engine.casesBehind(table, row, column);
            if (!cases)
                return cases.error();
            const Measure &measure =
                *measureNamed(table.definition.measures[table.columns[column].measure].measure);
            if (measure.numerator.fact != Fact::Demand && !measure.isOnlyPublished())
                number =
                    addCell(placeOf(table, row, column), measure, *cases, FigureSpec::Part::Value);
        }
        cells.push_back(number);
    }
    return cells;
}

/// A footnote tells a number of its own: "one complaint from a young person".
Result<std::vector<PublicCopy::CellNumber>> PublicCopy::addFootnotes(const FilledTable &table)
{
    std::vector<CellNumber> cells;
    for (const FilledFootnote &footnote : table.footnotes) {
        const auto cases = m_engine.casesBehind(table, footnote);
        if (!cases)
            return cases.error();
        const Footnote &definition = table.definition.footnotes[footnote.number];
        const QString place = u"%1/footnote/%2"_s.arg(table.definition.id).arg(footnote.number);
        cells.emplace_back(addCell(place, *measureNamed(definition.measure.measure), *cases,
                                   FigureSpec::Part::Value));
    }
    return cells;
}

Result<size_t> PublicCopy::add(const FilledTable &table)
{
    auto footnotes = addFootnotes(table);
    if (!footnotes)
        return footnotes.error();
    std::vector<std::vector<CellNumber>> rows;
    for (size_t row = 0; row < table.rows.size(); ++row) {
        if (table.definition.kind == TableDefinition::Kind::Figures) {
            const auto figure = add(table.definition.figures[row], table.period,
                                    table.definition.where, table.definition.isRestated);
            if (!figure)
                return figure.error();
            rows.push_back(m_figures[*figure]);
            continue;
        }
        if (table.definition.kind == TableDefinition::Kind::Quotes) {
            rows.emplace_back();
            continue;
        }
        auto cells = addRow(table, row);
        if (!cells)
            return cells.error();
        rows.push_back(std::move(*cells));
    }
    m_tables.push_back({std::move(rows), std::move(*footnotes)});
    return m_tables.size() - 1;
}

void PublicCopy::standAfter(const PublicCopy &earlier)
{
    const CountSystem &before = earlier.m_counts;
    for (const auto &[place, counts] : earlier.m_places) {
        const auto now = m_places.find(place);
        if (now == m_places.end())
            continue;
        for (size_t i = 0; i < std::min(counts.size(), now->second.size()); ++i)
            addDifference(before.factsOf(counts[i]), now->second[i]);
    }
    for (const size_t told : before.publishedCounts())
        m_counts.addPublished(m_counts.add(before, told));
    for (size_t count = 0; count < before.counts(); ++count) {
        if (before.isHiddenCount(count))
            m_counts.addHidden(m_counts.add(before, count));
    }
}

/// What came to a number since an earlier paper told it.
void PublicCopy::addDifference(const CountSystem::FactSet &before, size_t now)
{
    const CountSystem::FactSet &all = m_counts.factsOf(now);
    CountSystem::FactSet rest;
    std::ranges::set_difference(all, before, std::back_inserter(rest));
    if (!rest.empty() && rest.size() + before.size() == all.size())
        m_counts.addUnprinted(m_counts.addRestOf(now, rest));
}

Result<void> PublicCopy::protect(int threshold, const Progress &progress)
{
    m_threshold = threshold;
    return guarded([&] { m_counts.protect(size_t(std::max(0, threshold)), progress); });
}

FilledTable PublicCopy::shown(size_t number, const FilledTable &table) const
{
    FilledTable copy = table;
    bool anyHidden = false;
    for (size_t row = 0; row < table.rows.size(); ++row) {
        const std::vector<CellNumber> &cells = m_tables[number].rows[row];
        const auto isCellHidden = [&](size_t column) {
            if (table.definition.kind == TableDefinition::Kind::Figures)
                return std::ranges::any_of(cells,
                                           [this](CellNumber cell) { return isHidden(cell); });
            return column < cells.size() && isHidden(cells[column]);
        };
        for (size_t column = 0; column < table.columns.size(); ++column) {
            const bool mustHide =
                isCellHidden(column) ||
                (table.columns[column].isChange &&
                 std::ranges::any_of(columnsOfChange(table, column), isCellHidden));
            if (!mustHide)
                continue;
            hide(copy.cells[row][column]);
            anyHidden = true;
        }
    }
    std::vector<size_t> hiddenFootnotes;
    for (size_t i = 0; i < m_tables[number].footnotes.size(); ++i) {
        if (isHidden(m_tables[number].footnotes[i]))
            hiddenFootnotes.push_back(i);
    }
    removeFootnotes(copy, hiddenFootnotes);
    moveHiddenRowsLast(copy);
    if (anyHidden)
        copy.notes.append(DisclosureText::tr("%1: fewer than %2, or hidden so that such a number "
                                             "cannot be worked out.")
                              .arg(hiddenMark())
                              .arg(m_threshold));
    return copy;
}

Cell PublicCopy::shown(size_t number, Cell cell) const
{
    const bool mustHide =
        std::ranges::any_of(m_figures[number], [this](CellNumber told) { return isHidden(told); });
    if (mustHide && cell.hasValue())
        hide(cell);
    return cell;
}

} // namespace redress
