// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/letters/casetalk.h"

#include "core/store/restriction.h"
#include "core/store/storageerror.h"

namespace redress {

namespace {

using namespace Qt::StringLiterals;

const QString kHead = uR"sql(
SELECT c.summary, coalesce(d.responding_manager, '')
FROM case_record c LEFT JOIN case_detail d ON d.case_id = c.id WHERE c.id = :case_id
)sql"_s;

const QString kActionOwner = uR"sql(
SELECT coalesce(owner_name, '') FROM action WHERE id = :id
)sql"_s;

const QString kPeople = uR"sql(
SELECT p.name, k.role, coalesce(p.telephone, ''), coalesce(p.email, ''),
       coalesce(p.safe_contact, ''), p.do_not_contact
FROM case_person k JOIN person r ON r.id = k.person_id
JOIN person p ON p.id = coalesce(r.merged_into_id, r.id)
WHERE k.case_id = :case_id AND k.role IN ('representative', 'complainant', 'advocate')
ORDER BY CASE k.role WHEN 'representative' THEN 1 WHEN 'complainant' THEN 2 ELSE 3 END, p.id
)sql"_s;

const QString kAlone = uR"sql(
SELECT coalesce(summary, '') FROM ombudsman_case WHERE id = :id
)sql"_s;

const QString kPeopleOfAlone = uR"sql(
SELECT p.name, k.role, coalesce(p.telephone, ''), coalesce(p.email, ''),
       coalesce(p.safe_contact, ''), p.do_not_contact
FROM ombudsman_person k JOIN person r ON r.id = k.person_id
JOIN person p ON p.id = coalesce(r.merged_into_id, r.id)
WHERE k.ombudsman_case_id = :id AND k.role IN ('representative', 'complainant', 'advocate')
ORDER BY CASE k.role WHEN 'representative' THEN 1 WHEN 'complainant' THEN 2 ELSE 3 END, p.id
)sql"_s;

const QString kToldOfExtension = uR"sql(
SELECT d.complainant_told_on FROM stage s JOIN stage_detail d ON d.stage_id = s.id
WHERE s.case_id = :case_id AND s.stage_no = :stage_no
)sql"_s;

const QString kLastChange = uR"sql(
SELECT u.at_utc, u.what FROM change_entry e JOIN change_set u ON u.id = e.change_set_id
WHERE e.case_id = :case_id AND e.action NOT IN ('viewed', 'exported')
ORDER BY e.id DESC LIMIT 1
)sql"_s;

void takePeople(Statement &select, CaseTalk &talk)
{
    while (select.step()) {
        RowReader row(select);
        Reachable one;
        one.name = row.text();
        one.role = row.text();
        one.telephone = row.text();
        one.email = row.text();
        one.safeContact = row.text();
        one.doNotContact = row.flag();
        talk.people.push_back(one);
    }
}

} // namespace

CaseTalkReader::CaseTalkReader(Database &database)
    : m_database(database)
    , m_head(database, kHead)
    , m_action(database, kActionOwner)
    , m_people(database, kPeople)
    , m_told(database, kToldOfExtension)
    , m_last(database, kLastChange)
{}

CaseTalk CaseTalkReader::read(const WorkItem &item)
{
    CaseTalk talk;
    if (item.actionId) {
        m_action.bind(u":id"_s, *item.actionId);
        if (m_action.step())
            talk.manager = m_action.text(0);
        m_action.reset();
    }
    if (!item.caseId) {
        if (item.ombudsmanId)
            readAlone(*item.ombudsmanId, talk);
        return talk;
    }
    if (restriction::isClosed(m_database, *item.caseId)) {
        talk.manager.clear();
        talk.summary = restriction::closedWords();
        return talk;
    }
    m_head.bind(u":case_id"_s, *item.caseId);
    if (m_head.step()) {
        talk.summary = m_head.text(0);
        if (talk.manager.isEmpty())
            talk.manager = m_head.text(1);
    }
    m_head.reset();
    m_people.bind(u":case_id"_s, *item.caseId);
    takePeople(m_people, talk);
    m_people.reset();
    m_told.bind(u":case_id"_s, *item.caseId).bind(u":stage_no"_s, item.stage);
    if (m_told.step())
        talk.toldOn = m_told.date(0);
    m_told.reset();
    m_last.bind(u":case_id"_s, *item.caseId);
    if (m_last.step()) {
        talk.lastChanged =
            QDateTime::fromString(m_last.text(0), Qt::ISODateWithMs).toLocalTime().date();
        talk.lastChange = m_last.text(1);
    }
    m_last.reset();
    talk.log = unwrap(contactlog::entries(m_database, *item.caseId));
    return talk;
}

/// What stands alone at the Ombudsman has no manager.
void CaseTalkReader::readAlone(OmbudsmanId id, CaseTalk &talk)
{
    if (restriction::isClosed(m_database, id)) {
        talk.summary = restriction::closedWords();
        return;
    }
    Statement select(m_database, kAlone);
    select.bind(u":id"_s, id);
    if (select.step())
        talk.summary = select.text(0);
    Statement people(m_database, kPeopleOfAlone);
    people.bind(u":id"_s, id);
    takePeople(people, talk);
    talk.log = unwrap(contactlog::entries(m_database, id));
}

} // namespace redress
