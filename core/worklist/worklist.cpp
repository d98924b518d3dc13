// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/worklist/worklist.h"

#include "core/conduct/ledger.h"
#include "core/store/statement.h"
#include "core/store/storageerror.h"
#include "core/worklist/openwork.h"

#include <QCoreApplication>

#include <algorithm>
#include <set>
#include <tuple>

namespace redress {

namespace {

using namespace Qt::StringLiterals;

struct WorkListText {
    Q_DECLARE_TR_FUNCTIONS(redress::WorkList)
};
using Kind = WorkItem::Kind;
using Status = WorkItem::Status;

// When the record of an item came into the file; the keys of the other kinds are 0.
const QString kRecordedAt = uR"sql(
SELECT u.at_utc FROM stage s JOIN change_set u ON u.id = s.origin_id
WHERE s.case_id = :stage_case_id AND s.stage_no = :stage_no
UNION ALL
SELECT u.at_utc FROM case_record c JOIN change_set u ON u.id = c.origin_id WHERE c.id = :case_id
UNION ALL
SELECT u.at_utc FROM action a JOIN change_set u ON u.id = a.origin_id WHERE a.id = :action_id
UNION ALL
SELECT u.at_utc FROM ombudsman_case o JOIN change_set u ON u.id = o.origin_id
WHERE o.id = :ombudsman_id
UNION ALL
SELECT u.at_utc FROM recommendation r JOIN change_set u ON u.id = r.origin_id
WHERE r.id = :recommendation_id
)sql"_s;

// Ids are given out in the order of the units that use them, that of the unit itself first.
const QString kEnquiryRecordedAt = uR"sql(
SELECT at_utc FROM change_set WHERE id < :id ORDER BY id DESC LIMIT 1
)sql"_s;

/// By the limit, then by the reference; what has no day to keep stands last.
std::vector<WorkItem> inOrder(std::vector<WorkItem> items, const std::vector<WorkItem> &more)
{
    items.insert(items.end(), more.begin(), more.end());
    std::stable_sort(items.begin(), items.end(), [](const WorkItem &a, const WorkItem &b) {
        const auto key = [](const WorkItem &item) {
            return std::tuple(!item.dueOn, item.dueOn.value_or(QDate()), item.reference,
                              item.stage);
        };
        return key(a) < key(b);
    });
    return items;
}

/// Marks what is new.
class Marker final
{
public:
    Marker(Database &database, const LastLook &look)
        : m_select(database, kRecordedAt)
        , m_enquiry(database, kEnquiryRecordedAt)
        , m_look(look)
        , m_day(look.day())
    {}

    void mark(WorkItem &item)
    {
        item.crossed = crossedSince(item, m_day, false);
        const bool mayBeNews = item.crossed == WorkItem::Crossing::None &&
                               item.kind != Kind::Window && item.kind != Kind::Chase &&
                               (item.status == Status::Overdue || item.status == Status::PastAim);
        if (mayBeNews)
            item.crossed = crossedSince(item, m_day, isRecordedSince(item));
    }

private:
    bool isRecordedSince(const WorkItem &item)
    {
        if (item.enquiryId)
            return isNews(m_enquiry.bind(u":id"_s, *item.enquiryId));
        const bool isContact = item.kind == Kind::Reply || item.kind == Kind::Triage ||
                               (item.kind == Kind::Acknowledgement && item.stage == 0);
        const qint64 ofCase = item.caseId ? item.caseId->value() : 0;
        const bool isOfStage = item.kind == Kind::Stage || item.kind == Kind::Acknowledgement;
        const bool isOfLetter = item.kind == Kind::OmbudsmanEnquiry;
        m_select.bind(u":stage_case_id"_s, isOfStage ? ofCase : 0)
            .bind(u":stage_no"_s, item.stage)
            .bind(u":case_id"_s, isContact ? ofCase : 0)
            .bind(u":action_id"_s, item.actionId.value_or(ActionId()))
            .bind(u":ombudsman_id"_s,
                  isOfLetter ? item.ombudsmanId.value_or(OmbudsmanId()) : OmbudsmanId())
            .bind(u":recommendation_id"_s, item.recommendationId.value_or(RecommendationId()));
        return isNews(m_select);
    }

    bool isNews(Statement &recordedAt) const
    {
        const bool isLater =
            recordedAt.step() &&
            QDateTime::fromString(recordedAt.text(0), Qt::ISODateWithMs) > m_look.atUtc;
        recordedAt.reset();
        return isLater;
    }

    Statement m_select;
    Statement m_enquiry;
    LastLook m_look;
    QDate m_day; ///< Of the look; to tell it of a moment asks the system for its time zone.
};

} // namespace

