// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/worklist/calendarrehearsal.h"

#include "core/store/calendarrepository.h"
#include "core/store/caserepository.h"
#include "core/store/recount.h"
#include "core/store/rulesrepository.h"
#include "core/store/statement.h"
#include "core/store/storageerror.h"
#include "core/worklist/whythisday.h"
#include "core/worklist/worklist.h"

#include <QCoreApplication>

#include <algorithm>
#include <map>
#include <tuple>

namespace redress {

namespace {

using namespace Qt::StringLiterals;
using Kind = WorkItem::Kind;
using Effect = MovedDay::Effect;

struct RehearsalText {
    Q_DECLARE_TR_FUNCTIONS(redress::CalendarRehearsal)
};

const QString kKeptReports = uR"sql(
SELECT count(*) FROM report_issue WHERE state IN ('approved', 'published')
)sql"_s;

/// What tells one item of a case from the others.
using ItemKey = std::tuple<Kind, qint64, int>;

std::optional<ItemKey> keyOf(const WorkItem &item)
{
    switch (item.kind) {
    case Kind::Stage:
    case Kind::Triage:
    case Kind::Reply:
    case Kind::Window:
    case Kind::Acknowledgement:
        return item.caseId ? std::optional(ItemKey(item.kind, item.caseId->value(), item.stage))
                           : std::nullopt;
    case Kind::OmbudsmanEnquiry: // Their days are in letters; nobody counts them.
    case Kind::Action:
    case Kind::Recommendation:
    case Kind::PublicReport:
    case Kind::Chase:
    case Kind::Remedy:
    case Kind::StageRecommendation:
    case Kind::Review:
        break;
    }
    return std::nullopt;
}

/// The day of a stage or an enquiry by the new count.
std::optional<QDate> inForce(const RecountedDays &record, QDate today)
{
    StageDeadlines days;
    days.dueOn = record.after.dueOn;
    days.panelBy = record.after.panelBy;
    return days.inForceAt(today, record.facts);
}

Effect effectOf(std::optional<QDate> before, std::optional<QDate> after, QDate today)
{
    const bool wasLate = before && *before < today;
    const bool isLate = after && *after < today;
    if (wasLate == isLate)
        return Effect::Moves;
    return isLate ? Effect::BecomesLate : Effect::NoLongerLate;
}

class Rehearsal final
{
public:
    /// \param span what may be counted otherwise; nothing: nothing may.
    Rehearsal(Database &database, CouncilRules after, std::optional<ChangedSpan> span, QDate today)
        : m_database(database)
        , m_today(today)
        , m_before(rulesrepository::load(database))
        , m_after(std::move(after))
        , m_span(span)
    {}

    CalendarRehearsal run(const Progress &progress)
    {
        Statement reports(m_database, kKeptReports);
        if (reports.step())
            m_result.keptReports = int(reports.integer(0));
        reports.reset();
        if (!m_span)
            return std::move(m_result);
        for (RecountedDays &record : Recount(m_database, m_after).differences(m_span, progress))
            take(std::move(record));
        lookAtWork();
        std::ranges::stable_sort(m_result.verdicts,
                                 [](const ChangedVerdict &a, const ChangedVerdict &b) {
                                     return a.reference < b.reference;
                                 });
        m_result.after = std::make_shared<const CouncilRules>(std::move(m_after));
        return std::move(m_result);
    }

private:
    void take(RecountedDays record)
    {
        const CountedDays &before = record.before;
        const CountedDays &after = record.after;
        if (record.respondedOn && before.inTime != after.inTime && after.inTime)
            m_result.verdicts.push_back({record.caseId, record.reference, record.stage,
                                         *record.respondedOn, *after.inTime});
        const Kind kind = record.stageId ? Kind::Stage : Kind::Reply;
        const ItemKey key(kind, record.caseId.value(), record.stage);
        m_counted.insert_or_assign(key, std::move(record));
    }

    /// Compares what waits by both calendars. Stages and replies keep the stored days in both, and
    /// have those of the new count put in.
    void lookAtWork()
    {
        const WorkList before = unwrap(WorkList::load(m_database, m_before, m_today));
        const WorkList after = unwrap(WorkList::load(m_database, m_after, m_today));
        std::map<ItemKey, std::optional<QDate>> daysBefore;
        for (const WorkItem &item : before.items()) {
            if (const auto key = keyOf(item))
                daysBefore.emplace(*key, item.dueOn);
        }
        for (WorkItem item : after.items()) {
            const auto key = keyOf(item);
            const auto dayBefore = key ? daysBefore.find(*key) : daysBefore.end();
            if (dayBefore == daysBefore.end())
                continue;
            if (const auto counted = m_counted.find(*key); counted != m_counted.end()) {
                item.dueOn = inForce(counted->second, m_today);
                item.aimOn = counted->second.after.aimOn;
                place(item, m_today, m_after.calendar());
            }
            if (item.dueOn == dayBefore->second)
                continue;
            const Effect effect = effectOf(dayBefore->second, item.dueOn, m_today);
            m_result.moved.push_back({std::move(item), dayBefore->second, effect});
        }
        std::ranges::stable_sort(m_result.moved, [](const MovedDay &a, const MovedDay &b) {
            const auto order = [](const MovedDay &moved) {
                return std::tuple(!moved.item.dueOn, moved.item.dueOn.value_or(QDate()),
                                  moved.item.reference);
            };
            return order(a) < order(b);
        });
    }

