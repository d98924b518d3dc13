// SPDX-License-Identifier: GPL-3.0-or-later
// check and return: what would make a quarter wrong, and the figures that go to other councils.
#include "app/cli/commands.h"
#include "app/cli/longwork.h"
#include "app/cli/rows.h"
#include "app/cli/savednote.h"
#include "core/base/savefile.h"
#include "core/exchange/table/returntext.h"
#include "core/letters/casedocuments.h"
#include "core/statistics/benchmarkreturn.h"
#include "core/statistics/closing/closinglist.h"
#include "core/statistics/disclosure/publicfigures.h"
#include "core/store/casetext.h"
#include "core/store/integrity.h"
#include "ui/report/pdftext.h"

#include <QCoreApplication>
#include <QLocale>
#include <QRegularExpression>

#include <algorithm>

namespace redress::cli {

namespace {

using namespace Qt::StringLiterals;

struct QuarterText {
    Q_DECLARE_TR_FUNCTIONS(redress::Cli)
};

/// The year up to the quarter that ended last before \p day.
ReportPeriod lastEndedQuarter(QDate day)
{
    const Quarter before = Quarter::of(Quarter::of(day).firstDay().addDays(-1));
    return {before.year, before.number, std::nullopt};
}

/// "2026-27Q2", also with a space or a hyphen before the quarter.
Quarter quarterFrom(const QString &typed)
{
    static const QRegularExpression form(u"^(.*?)[\\s-]*(Q[1-4])$"_s,
                                         QRegularExpression::CaseInsensitiveOption);
    const auto match = form.match(typed.trimmed());
    const auto year = FinancialYear::fromTyped(match.captured(1));
    const auto number = Quarter::numberFromTyped(match.captured(2));
    if (!match.hasMatch() || !year || !number)
        throw UsageError{
            QuarterText::tr("--quarter \"%1\" is not a quarter. Write it as 2026-27Q2.")
                .arg(typed)};
    return {*year, *number};
}

/// In brackets, the first few unless \p call asks for all.
QString referencesOf(const Invocation &call, const std::vector<FactRef> &facts)
{
    constexpr size_t kShown = 8;
    const size_t shown = call.isSet(u"cases"_s) ? facts.size() : std::min(kShown, facts.size());
    if (facts.empty())
        return {};
    QStringList references;
    for (size_t i = 0; i < shown; ++i)
        references.append(facts[i].reference);
    const QString more = facts.size() > shown ? u" ..."_s : QString();
    return u" (%1%2)"_s.arg(references.join(u", "_s), more);
}

/// All that was found, one row each, for programs.
class CheckRows final
{
public:
    void add(const IntegrityReport &report)
    {
        for (const QString &finding : report.findings)
            addRow(u"file"_s, {}, finding, {});
    }
    void add(const std::vector<QuarterFinding> &findings)
    {
        for (const QuarterFinding &finding : findings)
            addRow(u"quarter"_s, finding.id, finding.sentence, finding.facts);
    }
    void add(const ClosingList &list)
    {
        for (const ClosingItem &item : list.items)
            addRow(u"quarter"_s, item.id, item.sentence, item.facts,
                   item.note ? item.note->note : QString(), item.left);
        for (const ChangedFigure &figure : list.changed)
            addRow(u"changed"_s, {},
                   QuarterText::tr("%1: %2, was %3").arg(figure.name, figure.after, figure.before),
                   {});
    }
    void print(Invocation &call) const { m_rows.print(call, call.format()); }

private:
    void addRow(const QString &about, const QString &id, const QString &finding,
                const std::vector<FactRef> &facts, const QString &note = {},
                std::optional<int> left = {})
    {
        QStringList references;
        for (const FactRef &fact : facts)
            references.append(fact.reference);
        m_rows.add({about, id, finding, listCell(references), note,
                    left ? QJsonValue(*left) : QJsonValue()});
    }

