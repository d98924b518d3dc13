// SPDX-License-Identifier: GPL-3.0-or-later
// redress-cli calendar: what it prints, rehearses, refuses and changes. Days counted by hand.
#include "tests/robustness/processes.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTemporaryDir>

namespace redress {

namespace {

using namespace Qt::StringLiterals;

class CliCalendar : public testing::Test
{
protected:
    Ended calendar(const QStringList &arguments)
    {
        return runCli(QStringList{u"calendar"_s, m_file} + arguments);
    }
    QJsonObject json(const QStringList &arguments)
    {
        const Ended ended = calendar(arguments + QStringList{u"--format"_s, u"json"_s});
        EXPECT_EQ(ended.exitCode, 0) << ended.errors.toStdString();
        return QJsonDocument::fromJson(ended.output.toUtf8()).object();
    }
    QString due(const QString &reference)
    {
        return runCli({u"due"_s, m_file, reference, u"--today"_s, u"2024-03-15"_s})
            .output.section(u'\n', 0, 0);
    }
    static QStringList proclaimed()
    {
        return {u"--add"_s, u"2024-01-17"_s, u"--name"_s, u"Day of rest"_s};
    }

    QTemporaryDir m_folder;
    QString m_file = makeCaseFile(m_folder.path());
};

} // namespace

TEST_F(CliCalendar, PrintsTheDaysOfAYearWithWhereTheyComeFrom)
{
    const Ended text = calendar({u"--year"_s, u"2027"_s});
    EXPECT_EQ(text.exitCode, 0) << text.errors.toStdString();
    EXPECT_TRUE(text.output.contains(u"Fri 26 Mar 2027  Good Friday"_s))
        << text.output.toStdString();
    EXPECT_TRUE(text.output.contains(u"Common law"_s));
    EXPECT_TRUE(text.output.contains(u"253 working day"_s));
    const QJsonObject year = json({u"--year"_s, u"2022"_s});
    EXPECT_EQ(year.value("days"_L1).toArray().size(), 10);
    EXPECT_EQ(year.value("working_days"_L1).toInt(), 250);
    const Ended csv = calendar({u"--year"_s, u"2027"_s, u"--format"_s, u"csv"_s});
    EXPECT_TRUE(csv.output.startsWith(u"first_date,last_date,kind,name,standing,where_from\n"_s));
    EXPECT_EQ(csv.output.count(u'\n'), 9);
}

TEST_F(CliCalendar, RehearsesAndWritesNothing)
{
    const QByteArray before = digestOf(m_file);
    const QJsonObject told =
        json(proclaimed() + QStringList{u"--rehearse"_s, u"--today"_s, u"2024-03-15"_s});
    const QJsonArray moved = told.value("moved"_L1).toArray();
    ASSERT_EQ(moved.size(), 2);
    EXPECT_EQ(moved[0].toObject().value("reference"_L1).toString(), u"A-004"_s);
    EXPECT_EQ(moved[0].toObject().value("due_date"_L1).toString(), u"2024-02-05"_s);
    EXPECT_EQ(moved[0].toObject().value("due_then"_L1).toString(), u"2024-02-06"_s);
    EXPECT_EQ(moved[0].toObject().value("effect"_L1).toString(), u"moves"_s);
    EXPECT_EQ(moved[1].toObject().value("reference"_L1).toString(), u"A-001"_s);
    EXPECT_EQ(moved[1].toObject().value("due_then"_L1).toString(), u"2024-03-15"_s);
    EXPECT_EQ(moved[1].toObject().value("effect"_L1).toString(), u"no_longer_late"_s);
    EXPECT_EQ(told.value("no_longer_late"_L1).toInt(), 1);
    EXPECT_EQ(told.value("become_late"_L1).toInt(), 0);
    const Ended text =
        calendar(proclaimed() + QStringList{u"--rehearse"_s, u"--today"_s, u"2024-03-15"_s});
    EXPECT_TRUE(text.output.contains(u"no longer late"_s)) << text.output.toStdString();
    EXPECT_EQ(digestOf(m_file), before);
    EXPECT_EQ(due(u"A-001"_s), u"2024-03-14"_s);
}

TEST_F(CliCalendar, ChangesTheDaysAndTheDueDatesWithThem)
{
    const Ended added = calendar(proclaimed() + QStringList{u"--reason"_s, u"Proclaimed"_s});
    EXPECT_EQ(added.exitCode, 0) << added.errors.toStdString();
    EXPECT_EQ(due(u"A-001"_s), u"2024-03-15"_s);
    EXPECT_EQ(due(u"A-004"_s), u"2024-02-06"_s);
    const Ended year = calendar({u"--year"_s, u"2024"_s});
    EXPECT_TRUE(year.output.contains(u"Wed 17 Jan 2024  Day of rest"_s));
    EXPECT_TRUE(year.output.contains(u": Proclaimed"_s)) << year.output.toStdString();
    EXPECT_EQ(runCli({u"check"_s, m_file}).exitCode, 0);
    const Ended again = calendar(proclaimed() + QStringList{u"--reason"_s, u"Again"_s});
    EXPECT_EQ(again.exitCode, 3);
    EXPECT_TRUE(again.errors.contains(u"Day of rest"_s)) << again.errors.toStdString();
    const Ended removed =
        calendar({u"--remove"_s, u"2024-01-17"_s, u"--reason"_s, u"Taken back"_s});
    EXPECT_EQ(removed.exitCode, 0) << removed.errors.toStdString();
    EXPECT_EQ(due(u"A-001"_s), u"2024-03-14"_s);
    EXPECT_EQ(calendar({u"--remove"_s, u"2024-01-17"_s, u"--reason"_s, u"Twice"_s}).exitCode, 3);
    EXPECT_EQ(runCli({u"check"_s, m_file}).exitCode, 0);
}

TEST_F(CliCalendar, ClosesTheCouncilForItsOwnProceduresAlone)
{
    const QStringList week{u"--close"_s,  u"2024-01-15..2024-01-19"_s,
                           u"--name"_s,   u"Offices closed"_s,
                           u"--reason"_s, u"Flood"_s};
    EXPECT_EQ(calendar(week).exitCode, 0);
    EXPECT_EQ(due(u"A-004"_s), u"2024-02-05"_s) << "closing days count, unless the council says so";
    EXPECT_EQ(calendar({u"--skip-closures"_s, u"yes"_s, u"--reason"_s, u"S-09"_s}).exitCode, 0);
    EXPECT_EQ(due(u"A-004"_s), u"2024-02-12"_s) << "five working days later";
    EXPECT_EQ(due(u"A-001"_s), u"2024-03-14"_s) << "a statutory clock counts them";
    const QJsonArray days = json({u"--year"_s, u"2024"_s}).value("days"_L1).toArray();
    ASSERT_EQ(days.size(), 9);
    EXPECT_EQ(days[1].toObject().value("last_date"_L1).toString(), u"2024-01-19"_s);
    EXPECT_EQ(
        calendar({u"--reopen"_s, u"2024-01-15..2024-01-19"_s, u"--reason"_s, u"Dry"_s}).exitCode,
        0);
    EXPECT_EQ(due(u"A-004"_s), u"2024-02-05"_s);
}

TEST_F(CliCalendar, SetsTheRuleOfReceipt)
{
    EXPECT_EQ(json({u"--year"_s, u"2024"_s}).value("receipt"_L1).toString(), u"actual"_s);
    EXPECT_EQ(
        calendar({u"--receipt"_s, u"deemed"_s, u"--reason"_s, u"S-10, cabinet of May"_s}).exitCode,
        0);
    EXPECT_EQ(json({u"--year"_s, u"2024"_s}).value("receipt"_L1).toString(), u"deemed"_s);
    EXPECT_EQ(runCli({u"check"_s, m_file}).exitCode, 0);
}

TEST_F(CliCalendar, PutsBackADayThatWasRemovedUnderItsOwnName)
{
    EXPECT_EQ(calendar({u"--remove"_s, u"2027-05-03"_s, u"--reason"_s, u"Try"_s}).exitCode, 0);
    EXPECT_EQ(json({u"--year"_s, u"2027"_s}).value("working_days"_L1).toInt(), 254);
    EXPECT_TRUE(calendar({u"--year"_s, u"2027"_s}).output.contains(u"- Mon 3 May 2027"_s));
    EXPECT_EQ(calendar({u"--add"_s, u"2027-05-03"_s, u"--reason"_s, u"Back"_s}).exitCode, 0);
    const QJsonArray days = json({u"--year"_s, u"2027"_s}).value("days"_L1).toArray();
    ASSERT_EQ(days.size(), 8);
    EXPECT_EQ(days[3].toObject().value("standing"_L1).toString(), u"rule"_s);
    const Ended nothing = calendar({u"--skip-closures"_s, u"no"_s, u"--reason"_s, u"As it is"_s});
    EXPECT_EQ(nothing.exitCode, 0);
    EXPECT_TRUE(nothing.output.contains(u"nothing was changed"_s));
}

} // namespace redress
