// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/casework/councilrules.h"
#include "core/search/search.h"
#include "core/store/database.h"

#include <QDate>

#include <optional>
#include <unordered_set>
#include <vector>

namespace redress {

/// Which cases stand in the work list as a search asks: "overdue", "-is:hold".
class CaseStates final
{
public:
    /// Asks the work list if \p search does. \throws StorageError
    CaseStates(Database &database, const CouncilRules &rules, const Search &search, QDate day);

    /// Whether the search asks for none.
    bool isEmpty() const { return m_asked.empty(); }
    bool keeps(CaseId id) const;

    /// The cases among which all that it keeps are, in no order; nothing if those may be any.
    std::optional<std::vector<CaseId>> candidates() const;

private:
    struct Asked {
        std::unordered_set<qint64> cases;
        bool isExcluded = false;
    };

    std::vector<Asked> m_asked;
};

/// The cases with something that is overdue at the end of \p day, by their ids: what "is:overdue"
/// finds.
Result<std::unordered_set<qint64>> overdueCases(Database &database, const CouncilRules &rules,
                                                QDate day);

} // namespace redress
