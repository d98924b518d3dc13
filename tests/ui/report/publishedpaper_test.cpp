// SPDX-License-Identifier: GPL-3.0-or-later
// The committee paper of report 003, from its cases to its PDF, read back by poppler.
#include "tests/support/teststore.h"
#include "ui/report/layout.h"
#include "ui/report/pdfwriter.h"

#include "core/report/reportcomposer.h"

#include <QElapsedTimer>
#include <QProcess>
#include <QRegularExpression>

#include <gmock/gmock.h>

namespace redress {

namespace {

using namespace Qt::StringLiterals;

/// What poppler finds in the tags of a table.
struct ReadTable {
    QString caption;
    std::vector<QStringList> rows; ///< The head too, a cell a text.
    int headCells = 0;
};

QString outputOf(const char *program, const QStringList &arguments)
{
    QProcess process;
    process.start(QString::fromLatin1(program), arguments);
    EXPECT_TRUE(process.waitForFinished(60'000)) << program;
    EXPECT_EQ(process.exitCode(), 0) << process.readAllStandardError().toStdString();
    return QString::fromUtf8(process.readAllStandardOutput());
}

std::vector<ReadTable> tablesIn(const QString &structure)
{
    std::vector<ReadTable> tables;
    QString *target = nullptr;
    for (const QString &line : structure.split(u'\n')) {
        const QString word = line.trimmed();
        if (word.startsWith(u'"')) {
            if (target)
                *target += word.mid(1, word.size() - 2);
        } else if (word.startsWith(u"Table"_s)) {
            tables.emplace_back();
            target = nullptr;
        } else if (!tables.empty() && word.startsWith(u"Caption"_s)) {
            target = &tables.back().caption;
        } else if (!tables.empty() && word == u"TR"_s) {
            tables.back().rows.emplace_back();
            target = nullptr;
        } else if (word.startsWith(u"TH"_s) || word.startsWith(u"TD"_s)) {
            tables.back().headCells += word.startsWith(u"TH"_s) ? 1 : 0;
            tables.back().rows.back().append(QString());
            target = &tables.back().rows.back().last();
        } else if (!word.startsWith(u'/')) {
            target = nullptr;
        }
    }
    return tables;
}

/// A name as the expected tables write it: "Review of policy" is "review_policy".
QString key(const QString &name)
{
    static const QRegularExpression other(u"[^a-z0-9]+"_s);
    QString key = name.toLower().replace(other, u"_"_s).replace(u"_of_"_s, u"_"_s);
    while (key.endsWith(u'_'))
        key.chop(1);
    return key;
}

/// A figure without its signs: "1,275", "46%", "£36,013"; a dash stands where nothing is.
QString bare(const QString &figure)
{
    static const QRegularExpression signs(u"[,%£]"_s);
    const QString text = QString(figure).remove(signs).trimmed();
    return text == u"-"_s ? QString() : text;
}

std::vector<QStringList> expectedRows(const QString &name)
{
    QFile file(testData(u"acceptance/003-county-2023-24/expected/"_s + name));
    EXPECT_TRUE(file.open(QIODevice::ReadOnly)) << name.toStdString();
    std::vector<QStringList> rows;
    for (const QString &line : QString::fromUtf8(file.readAll()).trimmed().split(u'\n')) {
        QStringList cells(QString{});
        bool isQuoted = false;
        for (const QChar c : line) {
            if (c == u'"')
                isQuoted = !isQuoted;
            else if (c == u',' && !isQuoted)
                cells.append(QString());
            else
                cells.last() += c;
        }
        rows.push_back(cells);
    }
    rows.erase(rows.begin()); // the head
    return rows;
}

QStringList normal(const QStringList &row)
{
    QStringList made{key(row.first())};
    for (const QString &cell : row.mid(1))
        made.append(bare(cell));
    return made;
}

/// A row without a figure other than nought.
bool isOfNothing(const QStringList &row)
{
    return std::ranges::all_of(
        row.mid(1), [](const QString &cell) { return cell.isEmpty() || cell == u"0"_s; });
}

/// The paper, made once for all tests.
struct Published {
    TestStore store{day("2024-06-03")};
    Document document;
    PageLayout layout;
    QString path;
    QString text;      ///< By pdftotext, line ends as spaces.
    QString structure; ///< By pdfinfo.
    qint64 milliseconds = 0;

    Published()
    {
        const auto report = store.import({testData(u"acceptance/003-county-2023-24/cases"_s)});
        EXPECT_TRUE(report.stored);
        QElapsedTimer timer;
        timer.start();
        TableEngine engine(store.database(), store->reference());
        ReportContext context;
        context.council = u"Wexmoor County Council"_s;
        context.asAtUtc = store.clock().nowUtc();
        const auto made = composeReport(engine, *shippedReport(u"003-committee-report"),
                                        {{2023}, 3, {}}, context);
        EXPECT_TRUE(made) << why(made);
        document = made.value_or(Document());
        layout = layOut(document);
        path = store.folder() + u"/report.pdf"_s;
        const auto written = writePdf(layout, path);
        EXPECT_TRUE(written) << why(written);
        milliseconds = timer.elapsed();
        text = outputOf(REDRESS_PDFTOTEXT, {u"-enc"_s, u"UTF-8"_s, path, u"-"_s}).simplified();
        structure = outputOf(REDRESS_PDFINFO, {u"-struct-text"_s, path});
    }
};

Published &published()
{
    static Published paper;
    return paper;
}

struct PrintedTable {
    const char *number;
    const char *expected;
    size_t columns;
};

class PublishedPaper : public testing::TestWithParam<PrintedTable>
{};

} // namespace

TEST_P(PublishedPaper, PrintsTheFiguresOfTheTable)
{
    const PrintedTable &wanted = GetParam();
    const auto tables = tablesIn(published().structure);
    const auto table = std::ranges::find_if(tables, [&](const ReadTable &candidate) {
        return candidate.caption.startsWith(QString::fromLatin1(wanted.number) + u':');
    });
    ASSERT_NE(table, tables.end()) << wanted.number;
    const auto expected = expectedRows(QString::fromLatin1(wanted.expected));
    ASSERT_GT(expected.size(), 1u);
    // In the order of the council's directorates; those that the report leaves out have nothing.
    size_t found = 0;
    size_t heads = 0;
    for (const QStringList &printed : table->rows) {
        const QStringList row = normal(printed);
        const auto wantedRow = std::ranges::find_if(expected, [&](const QStringList &candidate) {
            return normal(candidate).first() == row.first();
        });
        if (wantedRow != expected.end()) {
            EXPECT_EQ(size_t(wantedRow->size()), wanted.columns);
            EXPECT_EQ(row, normal(*wantedRow));
            ++found;
        } else if (found == 0 && !isOfNothing(row)) {
            ++heads;
        } else {
            EXPECT_TRUE(isOfNothing(row)) << printed.join(u' ').toStdString();
        }
    }
    EXPECT_EQ(found, expected.size());
    EXPECT_GE(heads, 1U);
    EXPECT_EQ(normal(table->rows.back()).first(), normal(expected.back()).first()) << "the total";
    size_t headCells = table->rows.size() - heads;
    for (size_t i = 0; i < heads; ++i)
        headCells += size_t(table->rows[i].size());
    EXPECT_EQ(size_t(table->headCells), headCells);
}

INSTANTIATE_TEST_SUITE_P(
    Of003, PublishedPaper,
    testing::Values(PrintedTable{"Table 1", "complaints-received.csv", 6},
                    PrintedTable{"Table 2", "complaint-outcomes.csv", 11},
                    PrintedTable{"Table 3", "response-times.csv", 9},
                    PrintedTable{"Table 4", "stage-2-trends.csv", 5},
                    PrintedTable{"Table 5", "stage-2-concluded.csv", 2},
                    PrintedTable{"Table 6", "ombudsman-received.csv", 6},
                    PrintedTable{"Table 7", "ombudsman-outcomes.csv", 29},
                    PrintedTable{"Table 8", "from-cases-only/uphold-rate-two-ways.csv", 4},
                    PrintedTable{"Table 9", "from-cases-only/recommendations.csv", 3}),
    [](const auto &table) {
        return QString::fromLatin1(table.param.number).remove(u' ').toStdString();
    });

TEST(PublishedPaperText, SaysThePublishedSentences)
{
    for (const char *sentence :
         {"1,275 in all.",
          "24% (274 of 1,165) of all, and 46% (84 of 181) in children's social care",
          "In all seven directorates fewer complaints came in Quarter 3 than in any quarter before "
          "it.",
          "Those concluded in Quarters 1 to 3 of 2023-24 cost £3,500 each on average",
          "16 requests were received: five in Quarter 1, five in Quarter 2 and six in Quarter 3.",
          "a decrease of 54% on the same part of 2022-23.",
          "34 investigations were concluded: one not upheld, 28 partially upheld and five upheld "
          "in full.",
          "Review panel hearings: one in Quarter 1, one in Quarter 2 and none in Quarter 3.",
          "47 of the decisions found fault and injustice, 42% of all decisions; in 2022-23 the "
          "published rate was 74%, and 80% at similar authorities.",
          "122 recommendations. 66 of them were payments, £36,013 in total.",
          "A dip sample of 11 responses", "28% of those of Quarter 3"})
        EXPECT_TRUE(published().text.contains(QString::fromUtf8(sentence))) << sentence;
}

TEST(PublishedPaperText, HasTrendBarsContentsAndDateBasisOfEachTable)
{
    int tables = 0;
    int bars = 0;
    int trends = 0;
    int contents = 0;
    for (const Block &block : published().document.blocks) {
        if (const auto *table = std::get_if<TableBlock>(&block)) {
            ++tables;
            EXPECT_FALSE(table->table.caption.isEmpty());
            EXPECT_TRUE(!table->number.isEmpty() ||
                        table->table.caption.startsWith(u"Figures behind"_s));
            ASSERT_FALSE(table->table.notes.isEmpty()) << table->table.caption.toStdString();
            EXPECT_TRUE(table->table.notes.first().contains(u"date"_s))
                << table->table.notes.first().toStdString();
        }
        if (const auto *chart = std::get_if<ChartBlock>(&block)) {
            bars += chart->chart.kind == ChartData::Kind::Bars ? 1 : 0;
            trends += chart->chart.kind == ChartData::Kind::Lines ? 1 : 0;
        }
        contents += std::holds_alternative<ContentsBlock>(block) ? 1 : 0;
    }
    EXPECT_EQ(tables, 10);
    EXPECT_EQ(bars, 1);
    EXPECT_EQ(trends, 1);
    EXPECT_EQ(contents, 1);
}

TEST(PublishedPaperText, NamesEveryFieldWithoutAValueAndPrintsNoGuess)
{
    QStringList fields;
    for (const MissingFigure &figure : published().document.missing)
        fields.append(figure.figure);
    EXPECT_THAT(fields, testing::UnorderedElementsAre(
                            u"committee"_s, u"meeting_date"_s, u"report_of"_s, u"signed_by"_s,
                            u"divisions"_s, u"background_papers"_s, u"contact"_s));
    EXPECT_EQ(published().text.count(u"no value yet"_s), fields.size());
    EXPECT_FALSE(published().text.contains(u'{'));
    EXPECT_TRUE(published().layout.unprintable.isEmpty());
}

TEST(PublishedPaperFile, IsTaggedWithEmbeddedFonts)
{
    const QString facts = outputOf(REDRESS_PDFINFO, {published().path});
    EXPECT_TRUE(facts.contains(QRegularExpression(u"Tagged: +yes"_s)));
    EXPECT_TRUE(facts.contains(QRegularExpression(u"Title: +Customer feedback"_s)));
    EXPECT_TRUE(
        facts.contains(QRegularExpression(u"Pages: +%1\n"_s.arg(published().layout.pages.size()))));
    const QStringList fonts =
        outputOf(REDRESS_PDFFONTS, {published().path}).trimmed().split(u'\n').mid(2);
    EXPECT_GE(fonts.size(), 2);
    for (const QString &font : fonts) {
        EXPECT_TRUE(font.contains(QRegularExpression(u"\\+LiberationSans"_s)))
            << font.toStdString();
        EXPECT_TRUE(font.contains(QRegularExpression(u"yes yes yes"_s))) << font.toStdString();
    }
    EXPECT_EQ(published().structure.count(u"\n        Figure"_s) +
                  published().structure.count(u"\n      Figure"_s),
              2);
}

TEST(PublishedPaperFile, IsMadeWithinTwoSeconds)
{
    RecordProperty("milliseconds", int(published().milliseconds));
    EXPECT_LT(published().milliseconds, 2000);
}

} // namespace redress
