// SPDX-License-Identifier: GPL-3.0-or-later
// Files that cannot be used: one clear message each, and the file as it was.
#include "tests/robustness/processes.h"

#include "core/store/schema.h"
#include "core/store/statement.h"
#include "core/store/storageerror.h"

#include <QDir>
#include <QTemporaryDir>

namespace redress {

namespace {

using namespace Qt::StringLiterals;

QString write(const QString &path, const QByteArray &content)
{
    QFile file(path);
    EXPECT_TRUE(file.open(QIODevice::WriteOnly));
    file.write(content);
    return path;
}

/// Every command that takes a file refuses it with exit code 1, one sentence or two on one line,
/// the words \p says, and without touching it.
void expectRefused(const QString &path, const QString &says)
{
    const bool exists = QFile::exists(path);
    const QByteArray before = exists ? digestOf(path) : QByteArray();
    const QStringList besides = QFileInfo(path).dir().entryList(QDir::Files);
    for (const QStringList &arguments :
         {QStringList{u"worklist"_s, path},
          QStringList{u"import"_s, path, testData(u"bad-csv/base/services.csv"_s)},
          QStringList{u"table"_s, path, u"003-complaints-received"_s, u"--year"_s, u"2023-24"_s},
          QStringList{u"check"_s, path}, QStringList{u"backup"_s, path, path + u".copy"_s}}) {
        const Ended ended = runCli(arguments);
        const std::string command = arguments.first().toStdString();
        EXPECT_EQ(ended.exitCode, 1) << command;
        EXPECT_TRUE(ended.errors.contains(says)) << command << ": " << ended.errors.toStdString();
        EXPECT_EQ(ended.errors.trimmed().count(u'\n'), 0) << ended.errors.toStdString();
        EXPECT_TRUE(ended.output.isEmpty()) << ended.output.toStdString();
    }
    if (exists) {
        EXPECT_EQ(digestOf(path), before);
        EXPECT_EQ(QFileInfo(path).dir().entryList(QDir::Files), besides);
    }
}

} // namespace

TEST(CliFaults, AMissingFileOrFolderIsNamed)
{
    const QTemporaryDir folder;
    expectRefused(folder.filePath(u"none.redress"_s), u"There is no file"_s);
    const Ended made = runCli({u"new"_s, folder.filePath(u"nowhere/cases.redress"_s)});
    EXPECT_EQ(made.exitCode, 1);
    EXPECT_TRUE(made.errors.contains(u"The folder"_s)) << made.errors.toStdString();
}

TEST(CliFaults, AForeignFileIsRefusedAndLeftAsItIs)
{
    const QTemporaryDir folder;
    expectRefused(write(folder.filePath(u"notes.redress"_s), "These are my notes.\n"),
                  u"is not a Redress file"_s);
    expectRefused(write(folder.filePath(u"empty.redress"_s), {}), u"is empty"_s);
    const QString other = folder.filePath(u"other.redress"_s);
    {
        Database database = Database::sqlite(other, Database::Access::ReadWrite);
        database.run(u"CREATE TABLE recipe (name TEXT)"_s);
    }
    expectRefused(other, u"is not a Redress file"_s);
}

TEST(CliFaults, AFolderADeviceAndNoNameAreNotTakenForAMissingFile)
{
    const QTemporaryDir folder;
    const QString inner = folder.filePath(u"cases.redress"_s);
    ASSERT_TRUE(QDir().mkpath(inner));
    for (const QString &command : {u"worklist"_s, u"check"_s, u"tables"_s}) {
        const Ended refused = runCli({command, inner});
        EXPECT_EQ(refused.exitCode, 1);
        EXPECT_TRUE(refused.errors.contains(u"is a folder"_s)) << refused.errors.toStdString();
    }
    EXPECT_TRUE(QDir(inner).isEmpty());
    const Ended device = runCli({u"worklist"_s, u"/dev/null"_s});
    EXPECT_EQ(device.exitCode, 1);
    EXPECT_TRUE(device.errors.contains(u"is not a Redress file"_s)) << device.errors.toStdString();
    for (const QString &command : {u"worklist"_s, u"new"_s, u"check"_s}) {
        const Ended unnamed = runCli({command, QString(u""_s)});
        EXPECT_EQ(unnamed.exitCode, 1);
        EXPECT_TRUE(unnamed.errors.contains(u"name of the file is empty"_s))
            << unnamed.errors.toStdString();
    }
}

TEST(CliFaults, AnOlderFileThatMayBeWrittenIsNotCalledReadOnly)
{
    const QTemporaryDir folder;
    const QString path = makeCaseFile(folder.path());
    {
        Database database = Database::sqlite(path, Database::Access::ReadWrite);
        database.run(u"PRAGMA user_version = %1"_s.arg(newestSchema() - 1));
    }
    const QByteArray before = digestOf(path);
    const Ended list = runCli({u"worklist"_s, path});
    EXPECT_EQ(list.exitCode, 1);
    EXPECT_TRUE(list.errors.contains(u"Open it once in Redress"_s)) << list.errors.toStdString();
    EXPECT_FALSE(list.errors.contains(u"can only be read"_s)) << list.errors.toStdString();
    EXPECT_EQ(digestOf(path), before);
}

TEST(CliFaults, AListThatCouldNotBePrintedWholeIsAFailure)
{
    const QTemporaryDir folder;
    const QString path = makeCaseFile(folder.path());
    const Ended ended = runCliInto(u"/dev/full"_s, {u"tables"_s, path});
    EXPECT_EQ(ended.exitCode, 1);
    EXPECT_TRUE(ended.errors.contains(u"could not be written whole"_s))
        << ended.errors.toStdString();
}

TEST(CliFaults, ANewerFileIsRefusedAndLeftAsItIs)
{
    const QTemporaryDir folder;
    const QString path = makeCaseFile(folder.path());
    {
        Database database = Database::sqlite(path, Database::Access::ReadWrite);
        database.run(u"PRAGMA user_version = %1"_s.arg(newestSchema() + 1));
    }
    expectRefused(path, u"newer version of Redress"_s);
}

TEST(CliFaults, ATruncatedFileIsCalledDamaged)
{
    const QTemporaryDir folder;
    const QString path = makeCaseFile(folder.path());
    ASSERT_TRUE(QFile::resize(path, QFileInfo(path).size() / 2));
    expectRefused(path, u"is damaged"_s);
}

TEST(CliFaults, ADamageThatIsMetOnTheWayEndsInASentence)
{
    const QTemporaryDir folder;
    const QString path = makeCaseFile(folder.path());
    qint64 page = 0;
    {
        Database database = Database::sqlite(path, Database::Access::ReadWrite);
        page = database
                   .ask(u"SELECT rootpage FROM sqlite_schema "
                        "WHERE type = 'index' AND tbl_name = 'history_figure'"_s)
                   .toLongLong();
    }
    ASSERT_GT(page, 1);
    QFile file(path);
    ASSERT_TRUE(file.open(QIODevice::ReadWrite));
    ASSERT_TRUE(file.seek((page - 1) * 4096));
    file.write(QByteArray(4096, '\xff'));
    file.close();
    const QStringList year{u"--year"_s, u"2023-24"_s};
    const QString output = folder.filePath(u"out.svg"_s);
    for (const QStringList &arguments :
         {QStringList{u"table"_s, path, u"complaints-received"_s},
          QStringList{u"chart"_s, path, u"stage-1-trend"_s, u"--output"_s, output}}) {
        const Ended ended = runCli(arguments + year);
        EXPECT_EQ(ended.exitCode, 1) << ended.errors.toStdString();
        EXPECT_TRUE(ended.errors.contains(u"is damaged"_s)) << ended.errors.toStdString();
    }
    EXPECT_FALSE(QFile::exists(output));
}

TEST(CliFaults, ZeroedPagesAreFoundByTheCheck)
{
    const QTemporaryDir folder;
    const QString path = makeCaseFile(folder.path());
    QFile file(path);
    ASSERT_TRUE(file.open(QIODevice::ReadWrite));
    for (qint64 page = 4; page * 4096 < file.size(); page += 3) {
        ASSERT_TRUE(file.seek(page * 4096));
        file.write(QByteArray(4096, '\0'));
    }
    file.close();
    const QByteArray before = digestOf(path);
    const Ended ended = runCli({u"check"_s, path});
    EXPECT_EQ(ended.exitCode, 1);
    EXPECT_TRUE((ended.output + ended.errors).contains(u"damaged"_s))
        << ended.output.toStdString() << ended.errors.toStdString();
    EXPECT_EQ(digestOf(path), before);
}

TEST(CliFaults, AFileThatAnotherProgramWritesIsBusyAndThenFree)
{
    const QTemporaryDir folder;
    const QString path = makeCaseFile(folder.path());
    {
        Database other = Database::sqlite(path, Database::Access::ReadWrite);
        other.run(u"BEGIN IMMEDIATE"_s);
        const Ended ended =
            runCli({u"import"_s, path, testData(u"bad-csv/14-header-only.cases.csv"_s)});
        EXPECT_EQ(ended.exitCode, 1);
        EXPECT_TRUE(ended.errors.contains(u"by another program"_s)) << ended.errors.toStdString();
        other.run(u"ROLLBACK"_s);
    }
    const Ended ended =
        runCli({u"import"_s, path, testData(u"bad-csv/14-header-only.cases.csv"_s)});
    EXPECT_EQ(ended.exitCode, 0) << ended.errors.toStdString();
}

TEST(CliFaults, AReadOnlyFileIsReadAndNotWritten)
{
    QTemporaryDir folder(QDir::tempPath() + u"/redress-ro-XXXXXX"_s);
    const QString inner = folder.filePath(u"share"_s);
    ASSERT_TRUE(QDir().mkpath(inner));
    const QString path = makeCaseFile(inner);
    QFile::setPermissions(folder.path(), QFile::Permissions(0x7755));
    const QFile::Permissions readable(0x4444);
    ASSERT_TRUE(QFile::setPermissions(path, readable));
    QFile::setPermissions(inner, QFile::Permissions(0x5555));
    const QByteArray before = digestOf(path);

    const Ended list = runCliAsPlainUser({u"worklist"_s, path}, folder.path());
    EXPECT_EQ(list.exitCode, 0) << list.errors.toStdString();
    const Ended import = runCliAsPlainUser(
        {u"import"_s, path, testData(u"bad-csv/14-header-only.cases.csv"_s)}, folder.path());
    EXPECT_EQ(import.exitCode, 1);
    EXPECT_TRUE(import.errors.contains(u"can only be read"_s)) << import.errors.toStdString();
    EXPECT_EQ(digestOf(path), before);
    for (const QStringList &arguments : {QStringList{u"backup"_s, path, inner + u"/copy.redress"_s},
                                         QStringList{u"new"_s, inner + u"/other.redress"_s}}) {
        const Ended made = runCliAsPlainUser(arguments, folder.path());
        EXPECT_EQ(made.exitCode, 1);
        EXPECT_TRUE(made.errors.contains(u"The folder %1 cannot be written"_s.arg(inner)))
            << made.errors.toStdString();
    }
    QFile::setPermissions(inner, QFile::Permissions(0x7755));
}

TEST(CliFaults, AFileIsNeverOverwritten)
{
    const QTemporaryDir folder;
    const QString path = makeCaseFile(folder.path());
    const QByteArray before = digestOf(path);
    const Ended made = runCli({u"new"_s, path});
    EXPECT_EQ(made.exitCode, 1);
    EXPECT_TRUE(made.errors.contains(u"already"_s)) << made.errors.toStdString();
    const Ended copied = runCli({u"backup"_s, path, path});
    EXPECT_EQ(copied.exitCode, 1);
    EXPECT_TRUE(copied.errors.contains(u"never overwrite"_s)) << copied.errors.toStdString();
    EXPECT_EQ(digestOf(path), before);
}

TEST(CliFaults, ASampleIsMadeWholeAndOnlyInANewFile)
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"sample.redress"_s);
    const QStringList make{u"sample"_s, path, u"--today"_s, u"2026-11-22"_s};
    const Ended made = runCli(make);
    ASSERT_EQ(made.exitCode, 0) << made.errors.toStdString();
    EXPECT_TRUE(made.output.contains(u"22 November 2026"_s)) << made.output.toStdString();
    // About 3,400 complaints, and enquiries, representations and compliments besides.
    EXPECT_GT(checkedCases(path), 4000);

    const QByteArray before = digestOf(path);
    const Ended again = runCli(make);
    EXPECT_EQ(again.exitCode, 1);
    EXPECT_TRUE(again.errors.contains(u"already"_s)) << again.errors.toStdString();
    EXPECT_EQ(digestOf(path), before);
}

