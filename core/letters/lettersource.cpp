// SPDX-License-Identifier: GPL-3.0-or-later
// What letters are filled in from, as the file keeps it.
#include "core/letters/lettervalues.h"

#include "core/conduct/ombudsman.h"
#include "core/conduct/triagerepository.h"
#include "core/store/anycase.h"
#include "core/store/casestore.h"
#include "core/store/paperlanguage.h"
#include "core/store/storageerror.h"

#include <QCoreApplication>

namespace redress {

namespace {

using namespace Qt::StringLiterals;

struct SourceText {
    Q_DECLARE_TR_FUNCTIONS(redress::LetterSource)
};

// Staff and members are no recipients of letters to the complainant.
const QString kPeople = uR"sql(
SELECT p.id, k.role, p.name, coalesce(p.address, ''), coalesce(p.safe_contact, ''),
       coalesce(p.adjustments, ''), p.do_not_contact
FROM case_person k JOIN person r ON r.id = k.person_id
JOIN person p ON p.id = coalesce(r.merged_into_id, r.id)
WHERE k.case_id = :case_id
  AND k.role IN ('complainant', 'child', 'representative', 'advocate', 'elected_member')
ORDER BY CASE k.role WHEN 'complainant' THEN 1 WHEN 'elected_member' THEN 2
                     WHEN 'representative' THEN 3 WHEN 'advocate' THEN 4 ELSE 5 END, p.id
)sql"_s;

const QString kPeopleOfAlone = uR"sql(
SELECT p.id, k.role, p.name, coalesce(p.address, ''), coalesce(p.safe_contact, ''),
       coalesce(p.adjustments, ''), p.do_not_contact
FROM ombudsman_person k JOIN person r ON r.id = k.person_id
JOIN person p ON p.id = coalesce(r.merged_into_id, r.id)
WHERE k.ombudsman_case_id = :case_id
  AND k.role IN ('complainant', 'child', 'representative', 'advocate', 'elected_member')
ORDER BY CASE k.role WHEN 'complainant' THEN 1 WHEN 'elected_member' THEN 2
                     WHEN 'representative' THEN 3 WHEN 'advocate' THEN 4 ELSE 5 END, p.id
)sql"_s;

const QString kDetail = uR"sql(
SELECT coalesce(desired_outcomes, ''), coalesce(responding_manager, '')
FROM case_detail WHERE case_id = :case_id
)sql"_s;

const QString kConsent = uR"sql(
SELECT state FROM consent WHERE case_id = :case_id ORDER BY id DESC
)sql"_s;

std::vector<LetterPerson> peopleOf(Database &database, const AnyCaseId &id)
{
    std::vector<LetterPerson> people;
    Statement select(database, anycase::councilCase(id) ? kPeople : kPeopleOfAlone);
    select.bind(u":case_id"_s, anycase::keyOf(id));
    while (select.step()) {
        RowReader row(select);
        LetterPerson person;
        person.id = row.integer();
        person.role = row.text();
        person.name = row.text();
        person.address = row.text();
        person.safeContact = row.text();
        person.adjustments = row.text();
        person.mayNotBeContacted = row.flag();
        people.push_back(person);
    }
    return people;
}

void readCouncil(CaseStore &store, LetterSource &source)
{
    source.words = unwrap(LetterRepository(store.database()).words());
    source.council = store.councilName();
    source.language = paperLanguage(store.database());
    source.isSample = store.isSample();
}

} // namespace

QString labelOfPersonRole(const QString &role)
{
    if (role == "complainant"_L1)
        return SourceText::tr("Complainant");
    if (role == "child"_L1)
        return SourceText::tr("Child");
    if (role == "representative"_L1)
        return SourceText::tr("Representative");
    if (role == "advocate"_L1)
        return SourceText::tr("Advocate");
    return role == "elected_member"_L1 ? SourceText::tr("Elected member") : role;
}

Result<LetterSource> readLetterSource(CaseStore &store, CaseId id)
{
    return guarded([&] {
        Database &database = store.database();
        LetterSource source;
        source.state = unwrap(readCaseState(database, id));
        source.triage = unwrap(readTriage(database, id));
        source.people = peopleOf(database, id);
        source.remedies = unwrap(remedies::ofCase(database, id));
        source.recommendations = unwrap(recommendations::ofStages(database, id));
        std::optional<QDate> newest;
        for (const auto &folder : source.state.dossier.ombudsman) {
            const OmbudsmanFacts facts = unwrap(ombudsman::facts(database, folder.ombudsman.id));
            if (facts.record.decision && (!source.ombudsmanDecidedOn ||
                                          *source.ombudsmanDecidedOn <= facts.record.decisionOn)) {
                source.ombudsmanDecision = facts.record.decision;
                source.ombudsmanDecidedOn = facts.record.decisionOn;
            }
            const QStringList upheld = upheldIssueLines(facts.upheldIssues);
            if (upheld.isEmpty() || (newest && facts.record.decisionOn < newest))
                continue;
            newest = facts.record.decisionOn;
            source.upheldIssues = upheld;
        }
        Statement detail(database, kDetail);
        detail.bind(u":case_id"_s, id);
        if (detail.step()) {
            source.desiredOutcomes = detail.text(0);
            source.respondingManager = detail.text(1);
        }
        Statement consent(database, kConsent);
        consent.bind(u":case_id"_s, id);
        if (consent.step())
            source.consent = consent.text(0);
        readCouncil(store, source);
        return source;
    });
}

Result<LetterSource> readLetterSource(CaseStore &store, OmbudsmanId id)
{
    return guarded([&] {
        Database &database = store.database();
        restriction::demandOpen(database, id);
        const OmbudsmanFacts facts = unwrap(ombudsman::facts(database, id));
        LetterSource source;
        source.alone = facts.record;
        CaseRecord &record = source.state.dossier.record;
        record.reference = facts.record.reference;
        record.kind = CaseKind::Complaint;
        record.directorate = facts.record.directorate;
        record.service = facts.record.service;
        record.receivedOn = facts.record.receivedOn;
        record.summary = facts.record.summary.value_or(QString());
        record.officer = facts.record.officer;
        source.people = peopleOf(database, id);
        source.ombudsmanDecision = facts.record.decision;
        source.ombudsmanDecidedOn = facts.record.decisionOn;
        source.upheldIssues = upheldIssueLines(facts.upheldIssues);
        readCouncil(store, source);
        return source;
    });
}

} // namespace redress
