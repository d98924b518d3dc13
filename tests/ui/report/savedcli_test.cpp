// SPDX-License-Identifier: GPL-3.0-or-later
// What the terminal program writes outside of the case file is noted in it, of restricted cases and
// of all others alike. \source features 114
#include "app/cli/cli.h"
#include "core/store/accesslog.h"
#include "core/store/caserepository.h"
#include "core/store/members.h"
#include "core/store/restriction.h"
#include "tests/support/teststore.h"

#include <algorithm>

namespace redress {

namespace {

using namespace Qt::StringLiterals;

class SavedCli : public testing::Test
{
protected:
    SavedCli()
    {
        const ImportReport report = m_store.import(
            {m_store.write(u"services.csv"_s, "directorate,service,sort_order\n"
                                              "Children,Fostering,1\n"),
             m_store.write(u"cases.csv"_s,
                           "reference,kind,procedure,received_date,directorate,service,summary\n"
                           "C-1,complaint,corporate,2024-05-01,Children,Fostering,Minutes\n"),
             m_store.write(u"stages.csv"_s, "reference,stage,received_date,responded_date,outcome\n"
                                            "C-1,1,2024-05-01,2024-05-07,upheld\n"),
             m_store.write(u"ombudsman.csv"_s,
                           "reference,own_reference,directorate,received_date,summary\n"
                           "O-1,C-1,Children,2024-05-20,Minutes\n")});
        EXPECT_TRUE(report.stored) << report.faultsInWords().join(u'\n').toStdString();
        TeamMember member;
        member.login = m_store->who().person;
        member.name = u"T. Ester"_s;
        member.role = TeamRole::Administrator;
        const auto saved = members::save(m_store.database(), m_store->signature(), member,
                                         m_store.clock().today(), u"Added"_s);
        EXPECT_TRUE(saved) << why(saved);
        m_store.reopen();
        m_id = *CaseRepository(m_store.database()).find(u"C-1"_s).value_or(std::nullopt);
        m_member = saved.value_or(MemberId());
    }

    QString inFolder(const QString &name) const { return m_store.folder() + u'/' + name; }

    /// Runs a command whose first argument is the case file. It is run by whoever runs the tests.
    int run(const QString &command, const QStringList &more)
    {
        QTextStream out(&m_out);
        QTextStream err(&m_err);
        return cli::run(QStringList{command, m_store.path()} + more, out, err, m_store.clock());
    }
    std::vector<AccessEntry> log()
    {
        m_store.actAs(u"tester"_s); // Administrators read it.
        const auto entries = accesslog::entries(m_store.database(), 100);
        EXPECT_TRUE(entries) << why(entries);
        return entries.value_or(std::vector<AccessEntry>());
    }

