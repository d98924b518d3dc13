// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/report/samplepapers.h"

#include <QRandomGenerator>

namespace redress {

using namespace Qt::StringLiterals;

namespace {

const QStringList &directorates()
{
    static const QStringList names{u"Children\u2019s Social Care"_s,
                                   u"Adult Social Care"_s,
                                   u"Highways, Environment and Waste"_s,
                                   u"Public Health and Communities"_s,
                                   u"Education and Learning"_s,
                                   u"Legal and Democratic Services"_s,
                                   u"Corporate Services"_s};
    return names;
}

QString figure(QRandomGenerator &random, const QString &measure)
{
    if (measure.contains(u'%'))
        return random.bounded(5) == 0 ? u"-"_s : u"%1%"_s.arg(random.bounded(101));
    return QString::number(random.bounded(40));
}

PaperTable::Row rowOf(const QString &name, const QStringList &measures, int groups,
                      QRandomGenerator &random, bool isTotal)
{
    PaperTable::Row row;
    row.isTotal = isTotal;
    row.cells.push_back({name, {}, false});
    for (int group = 0; group < groups; ++group) {
        for (const QString &measure : measures) {
            const QString text = figure(random, measure);
            row.cells.push_back({text, text == u"-"_s ? u"nothing to count"_s : QString(), false});
        }
    }
    return row;
}

} // namespace

RichText plain(const QString &text)
{
    return {TextRun{text, TextRun::Role::Plain, {}, {}}};
}

ParagraphBlock paragraph(const QString &text)
{
    return {plain(text), ParagraphBlock::Style::Body, {}};
}

HeadingBlock heading(int level, const QString &number, const QString &text)
{
    HeadingBlock block;
    block.level = level;
    block.number = number;
    block.text = text;
    block.anchor = u"section-"_s + number + text;
    return block;
}

QString words(int count, int seed)
{
    static const QStringList some{u"complaint"_s,
                                  u"the"_s,
                                  u"council"_s,
                                  u"answered"_s,
                                  u"in"_s,
                                  u"time"_s,
                                  u"of"_s,
                                  u"and"_s,
                                  u"service"_s,
                                  u"was"_s,
                                  u"upheld"_s,
                                  u"a"_s,
                                  u"letter"_s,
                                  u"quarter"_s,
                                  u"days"_s,
                                  u"2025-26"_s,
                                  u"investigation"_s,
                                  u"officer"_s,
                                  u"by"_s,
                                  u"which"_s,
                                  u"to"_s,
                                  u"learning"_s,
                                  u"actions"_s};
    QRandomGenerator random{quint32(seed)};
    QStringList chosen;
    for (int i = 0; i < count; ++i)
        chosen.append(some.at(random.bounded(int(some.size()))));
    return chosen.join(u' ') + u'.';
}

PaperTable figuresTable(const QStringList &rows, const QStringList &groups,
                        const QStringList &measures)
{
    QRandomGenerator random{7};
    PaperTable table;
    table.columns.push_back({false, false, 0});
    std::vector<PaperTable::HeadCell> upper{{}};
    std::vector<PaperTable::HeadCell> lower{{u"Directorate"_s, 1, false}};
    const int count = std::max(1, int(groups.size()));
    for (int group = 0; group < count; ++group) {
        const bool isTotal = count > 1 && group + 1 == count;
        if (!groups.isEmpty())
            upper.push_back({groups.at(group), int(measures.size()), isTotal});
        for (const QString &measure : measures) {
            lower.push_back({measure, 1, isTotal || measure == "YTD"_L1});
            table.columns.push_back({true, isTotal || measure == "YTD"_L1, group + 1});
        }
    }
    if (!groups.isEmpty())
        table.head.push_back(std::move(upper));
    table.head.push_back(std::move(lower));
    for (const QString &name : rows)
        table.rows.push_back(rowOf(name, measures, count, random, false));
    table.rows.push_back(rowOf(u"All directorates"_s, measures, count, random, true));
    return table;
}

PaperTable ombudsmanTable()
{
    PaperTable table = figuresTable(
        directorates(), {u"Quarter 1"_s, u"Quarter 2"_s, u"Quarter 3"_s, u"Year to date"_s},
        {u"Closed after initial enquiries: no further action"_s,
         u"Closed after initial enquiries: out of jurisdiction"_s,
         u"Not upheld: no fault or injustice"_s, u"Upheld: fault and injustice"_s,
         u"Upheld: fault but no injustice"_s, u"% upheld"_s, u"Total"_s});
    table.caption = u"Ombudsman decisions by directorate, 2025-26"_s;
    table.notes = {
        u"By the date of decision. % upheld is upheld as a share of detailed investigations "
        "(upheld and not upheld), as the Ombudsman counts it. Closed cases are in the "
        "total, not in the percentage."_s};
    return table;
}

PaperTable longTable(int rows)
{
    QStringList names;
    for (int i = 0; i < rows; ++i)
        names.append(u"%1: service %2"_s.arg(directorates().at(i % 7)).arg(i + 1));
    PaperTable table = figuresTable(names, {}, {u"Q1"_s, u"Q2"_s, u"Q3"_s, u"Q4"_s, u"YTD"_s});
    table.caption = u"Complaints received by service, 2025-26"_s;
    table.notes = {u"By the date received."_s};
    return table;
}

PaperTable wordsTable(int rows)
{
    PaperTable table;
    table.caption = u"What was learned, and what was done"_s;
    table.columns = {{false, false, 0}, {false, false, 1}, {false, false, 1}, {true, false, 1}};
    table.head = {{{u"Service"_s, 1, false},
                   {u"What went wrong"_s, 1, false},
                   {u"What was done"_s, 1, false},
                   {u"Cases"_s, 1, false}}};
    for (int i = 0; i < rows; ++i) {
        PaperTable::Row row;
        row.cells = {{directorates().at(i % 7), {}, false},
                     {words(8 + i % 23, i), {}, false},
                     {words(14 + i % 11, i + 50), {}, false},
                     {QString::number(i * 3 % 17), {}, false}};
        table.rows.push_back(std::move(row));
    }
    table.notes = {u"Actions that were completed by 31 December 2025."_s};
    return table;
}

ChartBlock trendChart(const QString &number)
{
    static const std::array requests{14, 5,  6, 7,  9, 8, 7, 16, 3, 2, 4, 7, 8, 10, 9, 11,
                                     15, 12, 9, 13, 8, 7, 9, 10, 9, 6, 8, 7, 6, 5,  6};
    static const std::array decisions{8, 9,  8,  6,  7,  8, 9, 7, 0,  0, 9, 6, 5, 7, 9, 10,
                                      9, 12, 12, 10, 11, 9, 8, 8, 10, 8, 7, 8, 7, 6, 5};
    ChartBlock block;
    block.number = number;
    block.anchor = u"chart-"_s + number;
    ChartData &chart = block.chart;
    chart.title = u"stage 2 requests and decisions by quarter, 2018-19 to 2025-26"_s;
    chart.finding = u"Highest: Q4 2019-20, 16 requests; lowest: Q2 2020-21, 2 requests."_s;
    chart.series = {{u"Requests"_s, {}}, {u"Decisions sent"_s, {}}};
    for (size_t i = 0; i < 32; ++i) {
        const int year = 2018 + int(i) / 4;
        chart.categories.append(u"Q%1"_s.arg(i % 4 + 1));
        chart.groups.append(u"%1-%2"_s.arg(year).arg((year + 1) % 100));
        for (size_t series = 0; series < 2; ++series) {
            ChartData::Point point;
            if (i < requests.size()) {
                point.value = series == 0 ? requests[i] : decisions[i];
                point.text = QString::number(*point.value);
            }
            point.isHistory = i < 12;
            chart.series[series].points.push_back(point);
        }
    }
    chart.notes = {u"Requests by the date asked; decisions by the date the letter was sent."_s};
    return block;
}

Document committeePaper()
{
    Document paper;
    paper.title = u"Customer feedback"_s;
    paper.subtitle = u"Quarters 1 to 3 of 2025-26: 1 April to 31 December 2025"_s;
    paper.organisation = u"Wexmoor County Council"_s;
    paper.runningHead = u"Customer feedback, Quarters 1 to 3, 2025-26"_s;
    paper.runningAside = u"SAMPLE \u00b7 DRAFT"_s;
    paper.footer = u"Wexmoor County Council \u00b7 figures as at 15 January 2026, 09:31"_s;
    paper.language = u"en-GB"_s;
    paper.author = paper.organisation;
    auto &blocks = paper.blocks;

    blocks.emplace_back(
        FactsBlock{{{u"Committee"_s, plain(u"Corporate Services Scrutiny Committee"_s)},
                    {u"Date"_s, plain(u"Tuesday 3 February 2026"_s)},
                    {u"Report of"_s, plain(u"Director of Corporate Services"_s)},
                    {u"Status"_s, plain(u"Public. No exempt information."_s)},
                    {u"Electoral divisions"_s, plain(u"All"_s)},
                    {u"Contact"_s, plain(u"Customer Relations Manager"_s)}}});
    ParagraphBlock standing = paragraph(u"The recommendation is subject to consideration and "
                                        "determination by the Committee before it takes effect."_s);
    standing.style = ParagraphBlock::Style::Standing;
    blocks.emplace_back(standing);
    blocks.emplace_back(heading(1, u"1"_s, u"Recommendation"_s));
    blocks.emplace_back(paragraph(u"That the Committee notes the content of this report."_s));
    HeadingBlock brief = heading(1, {}, u"In short"_s);
    brief.isInContents = false;
    blocks.emplace_back(brief);
    blocks.emplace_back(ListBlock{
        ListBlock::Marker::Bullet,
        {plain(u"1,242 complaints were received and 1,124 were answered, 69% of them in time."_s),
         plain(u"The share answered in time rose from 66% in Quarter 1 to 72% in Quarter 3."_s),
         plain(
             u"17 stage 2 requests were received, a decrease of 26% on the 23 of the same quarters "
             "a year before."_s),
         plain(
             u"The Ombudsman decided 99 complaints and upheld 44 of the 54 that it investigated in "
             "detail (81%)."_s)}});
    HeadingBlock contents = heading(1, {}, u"Contents"_s);
    contents.isInContents = false;
    blocks.emplace_back(contents);
    blocks.emplace_back(ContentsBlock{});

    HeadingBlock introduction = heading(1, u"2"_s, u"Introduction"_s);
    introduction.startsPage = true;
    blocks.emplace_back(introduction);
    ParagraphBlock linked = paragraph(u"More about the procedures stands on the "_s);
    linked.text.push_back({u"pages of the Local Government and Social Care Ombudsman"_s,
                           TextRun::Role::Plain,
                           u"https://www.lgo.org.uk/"_s,
                           {}});
    linked.text.push_back({u" and in "_s, TextRun::Role::Plain, {}, {}});
    linked.text.push_back({u"section 5"_s, TextRun::Role::Plain, u"#section-5Ombudsman"_s, {}});
    linked.text.push_back({u"."_s, TextRun::Role::Plain, {}, {}});
    blocks.emplace_back(linked);
    for (int i = 0; i < 3; ++i)
        blocks.emplace_back(paragraph(words(60 + 20 * i, i + 10)));

    blocks.emplace_back(heading(1, u"3"_s, u"Complaints at stage 1"_s));
    blocks.emplace_back(heading(2, {}, u"Answered in time"_s));
    ParagraphBlock live =
        paragraph(u"In the nine months to 31 December 2025 the Council answered "_s);
    live.text.push_back({u"1,124"_s, TextRun::Role::Figure, {}, u"answered"_s});
    live.text.push_back({u" complaints, "_s, TextRun::Role::Plain, {}, {}});
    live.text.push_back({u"69%"_s, TextRun::Role::Figure, {}, u"in_time"_s});
    live.text.push_back(
        {u" of them in time. The average cost of a stage 2 was "_s, TextRun::Role::Plain, {}, {}});
    live.text.push_back({u"no value yet"_s, TextRun::Role::MissingFigure, {}, u"stage_2_cost"_s});
    live.text.push_back({u", "_s, TextRun::Role::Plain, {}, {}});
    live.text.push_back({u"more"_s, TextRun::Role::Bold, {}, {}});
    live.text.push_back({u" than "_s, TextRun::Role::Plain, {}, {}});
    live.text.push_back({u"before"_s, TextRun::Role::Italic, {}, {}});
    live.text.push_back({u"."_s, TextRun::Role::Plain, {}, {}});
    blocks.emplace_back(live);
    TableBlock times{u"Table 1"_s,
                     u"table-1"_s,
                     figuresTable(directorates(),
                                  {u"Q1"_s, u"Q2"_s, u"Q3"_s, u"Q4"_s, u"Year to date"_s},
                                  {u"No."_s, u"%"_s}),
                     {}};
    times.table.caption = u"Response times, 2025-26"_s;
    times.table.notes = {u"By date answered; extensions included. A dash: nothing was answered."_s};
    blocks.emplace_back(times);
    blocks.emplace_back(
        QuotationBlock{u"I was kept informed at every step, and the letter answered each of "
                       "my points. The road has been mended since. "_s +
                           words(25, 4),
                       u"Resident, Highways, November 2025"_s});

    blocks.emplace_back(heading(1, u"4"_s, u"Stage 2 and stage 3"_s));
    blocks.emplace_back(paragraph(words(40, 21)));
    blocks.emplace_back(trendChart(u"Figure 1"_s));
    TableBlock behind{{},
                      u"table-behind"_s,
                      figuresTable({u"2022-23 *"_s, u"2023-24"_s, u"2024-25"_s, u"2025-26"_s},
                                   {u"Requests"_s, u"Decisions sent"_s},
                                   {u"Q1"_s, u"Q2"_s, u"Q3"_s, u"Q4"_s, u"YTD"_s}),
                      {}};
    behind.table.caption = u"Figures behind Figure 1"_s;
    for (PaperTable::BodyCell &cell : behind.table.rows.front().cells)
        cell.isItalic = true;
    behind.table.notes = {
        u"Requests by the date asked; decisions by the date the letter was sent."_s,
        u"* Entered from published papers."_s};
    blocks.emplace_back(behind);

    blocks.emplace_back(heading(1, u"5"_s, u"Ombudsman"_s));
    blocks.emplace_back(paragraph(words(50, 31)));
    blocks.emplace_back(heading(2, {}, u"Received"_s));
    blocks.emplace_back(TableBlock{u"Table 2"_s, u"table-2"_s, longTable(46), {}});
    blocks.emplace_back(heading(2, {}, u"Decisions"_s));
    blocks.emplace_back(paragraph(words(50, 41)));
    TableBlock decisions{u"Table 3"_s, u"table-3"_s, ombudsmanTable(), {}};
    blocks.emplace_back(decisions);

    blocks.emplace_back(heading(1, u"6"_s, u"What we learned"_s));
    ParagraphBlock numbered = paragraph(words(70, 51));
    numbered.number = u"6.1"_s;
    blocks.emplace_back(numbered);
    numbered = paragraph(words(35, 52));
    numbered.number = u"6.2"_s;
    blocks.emplace_back(numbered);
    blocks.emplace_back(
        ListBlock{ListBlock::Marker::Letter,
                  {plain(words(12, 61)), plain(words(30, 62)), plain(words(5, 63))}});
    blocks.emplace_back(
        ListBlock{ListBlock::Marker::Number,
                  {plain(words(12, 71)), plain(words(30, 72)), plain(words(5, 73))}});
    blocks.emplace_back(TableBlock{u"Table 4"_s, u"table-4"_s, wordsTable(14), {}});
    blocks.emplace_back(heading(1, {}, u"Appendix 1: themes of the dip sample"_s));
    blocks.emplace_back(heading(3, {}, u"Purposeful visits"_s));
    blocks.emplace_back(paragraph(words(80, 81)));
    return paper;
}

Document largePaper(int tables)
{
    Document paper;
    paper.title = u"Annual report"_s;
    paper.organisation = u"Wexmoor County Council"_s;
    paper.runningHead = u"Annual report 2025-26"_s;
    paper.runningAside = u"DRAFT"_s;
    paper.footer = u"Wexmoor County Council"_s;
    paper.language = u"en-GB"_s;
    paper.blocks.emplace_back(ContentsBlock{});
    QStringList names;
    for (int i = 0; i < 24; ++i)
        names.append(u"%1, team %2"_s.arg(directorates().at(i % 7)).arg(i + 1));
    for (int i = 1; i <= tables; ++i) {
        paper.blocks.emplace_back(heading(1, QString::number(i), u"Chapter %1"_s.arg(i)));
        for (int p = 0; p < 6; ++p)
            paper.blocks.emplace_back(paragraph(words(75, 100 * i + p)));
        TableBlock block{
            u"Table %1"_s.arg(i),
            u"table-%1"_s.arg(i),
            figuresTable(names, {u"Q1"_s, u"Q2"_s, u"Q3"_s, u"Q4"_s, u"YTD"_s}, {u"No."_s, u"%"_s}),
            {}};
        block.table.caption = u"Answered in time by team"_s;
        block.table.notes = {u"By date answered."_s};
        paper.blocks.emplace_back(std::move(block));
    }
    return paper;
}

namespace {

TextRun reference(const QString &text, const QString &anchor, TextRun::Page page)
{
    TextRun run;
    run.text = text;
    run.link = u'#' + anchor;
    run.page = page;
    return run;
}

} // namespace

Document paperWithReferences(int pagesBetween)
{
    Document document;
    document.title = u"A paper"_s;
    document.language = u"en-GB"_s;
    ParagraphBlock first = paragraph(u"See "_s);
    first.text.push_back(reference(u"section 2"_s, u"target"_s, TextRun::Page::Behind));
    first.text.push_back(plain(u" and "_s).front());
    first.text.push_back(reference(u"paragraph 2.1"_s, u"paragraph-one"_s, TextRun::Page::Alone));
    first.text.push_back(plain(u"."_s).front());
    document.blocks = {heading(1, u"1"_s, u"First"_s), first};
    for (int i = 0; i < pagesBetween; ++i) {
        document.blocks.emplace_back(PageBreakBlock{});
        document.blocks.emplace_back(paragraph(u"Between."_s));
    }
    document.blocks.emplace_back(PageBreakBlock{});
    HeadingBlock target = heading(1, u"2"_s, u"Second"_s);
    target.anchor = u"target"_s;
    document.blocks.emplace_back(target);
    document.blocks.emplace_back(PageBreakBlock{});
    ParagraphBlock last = paragraph(u"The last one."_s);
    last.anchor = u"paragraph-one"_s;
    document.blocks.emplace_back(last);
    return document;
}

} // namespace redress