    Database &m_database;
    QDate m_today;
    CouncilRules m_before;
    CouncilRules m_after;
    std::optional<ChangedSpan> m_span;
    std::map<ItemKey, RecountedDays> m_counted;
    CalendarRehearsal m_result;
};

} // namespace

int CalendarRehearsal::count(MovedDay::Effect effect) const
{
    return int(std::ranges::count(moved, effect, &MovedDay::effect));
}

int CalendarRehearsal::becomeInTime() const
{
    return int(std::ranges::count(verdicts, true, &ChangedVerdict::inTime));
}

Result<CalendarRehearsal> rehearse(Database &database, const CalendarChange &change, QDate today,
                                   const Progress &progress)
{
    return guarded([&] {
        return Rehearsal(database, calendarrepository::rulesAfter(database, change),
                         calendarrepository::spanOf(database, change), today)
            .run(progress);
    });
}

Result<CalendarRehearsal> rehearse(Database &database, const ProcedureChange &change, QDate today,
                                   const Progress &progress)
{
    return guarded([&] {
        CalendarRehearsal rehearsal =
            Rehearsal(database, procedurerepository::rulesAfter(database, change),
                      procedurerepository::spanOf(change), today)
                .run(progress);
        rehearsal.keptStages = procedurerepository::keptStages(database, change);
        rehearsal.further = procedurerepository::furtherStages(database, change);
        return rehearsal;
    });
}

QStringList inSentences(const CalendarRehearsal &rehearsal)
{
    QStringList sentences;
    if (rehearsal.moved.empty())
        sentences.append(RehearsalText::tr("No open due date moves."));
    else
        sentences.append(
            RehearsalText::tr("%n open due date(s) move: %1 would be late then, %2 no longer.",
                              nullptr, int(rehearsal.moved.size()))
                .arg(rehearsal.count(Effect::BecomesLate))
                .arg(rehearsal.count(Effect::NoLongerLate)));
    if (rehearsal.verdicts.empty())
        sentences.append(RehearsalText::tr("No answer that was given changes between in time and "
                                           "late."));
    else
        sentences.append(RehearsalText::tr("%n answer(s) that were given would count otherwise: "
                                           "%1 as in time, %2 as late.",
                                           nullptr, int(rehearsal.verdicts.size()))
                             .arg(rehearsal.becomeInTime())
                             .arg(rehearsal.becomeLate()));
    if (rehearsal.keptStages > 0)
        sentences.append(RehearsalText::tr("%n stage(s) that run have begun since that day; they "
                                           "keep the version under which they began.",
                                           nullptr, rehearsal.keptStages));
    if (rehearsal.further.lost > 0)
        sentences.append(RehearsalText::tr("%n case(s) that run could go on to a further stage, "
                                           "and then cannot.",
                                           nullptr, rehearsal.further.lost));
    if (rehearsal.further.gained > 0)
        sentences.append(RehearsalText::tr("%n case(s) that run can then go on to a further stage.",
                                           nullptr, rehearsal.further.gained));
    if (rehearsal.keptReports == 0)
        sentences.append(RehearsalText::tr("No report has been approved, so none can differ."));
    else
        sentences.append(RehearsalText::tr("%n approved report(s) stay as they are, with every "
                                           "figure in them.",
                                           nullptr, rehearsal.keptReports));
    return sentences;
}

Result<DueDate> whyThisDay(Database &database, const CalendarRehearsal &rehearsal,
                           const MovedDay &moved, QDate today)
{
    return guarded([&] {
        CaseDossier dossier;
        if (moved.item.caseId)
            dossier = unwrap(CaseRepository(database).dossier(*moved.item.caseId));
        if (!rehearsal.after)
            throw StorageError({Error::Code::Invalid,
                                RehearsalText::tr("There is no day to explain."), u"rules"_s});
        return unwrap(whyThisDay(moved.item, dossier, *rehearsal.after, today));
    });
}

QString effectText(const MovedDay &moved)
{
    switch (moved.effect) {
    case Effect::BecomesLate:
        return RehearsalText::tr("becomes late");
    case Effect::NoLongerLate:
        return RehearsalText::tr("no longer late");
    case Effect::Moves:
        break;
    }
    if (!moved.before || !moved.item.dueOn)
        return RehearsalText::tr("another day");
    const int days = int(moved.before->daysTo(*moved.item.dueOn));
    return days > 0 ? RehearsalText::tr("%n day(s) later", nullptr, days)
                    : RehearsalText::tr("%n day(s) earlier", nullptr, -days);
}

} // namespace redress
