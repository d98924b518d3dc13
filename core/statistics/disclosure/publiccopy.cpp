// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/statistics/disclosure/publiccopy.h"

#include "core/statistics/figureformat.h"
#include "core/store/storageerror.h"

#include <QCoreApplication>

#include <algorithm>

namespace redress {

namespace {

using namespace Qt::StringLiterals;

struct DisclosureText {
    Q_DECLARE_TR_FUNCTIONS(redress::Disclosure)
};

/// Facts of one kind as numbers that no fact of another kind has.
CountSystem::FactSet factSet(Fact kind, const std::vector<FactRef> &facts)
{
    constexpr int kKindShift = 56;
    constexpr int kStages = 4;
    CountSystem::FactSet set;
    for (const FactRef &fact : facts) {
        // A response of the dip sample is one, however many themes were found in it.
        const qint64 id = kind == Fact::Sample ? fact.caseId * kStages + fact.stage : fact.factId;
        set.push_back((qint64(kind) << kKindShift) | id);
    }
    std::ranges::sort(set);
    set.erase(std::unique(set.begin(), set.end()), set.end());
    return set;
}

void hide(Cell &cell)
{
    Cell hidden;
    hidden.state = Cell::State::Suppressed;
    hidden.unit = cell.unit;
    hidden.decimals = cell.decimals;
    hidden.isChange = cell.isChange;
    cell = hidden;
}

/// A hidden number between two others in their order would be told by its place: hidden rows come
/// last, by name.
void moveHiddenRowsLast(FilledTable &table)
{
    if (!table.definition.isOrderedByValue())
        return;
    std::vector<size_t> order;
    for (size_t row = 0; row < table.rows.size(); ++row)
        order.push_back(row);
    const auto isHidden = [&](size_t row) {
        return std::ranges::any_of(table.cells[row], [](const Cell &cell) {
            return cell.state == Cell::State::Suppressed;
        });
    };
    const auto rankOf = [&](size_t row) {
        const RowHead &head = table.rows[row];
        return head.isTotal ? 3 : head.isOthers() ? 2 : isHidden(row) ? 1 : 0;
    };
    std::ranges::stable_sort(order, [&](size_t a, size_t b) {
        if (rankOf(a) != rankOf(b))
            return rankOf(a) < rankOf(b);
        return rankOf(a) == 1 && table.rows[a].names.join(u' ') < table.rows[b].names.join(u' ');
    });
    FilledTable moved = table;
    for (size_t row = 0; row < order.size(); ++row) {
        moved.rows[row] = table.rows[order[row]];
        moved.cells[row] = table.cells[order[row]];
    }
    table = std::move(moved);
}

} // namespace

PublicCopy::CellNumber PublicCopy::addCell(const CasesBehind &cases, Fact numerator,
                                           Fact denominator, bool isAmount)
{
    std::vector<size_t> told;
    if (!isAmount)
        told.push_back(m_counts.addCount(factSet(numerator, cases.numerator)));
    if (cases.hasDenominator)
        told.push_back(m_counts.addCount(factSet(denominator, cases.denominator)));
    return told.empty() ? CellNumber() : m_counts.addCell(std::move(told));
}

Result<PublicCopy::CellNumber> PublicCopy::addFigure(const FigureSpec &figure,
                                                     const ReportPeriod &period,
                                                     const std::vector<Filter> &where)
{
    auto cases = m_engine.casesBehind(figure, period, where);
    if (!cases)
        return cases.error();
    if (cases->numerator.empty() && cases->denominator.empty())
        return CellNumber();
    const Measure &measure = *measureNamed(figure.measure.measure);
    if (figure.part == FigureSpec::Part::Numerator)
        cases->hasDenominator = false;
    return addCell(*cases, measure.numerator.fact,
                   measure.denominator.value_or(measure.numerator).fact,
                   measure.numerator.value == Tally::Value::Pence);
}

Result<size_t> PublicCopy::add(const FigureSpec &figure, const ReportPeriod &period,
                               const std::vector<Filter> &where)
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
        const auto cell = addFigure(each, period, where);
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
        if (cell.hasValue() && !cell.isHistory && !table.columns[column].isChange) {
            const auto cases = m_engine.casesBehind(table, row, column);
            if (!cases)
                return cases.error();
            const Measure &measure =
                *measureNamed(table.definition.measures[table.columns[column].measure].measure);
            if (measure.numerator.fact != Fact::Demand && !measure.isOnlyPublished())
                number = addCell(*cases, measure.numerator.fact,
                                 measure.denominator.value_or(measure.numerator).fact,
                                 measure.numerator.value == Tally::Value::Pence);
        }
        cells.push_back(number);
    }
    return cells;
}

Result<size_t> PublicCopy::add(const FilledTable &table)
{
    std::vector<std::vector<CellNumber>> rows;
    for (size_t row = 0; row < table.rows.size(); ++row) {
        if (table.definition.kind == TableDefinition::Kind::Figures) {
            const auto figure =
                add(table.definition.figures[row], table.period, table.definition.where);
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
    m_tables.push_back(std::move(rows));
    return m_tables.size() - 1;
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
    const size_t leaves = table.definition.measures.size();
    for (size_t row = 0; row < table.rows.size(); ++row) {
        const std::vector<CellNumber> &cells = m_tables[number][row];
        const auto isCellHidden = [&](size_t column) {
            if (table.definition.kind == TableDefinition::Kind::Figures)
                return std::ranges::any_of(cells,
                                           [this](CellNumber cell) { return isHidden(cell); });
            return column < cells.size() && isHidden(cells[column]);
        };
        for (size_t column = 0; column < table.columns.size(); ++column) {
            bool mustHide = isCellHidden(column);
            // A change tells of the years before it.
            if (table.columns[column].isChange && column >= 2 * leaves)
                mustHide = isCellHidden(column - leaves) || isCellHidden(column - 2 * leaves);
            if (!mustHide)
                continue;
            hide(copy.cells[row][column]);
            anyHidden = true;
        }
    }
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
