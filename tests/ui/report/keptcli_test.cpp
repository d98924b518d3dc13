// SPDX-License-Identifier: GPL-3.0-or-later
// report --kept and report --issue of the terminal program: the reports that a file keeps.
#include "app/cli/cli.h"
#include "tests/core/report/kept/keptfixture.h"

#include <gmock/gmock.h>

namespace redress {

namespace {

using namespace Qt::StringLiterals;

struct Answer {
    int code = -1;
    QString out;
    QString err;
};

Answer run(const TestStore &store, const QStringList &more)
{
    Answer answer;
    QTextStream out(&answer.out);
    QTextStream err(&answer.err);
    const FixedClock clock(day("2024-06-10"));
    answer.code = cli::run(QStringList{u"report"_s, store.path()} + more, out, err, clock);
    out.flush();
    err.flush();
    return answer;
}

QString numberOf(const ReportIssue &issue)
{
    return QString::number(issue.id.value());
}

} // namespace

TEST(KeptCli, ListsTheReportsOfTheFileWithTheirState)
{
    TestStore store;
    fillThirteen(store);
    EXPECT_TRUE(run(store, {u"--kept"_s}).out.contains(u"no reports"_s));
    const ReportIssue approved = approve(store, begin(store));
    const Answer answer = run(store, {u"--kept"_s});
    EXPECT_EQ(answer.code, 0);
    for (const QString &word : {numberOf(approved), u"Annual report, 2023-24"_s,
                                u"Approved by head"_s, approved.fingerprint.left(16)})
        EXPECT_TRUE(answer.out.contains(word)) << answer.out.toStdString();
}

TEST(KeptCli, WritesWhatWasApprovedWhateverHasChangedSince)
{
    TestStore store;
    fillThirteen(store);
    const ReportIssue approved = approve(store, begin(store));
    setOutcome(store, u"R1"_s, Outcome::NotUpheld);
    const QString path = store.folder() + u"/kept.html"_s;
    const Answer answer = run(store, {u"--issue"_s, numberOf(approved), u"--output"_s, path});
    EXPECT_EQ(answer.code, 0) << answer.err.toStdString();
    QFile file(path);
    ASSERT_TRUE(file.open(QIODevice::ReadOnly));
    EXPECT_TRUE(file.readAll().contains("62% (8 of 13)")) << "as approved";
}

TEST(KeptCli, TellsWhatHasChangedAndTheCasesOfAFigureThenAndNow)
{
    TestStore store;
    fillThirteen(store);
    const ReportIssue approved = approve(store, begin(store));
    EXPECT_TRUE(run(store, {u"--issue"_s, numberOf(approved), u"--changed"_s})
                    .out.contains(u"the same today"_s));
    setOutcome(store, u"R1"_s, Outcome::NotUpheld);
    const Answer changed = run(store, {u"--issue"_s, numberOf(approved), u"--changed"_s});
    EXPECT_EQ(changed.code, 0);
    EXPECT_TRUE(changed.out.contains(u"62% (8 of 13) -> 54% (7 of 13)"_s))
        << changed.out.toStdString();
    EXPECT_TRUE(changed.out.contains(u"- R1"_s)) << changed.out.toStdString();
    const Answer cases = run(store, {u"--issue"_s, numberOf(approved), u"--figure"_s, u"s2.1"_s});
    EXPECT_EQ(cases.code, 0);
    EXPECT_TRUE(cases.out.contains(u"Printed: 62% (8 of 13). Today: 54% (7 of 13)."_s))
        << cases.out.toStdString();
    EXPECT_TRUE(cases.out.contains(u"Then: 8"_s)) << cases.out.toStdString();
    EXPECT_TRUE(cases.out.contains(u"Now: 7"_s)) << cases.out.toStdString();
}

TEST(KeptCli, ComparesTwoIssues)
{
    TestStore store;
    fillThirteen(store);
    const ReportIssue first = approve(store, begin(store));
    setOutcome(store, u"R1"_s, Outcome::NotUpheld);
    store.actAs(u"writer"_s);
    const auto second = newIssueOf(*store, first);
    ASSERT_TRUE(second) << why(second);
    ReportDefinition written = *definitionOf(issueOf(store, *second));
    written.parts[1].text += u" A sentence more."_s;
    ASSERT_TRUE(saveReport(*store, issueOf(store, *second), written, {}));
    const Answer answer = run(
        store, {u"--issue"_s, QString::number(second->value()), u"--compare"_s, numberOf(first)});
    EXPECT_EQ(answer.code, 0);
    EXPECT_TRUE(answer.out.contains(u"A sentence more."_s)) << answer.out.toStdString();
    EXPECT_TRUE(answer.out.contains(u"62% (8 of 13)"_s)) << answer.out.toStdString();
    EXPECT_TRUE(answer.out.contains(u"54% (7 of 13)"_s)) << answer.out.toStdString();
}

TEST(KeptCli, SaysWhatIsWrongWithTheCall)
{
    TestStore store;
    fillThirteen(store);
    const ReportIssue draft = begin(store);
    EXPECT_EQ(run(store, {u"--issue"_s, u"first"_s, u"--changed"_s}).code, 2);
    EXPECT_EQ(run(store, {u"--issue"_s, numberOf(draft), u"--changed"_s}).code, 2)
        << "a draft has nothing that it was";
    EXPECT_EQ(run(store, {u"--issue"_s, numberOf(draft), u"--figure"_s, u"9"_s}).code, 2);
    EXPECT_EQ(run(store, {u"--issue"_s, numberOf(draft), u"--figure"_s, u"T9.1a"_s}).code, 1);
    EXPECT_EQ(run(store, {u"--issue"_s, u"987654"_s, u"--changed"_s}).code, 1);
}

} // namespace redress
