// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/kept/approvalcheck.h"

#include "core/report/kept/anonymitycheck.h"
#include "core/report/kept/rollforward.h"
#include "core/report/paperreferences.h"
#include "core/statistics/closing/closinglist.h"
#include "core/statistics/disclosure/publicfigures.h"
#include "core/store/pickcandidates.h"
#include "core/store/storageerror.h"

#include <QCoreApplication>

#include <algorithm>

namespace redress {

namespace {

using namespace Qt::StringLiterals;
using Kind = ApprovalObstacle::Kind;

struct CheckText {
    Q_DECLARE_TR_FUNCTIONS(redress::ApprovalCheck)
};

void addMissing(ApprovalCheck &check)
{
    std::vector<MissingFigure> told;
    for (const MissingFigure &missing : check.copies.internal.missing) {
        if (std::ranges::find(told, missing) != told.end())
            continue;
        told.push_back(missing);
        const QString field = u"{%1}"_s.arg(missing.figure);
        check.obstacles.push_back(
            {Kind::NoValue,
             missing.why.isEmpty() ? CheckText::tr("%1 has no value.").arg(field)
                                   : CheckText::tr("%1 has no value: %2.").arg(field, missing.why),
             missing.section, std::nullopt});
    }
}

void addUnread(ApprovalCheck &check, const ReportIssue &issue, const ReportDefinition &definition)
{
    for (const QString &sentence : stillToRead(definition, issue.toRead))
        check.obstacles.push_back(
            {Kind::Unread,
             CheckText::tr("Not read since it was taken over from the year before: %1")
                 .arg(sentence),
             {},
             std::nullopt});
}

/// The tables that the paper prints, charts included.
std::vector<CheckedTable> tablesOf(const Document &document)
{
    std::vector<CheckedTable> tables;
    for (const Block &block : document.blocks) {
        const FilledTable *filled = nullptr;
        if (const auto *table = std::get_if<TableBlock>(&block))
            filled = table->filled.get();
        else if (const auto *chart = std::get_if<ChartBlock>(&block))
            filled = &chart->chart.table;
        if (filled && !filled->rows.empty() && !filled->columns.empty())
            tables.push_back(checkedFrom(*filled));
    }
    return tables;
}

/// \throws StorageError
void addTotals(Database &database, ApprovalCheck &check, const ReportPeriod &period)
{
    std::vector<TotalsFinding> findings = checkTotals(tablesOf(check.copies.internal));
    unwrap(settle(database, period.lastQuarter(), findings));
    for (const TotalsFinding &finding : findings) {
        if (finding.isOpen())
            check.obstacles.push_back({Kind::Totals, finding.sentence, finding.where, finding});
    }
    for (const TotalsFinding &finding : checkNumbering(outlineOf(check.copies.internal)))
        check.obstacles.push_back({Kind::Numbering, finding.sentence, finding.where, std::nullopt});
}

/// \throws StorageError
void addIdentities(Database &database, ApprovalCheck &check)
{
    for (const IdentityFinding &finding :
         findIdentities(check.copies.internal, knownPeople(database)))
        check.obstacles.push_back(
            {Kind::Identity, sentenceOf(finding), finding.where, std::nullopt});
}

/// Quotations that were chosen before they were refused. \throws StorageError
void addRefused(Database &database, ApprovalCheck &check, const ReportDefinition &definition)
{
    for (const ReportPart &part : definition.parts) {
        if (part.kind != ReportPart::Kind::Quotes)
            continue;
        for (const ReportPick &pick : part.picks) {
            if (isQuoteRefused(database, pick.record))
                check.obstacles.push_back(
                    {Kind::Consent,
                     CheckText::tr("Whoever wrote this does not want to be quoted: %1")
                         .arg(pick.text.simplified()),
                     {},
                     std::nullopt});
        }
    }
}

void addDisclosed(ApprovalCheck &check, int threshold)
{
    for (const PrintedFigure &figure : smallNumbersIn(check.copies.open, threshold))
        check.obstacles.push_back(
            {Kind::Disclosed,
             CheckText::tr("The public copy would show %1, which is below %2.", "a number; a limit")
                 .arg(figure.text)
                 .arg(threshold),
             CheckText::tr("%1 (%2)", "where; T3.2c").arg(figure.name, figure.reference.text()),
             std::nullopt});
}

} // namespace

std::vector<PrintedFigure> smallNumbersIn(const Document &open, int threshold)
{
    std::vector<PrintedFigure> small;
    for (const PrintedFigure &figure : printedFigures(open)) {
        if (!figure.table)
            continue;
        const Cell &cell = figure.table->cell(figure.row, figure.column);
        const bool isCount = cell.unit == Measure::Unit::Count && !cell.isChange &&
                             !cell.denominator && !cell.isHistory;
        if (isCount && cell.hasValue() && cell.numerator > 0 && cell.numerator < threshold)
            small.push_back(figure);
    }
    return small;
}

Result<ApprovalCheck> checkForApproval(Database &database, TableEngine &engine,
                                       const ReportIssue &issue, const ReportContext &context,
                                       const Progress &progress)
{
    const auto definition = definitionOf(issue);
    if (!definition)
        return definition.error();
    ReportContext named = context;
    named.isDraft = false;
    const QDate day = context.asAtUtc.toLocalTime().date();
    const int threshold = disclosureThreshold(database);
    return guarded([&] {
        ApprovalCheck check;
        check.copies.period = day.isValid() ? periodOf(issue).upTo(day) : periodOf(issue);
        check.copies.internal =
            unwrap(composeReport(engine, *definition, periodOf(issue), named, progress));
        check.copies.open = unwrap(
            composePublicReport(engine, *definition, periodOf(issue), named, threshold, progress));
        addMissing(check);
        addUnread(check, issue, *definition);
        addTotals(database, check, check.copies.period);
        addIdentities(database, check);
        addRefused(database, check, *definition);
        addDisclosed(check, threshold);
        return check;
    });
}

QString labelOf(ApprovalObstacle::Kind kind)
{
    switch (kind) {
    case Kind::NoValue:
        return CheckText::tr("No value");
    case Kind::Unread:
        return CheckText::tr("To be read");
    case Kind::Totals:
        return CheckText::tr("Totals");
    case Kind::Numbering:
        return CheckText::tr("Numbers of tables");
    case Kind::Identity:
        return CheckText::tr("Names");
    case Kind::Consent:
        return CheckText::tr("Consent");
    case Kind::Disclosed:
        return CheckText::tr("Small number");
    }
    return {};
}

} // namespace redress
