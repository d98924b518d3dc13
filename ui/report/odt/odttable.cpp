// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/report/odt/odttable.h"

#include "ui/report/odt/odtcells.h"
#include "ui/report/paperformat.h"

#include <algorithm>
#include <numeric>
#include <optional>

namespace redress::odt {

using namespace Qt::StringLiterals;

namespace {

/// Of the padding that the plan has: LibreOffice and Word round widths, and a name that just fits
/// would go to a second line.
constexpr double kPaddingShare = 0.8;
constexpr size_t kFewRows = 8; ///< A table of no more rows stays on one page.

class PartWriter final
{
public:
    PartWriter(QXmlStreamWriter &xml, OdtStyles &styles, const PaperTable &table,
               const PlannedTable &planned, size_t part)
        : m_xml(xml)
        , m_styles(styles)
        , m_table(table)
        , m_grid(planned.grid)
        , m_type(planned.plan.type)
        , m_part(planned.plan.parts[part])
    {}

    void write(const QString &name)
    {
        const double width = std::accumulate(m_part.widths.begin(), m_part.widths.end(), 0.0);
        beginTable(m_xml, m_styles, name, width, m_table.rows.size() > kFewRows);
        for (const double column : m_part.widths)
            writeColumn(m_xml, m_styles, column);
        if (m_grid.headRows > 0) {
            m_xml.writeStartElement("table:table-header-rows"_L1);
            for (size_t row = 0; row < m_grid.headRows; ++row)
                writeHeadRow(row);
            m_xml.writeEndElement();
        }
        for (const PaperTable::Row &row : m_table.rows)
            writeRow(row);
        if (m_table.rows.empty() && m_grid.headRows == 0)
            writeRow({});
        m_xml.writeEndElement();
    }

private:
    /// Places [first, last) in the part that a heading stands over; nothing if none of its columns
    /// is here.
    struct Places {
        size_t first = 0;
        size_t last = 0;
    };
    std::optional<Places> placesOf(const HeadSpan &span) const
    {
        std::optional<Places> places;
        for (size_t i = 0; i < m_part.columns.size(); ++i) {
            if (m_part.columns[i] < span.from || m_part.columns[i] >= span.to)
                continue;
            if (!places)
                places = Places{i, i};
            places->last = i + 1;
        }
        return places;
    }

    void writeHeadRow(size_t row)
    {
        beginRow(m_xml, m_styles);
        size_t place = 0;
        while (place < m_part.columns.size()) {
            const size_t column = m_part.columns[place];
            const auto span =
                std::find_if(m_grid.head.begin(), m_grid.head.end(), [&](const HeadSpan &head) {
                    return head.row <= row && row < head.row + head.rows && head.from <= column &&
                           column < head.to;
                });
            const auto places = span == m_grid.head.end() ? std::nullopt : placesOf(*span);
            const size_t covered = places ? places->last - place : 1;
            if (!places)
                writeHeadCell({}, 1);
            else if (span->row == row)
                writeHeadCell(*span, covered);
            else
                m_xml.writeEmptyElement("table:covered-table-cell"_L1);
            for (size_t i = 1; i < covered; ++i)
                m_xml.writeEmptyElement("table:covered-table-cell"_L1);
            place += covered;
        }
        m_xml.writeEndElement();
    }

    void writeHeadCell(const HeadSpan &span, size_t columns)
    {
        beginCell(m_xml, cellStyle(m_styles, {.isHead = true, .isShaded = span.isShaded},
                                   m_type.padding * kPaddingShare));
        if (columns > 1)
            m_xml.writeAttribute("table:number-columns-spanned"_L1, QString::number(columns));
        if (span.rows > 1)
            m_xml.writeAttribute("table:number-rows-spanned"_L1, QString::number(span.rows));
        const bool isOfFigures = columns == 1 && span.from >= m_grid.keyColumns &&
                                 span.from < m_grid.columns && m_table.columns[span.from].isNumber;
        writeText(isOfFigures ? u"Table_20_Heading_20_Figures"_s : u"Table_20_Heading"_s, span.text,
                  {});
        m_xml.writeEndElement();
    }

    void writeRow(const PaperTable::Row &row)
    {
        beginRow(m_xml, m_styles);
        for (const size_t column : m_part.columns) {
            const bool isFigure = column >= m_grid.keyColumns && m_table.columns[column].isNumber;
            beginCell(m_xml, cellStyle(m_styles,
                                       {.isTotal = row.isTotal,
                                        .isShaded = m_table.columns[column].isShaded},
                                       m_type.padding * kPaddingShare));
            const PaperTable::BodyCell cell =
                column < row.cells.size() ? row.cells[column] : PaperTable::BodyCell{};
            writeText(isFigure ? u"Table_20_Figures"_s : u"Table_20_Contents"_s, cell.text,
                      {.isBold = row.isTotal, .isItalic = cell.isItalic});
            m_xml.writeEndElement();
        }
        m_xml.writeEndElement();
    }

    void writeText(const QString &style, const QString &text, Variation variation)
    {
        const double points = m_type.size / kUnitsPerPoint;
        constexpr double kOfTheStyle = 10;
        if (points != kOfTheStyle)
            variation.size = points;
        writeParagraph(m_xml, m_styles.paragraph(style, variation), text);
    }

    QXmlStreamWriter &m_xml;
    OdtStyles &m_styles;
    const PaperTable &m_table;
    const TableGrid &m_grid;
    const TableType &m_type;
    const TablePart &m_part;
};

} // namespace

PlannedTable planned(const PaperTable &table, TextSetter &setter)
{
    const PaperFormat format;
    PlannedTable planned{tableGrid(table), {}};
    planned.plan = planTable(table, planned.grid, setter, format.body(false).width(),
                             format.body(true).width(), TableHeads::NeverTurned);
    return planned;
}

void writeTable(QXmlStreamWriter &xml, OdtStyles &styles, const PaperTable &table,
                const PlannedTable &planned, size_t part, const QString &name)
{
    PartWriter(xml, styles, table, planned, part).write(name);
}

void writeFacts(QXmlStreamWriter &xml, OdtStyles &styles, const FactsBlock &facts,
                const std::function<void(const RichText &)> &writeText)
{
    constexpr double kPadding = 95;
    constexpr double kLabels = 0.36;
    const double width = PaperFormat{}.body(false).width();
    beginTable(xml, styles, {}, width, false);
    writeColumn(xml, styles, width * kLabels);
    writeColumn(xml, styles, width * (1 - kLabels));
    const QString cell = cellStyle(styles, {}, kPadding);
    constexpr double kSize = 11;
    for (const FactsBlock::Fact &fact : facts.facts) {
        beginRow(xml, styles);
        beginCell(xml, cell);
        writeParagraph(xml, u"Fact_20_label"_s, fact.label);
        xml.writeEndElement();
        beginCell(xml, cell);
        xml.writeStartElement("text:p"_L1);
        xml.writeAttribute("text:style-name"_L1,
                           styles.paragraph(u"Table_20_Contents"_s, {.size = kSize}));
        writeText(fact.text);
        xml.writeEndElement();
        xml.writeEndElement();
        xml.writeEndElement();
    }
    xml.writeEndElement();
}

} // namespace redress::odt
