// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/commands.h"
#include "app/cli/rows.h"
#include "core/base/dates.h"
#include "core/casework/councilrules.h"
#include "core/procedure/whatif.h"
#include "core/store/caserepository.h"
#include "core/store/restriction.h"
#include "core/worklist/whythisday.h"
#include "core/worklist/worklist.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>

namespace redress::cli {

namespace {

using namespace Qt::StringLiterals;

struct DueText {
    Q_DECLARE_TR_FUNCTIONS(redress::Cli)
};

/// Words of the case file: a look is a look.
struct DueOpenedText {
    Q_DECLARE_TR_FUNCTIONS(redress::CaseFilePage)
};

void printSteps(Invocation &call, const DueDate &due)
{
    qsizetype widest = 15; // "Wed 12 Aug 2026"; September has a letter more.
    for (const DueStep &step : due.steps) {
        if (step.on)
            widest = std::max(widest, weekdayDate(*step.on).size());
    }
    for (const DueStep &step : due.steps)
        call.out() << "  "
                   << (step.on ? weekdayDate(*step.on) : QString()).leftJustified(widest + 1)
                   << step.text << '\n';
}

QJsonObject asJson(const DueDate &due)
{
    QJsonArray steps;
    for (const DueStep &step : due.steps)
        steps.append(QJsonObject{
            {"on"_L1, step.on ? QJsonValue(step.on->toString(Qt::ISODate)) : QJsonValue()},
            {"text"_L1, step.text}});
    return {{"due"_L1, due.on.toString(Qt::ISODate)}, {"steps"_L1, steps}};
}

/// The days, then the steps of the count that led to the one in force.
void printRows(Invocation &call, const DueDate &due, std::optional<QDate> aim = {},
               std::optional<QDate> limit = {})
{
    Rows rows({u"what"_s, u"on"_s, u"text"_s});
    rows.add({u"due"_s, dayCell(due.on.isValid() ? std::optional(due.on) : std::nullopt), u""_s});
    if (aim)
        rows.add({u"aim"_s, dayCell(aim), u""_s});
    if (limit)
        rows.add({u"limit"_s, dayCell(limit), u""_s});
    for (const DueStep &step : due.steps)
        rows.add({u"step"_s, dayCell(step.on), step.text});
    rows.print(call, Format::Csv);
}

void printJson(Invocation &call, const QJsonObject &object)
{
    call.write(QJsonDocument(object).toJson());
}

/// The days of a stored case.
class StoredDue final
{
public:
    StoredDue(Invocation &call, const StageClock &clock, const StageFacts &facts, QDate asAt)
        : m_call(call)
        , m_clock(clock)
        , m_facts(facts)
        , m_asAt(asAt)
    {}

    void print(const QString &subject)
    {
        const auto explained = m_clock.explain(DueTarget::InForce, m_facts, m_asAt);
        if (!explained && !m_clock.deadlines(m_facts).inForceAt(m_asAt, m_facts)) {
            printStanding(subject);
            return;
        }
        const DueDate inForce = need(explained);
        const auto limit = m_clock.explain(DueTarget::Limit, m_facts, m_asAt);
        const auto aim = m_clock.explain(DueTarget::Aim, m_facts, m_asAt);
        if (m_call.format() == Format::Csv) {
            printRows(m_call, inForce, aim ? std::optional(aim->on) : std::nullopt,
                      limit ? std::optional(limit->on) : std::nullopt);
            return;
        }
        if (m_call.format() == Format::Json) {
            QJsonObject object = asJson(inForce);
            object.insert("aim"_L1, aim ? QJsonValue(aim->on.toString(Qt::ISODate)) : QJsonValue());
            object.insert("limit"_L1,
                          limit ? QJsonValue(limit->on.toString(Qt::ISODate)) : QJsonValue());
            printJson(m_call, object);
            return;
        }
        m_call.out() << inForce.on.toString(Qt::ISODate) << '\n' << subject << '\n';
        if (aim)
            m_call.out() << DueText::tr("Aim: %1").arg(weekdayDate(aim->on)) << '\n';
        if (limit)
            m_call.out() << DueText::tr("Limit: %1").arg(weekdayDate(limit->on)) << '\n';
        m_call.out() << DueText::tr("Limit in force: %1").arg(weekdayDate(inForce.on)) << "\n\n";
        printSteps(m_call, inForce);
    }

private:
    /// While the clock stands still there is no day to keep: the answer is the dates that are
    /// known.
    void printStanding(const QString &subject)
    {
        std::vector<DueStep> steps{
            {DueStep::Kind::Event, m_facts.receivedOn, DueText::tr("received")}};
        for (const StoppedSpan &pause : m_facts.stopped) {
            if (pause.first <= m_asAt)
                steps.push_back(
                    {DueStep::Kind::Event, pause.first,
                     pause.last ? DueText::tr("put on hold until %1").arg(weekdayDate(*pause.last))
                                : DueText::tr("put on hold; the clock stands still "
                                              "until the hold ends")});
        }
        if (m_call.format() == Format::Csv) {
            printRows(m_call, {{}, steps});
            return;
        }
        if (m_call.format() == Format::Json) {
            QJsonObject object = asJson({{}, steps});
            object.insert("due"_L1, QJsonValue());
            printJson(m_call, object);
            return;
        }
        m_call.out() << DueText::tr("no day: the clock stands still") << '\n' << subject << "\n\n";
        printSteps(m_call, {{}, steps});
    }

