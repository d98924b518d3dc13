// SPDX-License-Identifier: GPL-3.0-or-later
// The five layouts, made from both sets of cases and from the sample county, as pdftotext reads
// them: the expected figures stand in print, and what has no value is named.
#include "core/exchange/sample/samplecounty.h"
#include "core/report/reportcontext.h"
#include "core/statistics/tableengine.h"
#include "tests/support/teststore.h"
#include "ui/report/layout.h"
#include "ui/report/pdfwriter.h"

#include <QProcess>
#include <QRegularExpression>

#include <gmock/gmock.h>

namespace redress {

namespace {

using namespace Qt::StringLiterals;

const QString k003 = u"003-county-2023-24"_s;
const QString k004 = u"004-county-2017-18"_s;
const QString kSample = u"sample"_s;

const QStringList kLayouts{u"000-website-report"_s, u"001-cabinet-paper"_s,
                           u"002-numbered-review"_s, u"003-committee-report"_s,
                           u"004-demand-and-costs"_s};

std::unique_ptr<TestStore> storeOf(const QString &county)
{
    if (county != kSample) {
        auto store = std::make_unique<TestStore>(day("2024-06-03"));
        EXPECT_TRUE(store->import({testData(u"acceptance/%1/cases"_s.arg(county))}).stored);
        return store;
    }
    auto store = std::make_unique<TestStore>(day("2026-11-22"));
    const auto made = fillSampleCounty(**store, day("2026-11-22"));
    EXPECT_TRUE(made) << why(made);
    return store;
}

ReportPeriod periodOf(const QString &county)
{
    if (county == k003)
        return {{2023}, 3, {}, {}};
    return county == k004 ? ReportPeriod{{2017}, 4, {}, {}} : ReportPeriod{{2025}, 4, {}, {}};
}

/// A paper, and what is read in its PDF.
struct Paper {
    Document document;
    PageLayout layout;
    QString text;       ///< All on one line, as words follow each other.
    QString layoutText; ///< As it stands on the page.
};

QString textOf(const QString &path, const QStringList &more)
{
    QProcess process;
    process.start(QString::fromLatin1(REDRESS_PDFTOTEXT),
                  more + QStringList{u"-enc"_s, u"UTF-8"_s, path, u"-"_s});
    EXPECT_TRUE(process.waitForFinished(60'000));
    EXPECT_EQ(process.exitCode(), 0) << process.readAllStandardError().toStdString();
    return QString::fromUtf8(process.readAllStandardOutput());
}

Paper made(const QString &county, const QString &id)
{
    static std::map<QString, std::unique_ptr<TestStore>> stores;
    static const bool isTidied = (qAddPostRoutine([] { stores.clear(); }), true);
    Q_UNUSED(isTidied)
    std::unique_ptr<TestStore> &store = stores[county];
    if (!store)
        store = storeOf(county);
    TableEngine engine(store->database(), (*store)->reference());
    const auto context = reportContext(**store, periodOf(county));
    EXPECT_TRUE(context) << why(context);
    const auto document = composeReport(engine, *shippedReport(id), periodOf(county),
                                        context.value_or(ReportContext()));
    EXPECT_TRUE(document) << why(document);
    Paper paper;
    paper.document = document.value_or(Document());
    paper.layout = layOut(paper.document);
    const QString path = store->folder() + u'/' + id + u".pdf"_s;
    const auto written = writePdf(paper.layout, path);
    EXPECT_TRUE(written) << why(written);
    paper.text = textOf(path, {}).simplified();
    paper.layoutText = textOf(path, {u"-layout"_s});
    return paper;
}

const Paper &paper(const QString &county, const QString &id)
{
    static std::map<QString, Paper> papers;
    const QString key = county + u'/' + id;
    const auto found = papers.find(key);
    return found != papers.end() ? found->second
                                 : papers.emplace(key, made(county, id)).first->second;
}

/// The rows of a file of expected figures, without its head.
std::vector<QStringList> expectedRows(const QString &county, const QString &name)
{
    QFile file(testData(u"acceptance/%1/expected/%2"_s.arg(county, name)));
    EXPECT_TRUE(file.open(QIODevice::ReadOnly)) << name.toStdString();
    static const QRegularExpression cell(uR"cell((?:^|,)(?:"([^"]*)"|([^,]*)))cell"_s);
    std::vector<QStringList> rows;
    for (const QString &line : QString::fromUtf8(file.readAll()).trimmed().split(u'\n')) {
        QStringList cells;
        for (auto match = cell.globalMatch(line); match.hasNext();) {
            const auto found = match.next();
            cells.append(found.captured(1).isEmpty() ? found.captured(2) : found.captured(1));
        }
        rows.push_back(cells);
    }
    rows.erase(rows.begin());
    return rows;
}

/// A number as paper writes it: "6,836", "+6.8%", "£3,910".
QString printed(const QString &number, const QString &form)
{
    const int decimals = number.contains(u'.') ? 1 : 0;
    const double value = number.toDouble();
    QString text = QLocale().toString(std::abs(value), 'f', decimals);
    if (form == u"+%"_s)
        return (value < 0 ? u"\u2212"_s : u"+"_s) + text + u'%';
    return form == u"£"_s ? u"£"_s + text : form == u"%"_s ? text + u'%' : text;
}

struct PrintedTable {
    const char *layout;
    const char *file;
    std::vector<QString> forms;       ///< One for each figure of a row: "", "%", "£", "+%".
    size_t names = 1;                 ///< Columns of names before the figures.
    std::vector<size_t> figures = {}; ///< Which of the figures are printed; empty: all.
};

void PrintTo(const PrintedTable &table, std::ostream *out)
{
    *out << table.file;
}

class TableOf004 : public testing::TestWithParam<PrintedTable>
{};

struct Made {
    QString county;
    QString layout;
};

void PrintTo(const Made &made, std::ostream *out)
{
    *out << made.county.toStdString() << ' ' << made.layout.toStdString();
}

class FivePapers : public testing::TestWithParam<Made>
{};

std::vector<Made> all()
{
    std::vector<Made> all;
    for (const QString &county : {k003, k004, kSample}) {
        for (const QString &layout : kLayouts)
            all.push_back({county, layout});
    }
    return all;
}

void expectSentences(const Paper &paper, const std::vector<const char *> &sentences)
{
    for (const char *sentence : sentences)
        EXPECT_TRUE(paper.text.contains(QString::fromUtf8(sentence))) << sentence;
}

} // namespace

TEST_P(FivePapers, AreWholeAndSayWhatHasNoValue)
{
    const Paper &made = paper(GetParam().county, GetParam().layout);
    EXPECT_GE(made.layout.pages.size(), 3U);
    EXPECT_TRUE(made.layout.unprintable.isEmpty());
    EXPECT_FALSE(made.text.contains(u'{')) << "a field that nobody filled";
    EXPECT_FALSE(made.text.contains(u"**"_s)) << "a mark that nobody read";
    // In panels that stand beside each other the words of a line may be far apart.
    EXPECT_LE(made.text.count(u"no value yet"_s), qsizetype(made.document.missing.size()));
    // A sentence that has nothing to divide by is listed, and left out of the text.
    const bool isAnySaid = std::ranges::any_of(made.document.missing, [](const MissingFigure &one) {
        return !one.why.endsWith(u"left out"_s);
    });
    EXPECT_EQ(made.text.contains(u"no value yet"_s), isAnySaid);
    if (GetParam().county == kSample) {
        for (const MissingFigure &missing : made.document.missing)
            ADD_FAILURE() << missing.figure.toStdString() << ": " << missing.why.toStdString();
    }
}

/// Figures that the cases do not hold are named with their reason, and none is guessed: the words
/// of the council, what the writer has still to choose, and what was not collected.
TEST_P(FivePapers, MissNothingThatTheCasesHold)
{
    const QString county = GetParam().county;
    if (county == kSample)
        return;
    for (const MissingFigure &missing : paper(county, GetParam().layout).document.missing) {
        const bool isToBeGiven = missing.why == u"it is not filled in yet"_s ||
                                 missing.why == u"none has been chosen yet"_s;
        const bool isNotCollected = missing.why == u"it was not collected"_s ||
                                    missing.why.startsWith(u"there is nothing to divide by"_s);
        EXPECT_TRUE(isToBeGiven || isNotCollected)
            << missing.figure.toStdString() << ": " << missing.why.toStdString();
        // Its own layout asks for nothing that a county cannot give.
        if (GetParam().layout.left(3) == county.left(3)) {
            EXPECT_TRUE(isToBeGiven) << missing.figure.toStdString();
        }
    }
}

INSTANTIATE_TEST_SUITE_P(Made, FivePapers, testing::ValuesIn(all()),
                         [](const testing::TestParamInfo<Made> &made) {
                             return (u"Layout%1Of%2"_s.arg(made.param.layout.left(3),
                                                           made.param.county.left(6)))
                                 .remove(u'-')
                                 .toStdString();
                         });

/// Each row of the expected table is a line of the page: its name, and its figures in their order.
TEST_P(TableOf004, StandsInPrint)
{
    const PrintedTable &wanted = GetParam();
    const Paper &made = paper(k004, QString::fromLatin1(wanted.layout));
    const QStringList lines = made.layoutText.split(u'\n');
    const auto rows = expectedRows(k004, QString::fromLatin1(wanted.file));
    EXPECT_GE(rows.size(), 3U);
    for (const QStringList &row : rows) {
        QStringList words;
        for (size_t i = 0; i < wanted.forms.size(); ++i) {
            const bool isPrinted = wanted.figures.empty() ||
                                   std::ranges::find(wanted.figures, i) != wanted.figures.end();
            if (isPrinted)
                words.append(QRegularExpression::escape(
                    printed(row.at(qsizetype(wanted.names + i)), wanted.forms[i])));
        }
        // A long name may take two lines; the last of its words is enough, with the figures.
        const QRegularExpression line(u"(^|\\s)"_s + words.join(u"\\s+"_s) + u"\\s*$"_s);
        const QString first = row.first().section(u' ', 0, 0).section(u'_', 0, 0);
        const bool isThere = std::ranges::any_of(lines, [&](const QString &text) {
            return text.contains(line) && text.contains(first, Qt::CaseInsensitive);
        });
        EXPECT_TRUE(isThere) << row.join(u' ').toStdString();
    }
}

INSTANTIATE_TEST_SUITE_P(
    Expected, TableOf004,
    testing::Values(
        PrintedTable{"004-demand-and-costs", "table-1-demand.csv", {{}, {}, u"+%"_s}},
        PrintedTable{"004-demand-and-costs", "responses-by-service-area.csv", {{}, {}, {}}},
        PrintedTable{"004-demand-and-costs", "table-8-costs.csv", {u"£"_s, u"£"_s, u"£"_s}},
        PrintedTable{
            "004-demand-and-costs", "from-cases-only/table-3-received-by-service.csv", {{}, {}}},
        PrintedTable{"004-demand-and-costs", "from-cases-only/table-5-causes.csv", {{}, {}}}),
    [](const testing::TestParamInfo<PrintedTable> &table) {
        QString name = QString::fromLatin1(table.param.file).section(u'/', -1).section(u'.', 0, 0);
        return name.remove(u'-').toStdString();
    });

/// The sentences of report 004, with the expected figures of its text.
TEST(PaperOf004, SaysThePublishedFigures)
{
    expectSentences(
        paper(k004, u"004-demand-and-costs"_s),
        {"96 complaints were received at stage 1, an increase of 39% on the year before",
         "1.3% went on to a formal complaint (1.0% in 2016-17)",
         "Ten requests for stage 2 were received, an increase of four on the year before.",
         "a rise of 1 percentage point.",
         "Two requests for a review panel were received at stage 3, "
         "and two panels were held.",
         "33 compliments were recorded, compared with 39 in 2016-17.",
         "23% (21 of 93) took longer than 20 working days.",
         "Ten investigations were answered in the year, three of them (30%) within their time. "
         "Three "
         "took more than 100 working days.",
         "Seven of the complaints answered came from children or young people themselves: 8%, and "
         "7% "
         "in 2016-17. The other 86 were brought by",
         "Fault was found in 37% of the complaints decided",
         "a rise of 17 percentage points on the year before.", "went through all 34 complaints",
         "27% (10 of 37) of them improve the service for others.",
         "14 new enquiries about children\u2019s social care, six more than the eight of 2016-17.",
         "13 complaints were decided, with fault found in one (8% of all decisions); in 2016-17 it "
         "was four of eight.",
         "Premature, referred back: 1", "Closed after initial enquiries: out of jurisdiction: 7"});
}

TEST(PaperOf004, QuotesTheComplimentsThatAreMarkedForPrint)
{
    const Paper &made = paper(k004, u"004-demand-and-costs"_s);
    const QStringList stored = [&] {
        QStringList quotes;
        for (const QStringList &row :
             expectedRows(k004, u"from-cases-only/compliment-quotes.csv"_s))
            quotes.append(row.at(1));
        return quotes;
    }();
    int quoted = 0;
    for (const Block &block : made.document.blocks) {
        const auto *row = std::get_if<SideBySideBlock>(&block);
        if (!row)
            continue;
        for (const SideBySideBlock::Side &side : row->sides) {
            for (const SideBySideBlock::Content &content : side.content) {
                if (const auto *quotation = std::get_if<QuotationBlock>(&content)) {
                    EXPECT_TRUE(stored.contains(quotation->text)) << quotation->text.toStdString();
                    ++quoted;
                }
            }
        }
    }
    EXPECT_EQ(quoted, 8);
}

/// The sentences that reports 000 to 002 make, from the cases of 004.
TEST(PapersOf000To002, CompareAsThoseReportsDo)
{
    const Paper &cabinet = paper(k004, u"001-cabinet-paper"_s);
    expectSentences(cabinet,
                    {"96 statutory complaints were received at stage 1, an increase of 39% on "
                     "the year before.",
                     "14 complaints about children\u2019s social care were received there, "
                     "compared with 8 in 2016-17",
                     "Ten complaints were received, an increase of four on the year before."});
    QStringList panels;
    for (const Block &block : cabinet.document.blocks) {
        if (const auto *found = std::get_if<PanelsBlock>(&block)) {
            for (const PanelsBlock::Panel &panel : found->panels)
                panels.append(plainText(panel.figure) + u' ' + plainText(panel.text));
        }
    }
    EXPECT_THAT(panels,
                testing::IsSupersetOf(
                    {u"33 compliments were recorded from people who use our services, "
                     "families and others, compared with 39 in 2016-17"_s,
                     u"10 complaints were considered at stage 2, compared with 6 in 2016-17"_s,
                     u"2 complaints were received at stage 3, compared with 0 in 2016-17"_s}));
    expectSentences(paper(k004, u"000-website-report"_s),
                    {"14 complaints were received from the Ombudsman, six more than the eight of "
                     "2016-17.",
                     "37% (34 of 93) were upheld in full or in part",
                     "33 were recorded, compared with 39 in 2016-17."});
    expectSentences(paper(k004, u"002-numbered-review"_s),
                    {"96 statutory complaints were received at stage 1, an increase of 39% on the "
                     "year before."});
}

/// \source reports/REQUIRED: the order of the sections of each report
TEST(FiveLayouts, KeepTheOrderOfThePublishedReports)
{
    const auto expectInOrder = [](const QString &id, const QStringList &sections) {
        qsizetype at = 0;
        QStringList headings;
        for (const Block &block : paper(kSample, id).document.blocks) {
            if (const auto *heading = std::get_if<HeadingBlock>(&block))
                headings.append((heading->number + u' ' + heading->text).trimmed());
        }
        for (const QString &section : sections) {
            const qsizetype found = headings.indexOf(section, at);
            EXPECT_GE(found, 0) << id.toStdString() << ": " << section.toStdString() << " in "
                                << headings.join(u"; "_s).toStdString();
            at = std::max(found, at);
        }
    };
    expectInOrder(u"000-website-report"_s,
                  {u"Feedback received"_s, u"Stage 1 complaints"_s, u"From stage 1 to stage 2"_s,
                   u"Stage 3 complaints"_s, u"Compliments"_s, u"Enquiries and representations"_s,
                   u"Who complained"_s, u"Complaint outcomes"_s, u"Response times"_s,
                   u"What was complained about"_s, u"Root causes"_s, u"What changed"_s,
                   u"Local Government and Social Care Ombudsman"_s, u"How people contacted us"_s,
                   u"Diversity"_s, u"Appendix A Upheld Ombudsman complaints, 2025-26"_s,
                   u"Appendix B Who complained, 2025-26"_s});
    expectInOrder(u"001-cabinet-paper"_s,
                  {u"1 Object and key points in this report"_s, u"2 Background information"_s,
                   u"3 Options for consideration"_s, u"4 Analysis of options"_s,
                   u"9 Recommendations"_s,
                   u"Appendix 1 Annual review of children's social care complaints, 2025-26"_s,
                   u"The year at a glance"_s, u"Section 1 Background"_s,
                   u"Section 2 Compliments received"_s, u"Section 3 Summary of complaints"_s,
                   u"Section 4 Statutory timescales"_s, u"Section 9 Conclusion"_s});
    expectInOrder(u"002-numbered-review"_s, {u"Introduction"_s, u"1 Report and executive summary"_s,
                                             u"2 Details"_s, u"3 Stage 1 complaints received"_s,
                                             u"4 Local Government and Social Care Ombudsman"_s,
                                             u"5 Compliments"_s, u"6 Next steps"_s});
    expectInOrder(u"003-committee-report"_s,
                  {u"1 Recommendation"_s, u"2 Introduction"_s, u"3 Main body"_s,
                   u"3.1 Complaints at stage 1"_s, u"3.2 Stages 2 and 3"_s, u"4 Strategic plan"_s,
                   u"5 Summary"_s, u"Appendix 1 Complaint themes"_s, u"Quality of responses"_s,
                   u"Themes"_s});
    expectInOrder(u"004-demand-and-costs"_s,
                  {u"1 Purpose and summary of the report"_s,
                   u"2 Complaints and compliments received, 2025-26"_s, u"2.2 Complaint volumes"_s,
                   u"2.4 Statutory complaints by service area"_s,
                   u"3 Service performance, 2025-26"_s, u"3.4 Complaint outcomes"_s,
                   u"4 Financial implications"_s, u"5 Learning from complaints"_s,
                   u"6 Local Government and Social Care Ombudsman"_s, u"8 Concluding comments"_s,
                   u"Appendix A Sample of compliments received"_s});
}

/// \source reports/REQUIRED 001-04, 001-12, 004-22, 004-27, 000-26, 000-32
TEST(FiveLayouts, HavePanelsQuotationsCaseStudiesAndFootnotes)
{
    const auto count = [](const QString &id, auto wanted) {
        int found = 0;
        for (const Block &block : paper(kSample, id).document.blocks)
            found += wanted(block) ? 1 : 0;
        return found;
    };
    const auto arePanels = [](const Block &block) {
        const auto *panels = std::get_if<PanelsBlock>(&block);
        return panels && panels->panels.size() == 8;
    };
    const auto areSides = [](const Block &block) {
        return std::holds_alternative<SideBySideBlock>(block);
    };
    EXPECT_EQ(count(u"001-cabinet-paper"_s, arePanels), 1);
    EXPECT_EQ(count(u"001-cabinet-paper"_s, areSides), 3) << "six quotations, two in a row";
    EXPECT_EQ(count(u"004-demand-and-costs"_s, areSides), 2 + 3 + 4)
        << "case studies, cases of the Ombudsman, quotations";
    EXPECT_EQ(count(u"000-website-report"_s, areSides), 3);
    EXPECT_EQ(paper(kSample, u"004-demand-and-costs"_s).document.footnotes.size(), 2U);
}

} // namespace redress
