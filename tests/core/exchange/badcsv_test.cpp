// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/teststore.h"

#include "core/exchange/csv/csvreader.h"

#include <QFile>

namespace redress {

namespace {

using namespace Qt::StringLiterals;

/// One line of bad-csv/expect.csv.
struct Verdict {
    QString file;
    bool accepted = false;
    qint64 line = 0;
    QString column;
    qint64 rows = 0;
};

std::vector<Verdict> verdicts()
{
    QFile file(testData(u"bad-csv/expect.csv"_s));
    EXPECT_TRUE(file.open(QIODevice::ReadOnly));
    CsvReader reader(file);
    std::vector<Verdict> found;
    reader.next();
    while (reader.next() == CsvReader::Got::Record) {
        const auto cell = [&](int i) { return QString::fromUtf8(reader.record().cell(i)); };
        found.push_back({cell(0), cell(1) == "accepted"_L1, cell(2).toLongLong(), cell(3),
                         cell(4).toLongLong()});
    }
    return found;
}

class BadCsv : public testing::TestWithParam<Verdict>
{};

std::string nameOf(const testing::TestParamInfo<Verdict> &info)
{
    std::string name;
    for (const char c : info.param.file.toStdString())
        name += std::isalnum(static_cast<unsigned char>(c)) ? c : '_';
    return name;
}

} // namespace

TEST_P(BadCsv, GetsItsVerdict)
{
    const Verdict &verdict = GetParam();
    TestStore store;
    const ImportReport base = store.import({testData(u"bad-csv/base"_s)});
    ASSERT_TRUE(base.stored) << base.faultsInWords().join(u'\n').toStdString();

    const ImportReport report = store.import({testData(u"bad-csv/"_s + verdict.file)});
    const std::string words = report.faultsInWords().join(u'\n').toStdString();
    EXPECT_EQ(report.stored, verdict.accepted) << words;
    if (verdict.accepted) {
        EXPECT_EQ(report.rowsAccepted(), verdict.rows);
        return;
    }
    ASSERT_FALSE(report.faults.empty());
    EXPECT_EQ(report.faults.front().line, verdict.line) << words;
    EXPECT_EQ(report.faults.front().column, verdict.column) << words;
}

INSTANTIATE_TEST_SUITE_P(Files, BadCsv, testing::ValuesIn(verdicts()), nameOf);

TEST(AcceptanceData, IsImportedWithoutAFault)
{
    for (const QString &set : {u"003-county-2023-24"_s, u"004-county-2017-18"_s}) {
        TestStore store;
        const ImportReport report = store.import({testData(u"acceptance/%1/cases"_s.arg(set))});
        EXPECT_TRUE(report.stored) << report.faultsInWords().join(u'\n').toStdString();
    }
}

} // namespace redress
