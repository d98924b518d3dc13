// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/acknowledgement.h"

#include "core/store/recordwriter.h"
#include "core/store/statement.h"

namespace redress::acknowledgement {

namespace {

using namespace Qt::StringLiterals;

const QString kHandOver = uR"sql(
UPDATE case_record SET acknowledged_on = NULL, version = version + 1 WHERE id = :id
)sql"_s;

/// What proved the day, by the column of the detail of the case.
std::optional<QString> proofOf(const std::optional<StoredFacts> &detail, const QString &column)
{
    if (!detail)
        return std::nullopt;
    const auto found = detail->find(column);
    return found == detail->end() ? std::nullopt : found->second;
}

} // namespace

std::optional<QDate> ofFirstStage(const CaseRecord &record, const StageRecord &stage)
{
    const bool isOfStage = stage.number == 1 && !stage.acknowledgedOn && record.acknowledgedOn &&
                           *record.acknowledgedOn >= stage.receivedOn;
    return isOfStage ? record.acknowledgedOn : stage.acknowledgedOn;
}

void handOver(UnitOfWork &unit, const CaseRecord &record, const StageRecord &stage)
{
    if (stage.number != 1 || !record.acknowledgedOn ||
        stage.acknowledgedOn != record.acknowledgedOn)
        return;
    const auto detail = storedFactsOf(unit.database(), "case_detail"_L1, record.id.value());
    const auto contact = proofOf(detail, u"acknowledged_contact_id"_s);
    const auto document = proofOf(detail, u"acknowledged_document_id"_s);
    Statement(unit.database(), kHandOver).bind(u":id"_s, record.id).run();
    unit.changed("case"_L1, record.id.value(), record.id, "acknowledged_on"_L1,
                 storedFact(record.acknowledgedOn), std::nullopt);
    if (contact || document)
        updateRecord(unit, "case_detail"_L1, record.id.value(), record.id,
                     {{u"acknowledged_contact_id"_s, std::nullopt},
                      {u"acknowledged_document_id"_s, std::nullopt}});
    const auto event = unit.newId<Id<struct StageEventTag>>();
    insertRecord(unit, "stage_event"_L1, event.value(), record.id,
                 {{u"stage_id"_s, storedFact(stage.id)},
                  {u"event"_s, u"acknowledged"_s},
                  {u"event_on"_s, storedFact(record.acknowledgedOn)},
                  {u"entered_at_utc"_s, unit.signature().atUtc.toString(Qt::ISODateWithMs)},
                  {u"entered_by"_s, unit.signature().person},
                  {u"proof_contact_id"_s, document ? std::nullopt : contact},
                  {u"proof_document_id"_s, document}});
}

} // namespace redress::acknowledgement
