// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/sample/samplereport.h"

#include "core/base/language.h"
#include "core/report/kept/frozenreport.h"
#include "core/report/reportcontext.h"
#include "core/statistics/disclosure/publicfigures.h"
#include "core/store/storageerror.h"

#include <QCoreApplication>

namespace redress {

namespace {

using namespace Qt::StringLiterals;
using Kind = ReportPart::Kind;

struct SampleText {
    Q_DECLARE_TR_FUNCTIONS(redress::SampleCounty)
};

constexpr int kTables = 3; ///< With which the report in brief ends.

// Of the team in resources/sample/organisation.json.
const QString kWriter = u"janet.moss"_s;
const QString kReviewer = u"carol.mead"_s;
const QString kApprover = u"ruth.palmer"_s;

Signature signatureOf(const CaseStore &store, const QString &person)
{
    return {person, store.who().computer, store.clock().nowUtc()};
}

/// One step by \p person. \return the report as it then stands.
ReportIssue step(CaseStore &store, const ReportIssue &before, const QString &person,
                 const QString &what, const FrozenParts &parts, const ReportIssue &after)
{
    UnitOfWork unit(store.database(), signatureOf(store, person), what);
    ReportRepository::freeze(unit, before.id, parts);
    ReportRepository::update(unit, before, after);
    unit.commit();
    return ReportRepository::find(store.database(), before.id).value();
}

ReportIssue begin(CaseStore &store, FinancialYear year)
{
    const Signature signature = signatureOf(store, kWriter);
    ReportIssue issue;
    issue.name = SampleText::tr("Annual report in brief");
    issue.year = year;
    issue.body = QString::fromUtf8(reportToJson(briefReport()));
    issue.writers = {kWriter};
    issue.changedAtUtc = signature.atUtc;
    UnitOfWork unit(store.database(), signature, SampleText::tr("Report begun"));
    const ReportIssueId id = ReportRepository::add(unit, issue);
    unit.commit();
    return ReportRepository::find(store.database(), id).value();
}

} // namespace

ReportDefinition briefReport()
{
    const SpokenHere english(u"en"_s); // as all of the sample
    ReportDefinition brief = shippedReports().front();
    std::vector<ReportPart> parts;
    int tables = 0;
    for (const ReportPart &part : brief.parts) {
        if (part.kind == Kind::Heading && part.level == 1 && tables >= kTables)
            break;
        tables += part.kind == Kind::Table ? 1 : 0;
        parts.push_back(part);
    }
    brief.parts = std::move(parts);
    return brief;
}

void writeSampleReport(CaseStore &store, QDate today, const Progress &progress)
{
    const ReportIssue draft = begin(store, FinancialYear::of(today).previous());
    ReportIssue after = draft;
    after.state = ReportState::Reviewed;
    after.reviewed = ReportStep{kReviewer, draft.changedAtUtc};
    const ReportIssue reviewed =
        step(store, draft, kReviewer, SampleText::tr("Report reviewed"), {}, after);

    TableEngine engine(store.database(), store.reference());
    ReportContext context = unwrap(reportContext(store, periodOf(reviewed)));
    context.isDraft = false;
    const ReportDefinition definition = unwrap(definitionOf(reviewed));
    PaperCopies copies;
    copies.period = periodOf(reviewed).upTo(today);
    copies.internal =
        unwrap(composeReport(engine, definition, periodOf(reviewed), context, progress));
    copies.open = unwrap(composePublicReport(engine, definition, periodOf(reviewed), context,
                                             disclosureThreshold(store.database()), progress));
    const FrozenReport frozen =
        unwrap(freeze(store.database(), engine, store.rules(), reviewed, copies, progress));
    after = reviewed;
    after.state = ReportState::Approved;
    after.approved = ReportStep{kApprover, draft.changedAtUtc};
    after.frozen = frozen.index;
    after.fingerprint = frozen.fingerprint;
    step(store, reviewed, kApprover, SampleText::tr("Report approved"), frozen.parts, after);
}

} // namespace redress
