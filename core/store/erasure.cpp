// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/erasure.h"

#include "core/store/anycase.h"
#include "core/store/binrows.h"
#include "core/store/statement.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace redress::erasure {

namespace {

using namespace Qt::StringLiterals;

const QString kEraseRecord = uR"sql(
UPDATE case_record SET summary = :summary, quote = NULL, version = version + 1 WHERE id = :id
)sql"_s;

const QString kEraseDetail = uR"sql(
UPDATE case_detail SET back_dated_reason = NULL, late_grounds_decision = NULL,
    channel_recipient = NULL, desired_outcomes = NULL, responding_manager = NULL,
    triage_reason = NULL, triage_decider = NULL, proceedings = NULL, language = NULL,
    adjustments = NULL, adjustments_review_on = NULL, compliment_from = NULL, legal_hold = NULL,
    withdrawal_reason = NULL, acknowledged_contact_id = NULL, acknowledged_document_id = NULL,
    extension_reason = NULL, confidentiality = 'normal'
WHERE case_id = :id
)sql"_s;

const QString kEraseLinks = uR"sql(
UPDATE case_link SET note = '' WHERE case_id = :id OR other_case_id = :same_id
)sql"_s;

const QString kEraseNumbers = uR"sql(
UPDATE case_number SET summary = :summary WHERE case_id = :id
)sql"_s;

const QString kEraseSample = uR"sql(
UPDATE dip_theme SET note = ''
WHERE dip_response_id IN (SELECT d.id FROM dip_response d JOIN stage s ON s.id = d.stage_id
                          WHERE s.case_id = :id)
)sql"_s;

const QString kMerged = uR"sql(
SELECT merged_id FROM case_number WHERE case_id = :id ORDER BY merged_id
)sql"_s;

const QString kEraseStageDetail = uR"sql(
UPDATE stage_detail SET extension_reason = NULL, lateness_reason = NULL, lateness_team = NULL,
    outcome_reason = NULL, refusal_reason = NULL
WHERE stage_id IN (SELECT s.id FROM stage s WHERE s.case_id = :id)
)sql"_s;

const QString kEraseHolds = uR"sql(
UPDATE hold SET authorised_by = NULL, evidence = NULL
WHERE stage_id IN (SELECT s.id FROM stage s WHERE s.case_id = :id)
)sql"_s;

const QString kEraseCaseHolds = uR"sql(
UPDATE case_hold SET authorised_by = NULL, evidence = NULL WHERE case_id = :id
)sql"_s;

const QString kEraseCaseEvents = uR"sql(
UPDATE case_event SET note = '', proof_document_id = NULL, proof_contact_id = NULL
WHERE case_id = :id
)sql"_s;

const QString kEraseEvents = uR"sql(
UPDATE stage_event SET note = '', proof_document_id = NULL, proof_contact_id = NULL
WHERE stage_id IN (SELECT s.id FROM stage s WHERE s.case_id = :id)
)sql"_s;

const QString kEraseIssues = uR"sql(
UPDATE issue SET description = NULL
WHERE stage_id IN (SELECT s.id FROM stage s WHERE s.case_id = :id)
)sql"_s;

const QString kEraseActions = uR"sql(
UPDATE action SET description = NULL, owner_name = NULL, evidence = NULL, follow_up_held = NULL,
    monitored_by = NULL
WHERE stage_id IN (SELECT s.id FROM stage s WHERE s.case_id = :id)
)sql"_s;

const QString kEraseCosts = uR"sql(
UPDATE cost SET description = NULL
WHERE stage_id IN (SELECT s.id FROM stage s WHERE s.case_id = :id)
)sql"_s;

const QString kEraseRemedies = uR"sql(
UPDATE remedy SET description = NULL, evidence = NULL
WHERE stage_id IN (SELECT s.id FROM stage s WHERE s.case_id = :id)
)sql"_s;

const QString kEraseRecommendations = uR"sql(
UPDATE recommendation SET description = NULL, evidence = NULL, refusal_reason = NULL
WHERE stage_id IN (SELECT s.id FROM stage s WHERE s.case_id = :id)
)sql"_s;

const QString kEraseOmbudsman = uR"sql(
UPDATE ombudsman_case SET summary = :summary, category = NULL, injustice = NULL, legal_hold = NULL,
    upheld_issues = NULL, ofsted_note = NULL
WHERE id = :id
)sql"_s;

const QString kEraseOmbudsmanRecommendations = uR"sql(
UPDATE recommendation SET description = NULL, evidence = NULL, refusal_reason = NULL
WHERE ombudsman_case_id = :id
)sql"_s;

