// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/report/layout/tableblock.h"

#include "core/report/printedwords.h"
#include "ui/report/layout/rowsetter.h"
#include "ui/report/layout/tableelements.h"
#include "ui/report/layout/tablehead.h"
#include "ui/report/layout/tableplan.h"
#include "ui/report/layout/textblocks.h"

#include <algorithm>

namespace redress {

namespace {

constexpr double kShareForHead = 0.5; ///< Of a page: what caption and head may take at most.
/// Of a page: rows that take no more stay on one page, since the gap above them costs less than a
/// table in two pieces.
constexpr double kShareKeptWhole = 0.3;

/// Sets one part of a table after the other.
class TableSetter final
{
public:
    TableSetter(Flow &flow, const TableBlock &block, const FigureReference &reference)
        : m_flow(flow)
        , m_block(block)
        , m_reference(reference)
        , m_table(block.table)
        , m_grid(tableGrid(block.table))
        , m_plan(planTable(block.table, m_grid, flow.setter, flow.bodySize(false).width(),
                           flow.bodySize(true).width()))
    {}

    void set()
    {
        m_flow.setLandscape(m_plan.isLandscape);
        const bool hasCaption = !m_block.number.isEmpty() || !m_table.caption.isEmpty();
        m_elements = addTableElements(m_flow, m_table, m_grid, hasCaption);
        for (size_t part = 0; part < m_plan.parts.size(); ++part)
            setPart(part);
        addNotes(m_flow, m_table.notes);
        m_flow.leaveSpace(type::kAfterTable);
        m_flow.setLandscape(false);
    }

private:
    paperwords::TablePart partName(size_t part) const
    {
        return {int(part) + 1, int(m_plan.parts.size())};
    }

    void setPart(size_t part)
    {
        const bool isFirst = part == 0;
        const QString caption =
            paperwords::tableCaption(m_block.number, m_table.caption, partName(part));
        if (!caption.isEmpty()) {
            addCaption(m_flow, caption, isFirst ? m_elements.caption : PageItem::kRepeated,
                       isFirst ? m_block.anchor : QString());
        }
        const size_t keys = isFirst ? 0 : m_grid.keyColumns;
        TableHead head{m_flow, m_table, m_grid, m_plan, m_plan.parts[part]};
        const Strip headStrip = head.strip(m_elements.head, keys);
        if (headStrip.height > 0) {
            m_flow.add(headStrip);
            m_flow.keepLastWithNext();
        }
        setRows(part, repetition(part, head.strip({}, keys)), headStrip.height);
    }

    /// Caption and head for a page on which the part goes on.
    std::shared_ptr<const std::function<std::vector<Strip>(int)>> repetition(size_t part,
                                                                             Strip head) const
    {
        // Runs while pages are made, when the table itself is gone: it holds what it needs.
        auto make = [flow = &m_flow, number = m_block.number, caption = m_table.caption,
                     name = partName(part), head = std::move(head),
                     isLandscape = m_plan.isLandscape, block = m_flow.block](int page) {
            Flow above{flow->format()};
            above.block = block;
            above.setLandscape(isLandscape);
            const QString text = paperwords::tableCaption(number, caption, name, page);
            addCaption(above, text, PageItem::kRepeated, {});
            above.add(head);
            return std::move(above.strips);
        };
        return std::make_shared<const std::function<std::vector<Strip>(int)>>(std::move(make));
    }

    void setRows(size_t part, const auto &repeated, double headHeight)
    {
        const double page = m_flow.bodySize(m_plan.isLandscape).height();
        const RowStyle style{
            .leading = m_plan.type.leading(),
            .greatestHeight = std::max(page - headHeight - 3 * type::kCaption.leading,
                                       page * (1 - kShareForHead)),
            .isCentred = isOfFigures(),
        };
        std::vector<std::vector<Strip>> rows;
        double height = 0;
        for (size_t row = 0; row < m_table.rows.size(); ++row) {
            rows.push_back(rowStrips(m_flow, cells(row, part), style));
            for (const Strip &strip : rows.back())
                height += strip.height;
        }
        const bool isKeptWhole = height <= page * kShareKeptWhole;
        for (size_t row = 0; row < rows.size(); ++row) {
            std::vector<Strip> &strips = rows[row];
            // Neither the first nor the last row of a page stands alone under or over its like.
            const bool isNearEdge = row == 0 || row + 2 == rows.size();
            for (size_t i = 0; i < strips.size(); ++i) {
                const bool isEnd = i + 1 == strips.size();
                decorate(strips[i], row, part, i == 0 && headHeight > 0, isEnd);
                strips[i].keepsWithNext =
                    isEnd && (isNearEdge || isKeptWhole) && row + 1 < rows.size();
                strips[i].prefersNext = row + 1 < rows.size() || !isEnd;
                strips[i].repeated = repeated;
                m_flow.add(std::move(strips[i]));
            }
        }
    }

