// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/ombudsmanrepository.h"

#include "core/calendar/financialyear.h"
#include "core/store/auditfields.h"
#include "core/store/restriction.h"
#include "core/store/storageerror.h"

#include <QCoreApplication>

namespace redress {

namespace {

using namespace Qt::StringLiterals;

struct OmbudsmanText {
    Q_DECLARE_TR_FUNCTIONS(redress::OmbudsmanRepository)
};

const QString kSelect = uR"sql(
SELECT id, reference, case_id, directorate_id, service_id, received_on, enquiry_due_on,
       enquiry_responded_on, decision_on, decision, summary, officer_id, origin_id, version
FROM ombudsman_case WHERE id = :id
)sql"_s;

const QString kLinkedCase = uR"sql(
SELECT case_id FROM ombudsman_case WHERE id = :id
)sql"_s;

const QString kSelectRecommendations = uR"sql(
SELECT id, ombudsman_case_id, category, amount_pence, description, due_on, completed_on, origin_id
FROM recommendation WHERE ombudsman_case_id = :id ORDER BY id
)sql"_s;

const QString kUpdate = uR"sql(
UPDATE ombudsman_case SET reference = :reference, case_id = :case_id,
    directorate_id = :directorate_id, service_id = :service_id, received_on = :received_on,
    received_quarter = :received_quarter, enquiry_due_on = :enquiry_due_on,
    enquiry_responded_on = :enquiry_responded_on, decision_on = :decision_on,
    decision_quarter = :decision_quarter, decision = :decision, settled_on = :settled_on,
    summary = :summary, officer_id = :officer_id, version = version + 1
WHERE id = :id
)sql"_s;

} // namespace

Result<OmbudsmanRecord> OmbudsmanRepository::load(Database &database, OmbudsmanId id)
{
    return guarded([&] {
        Statement select(database, kSelect);
        select.bind(u":id"_s, id);
        if (!select.step())
            throw StorageError({Error::Code::NotFound,
                                OmbudsmanText::tr("This Ombudsman case is no longer in the file."),
                                QString::number(id.value())});
        RowReader row(select);
        OmbudsmanRecord record;
        record.id = row.id<OmbudsmanId>();
        record.reference = row.text();
        record.caseId = row.optionalId<CaseId>();
        record.directorate = row.id<OrgNodeId>();
        record.service = row.optionalId<OrgNodeId>();
        record.receivedOn = row.day();
        record.enquiryDueOn = row.date();
        record.enquiryRespondedOn = row.date();
        record.decisionOn = row.date();
        record.decision = fromStored<Decision>(row.text());
        record.summary = row.optionalText();
        record.officer = row.optionalId<MemberId>();
        record.origin = row.id<ChangeSetId>();
        record.version = int(row.integer());
        return record;
    });
}

std::optional<CaseId> OmbudsmanRepository::linkedCase(Database &database, OmbudsmanId id)
{
    Statement select(database, kLinkedCase);
    select.bind(u":id"_s, id);
    if (!select.step())
        return std::nullopt;
    return RowReader(select).optionalId<CaseId>();
}

std::vector<RecommendationRecord> OmbudsmanRepository::recommendations(Database &database,
                                                                       OmbudsmanId id)
{
    Statement select(database, kSelectRecommendations);
    select.bind(u":id"_s, id);
    std::vector<RecommendationRecord> found;
    while (select.step()) {
        RowReader row(select);
        RecommendationRecord record;
        record.id = row.id<RecommendationId>();
        record.ombudsmanCase = row.id<OmbudsmanId>();
        record.category = fromStored<RemedyCategory>(row.text()).value_or(RemedyCategory::Other);
        if (const auto pence = row.optionalInteger())
            record.amount = Money{*pence};
        record.description = row.optionalText();
        record.dueOn = row.date();
        record.completedOn = row.date();
        record.origin = row.id<ChangeSetId>();
        found.push_back(record);
    }
    return found;
}

Result<CaseDossier::OmbudsmanFolder> OmbudsmanRepository::folder(Database &database, OmbudsmanId id)
{
    const auto record = load(database, id);
    if (!record)
        return record.error();
    return guarded([&] {
        if (record->caseId)
            restriction::demandOpen(database, *record->caseId);
        restriction::demandOpen(database, id);
        return CaseDossier::OmbudsmanFolder{*record, recommendations(database, id)};
    });
}

Result<void> OmbudsmanRepository::replace(UnitOfWork &unit, const OmbudsmanRecord &record)
{
    return guarded([&] {
        const AuditFields before = auditFields(unwrap(load(unit.database(), record.id)));
        const AuditFields after = auditFields(record);
        const auto quarterOf = [](std::optional<QDate> day) {
            return day ? std::optional(Quarter::of(*day).code()) : std::nullopt;
        };
        Statement(unit.database(), kUpdate)
            .bind(u":reference"_s, record.reference)
            .bind(u":case_id"_s, record.caseId)
            .bind(u":directorate_id"_s, record.directorate)
            .bind(u":service_id"_s, record.service)
            .bind(u":received_on"_s, record.receivedOn)
            .bind(u":received_quarter"_s, quarterOf(record.receivedOn))
            .bind(u":enquiry_due_on"_s, record.enquiryDueOn)
            .bind(u":enquiry_responded_on"_s, record.enquiryRespondedOn)
            .bind(u":decision_on"_s, record.decisionOn)
            .bind(u":decision_quarter"_s, quarterOf(record.decisionOn))
            .bind(u":decision"_s, record.decision
                                      ? std::optional(QString(toStored(*record.decision)))
                                      : std::nullopt)
            .bind(u":settled_on"_s, record.settledOn())
            .bind(u":summary"_s, record.summary)
            .bind(u":officer_id"_s, record.officer)
            .bind(u":id"_s, record.id)
            .run();
        for (size_t i = 0; i < before.size(); ++i)
            unit.changed("ombudsman_case"_L1, record.id.value(), record.caseId, before[i].name,
                         before[i].value, after[i].value);
    });
}

} // namespace redress
