// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/html/htmltable.h"

#include "core/report/tablegrid.h"

#include <algorithm>

namespace redress {

namespace {

using namespace Qt::StringLiterals;

constexpr qsizetype kLettersOfPage = 90; ///< What stands side by side on an upright sheet.
constexpr qsizetype kAirOfColumn = 2;

qsizetype longestWord(const QString &text)
{
    qsizetype longest = 0;
    for (const QString &word : text.split(u' '))
        longest = std::max(longest, word.size());
    return longest;
}

/// Whether the sheet is to be turned for the table when the page is printed.
bool isWide(const PaperTable &table, const TableGrid &grid)
{
    std::vector<qsizetype> letters(grid.columns, 0);
    for (const HeadSpan &span : grid.head) {
        if (!TableGrid::isGroup(span))
            letters[span.from] = std::max(letters[span.from], longestWord(span.text));
    }
    for (const PaperTable::Row &row : table.rows) {
        for (size_t i = 0; i < std::min(row.cells.size(), grid.columns); ++i)
            letters[i] = std::max(letters[i], longestWord(row.cells[i].text));
    }
    qsizetype all = 0;
    for (const qsizetype width : letters)
        all += width + kAirOfColumn;
    return all > kLettersOfPage;
}

/// Whoever copies the table into a spreadsheet gets text for text: a mark of no width keeps "=1+1"
/// from being worked out, and is neither seen nor heard.
QString notFormula(const QString &text)
{
    const bool startsFormula = text.size() > 1 && QStringLiteral("=+-@").contains(text.front());
    return startsFormula ? QChar(0x2060) + text : text;
}

class TableWriter final
{
public:
    TableWriter(HtmlWriter &html, const PaperTable &table, const QString &id)
        : m_html(html)
        , m_table(table)
        , m_grid(tableGrid(table))
        , m_id(id)
        , m_namesHeads(m_grid.headRows > 1)
    {}

    void write(const QString &caption)
    {
        const QString captionId = m_id + u"-caption"_s;
        const bool hasNotes = std::any_of(m_table.notes.begin(), m_table.notes.end(),
                                          [](const QString &note) { return !note.isEmpty(); });
        const QString notesId = m_id + u"-notes"_s;
        m_html.open("div", {{"class", isWide(m_table, m_grid) ? u"table wide"_s : u"table"_s},
                            {"id", m_id}});
        m_html.open("div", {{"class", u"scroll"_s},
                            {"role", u"group"_s},
                            {"aria-labelledby", captionId},
                            {"tabindex", u"0"_s}});
        m_html.open("table", {{"aria-describedby", hasNotes ? notesId : QString()}});
        m_html.write("caption", caption, {{"id", captionId}});
        if (m_namesHeads)
            writeGroups();
        if (m_grid.headRows > 0)
            writeHead();
        m_html.open("tbody");
        for (size_t row = 0; row < m_table.rows.size(); ++row)
            writeRow(row);
        m_html.close();
        m_html.close();
        m_html.close();
        if (hasNotes)
            writeNotes(m_html, m_table.notes, notesId);
        m_html.close();
    }

private:
    QString headId(size_t index) const { return u"%1-c%2"_s.arg(m_id).arg(index + 1); }
    QString keyId(size_t row, size_t column) const
    {
        return u"%1-r%2-%3"_s.arg(m_id).arg(row + 1).arg(column + 1);
    }

    /// The columns under each heading of the first row.
    void writeGroups()
    {
        for (const HeadSpan &span : m_grid.head) {
            if (span.row == 0)
                m_html.write("colgroup", {}, {{"span", QString::number(span.to - span.from)}});
        }
    }

    void writeHead()
    {
        m_html.open("thead");
        for (size_t row = 0; row < m_grid.headRows; ++row) {
            m_html.open("tr");
            for (size_t i = 0; i < m_grid.head.size(); ++i) {
                if (m_grid.head[i].row == row)
                    writeHeadCell(i);
            }
            m_html.close();
        }
        m_html.close();
    }

