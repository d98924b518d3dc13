// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/recount.h"

#include "core/store/countedfacts.h"
#include "core/store/storageerror.h"

#include <QCoreApplication>

namespace redress {

namespace {

using namespace Qt::StringLiterals;

struct RecountText {
    Q_DECLARE_TR_FUNCTIONS(redress::Recount)
};

// A count lies between its first event and its last day: what ends before the span, or begins
// after it, cannot depend on its days. A record without a due date may be one whose clock stands.
const QString kStages =
    u"SELECT %1, s.case_id, c.reference, s.due_on, s.aim_on, s.limit_on, s.panel_by, "
    "s.days_taken, s.in_time FROM stage s JOIN case_record c ON c.id = s.case_id "
    "WHERE (s.received_on <= :received OR s.acknowledged_on <= :acknowledged "
    "OR s.record_agreed_on <= :agreed) AND (s.due_on IS NULL OR s.due_on >= :due "
    "OR s.panel_by >= :panel OR s.responded_on >= :responded) ORDER BY s.id"_s.arg(
        countedfacts::kStageColumns);

const QString kEnquiries = uR"sql(
SELECT id, reference, kind, received_on, responded_on, acknowledged_on, extended_to, due_on,
       days_taken, in_time
FROM case_record
WHERE kind IN ('mp_enquiry', 'councillor_enquiry', 'representation') AND received_on <= :received
      AND (due_on IS NULL OR due_on >= :due OR responded_on >= :responded)
ORDER BY id
)sql"_s;

const QString kUpdateStage = uR"sql(
UPDATE stage SET due_on = :due_on, aim_on = :aim_on, limit_on = :limit_on, panel_by = :panel_by,
    days_taken = :days_taken, in_time = :in_time, version = version + 1
WHERE id = :id
)sql"_s;

const QString kUpdateCase = uR"sql(
UPDATE case_record SET due_on = :due_on, days_taken = :days_taken, in_time = :in_time,
    version = version + 1
WHERE id = :id
)sql"_s;

/// Outside of every calendar.
const QDate kBeforeAll(1000, 1, 1);
const QDate kAfterAll(9999, 12, 31);

void readTaken(RowReader &row, CountedDays &days)
{
    if (const auto taken = row.optionalInteger())
        days.daysTaken = int(*taken);
    if (const auto inTime = row.optionalInteger())
        days.inTime = *inTime != 0;
}

/// Tells where the count stands, now and then, and stops it if that is wanted.
void tick(const Progress &progress, qint64 done)
{
    if (done % 1000 != 0)
        return;
    progress.tell(RecountText::tr("Counting days"), done, 0);
    if (progress.isCancelled())
        throw StorageError(
            {Error::Code::Cancelled, RecountText::tr("The count was cancelled."), {}});
}

std::optional<QString> written(std::optional<QDate> day)
{
    return day ? std::optional(day->toString(Qt::ISODate)) : std::nullopt;
}

} // namespace

Recount::Recount(Database &database, const CouncilRules &rules)
    : m_database(database)
    , m_rules(rules)
{}

std::vector<RecountedDays> Recount::differences(std::optional<ChangedSpan> span,
                                                const Progress &progress)
{
    m_differences.clear();
    const ChangedSpan asked = span.value_or(ChangedSpan{kBeforeAll, kAfterAll});
    takeStages(asked, progress);
    takeEnquiries(asked, progress);
    return std::move(m_differences);
}

void Recount::takeStages(ChangedSpan span, const Progress &progress)
{
    Statement stops(m_database, countedfacts::kStops);
    Statement select(m_database, kStages);
    select.bind(u":received"_s, span.last)
        .bind(u":acknowledged"_s, span.last)
        .bind(u":agreed"_s, span.last)
        .bind(u":due"_s, span.first)
        .bind(u":panel"_s, span.first)
        .bind(u":responded"_s, span.first);
    qint64 done = 0;
    while (select.step()) {
        tick(progress, ++done);
        RowReader row(select);
        const StageRecord stage = countedfacts::read(row, stops);
        RecountedDays record;
        record.caseId = row.id<CaseId>();
        record.stageId = stage.id;
        record.reference = row.text();
        record.procedure = stage.procedure;
        record.stage = stage.number;
        record.respondedOn = stage.respondedOn;
        record.facts = factsOf(stage);
        record.before.dueOn = row.date();
        record.before.aimOn = row.date();
        record.before.limitOn = row.date();
        record.before.panelBy = row.date();
        readTaken(row, record.before);
        const StageFigures figures = figuresOf(stage, m_rules);
        const StageDeadlines &days = figures.deadlines;
        record.after = {days.dueOn,   days.aimOn,        days.limitOn,
                        days.panelBy, figures.daysTaken, figures.inTime};
        take(std::move(record));
    }
}

void Recount::takeEnquiries(ChangedSpan span, const Progress &progress)
{
    Statement stops(m_database, countedfacts::kStopsOfCase);
    Statement select(m_database, kEnquiries);
    select.bind(u":received"_s, span.last)
        .bind(u":due"_s, span.first)
        .bind(u":responded"_s, span.first);
    qint64 done = 0;
    while (select.step()) {
        tick(progress, ++done);
        RowReader row(select);
        CaseRecord enquiry;
        enquiry.id = row.id<CaseId>();
        enquiry.reference = row.text();
        enquiry.kind = fromStored<CaseKind>(row.text()).value_or(CaseKind::Representation);
        enquiry.receivedOn = row.day();
        enquiry.respondedOn = row.date();
        enquiry.acknowledgedOn = row.date();
        enquiry.extendedTo = row.date();
        countedfacts::readStops(enquiry, stops);
        RecountedDays record;
        record.caseId = enquiry.id;
        record.reference = enquiry.reference;
        record.kind = enquiry.kind;
        record.procedure = procedureOf(enquiry);
        record.respondedOn = enquiry.respondedOn;
        record.facts = factsOf(enquiry);
        record.before.dueOn = row.date();
        readTaken(row, record.before);
        const CaseFigures figures = figuresOf(enquiry, std::nullopt, m_rules);
        record.after = {figures.dueOn, {}, {}, {}, figures.daysTaken, figures.inTime};
        take(std::move(record));
    }
}

void Recount::take(RecountedDays record)
{
    if (record.before != record.after)
        m_differences.push_back(std::move(record));
}

int Recount::write(UnitOfWork &unit, const std::vector<RecountedDays> &differences)
{
    Statement updateStage(unit.database(), kUpdateStage);
    Statement updateCase(unit.database(), kUpdateCase);
    int moved = 0;
    for (const RecountedDays &record : differences) {
        const CountedDays &after = record.after;
        Statement &update = record.stageId ? updateStage : updateCase;
        update.bind(u":due_on"_s, after.dueOn);
        if (record.stageId)
            update.bind(u":aim_on"_s, after.aimOn)
                .bind(u":limit_on"_s, after.limitOn)
                .bind(u":panel_by"_s, after.panelBy);
        const qint64 id = record.stageId ? record.stageId->value() : record.caseId.value();
        update.bind(u":days_taken"_s, after.daysTaken)
            .bind(u":in_time"_s, after.inTime)
            .bind(u":id"_s, id)
            .run();
        if (record.before.dueOn == after.dueOn)
            continue;
        unit.changed(record.stageId ? "stage"_L1 : "case"_L1, id, record.caseId, "due_on"_L1,
                     written(record.before.dueOn), written(after.dueOn));
        ++moved;
    }
    return moved;
}

} // namespace redress
