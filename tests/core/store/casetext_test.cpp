// SPDX-License-Identifier: GPL-3.0-or-later
// The words of cases are those of their records, whatever is done to a file.
#include "core/store/casetext.h"

#include "core/store/integrity.h"
#include "core/store/recordwriter.h"
#include "core/store/schema.h"
#include "core/store/takeback.h"
#include "tests/core/store/storedcase.h"

namespace redress {

namespace {

using namespace Qt::StringLiterals;

class CaseTextTest : public StoredCaseTest
{
protected:
    /// References of the cases that have the beginnings of words.
    QStringList found(const QStringList &words) { return foundIn(database(), words); }

    static QStringList foundIn(Database &database, const QStringList &words)
    {
        std::vector<casetext::Wanted> wanted;
        for (const QString &word : words)
            wanted.push_back({word, true});
        const auto has = casetext::has(database.engine(), u"id"_s, wanted, u"word"_s);
        Statement select(database,
                         u"SELECT reference FROM case_record WHERE %1 ORDER BY 1"_s.arg(has.sql));
        for (const auto &[name, value] : has.values)
            select.bind(name, value);
        QStringList references;
        while (select.step())
            references.append(select.text(0));
        return references;
    }

    void expectTrue()
    {
        const casetext::Check check = casetext::check(database());
        EXPECT_EQ(check.differing, 0);
        EXPECT_TRUE(check.isIndexWhole);
    }

    QStringList findings()
    {
        const auto report = checkIntegrity(database(), file().rules());
        EXPECT_TRUE(report) << why(report);
        return report ? report->findings : QStringList();
    }

    /// A person on the complaint, and a note of a call, as forms record them.
    void recordPersonAndCall()
    {
        inUnit([this](UnitOfWork &unit) {
            const auto person = unit.newId<Id<struct PersonTag>>().value();
            m_person = person;
            insertRecord(unit, "person"_L1, person, {},
                         {{u"name"_s, u"Si\u00e2n Owen"_s},
                          {u"folded_name"_s, u"sian owen"_s},
                          {u"telephone"_s, u"01604 555123"_s},
                          {u"do_not_contact"_s, u"0"_s},
                          {u"version"_s, u"1"_s}});
            insertRecord(unit, "case_person"_L1, unit.newId<Id<struct CasePersonTag>>().value(),
                         complaint(),
                         {{u"case_id"_s, QString::number(complaint().value())},
                          {u"person_id"_s, QString::number(person)},
                          {u"role"_s, u"complainant"_s}});
            insertRecord(unit, "contact_log"_L1, unit.newId<Id<struct ContactTag>>().value(),
                         complaint(),
                         {{u"case_id"_s, QString::number(complaint().value())},
                          {u"kind"_s, u"call"_s},
                          {u"happened_on"_s, u"2024-01-10"_s},
                          {u"entered_at_utc"_s, u"2024-01-10T10:00:00.000Z"_s},
                          {u"entered_by"_s, u"tester"_s},
                          {u"note"_s, u"Left a voicemail about the fostering panel"_s}});
        });
    }

