// SPDX-License-Identifier: GPL-3.0-or-later
// table and return of the terminal program: numbers, and the cases behind them.
#include "app/cli/cli.h"
#include "tests/support/teststore.h"

#include <algorithm>

namespace redress {

namespace {

using namespace Qt::StringLiterals;

class TableCli : public testing::Test
{
protected:
    static TestStore &store()
    {
        static TestStore store(day("2024-06-03"));
        static const bool isFilled =
            store.import({testData(u"acceptance/003-county-2023-24/cases"_s)}).stored;
        EXPECT_TRUE(isFilled);
        return store;
    }

    /// What \p command says of three quarters of 2023-24, line by line.
    static QStringList run(const QString &command, const QStringList &more)
    {
        QString written;
        QString faults;
        QTextStream out(&written);
        QTextStream err(&faults);
        const FixedClock clock(day("2024-01-15"));
        const int code =
            cli::run(QStringList{command, store().path()} + more +
                         QStringList{u"--year"_s, u"2023-24"_s, u"--through"_s, u"Q3"_s},
                     out, err, clock);
        out.flush();
        err.flush();
        EXPECT_EQ(code, 0) << faults.toStdString();
        return written.split(u'\n', Qt::SkipEmptyParts);
    }

    static int startingWith(const QStringList &lines, const QString &start)
    {
        return int(std::ranges::count_if(
            lines, [&](const QString &line) { return line.startsWith(start); }));
    }
};

} // namespace

/// \source domain 5, "Further check values": 003, in time 74/180 = 41%
TEST_F(TableCli, OpensTheCasesOfAPercentageAndOfItsBase)
{
    const QStringList lines =
        run(u"table"_s, {u"003-response-times"_s, u"--format"_s, u"csv"_s, u"--cases"_s,
                         u"Children's Social Care"_s, u"total_in_time_pct"_s});
    EXPECT_EQ(lines.value(0), u"part,reference,stage,date"_s);
    EXPECT_EQ(startingWith(lines, u"numerator,"_s), 74);
    EXPECT_EQ(startingWith(lines, u"denominator,"_s), 180);
}

/// \source acceptance, complaints-received: 128 and 18
TEST_F(TableCli, TakesADimensionThatIsNamedTwiceForTheOneOrTheOther)
{
    const QStringList lines =
        run(u"table"_s,
            {u"003-complaints-received"_s, u"--format"_s, u"csv"_s, u"--where"_s,
             u"directorate=Adult Social Care"_s, u"--where"_s, u"directorate=County Solicitors"_s});
    const auto total = std::ranges::find_if(
        lines, [](const QString &line) { return line.startsWith(u"Grand Total"_s); });
    ASSERT_NE(total, lines.end()) << lines.join(u'\n').toStdString();
    EXPECT_EQ(total->section(u',', -1), u"146"_s);
    const auto other = std::ranges::find_if(
        lines, [](const QString &line) { return line.startsWith(u"Education and Learning"_s); });
    ASSERT_NE(other, lines.end()) << "a row of the paper stays, with nothing in it";
    EXPECT_EQ(other->section(u',', -1), u"0"_s);
}

TEST_F(TableCli, OpensTheCasesBehindAFigureOfTheReturn)
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"return.csv"_s);
    run(u"return"_s, {u"--output"_s, path});
    QFile file(path);
    ASSERT_TRUE(file.open(QIODevice::ReadOnly));
    const QString id = u"children_stage_1_received"_s;
    QString value;
    while (!file.atEnd()) {
        const QStringList cells = QString::fromUtf8(file.readLine()).trimmed().split(u',');
        if (cells.contains(id))
            value = cells.value(cells.indexOf(id) + 3);
    }
    ASSERT_GT(value.toInt(), 0) << "what other councils read";
    const QStringList lines = run(
        u"table"_s, {u"benchmark-return"_s, u"--format"_s, u"csv"_s, u"--cases"_s, id, u"value"_s});
    EXPECT_EQ(startingWith(lines, u"numerator,"_s), value.toInt());
}

} // namespace redress