    TestStore m_store{day("2024-06-03")};
    CaseId m_id;
    MemberId m_member;
    QString m_out;
    QString m_err;
};

struct Saving {
    const char *name;
    QString command;
    QStringList arguments; ///< OUTPUT stands for the file.
    QString file;
    bool isOfTheCase = false;
};

class EverySaving : public SavedCli, public testing::WithParamInterface<Saving>
{};

void PrintTo(const Saving &saving, std::ostream *out)
{
    *out << saving.name;
}

} // namespace

TEST_P(EverySaving, IsNotedWithTheNameOfTheFile)
{
    const Saving &saving = GetParam();
    QStringList arguments = saving.arguments;
    arguments.replaceInStrings(u"OUTPUT"_s, inFolder(saving.file));
    ASSERT_EQ(run(saving.command, arguments), 0) << m_err.toStdString();
    ASSERT_TRUE(QFile::exists(inFolder(saving.file)));
    const auto entries = log();
    ASSERT_EQ(entries.size(), 1U);
    EXPECT_EQ(entries.front().kind, AccessEntry::Kind::Saved);
    EXPECT_EQ(entries.front().what, saving.file) << "its name, and not the folder";
    EXPECT_EQ(entries.front().caseId, saving.isOfTheCase ? std::optional(m_id) : std::nullopt);
}

INSTANTIATE_TEST_SUITE_P(
    SavedCli, EverySaving,
    testing::Values(
        Saving{"Pack", u"pack"_s, {u"C-1"_s, u"--output"_s, u"OUTPUT"_s}, u"pack.pdf"_s, true},
        Saving{"PackByTheNumberOfTheOmbudsman",
               u"pack"_s,
               {u"O-1"_s, u"--output"_s, u"OUTPUT"_s},
               u"pack.pdf"_s,
               true},
        Saving{"CopyWithoutNames",
               u"redact"_s,
               {u"C-1"_s, u"--output"_s, u"OUTPUT"_s},
               u"copy.html"_s,
               true},
        Saving{"Letter",
               u"letter"_s,
               {u"C-1"_s, u"acknowledgement"_s, u"--output"_s, u"OUTPUT"_s, u"--set"_s,
                u"recipient=Ms Quux"_s, u"--set"_s, u"responding_manager=Ms Head"_s, u"--set"_s,
                u"officer=T. Ester"_s, u"--set"_s, u"contact=01632 960871"_s},
               u"letter.odt"_s,
               true},
        Saving{"WorkList",
               u"worklist"_s,
               {u"--format"_s, u"xlsx"_s, u"--output"_s, u"OUTPUT"_s},
               u"list.xlsx"_s},
        Saving{"Calendar", u"worklist"_s, {u"--output"_s, u"OUTPUT"_s}, u"days.ics"_s},
        Saving{"ChaseSheet", u"chases"_s, {u"--output"_s, u"OUTPUT"_s}, u"chases.html"_s},
        Saving{
            "OfficerSheet", u"away"_s, {u"tester"_s, u"--output"_s, u"OUTPUT"_s}, u"away.html"_s},
        Saving{"CasesOfAFigure",
               u"table"_s,
               {u"--measure"_s, u"received"_s, u"--rows"_s, u"directorate"_s, u"--year"_s,
                u"2024-25"_s, u"--cases"_s, u"Children"_s, u"received"_s, u"--format"_s, u"xlsx"_s,
                u"--output"_s, u"OUTPUT"_s},
               u"cases.xlsx"_s},
        Saving{"Backup", u"backup"_s, {u"OUTPUT"_s}, u"copy.redress"_s},
        Saving{"Report",
               u"report"_s,
               {u"--year"_s, u"2024-25"_s, u"--output"_s, u"OUTPUT"_s},
               u"report.html"_s}),
    [](const testing::TestParamInfo<Saving> &saving) { return std::string(saving.param.name); });

TEST_F(SavedCli, AListForAnotherProgramIsNotedAndOneToBeReadIsNot)
{
    ASSERT_EQ(run(u"search"_s, {u"minutes"_s}), 0) << m_err.toStdString();
    ASSERT_EQ(run(u"worklist"_s, {}), 0) << m_err.toStdString();
    EXPECT_TRUE(log().empty());
    ASSERT_EQ(run(u"search"_s, {u"minutes"_s, u"--format"_s, u"csv"_s}), 0) << m_err.toStdString();
    ASSERT_EQ(run(u"worklist"_s, {u"--format"_s, u"json"_s}), 0) << m_err.toStdString();
    const auto entries = log();
    ASSERT_EQ(entries.size(), 2U);
    EXPECT_TRUE(entries[0].what.contains(u"JSON"_s)) << entries[0].what.toStdString();
    EXPECT_TRUE(entries[1].what.contains(u"CSV"_s)) << entries[1].what.toStdString();
    EXPECT_FALSE(entries[1].what.contains(u"minutes"_s)) << "what was searched for may be a name";
}

TEST_F(SavedCli, ALookAtARestrictedCaseIsNotedWhereverItIsNamed)
{
    const Operator person = Operator::current();
    TeamMember member;
    member.login = person.person;
    member.name = u"Runs the tests"_s;
    member.role = TeamRole::Officer;
    const auto reader = members::save(m_store.database(), m_store->signature(), member,
                                      m_store.clock().today(), u"Added"_s);
    ASSERT_TRUE(reader) << why(reader);
    const auto done = restriction::restrict(m_store.database(), m_store->signature(), m_id,
                                            {*reader, m_member}, u"Staff"_s, u"Restricted"_s);
    ASSERT_TRUE(done) << why(done);
    for (const QString &command : {u"link"_s, u"due"_s}) {
        const size_t before = log().size();
        ASSERT_EQ(run(command, {u"C-1"_s}), 0) << m_err.toStdString();
        const auto entries = log();
        ASSERT_EQ(entries.size(), before + 1) << command.toStdString();
        EXPECT_EQ(entries.front().kind, AccessEntry::Kind::Viewed);
        EXPECT_EQ(entries.front().caseId, m_id);
    }
    ASSERT_EQ(run(u"pack"_s, {u"O-1"_s, u"--output"_s, inFolder(u"p.pdf"_s)}), 0)
        << m_err.toStdString();
    const auto entries = log();
    ASSERT_EQ(entries.size(), 4U);
    EXPECT_EQ(entries[0].kind, AccessEntry::Kind::Saved);
    EXPECT_EQ(entries[1].kind, AccessEntry::Kind::Viewed);
}

} // namespace redress
