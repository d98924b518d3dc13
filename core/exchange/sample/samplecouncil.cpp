// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/sample/samplecouncil.h"

#include "core/exchange/sample/samplejson.h"

#include <QJsonArray>

namespace redress {

namespace {

using namespace Qt::StringLiterals;

constexpr int kWhole = 1000; ///< All of the work of a service, in thousandths.

} // namespace

SampleCouncil::SampleCouncil(UnitOfWork &unit, ReferenceData &reference, FinancialYear firstYear)
    : m_reference(reference)
    , m_mergedOn(Quarter{firstYear.next(), 3}.firstDay())
{
    ReferenceWriter writer(unit, reference, ReferenceWriter::Trail::Origin);
    const QJsonObject organisation = sampleJson(u"organisation"_s).toObject();
    const QJsonObject merger = organisation.value("merger"_L1).toObject();
    m_closed = stringsFrom(merger.value("from"_L1));
    m_opened = merger.value("to"_L1).toString();
    addMembers(writer, organisation);
    addDirectorates(writer, organisation);
    addMerger(writer, merger);
    addLists(writer);
}

void SampleCouncil::addMembers(ReferenceWriter &writer, const QJsonObject &organisation)
{
    for (const QJsonValue value : organisation.value("members"_L1).toArray()) {
        const QJsonObject object = value.toObject();
        Member member;
        member.login = object.value("login"_L1).toString();
        member.name = object.value("name"_L1).toString();
        member.initials = object.value("initials"_L1).toString();
        member.teamName = object.value("team"_L1).toString();
        const MemberId id = writer.addMember(member, object.value("role"_L1).toString());
        m_members.insert(member.initials, id);
    }
}

void SampleCouncil::addDirectorates(ReferenceWriter &writer, const QJsonObject &organisation)
{
    int sortOrder = 0;
    for (const QJsonValue value : organisation.value("directorates"_L1).toArray()) {
        const QJsonObject object = value.toObject();
        const QString name = object.value("name"_L1).toString();
        Directorate directorate;
        directorate.id = writer.addNode(std::nullopt, OrgLevel::Directorate, name, ++sortOrder);
        for (const QString &initials : stringsFrom(object.value("officers"_L1)))
            directorate.officers.push_back(m_members.value(initials));
        m_directorates.insert(name, directorate);
        addServices(writer, name, object, sortOrder);
    }
}

void SampleCouncil::addServices(ReferenceWriter &writer, const QString &directorate,
                                const QJsonObject &object, int &sortOrder)
{
    for (const QJsonValue value : object.value("services"_L1).toArray()) {
        const QJsonObject entry = value.toObject();
        const QString name = entry.value("name"_L1).toString();
        Service service;
        service.directorate = directorate;
        if (m_closed.contains(name))
            service.lifetime.closedOn = m_mergedOn.addDays(-1);
        if (name == m_opened)
            service.lifetime.openedOn = m_mergedOn;
        service.id = writer.addNode(m_directorates.value(directorate).id, OrgLevel::Service, name,
                                    ++sortOrder, service.lifetime);
        for (const QString &team : stringsFrom(entry.value("teams"_L1)))
            service.teams.push_back(
                writer.addNode(service.id, OrgLevel::Team, team, ++sortOrder, service.lifetime));
        m_services.insert(name, service);
    }
}

void SampleCouncil::addMerger(ReferenceWriter &writer, const QJsonObject &merger)
{
    const QString note = merger.value("note"_L1).toString();
    for (const QString &name : m_closed)
        writer.addSuccessor(service(name), service(m_opened), kWhole, m_mergedOn, note);
}

void SampleCouncil::addLists(ReferenceWriter &writer)
{
    const QJsonObject lists = sampleJson(u"lists"_s).toObject();
    for (const auto &[list, word] : kStoredWords<UserList>) {
        for (const QString &name : stringsFrom(lists.value(word)))
            writer.itemNamed(list, name);
    }
}

bool SampleCouncil::takesCases(const QString &name, QDate day) const
{
    const ReferenceWriter::Lifetime lifetime = m_services.value(name).lifetime;
    return (!lifetime.openedOn || *lifetime.openedOn <= day) &&
           (!lifetime.closedOn || *lifetime.closedOn >= day);
}

const std::vector<MemberId> &SampleCouncil::officersOf(const QString &directorate) const
{
    static const std::vector<MemberId> nobody;
    const auto found = m_directorates.constFind(directorate);
    return found == m_directorates.constEnd() ? nobody : found->officers;
}

std::optional<MemberId> SampleCouncil::officer(const QString &initials) const
{
    return initials.isEmpty() ? std::nullopt : std::optional(m_members.value(initials));
}

ListItemId SampleCouncil::item(UserList list, const QString &name) const
{
    const auto found = m_reference.findItem(list, name);
    Q_ASSERT_X(found.has_value(), "SampleCouncil::item", qPrintable(name));
    return found.value_or(ListItemId());
}

} // namespace redress
