// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/papers/papercontents.h"

#include "core/report/narrative.h"
#include "core/statistics/measure.h"

#include <QCoreApplication>

#include <algorithm>

namespace redress {

namespace {

using namespace Qt::StringLiterals;

struct ContentsText {
    Q_DECLARE_TR_FUNCTIONS(redress::PaperContents)
};

QString numbered(const HeadingBlock &heading)
{
    return heading.number.isEmpty() ? heading.text : heading.number + u' ' + heading.text;
}

/// "Table 4: response times".
QString captioned(const QString &number, const QString &caption)
{
    if (number.isEmpty())
        return caption;
    return caption.isEmpty()
               ? number
               : ContentsText::tr("%1: %2", "number and caption").arg(number, caption);
}

/// "4 Response times" from "Table 4" and its caption.
QString brief(const QString &number, const QString &caption)
{
    const QString last = number.section(u' ', -1);
    return last.isEmpty() ? caption : last + u' ' + caption;
}

/// What stands in a section, block by block.
struct SectionSpan {
    QString name; ///< As MissingFigure::section has it.
    int first = 0;
    int last = 0;
};

std::vector<SectionSpan> sectionsOf(const Document &document)
{
    std::vector<SectionSpan> sections{{QString(), 0, -1}};
    for (int i = 0; i < int(document.blocks.size()); ++i) {
        const auto *heading = std::get_if<HeadingBlock>(&document.blocks[size_t(i)]);
        if (heading)
            sections.push_back({numbered(*heading), i, i});
        sections.back().last = i;
    }
    return sections;
}

struct Spot {
    PaperPlace place;
    QRectF box;
};

/// Where on the pages a block begins; nothing if it has no mark there.
std::optional<Spot> spotOfBlock(const PageLayout &layout, int block)
{
    for (size_t page = 0; page < layout.pages.size(); ++page) {
        const QRectF box = blockBox(layout.pages[page], block);
        if (!box.isEmpty())
            return Spot{{int(page), box.top()}, box};
    }
    return std::nullopt;
}

QRectF boxOf(const TextLine &line, const PlacedRun &run)
{
    if (line.isTurned)
        return {line.box.left(), line.origin.y() - run.x - run.width, line.box.width(), run.width};
    return {line.origin.x() + run.x, line.box.top(), run.width, line.box.height()};
}

/// Where the field \p name of a section says that it has no value.
std::optional<Spot> spotOfField(const PageLayout &layout, const SectionSpan &section,
                                const QString &name)
{
    for (size_t page = 0; page < layout.pages.size(); ++page) {
        for (const PageItem &item : layout.pages[page].items) {
            const TextLine *line = item.text();
            if (!line || item.block < section.first || item.block > section.last)
                continue;
            for (const PlacedRun &run : line->runs) {
                if (run.role == TextRun::Role::MissingFigure &&
                    run.figure.left(run.figure.indexOf(u'|')).trimmed() == name)
                    return Spot{{int(page), line->box.top()}, boxOf(*line, run)};
            }
        }
    }
    return std::nullopt;
}

/// The words that a council fills in, as people call them; figures by what they measure.
QString fieldName(const QString &field, const QString &report)
{
    static const QHash<QString, const char *> names{
        {u"committee"_s, QT_TRANSLATE_NOOP("redress::PaperContents", "Committee")},
        {u"meeting_date"_s, QT_TRANSLATE_NOOP("redress::PaperContents", "Date of the meeting")},
        {u"report_of"_s, QT_TRANSLATE_NOOP("redress::PaperContents", "Author of the report")},
        {u"status"_s, QT_TRANSLATE_NOOP("redress::PaperContents", "Status")},
        {u"divisions"_s, QT_TRANSLATE_NOOP("redress::PaperContents", "Electoral divisions")},
        {u"contact"_s, QT_TRANSLATE_NOOP("redress::PaperContents", "Contact")},
        {u"background_papers"_s, QT_TRANSLATE_NOOP("redress::PaperContents", "Background papers")},
        {u"signed_by"_s, QT_TRANSLATE_NOOP("redress::PaperContents", "Signature")},
        {u"council"_s, QT_TRANSLATE_NOOP("redress::PaperContents", "Name of the council")},
        {u"department"_s, QT_TRANSLATE_NOOP("redress::PaperContents", "Department")},
        {u"portfolio"_s, QT_TRANSLATE_NOOP("redress::PaperContents", "Cabinet member")},
        {u"key_actions"_s, QT_TRANSLATE_NOOP("redress::PaperContents", "Key actions")},
        {u"case_studies"_s, QT_TRANSLATE_NOOP("redress::PaperContents", "Case studies")},
        {u"ombudsman_cases"_s,
         QT_TRANSLATE_NOOP("redress::PaperContents", "Upheld cases of the Ombudsman")}};
    if (const char *name = names.value(field))
        return ContentsText::tr(name);
    const Measure *measure = nullptr;
    if (const ReportDefinition *definition = shippedReport(report)) {
        const auto figures = definition->allFigures();
        if (const auto figure = figures.find(figureNameIn(field)); figure != figures.end())
            measure = measureNamed(figure->second.figure.measure.measure);
    }
    // Several figures may count the same; their own names tell them apart.
    return measure ? ContentsText::tr("%1 {%2}", "a measure and the name of the field")
                         .arg(measure->labelText(), field)
                   : u"{%1}"_s.arg(field);
}

QString pageWords(int page)
{
    return ContentsText::tr("Page %1").arg(page + 1);
}

/// "It is not filled in yet." from "it is not filled in yet".
QString asSentence(const QString &why)
{
    if (why.isEmpty())
        return {};
    QString sentence = why.left(1).toUpper() + why.mid(1);
    return sentence.endsWith(u'.') ? sentence : sentence + u'.';
}

PaperCheck checkOf(const MissingFigure &figure, const ComposedPaper &paper,
                   const std::vector<SectionSpan> &sections)
{
    const auto found =
        std::ranges::find_if(sections, [&](const auto &one) { return one.name == figure.section; });
    const SectionSpan section = found == sections.end() ? sections.front() : *found;
    auto spot = spotOfField(paper.layout, section, figure.figure);
    if (!spot && !section.name.isEmpty())
        spot = spotOfBlock(paper.layout, section.first);
    PaperCheck check;
    check.headline = ContentsText::tr("%1: no value", "a field")
                         .arg(fieldName(figure.figure, paper.request.definition));
    const QString place =
        section.name.isEmpty() ? ContentsText::tr("head of the report") : section.name;
    const PaperPlace at = spot ? spot->place : PaperPlace{};
    check.explanation =
        figure.why.isEmpty()
            ? ContentsText::tr("%1, %2.", "page; section").arg(pageWords(at.page), place)
            : ContentsText::tr("%1, %2. %3", "page; section; why it has no value")
                  .arg(pageWords(at.page), place, asSentence(figure.why));
    check.place = at;
    check.box = spot ? spot->box : QRectF();
    return check;
}

void addMissing(std::vector<PaperCheck> &checks, const ComposedPaper &paper)
{
    const auto sections = sectionsOf(paper.document);
    std::vector<MissingFigure> told;
    for (const MissingFigure &figure : paper.document.missing) {
        if (std::ranges::find(told, figure) != told.end())
            continue;
        told.push_back(figure);
        checks.push_back(checkOf(figure, paper, sections));
    }
}

bool hasNothing(const Block &block)
{
    if (const auto *table = std::get_if<TableBlock>(&block))
        return table->table.rows.empty();
    if (const auto *chart = std::get_if<ChartBlock>(&block))
        return std::ranges::none_of(chart->chart.series, [](const ChartData::Series &series) {
            return std::ranges::any_of(series.points,
                                       [](const auto &point) { return point.value.has_value(); });
        });
    return false;
}

QString nameOf(const Block &block)
{
    if (const auto *table = std::get_if<TableBlock>(&block))
        return captioned(table->number, table->table.caption);
    if (const auto *chart = std::get_if<ChartBlock>(&block))
        return captioned(chart->number, chart->chart.title);
    return {};
}

void addEmpty(std::vector<PaperCheck> &checks, const ComposedPaper &paper)
{
    for (int i = 0; i < int(paper.document.blocks.size()); ++i) {
        const Block &block = paper.document.blocks[size_t(i)];
        if (!hasNothing(block))
            continue;
        PaperCheck check;
        check.kind = PaperCheck::Kind::NoRows;
        check.headline = ContentsText::tr("%1 is empty", "a table or chart").arg(nameOf(block));
        check.explanation = ContentsText::tr("Nothing of this kind was recorded in the period.");
        if (const auto spot = spotOfBlock(paper.layout, i)) {
            check.place = spot->place;
            check.box = spot->box;
        }
        checks.push_back(check);
    }
}

/// A title of a definition, with the words of the period in its fields.
QString titleIn(QString title, const ReportPeriod &period)
{
    title.replace("{year}"_L1, period.year.label());
    title.replace("{prior_year}"_L1, period.year.previous().label());
    title.replace("{period}"_L1, periodInWords(period));
    return title;
}

QString tableTitle(const ReportPart &part, const ReportPeriod &period)
{
    const auto table = tableIn(part);
    return table && !table->title.isEmpty() ? titleIn(table->title, period) : part.text;
}

QString chartTitle(const ReportPart &part, const ReportPeriod &period)
{
    const auto chart = chartIn(part);
    if (!chart)
        return part.text;
    return titleIn(chart->title.isEmpty() ? chart->table.title : chart->title, period);
}

/// Tables and charts of the definition that the paper does not have.
void addLeftOut(std::vector<PaperCheck> &checks, const ComposedPaper &paper)
{
    const ReportDefinition *definition = shippedReport(paper.request.definition);
    if (!definition)
        return;
    QStringList names;
    for (const ReportPart &part : definition->parts) {
        const QString &name = part.id.isEmpty() ? part.text : part.id;
        if (part.kind == ReportPart::Kind::Table &&
            !paper.layout.anchors.contains(u"table-"_s + name))
            names.append(tableTitle(part, paper.request.period));
        else if (part.kind == ReportPart::Kind::Chart &&
                 !paper.layout.anchors.contains(u"chart-"_s + name))
            names.append(chartTitle(part, paper.request.period));
    }
    if (names.isEmpty())
        return;
    PaperCheck check;
    check.kind = PaperCheck::Kind::LeftOut;
    check.headline =
        ContentsText::tr("%n table(s) and chart(s) left out", nullptr, int(names.size()));
    check.explanation = ContentsText::tr("Nothing was recorded for: %1.").arg(names.join(u"; "_s));
    checks.push_back(check);
}

void addIdentities(std::vector<PaperCheck> &checks, const ComposedPaper &paper)
{
    const auto sections = sectionsOf(paper.document);
    for (const IdentityFinding &finding : paper.identities) {
        const auto found = std::ranges::find(sections, finding.where, &SectionSpan::name);
        PaperCheck check;
        check.kind = PaperCheck::Kind::Identity;
        check.headline = sentenceOf(finding);
        check.explanation =
            finding.where.isEmpty()
                ? ContentsText::tr("It stands at the head of this public copy.")
                : ContentsText::tr("It stands in \u201c%1\u201d of this public copy.", "a section")
                      .arg(finding.where);
        if (const auto spot =
                found == sections.end() ? std::nullopt : spotOfBlock(paper.layout, found->first)) {
            check.place = spot->place;
            check.box = spot->box;
        }
        checks.push_back(check);
    }
}

/// Whether \p place stands at or after \p start.
bool isAfter(const PaperPlace &place, const PaperPlace &start)
{
    return place.page > start.page || (place.page == start.page && place.y >= start.y);
}

} // namespace

std::vector<OutlineEntry> outlineOf(const ComposedPaper &paper)
{
    std::vector<OutlineEntry> entries{{OutlineEntry::Kind::Cover,
                                       ContentsText::tr("Cover"),
                                       ContentsText::tr("Cover"),
                                       1,
                                       {},
                                       0}};
    int level = 0;
    for (const Block &block : paper.document.blocks) {
        const auto add = [&](OutlineEntry::Kind kind, const QString &text, const QString &inBrief,
                             int at, const QString &anchor) {
            const auto place = paper.layout.anchors.constFind(anchor);
            if (!anchor.isEmpty() && place != paper.layout.anchors.constEnd())
                entries.push_back({kind, text, inBrief, at, *place, 0});
        };
        if (const auto *heading = std::get_if<HeadingBlock>(&block)) {
            level = heading->level;
            add(OutlineEntry::Kind::Section, numbered(*heading), numbered(*heading), level,
                heading->anchor);
        } else if (const auto *table = std::get_if<TableBlock>(&block)) {
            add(OutlineEntry::Kind::Table, nameOf(block),
                brief(table->number, table->table.caption), level + 1, table->anchor);
        } else if (const auto *chart = std::get_if<ChartBlock>(&block)) {
            add(OutlineEntry::Kind::Chart, nameOf(block), brief(chart->number, chart->chart.title),
                level + 1, chart->anchor);
        }
    }
    for (const PaperCheck &check : checksOf(paper)) {
        if (check.kind != PaperCheck::Kind::NoValue || !check.place)
            continue;
        for (auto entry = entries.rbegin(); entry != entries.rend(); ++entry) {
            const bool mayHold = entry->kind == OutlineEntry::Kind::Section ||
                                 entry->kind == OutlineEntry::Kind::Cover;
            if (mayHold && isAfter(*check.place, entry->place)) {
                ++entry->missing;
                break;
            }
        }
    }
    return entries;
}

std::vector<PaperCheck> checksOf(const ComposedPaper &paper)
{
    std::vector<PaperCheck> checks;
    addIdentities(checks, paper);
    addMissing(checks, paper);
    addEmpty(checks, paper);
    addLeftOut(checks, paper);
    if (!paper.layout.unprintable.isEmpty()) {
        PaperCheck check;
        check.kind = PaperCheck::Kind::Unprintable;
        check.headline = ContentsText::tr("%n character(s) cannot be printed", nullptr,
                                          int(paper.layout.unprintable.size()));
        check.explanation =
            ContentsText::tr("The typeface lacks them, and a box stands for each: %1")
                .arg(paper.layout.unprintable.join(u' '));
        checks.push_back(check);
    }
    return checks;
}

QString spokenPage(const ComposedPaper &paper, int page)
{
    const PageLayout &layout = paper.layout;
    if (page < 0 || size_t(page) >= layout.pages.size())
        return {};
    QStringList lines;
    for (const PageItem &item : layout.pages[size_t(page)].items) {
        QString line;
        if (const TextLine *text = item.text()) {
            for (const PlacedRun &run : text->runs)
                line += run.text;
        } else if (std::holds_alternative<PlacedChart>(item.shape) && item.isContent()) {
            line = layout.elements[size_t(item.element)].alternative;
        }
        if (!line.trimmed().isEmpty())
            lines.append(line.trimmed());
    }
    return lines.join(u'\n');
}

} // namespace redress
