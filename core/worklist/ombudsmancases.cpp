// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/worklist/ombudsmancases.h"

#include "core/conduct/ombudsman.h"
#include "core/store/restriction.h"
#include "core/store/statement.h"
#include "core/store/storageerror.h"
#include "core/worklist/openwork.h"

#include <QCoreApplication>
#include <QHash>
#include <QStringList>

namespace redress {

namespace {

using namespace Qt::StringLiterals;
using Kind = WorkItem::Kind;

struct RowText {
    Q_DECLARE_TR_FUNCTIONS(redress::OmbudsmanCaseRow)
};

const QString kCases = uR"sql(
SELECT o.id, o.reference, o.case_id, coalesce(c.reference, ''), coalesce(o.summary, ''),
       o.directorate_id, o.service_id, o.officer_id, o.received_on, o.decision, o.decision_on,
       o.enquiry_due_on, o.enquiry_responded_on, coalesce(o.upheld_issues, '')
FROM ombudsman_case o LEFT JOIN case_record c ON c.id = o.case_id
WHERE o.received_on <= :day
ORDER BY o.received_on DESC, o.reference
)sql"_s;

const QString kRecommended = uR"sql(
SELECT ombudsman_case_id, count(*) FROM recommendation
WHERE ombudsman_case_id IS NOT NULL GROUP BY ombudsman_case_id
)sql"_s;

OmbudsmanCaseRow rowFrom(RowReader &row, const CouncilRules &rules, QDate day)
{
    OmbudsmanCaseRow made;
    OmbudsmanRecord record;
    made.id = row.id<OmbudsmanId>();
    made.reference = row.text();
    made.caseId = row.optionalId<CaseId>();
    made.ownReference = row.text();
    made.summary = row.text();
    made.directorate = row.id<OrgNodeId>();
    made.service = row.optionalId<OrgNodeId>();
    made.officer = row.optionalId<MemberId>();
    made.receivedOn = row.day();
    made.decision = fromStored<Decision>(row.text());
    made.decisionOn = row.date();
    record.receivedOn = made.receivedOn;
    record.decisionOn = made.decisionOn;
    record.enquiryDueOn = row.date();
    record.enquiryRespondedOn = row.date();
    made.upheldIssues = upheldIssuesInLine(row.text());
    made.standing = standingOf(record, rules, day);
    return made;
}

void take(OmbudsmanCaseRow &row, const WorkItem &item)
{
    const bool isFirst = !row.isToDo();
    row.openRecommendations += item.kind == Kind::Recommendation ? 1 : 0;
    row.unconfirmed += item.nextStep == WorkItem::NextStep::AwaitSatisfaction ? 1 : 0;
    row.hasOpenReport = row.hasOpenReport || item.kind == Kind::PublicReport;
    row.openLetters += item.kind == Kind::OmbudsmanEnquiry ? 1 : 0;
    const auto &before = row.standing.dueOn;
    // What waits for the Ombudsman alone has no day: the case stands as it was decided.
    if (item.dueOn && (isFirst || !before || *item.dueOn < *before))
        row.standing = standingOf(item);
}

} // namespace

QString toDoText(const OmbudsmanCaseRow &row)
{
    QStringList parts;
    if (row.openLetters > 0)
        parts.append(RowText::tr("%n letter(s) to answer", nullptr, row.openLetters));
    if (row.openRecommendations > row.unconfirmed)
        parts.append(RowText::tr("%1 of %n recommendation(s) open", nullptr, row.recommendations)
                         .arg(row.openRecommendations - row.unconfirmed));
    if (row.unconfirmed > 0)
        parts.append(RowText::tr("%1 of %n recommendation(s) done, to be confirmed", nullptr,
                                 row.recommendations)
                         .arg(row.unconfirmed));
    if (row.hasOpenReport)
        parts.append(RowText::tr("report to answer"));
    return parts.join(u", "_s);
}

Result<std::vector<OmbudsmanCaseRow>> ombudsmanCases(Database &database, const CouncilRules &rules,
                                                     QDate day)
{
    return guarded([&] {
        const ClosedCases closed(database);
        std::vector<OmbudsmanCaseRow> rows;
        QHash<OmbudsmanId, size_t> places;
        Statement select(database, kCases);
        select.bind(u":day"_s, day);
        while (select.step()) {
            RowReader row(select);
            OmbudsmanCaseRow made = rowFrom(row, rules, day);
            if (closed.has(made.id) || (made.caseId && closed.has(*made.caseId))) {
                made.summary = restriction::closedWords();
                made.upheldIssues.clear();
            }
            places.insert(made.id, rows.size());
            rows.push_back(std::move(made));
        }
        Statement recommended(database, kRecommended);
        while (recommended.step()) {
            RowReader row(recommended);
            const auto place = places.constFind(row.id<OmbudsmanId>());
            if (place != places.constEnd())
                rows[*place].recommendations = int(row.integer());
        }
        for (const WorkItem &item : openwork::ofOmbudsman(database, rules, day)) {
            // The Ombudsman waits for no chase.
            if (item.kind == WorkItem::Kind::Chase)
                continue;
            const auto place = places.constFind(item.ombudsmanId.value_or(OmbudsmanId()));
            if (place != places.constEnd())
                take(rows[*place], item);
        }
        return rows;
    });
}

} // namespace redress
