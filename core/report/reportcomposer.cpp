// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/reportcomposer.h"

#include "core/base/dates.h"
#include "core/report/narrative.h"
#include "core/statistics/disclosure/publicfigures.h"
#include "core/statistics/figureformat.h"
#include "core/store/storageerror.h"

#include <QCoreApplication>
#include <QLocale>

#include <array>

namespace redress {

namespace {

using namespace Qt::StringLiterals;
using Kind = ReportPart::Kind;

struct ComposerText {
    Q_DECLARE_TR_FUNCTIONS(redress::ReportComposer)
};

QHash<QString, QString> wordsOf(const ReportPeriod &period, const ReportContext &context)
{
    QHash<QString, QString> words = context.words;
    for (const QString &name : reportWords()) {
        if (!words.contains(name))
            words.insert(name, QString());
    }
    words.insert(u"council"_s, context.council);
    words.insert(u"year"_s, period.year.label());
    words.insert(u"prior_year"_s, period.year.previous().label());
    words.insert(u"year_before"_s, period.lastDay() == period.year.lastDay()
                                       ? ComposerText::tr("the year before")
                                       : ComposerText::tr("the same part of the year before"));
    words.insert(u"next_year"_s, period.year.next().label());
    words.insert(u"period"_s, periodInWords(period));
    words.insert(u"last_quarter_number"_s, QString::number(period.throughQuarter));
    words.insert(u"period_dates"_s,
                 ComposerText::tr("%1 to %2", "first and last day")
                     .arg(dayMonthYearFull(period.firstDay()), dayMonthYearFull(period.lastDay())));
    return words;
}

/// Writes one report, part by part.
class Composer final
{
public:
    Composer(FigureSource &source, const ReportDefinition &definition, const ReportPeriod &period,
             const ReportContext &context)
        : m_source(source)
        , m_definition(definition)
        , m_period(period)
        , m_context(context)
        , m_narrative(source, period, definition.figures, wordsOf(period, context))
    {}

    Document compose(const Progress &progress)
    {
        writeHead();
        numberTables();
        qint64 done = 0;
        for (const ReportPart &part : m_definition.parts) {
            progress.tell(ComposerText::tr("Writing %1").arg(m_section), done++,
                          qint64(m_definition.parts.size()));
            if (progress.isCancelled())
                throw StorageError(
                    {Error::Code::Cancelled,
                     ComposerText::tr("The report was cancelled. Nothing was written."),
                     {}});
            if (isWanted(part))
                write(part);
        }
        sayWhereNothingIs();
        m_document.missing = m_narrative.missing();
        return std::move(m_document);
    }

private:
    void writeHead()
    {
        m_document.title = m_narrative.fillPlain(m_definition.title, {});
        m_document.subtitle = m_narrative.fillPlain(m_definition.subtitle, {});
        m_document.organisation = m_context.council;
        m_document.runningHead = m_narrative.fillPlain(m_definition.runningHead, {});
        QStringList aside;
        if (m_context.isSample)
            aside.append(ComposerText::tr("SAMPLE"));
        if (m_context.isDraft)
            aside.append(ComposerText::tr("DRAFT"));
        aside.append(m_context.copy == PaperCopy::Public ? ComposerText::tr("Public copy")
                                                         : ComposerText::tr("Internal copy"));
        m_document.runningAside = aside.join(u" \u00b7 "_s);
        const QString when =
            QLocale().toString(m_context.asAtUtc.toLocalTime(), u"d MMMM yyyy, HH:mm"_s);
        m_document.footer = footer(when);
        const QLocale locale;
        m_document.language = locale.language() == QLocale::Welsh ? u"cy-GB"_s : u"en-GB"_s;
        m_document.author = m_context.council;
    }

    QString footer(const QString &when) const
    {
        const QString &council = m_context.council;
        if (m_period.knownOn) {
            const QString day = dayMonthYearFull(*m_period.knownOn);
            return council.isEmpty() ? ComposerText::tr("Figures as known on %1").arg(day)
                                     : ComposerText::tr("%1 \u00b7 figures as known on %2",
                                                        "the council and when")
                                           .arg(council, day);
        }
        return council.isEmpty()
                   ? ComposerText::tr("Figures as at %1").arg(when)
                   : ComposerText::tr("%1 \u00b7 figures as at %2", "the council and when")
                         .arg(council, when);
    }

    /// A heading over nothing, as where no compliment was recorded, says so.
    void sayWhereNothingIs()
    {
        std::vector<Block> blocks;
        const HeadingBlock *open = nullptr;
        const auto close = [&](const HeadingBlock *next) {
            if (open && (!next || next->level <= open->level))
                blocks.emplace_back(ParagraphBlock{
                    {{ComposerText::tr("Nothing was recorded in %1.").arg(periodInWords(m_period)),
                      TextRun::Role::Plain,
                      {},
                      {}}},
                    ParagraphBlock::Style::Body,
                    {}});
        };
        for (const Block &block : m_document.blocks) {
            const auto *heading = std::get_if<HeadingBlock>(&block);
            if (heading)
                close(heading);
            if (heading || !std::holds_alternative<PageBreakBlock>(block))
                open = heading;
            blocks.push_back(block);
        }
        close(nullptr);
        m_document.blocks = std::move(blocks);
    }

