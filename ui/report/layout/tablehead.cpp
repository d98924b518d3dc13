// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/report/layout/tablehead.h"

#include <algorithm>
#include <numeric>

namespace redress {

namespace {

constexpr double kPadding = 70; ///< Above and below a heading.

double lengthOf(const std::vector<SetLine> &lines)
{
    double length = 0;
    for (const SetLine &line : lines)
        length = std::max(length, line.width);
    return length;
}

} // namespace

TableHead::TableHead(Flow &flow, const PaperTable &table, const TableGrid &grid,
                     const TablePlan &plan, const TablePart &part)
    : m_flow(flow)
    , m_grid(grid)
    , m_type(plan.type)
    , m_part(part)
    , m_rows(grid.headRows, 0)
{
    for (size_t i = 0; i < grid.head.size(); ++i)
        place(grid.head[i], i, table);
    measureRows();
}

/// Lines of a turned heading: longer ones where the column is too narrow for their number.
std::vector<SetLine> TableHead::turned(const QString &text, double width) const
{
    double length = m_type.turnedLength;
    auto lines = m_flow.setter.lines(text, m_type.font(), PaperInk::Text, length);
    while (lines.size() > 1 && double(lines.size()) * m_type.turnedLeading() > width) {
        length *= 1.2;
        lines = m_flow.setter.lines(text, m_type.font(), PaperInk::Text, length);
    }
    return lines;
}

void TableHead::place(const HeadSpan &span, size_t index, const PaperTable &table)
{
    double x = 0;
    double from = -1;
    double to = 0;
    size_t first = 0;
    for (size_t i = 0; i < m_part.columns.size(); ++i) {
        const size_t column = m_part.columns[i];
        if (column >= span.from && column < span.to) {
            if (from < 0) {
                from = x;
                first = i;
            }
            to = x + m_part.widths[i];
        }
        x += m_part.widths[i];
    }
    if (from < 0)
        return;

    const bool isKey = span.from < m_grid.keyColumns;
    Placed placed{.span = index};
    placed.x = from + (first == 0 ? 0 : m_type.padding);
    placed.width = std::max(1.0, to - placed.x - m_type.padding);
    placed.isCentred = TableGrid::isGroup(span);
    placed.isRightAligned = !isKey && !placed.isCentred && table.columns[span.from].isNumber;
    placed.isTurned = m_type.turnsHeads && !isKey && !placed.isCentred;
    placed.lines = placed.isTurned ? turned(span.text, to - from)
                                   : m_flow.setter.lines(span.text, m_type.font(true),
                                                         PaperInk::Text, placed.width);
    m_placed.push_back(std::move(placed));
}

double TableHead::contentHeight(const Placed &placed) const
{
    const double text =
        placed.isTurned ? lengthOf(placed.lines) : double(placed.lines.size()) * m_type.leading();
    return text + 2 * kPadding;
}

/// Headings of one row first; one over several rows then stretches the last of them.
void TableHead::measureRows()
{
    for (const Placed &placed : m_placed) {
        const HeadSpan &span = m_grid.head[placed.span];
        if (span.rows == 1)
            m_rows[span.row] = std::max(m_rows[span.row], contentHeight(placed));
    }
    for (const Placed &placed : m_placed) {
        const HeadSpan &span = m_grid.head[placed.span];
        const size_t end = span.row + span.rows;
        const double lacking = contentHeight(placed) - (rowTop(end) - rowTop(span.row));
        if (lacking > 0)
            m_rows[end - 1] += lacking;
    }
}

double TableHead::rowTop(size_t row) const
{
    return std::accumulate(m_rows.begin(), m_rows.begin() + qsizetype(row), 0.0);
}

void TableHead::draw(Strip &strip, const Placed &placed, int element) const
{
    const HeadSpan &span = m_grid.head[placed.span];
    const double bottom = rowTop(span.row + span.rows) - kPadding;
    if (placed.isTurned) {
        const double leading = m_type.turnedLeading();
        const double whole = double(placed.lines.size()) * leading;
        double left = placed.x + placed.width - whole;
        for (const SetLine &line : placed.lines) {
            if (!line.runs.empty()) {
                strip.items.push_back(
                    m_flow.placedTurned(line, m_type.font(), left, bottom, leading, element));
            }
            left += leading;
        }
        return;
    }
    const double leading = m_type.leading();
    double top = bottom - double(placed.lines.size()) * leading;
    for (const SetLine &line : placed.lines) {
        const double free = placed.width - line.width;
        const double shift = placed.isCentred ? free / 2 : placed.isRightAligned ? free : 0;
        if (!line.runs.empty()) {
            strip.items.push_back(
                m_flow.placed(line, m_type.font(true), placed.x + shift, top, leading, element));
        }
        top += leading;
    }
}

Strip TableHead::strip(const std::vector<int> &elements, size_t repeatedKeys) const
{
    const double height = rowTop(m_rows.size());
    Strip strip{.height = height};
    if (height <= 0)
        return strip;
    const double width = std::accumulate(m_part.widths.begin(), m_part.widths.end(), 0.0);
    for (const Placed &placed : m_placed) {
        const HeadSpan &span = m_grid.head[placed.span];
        if (!span.isShaded)
            continue;
        const double from = placed.x > 0 ? placed.x - m_type.padding : 0;
        const QRectF ground{from, rowTop(span.row), placed.x + placed.width + m_type.padding - from,
                            rowTop(span.row + span.rows) - rowTop(span.row)};
        strip.addGround(ground);
    }
    strip.addRule({0, 0, width, type::kHeavyRule});
    strip.addRule({0, height - type::kRule, width, type::kRule});
    for (const Placed &placed : m_placed) {
        const HeadSpan &span = m_grid.head[placed.span];
        if (TableGrid::isGroup(span) && !span.text.isEmpty()) {
            const double y = rowTop(span.row + span.rows) - type::kThinRule;
            strip.addRule({placed.x, y, placed.width, type::kThinRule}, PaperInk::QuietRule);
        }
        const bool isRepeated =
            elements.empty() || span.from < repeatedKeys ||
            std::ranges::find(m_part.columns, span.from) == m_part.columns.end();
        draw(strip, placed, isRepeated ? PageItem::kRepeated : elements[placed.span]);
    }
    return strip;
}

} // namespace redress
