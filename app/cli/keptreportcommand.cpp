// SPDX-License-Identifier: GPL-3.0-or-later
// report --kept and report --issue: the reports that a case file keeps.
#include "app/cli/keptreportcommand.h"

#include "app/cli/rows.h"
#include "app/cli/savednote.h"
#include "core/base/dates.h"
#include "core/report/kept/issuecomparison.h"
#include "core/report/reportcontext.h"
#include "core/store/storageerror.h"

#include <QCoreApplication>

namespace redress::cli {

namespace {

using namespace Qt::StringLiterals;

struct KeptText {
    Q_DECLARE_TR_FUNCTIONS(redress::Cli)
};

/// The report that \p option names by its number, as --kept lists it.
ReportIssue issueNamed(Invocation &call, CaseStore &store, const QString &option)
{
    bool isNumber = false;
    const qint64 number = call.value(option).toLongLong(&isNumber);
    if (!isNumber)
        throw UsageError{
            KeptText::tr("--%1 takes the number of a report, as --kept lists it.").arg(option)};
    return need(keptReport(store.database(), ReportIssueId(number)));
}

QString stepWords(const ReportIssue &issue)
{
    const auto &step = issue.published  ? issue.published
                       : issue.approved ? issue.approved
                       : issue.reviewed ? issue.reviewed
                                        : std::nullopt;
    return step ? KeptText::tr("%1 by %2 on %3", "Approved by whom and when")
                      .arg(labelOf(issue.state), step->by,
                           slashedDate(step->atUtc.toLocalTime().date()))
                : labelOf(issue.state);
}

/// \return whether each approved report is what it was when it was approved.
bool printKeptRows(Invocation &call, CaseStore &store, const std::vector<ReportIssue> &issues)
{
    Rows rows({u"number"_s, u"title"_s, u"state"_s, u"fingerprint"_s, u"faults"_s});
    bool isWhole = true;
    for (const ReportIssue &issue : issues) {
        const QStringList faults =
            issue.isFrozen() ? need(faultsOfFrozen(store.database(), issue)) : QStringList();
        isWhole = isWhole && faults.isEmpty();
        rows.add({issue.id.value(), titleOf(issue), QString(toStored(issue.state)),
                  issue.fingerprint, listCell(faults)});
    }
    rows.print(call, call.format());
    return isWhole;
}

int listReports(Invocation &call, CaseStore &store)
{
    const auto issues = need(keptReports(store.database()));
    if (call.format() != Format::Text)
        return printKeptRows(call, store, issues) ? kDone : kFailed;
    if (issues.empty())
        call.out() << KeptText::tr("The file keeps no reports.") << '\n';
    bool isWhole = true;
    for (const ReportIssue &issue : issues) {
        call.out() << issue.id.value() << "  " << titleOf(issue) << "  " << stepWords(issue);
        if (issue.isFrozen()) {
            const QStringList faults = need(faultsOfFrozen(store.database(), issue));
            isWhole = isWhole && faults.isEmpty();
            call.out() << "  " << issue.fingerprint.left(16) << "  "
                       << (faults.isEmpty()
                               ? KeptText::tr("as it was approved")
                               : KeptText::tr("NOT as it was approved: %1").arg(faults.join(u' ')));
        }
        call.out() << '\n';
    }
    return isWhole ? kDone : kFailed;
}

int compare(Invocation &call, CaseStore &store, TableEngine &engine, const ReportIssue &issue)
{
    const ReportIssue other = issueNamed(call, store, u"compare"_s);
    const auto paperOf = [&](const ReportIssue &one) {
        return need(documentOf(store.database(), engine, one,
                               need(reportContext(store, periodOf(one))), PaperCopy::Internal));
    };
    const auto differences = compareIssues(paperOf(issue), paperOf(other));
    if (differences.empty())
        call.out() << KeptText::tr("Both say the same.") << '\n';
    for (const IssueDifference &difference : differences) {
        call.out() << difference.where << '\n';
        if (!difference.before.isEmpty())
            call.out() << "  - " << difference.before << '\n';
        if (!difference.after.isEmpty())
            call.out() << "  + " << difference.after << '\n';
    }
    return kDone;
}

QString referencesOf(const std::vector<FactRef> &facts)
{
    QStringList references;
    for (const FactRef &fact : facts) {
        const QString one = fact.stage > 0
                                ? KeptText::tr("%1 stage %2").arg(fact.reference).arg(fact.stage)
                                : fact.reference;
        if (!references.contains(one))
            references.append(one);
    }
    return references.join(u", "_s);
}

int tellChanges(Invocation &call, CaseStore &store, TableEngine &engine, const ReportIssue &issue)
{
    if (!issue.isFrozen())
        throw UsageError{KeptText::tr("--changed tells of an approved report.")};
    const auto changes = need(changedSince(store.database(), engine, issue));
    if (changes.empty())
        call.out() << KeptText::tr("Every figure would be the same today.") << '\n';
    for (const FigureChange &change : changes) {
        call.out() << change.reference << "  " << change.name << '\n'
                   << "  " << change.before << " -> " << change.after << '\n';
        if (!change.joined.empty())
            call.out() << "  + " << referencesOf(change.joined) << '\n';
        if (!change.left.empty())
            call.out() << "  - " << referencesOf(change.left) << '\n';
    }
    return kDone;
}

void tellCases(QTextStream &out, const QString &when, const std::optional<CasesBehind> &cases)
{
    if (!cases) {
        out << KeptText::tr("%1: it counts no cases", "then or now").arg(when) << '\n';
        return;
    }
    out << KeptText::tr("%1: %n", "then or now; how many", int(cases->numerator.size())).arg(when)
        << "  " << referencesOf(cases->numerator) << '\n';
    if (cases->hasDenominator)
        out << KeptText::tr("%1, out of: %n", "then or now; how many",
                            int(cases->denominator.size()))
                   .arg(when)
            << "  " << referencesOf(cases->denominator) << '\n';
}

void printCases(Invocation &call, CaseStore &store, const FigureCases &cases)
{
    Rows rows({u"figure"_s, u"name"_s, u"when"_s, u"part"_s, u"reference"_s, u"stage"_s});
    const auto add = [&](const QString &when, const std::optional<CasesBehind> &behind) {
        if (!behind)
            return;
        const auto addPart = [&](const QString &part, const std::vector<FactRef> &facts) {
            for (const FactRef &fact : facts)
                rows.add({cases.figure.reference.text(), cases.figure.name, when, part,
                          fact.reference, fact.stage > 0 ? QJsonValue(fact.stage) : QJsonValue()});
        };
        addPart(u"counted"_s, behind->numerator);
        addPart(u"out_of"_s, behind->denominator);
    };
    add(u"then"_s, cases.then);
    add(u"now"_s, cases.today);
    rows.print(call, call.format());
    noteList(call, store, KeptText::tr("Cases behind a figure"), call.format());
}

int lookUp(Invocation &call, CaseStore &store, TableEngine &engine, const ReportIssue &issue)
{
    const FigureCases cases =
        need(casesOfFigure(store.database(), engine, issue,
                           need(reportContext(store, periodOf(issue))), figureAsked(call)));
    if (!issue.isFrozen()) {
        tellFigure(call, store, cases);
        return kDone;
    }
    if (call.format() != Format::Text) {
        printCases(call, store, cases);
        return kDone;
    }
    call.out() << cases.figure.reference.text() << "  " << cases.figure.name << '\n'
               << KeptText::tr("Printed: %1. Today: %2.").arg(cases.figure.text, cases.now) << '\n';
    tellCases(call.out(), KeptText::tr("Then"), cases.then);
    tellCases(call.out(), KeptText::tr("Now"), cases.today);
    return kDone;
}

} // namespace

FigureReference figureAsked(const Invocation &call)
{
    const auto reference = FigureReference::tryFromString(call.value(u"figure"_s));
    if (!reference)
        throw UsageError{KeptText::tr("--figure takes a reference such as T3.2c (Table 3, second "
                                      "row, third figure), F2.1a (Figure 2) or S4.3 (section 4, "
                                      "third figure in its sentences).")};
    return *reference;
}

void tellFigure(Invocation &call, CaseStore &store, const FigureCases &cases)
{
    if (call.format() != Format::Text) {
        printCases(call, store, cases);
        return;
    }
    QTextStream &out = call.out();
    out << cases.figure.reference.text() << "  " << cases.figure.name << '\n' << cases.now << '\n';
    tellCases(out, KeptText::tr("Now"), cases.today);
}

void addKeptOptions(Invocation &call)
{
    call.addOption(u"kept"_s, KeptText::tr("List the reports that the file keeps."));
    call.addOption(u"issue"_s, KeptText::tr("A report that the file keeps, by its number."),
                   u"number"_s);
    call.addOption(u"compare"_s, KeptText::tr("With --issue: how another of them differs."),
                   u"number"_s);
    call.addOption(u"changed"_s,
                   KeptText::tr("With --issue: which figures would be others today, and the cases "
                                "that did it."));
    call.addOption(u"figure"_s,
                   KeptText::tr("The cases of a printed figure by its reference: T3.2c; with "
                                "--issue as they were then, too."),
                   u"reference"_s);
}

bool isOfKept(const Invocation &call)
{
    return call.isSet(u"kept"_s) || call.isSet(u"issue"_s);
}

std::optional<int> answerOfKept(Invocation &call, CaseStore &store)
{
    if (call.isSet(u"kept"_s))
        return listReports(call, store);
    const ReportIssue issue = issueNamed(call, store, u"issue"_s);
    TableEngine engine(store.database(), store.reference());
    if (call.isSet(u"compare"_s))
        return compare(call, store, engine, issue);
    if (call.isSet(u"changed"_s))
        return tellChanges(call, store, engine, issue);
    if (call.isSet(u"figure"_s))
        return lookUp(call, store, engine, issue);
    return std::nullopt;
}

Document keptPaper(Invocation &call, CaseStore &store, TableEngine &engine, PaperCopy copy)
{
    const ReportIssue issue = issueNamed(call, store, u"issue"_s);
    return need(documentOf(store.database(), engine, issue,
                           need(reportContext(store, periodOf(issue))), copy));
}

} // namespace redress::cli