    qint64 m_person = 0;
};

} // namespace

TEST_F(CaseTextTest, AreThoseOfEveryRecordOfACase)
{
    // Reference, summary, service, team, worker, theme, complainant type, method of contact.
    for (const QStringList &words : {QStringList{u"cr"_s},
                                     {u"twice"_s},
                                     {u"foster"_s, u"del"_s},
                                     {u"north"_s},
                                     {u"ann"_s, u"exam"_s},
                                     {u"aunt"_s},
                                     {u"pigeon"_s},
                                     {u"thanks"_s}})
        EXPECT_EQ(found(words), QStringList{u"CR-1"_s}) << words.join(u' ').toStdString();
    EXPECT_EQ(found({u"road"_s}), QStringList{u"MP-1"_s});
    EXPECT_EQ(found({u"children"_s}), (QStringList{u"CR-1"_s, u"MP-1"_s}));
    EXPECT_EQ(found({u"wice"_s}), QStringList()) << "words begin so";
    EXPECT_EQ(found({u"road"_s, u"foster"_s}), QStringList());
    expectTrue();
}

TEST_F(CaseTextTest, FollowPeopleAndNotes)
{
    EXPECT_EQ(found({u"voicemail"_s}), QStringList());
    recordPersonAndCall();
    EXPECT_EQ(found({u"voicem"_s}), QStringList{u"CR-1"_s});
    EXPECT_EQ(found({u"sian"_s, u"5551"_s}), QStringList{u"CR-1"_s});
    expectTrue();
    inUnit([this](UnitOfWork &unit) {
        updateRecord(unit, "person"_L1, m_person, {}, {{u"name"_s, u"Megan Price"_s}});
    });
    EXPECT_EQ(found({u"megan"_s}), QStringList{u"CR-1"_s}) << "the case itself was not changed";
    EXPECT_EQ(found({u"sian"_s}), QStringList());
    expectTrue();
}

TEST_F(CaseTextTest, FollowAnEditAndItsTakingBack)
{
    recordPersonAndCall();
    const qint64 unit = count(u"SELECT max(id) FROM change_set"_s);
    const auto back = takeBackUnit(database(), file().signature(), file().rules(),
                                   ChangeSetId(unit), complaint(), u"Taken back"_s);
    ASSERT_TRUE(back) << why(back);
    EXPECT_EQ(found({u"voicemail"_s}), QStringList());
    EXPECT_EQ(found({u"delay"_s}), QStringList{u"CR-1"_s});
    expectTrue();
}

TEST_F(CaseTextTest, FollowANameThatManyCasesHave)
{
    inUnit([this](UnitOfWork &unit) {
        updateRecord(unit, "org_node"_L1, directorate().value(), {}, {{u"name"_s, u"Families"_s}});
    });
    EXPECT_EQ(found({u"families"_s}), (QStringList{u"CR-1"_s, u"MP-1"_s}));
    EXPECT_EQ(found({u"children"_s}), QStringList());
    expectTrue();
}

TEST_F(CaseTextTest, AreAsTheyWereIfAUnitIsNotCommitted)
{
    const auto failed = guarded([&] {
        UnitOfWork unit(database(), file().signature(), u"Not to be"_s);
        updateRecord(unit, "case"_L1, complaint().value(), complaint(),
                     {{u"summary"_s, u"Unwritten"_s}});
    });
    ASSERT_TRUE(failed) << why(failed);
    EXPECT_EQ(found({u"unwritten"_s}), QStringList());
    expectTrue();
}

TEST_F(CaseTextTest, FollowAnImportAndItsReplacement)
{
    const auto cases = [](const QByteArray &summary, int count) {
        QByteArray csv = "reference,kind,procedure,received_date,directorate,summary\n";
        for (int i = 0; i < count; ++i)
            csv += "IM-" + QByteArray::number(1000 + i) +
                   ",complaint,corporate,2024-02-01,Children," + summary + '\n';
        return csv;
    };
    constexpr int kMany = 120; // more than are read one by one
    const auto first = store().import({store().write(u"cases.csv"_s, cases("Zebra", kMany))});
    ASSERT_TRUE(first.stored) << first.faultsInWords().join(u'\n').toStdString();
    EXPECT_EQ(found({u"zeb"_s}).size(), kMany);
    EXPECT_EQ(found({u"im"_s, u"1007"_s}), QStringList{u"IM-1007"_s});
    expectTrue();

    const auto issues = store().import(
        {store().write(u"stages.csv"_s, "reference,stage,received_date\nIM-1007,1,2024-02-01\n"),
         store().write(u"issues.csv"_s, "reference,stage,issue_category\n"
                                        "IM-1007,1,Gnu at the gate\n")});
    ASSERT_TRUE(issues.stored) << issues.faultsInWords().join(u'\n').toStdString();
    EXPECT_EQ(found({u"gnu"_s}), QStringList{u"IM-1007"_s});
    expectTrue();

    ImportOptions options;
    options.replace = true;
    const auto second = store().import({store().write(u"cases.csv"_s, cases("Okapi", 2))}, options);
    ASSERT_TRUE(second.stored) << second.faultsInWords().join(u'\n').toStdString();
    EXPECT_EQ(found({u"okapi"_s}), (QStringList{u"IM-1000"_s, u"IM-1001"_s}));
    EXPECT_EQ(found({u"zebra"_s}).size(), kMany - 2);
    expectTrue();
}

/// Long texts are put into the index piece by piece.
TEST_F(CaseTextTest, AreAllThereWhereTextsAreLong)
{
    constexpr int kMany = 140;
    const QByteArray filling = QByteArray("lorem ipsum dolor ").repeated(1800);
    QByteArray csv = "reference,kind,procedure,received_date,directorate,summary\n";
    for (int i = 0; i < kMany; ++i)
        csv += "IM-" + QByteArray::number(1000 + i) + ",complaint,corporate,2024-02-01,Children," +
               filling + "needle" + QByteArray::number(1000 + i) + '\n';
    const auto report = store().import({store().write(u"cases.csv"_s, csv)});
    ASSERT_TRUE(report.stored) << report.faultsInWords().join(u'\n').toStdString();
    EXPECT_EQ(found({u"ipsum"_s}).size(), kMany);
    for (const int i : {0, 1, kMany / 2, kMany - 1})
        EXPECT_EQ(found({u"needle%1"_s.arg(1000 + i)}), QStringList{u"IM-%1"_s.arg(1000 + i)});
    expectTrue();
    ASSERT_TRUE(casetext::rebuildAlone(database()));
    EXPECT_EQ(found({u"needle"_s}).size(), kMany);
    expectTrue();
    // A change of one of them finds its words in the index.
    const auto id = CaseRepository(database()).find(u"IM-1070"_s);
    ASSERT_TRUE(id && *id);
    inUnit([&](UnitOfWork &unit) {
        updateRecord(unit, "case"_L1, (*id)->value(), **id, {{u"summary"_s, u"A haystack"_s}});
    });
    EXPECT_EQ(found({u"needle"_s}).size(), kMany - 1);
    expectTrue();
}

TEST_F(CaseTextTest, AreCheckedAndMadeAnew)
{
    EXPECT_TRUE(findings().isEmpty());
    database().run(
        u"UPDATE case_text SET body = ' other ' WHERE case_id = %1"_s.arg(complaint().value()));
    ASSERT_EQ(findings().size(), 1);
    EXPECT_TRUE(findings().first().contains(u"rebuild-words"_s));
    const auto made = casetext::rebuildAlone(database());
    ASSERT_TRUE(made) << why(made);
    EXPECT_EQ(*made, 2);
    EXPECT_TRUE(findings().isEmpty());
    EXPECT_EQ(found({u"twice"_s}), QStringList{u"CR-1"_s});

    database().run(u"DELETE FROM case_text WHERE case_id = %1"_s.arg(enquiry().value()));
    EXPECT_EQ(findings().size(), 1) << "a case without words";
    ASSERT_TRUE(casetext::rebuildAlone(database()));
    // The index alone: its words are there no more, the texts are.
    database().run(u"INSERT INTO case_words (case_words) VALUES ('delete-all')"_s);
    EXPECT_EQ(findings().size(), 1) << "an index without words";
    ASSERT_TRUE(casetext::rebuildAlone(database()));
    EXPECT_TRUE(findings().isEmpty());
}

TEST(CaseTextMigration, MakesTheWordsOfAnOlderFile)
{
    constexpr int kWithoutWords = 9;
    Database database = Database::sqlite(u":memory:"_s, Database::Access::ReadWrite);
    for (const Migration &step : migrations()) {
        if (step.number > kWithoutWords)
            break;
        for (const QString &sql : migrationStatements(step.script, Engine::Sqlite))
            database.run(sql);
    }
    database.run(u"PRAGMA user_version = %1"_s.arg(kWithoutWords));
    database.run(u"INSERT INTO change_set (id, at_utc, person, what) "
                 "VALUES (1, '2024-01-01T00:00:00.000Z', 'tester', 'Made')"_s);
    database.run(u"INSERT INTO org_node (id, level, name) VALUES (2, 'directorate', 'Children')"_s);
    database.run(u"INSERT INTO case_record (id, reference, kind, received_on, directorate_id, "
                 "summary, origin_id) VALUES (3, 'MP/24/1', 'mp_enquiry', '2024-01-02', 2, "
                 "'A heron on the lawn', 1)"_s);
    const auto done = guarded([&] { migrate(database); });
    ASSERT_TRUE(done) << why(done);
    const casetext::Check check = casetext::check(database);
    EXPECT_EQ(check.differing, 0);
    EXPECT_TRUE(check.isIndexWhole);
    const auto has = casetext::has(Engine::Sqlite, u"id"_s, {{u"heron"_s, true}}, u"word"_s);
    Statement select(database, u"SELECT id FROM case_record WHERE "_s + has.sql);
    select.bind(has.values.front().first, has.values.front().second);
    ASSERT_TRUE(select.step());
    EXPECT_EQ(select.integer(0), 3);
}

} // namespace redress
