// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/figures/figuremodel.h"

#include "core/base/language.h"
#include "core/exchange/csv/csvreader.h"
#include "core/report/chartdefinition.h"
#include "core/statistics/recordedyears.h"
#include "core/statistics/tableengine.h"
#include "tests/support/teststore.h"
#include "ui/figures/casesmodel.h"
#include "ui/figures/figurechoice.h"
#include "ui/figures/figurewords.h"
#include "ui/shell/session.h"

#include <QAbstractItemModelTester>
#include <QFile>
#include <QRegularExpression>

namespace redress {

namespace {

using namespace Qt::StringLiterals;

TestStore &county()
{
    static const auto store = [] {
        auto made = std::make_unique<TestStore>(day("2024-06-03"));
        EXPECT_TRUE(made->import({testData(u"acceptance/003-county-2023-24/cases"_s)}).stored);
        return made;
    }();
    return *store;
}

FilledTable filled(const QString &id, int throughQuarter = 3)
{
    TableEngine engine(county().database(), county()->reference());
    const auto table = engine.fill(*shippedTable(id), {{2023}, throughQuarter, {}});
    EXPECT_TRUE(table) << why(table);
    return table ? *table : FilledTable{};
}

/// What a person reads, as a spreadsheet writes it: "1,191" is 1191, "46%" is 46.
QString plain(QString shown)
{
    shown.remove(u',').remove(u'%').remove(u'\u00a3').replace(u'\u2212', u'-');
    return shown == "-"_L1 ? QString() : shown;
}

struct Expected {
    const char *id;
    const char *file;
};

std::string nameOf(const testing::TestParamInfo<Expected> &info)
{
    return QString::fromLatin1(info.param.id).remove(u'-').toStdString();
}

class PublishedTable : public testing::TestWithParam<Expected>
{};

} // namespace

TEST_P(PublishedTable, StandsInTheModelFigureForFigure)
{
    FigureModel model;
    const QAbstractItemModelTester tester(&model,
                                          QAbstractItemModelTester::FailureReportingMode::Fatal);
    model.setTable(filled(QString::fromLatin1(GetParam().id)));
    QFile file(testData(u"acceptance/003-county-2023-24/expected/"_s +
                        QString::fromLatin1(GetParam().file)));
    ASSERT_TRUE(file.open(QIODevice::ReadOnly));
    const QList<QByteArray> lines = file.readAll().trimmed().split('\n');
    ASSERT_EQ(lines.size() - 1, model.rowCount());
    const int columns = int(lines.first().split(',').size());
    ASSERT_EQ(columns, model.columnCount());
    int compared = 0;
    for (int row = 0; row < model.rowCount(); ++row) {
        // Names of rows may hold commas; figures do not.
        const QList<QByteArray> cells = lines.at(row + 1).trimmed().split(',');
        for (int fromEnd = 1; fromEnd <= int(model.table().columns.size()); ++fromEnd) {
            const QModelIndex index = model.index(row, columns - fromEnd);
            EXPECT_EQ(plain(index.data().toString()).toStdString(),
                      cells.at(cells.size() - fromEnd).toStdString())
                << "row " << row << ", column " << columns - fromEnd;
            ++compared;
        }
    }
    EXPECT_GE(compared, 8);
}

INSTANTIATE_TEST_SUITE_P(
    Of2023, PublishedTable,
    testing::Values(Expected{"003-complaint-outcomes", "complaint-outcomes.csv"},
                    Expected{"003-complaints-received", "complaints-received.csv"},
                    Expected{"003-response-times", "response-times.csv"},
                    Expected{"003-ombudsman-received", "ombudsman-received.csv"},
                    Expected{"003-stage-2-trends", "stage-2-trends.csv"}),
    nameOf);

TEST(FigureModel, LeavesWhatLiesAheadBlankAndSaysSo)
{
    FigureModel model;
    model.setTable(filled(u"003-complaints-received"_s));
    const int column = model.table().columnNamed(u"Q4"_s);
    ASSERT_GE(column, 0);
    const QModelIndex ahead = model.indexOf({0, size_t(column)});
    EXPECT_EQ(ahead.data().toString(), QString());
    EXPECT_TRUE(ahead.data(FigureModel::AheadRole).toBool());
    EXPECT_TRUE(ahead.data(Qt::AccessibleTextRole).toString().endsWith(u"not yet"_s));
    EXPECT_FALSE(hasCasesBehind(model.table(), {0, size_t(column)}));
}

TEST(FigureModel, SaysWhatWasNotCollectedAndNeverNought)
{
    FilledTable table = filled(u"003-complaints-received"_s);
    table.cells[0][0].state = Cell::State::NotAvailable;
    FigureModel model;
    model.setTable(table);
    EXPECT_EQ(model.indexOf({0, 0}).data().toString(), u"n/a"_s);
    EXPECT_TRUE(
        model.indexOf({0, 0}).data(Qt::AccessibleTextRole).toString().contains(u"not available"_s));
}

TEST(FigureModel, NamesRowAndColumnForScreenReaders)
{
    FigureModel model;
    model.setTable(filled(u"003-complaint-outcomes"_s));
    const QString spoken = model.indexOf({1, 1}).data(Qt::AccessibleTextRole).toString();
    EXPECT_TRUE(spoken.contains(model.table().rows[1].names.first())) << spoken.toStdString();
    EXPECT_TRUE(spoken.contains(u"Q1"_s)) << spoken.toStdString();
    EXPECT_TRUE(spoken.contains(u" of "_s)) << "n of N: " << spoken.toStdString();
}

TEST(FigureWords, ExplainAPercentageByMeasureBasisPeriodAndCounts)
{
    const FilledTable table = filled(u"003-complaint-outcomes"_s);
    const auto facts = explain(table, {1, 1});
    QStringList names;
    QString all;
    for (const auto &[name, words] : facts) {
        names.append(name);
        all += words + u'\n';
    }
    for (const QString &wanted : {u"Figure"_s, u"Measure"_s, u"Date basis"_s, u"Counted are"_s,
                                  u"Period"_s, u"Worked out"_s})
        EXPECT_TRUE(names.contains(wanted)) << wanted.toStdString();
    EXPECT_TRUE(all.contains(u"29 of 57 = 51%"_s)) << all.toStdString();
    EXPECT_TRUE(all.contains(u"Quarters 1 to 3 of 2023-24"_s)) << all.toStdString();
}

TEST(CasesModel, ReadsRowsAsTheyAreSeenAndSortsByValue)
{
    const FilledTable table = filled(u"003-complaint-outcomes"_s);
    TableEngine engine(county().database(), county()->reference());
    const auto behind = engine.casesBehind(table, 1, 1);
    ASSERT_TRUE(behind) << why(behind);
    ASSERT_EQ(behind->denominator.size(), 57U);
    TestStore own(day("2024-06-03"));
    ASSERT_TRUE(own.import({testData(u"acceptance/003-county-2023-24/cases"_s)}).stored);
    own.close();
    auto opened =
        CaseStore::open(own.path(), CaseStore::Access::ReadOnly, {u"t"_s, u"d"_s}, own.clock());
    ASSERT_TRUE(opened) << why(opened);
    Session session(std::move(opened).value());
    CasesModel model(session);
    const QAbstractItemModelTester tester(&model,
                                          QAbstractItemModelTester::FailureReportingMode::Fatal);
    model.setFacts(behind->denominator, u"Outcome on"_s);
    ASSERT_EQ(model.rowCount(), 57);
    for (int row = 0; row < model.rowCount(); ++row)
        EXPECT_EQ(model.index(row, int(CasesModel::Column::Service)).data().toString().isEmpty(),
                  false);
    model.sortBy({{int(CasesModel::Column::Placed), Qt::DescendingOrder}});
    for (int row = 1; row < model.rowCount(); ++row)
        EXPECT_GE(model.fact(row - 1).placedOn, model.fact(row).placedOn);
    EXPECT_EQ(model.rowOf(model.fact(20).factId), 20);
    EXPECT_EQ(model.rowOf(-5), -1);
}

TEST(RecordedYears, AreThoseOfTheRecordsAndNoneOfAnEmptyFile)
{
    const auto years = recordedYears(county().database());
    ASSERT_TRUE(years) << why(years);
    ASSERT_FALSE(years->empty());
    EXPECT_EQ(years->back(), FinancialYear{2023});
    EXPECT_TRUE(std::is_sorted(years->begin(), years->end()));
    TestStore empty;
    EXPECT_TRUE(recordedYears(empty.database())->empty());
}

struct Likely {
    const char *today;
    int year;
    int quarter;
};

class LikelyChoice : public testing::TestWithParam<Likely>
{};

TEST_P(LikelyChoice, IsTheLastQuarterThatIsOver)
{
    const FigureChoice choice = likelyChoice({{2021}, {2022}, {2023}}, day(GetParam().today));
    ASSERT_TRUE(choice.year);
    EXPECT_EQ(choice.year->startYear, GetParam().year);
    EXPECT_EQ(choice.throughQuarter, GetParam().quarter);
}

INSTANTIATE_TEST_SUITE_P(
    Days, LikelyChoice,
    testing::Values(Likely{"2024-01-10", 2023, 3}, // quarter 4 has just begun
                    Likely{"2023-12-31", 2023, 2},
                    Likely{"2024-04-01", 2023, 4}, // the new year has no records
                    Likely{"2023-05-02", 2022, 4}, Likely{"2026-02-01", 2023, 4},
                    Likely{"2021-04-20", 2021, 1})); // nothing is over yet

TEST(ShortTitle, EndsWithNoPieceOfThePeriodInEitherLanguage)
{
    static const QRegularExpression piece(u"([{},:]| (to|and|for|in|hyd|a|yn|o|i|ar))$"_s);
    for (const QString &language : {u"en_GB"_s, u"cy"_s}) {
        const SpokenHere spoken(language);
        for (const TableDefinition &table : shippedTables()) {
            const QString title = shortTitle(table.title);
            EXPECT_FALSE(title.isEmpty() || title.contains(piece)) << title.toStdString();
        }
        for (const ChartDefinition &chart : shippedCharts()) {
            const QString title =
                shortTitle(chart.title.isEmpty() ? chart.table.title : chart.title);
            EXPECT_FALSE(title.isEmpty() || title.contains(piece)) << title.toStdString();
        }
    }
    const SpokenHere welsh(u"cy"_s);
    EXPECT_EQ(shortTitle(shippedTable(u"complaints-received"_s)->title),
              u"Cwynion a dderbyniwyd, pob gweithdrefn"_s);
}

TEST(FigureChoice, ComesBackFromTheHistoryOfVisits)
{
    FigureChoice choice;
    choice.year = FinancialYear{2022};
    choice.throughQuarter = 2;
    choice.asAt = day("2022-09-01");
    choice.knownOn = day("2022-10-03");
    choice.directorate = u"Adult Social Care"_s;
    choice.isRestated = true;
    choice.isPublic = true;
    EXPECT_EQ(FigureChoice::fromJson(choice.toJson()), choice);
    EXPECT_EQ(FigureChoice::fromJson({}), FigureChoice{});
}

} // namespace redress