const QString kEraseEnquiries = uR"sql(
UPDATE ombudsman_enquiry SET note = '' WHERE ombudsman_case_id = :id
)sql"_s;

const QString kRemoveOmbudsmanReaders = uR"sql(
DELETE FROM ombudsman_reader WHERE ombudsman_case_id = :id
)sql"_s;

const QString kRemoveReaders = uR"sql(
DELETE FROM case_reader WHERE case_id = :id
)sql"_s;

const QString kRemoveConsents = uR"sql(
DELETE FROM consent WHERE case_id = :id
)sql"_s;

const QString kRemoveAdvocacy = uR"sql(
DELETE FROM advocacy WHERE case_id = :id
)sql"_s;

const QString kRemoveContacts = uR"sql(
DELETE FROM contact_log WHERE case_id = :id
)sql"_s;

const QString kRemoveDocuments = uR"sql(
DELETE FROM document WHERE case_id = :id
)sql"_s;

const QString kRemoveContactsOfAlone = uR"sql(
DELETE FROM contact_log WHERE ombudsman_case_id = :id
)sql"_s;

const QString kRemoveDocumentsOfAlone = uR"sql(
DELETE FROM document WHERE ombudsman_case_id = :id
)sql"_s;

const QString kRemoveDrafts = uR"sql(
DELETE FROM draft WHERE record_id = :id AND form NOT LIKE 'form.alone.%'
)sql"_s;

const QString kOmbudsmanCases = uR"sql(
SELECT id FROM ombudsman_case WHERE case_id = :id ORDER BY id
)sql"_s;

const QString kRemoveDraftsOfAlone = uR"sql(
DELETE FROM draft WHERE record_id = :id AND form LIKE 'form.alone.%'
)sql"_s;

const QString kPeopleOfThisCaseAlone = uR"sql(
SELECT DISTINCT k.person_id FROM case_person k
WHERE k.case_id = :id
  AND NOT EXISTS (SELECT 1 FROM case_person o WHERE o.person_id = k.person_id AND o.case_id <> :same_id)
  AND NOT EXISTS (SELECT 1 FROM ombudsman_person m WHERE m.person_id = k.person_id)
  AND NOT EXISTS (SELECT 1 FROM consent n WHERE n.person_id = k.person_id)
  AND NOT EXISTS (SELECT 1 FROM person p WHERE p.merged_into_id = k.person_id)
)sql"_s;

const QString kPeopleOfThisOmbudsmanCaseAlone = uR"sql(
SELECT DISTINCT k.person_id FROM ombudsman_person k
WHERE k.ombudsman_case_id = :id
  AND NOT EXISTS (SELECT 1 FROM ombudsman_person o
                  WHERE o.person_id = k.person_id AND o.ombudsman_case_id <> :same_id)
  AND NOT EXISTS (SELECT 1 FROM case_person c WHERE c.person_id = k.person_id)
  AND NOT EXISTS (SELECT 1 FROM consent n WHERE n.person_id = k.person_id)
  AND NOT EXISTS (SELECT 1 FROM person p WHERE p.merged_into_id = k.person_id)
)sql"_s;

const QString kRemoveOmbudsmanPeople = uR"sql(
DELETE FROM ombudsman_person WHERE ombudsman_case_id = :id
)sql"_s;

const QString kRemovePeople = uR"sql(
DELETE FROM case_person WHERE case_id = :id
)sql"_s;

const QString kRemovePerson = uR"sql(
DELETE FROM person WHERE id = :id
)sql"_s;

const QString kBinnedDocuments = uR"sql(
SELECT id, record_id, body FROM bin_item WHERE entity = 'document' ORDER BY id
)sql"_s;

const QString kRemoveDocument = uR"sql(
DELETE FROM document WHERE id = :id
)sql"_s;

const QString kRemoveItem = uR"sql(
DELETE FROM bin_item WHERE id = :id
)sql"_s;

void runFor(Database &database, const QString &sql, CaseId id)
{
    Statement(database, sql).bind(u":id"_s, id).run();
}

/// Those whom \p sql finds to be on the case alone.
std::vector<qint64> peopleAlone(Database &database, const QString &sql, qint64 id)
{
    // A case in the bin may come back, and its people with it.
    const QSet<qint64> binned = binrows::peopleOfCases(database, 0);
    std::vector<qint64> alone;
    Statement select(database, sql);
    select.bind(u":id"_s, id).bind(u":same_id"_s, id);
    while (select.step()) {
        if (const qint64 person = select.integer(0); !binned.contains(person))
            alone.push_back(person);
    }
    return alone;
}

void removePeople(Database &database, const std::vector<qint64> &people)
{
    Statement remove(database, kRemovePerson);
    for (const qint64 person : people)
        remove.bind(u":id"_s, person).run();
}

