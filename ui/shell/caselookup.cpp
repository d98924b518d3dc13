// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/caselookup.h"

#include "core/conduct/knownpeople.h"
#include "core/store/ownconnection.h"
#include "ui/shell/session.h"

#include <utility>

namespace redress {

namespace {

constexpr int kMostPeople = 6;

/// \source ux 6: "go to case, person or figure"
Result<CaseLookup::Found> casesAndPeople(Database &database, const QString &text)
{
    auto found = caselist::find(database, text);
    if (!found)
        return found;
    const auto people = people::matching(database, text, kMostPeople);
    for (const KnownPerson &one : people.value_or(std::vector<KnownPerson>())) {
        caselist::Found person;
        person.person = one.person.id;
        person.reference = one.person.name;
        person.summary = QString::number(one.cases.size());
        found->push_back(std::move(person));
    }
    return found;
}

} // namespace

CaseLookup::CaseLookup(QObject *parent, std::function<void(const Found &)> done)
    : QObject(parent)
    , m_done(std::move(done))
{}

void CaseLookup::forget()
{
    m_isLarge.reset();
    m_work.giveUp();
}

void CaseLookup::find(Session &session, const QString &text)
{
    if (!m_isLarge)
        m_isLarge = caselist::total(session.database()).value_or(0) > kLarge;
    if (!*m_isLarge) {
        m_work.giveUp();
        m_done(casesAndPeople(session.database(), text).value_or(Found()));
        return;
    }
    m_work.start<Found>(
        [file = session.store().path(), text](const Progress &) {
            return onOwnConnection(file, Database::Access::ReadOnly, [&](Database &database) {
                return casesAndPeople(database, text);
            });
        },
        [this](const Result<Found> &found) { m_done(found.value_or(Found())); });
}

} // namespace redress
