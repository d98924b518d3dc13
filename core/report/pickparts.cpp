// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/pickparts.h"

#include <QCoreApplication>

#include <algorithm>

namespace redress {

namespace {

using Side = SideBySideBlock::Side;
using Content = SideBySideBlock::Content;

struct ComposerText {
    Q_DECLARE_TR_FUNCTIONS(redress::ReportComposer)
};

void addParagraphs(Side &side, const QString &text, const FillText &fill)
{
    for (const QString &line : text.split(u'\n', Qt::SkipEmptyParts)) {
        ParagraphBlock paragraph;
        paragraph.text = fill(line);
        side.content.emplace_back(std::move(paragraph));
    }
}

void addActions(Side &side, const QStringList &actions, const FillText &fill)
{
    ListBlock list;
    for (const QString &action : actions)
        list.items.push_back(fill(action));
    if (!list.items.empty())
        side.content.emplace_back(std::move(list));
}

void addLabel(Side &side, const QString &text)
{
    TextRun run;
    run.text = text;
    run.role = TextRun::Role::Bold;
    ParagraphBlock paragraph;
    paragraph.text = {run};
    side.content.emplace_back(std::move(paragraph));
}

QString whatHappened()
{
    return ComposerText::tr("What happened", "in a case study");
}

QString whatWasDone()
{
    return ComposerText::tr("What we did", "after a case study");
}

HeadingBlock titleOf(const ReportPick &pick)
{
    HeadingBlock heading;
    heading.level = 3;
    heading.text = pick.title;
    heading.isInContents = false;
    return heading;
}

/// A text beside what followed from it; by itself where nothing did.
SideBySideBlock beside(const ReportPick &pick, const QString &left, const QString &right,
                       const FillText &fill)
{
    SideBySideBlock block;
    block.sides.push_back({left, {}});
    addParagraphs(block.sides.back(), pick.text, fill);
    if (pick.actions.isEmpty())
        return block;
    block.sides.push_back({right, {}});
    addActions(block.sides.back(), pick.actions, fill);
    return block;
}

/// Case studies whole, each in a column.
std::vector<Block> inColumns(const std::vector<ReportPick> &picks, size_t columns,
                             const FillText &fill)
{
    std::vector<Block> blocks;
    for (size_t first = 0; first < picks.size(); first += columns) {
        SideBySideBlock row;
        for (size_t i = first; i < std::min(first + columns, picks.size()); ++i) {
            Side side{picks[i].title, {}};
            addParagraphs(side, picks[i].text, fill);
            if (!picks[i].actions.isEmpty())
                addLabel(side, whatWasDone());
            addActions(side, picks[i].actions, fill);
            row.sides.push_back(std::move(side));
        }
        blocks.emplace_back(std::move(row));
    }
    return blocks;
}

} // namespace

std::vector<Block> keyActionBlocks(const std::vector<ReportPick> &picks, const FillText &fill)
{
    ListBlock list;
    for (const ReportPick &pick : picks)
        list.items.push_back(fill(pick.text));
    return {list};
}

std::vector<Block> caseStudyBlocks(const std::vector<ReportPick> &picks, int columns,
                                   const FillText &fill)
{
    if (columns > 1)
        return inColumns(picks, size_t(columns), fill);
    std::vector<Block> blocks;
    for (const ReportPick &pick : picks) {
        if (!pick.title.isEmpty())
            blocks.emplace_back(titleOf(pick));
        blocks.emplace_back(beside(pick, whatHappened(), whatWasDone(), fill));
    }
    return blocks;
}

std::vector<Block> ombudsmanCaseBlocks(const std::vector<ReportPick> &picks, const FillText &fill)
{
    std::vector<Block> blocks;
    for (const ReportPick &pick : picks) {
        if (!pick.title.isEmpty())
            blocks.emplace_back(titleOf(pick));
        blocks.emplace_back(beside(pick, ComposerText::tr("Summary of the complaint"),
                                   ComposerText::tr("Action required of the Council"), fill));
    }
    return blocks;
}

std::vector<Block> quotationBlocks(const std::vector<QuotationBlock> &quotations, int columns)
{
    std::vector<Block> blocks;
    if (columns < 2) {
        blocks.assign(quotations.begin(), quotations.end());
        return blocks;
    }
    for (size_t first = 0; first < quotations.size(); first += size_t(columns)) {
        SideBySideBlock row;
        for (size_t i = first; i < std::min(first + size_t(columns), quotations.size()); ++i)
            row.sides.push_back({{}, {Content(quotations[i])}});
        blocks.emplace_back(std::move(row));
    }
    return blocks;
}

} // namespace redress
