// SPDX-License-Identifier: GPL-3.0-or-later
// What papers about a whole case are put together from, as the file keeps it.
#include "core/letters/casepaper.h"

#include "core/conduct/ombudsman.h"
#include "core/conduct/peoplerepository.h"
#include "core/store/casestore.h"
#include "core/store/ombudsmanrepository.h"
#include "core/store/paperlanguage.h"
#include "core/store/restriction.h"
#include "core/store/storageerror.h"

#include <algorithm>

namespace redress {

namespace {

using namespace Qt::StringLiterals;

const QString kRemedies = uR"sql(
SELECT source, stage_id, category, amount_pence, description, accepted, refusal_reason, due_on,
       completed_on, evidence, satisfied_on, first_due_on, evidence_sent_on
FROM recommendation WHERE ombudsman_case_id = :id ORDER BY id
)sql"_s;

const QString kStageRemedies = uR"sql(
SELECT r.source, r.stage_id, r.category, r.amount_pence, r.description, r.accepted,
       r.refusal_reason, r.due_on, r.completed_on, r.evidence, r.satisfied_on,
       r.first_due_on, r.evidence_sent_on
FROM recommendation r JOIN stage s ON s.id = r.stage_id
WHERE s.case_id = :id ORDER BY s.stage_no, r.id
)sql"_s;

std::vector<RemedyOnPaper> remediesIn(Statement &select)
{
    std::vector<RemedyOnPaper> remedies;
    while (select.step()) {
        RowReader row(select);
        RemedyOnPaper remedy;
        remedy.source = row.text();
        remedy.stage = row.optionalId<StageId>();
        remedy.category = fromStored<RemedyCategory>(row.text()).value_or(RemedyCategory::Other);
        if (const auto pence = row.optionalInteger())
            remedy.amount = Money{*pence};
        remedy.description = row.text();
        if (const auto accepted = row.optionalInteger())
            remedy.isAccepted = *accepted != 0;
        remedy.refusalReason = row.text();
        remedy.dueOn = row.date();
        remedy.completedOn = row.date();
        remedy.evidence = row.text();
        remedy.satisfiedOn = row.date();
        remedy.firstDueOn = row.date();
        remedy.evidenceSentOn = row.date();
        remedies.push_back(remedy);
    }
    return remedies;
}

OmbudsmanOnPaper ombudsmanOf(Database &database, const OmbudsmanRecord &record)
{
    Statement select(database, kRemedies);
    select.bind(u":id"_s, record.id);
    const OmbudsmanFacts facts = unwrap(ombudsman::facts(database, record.id));
    return {record, facts.enquiryFirstDueOn, upheldIssueLines(facts.upheldIssues),
            unwrap(enquiries::of(database, record.id)), remediesIn(select)};
}

/// The day by which a document is looked for.
QDate dayOf(const CaseDocument &document)
{
    return document.sentOn.value_or(document.datedOn.value_or(document.addedAtUtc.date()));
}

/// People, contacts and documents of either.
void readPapers(Database &database, const AnyCaseId &id, CaseOnPaper &about)
{
    about.people = unwrap(people::onCase(database, id));
    about.contacts = unwrap(contactlog::entries(database, id));
    std::stable_sort(
        about.contacts.begin(), about.contacts.end(),
        [](const ContactEntry &a, const ContactEntry &b) { return a.happenedOn < b.happenedOn; });
    about.documents = unwrap(DocumentRepository(database).documents(id));
    std::reverse(about.documents.begin(), about.documents.end());
    std::stable_sort(
        about.documents.begin(), about.documents.end(),
        [](const CaseDocument &a, const CaseDocument &b) { return dayOf(a) < dayOf(b); });
}

void readOwn(CaseStore &store, CaseId id, CaseOnPaper &about)
{
    Database &database = store.database();
    about.own = unwrap(readLetterSource(store, id));
    readPapers(database, id, about);
    for (const auto &folder : about.own->state.dossier.stages) {
        for (const ActionRecord &action : folder.actions)
            about.actions.push_back(unwrap(learning::action(database, action.id)));
    }
    Statement select(database, kStageRemedies);
    select.bind(u":id"_s, id);
    about.remedies = remediesIn(select);
}

} // namespace

QString CaseOnPaper::reference() const
{
    if (own)
        return own->state.dossier.record.reference;
    return ombudsman.empty() ? QString() : ombudsman.front().record.reference;
}

std::optional<AnyCaseId> CaseOnPaper::id() const
{
    if (own)
        return own->state.dossier.record.id;
    return ombudsman.empty() ? std::nullopt : std::optional<AnyCaseId>(ombudsman.front().record.id);
}

Result<CaseOnPaper> readCaseOnPaper(CaseStore &store, CaseId id)
{
    return guarded([&] {
        CaseOnPaper about;
        about.council = store.councilName();
        about.language = paperLanguage(store.database());
        about.isSample = store.isSample();
        readOwn(store, id, about);
        for (const auto &folder : about.own->state.dossier.ombudsman)
            about.ombudsman.push_back(ombudsmanOf(store.database(), folder.ombudsman));
        return about;
    });
}

Result<CaseOnPaper> readCaseOnPaper(CaseStore &store, OmbudsmanId id)
{
    return guarded([&] {
        restriction::demandOpen(store.database(), id);
        const OmbudsmanRecord record = unwrap(OmbudsmanRepository::load(store.database(), id));
        CaseOnPaper about;
        about.council = store.councilName();
        about.language = paperLanguage(store.database());
        about.isSample = store.isSample();
        if (record.caseId)
            readOwn(store, *record.caseId, about);
        else
            readPapers(store.database(), id, about);
        about.ombudsman.push_back(ombudsmanOf(store.database(), record));
        return about;
    });
}

} // namespace redress
