// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/listparts.h"

#include "core/base/language.h"
#include "core/report/figurewords.h"
#include "core/statistics/figureformat.h"

#include <QCoreApplication>
#include <QLocale>

#include <algorithm>
#include <optional>

namespace redress {

namespace {

using namespace Qt::StringLiterals;

struct ComposerText {
    Q_DECLARE_TR_FUNCTIONS(redress::ReportComposer)
};

TextRun run(const QString &text, TextRun::Role role = TextRun::Role::Plain)
{
    TextRun made;
    made.text = text;
    made.role = role;
    return made;
}

ParagraphBlock paragraph(RichText text)
{
    ParagraphBlock block;
    block.text = std::move(text);
    return block;
}

/// Collects items under headings, and leaves out lists of nothing.
class Lists final
{
public:
    void add(RichText item) { m_list.items.push_back(std::move(item)); }
    void add(Block block)
    {
        close();
        m_blocks.push_back(std::move(block));
    }
    std::vector<Block> take()
    {
        close();
        return std::move(m_blocks);
    }

private:
    void close()
    {
        if (!m_list.items.empty())
            m_blocks.emplace_back(std::exchange(m_list, {}));
    }

    ListBlock m_list;
    std::vector<Block> m_blocks;
};

RichText themeItem(const Cell &count, const Cell &share, const QString &theme)
{
    if (count.state == Cell::State::Suppressed)
        return {run(ComposerText::tr("%1: ", "a mark for a number that is hidden; then a theme")
                        .arg(hiddenMark())),
                run(theme)};
    const int responses = int(count.numerator);
    return {
        run(ComposerText::tr("%1 (%2): ", "responses and their share", responses)
                .arg(ComposerText::tr("In %n response(s)", nullptr, responses), cellText(share))),
        run(theme)};
}

/// The columns of a listing that matter: the figure of a row, its change, and that of the group.
struct ListingColumns {
    size_t figure = 0;
    std::optional<size_t> change;
    std::optional<size_t> group;
};

ListingColumns columnsOf(const FilledTable &table)
{
    ListingColumns columns;
    for (size_t i = 0; i < table.columns.size(); ++i) {
        const ColumnHead &head = table.columns[i];
        if (head.isChange)
            columns.change = i;
        else if (head.measure < table.definition.measures.size() &&
                 table.definition.measures[head.measure].ofLevel > 0)
            columns.group = i;
        else if (!columns.change && !columns.group)
            columns.figure = i; // The last of them: the whole, or the year itself.
    }
    if (table.definition.columns.by == ColumnAxis::By::None)
        columns.figure = 0;
    return columns;
}

bool isNothing(const Cell &cell)
{
    return cell.state != Cell::State::Suppressed && cell.value().value_or(0) == 0;
}

QString listingText(const FilledTable &table, size_t row, const ListingColumns &columns)
{
    const QString name = table.rows[row].names.value(table.rows[row].names.size() - 1);
    const Cell &cell = table.cell(row, columns.figure);
    if (columns.change && table.cell(row, *columns.change).hasValue())
        return ComposerText::tr("%1: %2, %3", "a row of a table, its figure and the change")
            .arg(name, cellText(cell), changeInWords(table.cell(row, *columns.change)));
    return ComposerText::tr("%1: %2", "a row of a table and its figure").arg(name, cellText(cell));
}

/// "Front door: Assessments (2), Plans (1) and Meetings (3)": a line for each group.
std::vector<Block> inlineListing(const FilledTable &table, const ListingColumns &columns)
{
    ListBlock list;
    QString group;
    QStringList named;
    const auto close = [&] {
        if (!named.isEmpty())
            list.items.push_back(
                {run(ComposerText::tr("%1: ", "a group of rows").arg(group), TextRun::Role::Bold),
                 run(localeHere().createSeparatedList(named))});
        named.clear();
    };
    for (size_t i = 0; i < table.rows.size(); ++i) {
        const RowHead &row = table.rows[i];
        if (row.isTotal || isNothing(table.cell(i, columns.figure)))
            continue;
        if (row.names.value(0) != group) {
            close();
            group = row.names.value(0);
        }
        named.append(ComposerText::tr("%1 (%2)", "a row of a table and its figure")
                         .arg(row.names.value(1), cellText(table.cell(i, columns.figure))));
    }
    close();
    if (list.items.empty())
        return {};
    return {list};
}

} // namespace

std::vector<Block> themeBlocks(const FilledTable &themes, const FilledTable &pillars)
{
    QStringList names;
    for (const RowHead &row : pillars.rows)
        names.append(row.names.value(0));
    for (const RowHead &row : themes.rows)
        names.append(row.names.value(0));
    names.removeDuplicates();
    names.removeAll(QString());
    Lists lists;
    for (const QString &pillar : names) {
        HeadingBlock heading;
        heading.level = 3;
        heading.text = pillar;
        heading.isInContents = false;
        lists.add(Block(heading));
        bool isRaised = false;
        for (size_t i = 0; i < themes.rows.size(); ++i) {
            const RowHead &row = themes.rows[i];
            const Cell &count = themes.cell(i, 0);
            const bool isHidden = count.state == Cell::State::Suppressed;
            if (row.names.value(0) != pillar || row.names.value(1).isEmpty() ||
                (!isHidden && count.numerator == 0))
                continue;
            lists.add(themeItem(count, themes.cell(i, 1), row.names.value(1)));
            isRaised = true;
        }
        if (!isRaised)
            lists.add(Block(paragraph(
                {run(ComposerText::tr("No response of the sample raised this pillar."))})));
    }
    return lists.take();
}

std::vector<Block> listingBlocks(const FilledTable &table, bool isInline)
{
    const ListingColumns columns = columnsOf(table);
    if (isInline)
        return inlineListing(table, columns);
    const bool hasGroups = table.rowLevels.size() > 1;
    Lists lists;
    QString group;
    for (size_t i = 0; i < table.rows.size(); ++i) {
        const RowHead &row = table.rows[i];
        if (row.isTotal || isNothing(table.cell(i, columns.figure)))
            continue;
        if (hasGroups && row.names.value(0) != group) {
            group = row.names.value(0);
            const QString title =
                columns.group && table.cell(i, *columns.group).hasValue()
                    ? ComposerText::tr("%1: %2", "a row of a table and its figure")
                          .arg(group, cellText(table.cell(i, *columns.group)))
                    : group;
            lists.add(Block(paragraph({run(title, TextRun::Role::Bold)})));
        }
        lists.add(RichText{run(listingText(table, i, columns))});
    }
    return lists.take();
}

} // namespace redress
