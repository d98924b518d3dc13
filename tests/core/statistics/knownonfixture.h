// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/core/statistics/tablefixture.h"

#include "core/store/casechange.h"
#include "core/store/caserepository.h"
#include "core/store/orgchange.h"
#include "core/store/unitofwork.h"

#include <functional>
#include <vector>

namespace redress {

/// What a day left.
struct Kept {
    QDate day;
    QString records;
    QString figures;
};

/// A case file that changes while the days go by.
class KnownOn : public testing::Test
{
protected:
    KnownOn();

    /// Goes on to the next day, or to one later on.
    void sleep(int days = 1);
    void keep();
    void expectEachDayAgain();
    void importAll(bool replace);
    CaseDossier dossierOf(const QString &reference);
    Result<ChangeSetId> save(CaseChange change);
    void inUnit(const std::function<void(UnitOfWork &)> &work);
    OrgNode node(const QString &name);
    Result<OrgNodeId> change(const OrgChange &wanted);

    QDate m_today = day("2024-06-03");
    TestStore m_store{m_today};
    std::vector<Kept> m_kept;
};

} // namespace redress
