// SPDX-License-Identifier: GPL-3.0-or-later
// change and move of the terminal program: one fact of many cases, and nobody who has left.
#include "app/cli/cli.h"
#include "core/store/caserepository.h"
#include "core/store/members.h"
#include "tests/support/teststore.h"

namespace redress {

namespace {

using namespace Qt::StringLiterals;

/// Two cases of Ben's; Ann left on 10 May 2024, and it is 3 June.
class BulkCli : public testing::Test
{
protected:
    BulkCli()
    {
        const ImportReport report = m_store.import(
            {m_store.write(u"services.csv"_s, "directorate,service,sort_order\n"
                                              "Children,Fostering,1\n"),
             m_store.write(u"cases.csv"_s,
                           "reference,kind,procedure,received_date,directorate,service,summary\n"
                           "C-1,complaint,corporate,2024-05-01,Children,Fostering,Minutes\n"
                           "C-2,complaint,corporate,2024-05-02,Children,Fostering,Visits\n"),
             m_store.write(u"stages.csv"_s, "reference,stage,received_date\n"
                                            "C-1,1,2024-05-01\n"
                                            "C-2,1,2024-05-02\n")});
        EXPECT_TRUE(report.stored) << report.faultsInWords().join(u'\n').toStdString();
        m_ben = add(u"ben"_s, {});
        add(u"ann"_s, day("2024-05-10"));
        m_store.close();
        EXPECT_EQ(run(u"change"_s, {u"--set"_s, u"officer=ben"_s, u"--case"_s, u"C-1"_s,
                                    u"--case"_s, u"C-2"_s, u"--reason"_s, u"Begun"_s}),
                  0)
            << m_err.toStdString();
    }

    MemberId add(const QString &login, std::optional<QDate> leftOn)
    {
        TeamMember member;
        member.login = login;
        member.name = u"Name of "_s + login;
        member.role = TeamRole::Officer;
        const QDate before = day("2024-05-01");
        auto saved =
            members::save(m_store.database(), m_store->signature(), member, before, u"Added"_s);
        EXPECT_TRUE(saved) << why(saved);
        if (!leftOn)
            return saved.value_or(MemberId());
        const auto everybody = members::all(m_store.database());
        for (const TeamMember &one : *everybody) {
            if (one.login == login)
                member = one;
        }
        member.leftOn = leftOn;
        saved = members::save(m_store.database(), m_store->signature(), member, before, u"Left"_s);
        EXPECT_TRUE(saved) << why(saved);
        return saved.value_or(MemberId());
    }
    int run(const QString &command, const QStringList &more)
    {
        m_out.clear();
        m_err.clear();
        QTextStream out(&m_out);
        QTextStream err(&m_err);
        return cli::run(QStringList{command, m_store.path()} + more, out, err, m_store.clock());
    }
    QString officerOf(const QString &reference)
    {
        m_store.reopen();
        const auto id = CaseRepository(m_store.database()).find(reference);
        const auto read = CaseRepository(m_store.database()).dossier(**id);
        EXPECT_TRUE(read) << why(read);
        const QString name = m_store->reference().nameOf(read->record.officer);
        m_store.close();
        return name;
    }

    TestStore m_store{day("2024-06-03")};
    MemberId m_ben;
    QString m_out;
    QString m_err;
};

} // namespace

TEST_F(BulkCli, SomebodyWhoHasLeftGetsNoCaseUnlessItIsForced)
{
    const QStringList toAnn{u"--from"_s, u"ben"_s, u"--to"_s, u"ann"_s, u"--reason"_s, u"Wrong"_s};
    for (const QStringList &more : {QStringList{}, QStringList{u"--rehearse"_s}}) {
        EXPECT_EQ(run(u"move"_s, toAnn + more), 1);
        EXPECT_TRUE(m_err.contains(u"Name of ann left on 10/05/2024"_s)) << m_err.toStdString();
    }
    EXPECT_EQ(run(u"change"_s,
                  {u"--set"_s, u"officer=ann"_s, u"--case"_s, u"C-1"_s, u"--reason"_s, u"Wrong"_s}),
              1);
    EXPECT_EQ(officerOf(u"C-1"_s), u"Name of ben"_s);
    EXPECT_EQ(run(u"move"_s, toAnn + QStringList{u"--force"_s}), 0) << m_err.toStdString();
    EXPECT_EQ(officerOf(u"C-1"_s), u"Name of ann"_s);
    EXPECT_EQ(officerOf(u"C-2"_s), u"Name of ann"_s);
}

TEST_F(BulkCli, ARehearsalTellsWhatWouldBecomeOfEachCaseAndWritesNothing)
{
    EXPECT_EQ(
        run(u"change"_s, {u"--set"_s, u"officer="_s, u"--search"_s, u"minutes"_s, u"--rehearse"_s}),
        0)
        << m_err.toStdString();
    EXPECT_TRUE(m_out.contains(u"Name of ben -> none"_s)) << m_out.toStdString();
    EXPECT_TRUE(m_out.contains(u"1 case would change"_s)) << m_out.toStdString();
    EXPECT_EQ(officerOf(u"C-1"_s), u"Name of ben"_s);
    EXPECT_EQ(run(u"move"_s, {u"--from"_s, u"ben"_s, u"--to"_s, u"ben"_s, u"--rehearse"_s}), 0);
    EXPECT_TRUE(m_out.contains(u"is so already"_s)) << m_out.toStdString();
    EXPECT_TRUE(m_out.contains(u"0 cases would move"_s)) << m_out.toStdString();
}

} // namespace redress
