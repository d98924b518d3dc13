// SPDX-License-Identifier: GPL-3.0-or-later
// The figures in the sentences of two published reports, comparisons included: each is said by a
// field as the report says it, with the number of the expected figures.
#include "tests/support/teststore.h"

#include "core/report/narrative.h"
#include "core/report/reportdefinition.h"
#include "core/statistics/tableengine.h"

#include <QFile>
#include <QLocale>

namespace redress {

namespace {

using namespace Qt::StringLiterals;

/// A line of narrative-figures.csv, the field that says it, and the words around its number.
struct Said {
    const char *figure;
    const char *field;
    const char *words; ///< %1: the expected number; %2: the same in words.
};

constexpr Said kOf003[]{
    {"stage2_concluded", "{stage2_concluded}", "%1"},
    {"stage2_average_cost", "{stage2_average_cost}", "£%1"},
    {"panels_q1", "{panels_q1|words} in Quarter 1", "%2 in Quarter 1"},
    {"panels_q2", "{panels_q2|words}", "%2"},
    {"panels_q3", "{panels_q3|words}", "%2"},
    {"ombudsman_uphold_rate", "{ombudsman_uphold_rate|base}", "%1% (47 of 113)"},
    {"ombudsman_uphold_rate_prior", "{ombudsman_uphold_rate_prior}", "%1%"},
    {"ombudsman_uphold_rate_similar", "{ombudsman_uphold_rate_similar}", "%1%"},
    {"ombudsman_upheld", "{ombudsman_upheld}", "%1"},
    {"recommendations", "{recommendations}", "%1"},
    {"financial_remedies_over_half", "{financial_remedies_over_half}", "%1"},
    {"financial_remedy_total", "{financial_remedy_total}", "£%1"},
    {"q3_responses", "{q3_responses}", "%1"},
    {"dip_sample_size", "{dip_sample_size}", "%1"},
    {"dip_sample_pct", "{dip_sample_pct|base}", "%1% (11 of 39)"},
    {"q3_drop_everywhere", "{complaints-received|rows_below}", "all %2"},
};

constexpr Said kOf004[]{
    {"stage1_change", "{stage_1_received|change}", "an increase of %1%"},
    {"referral_rate", "{referral_rate}", "%1%"},
    {"referral_rate_prior", "{referral_rate_prior}", "%1%"},
    {"stage2_requests", "{stage2_requests|words}", "%2"},
    {"stage2_change", "{stage2_requests|difference}", "an increase of %2"},
    {"stage2_rate_change", "{stage_2_share|points}", "a rise of %1 percentage point"},
    {"stage2_discontinued", "{stage2_discontinued|words}", "%2"},
    {"stage3_requests", "{stage3_requests|words}", "%2"},
    {"stage3_panels", "{stage3_panels|words}", "%2"},
    {"compliments", "{compliments}", "%1"},
    {"compliments_prior", "{compliments|compared}", "compared with %1 in 2016-17"},
    {"over_20_pct", "{over_20_pct}", "%1%"},
    {"stage2_adjudicated", "{stage2_adjudicated|words}", "%2"},
    {"stage2_in_time", "{stage2_in_time|words}", "%2"},
    {"stage2_in_time_pct", "{stage2_in_time_pct|base}", "%1% (3 of 10)"},
    {"stage2_over_100", "{stage2_over_100|words}", "%2"},
    {"child_complainants", "{child_complainants|words}", "%2"},
    {"child_pct", "{child_pct}", "%1%"},
    {"child_pct_prior", "{child_pct|prior}", "%1%"},
    {"other_complainants", "{other_complainants}", "%1"},
    {"fault_pct", "{fault_pct}", "%1%"},
    {"fault_pct_change", "{fault_pct|points}", "a rise of %1 percentage points"},
    {"fault_count", "{fault_count}", "%1"},
    {"service_actions_pct", "{service_actions_pct}", "%1%"},
    {"ombudsman_received", "{ombudsman_received}", "%1"},
    {"ombudsman_change", "{ombudsman_received|more_than}", "%2 more than the eight of 2016-17"},
    {"ombudsman_decided", "{ombudsman_decided}", "%1"},
    {"ombudsman_fault", "{ombudsman_fault|words}", "%2"},
    {"ombudsman_fault_pct", "{ombudsman_fault_pct|base}", "%1% (1 of 13)"},
    {"ombudsman_fault_prior", "{ombudsman_fault|prior}", "%1"},
    {"mediation", "{mediation|words}", "%2"},
};

/// Small numbers as the reports write them.
QString inWords(int number)
{
    static const QStringList words{u"none"_s,  u"one"_s,  u"two"_s, u"three"_s,
                                   u"four"_s,  u"five"_s, u"six"_s, u"seven"_s,
                                   u"eight"_s, u"nine"_s, u"ten"_s};
    return number < words.size() ? words.at(number) : QString::number(number);
}

/// The expected numbers by their names.
std::map<QString, QString> expectedIn(const QString &folder)
{
    QFile file(testData(u"acceptance/%1/expected/narrative-figures.csv"_s.arg(folder)));
    EXPECT_TRUE(file.open(QIODevice::ReadOnly));
    std::map<QString, QString> expected;
    QStringList lines = QString::fromUtf8(file.readAll()).trimmed().split(u'\n');
    lines.removeFirst();
    for (const QString &line : lines)
        expected.emplace(line.section(u',', 0, 0), line.section(u',', -1));
    return expected;
}

void expectSaid(const QString &folder, const ReportPeriod &period, const QString &figures,
                std::span<const Said> lines)
{
    TestStore store(day("2024-06-03"));
    ASSERT_TRUE(store.import({testData(u"acceptance/%1/cases"_s.arg(folder))}).stored);
    TableEngine engine(store.database(), store->reference());
    ReportDefinition report;
    report.figureTables = QStringList{figures, u"year-in-figures"_s};
    Narrative narrative(engine, period, report.allFigures(), {});
    const auto expected = expectedIn(folder);
    EXPECT_EQ(expected.size(), lines.size()) << "each figure has its field";
    for (const Said &line : lines) {
        const auto found = expected.find(QString::fromLatin1(line.figure));
        ASSERT_NE(found, expected.end()) << line.figure;
        const double number = found->second.toDouble();
        const int decimals = found->second.contains(u'.') ? 1 : 0;
        const QString words = QString::fromUtf8(line.words)
                                  .replace(u"%1"_s, QLocale().toString(number, 'f', decimals))
                                  .replace(u"%2"_s, inWords(int(number)));
        EXPECT_EQ(plainText(narrative.fill(QString::fromUtf8(line.field), {})).toStdString(),
                  words.toStdString())
            << line.figure;
    }
    EXPECT_TRUE(narrative.missing().empty());
}

} // namespace

TEST(FiguresInTheText, OfReport003AreSaidAsPublished)
{
    expectSaid(u"003-county-2023-24"_s, {{2023}, 3, {}, {}}, u"003-narrative-figures"_s, kOf003);
}

TEST(FiguresInTheText, OfReport004AreSaidAsPublished)
{
    expectSaid(u"004-county-2017-18"_s, {{2017}, 4, {}, {}}, u"004-narrative-figures"_s, kOf004);
}

} // namespace redress
