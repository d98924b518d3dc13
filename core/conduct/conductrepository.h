// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/casework/records.h"
#include "core/conduct/conductrecords.h"
#include "core/conduct/conductways.h"
#include "core/store/database.h"
#include "core/store/unitofwork.h"

#include <set>

namespace redress {

/// Reads how the stages of cases were handled, and the register of those who can be appointed.
class ConductRepository final
{
public:
    explicit ConductRepository(Database &database)
        : m_database(database)
    {}

    /// Details, appointments, kept deadlines and ledgers of all stages of a case.
    Result<CaseConduct> conduct(const CaseDossier &dossier) const;

    /// By name; those who have left the register too.
    Result<std::vector<Practitioner>> practitioners() const;

    Result<std::set<ListItemId>> stoppingReasons() const;
    /// One unit of work. Holds that were recorded before stay as they were.
    Result<void> setStoppingReasons(const Signature &signature, const std::set<ListItemId> &reasons,
                                    const QString &what);

    /// Whether the complainant must agree to an extension of stage 2 of the statutory procedure;
    /// else it is enough to tell them. \source domain S-03
    Result<bool> stageTwoNeedsAgreement() const;
    /// One unit of work. Extensions that were agreed before stay as they were.
    Result<void> setStageTwoNeedsAgreement(const Signature &signature, bool needs,
                                           const QString &what);

    /// How complaints are handled. \source domain S-15 to S-17
    Result<ConductWays> ways() const;
    /// One unit of work. What was recorded before stays as it was.
    Result<void> setWays(const Signature &signature, const ConductWays &ways, const QString &what);

private:
    Database &m_database;
};

} // namespace redress