/// \return those who were on no other case, and are gone.
std::vector<qint64> erasePeople(Database &database, CaseId id)
{
    std::vector<qint64> alone = peopleAlone(database, kPeopleOfThisCaseAlone, id.value());
    runFor(database, kRemovePeople, id);
    removePeople(database, alone);
    return alone;
}

/// \return as erasePeople() does.
std::vector<qint64> eraseRows(Database &database, CaseId id, const QString &summary)
{
    Statement(database, kEraseRecord).bind(u":id"_s, id).bind(u":summary"_s, summary).run();
    Statement(database, kEraseNumbers).bind(u":id"_s, id).bind(u":summary"_s, summary).run();
    Statement(database, kEraseLinks).bind(u":id"_s, id).bind(u":same_id"_s, id).run();
    for (const QString &sql :
         {kEraseDetail, kEraseSample, kEraseStageDetail, kEraseHolds, kEraseCaseHolds,
          kEraseCaseEvents, kEraseEvents, kEraseIssues, kEraseActions, kEraseCosts, kEraseRemedies,
          kEraseRecommendations, kRemoveReaders, kRemoveConsents, kRemoveAdvocacy, kRemoveContacts,
          kRemoveDocuments, kRemoveDrafts})
        runFor(database, sql, id);
    return erasePeople(database, id);
}

} // namespace

void eraseBinnedDocuments(UnitOfWork &unit, const AnyCaseId &id)
{
    Database &database = unit.database();
    std::vector<std::pair<qint64, qint64>> found; // The item, the document.
    {
        Statement select(database, kBinnedDocuments);
        while (select.step()) {
            const QJsonArray rows = QJsonDocument::fromJson(select.text(2).toUtf8()).array();
            const QJsonObject record = rows.at(0).toObject().value(u"record"_s).toObject();
            if (record.value(anycase::columnOf(id)).toString().toLongLong() == anycase::keyOf(id))
                found.emplace_back(select.integer(0), select.integer(1));
        }
    }
    const QString withoutAny = u"{}"_s;
    for (const auto &[item, document] : found) {
        Statement(database, kRemoveDocument).bind(u":id"_s, document).run();
        unit.deleted("document"_L1, document, anycase::councilCase(id), withoutAny);
        Statement(database, kRemoveItem).bind(u":id"_s, item).run();
        unit.deleted("bin_item"_L1, item, {}, withoutAny);
    }
}

void eraseOmbudsman(UnitOfWork &unit, OmbudsmanId id, const std::optional<QString> &summary)
{
    Database &database = unit.database();
    Statement(database, kEraseOmbudsman).bind(u":id"_s, id).bind(u":summary"_s, summary).run();
    for (const QString &sql : {kEraseOmbudsmanRecommendations, kEraseEnquiries,
                               kRemoveDraftsOfAlone, kRemoveOmbudsmanReaders})
        Statement(database, sql).bind(u":id"_s, id).run();
    const std::vector<qint64> people =
        peopleAlone(database, kPeopleOfThisOmbudsmanCaseAlone, id.value());
    eraseBinnedDocuments(unit, id);
    eraseTrailOfOmbudsman(unit, id, people); // Which names them by their rows.
    for (const QString &sql :
         {kRemoveOmbudsmanPeople, kRemoveContactsOfAlone, kRemoveDocumentsOfAlone})
        Statement(database, sql).bind(u":id"_s, id).run();
    removePeople(database, people);
    for (const qint64 person : people) // They may have been on another case once.
        eraseTrailOfPerson(unit, person);
}

void eraseCase(UnitOfWork &unit, CaseId id, const QString &summary)
{
    std::vector<CaseId> merged; // Cases that became part of it have words in the trail as well.
    {
        Statement select(unit.database(), kMerged);
        select.bind(u":id"_s, id);
        while (select.step())
            merged.emplace_back(select.integer(0));
    }
    const std::vector<qint64> people = eraseRows(unit.database(), id, summary);
    merged.insert(merged.begin(), id);
    for (const CaseId one : merged)
        eraseBinnedDocuments(unit, one);
    eraseTrail(unit, merged);
    std::vector<OmbudsmanId> atOmbudsman;
    {
        Statement select(unit.database(), kOmbudsmanCases);
        select.bind(u":id"_s, id);
        while (select.step())
            atOmbudsman.emplace_back(select.integer(0));
    }
    for (const OmbudsmanId one : atOmbudsman)
        eraseOmbudsman(unit, one, std::nullopt); // It may have stood alone once.
    for (const qint64 person : people)           // They may have been on another case once.
        eraseTrailOfPerson(unit, person);
}

} // namespace redress::erasure
