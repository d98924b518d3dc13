// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/dates.h"
#include "core/base/language.h"
#include "core/procedure/deadline.h"
#include "core/procedure/laterdays.h"
#include "core/procedure/rulesource.h"

#include <QCoreApplication>
#include <QLocale>
#include <QStringList>

#include <algorithm>

namespace redress {

namespace {

struct DueExplanation {
    Q_DECLARE_TR_FUNCTIONS(redress::DueExplanation)
};

using Kind = DueStep::Kind;

QString procedureName(ProcedureKey procedure)
{
    switch (procedure) {
    case ProcedureKey::ChildrenStatutory:
        return DueExplanation::tr("children's statutory complaints procedure");
    case ProcedureKey::AdultSocialCare:
        return DueExplanation::tr("adult social care complaints procedure");
    case ProcedureKey::Corporate:
        return DueExplanation::tr("corporate complaints procedure");
    case ProcedureKey::MpEnquiry:
        return DueExplanation::tr("enquiries of Members of Parliament");
    case ProcedureKey::CouncillorEnquiry:
        return DueExplanation::tr("enquiries of councillors");
    case ProcedureKey::Representation:
        return DueExplanation::tr("representations");
    }
    return {};
}

/// Collects the steps of one explanation.
class Explanation final
{
public:
    Explanation(const WorkingCalendar &calendar, const StageFacts &facts,
                const StageDeadlines &dates)
        : m_calendar(calendar)
        , m_facts(facts)
        , m_dates(dates)
        , m_untold(facts.stopped)
    {}

    void add(Kind kind, std::optional<QDate> on, const QString &text)
    {
        m_steps.push_back({kind, on, text});
    }

    void addReceipt(ReceiptRule receipt)
    {
        const QDate day = m_facts.receivedOn;
        if (m_calendar.isWorkingDay(day)) {
            add(Kind::Event, day, DueExplanation::tr("received"));
            return;
        }
        add(Kind::Event, day, DueExplanation::tr("received, on a day that is not a working day"));
        if (receipt == ReceiptRule::Deemed)
            add(Kind::Event, m_calendar.onOrAfter(day),
                DueExplanation::tr("treated as received, the next working day"));
    }

    /// \param received the day of receipt as the receipt rule takes it.
    void addStart(ClockStart start, QDate received, std::optional<WorkingDays> acknowledgeWithin)
    {
        if (start == ClockStart::RecordAgreed) {
            if (m_dates.startIsAssumed)
                add(Kind::Note, std::nullopt,
                    DueExplanation::tr("The record of complaint is not agreed yet; counted from "
                                       "the request until it is"));
            else
                add(Kind::Event, m_dates.startOn, DueExplanation::tr("record of complaint agreed"));
        } else if (start == ClockStart::Acknowledged) {
            if (m_dates.startIsAssumed && m_dates.startOn)
                addNotCounted(received, *m_dates.startOn);
            if (m_dates.startIsAssumed)
                add(Kind::Event, m_dates.startOn,
                    DueExplanation::tr(
                        "last day to acknowledge, %n working day(s) from receipt; no "
                        "acknowledgement is recorded, so the count begins here",
                        nullptr, acknowledgeWithin.value_or(WorkingDays{}).count));
            else
                add(Kind::Event, m_dates.startOn, DueExplanation::tr("acknowledged"));
        }
    }

    /// Day one and what is left out up to \p end.
    void addCount(QDate start, QDate end)
    {
        if (const auto dayOne = m_calendar.after(start, WorkingDays{1}, m_facts.stopped))
            add(Kind::Counting, dayOne, DueExplanation::tr("working day 1"));
        addNotCounted(start, end);
    }

