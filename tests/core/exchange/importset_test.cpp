// SPDX-License-Identifier: GPL-3.0-or-later
// What holds for an import as a whole: all or nothing, in any order, told in order, once.
#include "core/store/integrity.h"
#include "core/store/storageerror.h"
#include "tests/core/exchange/importfixture.h"

#include <QCryptographicHash>
#include <QDir>

namespace redress {

namespace {

using namespace Qt::StringLiterals;

class ImportSetTest : public ImportTest
{
protected:
    /// What is in the file, as one line of counts.
    QString content()
    {
        QStringList counts;
        for (const QString &table :
             {u"case_record"_s, u"stage"_s, u"issue"_s, u"action"_s, u"cost"_s, u"ombudsman_case"_s,
              u"recommendation"_s, u"history_figure"_s, u"demand_figure"_s, u"org_node"_s,
              u"list_item"_s, u"change_set"_s, u"change_entry"_s, u"import_batch"_s})
            counts.append(ask(u"SELECT count(*) FROM "_s + table));
        return counts.join(u' ');
    }

    Result<ImportReport> tried(const QString &name, const QByteArray &csv,
                               const Progress &progress = {}, bool replace = false)
    {
        ImportOptions options;
        options.today = store().clock().today();
        options.replace = replace;
        return importCases(database(), store()->rules(), store()->signature(),
                           {store().write(name, csv)}, options, progress);
    }

