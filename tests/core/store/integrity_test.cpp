// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/integrity.h"

#include "tests/core/store/storedcase.h"

namespace redress {

namespace {

using namespace Qt::StringLiterals;

/// Something that is done to a file behind the back of Redress.
struct Tampering {
    const char *name;
    QString sql;
};

void PrintTo(const Tampering &tampering, std::ostream *out)
{
    *out << tampering.sql.toStdString();
}

class IntegrityTest : public StoredCaseTest
{
protected:
    IntegrityTest()
    {
        inUnit(
            [this](UnitOfWork &unit) {
                CaseRecord after = complaintRecord();
                after.summary = u"Later"_s;
                EXPECT_TRUE(CaseRepository::update(unit, file().rules(), complaintRecord(), after));
            },
            u"Case edited"_s);
        inUnit([](UnitOfWork &unit) { unit.created("case"_L1, 1); }, u"Last"_s);
    }

    QStringList findings()
    {
        const auto report = checkIntegrity(database(), file().rules());
        EXPECT_TRUE(report) << why(report);
        return report ? report->findings : QStringList();
    }

    /// The triggers that forbid it stand there again afterwards, as after a bit that flipped.
    void tamper(const QString &sql)
    {
        QStringList triggers;
        for (const QString &table : {u"change_entry"_s, u"change_set"_s, u"change_seal"_s,
                                     u"report_issue"_s, u"report_frozen"_s}) {
            for (const QString &what : {u"update"_s, u"delete"_s}) {
                const QString name = u"%1_no_%2"_s.arg(table, what);
                const QString made =
                    database().ask(u"SELECT sql FROM sqlite_schema WHERE name = '%1'"_s.arg(name));
                if (made.isEmpty())
                    continue;
                triggers.append(made);
                database().run(u"DROP TRIGGER "_s + name);
            }
        }
        database().run(u"PRAGMA foreign_keys = OFF"_s);
        database().run(u"PRAGMA ignore_check_constraints = ON"_s);
        database().run(sql);
        for (const QString &trigger : triggers)
            database().run(trigger);
    }
};

class TamperedTrail : public IntegrityTest, public testing::WithParamInterface<Tampering>
{};
class TamperedFigure : public IntegrityTest, public testing::WithParamInterface<Tampering>
{};

std::string nameOf(const testing::TestParamInfo<Tampering> &tested)
{
    return tested.param.name;
}

} // namespace

TEST_F(IntegrityTest, FindsNothingInACleanFile)
{
    const auto report = checkIntegrity(database(), file().rules());
    ASSERT_TRUE(report) << why(report);
    EXPECT_TRUE(report->findings.isEmpty()) << report->findings.join(u'\n').toStdString();
    EXPECT_EQ(report->cases, 2);
    EXPECT_EQ(report->stages, 2);
    EXPECT_EQ(report->changes, 4);
}

TEST_F(IntegrityTest, FindsNothingWhenReadBesideAWriter)
{
    const auto reader = CaseStore::open(store().path(), CaseStore::Access::ReadOnly,
                                        {u"a"_s, u"b"_s}, store().clock());
    ASSERT_TRUE(reader);
    const auto report = checkIntegrity((*reader)->database(), (*reader)->rules());
    ASSERT_TRUE(report) << why(report);
    EXPECT_TRUE(report->findings.isEmpty());
}

TEST_P(TamperedTrail, IsFound)
{
    tamper(GetParam().sql);
    EXPECT_FALSE(findings().isEmpty());
}

INSTANTIATE_TEST_SUITE_P(
    Entries, TamperedTrail,
    testing::Values(
        Tampering{"NewValue", u"UPDATE change_entry SET new_value = 'x' WHERE field = 'summary'"_s},
        Tampering{"OldValue", u"UPDATE change_entry SET old_value = 'x' WHERE field = 'summary'"_s},
        Tampering{"ValueGone",
                  u"UPDATE change_entry SET new_value = NULL WHERE field = 'summary'"_s},
        Tampering{"Field", u"UPDATE change_entry SET field = 'quote' WHERE field = 'summary'"_s},
        Tampering{"Case", u"UPDATE change_entry SET case_id = 1 WHERE field = 'summary'"_s},
        Tampering{"Record", u"UPDATE change_entry SET entity_id = 1 WHERE field = 'summary'"_s},
        Tampering{"Action", u"UPDATE change_entry SET action = 'viewed' WHERE field = 'summary'"_s},
        Tampering{"EntryGone", u"DELETE FROM change_entry WHERE field = 'summary'"_s},
        Tampering{"EntryAdded",
                  u"INSERT INTO change_entry (id, change_set_id, entity, entity_id, action) "
                  "SELECT 999999, max(id), 'case', 1, 'changed' FROM change_set"_s},
        Tampering{"EntryMoved",
                  u"UPDATE change_entry SET change_set_id = (SELECT max(id) FROM change_set) "
                  "WHERE field = 'summary'"_s}),
    nameOf);

INSTANTIATE_TEST_SUITE_P(
    Units, TamperedTrail,
    testing::Values(
        Tampering{"Person", u"UPDATE change_set SET person = 'x' WHERE what = 'Case edited'"_s},
        Tampering{"Computer", u"UPDATE change_set SET computer = 'x' WHERE what = 'Case edited'"_s},
        Tampering{"Instant", u"UPDATE change_set SET at_utc = '2024-06-03T09:15:00.000Z' "
                             "WHERE what = 'Case edited'"_s},
        Tampering{"What", u"UPDATE change_set SET what = 'Nothing' WHERE what = 'Case edited'"_s},
        Tampering{"Reason", u"UPDATE change_set SET reason = 'x' WHERE what = 'Case edited'"_s},
        Tampering{"Seal", u"UPDATE change_seal SET digest = replace(digest, 'a', 'b') "
                          "WHERE position = 2"_s},
        Tampering{"SealGone", u"DELETE FROM change_seal WHERE position = 2"_s},
        Tampering{"UnitAdded", u"INSERT INTO change_set (id, at_utc, person, what) "
                               "VALUES (999999, '2024-06-03T09:15:00.000Z', 'x', 'y')"_s},
        Tampering{"UnitGone", u"DELETE FROM change_seal WHERE change_set_id IN "
                              "(SELECT id FROM change_set WHERE what = 'Case edited')"_s}),
    nameOf);

TEST_P(TamperedFigure, IsFound)
{
    tamper(GetParam().sql);
    EXPECT_FALSE(findings().isEmpty());
}

INSTANTIATE_TEST_SUITE_P(
    Stages, TamperedFigure,
    testing::Values(
        Tampering{"Due", u"UPDATE stage SET due_on = '2024-02-13' WHERE stage_no = 1"_s},
        Tampering{"DueGone", u"UPDATE stage SET due_on = NULL WHERE stage_no = 1"_s},
        Tampering{"Limit", u"UPDATE stage SET limit_on = '2024-02-13' WHERE stage_no = 1"_s},
        Tampering{"Aim", u"UPDATE stage SET aim_on = '2024-02-13' WHERE stage_no = 1"_s},
        Tampering{"PanelBy", u"UPDATE stage SET panel_by = '2024-02-13' WHERE stage_no = 1"_s},
        Tampering{"PanelQuarter", u"UPDATE stage SET panel_quarter = 20241 WHERE stage_no = 1"_s},
        Tampering{"Finding", u"UPDATE stage SET finding_on = '2024-02-13' WHERE stage_no = 1"_s},
        Tampering{"FindingQuarter",
                  u"UPDATE stage SET finding_quarter = 20241 WHERE stage_no = 1"_s},
        Tampering{"ReceivedQuarter",
                  u"UPDATE stage SET received_quarter = 20241 WHERE stage_no = 1"_s},
        Tampering{"RespondedQuarter",
                  u"UPDATE stage SET responded_quarter = NULL WHERE stage_no = 1"_s},
        Tampering{"DaysTaken", u"UPDATE stage SET days_taken = 20 WHERE stage_no = 1"_s},
        Tampering{"InTime", u"UPDATE stage SET in_time = 0 WHERE stage_no = 1"_s},
        Tampering{"Closed", u"UPDATE stage SET closed_on = NULL WHERE stage_no = 1"_s},
        Tampering{"Response", u"UPDATE stage SET responded_on = '2024-02-05' WHERE stage_no = 1"_s},
        Tampering{"Service", u"UPDATE stage SET service_id = NULL WHERE stage_no = 1"_s}),
    nameOf);

INSTANTIATE_TEST_SUITE_P(
    Enquiries, TamperedFigure,
    testing::Values(
        Tampering{"EnquiryDue",
                  u"UPDATE case_record SET due_on = '2024-07-01' WHERE reference = 'MP-1'"_s},
        Tampering{"EnquiryQuarter",
                  u"UPDATE case_record SET received_quarter = 20234 WHERE reference = 'MP-1'"_s},
        Tampering{"EnquiryInTime",
                  u"UPDATE case_record SET in_time = 1 WHERE reference = 'MP-1'"_s},
        Tampering{"EnquirySettled",
                  u"UPDATE case_record SET settled_on = '2024-05-14' WHERE reference = 'MP-1'"_s},
        Tampering{"ComplaintSettled",
                  u"UPDATE case_record SET settled_on = NULL WHERE reference = 'CR-1'"_s}),
    nameOf);

TEST_F(IntegrityTest, NamesTheCaseWhoseDueDateDoesNotFollow)
{
    tamper(u"UPDATE stage SET due_on = '2024-02-13' WHERE stage_no = 1"_s);
    const QStringList found = findings();
    ASSERT_EQ(found.size(), 1);
    EXPECT_TRUE(found.front().contains(u"CR-1"_s));
    EXPECT_TRUE(found.front().contains(u"stage 1"_s));
}

TEST_F(IntegrityTest, FindsTheFiguresOfAStageWhoseClockWasStopped)
{
    const StageRecord before = dossier().stages[0].stage;
    StageRecord after = before;
    after.holds.front().stopsClock = true;
    inUnit([&](UnitOfWork &unit) {
        EXPECT_TRUE(CaseRepository::update(unit, file().rules(), before, after));
    });
    EXPECT_TRUE(findings().isEmpty()) << findings().join(u'\n').toStdString();
    tamper(u"UPDATE stage SET due_on = '2024-07-01' WHERE stage_no = 1"_s);
    EXPECT_FALSE(findings().isEmpty());
}

TEST_F(IntegrityTest, FindsARecordThatPointsToNothing)
{
    tamper(u"UPDATE case_record SET directorate_id = 999999 WHERE reference = 'MP-1'"_s);
    EXPECT_FALSE(findings().isEmpty());
}

TEST_F(IntegrityTest, FindsAStructureThatIsNotTheOneOfItsFormat)
{
    const auto expectNamed = [this](const QString &sql, const QString &named) {
        database().run(sql);
        const QStringList found = findings();
        ASSERT_EQ(found.size(), 1) << sql.toStdString();
        EXPECT_TRUE(found.front().contains(named)) << found.front().toStdString();
    };
    expectNamed(u"ALTER TABLE import_file RENAME COLUMN name TO nbme"_s, u"import_file.nbme"_s);
    database().run(u"ALTER TABLE import_file RENAME COLUMN nbme TO name"_s);
    EXPECT_TRUE(findings().isEmpty()) << findings().join(u'\n').toStdString();
    const QString guard =
        database().ask(u"SELECT sql FROM sqlite_schema WHERE name = 'change_set_no_delete'"_s);
    expectNamed(u"DROP TRIGGER change_set_no_delete"_s, u"trigger change_set_no_delete"_s);
    database().run(guard);
    expectNamed(u"CREATE TABLE recipe (name TEXT)"_s, u"table recipe"_s);
}

TEST_F(IntegrityTest, FindsAnIndexOfWordsWithAnotherWordInIt)
{
    ASSERT_TRUE(findings().isEmpty()) << findings().join(u'\n').toStdString();
    // A letter of a word, which leaves as many words as there were.
    std::vector<std::pair<qint64, QByteArray>> blocks;
    {
        Statement select(database(), u"SELECT id, block FROM case_words_data WHERE id > 10"_s);
        while (select.step())
            blocks.emplace_back(select.integer(0), select.bytes(1));
    }
    bool isChanged = false;
    for (auto &[id, block] : blocks) {
        const auto isLetter = [](char one) { return one >= 'a' && one <= 'y'; };
        for (qsizetype at = 2; at < block.size() && !isChanged; ++at) {
            isChanged = isLetter(block[at - 2]) && isLetter(block[at - 1]) && isLetter(block[at]);
            if (isChanged)
                block[at] = char(block[at] + 1);
        }
        if (!isChanged)
            continue;
        Statement(database(), u"UPDATE case_words_data SET block = :block WHERE id = :id"_s)
            .bind(u":block"_s, block)
            .bind(u":id"_s, id)
            .run();
        break;
    }
    ASSERT_TRUE(isChanged);
    const QStringList found = findings();
    ASSERT_EQ(found.size(), 1);
    EXPECT_TRUE(found.front().contains(u"The index of words is not whole"_s))
        << found.front().toStdString();
}

TEST_F(IntegrityTest, CanBeCancelled)
{
    Progress progress;
    progress.cancelled = [] { return true; };
    const auto report = checkIntegrity(database(), file().rules(), progress);
    ASSERT_FALSE(report);
    EXPECT_EQ(report.error().code, Error::Code::Cancelled);
}

} // namespace redress
