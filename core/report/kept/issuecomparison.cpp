// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/kept/issuecomparison.h"

#include "core/report/kept/blocktexts.h"
#include "core/report/kept/printedfigures.h"

#include <QStringList>

#include <algorithm>
#include <map>

namespace redress {

namespace {

using namespace Qt::StringLiterals;

struct Line {
    QString text;
    QString heading;
};

/// Text with the names of its figures instead of their values.
QString withNames(const RichText &text)
{
    QString plain;
    for (const TextRun &run : text) {
        const bool isFigure =
            run.role == TextRun::Role::Figure || run.role == TextRun::Role::MissingFigure;
        plain += isFigure ? u"{%1}"_s.arg(run.figure) : run.text;
    }
    return plain;
}

/// The lines of a paper as they are compared, each with the heading above it.
std::vector<Line> linesOf(const Document &document)
{
    std::vector<Line> lines{{document.title, {}}};
    QString heading;
    const auto add = [&](const QString &text) {
        if (!text.isEmpty())
            lines.push_back({text, heading});
    };
    for (const Block &block : document.blocks) {
        if (const auto *next = std::get_if<HeadingBlock>(&block)) {
            heading = headingText(*next);
            add(next->text);
        } else if (const auto *table = std::get_if<TableBlock>(&block)) {
            add(table->table.caption);
            for (const QString &note : table->table.notes)
                add(note);
        } else if (const auto *chart = std::get_if<ChartBlock>(&block)) {
            add(chart->chart.title);
        }
        for (const RichText &text : textsOf(block))
            add(withNames(text));
    }
    for (const PaperFootnote &footnote : document.footnotes)
        add(withNames(footnote.text));
    return lines;
}

/// How many lines two papers have in common from each pair of places on.
class CommonLines final
{
public:
    CommonLines(const std::vector<Line> &before, const std::vector<Line> &after)
        : m_width(after.size() + 1)
        , m_lengths((before.size() + 1) * m_width)
    {
        for (size_t i = before.size(); i-- > 0;) {
            for (size_t j = after.size(); j-- > 0;)
                m_lengths[i * m_width + j] = before[i].text == after[j].text
                                                 ? at(i + 1, j + 1) + 1
                                                 : std::max(at(i + 1, j), at(i, j + 1));
        }
    }
    int at(size_t i, size_t j) const { return m_lengths[i * m_width + j]; }

private:
    size_t m_width;
    std::vector<int> m_lengths;
};

/// Lines that went and lines that came in their place, told in pairs.
void tellRun(const std::vector<Line> &gone, const std::vector<Line> &come,
             std::vector<IssueDifference> &differences)
{
    for (size_t i = 0; i < std::max(gone.size(), come.size()); ++i) {
        IssueDifference difference;
        if (i < gone.size()) {
            difference.before = gone[i].text;
            difference.where = gone[i].heading;
        }
        if (i < come.size()) {
            difference.after = come[i].text;
            difference.where = come[i].heading;
        }
        differences.push_back(difference);
    }
}

void compareText(const Document &before, const Document &after,
                 std::vector<IssueDifference> &differences)
{
    const std::vector<Line> was = linesOf(before);
    const std::vector<Line> is = linesOf(after);
    const CommonLines common(was, is);
    std::vector<Line> gone;
    std::vector<Line> come;
    size_t i = 0;
    size_t j = 0;
    while (i < was.size() || j < is.size()) {
        const bool isCommon = i < was.size() && j < is.size() && was[i].text == is[j].text;
        if (isCommon) {
            tellRun(gone, come, differences);
            gone.clear();
            come.clear();
            ++i;
            ++j;
        } else if (j >= is.size() ||
                   (i < was.size() && common.at(i + 1, j) >= common.at(i, j + 1))) {
            gone.push_back(was[i++]);
        } else {
            come.push_back(is[j++]);
        }
    }
    tellRun(gone, come, differences);
}

/// What makes a figure the same in both papers, wherever it is printed.
QString keyOf(const PrintedFigure &figure)
{
    if (!figure.table)
        return u"field:"_s + figure.field;
    const RowHead &row = figure.table->rows[figure.row];
    const ColumnHead &column = figure.table->columns[figure.column];
    return QStringList{figure.table->definition.id, row.isTotal ? u"total"_s : row.keys.join(u'/'),
                       row.keys.isEmpty() ? row.names.join(u'/') : QString(), column.key,
                       column.fullLabel()}
        .join(u'\n');
}

void compareFigures(const Document &before, const Document &after,
                    std::vector<IssueDifference> &differences)
{
    std::map<QString, QString> was;
    for (const PrintedFigure &figure : printedFigures(before))
        was.emplace(keyOf(figure), figure.text);
    for (const PrintedFigure &figure : printedFigures(after)) {
        const auto known = was.find(keyOf(figure));
        if (known == was.end() || known->second == figure.text)
            continue;
        IssueDifference difference;
        difference.kind = IssueDifference::Kind::Figure;
        difference.where = figure.name + u" ("_s + figure.reference.text() + u')';
        difference.before = known->second;
        difference.after = figure.text;
        differences.push_back(difference);
        known->second = figure.text; // Told once.
    }
}

} // namespace

std::vector<IssueDifference> compareIssues(const Document &before, const Document &after)
{
    std::vector<IssueDifference> differences;
    compareText(before, after, differences);
    compareFigures(before, after, differences);
    return differences;
}

} // namespace redress
