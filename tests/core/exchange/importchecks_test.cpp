// SPDX-License-Identifier: GPL-3.0-or-later
// The file's own checks are not asked while an import writes: what the import takes must be what
// they would take, whatever stands in the cells.
#include "tests/core/exchange/importfixture.h"

#include <random>

namespace redress {

namespace {

using namespace Qt::StringLiterals;

constexpr int kRounds = 400;

/// What stands in cells by mistake, and what is right in some of them alone.
const QStringList kOddCells{u""_s,
                            u" "_s,
                            u"0"_s,
                            u"-1"_s,
                            u"1"_s,
                            u"2"_s,
                            u"3"_s,
                            u"4"_s,
                            u"yes"_s,
                            u"-£5"_s,
                            u"12.345"_s,
                            u"1995-01-01"_s,
                            u"2024-01-05"_s,
                            u"2024-02-05"_s,
                            u"2024-02-29"_s,
                            u"2024-02-30"_s,
                            u"2024-03-11"_s,
                            u"2099-01-01"_s,
                            u"complaint"_s,
                            u"compliment"_s,
                            u"mp_enquiry"_s,
                            u"corporate"_s,
                            u"children_statutory"_s,
                            u"upheld"_s,
                            u"withdrawn"_s,
                            u"discontinued"_s,
                            u"premature"_s,
                            u"financial_remedy"_s,
                            u"individual"_s,
                            u"2018-19"_s,
                            u"C1"_s,
                            u"C3"_s,
                            u"L1"_s,
                            QString(41, u'x'),
                            QString(5000, u'x'),
                            QString(QChar(0)),
                            u"'; --"_s};

class ImportChecks : public ImportTest, public testing::WithParamInterface<ImportTable>
{
protected:
    QString checked() { return ask(u"PRAGMA integrity_check"_s); }

    bool isTaken(const Cells &row, bool replace)
    {
        ImportOptions options;
        options.today = store().clock().today();
        options.replace = replace;
        const QString path =
            store().write(toStored(GetParam()) + u".csv"_s, csvOf(GetParam(), {row}));
        const auto report =
            importCases(database(), store()->rules(), store()->signature(), {path}, options);
        return report && report->stored;
    }
};

} // namespace

TEST_P(ImportChecks, AreMetByWhateverIsTaken)
{
    std::mt19937 chance(unsigned(GetParam()) + 1); // the same rows in each run
    const auto below = [&](qsizetype count) { return qsizetype(chance() % size_t(count)); };
    const auto columns = columnsOf(GetParam());
    int taken = 0;
    for (int round = 0; round < kRounds; ++round) {
        Cells row = goodRow(GetParam());
        // Most tables take a row once: then the next one has a name of its own.
        if (GetParam() == ImportTable::Cases || GetParam() == ImportTable::Ombudsman)
            row[u"reference"_s] = u"N%1"_s.arg(round);
        for (qsizetype changed = below(3); changed >= 0; --changed)
            row[QString(columns[size_t(below(qsizetype(columns.size())))].name)] =
                kOddCells[below(kOddCells.size())];
        if (!isTaken(row, round % 4 != 0))
            continue;
        ++taken;
        QStringList said;
        for (const auto &[column, value] : row)
            said.append(column + u'=' + value.left(50));
        ASSERT_EQ(checked(), u"ok"_s) << said.join(u", "_s).toStdString();
    }
    EXPECT_GT(taken, kRounds / 100);
    EXPECT_LT(taken, kRounds);
}

TEST_F(ImportTest, TheChecksOfTheFileNoticeWhatTheyAreNotAskedAbout)
{
    ASSERT_EQ(ask(u"PRAGMA integrity_check"_s), u"ok"_s);
    database().run(u"PRAGMA ignore_check_constraints = ON"_s);
    database().run(u"UPDATE case_record SET received_on = '2024-02-30' WHERE reference = 'C1'"_s);
    database().run(u"PRAGMA ignore_check_constraints = OFF"_s);
    EXPECT_NE(ask(u"PRAGMA integrity_check"_s), u"ok"_s);
}

INSTANTIATE_TEST_SUITE_P(
    Tables, ImportChecks,
    testing::Values(ImportTable::Services, ImportTable::Cases, ImportTable::Stages,
                    ImportTable::Issues, ImportTable::Actions, ImportTable::Ombudsman,
                    ImportTable::Remedies, ImportTable::Costs, ImportTable::History,
                    ImportTable::Demand, ImportTable::DipSample),
    [](const auto &tested) { return QString(toStored(tested.param)).toStdString(); });

} // namespace redress
