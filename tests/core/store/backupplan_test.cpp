// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/store/storedcase.h"

#include "core/store/backupplan.h"

#include <QDir>
#include <QFile>

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
    EXPECT_EQ(backupplan::load(database()).value(), (BackupPlan{true, {}, 30}));
    const BackupPlan wanted{false, store().folder() + u"/elsewhere"_s, 5};
    ASSERT_TRUE(backupplan::set(database(), file().signature(), wanted, u"Backups set"_s));
    EXPECT_EQ(backupplan::load(database()).value(), wanted);
    EXPECT_EQ(database().ask(u"SELECT new_value FROM change_entry WHERE field = 'backup.keep'"_s),
              u"5"_s);
    const auto refused = backupplan::set(database(), file().signature(), {true, {}, 2}, u"Set"_s);
    ASSERT_FALSE(refused) << "two copies are too few";
    EXPECT_EQ(backupplan::load(database()).value(), wanted);
}

TEST_F(BackupPlans, MakeACopyADayAndKeepTheNewest)
{
    const BackupPlan plan{true, {}, 3};
    EXPECT_TRUE(backupplan::isDue(plan, path(), day("2026-01-15")));
    const BackupReport first = make(plan, at("2026-01-12", 9));
    EXPECT_EQ(first.cases, 2) << "the complaint and the enquiry";
    EXPECT_TRUE(QFile::exists(first.path + u".sha256"_s));
    EXPECT_FALSE(backupplan::isDue(plan, path(), day("2026-01-12")));
    EXPECT_TRUE(backupplan::isDue(plan, path(), day("2026-01-13")));
    EXPECT_FALSE(backupplan::isDue({false, {}, 3}, path(), day("2026-01-13")));
    EXPECT_EQ(backupplan::folderOf(plan, path()), store().folder() + u"/test backups"_s);
    make(plan, at("2026-01-13", 9));
    make(plan, at("2026-01-13", 16));
    const QString other = QDir(backupplan::folderOf(plan, path())).filePath(u"minutes.txt"_s);
    QFile minutes(other);
    ASSERT_TRUE(minutes.open(QIODevice::WriteOnly));
    minutes.close();
    const BackupReport last = make(plan, at("2026-01-14", 9));
    const auto copies = backupplan::made(plan, path());
    ASSERT_EQ(copies.size(), 3U);
    EXPECT_EQ(copies.front().path, last.path);
    EXPECT_EQ(copies.front().madeAt, at("2026-01-14", 9));
    EXPECT_EQ(copies.front().bytes, last.bytes);
    EXPECT_TRUE(copies.front().hasDigest);
    EXPECT_FALSE(QFile::exists(first.path)) << "the oldest has gone";
    EXPECT_FALSE(QFile::exists(first.path + u".sha256"_s));
    EXPECT_TRUE(QFile::exists(other)) << "other files stay";
    EXPECT_FALSE(backupplan::make(database(), plan, at("2026-01-14", 9)))
        << "nothing is overwritten";
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
