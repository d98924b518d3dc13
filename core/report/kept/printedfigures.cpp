// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/kept/printedfigures.h"

#include "core/report/kept/blocktexts.h"
#include "core/statistics/figureformat.h"

#include <QCoreApplication>
#include <QRegularExpression>

namespace redress {

namespace {

using namespace Qt::StringLiterals;

struct FigureText {
    Q_DECLARE_TR_FUNCTIONS(redress::PrintedFigure)
};

constexpr int kLetters = 26;

/// 1 is "a", 26 "z", 27 "aa".
QString letters(int column)
{
    QString text;
    for (int left = column; left > 0; left = (left - 1) / kLetters)
        text.prepend(QChar(u'a' + (left - 1) % kLetters));
    return text;
}

int columnOf(const QString &letters)
{
    int column = 0;
    for (const QChar letter : letters)
        column = column * kLetters + (letter.toLower().unicode() - u'a' + 1);
    return column;
}

QString cellName(const QString &caption, const FilledTable &table, size_t row, size_t column)
{
    const QString rowName = table.rows[row].names.join(u" / "_s);
    const QString columnName = table.columns[column].fullLabel();
    if (rowName.isEmpty())
        return columnName.isEmpty()
                   ? caption
                   : FigureText::tr("%1, %2", "table; column").arg(caption, columnName);
    return columnName.isEmpty() ? FigureText::tr("%1, %2", "table; row").arg(caption, rowName)
                                : FigureText::tr("%1, %2, %3", "table; row; column")
                                      .arg(caption, rowName, columnName);
}

/// Walks through a paper and lists its figures.
class Lister final
{
public:
    void add(const Block &block, int index)
    {
        m_block = index;
        if (const auto *heading = std::get_if<HeadingBlock>(&block))
            addHeading(*heading);
        else if (const auto *table = std::get_if<TableBlock>(&block))
            addTable(*table);
        else if (const auto *chart = std::get_if<ChartBlock>(&block))
            addCells(FigureReference::In::Chart, chart->number, chart->chart.title,
                     chart->chart.table);
        for (const RichText &text : textsOf(block))
            addText(text);
    }

    void addText(const RichText &text)
    {
        for (const TextRun &run : text) {
            const bool isFigure =
                run.role == TextRun::Role::Figure || run.role == TextRun::Role::MissingFigure;
            if (!isFigure)
                continue;
            PrintedFigure figure;
            figure.reference = {FigureReference::In::Section, m_section, ++m_inSection, 0};
            figure.name = m_heading;
            figure.text = run.text;
            figure.field = run.figure;
            figure.block = m_block;
            found.push_back(figure);
        }
    }

    void leaveBlocks() { m_block = -1; }

    std::vector<PrintedFigure> found;

private:
    void addHeading(const HeadingBlock &heading)
    {
        if (heading.level != 1)
            return;
        ++m_section;
        m_inSection = 0;
        m_heading = headingText(heading);
    }

    void addTable(const TableBlock &block)
    {
        if (block.filled)
            addCells(FigureReference::In::Table, block.number, block.table.caption, *block.filled);
    }

    void addCells(FigureReference::In in, const QString &label, const QString &title,
                  const FilledTable &table)
    {
        const int number = numberInLabel(label);
        if (number == 0)
            return;
        const QString caption = FigureText::tr("%1: %2", "Table 3; its caption").arg(label, title);
        for (size_t row = 0; row < table.cells.size(); ++row) {
            for (size_t column = 0; column < table.cells[row].size(); ++column) {
                const QString text = cellText(table.cell(row, column));
                if (text.isEmpty())
                    continue;
                PrintedFigure figure;
                figure.reference = {in, number, int(row) + 1, int(column) + 1};
                figure.name = cellName(caption, table, row, column);
                figure.text = text;
                figure.table = &table;
                figure.row = row;
                figure.column = column;
                figure.block = m_block;
                found.push_back(figure);
            }
        }
    }

    int m_block = -1;
    int m_section = 0;
    int m_inSection = 0;
    QString m_heading;
};

} // namespace

QString FigureReference::text() const
{
    switch (in) {
    case In::Table:
        return u"T%1.%2%3"_s.arg(number).arg(row).arg(letters(column));
    case In::Chart:
        return u"F%1.%2%3"_s.arg(number).arg(row).arg(letters(column));
    case In::Section:
        return u"S%1.%2"_s.arg(number).arg(row);
    }
    return {};
}

std::optional<FigureReference> FigureReference::tryFromString(QStringView text)
{
    static const QRegularExpression pattern(
        u"^\\s*(?:([TF])\\s*(\\d{1,4})\\.(\\d{1,5})([a-z]{1,3})|(S)\\s*(\\d{1,4})\\.(\\d{1,5}))\\s*$"_s,
        QRegularExpression::CaseInsensitiveOption);
    const auto match = pattern.match(text.toString());
    if (!match.hasMatch())
        return std::nullopt;
    if (!match.captured(5).isEmpty())
        return FigureReference{In::Section, match.captured(6).toInt(), match.captured(7).toInt(),
                               0};
    const bool isTable = match.captured(1).compare(u"T"_s, Qt::CaseInsensitive) == 0;
    return FigureReference{isTable ? In::Table : In::Chart, match.captured(2).toInt(),
                           match.captured(3).toInt(), columnOf(match.captured(4))};
}

int numberInLabel(const QString &label)
{
    static const QRegularExpression digits(u"(\\d+)"_s);
    return digits.match(label).captured(1).toInt();
}

std::vector<PrintedFigure> printedFigures(const Document &document)
{
    Lister lister;
    for (size_t i = 0; i < document.blocks.size(); ++i)
        lister.add(document.blocks[i], int(i));
    lister.leaveBlocks();
    for (const PaperFootnote &footnote : document.footnotes)
        lister.addText(footnote.text);
    return std::move(lister.found);
}

std::optional<NamedFigure> figureOfField(const std::map<QString, NamedFigure> &figures,
                                         const QString &field, int throughQuarter)
{
    const qsizetype bar = field.indexOf(u'|');
    QString name = field.left(bar).trimmed();
    if (!name.isEmpty())
        name.front() = name.front().toLower(); // A capital letter begins a sentence with it.
    const auto found = figures.find(name);
    if (found == figures.end())
        return std::nullopt;
    NamedFigure named = found->second;
    FigureSpec &figure = named.figure;
    const QString format = bar < 0 ? QString() : field.mid(bar + 1).trimmed();
    if (format == "prior"_L1) {
        figure.yearOffset -= 1;
        figure.sameQuarters = true;
    } else if (format == "first_quarter"_L1) {
        figure.quarter = 1;
    } else if (format == "last_quarter"_L1) {
        figure.quarter = throughQuarter;
    } else if (format.size() == 2 && format.startsWith(u'q') && format.at(1).isDigit()) {
        figure.quarter = format.at(1).digitValue();
    }
    return named;
}

} // namespace redress