    bool isWanted(const ReportPart &part)
    {
        return part.needs.isEmpty() || m_narrative.hasFigure(part.needs);
    }

    /// Tables and charts are numbered in their order before the text refers to them.
    void numberTables()
    {
        int tables = 0;
        int charts = 0;
        for (const ReportPart &part : m_definition.parts) {
            if (part.kind == Kind::Table && isWanted(part))
                m_narrative.setWord(u"table:"_s + part.text,
                                    ComposerText::tr("Table %1").arg(++tables));
            if (part.kind == Kind::Chart && isWanted(part))
                m_narrative.setWord(u"chart:"_s + part.text,
                                    ComposerText::tr("Figure %1").arg(++charts));
        }
    }

    void write(const ReportPart &part)
    {
        switch (part.kind) {
        case Kind::Heading:
            return writeHeading(part);
        case Kind::Text:
            return writeParagraph(part, ParagraphBlock::Style::Body);
        case Kind::Standing:
            return writeParagraph(part, ParagraphBlock::Style::Standing);
        case Kind::Note:
            return writeParagraph(part, ParagraphBlock::Style::Note);
        case Kind::Bullets:
            return writeList(part, ListBlock::Marker::Bullet);
        case Kind::Numbers:
            return writeList(part, ListBlock::Marker::Number);
        case Kind::Letters:
            return writeList(part, ListBlock::Marker::Letter);
        case Kind::Facts:
            return writeFacts(part);
        case Kind::Table:
            return writeTable(part);
        case Kind::Chart:
            return writeChart(part);
        case Kind::Quotes:
            return writeQuotes(part);
        case Kind::Themes:
            return writeThemes(part);
        case Kind::Contents:
            m_document.blocks.emplace_back(ContentsBlock{});
            return;
        case Kind::PageBreak:
            m_document.blocks.emplace_back(PageBreakBlock{});
            return;
        }
    }

    void writeHeading(const ReportPart &part)
    {
        HeadingBlock heading;
        heading.level = std::clamp(part.level, 1, 3);
        heading.startsPage = part.startsPage;
        heading.isInContents = part.isInContents;
        if (m_definition.numbersHeadings && part.isNumbered) {
            ++m_numbers[size_t(heading.level) - 1];
            for (size_t deeper = size_t(heading.level); deeper < m_numbers.size(); ++deeper)
                m_numbers[deeper] = 0;
            QStringList numbers;
            for (size_t i = 0; i < size_t(heading.level); ++i)
                numbers.append(QString::number(m_numbers[i]));
            heading.number = numbers.join(u'.');
        }
        if (heading.level == 1)
            m_paragraph = 0;
        heading.text = m_narrative.fillPlain(part.text, part.text);
        heading.anchor = u"section-%1"_s.arg(++m_anchors);
        m_section = heading.number.isEmpty() ? heading.text : heading.number + u' ' + heading.text;
        m_document.blocks.emplace_back(heading);
    }

    void writeParagraph(const ReportPart &part, ParagraphBlock::Style style)
    {
        ParagraphBlock paragraph;
        paragraph.style = style;
        paragraph.text = m_narrative.fill(part.text, m_section);
        if (m_definition.numbersParagraphs && style == ParagraphBlock::Style::Body)
            paragraph.number = u"%1.%2"_s.arg(m_numbers.front()).arg(++m_paragraph);
        m_document.blocks.emplace_back(paragraph);
    }

    void writeList(const ReportPart &part, ListBlock::Marker marker)
    {
        ListBlock list;
        list.marker = marker;
        for (const QString &item : part.items)
            list.items.push_back(m_narrative.fill(item, m_section));
        m_document.blocks.emplace_back(list);
    }

    void writeFacts(const ReportPart &part)
    {
        FactsBlock facts;
        for (qsizetype i = 0; i + 1 < part.items.size(); i += 2)
            facts.facts.push_back(
                {part.items.at(i), m_narrative.fill(part.items.at(i + 1), m_section)});
        m_document.blocks.emplace_back(facts);
    }

    FilledTable filled(const QString &id)
    {
        return unwrap(m_source.fill(*shippedTable(id), m_period));
    }

    void writeTable(const ReportPart &part)
    {
        TableBlock block;
        block.number = m_narrative.fillPlain(u"{table:%1}"_s.arg(part.text), m_section);
        block.anchor = u"table-"_s + part.text;
        block.filled = std::make_shared<const FilledTable>(filled(part.text));
        block.table = paperTable(*block.filled);
        m_document.blocks.emplace_back(block);
    }