Result<WorkList> WorkList::load(Database &database, const CouncilRules &rules, QDate day,
                                const std::optional<LastLook> &look)
{
    if (!rules.calendar().covers(day))
        return Error{
            Error::Code::Invalid,
            WorkListText::tr("%1 lies outside the working calendar, which reaches from %2 to "
                             "%3, so no days were counted.")
                .arg(day.toString(Qt::ISODate))
                .arg(WorkingCalendar::kFirstYear)
                .arg(WorkingCalendar::kLastYear),
            {}};
    return guarded([&] {
        WorkList list;
        list.m_day = day;
        std::vector<WorkItem> more = openwork::promised(database, rules, day);
        for (WorkItem &item : openwork::ofOmbudsman(database, rules, day))
            more.push_back(std::move(item));
        list.m_items = inOrder(openwork::ofCases(database, rules, day), more);
        const auto risky = openwork::atRisk(database);
        for (WorkItem &item : list.m_items)
            item.isAtRisk = item.caseId && risky.contains(item.caseId->value());
        if (look) {
            Marker marker(database, *look);
            for (WorkItem &item : list.m_items)
                marker.mark(item);
        }
        return list;
    });
}

Result<std::vector<WorkItem>> WorkList::ofCase(Database &database, const CouncilRules &rules,
                                               CaseId id, QDate day)
{
    return guarded([&] {
        std::vector<WorkItem> more = openwork::promised(database, rules, day, id);
        for (WorkItem &item : openwork::ofOmbudsman(database, rules, day, id))
            more.push_back(std::move(item));
        return inOrder(openwork::ofCases(database, rules, day, id), more);
    });
}

Result<void> WorkList::markUnproved(Database &database)
{
    return guarded([&] {
        std::set<std::pair<CaseId, int>> stages;
        for (const ledger::UnprovedStage &one : ledger::unproved(database))
            stages.emplace(one.caseId, one.number);
        for (WorkItem &item : m_items)
            item.isUnproved = item.kind == Kind::Stage && item.caseId &&
                              stages.contains({*item.caseId, item.stage});
    });
}

bool WorkList::shows(WorkFilter filter, const WorkItem &item, WorkingDays soon)
{
    if (filter == WorkFilter::NewlyLate)
        return item.crossed == WorkItem::Crossing::Limit;
    if (filter == WorkFilter::NewlyPastAim)
        return item.crossed == WorkItem::Crossing::Aim;
    if (filter == WorkFilter::Actions)
        return item.kind == Kind::Action && item.isOverdue();
    if (filter == WorkFilter::Promised)
        return item.isPromise() && item.dueOn;
    if (filter == WorkFilter::Owed)
        return item.owesStage2;
    if (filter == WorkFilter::Risk)
        return item.isAtRisk;
    if (filter == WorkFilter::Windows)
        return item.kind == Kind::Window;
    if (filter == WorkFilter::Chase)
        return item.kind == Kind::Chase && (item.isOverdue() || item.status == Status::DueToday);
    const bool isOfAction =
        item.kind == Kind::Action && (filter == WorkFilter::Today || filter == WorkFilter::Soon);
    if ((item.kind == Kind::Action && !isOfAction) || item.kind == Kind::Window ||
        item.kind == Kind::Chase)
        return false;
    switch (filter) {
    case WorkFilter::Open:
        return true;
    case WorkFilter::Overdue:
        return item.isOverdue();
    case WorkFilter::Today:
        return item.status == Status::DueToday;
    case WorkFilter::Soon:
        return item.dueOn && !item.isOverdue() && item.status != Status::DueToday &&
               item.workingDays <= soon.count;
    case WorkFilter::PastAim:
        return item.status == Status::PastAim;
    case WorkFilter::Triage:
        return item.kind == Kind::Triage;
    case WorkFilter::Hold:
        return item.isOnHold;
    case WorkFilter::Stages:
        return item.kind == Kind::Stage;
    case WorkFilter::Enquiries:
        return item.kind == Kind::Reply;
    case WorkFilter::Ombudsman:
        return item.isOfOmbudsman();
    case WorkFilter::Unassigned:
        return !item.officer;
    case WorkFilter::Acknowledge:
        return item.kind == Kind::Acknowledgement;
    case WorkFilter::Compliance:
        return item.kind == Kind::Recommendation || item.kind == Kind::PublicReport;
    case WorkFilter::Actions:
    case WorkFilter::Windows:
    case WorkFilter::NewlyLate:
    case WorkFilter::NewlyPastAim:
    case WorkFilter::Chase:
    case WorkFilter::Promised:
    case WorkFilter::Owed:
    case WorkFilter::Risk:
        break;
    }
    return false;
}

std::vector<WorkItem> WorkList::filtered(WorkFilter filter) const
{
    std::vector<WorkItem> shown;
    std::copy_if(m_items.begin(), m_items.end(), std::back_inserter(shown),
                 [filter](const WorkItem &item) { return shows(filter, item); });
    return shown;
}

int WorkList::count(WorkFilter filter) const
{
    return int(std::count_if(m_items.begin(), m_items.end(),
                             [filter](const WorkItem &item) { return shows(filter, item); }));
}

} // namespace redress