    Invocation &m_call;
    const StageClock &m_clock;
    const StageFacts &m_facts;
    QDate m_asAt;
};

/// A day with its reasons that is neither aim nor limit of a stage.
void printDay(Invocation &call, const QString &subject, const DueDate &due)
{
    if (call.format() == Format::Csv) {
        printRows(call, due);
        return;
    }
    if (call.format() == Format::Json) {
        printJson(call, asJson(due));
        return;
    }
    call.out() << due.on.toString(Qt::ISODate) << '\n' << subject << "\n\n";
    printSteps(call, due);
}

/// An enquiry of the Ombudsman, which need not be about a case of the council.
bool printEnquiry(Invocation &call, CaseStore &store, const QString &reference)
{
    const WorkList list = need(WorkList::load(store.database(), store.rules(), call.today()));
    for (const WorkItem &item : list.items()) {
        if (item.kind != WorkItem::Kind::OmbudsmanEnquiry ||
            item.reference.compare(reference, Qt::CaseInsensitive) != 0)
            continue;
        printDay(call, DueText::tr("%1: the reply to the Ombudsman").arg(item.reference),
                 need(whyThisDay(item, {}, store.rules(), call.today())));
        return true;
    }
    return false;
}

int dueOfCase(Invocation &call)
{
    QString reference = call.argument(1);
    const auto store = call.open(call.argument(0), CaseStore::Access::ReadOnly);
    const CaseRepository cases(store->database());
    const auto id = need(cases.find(reference));
    if (!id && printEnquiry(call, *store, reference))
        return kDone;
    if (!id)
        throw Failure{{Error::Code::NotFound,
                       DueText::tr("There is no case %1 in %2.").arg(reference, call.argument(0)),
                       reference}};
    need(restriction::noteView(store->database(), store->signature(), *id,
                               DueOpenedText::tr("Restricted case opened")));
    const CaseDossier dossier = need(cases.dossier(*id));
    reference = dossier.record.reference; // Another was typed, if that became part of it.
    const CouncilRules &rules = store->rules();
    const QDate asAt = call.today();
    if (dossier.stages.empty() && dossier.record.kind == CaseKind::Complaint &&
        dossier.record.procedure && !dossier.record.acknowledgedOn) {
        printDay(call, DueText::tr("%1: acknowledgement and triage").arg(reference),
                 need(whyThisDay(dossier, rules, asAt)));
        return kDone;
    }
    if (dossier.stages.empty()) {
        const auto clock = rules.clockOf(dossier.record);
        if (!clock)
            throw Failure{{Error::Code::NotFound,
                           DueText::tr("%1 has no stage yet, and no day to keep.").arg(reference),
                           {}}};
        StoredDue(call, *clock, factsOf(dossier.record), asAt)
            .print(DueText::tr("%1: the reply").arg(reference));
        return kDone;
    }
    // The stage that is open, otherwise the last.
    const StageRecord &stage = dossier.stages.back().stage;
    const auto clock = rules.clockOf(stage);
    if (!clock)
        throw Failure{{Error::Code::NotFound,
                       DueText::tr("Stage %1 of %2 has no limit: its procedure has no such stage.")
                           .arg(stage.number)
                           .arg(reference),
                       {}}};
    StoredDue(call, *clock, factsOf(stage), asAt)
        .print(DueText::tr("%1, stage %2").arg(reference).arg(stage.number));
    return kDone;
}

QString versionsOf(const CouncilRules &rules, ProcedureKey procedure)
{
    QStringList names;
    for (const ProcedureVersion &version : rules.procedures().versions()) {
        if (version.procedure == procedure)
            names.append(version.version);
    }
    return names.join(u", "_s);
}

int dueOfRule(Invocation &call)
{
    for (const QString &option : {u"procedure"_s, u"from"_s}) {
        if (!call.isSet(option))
            throw UsageError{DueText::tr("--%1 is missing.").arg(option)};
    }
    const auto procedure = fromTyped<ProcedureKey>(call.value(u"procedure"_s));
    if (!procedure)
        throw UsageError{
            DueText::tr("There is no procedure \"%1\". Allowed: %2.")
                .arg(call.value(u"procedure"_s), storedWords<ProcedureKey>().join(u", "_s))};
    const int stage = call.isSet(u"stage"_s) ? call.value(u"stage"_s).toInt() : 1;
    if (stage < 1 || stage > 3)
        throw UsageError{DueText::tr("--stage takes 1, 2 or 3.")};
    const QDate from = call.day(u"from"_s);
    const CouncilRules rules = CouncilRules::shipped();
    const QString version = call.value(u"version"_s);
    if (call.isSet(u"version"_s) && !rules.procedures().versionNamed(*procedure, version))
        throw UsageError{DueText::tr("There is no version \"%1\" of %2. Allowed: %3.")
                             .arg(version, toStored(*procedure), versionsOf(rules, *procedure))};
    const auto clock = call.isSet(u"version"_s) ? rules.clockNamed(*procedure, stage, version)
                                                : rules.clockOn(*procedure, stage, from);
    if (!clock)
        throw Failure{{Error::Code::NotFound,
                       DueText::tr("The procedure %1 has no stage %2 in that version.")
                           .arg(toStored(*procedure))
                           .arg(stage),
                       {}}};

    // --from is the day of the start event, whichever that is.
    const StageFacts facts = factsFromStart(clock->rule(), from);
    const DueTarget target =
        call.isSet(u"extended"_s) ? DueTarget::Furthest : firstTargetOf(clock->rule());
    const DueDate due = need(clock->explain(target, facts, from));
    if (call.format() == Format::Csv) {
        printRows(call, due);
        return kDone;
    }
    if (call.format() == Format::Json) {
        printJson(call, asJson(due));
        return kDone;
    }
    call.out() << due.on.toString(Qt::ISODate) << '\n';
    printSteps(call, due);
    return kDone;
}

} // namespace

int runDue(Invocation &call)
{
    call.addOption(
        u"procedure"_s,
        DueText::tr("Without a case: %1.").arg(storedWords<ProcedureKey>().join(u", "_s)),
        u"procedure"_s);
    call.addOption(u"stage"_s, DueText::tr("Without a case: 1, 2 or 3."), u"number"_s);
    call.addOption(u"from"_s, DueText::tr("Without a case: the day of the start event."),
                   u"date"_s);
    call.addOption(u"version"_s,
                   DueText::tr("Without a case: a version by its name, not by the day."),
                   u"name"_s);
    call.addOption(u"extended"_s,
                   DueText::tr("The limit instead of the aim; under the Code the day with the "
                               "extension."));
    call.addToday();
    call.addFormat();
    call.parse(0, 2);
    if (call.isSet(u"help"_s))
        return kDone;
    call.format(); // says what is none before the file is opened
    if (call.arguments().isEmpty())
        return dueOfRule(call);
    for (const QString &option :
         {u"procedure"_s, u"stage"_s, u"from"_s, u"version"_s, u"extended"_s}) {
        if (call.isSet(option))
            throw UsageError{
                DueText::tr("--%1 is for a due date without a case; leave out the file "
                            "and the reference, or the option.")
                    .arg(option)};
    }
    if (call.arguments().size() == 1)
        throw UsageError{DueText::tr("The reference of the case is missing.")};
    return dueOfCase(call);
}

} // namespace redress::cli