    void writeChart(const ReportPart &part)
    {
        ChartBlock block;
        block.number = m_narrative.fillPlain(u"{chart:%1}"_s.arg(part.text), m_section);
        block.anchor = u"chart-"_s + part.text;
        block.chart = unwrap(buildChart(m_source, *shippedChart(part.text), m_period));
        const bool isLying = block.chart.kind == ChartData::Kind::Bars;
        const auto bars = double(block.chart.categories.size());
        block.heightShare = isLying ? std::clamp(0.05 * bars + 0.1, 0.2, 0.7) : 0.46;
        const ChartData chart = block.chart;
        m_document.blocks.emplace_back(std::move(block));
        if (!part.withFigures)
            return;
        TableBlock figures;
        figures.table = paperTable(chart.table);
        figures.table.caption =
            ComposerText::tr("Figures behind %1")
                .arg(m_narrative.fillPlain(u"{chart:%1}"_s.arg(part.text), m_section));
        m_document.blocks.emplace_back(figures);
    }

    void writeQuotes(const ReportPart &part)
    {
        TableDefinition quotes;
        quotes.id = u"quotes"_s;
        quotes.kind = TableDefinition::Kind::Quotes;
        const FilledTable table = unwrap(m_source.fill(quotes, m_period));
        // Spread over the period rather than all from its first weeks.
        const auto count = std::min(size_t(part.count), table.rows.size());
        for (size_t i = 0; i < count; ++i) {
            const RowHead &row = table.rows[i * table.rows.size() / count];
            m_document.blocks.emplace_back(QuotationBlock{row.names.value(1), row.names.value(0)});
        }
    }

    /// "In 2 responses (18%): practitioner conduct", under each pillar; a pillar without a theme
    /// says so. \source reports/REQUIRED 003-26, 003-27
    void writeThemes(const ReportPart &part)
    {
        const FilledTable table = filled(part.text);
        QString pillar;
        ListBlock list;
        const auto finish = [&] {
            if (!list.items.empty())
                m_document.blocks.emplace_back(list);
            list.items.clear();
        };
        for (size_t i = 0; i < table.rows.size(); ++i) {
            const RowHead &row = table.rows[i];
            if (row.names.value(0) != pillar) {
                finish();
                pillar = row.names.value(0);
                HeadingBlock heading;
                heading.level = 3;
                heading.text = pillar;
                heading.isInContents = false;
                heading.anchor = u"section-%1"_s.arg(++m_anchors);
                m_document.blocks.emplace_back(heading);
            }
            const QString theme = row.names.value(1);
            const Cell &count = table.cell(i, 0);
            if (count.state == Cell::State::Suppressed) {
                list.items.push_back(
                    {{ComposerText::tr("%1: ", "a mark for a number that is hidden; then a theme")
                          .arg(hiddenMark()),
                      TextRun::Role::Plain,
                      {},
                      {}},
                     {theme, TextRun::Role::Plain, {}, {}}});
                continue;
            }
            if (theme.isEmpty() || count.numerator == 0) {
                if (theme.isEmpty())
                    m_document.blocks.emplace_back(ParagraphBlock{
                        {{ComposerText::tr("No response of the sample raised this pillar."),
                          TextRun::Role::Plain,
                          {},
                          {}}},
                        ParagraphBlock::Style::Body,
                        {}});
                continue;
            }
            list.items.push_back(
                {{ComposerText::tr("%1 (%2): ", "responses and their share", int(count.numerator))
                      .arg(ComposerText::tr("In %n response(s)", nullptr, int(count.numerator)),
                           cellText(table.cell(i, 1))),
                  TextRun::Role::Plain,
                  {},
                  {}},
                 {theme, TextRun::Role::Plain, {}, {}}});
        }
        finish();
    }

    FigureSource &m_source;
    const ReportDefinition &m_definition;
    const ReportPeriod &m_period;
    const ReportContext &m_context;
    Narrative m_narrative;
    Document m_document;
    std::array<int, 3> m_numbers{};
    int m_paragraph = 0;
    int m_anchors = 0;
    QString m_section;
};

} // namespace

QStringList reportWords()
{
    return {u"committee"_s, u"meeting_date"_s, u"report_of"_s,         u"status"_s,
            u"divisions"_s, u"contact"_s,      u"background_papers"_s, u"signed_by"_s};
}

Result<Document> composeReport(FigureSource &source, const ReportDefinition &definition,
                               const ReportPeriod &period, const ReportContext &context,
                               const Progress &progress)
{
    // What is not over yet ends on the day of the figures.
    const QDate day = context.asAtUtc.toLocalTime().date();
    const ReportPeriod ended = day.isValid() ? period.upTo(day) : period;
    return guarded([&] { return Composer(source, definition, ended, context).compose(progress); });
}

Result<Document> composePublicReport(TableEngine &engine, const ReportDefinition &definition,
                                     const ReportPeriod &period, const ReportContext &context,
                                     int threshold, const Progress &progress)
{
    ReportContext named = context;
    named.copy = PaperCopy::Public;
    const auto ask = [&](FigureSource &source, const ReportPeriod &of) -> Result<void> {
        const auto noted = composeReport(source, definition, of, named, progress);
        return noted ? Result<void>() : Result<void>(noted.error());
    };
    const bool isQuarterly = definition.isQuarterly || period.throughQuarter < 4;
    return publicFigures(engine, {period, isQuarterly, threshold}, ask, progress)
        .and_then([&](const std::unique_ptr<PublicFigures> &figures) {
            return composeReport(*figures, definition, period, named, progress);
        });
}

} // namespace redress
