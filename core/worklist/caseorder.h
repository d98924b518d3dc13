// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/worklist/caselist.h"

namespace redress {

/// All cases of a list in their order, kept so that searches in it need not put what they find in
/// order again: that takes far longer than finding it.
///
/// It is as the file was when it was loaded; a search leaves out cases that came later.
class CaseOrder final
{
public:
    /// \param query all of it counts but what is searched for.
    /// \return Error::Code::Cancelled if \p progress said so.
    static Result<CaseOrder> load(Database &database, const CouncilRules &rules,
                                  const CaseListQuery &query, QDate day,
                                  const Progress &progress = {});

    const std::vector<CaseId> &ids() const { return m_ids; }

    /// What \p search finds, in this order.
    /// \return Error::Code::Cancelled if \p progress said so.
    Result<std::vector<CaseId>> found(Database &database, const CouncilRules &rules,
                                      const Search &search, QDate day,
                                      const Progress &progress = {}) const;

    /// The first \p most cases of that, by looking at the first ones of the list; nothing if too
    /// few of them are among what is searched for, and found() is as quick. A search for where
    /// cases stand in the work list is one of those.
    Result<std::optional<std::vector<CaseId>>> firstFound(Database &database, const Search &search,
                                                          size_t most) const;

private:
    explicit CaseOrder(std::vector<CaseId> ids);

    std::vector<CaseId> m_ids;
    std::vector<quint32> m_byId; ///< Places in the order, of the smallest id first.
};

} // namespace redress
