// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/calendar/financialyear.h"
#include "core/store/referencedata.h"

#include <QDate>
#include <QHash>
#include <QJsonObject>
#include <QStringList>

#include <vector>

namespace redress {

/// The organisation, lists and people of the sample county, by name. Names of services are unique.
class SampleCouncil final
{
public:
    /// Writes them into a file that has none. \throws StorageError
    SampleCouncil(UnitOfWork &unit, ReferenceData &reference, FinancialYear firstYear);

    /// The day on which two services became one: half way through the second year.
    QDate mergedOn() const { return m_mergedOn; }

    /// Whether the service could take a case on \p day.
    bool takesCases(const QString &service, QDate day) const;

    OrgNodeId directorate(const QString &name) const { return m_directorates.value(name).id; }
    OrgNodeId service(const QString &name) const { return m_services.value(name).id; }
    QString directorateOf(const QString &service) const
    {
        return m_services.value(service).directorate;
    }
    /// Those of a service, in the order of reports.
    std::vector<OrgNodeId> teamsOf(const QString &service) const
    {
        return m_services.value(service).teams;
    }

    /// Who works on what comes in about a directorate.
    const std::vector<MemberId> &officersOf(const QString &directorate) const;
    /// Nothing for empty initials.
    std::optional<MemberId> officer(const QString &initials) const;

    ListItemId item(UserList list, const QString &name) const;

private:
    struct Directorate {
        OrgNodeId id;
        std::vector<MemberId> officers;
    };
    struct Service {
        OrgNodeId id;
        QString directorate;
        std::vector<OrgNodeId> teams;
        ReferenceWriter::Lifetime lifetime;
    };

    void addMembers(ReferenceWriter &writer, const QJsonObject &organisation);
    void addDirectorates(ReferenceWriter &writer, const QJsonObject &organisation);
    void addServices(ReferenceWriter &writer, const QString &directorate, const QJsonObject &object,
                     int &sortOrder);
    void addMerger(ReferenceWriter &writer, const QJsonObject &merger);
    void addLists(ReferenceWriter &writer);

    const ReferenceData &m_reference;
    QDate m_mergedOn;
    QStringList m_closed; ///< Services that ended on the day of the merger.
    QString m_opened;     ///< The one that began then.
    QHash<QString, Directorate> m_directorates;
    QHash<QString, Service> m_services;
    QHash<QString, MemberId> m_members; ///< By initials.
};

} // namespace redress