    /// Tables of words are set from the top of each row; those of figures from the middle.
    bool isOfFigures() const
    {
        for (size_t i = m_grid.keyColumns; i < m_grid.columns; ++i) {
            if (!m_table.columns[i].isNumber)
                return false;
        }
        return true;
    }

    std::vector<RowCell> cells(size_t row, size_t part)
    {
        const TablePart &columns = m_plan.parts[part];
        const PaperTable::Row &source = m_table.rows[row];
        std::vector<RowCell> cells;
        double x = 0;
        for (size_t i = 0; i < columns.columns.size(); ++i) {
            const size_t column = columns.columns[i];
            const double left = i == 0 ? 0 : m_plan.type.padding;
            const double width = std::max(1.0, columns.widths[i] - left - m_plan.type.padding);
            const bool isRepeated = part > 0 && column < m_grid.keyColumns;
            if (column < source.cells.size() && !source.cells[column].text.isEmpty()) {
                const PaperTable::BodyCell &cell = source.cells[column];
                const PaperFont font = m_plan.type.font(source.isTotal, cell.isItalic);
                cells.push_back(
                    {.lines = named(m_flow.setter.lines(cell.text, font, PaperInk::Text, width),
                                    row, column),
                     .font = font,
                     .x = x + left,
                     .width = width,
                     .isRightAligned =
                         column >= m_grid.keyColumns && m_table.columns[column].isNumber,
                     .element = isRepeated ? PageItem::kRepeated : m_elements.body[row][column]});
            }
            x += columns.widths[i];
        }
        return cells;
    }

    /// The lines of a cell, which know by which reference its figure is found.
    std::vector<SetLine> named(std::vector<SetLine> lines, size_t row, size_t column) const
    {
        if (m_reference.number == 0 || column < m_grid.keyColumns)
            return lines;
        FigureReference reference = m_reference;
        reference.row = int(row) + 1;
        reference.column = int(column - m_grid.keyColumns) + 1;
        for (SetLine &line : lines) {
            for (PlacedRun &run : line.runs)
                run.figure = reference.text();
        }
        return lines;
    }

    /// Grounds under totals, the rule over a total, and the rule below the row.
    void decorate(Strip &strip, size_t row, size_t part, bool hasRowAbove, bool isEnd) const
    {
        const bool isTotal = m_table.rows[row].isTotal;
        const bool isLast = row + 1 == m_table.rows.size();
        const double width = m_flow.width();
        if (isTotal) {
            strip.addGround({0, 0, width, strip.height});
        } else {
            double x = 0;
            const TablePart &columns = m_plan.parts[part];
            for (size_t i = 0; i < columns.columns.size(); ++i) {
                if (m_table.columns[columns.columns[i]].isShaded)
                    strip.addGround({x, 0, columns.widths[i], strip.height});
                x += columns.widths[i];
            }
        }
        if (isTotal && hasRowAbove)
            strip.addRule({0, -type::kRule, width, type::kRule});
        if (isEnd) {
            const double rule = isTotal && isLast ? type::kHeavyRule : type::kRule;
            strip.addRule({0, strip.height - rule, width, rule},
                          isTotal || isLast ? PaperInk::Rule : PaperInk::RowRule);
        }
    }

    Flow &m_flow;
    const TableBlock &m_block;
    const FigureReference &m_reference;
    const PaperTable &m_table;
    TableGrid m_grid;
    TablePlan m_plan;
    TableElements m_elements;
};

} // namespace

void addTable(Flow &flow, const TableBlock &block, const FigureReference &reference)
{
    if (block.table.columns.empty()) {
        addNotes(flow, block.table.notes);
        return;
    }
    TableSetter{flow, block, reference}.set();
}

} // namespace redress