    void writeHeadCell(size_t index)
    {
        const HeadSpan &span = m_grid.head[index];
        const size_t columns = span.to - span.from;
        const QString across = columns > 1 ? QString::number(columns) : QString();
        const QString down = span.rows > 1 ? QString::number(span.rows) : QString();
        if (span.text.isEmpty()) { // A heading without words would be read out as one.
            m_html.write("td", {}, {{"colspan", across}, {"rowspan", down}});
            return;
        }
        QStringList classes;
        if (span.isShaded)
            classes.append(u"sum"_s);
        if (span.from < m_grid.keyColumns || !m_table.columns[span.from].isNumber)
            classes.append(u"words"_s);
        m_html.write("th", span.text,
                     {{"id", m_namesHeads ? headId(index) : QString()},
                      {"scope", columns > 1 ? u"colgroup"_s : u"col"_s},
                      {"colspan", across},
                      {"rowspan", down},
                      {"class", classes.isEmpty() ? QString() : classes.join(u' ')}});
    }

    void writeRow(size_t row)
    {
        const PaperTable::Row &cells = m_table.rows[row];
        m_html.open("tr", {{"class", cells.isTotal ? u"total"_s : QString()}});
        for (size_t column = 0; column < m_grid.columns; ++column) {
            const PaperTable::BodyCell cell =
                column < cells.cells.size() ? cells.cells[column] : PaperTable::BodyCell{};
            if (column < m_grid.keyColumns)
                writeKey(cell, row, column);
            else
                writeFigure(cell, row, column);
        }
        m_html.close();
    }

    void writeKey(const PaperTable::BodyCell &cell, size_t row, size_t column)
    {
        if (cell.text.isEmpty()) {
            m_html.write("td", {});
            return;
        }
        m_html.open("th",
                    {{"id", m_namesHeads ? keyId(row, column) : QString()}, {"scope", u"row"_s}});
        writeText(cell, true);
        m_html.close();
    }

    void writeFigure(const PaperTable::BodyCell &cell, size_t row, size_t column)
    {
        const bool isNumber = m_table.columns[column].isNumber;
        QStringList classes;
        if (!isNumber)
            classes.append(u"words"_s);
        if (m_table.columns[column].isShaded)
            classes.append(u"sum"_s);
        if (cell.isItalic)
            classes.append(u"published"_s);
        m_html.open("td", {{"headers", m_namesHeads ? headsOf(row, column) : QString()},
                           {"class", classes.isEmpty() ? QString() : classes.join(u' ')}});
        writeText(cell, !isNumber);
        m_html.close();
    }

    void writeText(const PaperTable::BodyCell &cell, bool isWords)
    {
        const QString text = isWords ? notFormula(cell.text) : cell.text;
        if (cell.spoken.isEmpty()) {
            m_html.text(text);
            return;
        }
        m_html.write("span", text, {{"aria-hidden", u"true"_s}});
        m_html.write("span", cell.spoken, {{"class", u"said"_s}});
    }

    /// The headings over a figure from the upper row down, then the names of its row.
    QString headsOf(size_t row, size_t column) const
    {
        QStringList ids;
        for (size_t i = 0; i < m_grid.head.size(); ++i) {
            const HeadSpan &span = m_grid.head[i];
            if (span.from <= column && column < span.to && !span.text.isEmpty())
                ids.append(headId(i));
        }
        const auto &cells = m_table.rows[row].cells;
        for (size_t key = 0; key < std::min(m_grid.keyColumns, cells.size()); ++key) {
            if (!cells[key].text.isEmpty())
                ids.append(keyId(row, key));
        }
        return ids.isEmpty() ? QString() : ids.join(u' ');
    }

    HtmlWriter &m_html;
    const PaperTable &m_table;
    TableGrid m_grid;
    QString m_id;
    bool m_namesHeads;
};

} // namespace

void writeTable(HtmlWriter &html, const PaperTable &table, const QString &caption,
                const QString &id)
{
    TableWriter(html, table, id).write(caption);
}

void writeNotes(HtmlWriter &html, const QStringList &notes, const QString &id)
{
    html.open("div", {{"class", u"notes"_s}, {"id", id}});
    for (const QString &note : notes) {
        if (!note.isEmpty())
            html.write("p", note);
    }
    html.close();
}

} // namespace redress
