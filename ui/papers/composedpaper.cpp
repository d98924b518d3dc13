// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/papers/composedpaper.h"

#include "core/base/language.h"
#include "core/report/kept/keptreport.h"
#include "core/report/reportcontext.h"
#include "core/statistics/disclosure/publicfigures.h"
#include "core/store/knownfile.h"
#include "core/store/ownconnection.h"
#include "core/store/storageerror.h"
#include "ui/report/layout.h"

#include <QCoreApplication>

namespace redress {

namespace {

using namespace Qt::StringLiterals;

struct PaperText {
    Q_DECLARE_TR_FUNCTIONS(redress::ComposedPaper)
};

Error cancelled()
{
    return {Error::Code::Cancelled,
            PaperText::tr("The report was not composed. Nothing was changed."),
            {}};
}

struct Written {
    Document document;
    std::vector<IdentityFinding> identities;
};

/// A public copy names nobody whom the file knows.
Result<Written> lookedThrough(Database &database, const Result<Document> &document,
                              const PaperRequest &request)
{
    if (!document)
        return document.error();
    return guarded([&] {
        return Written{*document, request.isPublic
                                      ? findIdentities(*document, knownPeople(database))
                                      : std::vector<IdentityFinding>()};
    });
}

Result<Written> composeFrom(TableEngine &engine, Database &database,
                            const ReportDefinition &definition, const PaperRequest &request,
                            const ReportContext &context, const Progress &progress)
{
    return lookedThrough(database,
                         request.isPublic
                             ? composePublicReport(engine, definition, request.period, context,
                                                   disclosureThreshold(database), progress)
                             : composeReport(engine, definition, request.period, context, progress),
                         request);
}

/// From the file as it was known on a day, with the words and names of that day.
Result<Written> composeAsKnown(const PaperSource &source, const ReportDefinition &definition,
                               const Progress &progress)
{
    const QDate day = *source.request.period.knownOn;
    const auto known = KnownFile::make(source.path, day, source.who, progress);
    if (!known)
        return known.error();
    CaseStore &store = (*known)->store();
    const auto context = reportContext(store, source.request.period);
    if (!context)
        return context.error();
    const auto engine =
        guarded([&] { return std::make_unique<TableEngine>(store.database(), store.reference()); });
    if (!engine)
        return engine.error();
    (*engine)->setKnownOn(day, (*known)->reservations());
    return composeFrom(**engine, store.database(), definition, source.request, *context, progress);
}

/// A report that the council has written: what was approved, or as it is while it is written.
Result<Written> composeKept(const PaperSource &source, ReportIssueId id, const Progress &progress)
{
    return onOwnConnection(
        source.path, Database::Access::ReadOnly, [&](Database &database) -> Result<Written> {
            const auto issue = keptReport(database, id);
            if (!issue)
                return issue.error();
            TableEngine engine(database, source.reference);
            return lookedThrough(
                database,
                documentOf(database, engine, *issue, source.context,
                           source.request.isPublic ? PaperCopy::Public : PaperCopy::Internal,
                           progress),
                source.request);
        });
}

Result<Written> compose(const PaperSource &source, const Progress &progress)
{
    if (const auto kept = keptReportFromId(source.request.definition))
        return composeKept(source, *kept, progress);
    const ReportDefinition *definition = [&] {
        const SpokenHere language(source.context.language);
        return shippedReport(source.request.definition);
    }();
    if (!definition)
        return Error{Error::Code::NotFound,
                     PaperText::tr("There is no report \"%1\".").arg(source.request.definition),
                     {}};
    if (source.request.period.knownOn)
        return composeAsKnown(source, *definition, progress);
    return onOwnConnection(source.path, Database::Access::ReadOnly, [&](Database &database) {
        TableEngine engine(database, source.reference);
        return composeFrom(engine, database, *definition, source.request, source.context, progress);
    });
}

} // namespace

Result<PaperPointer> composePaper(const PaperSource &source, const Progress &progress)
{
    auto paper = std::make_shared<ComposedPaper>();
    paper->request = source.request;
    const auto composed = compose(source, progress);
    if (progress.isCancelled())
        return cancelled();
    if (!composed)
        return composed.error();
    paper->document = composed->document;
    paper->identities = composed->identities;
    progress.tell(PaperText::tr("Setting the pages"), 1, 1);
    paper->layout = layOut(paper->document);
    paper->figures = printedFigures(paper->document);
    if (progress.isCancelled())
        return cancelled();
    return PaperPointer(paper);
}

QString paperName(const ReportDefinition &definition)
{
    static const QHash<QString, const char *> names{
        {u"annual-report"_s, QT_TRANSLATE_NOOP("redress::ComposedPaper", "Annual report")},
        {u"000-website-report"_s,
         QT_TRANSLATE_NOOP("redress::ComposedPaper", "Website annual report")},
        {u"001-cabinet-paper"_s,
         QT_TRANSLATE_NOOP("redress::ComposedPaper", "Cabinet paper and annual review")},
        {u"002-numbered-review"_s,
         QT_TRANSLATE_NOOP("redress::ComposedPaper", "Numbered annual review")},
        {u"003-committee-report"_s,
         QT_TRANSLATE_NOOP("redress::ComposedPaper", "Committee report")},
        {u"004-demand-and-costs"_s,
         QT_TRANSLATE_NOOP("redress::ComposedPaper", "Annual report with demand and costs")}};
    if (const char *name = names.value(definition.id))
        return PaperText::tr(name);
    return definition.name.isEmpty() ? definition.id : definition.name;
}

ReportPeriod likelyPeriod(const ReportDefinition &definition, QDate today)
{
    const Quarter running = Quarter::of(today);
    const bool isAnnual = !definition.isQuarterly;
    if (isAnnual || running.number == 1)
        return {running.year.previous(), 4, std::nullopt};
    return {running.year, running.number - 1, std::nullopt};
}

} // namespace redress
