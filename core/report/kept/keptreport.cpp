// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/kept/keptreport.h"

#include "core/report/kept/errata.h"
#include "core/report/kept/frozenreport.h"
#include "core/statistics/disclosure/publicfigures.h"
#include "core/store/storageerror.h"

#include <QCoreApplication>

namespace redress {

namespace {

using namespace Qt::StringLiterals;

struct KeptText {
    Q_DECLARE_TR_FUNCTIONS(redress::KeptReport)
};

constexpr auto kPrefix = "kept-"_L1;

} // namespace

QString keptReportId(ReportIssueId id)
{
    return kPrefix + QString::number(id.value());
}

std::optional<ReportIssueId> keptReportFromId(QStringView text)
{
    if (!text.startsWith(kPrefix))
        return std::nullopt;
    bool isNumber = false;
    const qint64 number = text.mid(kPrefix.size()).toLongLong(&isNumber);
    return isNumber ? std::optional(ReportIssueId(number)) : std::nullopt;
}

QString titleOf(const ReportIssue &issue)
{
    const QString period = periodInWords(periodOf(issue));
    return issue.number == 1 ? KeptText::tr("%1, %2", "a report; its year").arg(issue.name, period)
                             : KeptText::tr("%1, %2, issue %3", "a report; its year; which issue")
                                   .arg(issue.name, period)
                                   .arg(issue.number);
}

QString labelOf(ReportState state)
{
    switch (state) {
    case ReportState::Draft:
        return KeptText::tr("Draft");
    case ReportState::Reviewed:
        return KeptText::tr("Reviewed");
    case ReportState::Approved:
        return KeptText::tr("Approved");
    case ReportState::Published:
        return KeptText::tr("Published");
    }
    return {};
}

Result<ReportDefinition> definitionOf(const ReportIssue &issue)
{
    return reportFromJson(issue.body.toUtf8());
}

ReportPeriod periodOf(const ReportIssue &issue)
{
    return {issue.year, issue.throughQuarter, std::nullopt};
}

Result<std::vector<ReportIssue>> keptReports(Database &database)
{
    return guarded([&] { return ReportRepository::all(database); });
}

Result<ReportIssue> keptReport(Database &database, ReportIssueId id)
{
    return guarded([&] {
        const auto found = ReportRepository::find(database, id);
        if (!found)
            throw StorageError({Error::Code::NotFound,
                                KeptText::tr("There is no report of that number in the file."),
                                QString::number(id.value())});
        return *found;
    });
}

Result<Document> documentOf(Database &database, TableEngine &engine, const ReportIssue &issue,
                            const ReportContext &context, PaperCopy copy, const Progress &progress)
{
    const bool isPublic = copy == PaperCopy::Public;
    if (issue.isFrozen()) {
        return guarded([&] {
            Document document = unwrap(frozenDocument(database, issue, copy));
            addErrata(document, ReportRepository::errata(database, issue.id));
            return document;
        });
    }
    const auto definition = definitionOf(issue);
    if (!definition)
        return definition.error();
    return isPublic ? composePublicReport(engine, *definition, periodOf(issue), context,
                                          disclosureThreshold(database), progress)
                    : composeReport(engine, *definition, periodOf(issue), context, progress);
}

} // namespace redress
