// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/cases/latecases.h"

#include "core/store/ownconnection.h"
#include "core/worklist/casestates.h"
#include "ui/shell/session.h"

#include <algorithm>
#include <utility>

namespace redress {

LateCases::LateCases(std::function<void()> known)
    : m_known(std::move(known))
{}

void LateCases::find(Session &session)
{
    const auto take = [this](const Result<Ids> &found) {
        m_ids = found ? std::optional(*found) : std::nullopt;
        m_known();
    };
    m_work.start<Ids>(
        [file = session.store().path(), rules = session.rules(),
         day = session.today()](const Progress &) {
            return onOwnConnection(file, Database::Access::ReadOnly, [&](Database &database) {
                return overdueCases(database, rules, day);
            });
        },
        take);
}

std::optional<int> LateCases::countIn(const std::vector<CaseId> &cases) const
{
    if (!m_ids)
        return std::nullopt;
    return int(std::count_if(cases.begin(), cases.end(),
                             [this](CaseId id) { return m_ids->contains(id.value()); }));
}

} // namespace redress