TEST(CliFaults, ASampleThatCannotBeMadeLeavesNoFile)
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"sample.redress"_s);
    const Ended tooLate = runCli({u"sample"_s, path, u"--today"_s, u"2060-06-01"_s});
    EXPECT_EQ(tooLate.exitCode, 1);
    EXPECT_TRUE(tooLate.errors.contains(u"calendar"_s)) << tooLate.errors.toStdString();
    const Ended noDay = runCli({u"sample"_s, path, u"--today"_s, u"soon"_s});
    EXPECT_EQ(noDay.exitCode, 2);
    EXPECT_TRUE(noDay.errors.contains(u"is not a day"_s)) << noDay.errors.toStdString();
    const Ended noFile = runCli({u"sample"_s});
    EXPECT_EQ(noFile.exitCode, 2);
    EXPECT_TRUE(
        QDir(folder.path()).isEmpty(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot));
}

TEST(CliFaults, AnOlderFileIsBroughtUpToDateWhenTold)
{
    const QTemporaryDir folder;
    const QString path = makeCaseFile(folder.path());
    {
        // What the newest steps add: without it the file is as it was before the words of cases.
        Database file = Database::sqlite(path, Database::Access::ReadWrite);
        for (const QString &table :
             {u"case_event"_s, u"case_hold"_s, u"case_deadline"_s, u"ombudsman_person"_s,
              u"ombudsman_reader"_s, u"document_text"_s, u"case_number"_s, u"case_words"_s,
              u"case_text"_s})
            file.run(u"DROP TABLE "_s + table);
        for (const QString &index :
             {u"remedy_of_stage"_s, u"appointment_of_stage"_s, u"recommendation_of_stage"_s,
              u"consent_of_case"_s, u"advocacy_of_case"_s, u"enquiry_of_ombudsman"_s,
              u"person_by_leading"_s, u"action_by_completed"_s, u"case_link_by_case"_s,
              u"case_link_by_other"_s, u"change_entry_exported"_s, u"change_entry_erased"_s,
              u"ombudsman_report"_s, u"recommendation_by_completed"_s, u"enquiry_by_reply"_s,
              u"recommendation_to_confirm"_s, u"remedy_by_given"_s, u"case_at_risk"_s,
              u"document_of_ombudsman"_s})
            file.run(u"DROP INDEX "_s + index);
        // The views of then did not know what triage decided, why an issue was upheld, from whom a
        // compliment came.
        file.run(u"DROP VIEW fact_contact"_s);
        file.run(u"CREATE VIEW fact_contact AS SELECT id AS fact_id FROM case_record"_s);
        file.run(u"DROP VIEW fact_issue"_s);
        file.run(u"CREATE VIEW fact_issue AS SELECT id AS fact_id FROM issue"_s);
        file.run(u"DROP VIEW fact_cost"_s);
        file.run(u"CREATE VIEW fact_cost AS SELECT id AS fact_id FROM cost"_s);
        file.run(u"DROP VIEW fact_action"_s);
        file.run(u"CREATE VIEW fact_action AS SELECT id AS fact_id FROM action"_s);
        file.run(u"DELETE FROM list_item WHERE list IN ('upheld_reason', 'compliment_from', "
                 "'cost_head')"_s);
        file.run(u"DROP VIEW open_at_ombudsman"_s);
        for (const auto &[table, column] :
             {std::pair("remedy"_L1, "due_on"_L1),
              std::pair("remedy"_L1, "evidence"_L1),
              std::pair("case_detail"_L1, "quote_consent"_L1),
              std::pair("case_detail"_L1, "withdrawn_on"_L1),
              std::pair("case_detail"_L1, "withdrawal_reason"_L1),
              std::pair("case_detail"_L1, "converted_on"_L1),
              std::pair("document"_L1, "checked_on"_L1),
              std::pair("document"_L1, "checked_by"_L1),
              std::pair("document"_L1, "ombudsman_case_id"_L1),
              std::pair("ombudsman_case"_L1, "report_answered_on"_L1),
              std::pair("ombudsman_case"_L1, "retention_state"_L1),
              std::pair("ombudsman_case"_L1, "retain_until"_L1),
              std::pair("ombudsman_case"_L1, "legal_hold"_L1),
              std::pair("ombudsman_case"_L1, "upheld_issues"_L1),
              std::pair("destruction"_L1, "ombudsman_case_id"_L1),
              std::pair("issue"_L1, "upheld_reason_id"_L1),
              std::pair("case_detail"_L1, "compliment_from_id"_L1),
              std::pair("cost"_L1, "head_id"_L1),
              std::pair("case_record"_L1, "acknowledged_on"_L1),
              std::pair("case_record"_L1, "extended_to"_L1),
              std::pair("case_detail"_L1, "acknowledged_contact_id"_L1),
              std::pair("case_detail"_L1, "acknowledged_document_id"_L1),
              std::pair("case_detail"_L1, "extended_on"_L1),
              std::pair("case_detail"_L1, "extension_reason"_L1),
              std::pair("case_detail"_L1, "extension_agreed_by"_L1),
              std::pair("case_detail"_L1, "enquirer_told_on"_L1),
              std::pair("action"_L1, "came_from"_L1),
              std::pair("action"_L1, "monitored_by"_L1)})
            file.run(u"ALTER TABLE %1 DROP COLUMN %2"_s.arg(table, column));
        file.run(u"CREATE INDEX action_to_do ON action (due_on) WHERE completed_on IS NULL"_s);
        constexpr int kBeforeWords = 9;
        file.run(u"PRAGMA user_version = %1"_s.arg(kBeforeWords));
    }
    const QByteArray before = digestOf(path);
    for (const QStringList &reading :
         {QStringList{u"worklist"_s, path}, QStringList{u"check"_s, path},
          QStringList{u"backup"_s, path, path + u".copy"_s}}) {
        const Ended ended = runCli(reading);
        EXPECT_EQ(ended.exitCode, 1);
        EXPECT_TRUE(ended.errors.contains(u"redress-cli upgrade"_s)) << ended.errors.toStdString();
    }
    EXPECT_EQ(digestOf(path), before);
    EXPECT_FALSE(QFile::exists(path + u".copy"_s));

    const Ended upgraded = runCli({u"upgrade"_s, path});
    EXPECT_EQ(upgraded.exitCode, 0) << upgraded.errors.toStdString();
    EXPECT_TRUE(upgraded.output.contains(u".backup"_s)) << upgraded.output.toStdString();
    // Lists that are newer than the file have what new files have, and can be counted by.
    {
        Database file = Database::sqlite(path, Database::Access::ReadOnly);
        for (const auto &[list, values] :
             {std::pair("upheld_reason"_L1, u"5"_s), std::pair("compliment_from"_L1, u"9"_s),
              std::pair("cost_head"_L1, u"3"_s)})
            EXPECT_EQ(file.ask(u"SELECT count(*) FROM list_item WHERE list = '%1'"_s.arg(list)),
                      values);
        EXPECT_EQ(file.ask(u"SELECT count(upheld_reason_id) FROM fact_issue"_s), u"0"_s);
        EXPECT_EQ(file.ask(u"SELECT count(compliment_from_id) FROM fact_contact"_s), u"0"_s);
    }
    EXPECT_EQ(runCli({u"worklist"_s, path}).exitCode, 0);
    EXPECT_GT(checkedCases(path), 0);
    const Ended again = runCli({u"upgrade"_s, path});
    EXPECT_EQ(again.exitCode, 0);
    EXPECT_TRUE(again.output.contains(u"up to date already"_s)) << again.output.toStdString();
}

} // namespace redress
