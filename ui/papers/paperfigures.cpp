// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/papers/paperfigures.h"

#include "core/base/language.h"
#include "core/report/kept/keptreport.h"
#include "core/report/reportcontext.h"
#include "core/store/paperlanguage.h"

#include <algorithm>

namespace redress {

namespace {

using Type = StructElement::Type;

/// A click beside the digits means them too: so many units around the line.
constexpr double kNear = 70;

/// A cell below the headings of a table, without its key columns.
struct BodyCell {
    size_t row = 0;
    size_t column = 0;
    bool operator==(const BodyCell &) const = default;
};

std::optional<BodyCell> bodyCellOf(const PageLayout &layout, int element)
{
    const auto &elements = layout.elements;
    int cell = element;
    while (cell >= 0 && elements[size_t(cell)].type != Type::DataCell)
        cell = elements[size_t(cell)].parent;
    if (cell < 0)
        return std::nullopt;
    const int row = elements[size_t(cell)].parent;
    const int table = elements[size_t(row)].parent;
    BodyCell found;
    for (int i = row + 1; i < cell; ++i) {
        const StructElement &before = elements[size_t(i)];
        found.column += before.parent == row && before.type == Type::DataCell ? 1 : 0;
    }
    // Rows of headings stand above; their cells are headings of columns.
    for (int i = table + 1; i < row; ++i) {
        const bool isRow =
            elements[size_t(i)].type == Type::Row && elements[size_t(i)].parent == table;
        const bool isOfHead =
            isRow && elements[size_t(i) + 1].scope == StructElement::Scope::Column;
        found.row += isRow && !isOfHead ? 1 : 0;
    }
    return found;
}

const PrintedFigure *cellFigure(const ComposedPaper &paper, int block, const BodyCell &cell)
{
    const auto found = std::ranges::find_if(paper.figures, [&](const PrintedFigure &figure) {
        return figure.table && figure.block == block && figure.row == cell.row &&
               figure.column == cell.column;
    });
    return found == paper.figures.end() ? nullptr : &*found;
}

/// The same field twice in a block is the same figure.
const PrintedFigure *fieldFigure(const ComposedPaper &paper, int block, const QString &field)
{
    const PrintedFigure *elsewhere = nullptr;
    for (const PrintedFigure &figure : paper.figures) {
        if (figure.table || figure.field != field)
            continue;
        if (figure.block == block)
            return &figure;
        elsewhere = elsewhere ? elsewhere : &figure;
    }
    return elsewhere;
}

/// The cell behind a value that is drawn; nothing where several were put together.
std::optional<BodyCell> cellDrawn(const Document &document, int block, const ChartHit &hit)
{
    if (block < 0)
        return std::nullopt;
    const auto *chart = std::get_if<ChartBlock>(&document.blocks[size_t(block)]);
    if (!chart || hit.series >= chart->chart.series.size())
        return std::nullopt;
    const auto &points = chart->chart.series[hit.series].points;
    if (hit.category >= points.size() || points[hit.category].parts.size() > 1)
        return std::nullopt;
    const ChartData::Point &point = points[hit.category];
    return point.parts.empty() ? BodyCell{point.row, point.column}
                               : BodyCell{point.parts.front().row, point.parts.front().column};
}

QRectF onPage(const PlacedChart &placed, const ChartHit &hit)
{
    return hit.rect.translated(placed.rect.topLeft());
}

const PrintedFigure *figureInChart(const ComposedPaper &paper, int block, const PlacedChart &placed,
                                   QPointF at)
{
    const auto &hits = placed.chart->hits;
    // Of marks on top of each other the last is seen.
    const auto hit = std::find_if(hits.rbegin(), hits.rend(), [&](const ChartHit &one) {
        return onPage(placed, one).contains(at);
    });
    if (hit == hits.rend())
        return nullptr;
    const auto cell = cellDrawn(paper.document, block, *hit);
    return cell ? cellFigure(paper, block, *cell) : nullptr;
}

/// What a run covers in its line.
QRectF boxOf(const TextLine &line, const PlacedRun &run)
{
    if (line.isTurned)
        return line.box;
    return {line.origin.x() + run.x, line.box.top(), run.width, line.box.height()};
}

const PrintedFigure *figureInLine(const ComposedPaper &paper, const PageItem &item, QPointF at)
{
    const TextLine &line = *item.text();
    for (const PlacedRun &run : line.runs) {
        if (run.figure.isEmpty() || !boxOf(line, run).contains(at))
            continue;
        const auto reference = FigureReference::tryFromString(run.figure);
        return reference ? figureNamed(paper, *reference)
                         : fieldFigure(paper, item.block, run.figure);
    }
    const bool isNear = line.box.adjusted(-kNear, -kNear, kNear, kNear).contains(at);
    const auto cell =
        isNear && item.isContent() ? bodyCellOf(paper.layout, item.element) : std::nullopt;
    return cell ? cellFigure(paper, item.block, *cell) : nullptr;
}

/// What \p item prints of \p figure; empty if nothing.
QRectF boxIn(const ComposedPaper &paper, const PageItem &item, const PrintedFigure &figure)
{
    const BodyCell wanted{figure.row, figure.column};
    if (const auto *placed = std::get_if<PlacedChart>(&item.shape)) {
        for (const ChartHit &hit : placed->chart->hits) {
            if (figure.table && cellDrawn(paper.document, item.block, hit) == wanted)
                return onPage(*placed, hit);
        }
        return {};
    }
    const TextLine *line = item.text();
    if (!line)
        return {};
    if (figure.table) {
        const bool isHere =
            item.isContent() && bodyCellOf(paper.layout, item.element) == std::optional(wanted);
        return isHere ? line->box : QRectF();
    }
    const auto run = std::ranges::find(line->runs, figure.field, &PlacedRun::figure);
    return run == line->runs.end() ? QRectF() : boxOf(*line, *run);
}

} // namespace

const PrintedFigure *figureAt(const ComposedPaper &paper, int page, QPointF at)
{
    if (page < 0 || size_t(page) >= paper.layout.pages.size())
        return nullptr;
    for (const PageItem &item : paper.layout.pages[size_t(page)].items) {
        const PrintedFigure *found = nullptr;
        if (const auto *placed = std::get_if<PlacedChart>(&item.shape))
            found = figureInChart(paper, item.block, *placed, at);
        else if (item.text())
            found = figureInLine(paper, item, at);
        if (found)
            return found;
    }
    return nullptr;
}

const PrintedFigure *figureNamed(const ComposedPaper &paper, const FigureReference &reference)
{
    const auto found = std::ranges::find(paper.figures, reference, &PrintedFigure::reference);
    return found == paper.figures.end() ? nullptr : &*found;
}

std::optional<FigureSpot> spotOf(const ComposedPaper &paper, const PrintedFigure &figure)
{
    for (size_t page = 0; page < paper.layout.pages.size(); ++page) {
        for (const PageItem &item : paper.layout.pages[page].items) {
            if (figure.block >= 0 && item.block != figure.block)
                continue;
            const QRectF box = boxIn(paper, item, figure);
            if (!box.isEmpty())
                return FigureSpot{int(page), box};
        }
    }
    return std::nullopt;
}

Result<FigureCases> casesOfFigure(FigureDesk::Room &room, const ComposedPaper &paper,
                                  const FigureReference &reference)
{
    const PaperRequest &request = paper.request;
    if (const auto kept = keptReportFromId(request.definition)) {
        Database &database = room.store.database();
        const auto issue = keptReport(database, *kept);
        if (!issue)
            return issue.error();
        const auto context = reportContext(room.store, periodOf(*issue));
        if (!context)
            return context.error();
        return casesOfFigure(database, room.engine, *issue, *context, reference);
    }
    const auto known = room.knownOn(request.period.knownOn);
    if (!known)
        return known.error();
    const ReportDefinition *definition = [&] {
        const SpokenHere language(paperLanguage(room.store.database()));
        return shippedReport(request.definition);
    }();
    return casesOfFigure((*known)->engine, *definition, request.period, paper.document, reference);
}

} // namespace redress
