// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/worklist/caselist.h"

#include <span>
#include <vector>

namespace redress::caselist {

/// Cases that stand together in a grouped list.
struct CaseGroup {
    qint64 value = 0; ///< Id of the officer or service, the stage, 0 open and 1 closed; 0: none.
    size_t first = 0; ///< Place of its first case in the list.
    size_t count = 0;

    bool operator==(const CaseGroup &) const = default;
};

/// The groups into which \p cases fall, which stand in the order of a query that is grouped so.
/// \source features 39
Result<std::vector<CaseGroup>> groups(Database &database, CaseListQuery::Group by,
                                      std::span<const CaseId> cases);

/// How statements put the cases of one group together: joins, and keys in the order of the groups.
struct GroupOrder {
    QString joins;
    QStringList keys;
};
GroupOrder groupOrderOf(CaseListQuery::Group by);

} // namespace redress::caselist