    const QByteArray kCost = "reference,stage,cost_type,amount,paid_date\n"
                             "C1,2,mediation,100,2024-02-20\n";
};

QByteArray manyCases(int count, int badFrom)
{
    QByteArray csv = "reference,kind,directorate,received_date,summary\n";
    for (int i = 0; i < count; ++i)
        csv += "X" + QByteArray::number(i) + ",compliment,Children," +
               (i >= badFrom ? "2024-02-30" : "2024-02-05") + ",s\n";
    return csv;
}

/// Complaints with a first stage each, and every third on hold.
std::map<QString, QByteArray> manyComplaints(int count, const QByteArray &summary)
{
    QByteArray cases = "reference,kind,procedure,directorate,received_date,summary\n";
    QByteArray stages = "reference,stage,received_date,on_hold_from\n";
    for (int i = 0; i < count; ++i) {
        const QByteArray reference = "X" + QByteArray::number(i);
        cases +=
            reference + ",complaint,corporate,Children,2024-02-05," + summary + reference + '\n';
        stages += reference + ",1,2024-02-06," + (i % 3 == 0 ? "2024-02-07" : "") + '\n';
    }
    return {{u"cases.csv"_s, cases}, {u"stages.csv"_s, stages}};
}

} // namespace

TEST_F(ImportSetTest, StoresEachOfManyRowsOnce)
{
    constexpr int many = 100; // more than are written at once
    const ImportReport report = import(manyComplaints(many, "Summary of "));
    ASSERT_TRUE(report.stored) << words(report);
    for (int i = 0; i < many; ++i) {
        const CaseDossier stored = dossier(u"X%1"_s.arg(i));
        EXPECT_EQ(stored.record.summary, u"Summary of X%1"_s.arg(i));
        ASSERT_EQ(stored.stages.size(), 1U);
        EXPECT_EQ(stored.stages[0].stage.receivedOn, day("2024-02-06"));
        EXPECT_EQ(stored.stages[0].stage.holds.size(), i % 3 == 0 ? 1U : 0U);
    }
    EXPECT_EQ(count(u"SELECT count(*) FROM case_record WHERE settled_on = '2024-02-06'"_s), many);
}

TEST_F(ImportSetTest, ReplacesManyRowsBesideNewOnes)
{
    ASSERT_TRUE(import(manyComplaints(50, "First ")).stored);
    const ImportReport report =
        import(manyComplaints(100, "Second "), {.today = {}, .dryRun = false, .replace = true});
    ASSERT_TRUE(report.stored) << words(report);
    EXPECT_EQ(report.replaced, 50);
    EXPECT_EQ(count(u"SELECT count(*) FROM case_record WHERE summary LIKE 'Second X%'"_s), 100);
    EXPECT_EQ(count(u"SELECT count(*) FROM stage WHERE received_on = '2024-02-06'"_s), 100);
    EXPECT_EQ(count(u"SELECT count(*) FROM hold WHERE first_on = '2024-02-07'"_s), 34);
    const auto check = checkIntegrity(database(), store()->rules());
    ASSERT_TRUE(check) << why(check);
    EXPECT_TRUE(check->findings.isEmpty()) << check->findings.join(u'\n').toStdString();
}

TEST_F(ImportSetTest, StoresRowsWithTheLongestTexts)
{
    QByteArray csv = "reference,kind,directorate,received_date,summary,quote\n";
    for (int i = 0; i < 40; ++i)
        csv += "X" + QByteArray::number(i) + ",compliment,Children,2024-02-05," +
               QByteArray(kLongestText, 's') + ',' + QByteArray(kLongestText, 'q') + '\n';
    const ImportReport report = import(u"cases.csv"_s, csv);
    ASSERT_TRUE(report.stored) << words(report);
    EXPECT_EQ(count(u"SELECT count(*) FROM case_record WHERE length(summary) = 32767 "
                    "AND length(quote) = 32767"_s),
              40);
}

TEST_F(ImportSetTest, StoresNothingOfADryRun)
{
    const QString before = content();
    const ImportReport report =
        import(u"cases.csv"_s, manyCases(10, 99), {.today = {}, .dryRun = true});
    EXPECT_FALSE(report.stored);
    EXPECT_TRUE(report.faults.empty());
    EXPECT_EQ(report.rowsAccepted(), 10);
    EXPECT_EQ(content(), before);
}

TEST_F(ImportSetTest, FindsTheSameFaultsInADryRun)
{
    const ImportReport report =
        import(u"cases.csv"_s, manyCases(10, 8), {.today = {}, .dryRun = true});
    EXPECT_EQ(report.faultCount, 2);
    EXPECT_EQ(report.rowsAccepted(), 8);
}

TEST_F(ImportSetTest, StoresNothingWhenOneRowIsBad)
{
    const QString before = content();
    const ImportReport report = import(
        {{u"services.csv"_s, "directorate\nNew one\n"}, {u"cases.csv"_s, manyCases(1000, 999)}});
    EXPECT_FALSE(report.stored);
    EXPECT_EQ(report.faultCount, 1);
    EXPECT_EQ(content(), before);
}

TEST_F(ImportSetTest, StoresNothingWhenItIsCancelled)
{
    const QString before = content();
    for (int step = 0; step < 3; ++step) {
        int asked = 0;
        Progress progress;
        progress.cancelled = [&] { return asked++ >= step; };
        const auto result = tried(u"cases.csv"_s, manyCases(2000, 9999), progress);
        ASSERT_FALSE(result) << step;
        EXPECT_EQ(result.error().code, Error::Code::Cancelled);
        EXPECT_EQ(content(), before);
    }
}

TEST_F(ImportSetTest, LeavesTheFileAsStrictAsItWas)
{
    const auto takesAnyDay = [this] {
        try {
            database().run(u"UPDATE case_record SET received_on = '2024-02-30'"_s);
            return true;
        } catch (const StorageError &) {
            return false;
        }
    };
    ASSERT_FALSE(takesAnyDay());
    EXPECT_TRUE(import(u"cases.csv"_s, manyCases(10, 9999)).stored);
    EXPECT_FALSE(takesAnyDay()) << "after an import";
    EXPECT_FALSE(import(u"cases.csv"_s, manyCases(10, 0)).stored);
    EXPECT_FALSE(takesAnyDay()) << "after one with faults";
    Progress progress;
    progress.cancelled = [] { return true; };
    EXPECT_FALSE(tried(u"cases.csv"_s, manyCases(2000, 9999), progress));
    EXPECT_FALSE(takesAnyDay()) << "after one that was cancelled";
}

TEST_F(ImportSetTest, TellsHowFarItIs)
{
    qint64 last = -1;
    qint64 total = 0;
    Progress progress;
    progress.report = [&](const QString &, qint64 done, qint64 of) {
        EXPECT_GE(done, last);
        last = done;
        total = of;
    };
    const QByteArray csv = manyCases(2000, 9999);
    ASSERT_TRUE(tried(u"cases.csv"_s, csv, progress));
    EXPECT_EQ(total, csv.size());
    EXPECT_GT(last, 0);
    EXPECT_LE(last, total);
}

TEST_F(ImportSetTest, ListsTheFirstThousandFaultsAndCountsThemAll)
{
    const ImportReport report = import(u"cases.csv"_s, manyCases(2500, 0));
    EXPECT_EQ(report.faultCount, 2500);
    ASSERT_EQ(report.faults.size(), 1000U);
    EXPECT_EQ(report.faults.front().line, 2);
    EXPECT_EQ(report.faults.back().line, 1001);
}

TEST_F(ImportSetTest, SortsFaultsByFileLineAndColumn)
{
    const ImportReport report = import(
        {{u"stages.csv"_s, "reference,stage,received_date\nC2,9,x\nC3,2,2024-02-05\nC1,7,x\n"},
         {u"cases.csv"_s,
          "summary,received_date,kind,reference,directorate\ns,x,y,N1,Children\n"}});
    QStringList places;
    for (const ImportFault &fault : report.faults)
        places.append(report.files.at(size_t(fault.file)).name.left(1) +
                      QString::number(fault.line) + fault.column.left(1));
    EXPECT_EQ(places.join(u' '), u"c2r c2k s2s s2r s3s s4s s4r"_s) << words(report);
}

TEST_F(ImportSetTest, ReadsTablesInTheOrderInWhichTheyDepend)
{
    const ImportReport report =
        import({{u"actions.csv"_s, "reference,stage,category\nN1,1,Apology\n"},
                {u"cases.csv"_s, "reference,kind,procedure,directorate,received_date,summary\n"
                                 "N1,complaint,corporate,Newly named,2024-02-05,s\n"},
                {u"services.csv"_s, "directorate\nNewly named\n"},
                {u"stages.csv"_s, "reference,stage,received_date\nN1,1,2024-02-05\n"}});
    EXPECT_TRUE(report.stored) << words(report);
}

TEST_F(ImportSetTest, TakesTheFilesOfAFolderAndPassesOthersBy)
{
    const QDir folder(store().folder());
    ASSERT_TRUE(folder.mkdir(u"export"_s));
    store().write(u"export/SERVICES.CSV"_s, "directorate\nAdults\n");
    store().write(u"export/readme.txt"_s, "hello");
    store().write(u"export/old.cases.csv"_s, "nonsense\n");
    const ImportReport report = store().import({folder.filePath(u"export"_s)});
    EXPECT_TRUE(report.stored) << words(report);
    EXPECT_EQ(report.files.size(), 1U);
}

TEST_F(ImportSetTest, RefusesAFolderWithoutATable)
{
    ASSERT_TRUE(QDir(store().folder()).mkdir(u"nothing"_s));
    const auto result = importCases(database(), store()->rules(), store()->signature(),
                                    {store().folder() + u"/nothing"_s}, {});
    ASSERT_FALSE(result);
    EXPECT_EQ(result.error().code, Error::Code::NotFound);
}

TEST_F(ImportSetTest, TakesStagesInAnyOrder)
{
    const ImportReport report = import(u"stages.csv"_s, "reference,stage,received_date\n"
                                                        "C3,3,2024-04-08\n"
                                                        "C3,1,2024-01-15\n"
                                                        "C3,2,2024-03-04\n");
    EXPECT_TRUE(report.stored) << words(report);
    EXPECT_EQ(dossier(u"C3"_s).stages.size(), 3U);
}

TEST_F(ImportSetTest, FindsAStageBeforeTheStageBeforeItInAnyOrder)
{
    const ImportReport report = import(u"stages.csv"_s, "reference,stage,received_date\n"
                                                        "C3,2,2024-03-04\n"
                                                        "C3,1,2024-03-05\n");
    EXPECT_EQ(columnsOfFaults(report), QStringList{u"received_date"_s});
    EXPECT_EQ(report.faults.at(0).line, 2);
    EXPECT_EQ(report.rowsAccepted(), 1);
}

TEST_F(ImportSetTest, CallsNothingAnOrphanThatHangsOnABadCase)
{
    const ImportReport report = import(
        {{u"cases.csv"_s, "reference,kind,procedure,directorate,received_date,summary\n"
                          "N1,complaint,corporate,Nowhere,2024-02-05,s\n"},
         {u"stages.csv"_s, "reference,stage,received_date\nN1,1,2024-02-05\n"},
         {u"issues.csv"_s, "reference,stage,issue_category\nN1,1,Visits\n"},
         {u"costs.csv"_s, "reference,stage,cost_type,amount,paid_date\nN1,1,other,5,2024-02-20\n"},
         {u"ombudsman.csv"_s, "reference,own_reference,directorate,received_date\n"
                              "L9,N1,Children,2024-02-05\n"}});
    EXPECT_EQ(columnsOfFaults(report), QStringList{u"directorate"_s}) << words(report);
}

TEST_F(ImportSetTest, StillTellsTheOwnFaultsOfRowsThatHangOnABadCase)
{
    const ImportReport report =
        import({{u"cases.csv"_s, "reference,kind,procedure,directorate,received_date,summary\n"
                                 "N1,complaint,corporate,Nowhere,2024-02-05,s\n"},
                {u"stages.csv"_s, "reference,stage,received_date\nN1,1,2024-02-31\n"}});
    EXPECT_EQ(columnsOfFaults(report), (QStringList{u"directorate"_s, u"received_date"_s}));
}

TEST_F(ImportSetTest, CallsNothingAnOrphanThatHangsOnABadStage)
{
    const ImportReport report =
        import({{u"stages.csv"_s, "reference,stage,received_date\nC3,1,x\nC3,2,2024-03-04\n"},
                {u"issues.csv"_s, "reference,stage,issue_category\nC3,1,Visits\n"}});
    EXPECT_EQ(columnsOfFaults(report), QStringList{u"received_date"_s}) << words(report);
}

TEST_F(ImportSetTest, CallsNothingAnOrphanThatHangsOnABadOmbudsmanCase)
{
    const ImportReport report =
        import({{u"ombudsman.csv"_s, "reference,directorate,received_date,decision\n"
                                     "L9,Children,2024-02-05,upheld_injustice\n"},
                {u"remedies.csv"_s, "ombudsman_reference,category\nL9,apology\n"}});
    EXPECT_EQ(columnsOfFaults(report), QStringList{u"decision_date"_s}) << words(report);
}

TEST_F(ImportSetTest, RefusesASecondImportOfRowsWithoutAKey)
{
    ASSERT_TRUE(tried(u"costs.csv"_s, kCost));
    const QString before = content();
    const auto again = tried(u"again.costs.csv"_s, kCost);
    ASSERT_FALSE(again);
    EXPECT_EQ(again.error().code, Error::Code::Conflict);
    EXPECT_TRUE(again.error().message.contains(u"tester"_s)) << again.error().message.toStdString();
    EXPECT_EQ(content(), before);
}

TEST_F(ImportSetTest, RefusesRowsWithoutAKeyTwiceInOneImport)
{
    const QString first = store().write(u"costs.csv"_s, kCost);
    const QString second = store().write(u"copy.costs.csv"_s, kCost);
    for (const QString &other : {first, second}) {
        ImportOptions options;
        options.today = store().clock().today();
        const auto result = importCases(database(), store()->rules(), store()->signature(),
                                        {first, other}, options);
        ASSERT_FALSE(result);
        EXPECT_EQ(result.error().code, Error::Code::Conflict);
        EXPECT_EQ(count(u"SELECT count(*) FROM cost"_s), 0);
    }
}

TEST_F(ImportSetTest, TakesAHeaderOfRowsWithoutAKeyAsOftenAsItComes)
{
    const QByteArray header = "reference,stage,cost_type,amount,paid_date\n";
    ASSERT_TRUE(tried(u"costs.csv"_s, header));
    EXPECT_TRUE(tried(u"costs.csv"_s, header));
}

TEST_F(ImportSetTest, TakesRowsWithoutAKeyAgainAfterAnImportThatStoredNothing)
{
    ImportReport report = import(u"costs.csv"_s, kCost, {.today = {}, .dryRun = true});
    EXPECT_TRUE(report.faults.empty());
    EXPECT_TRUE(import(u"costs.csv"_s, kCost).stored);
}

TEST_F(ImportSetTest, RemembersFilesDigestsAndRows)
{
    const QByteArray csv = manyCases(3, 9);
    ASSERT_TRUE(import(u"cases.csv"_s, csv).stored);
    Statement select(
        database(),
        u"SELECT f.name, f.digest, f.row_count, b.person, b.import_day FROM import_file f "
        "JOIN import_batch b ON b.change_set_id = f.change_set_id "
        "ORDER BY f.change_set_id DESC"_s);
    ASSERT_TRUE(select.step());
    EXPECT_EQ(select.text(0), u"cases.csv"_s);
    EXPECT_EQ(
        select.text(1),
        QString::fromLatin1(QCryptographicHash::hash(csv, QCryptographicHash::Sha256).toHex()));
    EXPECT_EQ(select.integer(2), 3);
    EXPECT_EQ(select.text(3), u"tester"_s);
    EXPECT_EQ(select.date(4), day("2024-06-03"));
}

TEST_F(ImportSetTest, LeavesOneEntryInTheTrailThatItsRecordsNameAsTheirOrigin)
{
    const qint64 before = count(u"SELECT count(*) FROM change_entry"_s);
    ASSERT_TRUE(import(u"cases.csv"_s, manyCases(50, 99)).stored);
    EXPECT_EQ(count(u"SELECT count(*) FROM change_entry"_s), before + 1);
    EXPECT_EQ(count(u"SELECT count(*) FROM case_record WHERE origin_id = "
                    "(SELECT max(id) FROM change_set)"_s),
              50);
    const auto history = CaseRepository(database()).history(caseId(u"X7"_s));
    ASSERT_TRUE(history);
    ASSERT_EQ(history->size(), 1U);
    EXPECT_EQ(history->front().action, u"imported"_s);
}

TEST_F(ImportSetTest, LeavesReferencesToBeCheckedRowByRowAfterMoreRowsThanTheFileHeld)
{
    const QByteArray csv = manyCases(25'000, 99'999);
    ASSERT_GT(csv.size(), QFileInfo(store()->path()).size());
    ASSERT_TRUE(import(u"cases.csv"_s, csv).stored);
    EXPECT_EQ(ask(u"PRAGMA foreign_keys"_s), u"1"_s);
    EXPECT_EQ(ask(u"SELECT count(*) FROM pragma_foreign_key_check"_s), u"0"_s);
}

TEST_F(ImportSetTest, LeavesAFileThatPassesItsCheck)
{
    const auto report = checkIntegrity(database(), store()->rules());
    ASSERT_TRUE(report) << why(report);
    EXPECT_TRUE(report->findings.isEmpty()) << report->findings.join(u'\n').toStdString();
}

TEST_F(ImportSetTest, AddsNewNamesToTheListsOnce)
{
    const ImportReport report =
        import(u"cases.csv"_s, "reference,kind,directorate,received_date,summary,theme\n"
                               "X1,compliment,Children,2024-02-05,s,Kindness\n"
                               "X2,compliment,Children,2024-02-05,s,Kindness\n"
                               "X3,compliment,Children,2024-02-05,s,kindness\n");
    ASSERT_TRUE(report.stored) << words(report);
    EXPECT_EQ(count(u"SELECT count(*) FROM list_item WHERE list = 'theme' "
                    "AND lower(name) = 'kindness'"_s),
              2)
        << "letter case counts";
    EXPECT_EQ(store()->reference().nameOf(dossier(u"X2"_s).record.theme), u"Kindness"_s);
}

TEST_F(ImportSetTest, CannotWriteToAFileThatIsOpenForReading)
{
    const QString path = store().write(u"cases.csv"_s, manyCases(1, 9));
    auto reader = CaseStore::open(store().path(), CaseStore::Access::ReadOnly, {u"a"_s, u"b"_s},
                                  store().clock());
    ASSERT_TRUE(reader);
    ImportOptions options;
    options.today = day("2024-06-03");
    const auto result = importCases((*reader)->database(), (*reader)->rules(),
                                    (*reader)->signature(), {path}, options);
    ASSERT_FALSE(result);
    EXPECT_EQ(result.error().code, Error::Code::ReadOnly);
}

} // namespace redress
