// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/engines/reportexercise.h"

#include "core/report/kept/keptreport.h"
#include "core/store/peopleonfile.h"
#include "core/store/pickcandidates.h"
#include "core/store/storageerror.h"

#include <gtest/gtest.h>

namespace redress {

namespace {

using namespace Qt::StringLiterals;

ReportIssue draft(const QString &name)
{
    ReportIssue issue;
    issue.name = name;
    issue.year = {2023};
    issue.body = u"{\"id\": \"own\"}"_s;
    issue.writers = {u"writer"_s};
    issue.toRead = {u"One."_s, u"Two \u00c4."_s};
    issue.changedAtUtc = QDateTime(QDate(2024, 6, 3), QTime(9, 0), Qt::UTC);
    return issue;
}

void keepAndFreeze(CaseStore &store, QStringList &answers)
{
    UnitOfWork unit(store.database(), store.signature(), u"Reports"_s);
    const ReportIssueId id = ReportRepository::add(unit, draft(u"Annual report"_s));
    const ReportIssueId other = ReportRepository::add(unit, draft(u"Other"_s));
    const ReportIssue before = ReportRepository::find(unit.database(), id).value();
    ReportIssue after = before;
    after.state = ReportState::Published;
    after.reviewed = ReportStep{u"reader"_s, after.changedAtUtc};
    after.approved = ReportStep{u"head"_s, after.changedAtUtc};
    after.published = ReportStep{u"writer"_s, after.changedAtUtc};
    after.frozen = u"{}"_s;
    after.fingerprint = QString(64, u'a');
    ReportRepository::freeze(unit, id, {{u"internal"_s, QByteArray("a\0b", 3)}});
    ReportRepository::update(unit, before, after);
    ReportRepository::addErratum(unit, id, {QDate(2024, 6, 4), u"writer"_s, u"T1.1a"_s, u"x"_s});
    ReportRepository::remove(unit, ReportRepository::find(unit.database(), other).value());
    for (const ReportIssue &issue : ReportRepository::all(unit.database()))
        answers.append(issue.name + issue.toRead.join(u'|') + issue.approved->by +
                       issue.approved->atUtc.toString(Qt::ISODate));
    answers.append(QString::fromLatin1(
        ReportRepository::frozenPart(unit.database(), id, u"internal"_s).value().toHex()));
    answers.append(QString::number(ReportRepository::frozenParts(unit.database(), id).size()));
    for (const ReportErratum &erratum : ReportRepository::errata(unit.database(), id))
        answers.append(erratum.datedOn.toString(Qt::ISODate) + erratum.place + erratum.note);
    for (const auto &[name, rule] : ReportRepository::rulesInForce(unit.database()))
        answers.append(name + rule);
    for (const PersonOnFile &person : peopleOnFile(unit.database()))
        answers.append(person.name);
    for (const PersonOnFile &person : peopleOnFile(unit.database(), CaseId(1)))
        answers.append(person.name);
    for (const PickFrom from :
         {PickFrom::Compliments, PickFrom::Actions, PickFrom::Cases, PickFrom::Ombudsman}) {
        for (const PickCandidate &candidate :
             pickCandidates(unit.database(), from, QDate(2017, 1, 1), QDate(2024, 12, 31)))
            answers.append(candidate.reference + candidate.text);
    }
    unit.commit();
}

} // namespace

QStringList exerciseReports(CaseStore &store)
{
    QStringList answers;
    const auto done = guarded([&] { keepAndFreeze(store, answers); });
    EXPECT_TRUE(done) << (done ? "" : done.error().message.toStdString());
    for (const QString &statement :
         {u"UPDATE report_frozen SET part = 'x'"_s, u"DELETE FROM report_erratum"_s})
        EXPECT_FALSE(guarded([&] { store.database().run(statement); })) << "what is kept stays";
    return answers;
}

} // namespace redress