    /// The closed days and the stops after \p start up to \p end.
    void addNotCounted(QDate start, QDate end)
    {
        QStringList names;
        for (const ClosedDay &day : m_calendar.notCounted(start.addDays(1), end))
            names.append(DueExplanation::tr("%1 (%2)", "a holiday and its day")
                             .arg(day.name, dayMonth(day.on)));
        if (!names.isEmpty())
            add(Kind::NotCounted, std::nullopt,
                DueExplanation::tr("Not counted: weekends, %1")
                    .arg(localeHere().createSeparatedList(names)));
        std::erase_if(m_untold, [&](const StoppedSpan &span) {
            if (span.first > end || (span.last && *span.last <= start))
                return false;
            addStop(span);
            return true;
        });
    }

    std::vector<DueStep> take() { return std::move(m_steps); }

private:
    void addStop(const StoppedSpan &span)
    {
        add(Kind::NotCounted, std::nullopt,
            span.last ? DueExplanation::tr("Not counted: the clock stood still from %1 to %2")
                            .arg(dayMonthYear(span.first), dayMonthYear(*span.last))
                      : DueExplanation::tr("Not counted: the clock has stood still since %1")
                            .arg(dayMonthYear(span.first)));
    }

    const WorkingCalendar &m_calendar;
    const StageFacts &m_facts;
    const StageDeadlines &m_dates;
    std::vector<StoppedSpan> m_untold;
    std::vector<DueStep> m_steps;
};

QString nthDay(int count)
{
    return DueExplanation::tr("working day %1").arg(count);
}

void addAim(Explanation &steps, const StageRule &rule, const StageDeadlines &dates,
            const StageFacts &facts)
{
    if (!rule.aim || !dates.aimOn)
        return;
    const bool cut = facts.givenLimitOn && *dates.aimOn == *facts.givenLimitOn;
    steps.add(Kind::Aim, dates.aimOn,
              cut ? DueExplanation::tr("the aim, never later than the limit")
                  : DueExplanation::tr("%1: the aim").arg(nthDay(rule.aim->count)));
}

void addComputedLimit(Explanation &steps, const StageRule &rule, const StageClock &clock,
                      StageFacts facts)
{
    const bool given = facts.givenLimitOn.has_value();
    facts.givenLimitOn.reset();
    const StageDeadlines computed = clock.deadlines(facts);
    if (rule.limit && computed.limitOn)
        steps.add(Kind::Limit, computed.limitOn,
                  given ? DueExplanation::tr("%1: the limit as the rule counts it")
                              .arg(nthDay(rule.limit->count))
                        : DueExplanation::tr("%1: the limit").arg(nthDay(rule.limit->count)));
}

void addPanel(Explanation &steps, const PanelRule &rule, const StageDeadlines &dates,
              const StageFacts &facts, QDate asAt)
{
    steps.add(Kind::Limit, dates.panelBy,
              DueExplanation::tr("%1: last day for the panel").arg(nthDay(rule.panelWithin.count)));
    if (!facts.panelOn || *facts.panelOn > asAt) {
        if (facts.panelOn)
            steps.add(Kind::Note, facts.panelOn, DueExplanation::tr("panel arranged"));
        return;
    }
    steps.add(Kind::Event, facts.panelOn, DueExplanation::tr("panel held"));
    // What lies before the panel's last day was named with the count up to it.
    const auto end = facts.givenLimitOn ? dates.findingsBy : dates.limitOn;
    if (end && dates.panelBy)
        steps.addNotCounted(std::max(*facts.panelOn, *dates.panelBy), *end);
    steps.add(Kind::Limit, dates.findingsBy,
              DueExplanation::tr("last day for its findings, %n working day(s) after the panel",
                                 nullptr, rule.findingsWithin.count));
    if (facts.findingsOn)
        steps.add(Kind::Event, facts.findingsOn, DueExplanation::tr("findings received"));
    if (facts.givenLimitOn)
        return;
    if (facts.findingsOn && !rule.alwaysFromPanel)
        steps.add(Kind::Limit, dates.limitOn,
                  DueExplanation::tr("last day for the reply, %n working day(s) after the findings",
                                     nullptr, rule.responseAfterFindings.count));
    else
        steps.add(Kind::Limit, dates.limitOn,
                  DueExplanation::tr("last day for the reply, %n working day(s) after the panel",
                                     nullptr, rule.responseAfterPanel.count));
}

void addExtension(Explanation &steps, const StageDeadlines &dates, const StageFacts &facts,
                  std::optional<QDate> withoutIt)
{
    if (!facts.extendedTo)
        return;
    if (withoutIt && *facts.extendedTo <= *withoutIt)
        steps.add(
            Kind::Extension, facts.extendedTo,
            DueExplanation::tr("agreed as the new day; the limit is not earlier, so the limit "
                               "stays in force"));
    else
        steps.add(Kind::Extension, facts.extendedTo, DueExplanation::tr("extended by agreement"));
    if (dates.furthestOn && *facts.extendedTo > *dates.furthestOn)
        steps.add(Kind::Note, dates.furthestOn,
                  DueExplanation::tr("the furthest day that the rule allows; this extension goes "
                                     "beyond it"));
}

void addRule(Explanation &steps, const ProcedureVersion &version, const StageRule &rule)
{
    steps.add(Kind::Rule, std::nullopt,
              DueExplanation::tr("Rule: %1, stage %2, version %3 (%4)")
                  .arg(procedureName(version.procedure))
                  .arg(rule.number)
                  .arg(version.version, ruleSourceHere(rule.source)));
    steps.add(Kind::Rule, std::nullopt, DueExplanation::tr("Calendar: England and Wales"));
}

std::optional<QDate> targetDay(DueTarget target, const StageRule &rule, const StageDeadlines &dates,
                               const StageFacts &facts, QDate asAt)
{
    switch (target) {
    case DueTarget::Acknowledgement:
        return dates.acknowledgeBy;
    case DueTarget::Aim:
        return dates.aimOn;
    case DueTarget::Limit: {
        StageFacts unextended = facts;
        unextended.extendedTo.reset();
        StageDeadlines plain = dates;
        plain.dueOn = dates.limitOn;
        return plain.inForceAt(asAt, unextended);
    }
    case DueTarget::Furthest:
        return !rule.aim && dates.furthestOn ? dates.furthestOn
               : rule.panel                  ? dates.inForceAt(asAt, facts)
                                             : dates.limitOn;
    case DueTarget::InForce:
        return dates.inForceAt(asAt, facts);
    }
    return std::nullopt;
}

/// Since when the clock has stood still, and how far it had come.
Error clockStopped(const StageClock &clock, const StageFacts &facts, QDate since)
{
    const auto startOn = clock.deadlines(facts).startOn;
    const auto before =
        startOn ? clock.calendar().taken(*startOn, since.addDays(-1), facts.stopped) : std::nullopt;
    const QString words =
        DueExplanation::tr("The clock has stood still since %1: there is no last day until the "
                           "hold ends.")
            .arg(weekdayDate(since));
    return {Error::Code::Invalid,
            !before || since <= *startOn
                ? words
                : words + u' ' +
                      DueExplanation::tr("%n working day(s) were counted before.", nullptr,
                                         before->count),
            {}};
}

Error noSuchDay()
{
    return {Error::Code::Invalid,
            DueExplanation::tr("This stage has no such day: its rule does not set one."),
            {}};
}

/// A milestone is kept as a matter of good practice.
DueStep guidanceStep()
{
    return {Kind::Rule, std::nullopt,
            DueExplanation::tr("Guidance, not a limit of the regulations: Getting the best from "
                               "complaints (2006)")};
}

/// So many working days after an event, what is left out, and the rule.
Result<DueDate> counted(const StageClock &clock, const StageFacts &facts, QDate from,
                        const QString &event, std::optional<WorkingDays> days, const QString &what)
{
    const auto on = days ? clock.calendar().after(from, *days, facts.stopped) : std::nullopt;
    if (!on)
        return noSuchDay();
    const StageDeadlines none;
    Explanation steps(clock.calendar(), facts, none);
    steps.add(Kind::Event, from, event);
    steps.addCount(from, *on);
    steps.add(Kind::Answer, on,
              DueExplanation::tr("%1: %2", "which working day, what it is the last day for")
                  .arg(nthDay(days->count), what));
    steps.add(Kind::Rule, std::nullopt,
              DueExplanation::tr("Rule: %1").arg(ruleSourceHere(clock.rule().source)));
    steps.add(Kind::Rule, std::nullopt, DueExplanation::tr("Calendar: England and Wales"));
    return DueDate{*on, steps.take()};
}

} // namespace

Result<DueDate> explainWindow(const StageClock &clock, QDate respondedOn)
{
    return counted(clock, {}, respondedOn, DueExplanation::tr("the response was sent"),
                   clock.rule().nextStageWindow,
                   DueExplanation::tr("last day to ask for the next stage"));
}

Result<DueDate> explainPanel(const StageClock &clock, const StageFacts &facts)
{
    const auto start = clock.deadlines(facts).startOn;
    if (!clock.rule().panel || !start)
        return noSuchDay();
    return counted(clock, facts, *start, DueExplanation::tr("the request was received"),
                   clock.rule().panel->panelWithin, DueExplanation::tr("last day for the panel"));
}

Result<DueDate> explainFindings(const StageClock &clock, const StageFacts &facts)
{
    if (!clock.rule().panel || !facts.panelOn)
        return noSuchDay();
    return counted(clock, facts, *facts.panelOn, DueExplanation::tr("the panel met"),
                   clock.rule().panel->findingsWithin,
                   DueExplanation::tr("last day for its findings"));
}

Result<DueDate> explainChair(const StageClock &clock, const StageFacts &facts)
{
    const auto start = clock.deadlines(facts).startOn;
    if (!clock.rule().panel || !clock.rule().panel->chairWithin || !start)
        return noSuchDay();
    auto due = counted(clock, facts, *start, DueExplanation::tr("the request was received"),
                       clock.rule().panel->chairWithin,
                       DueExplanation::tr("last day to appoint the chair"));
    if (due)
        due->steps.push_back(guidanceStep());
    return due;
}

Result<DueDate> explainPapers(const StageClock &clock, const StageFacts &facts)
{
    const auto &panel = clock.rule().panel;
    const auto on = panel && panel->papersBefore && facts.panelOn
                        ? clock.calendar().before(*facts.panelOn, *panel->papersBefore)
                        : std::nullopt;
    if (!on)
        return noSuchDay();
    const StageDeadlines none;
    Explanation steps(clock.calendar(), {}, none);
    steps.add(Kind::Event, facts.panelOn, DueExplanation::tr("the panel meets"));
    steps.addNotCounted(*on, *facts.panelOn);
    steps.add(Kind::Answer, on,
              DueExplanation::tr("last day for the papers to be with everybody, %n working day(s) "
                                 "before the panel",
                                 nullptr, panel->papersBefore->count));
    DueDate due{*on, steps.take()};
    due.steps.push_back(guidanceStep());
    due.steps.push_back(
        {Kind::Rule, std::nullopt, DueExplanation::tr("Calendar: England and Wales")});
    return due;
}

Result<DueDate> StageClock::explain(DueTarget target, const StageFacts &facts, QDate asAt) const
{
    const StageDeadlines dates = deadlines(facts);
    const auto day = targetDay(target, m_rule, dates, facts, asAt);
    if (!day) {
        // No count of ours reaches further than six months.
        constexpr int kLongest = 6;
        if (!m_calendar.covers(facts.receivedOn) ||
            !m_calendar.covers(facts.receivedOn.addMonths(kLongest)))
            return Error{Error::Code::Invalid,
                         DueExplanation::tr("The working calendar reaches from %1 to %2.")
                             .arg(WorkingCalendar::kFirstYear)
                             .arg(WorkingCalendar::kLastYear),
                         {}};
        const auto open =
            std::ranges::find_if(facts.stopped, [](const StoppedSpan &span) { return !span.last; });
        if (open != facts.stopped.end())
            return clockStopped(*this, facts, open->first);
        return noSuchDay();
    }

    // A limit or an extension that was given is no count: what is left out is told of the count
    // alone.
    StageFacts plain = facts;
    plain.givenLimitOn.reset();
    plain.extendedTo.reset();
    const StageDeadlines counted = deadlines(plain);
    const auto countedTo = m_rule.panel && target != DueTarget::Acknowledgement
                               ? counted.panelBy
                               : targetDay(target, m_rule, counted, plain, asAt);

    const QDate received = receiptOf(facts);
    Explanation steps(m_calendar, facts, dates);
    // Where the count runs from another event of the same day, that event says it all.
    const bool startsLater = target != DueTarget::Acknowledgement &&
                             m_rule.clockStart == ClockStart::Acknowledged &&
                             facts.acknowledgedOn == facts.receivedOn;
    if (!startsLater)
        steps.addReceipt(m_receipt);
    if (target != DueTarget::Acknowledgement)
        steps.addStart(m_rule.clockStart, received, m_rule.acknowledgeWithin);
    const QDate start =
        target == DueTarget::Acknowledgement ? received : dates.startOn.value_or(received);
    steps.addCount(start, countedTo.value_or(*day));

    const bool untilLimit = target != DueTarget::Acknowledgement && target != DueTarget::Aim;
    if (target == DueTarget::Acknowledgement)
        steps.add(Kind::Answer, day,
                  DueExplanation::tr("%1: last day to acknowledge")
                      .arg(nthDay(m_rule.acknowledgeWithin.value_or(WorkingDays{}).count)));
    else
        addAim(steps, m_rule, dates, facts);
    if (untilLimit) {
        if (m_rule.panel)
            addPanel(steps, *m_rule.panel, dates, facts, asAt);
        else
            addComputedLimit(steps, m_rule, *this, facts);
        if (facts.givenLimitOn && !(m_rule.panel && (!facts.panelOn || *facts.panelOn > asAt)))
            steps.add(Kind::Given, facts.givenLimitOn,
                      DueExplanation::tr("the limit that came with the import, in its place"));
    }
    if (target == DueTarget::Furthest && !m_rule.aim && m_rule.extendedLimit)
        steps.add(Kind::Extension, dates.furthestOn,
                  DueExplanation::tr("%1: the furthest that an extension may go")
                      .arg(nthDay(m_rule.extendedLimit->count)));
    if (target == DueTarget::InForce) {
        StageFacts unextended = facts;
        unextended.extendedTo.reset();
        addExtension(steps, dates, facts,
                     targetDay(DueTarget::Limit, m_rule, dates, unextended, asAt));
        steps.add(Kind::Answer, day, DueExplanation::tr("the last day in force"));
    }
    if (dates.backstopOn && untilLimit)
        steps.add(Kind::Note, dates.backstopOn,
                  DueExplanation::tr("the outer day of the regulations, %n month(s) from receipt",
                                     nullptr, m_rule.backstopMonths.value_or(0)));
    addRule(steps, m_version, m_rule);
    return DueDate{*day, steps.take()};
}

QString DueDate::inSentences() const
{
    QStringList sentences;
    for (const DueStep &step : steps)
        sentences.append(step.on ? DueExplanation::tr("%1: %2.", "a day and what it is")
                                       .arg(weekdayDate(*step.on), step.text)
                                 : DueExplanation::tr("%1.", "a sentence").arg(step.text));
    return sentences.join(u' ');
}

} // namespace redress