    Rows m_rows{{u"about"_s, u"id"_s, u"finding"_s, u"cases"_s, u"explained"_s, u"left"_s}};
};

void printFile(Invocation &call, const IntegrityReport &report)
{
    for (const QString &finding : report.findings)
        call.out() << finding << '\n';
    if (report.findings.isEmpty())
        call.out() << QuarterText::tr("The file is whole: %1, %2, %3 in its audit trail.",
                                      "cases, stages and changes")
                          .arg(QuarterText::tr("%n case(s)", nullptr, int(report.cases)),
                               QuarterText::tr("%n stage(s)", nullptr, int(report.stages)),
                               QuarterText::tr("%n change(s)", nullptr, int(report.changes)))
                   << '\n';
}

void printPeriod(Invocation &call, CaseStore &store, const ReportPeriod &period)
{
    const auto findings =
        need(checkQuarter(store.database(), store.rules(),
                          {period.firstQuarter(), period.lastQuarter()}, call.today()));
    call.out() << '\n'
               << QuarterText::tr("To mend before the tables of %1 up to quarter %2 are printed:")
                      .arg(period.year.label())
                      .arg(period.throughQuarter)
               << '\n';
    for (const QuarterFinding &finding : findings)
        call.out() << "  " << finding.sentence << referencesOf(call, finding.facts) << '\n';
    if (findings.empty())
        call.out() << "  " << QuarterText::tr("nothing") << '\n';
}

void printClosing(Invocation &call, const ClosingList &list)
{
    const QuarterClosing *closing = list.closing();
    if (!closing)
        return;
    call.out() << QuarterText::tr("It was closed by %1 on %2.")
                      .arg(closing->closedBy,
                           QLocale().toString(closing->closedAtUtc.toLocalTime().date(),
                                              u"d MMMM yyyy"_s))
               << '\n';
    if (!list.changed.empty())
        call.out() << QuarterText::tr("%n figure(s) have changed since it was closed:", nullptr,
                                      int(list.changed.size()))
                   << '\n';
    for (const ChangedFigure &figure : list.changed)
        call.out() << "  "
                   << QuarterText::tr("%1: %2, was %3")
                          .arg(figure.name,
                               figure.after.isEmpty() ? QuarterText::tr("none") : figure.after,
                               figure.before.isEmpty() ? QuarterText::tr("none") : figure.before)
                   << '\n';
}

void printQuarter(Invocation &call, CaseStore &store, Quarter quarter)
{
    TableEngine engine(store.database(), store.reference());
    const ClosingList list =
        need(closingList(store.database(), store.rules(), engine, quarter, call.today()));
    call.out() << '\n'
               << QuarterText::tr("To mend or explain before quarter %1 of %2 is closed:")
                      .arg(quarter.number)
                      .arg(quarter.year.label())
               << '\n';
    for (const ClosingItem &item : list.items) {
        call.out() << "  " << item.sentence << referencesOf(call, item.facts) << '\n';
        if (item.note)
            call.out() << "    "
                       << (item.isSettled() ? QuarterText::tr("Explained: %1").arg(item.note->note)
                                            : QuarterText::tr("Explained in part, %n left: %1",
                                                              nullptr, item.left)
                                                  .arg(item.note->note))
                       << '\n';
    }
    call.out() << (!list.isRecorded   ? nothingToClose(quarter)
                   : list.left() == 0 ? QuarterText::tr("Nothing is left.")
                                      : QuarterText::tr("%n thing(s) left.", nullptr, list.left()))
               << '\n';
    printClosing(call, list);
}

void printRows(Invocation &call, CaseStore &store, const IntegrityReport &report,
               const std::optional<Quarter> &quarter, const ReportPeriod &period)
{
    CheckRows rows;
    rows.add(report);
    if (quarter) {
        TableEngine engine(store.database(), store.reference());
        rows.add(
            need(closingList(store.database(), store.rules(), engine, *quarter, call.today())));
    } else {
        rows.add(need(checkQuarter(store.database(), store.rules(),
                                   {period.firstQuarter(), period.lastQuarter()}, call.today())));
    }
    rows.print(call);
}

void rebuildWords(Invocation &call)
{
    const auto store = call.open(call.argument(0), CaseStore::Access::ReadWrite);
    // Letters and e-mails that were kept before their words were get them from what was kept.
    const int letters = need(DocumentRepository::readWords(store->database(), textOfDocument));
    const qint64 cases = need(casetext::rebuildAlone(store->database()));
    const auto wordless = DocumentRepository::documentsWithoutWords(store->database());
    if (letters > 0)
        call.out() << QuarterText::tr("The words of %n document(s) were read from what was kept.",
                                      nullptr, letters)
                   << '\n';
    if (!wordless.empty())
        call.out() << QuarterText::tr("%n letter(s) or e-mail(s) have no words that can be read: "
                                      "searches and copies without names leave them out.",
                                      nullptr, int(wordless.size()))
                   << '\n';
    call.out() << QuarterText::tr("The words of %n case(s) were made anew.", nullptr, int(cases))
               << '\n';
}

} // namespace

int runCheck(Invocation &call)
{
    call.addPeriod();
    call.addToday();
    call.addOption(u"cases"_s, QuarterText::tr("Names every case of a line, not the first eight."));
    call.addOption(u"quarter"_s,
                   QuarterText::tr("What would make this quarter wrong, as in 2026-27Q2: what is "
                                   "missing in its cases and what does not add in its tables."),
                   u"quarter"_s);
    call.addOption(
        u"rebuild-words"_s,
        QuarterText::tr("Makes the words into which searches look anew, and checks then. "
                        "No record is touched."));
    call.addFormat();
    call.parse(1, 1);
    if (call.isSet(u"help"_s))
        return kDone;
    if (call.isSet(u"rebuild-words"_s) && call.isSet(u"format"_s))
        throw UsageError{QuarterText::tr("Give --format or --rebuild-words, not both.")};
    if (call.isSet(u"rebuild-words"_s))
        rebuildWords(call);
    const bool hasPeriod =
        call.isSet(u"year"_s) || call.isSet(u"through"_s) || call.isSet(u"as-at"_s);
    if (hasPeriod && call.isSet(u"quarter"_s))
        throw UsageError{QuarterText::tr("Give --quarter or --year, not both.")};
    const std::optional<Quarter> quarter =
        call.isSet(u"quarter"_s) ? std::optional(quarterFrom(call.value(u"quarter"_s)))
                                 : std::nullopt;
    const ReportPeriod period = hasPeriod ? call.period() : lastEndedQuarter(call.today());
    const auto store = call.open(call.argument(0), CaseStore::Access::ReadOnly);
    const IntegrityReport report = [&] {
        LongWork work(call.err());
        return need(checkIntegrity(store->database(), store->rules(), work.progress()));
    }();
    if (const Format format = call.format(); format != Format::Text) {
        printRows(call, *store, report, quarter, period);
        noteList(call, *store, QuarterText::tr("What is to be mended"), format);
        return report.findings.isEmpty() ? kDone : kFailed;
    }
    printFile(call, report);
    if (quarter)
        printQuarter(call, *store, *quarter);
    else
        printPeriod(call, *store, period);
    return report.findings.isEmpty() ? kDone : kFailed;
}

int runReturn(Invocation &call)
{
    call.addPeriod();
    call.addOption(
        u"public"_s,
        QuarterText::tr("Small numbers are hidden, and all from which they would follow."));
    call.addOption(u"output"_s, QuarterText::tr("The file to write: .csv or .json."), u"file"_s);
    call.parse(1, 1);
    if (call.isSet(u"help"_s))
        return kDone;
    const QString output = call.value(u"output"_s);
    const bool isJson = output.endsWith(".json"_L1, Qt::CaseInsensitive);
    if (!isJson && !output.endsWith(".csv"_L1, Qt::CaseInsensitive))
        throw UsageError{QuarterText::tr("--output is missing or no .csv or .json, as in --output "
                                         "return.csv.")};
    const ReportPeriod period = call.period();
    const auto store = call.open(call.argument(0), CaseStore::Access::ReadOnly);
    TableEngine engine(store->database(), store->reference());
    const int threshold = call.isSet(u"public"_s) ? disclosureThreshold(store->database()) : 0;
    const FilledTable table = need(fillReturn(engine, period, threshold));
    need(saveFile(output, isJson ? returnAsJson(table) : returnAsCsv(table)));
    noteSaved(call, *store, output);
    call.out() << QuarterText::tr("%1 was written: %n figure(s), %2.", nullptr,
                                  int(table.rows.size()))
                      .arg(output, QString(kReturnSchema))
               << '\n';
    return kDone;
}

int runAnswer(Invocation &call)
{
    call.addPeriod();
    call.addToday();
    call.addOption(
        u"public"_s,
        QuarterText::tr("Small numbers are hidden, over all answers and the return together."));
    call.addOption(u"output"_s, QuarterText::tr("The file to write: .txt or .csv."), u"file"_s);
    call.addFormat();
    call.parse(1, 2);
    if (call.isSet(u"help"_s))
        return kDone;
    if (call.arguments().size() > 1 && call.isSet(u"format"_s))
        throw UsageError{QuarterText::tr("--format goes with the list of the questions; an answer "
                                         "is written by --output x.txt or x.csv.")};
    const auto store = call.open(call.argument(0), CaseStore::Access::ReadOnly);
    const QString id = call.argument(1);
    if (id.isEmpty()) {
        Rows rows({u"id"_s, u"question"_s});
        for (const StandingQuestion &question : standingQuestions()) {
            if (call.format() == Format::Text)
                call.out() << question.id << '\t' << question.question << '\n';
            rows.add({question.id, question.question});
        }
        if (call.format() != Format::Text)
            rows.print(call, call.format());
        return kDone;
    }
    const auto &questions = standingQuestions();
    const auto question = std::ranges::find(questions, id, &StandingQuestion::id);
    if (question == questions.end())
        throw UsageError{
            QuarterText::tr("There is no question \"%1\". Without a name, answer lists "
                            "them all.")
                .arg(id)};
    TableEngine engine(store->database(), store->reference());
    const int threshold = call.isSet(u"public"_s) ? disclosureThreshold(store->database()) : 0;
    const ReadyAnswer made = need(answer(store->database(), engine, store->rules(), *question,
                                         call.period(), call.today(), threshold));
    const QString output = call.value(u"output"_s);
    const bool isCsv = output.endsWith(".csv"_L1, Qt::CaseInsensitive);
    const QByteArray text = isCsv ? answerAsCsv(made) : answerAsText(made).toUtf8();
    if (output.isEmpty()) {
        call.write(text);
        return kDone;
    }
    need(saveFile(output, text));
    noteSaved(call, *store, output);
    return kDone;
}

} // namespace redress::cli
