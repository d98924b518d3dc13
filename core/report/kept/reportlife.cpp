// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/kept/reportlife.h"

#include "core/report/kept/rollforward.h"
#include "core/report/reportcontext.h"
#include "core/store/casestore.h"
#include "core/store/storageerror.h"

#include <QCoreApplication>

#include <algorithm>
#include <functional>

namespace redress {

namespace {

using namespace Qt::StringLiterals;

struct LifeText {
    Q_DECLARE_TR_FUNCTIONS(redress::ReportLife)
};

Error refused(const QString &why)
{
    return {Error::Code::Invalid, why, {}};
}

bool hasWritten(const ReportIssue &issue, const QString &person)
{
    return issue.writers.contains(person, Qt::CaseInsensitive);
}

bool isBy(const std::optional<ReportStep> &step, const QString &person)
{
    return step && step->by.compare(person, Qt::CaseInsensitive) == 0;
}

QString whyNotReview(const ReportIssue &issue, const QString &person)
{
    if (issue.state != ReportState::Draft)
        return LifeText::tr("It has been reviewed already.");
    if (hasWritten(issue, person))
        return LifeText::tr("You have written in this report. Somebody else reviews it.");
    return {};
}

QString whyNotApprove(const ReportIssue &issue, const QString &person)
{
    if (issue.state == ReportState::Draft)
        return LifeText::tr("It is reviewed before it is approved.");
    if (issue.isFrozen())
        return LifeText::tr("It has been approved already.");
    if (hasWritten(issue, person))
        return LifeText::tr("You have written in this report. Somebody else approves it.");
    if (isBy(issue.reviewed, person))
        return LifeText::tr("You have reviewed this report. Somebody else approves it.");
    return {};
}

QString whyNotPublish(const ReportIssue &issue, const QString &person)
{
    if (issue.state == ReportState::Published)
        return LifeText::tr("It has been published already.");
    if (issue.state != ReportState::Approved)
        return LifeText::tr("It is approved before it is published.");
    if (isBy(issue.approved, person))
        return LifeText::tr("You have approved this report. Somebody else publishes it.");
    return {};
}

/// One unit of work that changes a report.
Result<void> step(CaseStore &store, const ReportIssue &before, const QString &what,
                  const QString &reason,
                  const std::function<void(ReportIssue &, UnitOfWork &)> &change)
{
    return guarded([&] {
        UnitOfWork unit(store.database(), store.signature(), what, reason);
        ReportIssue after = before;
        after.changedAtUtc = unit.signature().atUtc;
        change(after, unit);
        ReportRepository::update(unit, before, after);
        unit.commit();
    });
}

ReportStep stepBy(const UnitOfWork &unit)
{
    return {unit.signature().person, unit.signature().atUtc};
}

void addWriter(ReportIssue &issue, const QString &person)
{
    if (!hasWritten(issue, person))
        issue.writers.append(person);
}

/// \throws StorageError
int nextNumber(Database &database, const QString &name, FinancialYear year, int throughQuarter)
{
    int number = 1;
    for (const ReportIssue &known : ReportRepository::all(database)) {
        if (known.name == name && known.year == year && known.throughQuarter == throughQuarter)
            number = std::max(number, known.number + 1);
    }
    return number;
}

Result<ReportIssueId> addDraft(CaseStore &store, ReportIssue issue, const QString &what)
{
    if (issue.name.isEmpty())
        return refused(LifeText::tr("The report needs a name."));
    return guarded([&] {
        UnitOfWork unit(store.database(), store.signature(), what);
        issue.number = nextNumber(store.database(), issue.name, issue.year, issue.throughQuarter);
        issue.writers = {unit.signature().person};
        issue.changedAtUtc = unit.signature().atUtc;
        const ReportIssueId id = ReportRepository::add(unit, issue);
        unit.commit();
        return id;
    });
}

/// The first reason against a step, as an error.
std::optional<Error> against(ReportAct act, const CaseStore &store, const ReportIssue &issue)
{
    const QString why = whyNot(act, issue, store.who().person);
    return why.isEmpty() ? std::nullopt : std::optional(refused(why));
}

} // namespace

QString whyNot(ReportAct act, const ReportIssue &issue, const QString &person)
{
    switch (act) {
    case ReportAct::Write:
        if (issue.isFrozen())
            return LifeText::tr("An approved report does not change. Note a correction, or begin a "
                                "new issue.");
        return issue.state == ReportState::Reviewed
                   ? LifeText::tr("It has been reviewed. Send it back to write in it again.")
                   : QString();
    case ReportAct::Review:
        return whyNotReview(issue, person);
    case ReportAct::SendBack:
        return issue.state == ReportState::Reviewed
                   ? QString()
                   : LifeText::tr("Only a report that has been reviewed is sent back.");
    case ReportAct::Approve:
        return whyNotApprove(issue, person);
    case ReportAct::Publish:
        return whyNotPublish(issue, person);
    case ReportAct::Correct:
        return issue.isFrozen() ? QString()
                                : LifeText::tr("Only an approved report is corrected by a note: "
                                               "write in this one.");
    case ReportAct::NewIssue:
        return issue.isFrozen() ? QString()
                                : LifeText::tr("Only of an approved report there is a new issue.");
    case ReportAct::RollForward:
        return issue.isFrozen()
                   ? QString()
                   : LifeText::tr("Only an approved report is taken over into the next year.");
    }
    return {};
}

Result<ReportIssueId> beginReport(CaseStore &store, const ReportDefinition &layout,
                                  const QString &name, FinancialYear year, int throughQuarter)
{
    ReportIssue issue;
    issue.name = name.trimmed();
    issue.year = year;
    issue.throughQuarter = throughQuarter;
    issue.body = QString::fromUtf8(reportToJson(layout));
    return addDraft(store, issue, LifeText::tr("Report \"%1\" begun").arg(issue.name));
}

Result<void> saveReport(CaseStore &store, const ReportIssue &before,
                        const ReportDefinition &definition, const QStringList &toRead)
{
    if (const auto error = against(ReportAct::Write, store, before))
        return *error;
    const QString body = QString::fromUtf8(reportToJson(definition));
    const QStringList left = stillToRead(definition, toRead);
    if (body == before.body && left == before.toRead)
        return {};
    return step(store, before, LifeText::tr("Report \"%1\" written").arg(before.name), {},
                [&](ReportIssue &after, UnitOfWork &unit) {
                    after.body = body;
                    after.toRead = left;
                    addWriter(after, unit.signature().person);
                });
}

Result<void> renameReport(CaseStore &store, const ReportIssue &before, const QString &name)
{
    if (const auto error = against(ReportAct::Write, store, before))
        return *error;
    const QString plain = name.trimmed();
    if (plain.isEmpty())
        return refused(LifeText::tr("The report needs a name."));
    return step(store, before, LifeText::tr("Report \"%1\" renamed").arg(before.name), {},
                [&](ReportIssue &after, UnitOfWork &) { after.name = plain; });
}

Result<void> reviewReport(CaseStore &store, const ReportIssue &issue)
{
    if (const auto error = against(ReportAct::Review, store, issue))
        return *error;
    return step(store, issue, LifeText::tr("Report \"%1\" reviewed").arg(issue.name), {},
                [](ReportIssue &after, UnitOfWork &unit) {
                    after.state = ReportState::Reviewed;
                    after.reviewed = stepBy(unit);
                });
}

Result<void> sendBackReport(CaseStore &store, const ReportIssue &issue, const QString &reason)
{
    if (const auto error = against(ReportAct::SendBack, store, issue))
        return *error;
    if (reason.trimmed().isEmpty())
        return refused(LifeText::tr("Say what is to be written anew: the reason is empty."));
    return step(store, issue, LifeText::tr("Report \"%1\" sent back").arg(issue.name),
                reason.trimmed(), [](ReportIssue &after, UnitOfWork &) {
                    after.state = ReportState::Draft;
                    after.reviewed.reset();
                });
}

Result<void> approveReport(CaseStore &store, const ReportIssue &issue, const FrozenReport &frozen)
{
    if (const auto error = against(ReportAct::Approve, store, issue))
        return *error;
    return step(store, issue, LifeText::tr("Report \"%1\" approved").arg(issue.name), {},
                [&](ReportIssue &after, UnitOfWork &unit) {
                    ReportRepository::freeze(unit, issue.id, frozen.parts);
                    after.state = ReportState::Approved;
                    after.approved = stepBy(unit);
                    after.frozen = frozen.index;
                    after.fingerprint = frozen.fingerprint;
                });
}

Result<void> approveReport(CaseStore &store, const ReportIssue &issue, const Progress &progress)
{
    if (const auto error = against(ReportAct::Approve, store, issue))
        return *error;
    const auto context = reportContext(store, periodOf(issue));
    if (!context)
        return context.error();
    const auto frozen = guarded([&] {
        TableEngine engine(store.database(), store.reference());
        const ApprovalCheck check =
            unwrap(checkForApproval(store.database(), engine, issue, *context, progress));
        if (!check.obstacles.empty())
            throw StorageError({Error::Code::Invalid,
                                LifeText::tr("%n thing(s) stop the approval. The first: %1",
                                             nullptr, int(check.obstacles.size()))
                                    .arg(check.obstacles.front().sentence),
                                {}});
        return unwrap(
            freeze(store.database(), engine, store.rules(), issue, check.copies, progress));
    });
    return frozen ? approveReport(store, issue, *frozen) : Result<void>(frozen.error());
}

Result<void> publishReport(CaseStore &store, const ReportIssue &issue)
{
    if (const auto error = against(ReportAct::Publish, store, issue))
        return *error;
    return step(store, issue, LifeText::tr("Report \"%1\" published").arg(issue.name), {},
                [](ReportIssue &after, UnitOfWork &unit) {
                    after.state = ReportState::Published;
                    after.published = stepBy(unit);
                });
}

Result<void> correctReport(CaseStore &store, const ReportIssue &issue, const QString &place,
                           const QString &note)
{
    if (const auto error = against(ReportAct::Correct, store, issue))
        return *error;
    if (note.trimmed().isEmpty())
        return refused(LifeText::tr("Say what is wrong and what is right: the note is empty."));
    return guarded([&] {
        UnitOfWork unit(store.database(), store.signature(),
                        LifeText::tr("Report \"%1\" corrected").arg(issue.name));
        ReportRepository::addErratum(
            unit, issue.id,
            {store.clock().today(), unit.signature().person, place.trimmed(), note.trimmed()});
        unit.commit();
    });
}

Result<ReportIssueId> newIssueOf(CaseStore &store, const ReportIssue &issue)
{
    if (const auto error = against(ReportAct::NewIssue, store, issue))
        return *error;
    ReportIssue next;
    next.name = issue.name;
    next.earlier = issue.id;
    next.year = issue.year;
    next.throughQuarter = issue.throughQuarter;
    next.body = issue.body;
    return addDraft(store, next, LifeText::tr("New issue of \"%1\" begun").arg(issue.name));
}

Result<ReportIssueId> rollReportForward(CaseStore &store, const ReportIssue &issue,
                                        FinancialYear year)
{
    if (const auto error = against(ReportAct::RollForward, store, issue))
        return *error;
    if (year.startYear <= issue.year.startYear)
        return refused(LifeText::tr("A report is taken over into a later year than %1.")
                           .arg(issue.year.label()));
    const auto definition = definitionOf(issue);
    if (!definition)
        return definition.error();
    const RolledForward rolled = rollForward(*definition);
    ReportIssue next;
    next.name = issue.name;
    next.earlier = issue.id;
    next.year = year;
    next.throughQuarter = issue.throughQuarter;
    next.body = QString::fromUtf8(reportToJson(rolled.definition));
    next.toRead = rolled.toRead;
    return addDraft(store, next,
                    LifeText::tr("Report \"%1\" of %2 taken over into %3")
                        .arg(issue.name, issue.year.label(), year.label()));
}

Result<void> removeReport(CaseStore &store, const ReportIssue &issue)
{
    if (issue.isFrozen())
        return refused(LifeText::tr("An approved report is kept for good."));
    return guarded([&] {
        UnitOfWork unit(store.database(), store.signature(),
                        LifeText::tr("Report \"%1\" deleted").arg(issue.name));
        ReportRepository::remove(unit, issue);
        unit.commit();
    });
}

} // namespace redress
