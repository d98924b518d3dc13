// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/store/storedcase.h"

#include "core/store/backupplan.h"

#include <QDir>
#include <QFile>

#include <algorithm>

namespace redress {

namespace {

using namespace Qt::StringLiterals;

class BackupPlans : public StoredCaseTest
{
protected:
    QString path() { return store().path(); }
    QDateTime at(const char *on, int hour) { return {day(on), QTime(hour, 30)}; }
    BackupReport make(const BackupPlan &plan, const QDateTime &now)
    {
        const auto report = backupplan::make(database(), plan, now);
        EXPECT_TRUE(report) << (report ? std::string() : report.error().message.toStdString());
        return report.value_or(BackupReport());
    }
};

} // namespace

TEST_F(BackupPlans, AreKeptInTheFileWithTheirHistory)
{
    EXPECT_EQ(backupplan::load(database()).value(), (BackupPlan{true, {}, 30, 8, 12, true}));
    const BackupPlan onOpeningAlone{true, {}, 30, 8, 12, false};
    ASSERT_TRUE(backupplan::set(database(), file().signature(), onOpeningAlone, u"Set"_s));
    EXPECT_EQ(backupplan::load(database()).value(), onOpeningAlone);
    const BackupPlan wanted{false, store().folder() + u"/elsewhere"_s, 5, 0, 24, false};
    ASSERT_TRUE(backupplan::set(database(), file().signature(), wanted, u"Backups set"_s));
    EXPECT_EQ(backupplan::load(database()).value(), wanted);
    EXPECT_EQ(database().ask(u"SELECT new_value FROM change_entry WHERE field = 'backup.keep'"_s),
              u"5"_s);
    const auto refused = backupplan::set(database(), file().signature(), {true, {}, 2}, u"Set"_s);
    ASSERT_FALSE(refused) << "two days are too few";
    EXPECT_FALSE(backupplan::set(database(), file().signature(), {true, {}, 5, -1}, u"Set"_s));
    EXPECT_EQ(backupplan::load(database()).value(), wanted);
}

TEST_F(BackupPlans, MakeACopyADayAndKeepTheNewest)
{
    const BackupPlan plan{true, {}, 3, 0, 0};
    EXPECT_TRUE(backupplan::isDue(plan, path(), day("2026-01-15")));
    const BackupReport first = make(plan, at("2026-01-12", 9));
    EXPECT_EQ(first.cases, 2) << "the complaint and the enquiry";
    EXPECT_TRUE(QFile::exists(first.path + u".sha256"_s));
    EXPECT_FALSE(backupplan::isDue(plan, path(), day("2026-01-12")));
    EXPECT_TRUE(backupplan::isDue(plan, path(), day("2026-01-13")));
    EXPECT_FALSE(backupplan::isDue({false, {}, 3}, path(), day("2026-01-13")));
    EXPECT_EQ(backupplan::folderOf(plan, path()), store().folder() + u"/test backups"_s);
    const BackupReport morning = make(plan, at("2026-01-13", 9));
    make(plan, at("2026-01-13", 16));
    EXPECT_TRUE(QFile::exists(morning.path)) << "all of the newest day stay";
    make(plan, at("2026-01-14", 9));
    const QString other = QDir(backupplan::folderOf(plan, path())).filePath(u"minutes.txt"_s);
    QFile minutes(other);
    ASSERT_TRUE(minutes.open(QIODevice::WriteOnly));
    minutes.close();
    const BackupReport last = make(plan, at("2026-01-15", 9));
    const auto copies = backupplan::made(plan, path());
    ASSERT_EQ(copies.size(), 3U);
    EXPECT_EQ(copies.front().path, last.path);
    EXPECT_EQ(copies.front().madeAt, at("2026-01-15", 9));
    EXPECT_EQ(copies.back().madeAt, at("2026-01-13", 16)) << "the newest of its day";
    EXPECT_EQ(copies.front().bytes, last.bytes);
    EXPECT_TRUE(copies.front().hasDigest);
    EXPECT_FALSE(QFile::exists(first.path)) << "the oldest has gone";
    EXPECT_FALSE(QFile::exists(first.path + u".sha256"_s));
    EXPECT_TRUE(QFile::exists(other)) << "other files stay";
    EXPECT_FALSE(backupplan::make(database(), plan, at("2026-01-15", 9)))
        << "nothing is overwritten";
}

TEST_F(BackupPlans, KeepTheNewestOfEachDayWeekAndMonth)
{
    // A copy at nine and one at five on every day of the year before Thu 15 January 2026.
    std::vector<MadeBackup> copies;
    for (QDate one = day("2026-01-15"); one > day("2025-01-15"); one = one.addDays(-1)) {
        for (const int hour : {17, 9})
            copies.push_back({one.toString(Qt::ISODate), {one, QTime(hour, 0)}});
    }
    const std::vector<MadeBackup> gone = backupplan::superfluous({true, {}, 3, 4, 5}, copies);
    QStringList left;
    for (const MadeBackup &copy : copies) {
        const bool isGone = std::ranges::any_of(
            gone, [&](const MadeBackup &one) { return one.madeAt == copy.madeAt; });
        if (!isGone)
            left.append(copy.madeAt.toString(u"yyyy-MM-dd HH"_s));
    }
    // Counted out on a calendar: three days, with all of the newest; the last days of the weeks
    // that ended on Sundays 11 January, 4 January and 28 December beside the present one; the last
    // days of December, November, October and September beside the present month.
    EXPECT_EQ(left.join(u", "_s),
              u"2026-01-15 17, 2026-01-15 09, 2026-01-14 17, 2026-01-13 17, 2026-01-11 17, "
              "2026-01-04 17, 2025-12-31 17, 2025-12-28 17, 2025-11-30 17, 2025-10-31 17, "
              "2025-09-30 17"_s);
}

TEST_F(BackupPlans, CountDaysThatHaveCopiesAndNotThoseThatHaveNone)
{
    // Nobody was in from 3 July on; what there is stays, however old.
    std::vector<MadeBackup> copies;
    for (const char *on : {"2026-01-15", "2025-07-02", "2025-07-01"})
        copies.push_back({QString::fromLatin1(on), {day(on), QTime(9, 0)}});
    EXPECT_TRUE(backupplan::superfluous({true, {}, 3, 0, 0}, copies).empty());
}

TEST_F(BackupPlans, KeepNotMoreThanADozenOfOneDay)
{
    std::vector<MadeBackup> copies;
    for (int hour = 23; hour >= 0; --hour)
        copies.push_back({QString::number(hour), {day("2026-01-15"), QTime(hour, 0)}});
    const auto gone = backupplan::superfluous({true, {}, 30, 8, 12}, copies);
    ASSERT_EQ(gone.size(), 12U);
    EXPECT_EQ(gone.front().path, u"11"_s);
}

TEST_F(BackupPlans, LeaveCopiesOfAnotherFileOfTheSameNameAlone)
{
    const BackupPlan plan{true, store().folder() + u"/copies"_s, 1, 0, 0};
    const QString theirs = make(plan, at("2026-01-10", 9)).path;
    QFile digest(theirs + u".sha256"_s);
    ASSERT_TRUE(digest.open(QIODevice::ReadWrite));
    const QByteArray first = digest.readLine();
    ASSERT_TRUE(digest.resize(first.size()) && digest.seek(first.size()));
    ASSERT_GT(digest.write("# of /practice/test.redress\n"), 0);
    digest.close();
    EXPECT_TRUE(backupplan::isDue(plan, path(), day("2026-01-10"))) << "theirs is not ours";
    const QString old = make(plan, at("2026-01-12", 9)).path;
    const QString newest = make(plan, at("2026-01-13", 9)).path;
    EXPECT_TRUE(QFile::exists(theirs));
    EXPECT_FALSE(QFile::exists(old));
    EXPECT_TRUE(QFile::exists(newest));
    EXPECT_TRUE(backupplan::isAsMade(newest).value());
}

TEST_F(BackupPlans, TellWhetherACopyIsStillWhatWasReadBack)
{
    const BackupReport made = make({true, store().folder() + u"/copies"_s, 3}, at("2026-01-12", 9));
    EXPECT_TRUE(backupplan::isAsMade(made.path).value());
    QFile copy(made.path);
    ASSERT_TRUE(copy.open(QIODevice::ReadWrite));
    ASSERT_TRUE(copy.seek(5000));
    ASSERT_TRUE(copy.putChar('x'));
    copy.close();
    EXPECT_FALSE(backupplan::isAsMade(made.path).value());
    ASSERT_TRUE(QFile::remove(made.path + u".sha256"_s));
    const auto unknown = backupplan::isAsMade(made.path);
    ASSERT_FALSE(unknown);
    EXPECT_EQ(unknown.error().code, Error::Code::NotFound);
}

} // namespace redress
