// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/worklist/casestates.h"

#include "core/conduct/ledger.h"
#include "core/search/searchcondition.h"
#include "core/store/storageerror.h"
#include "core/worklist/openwork.h"
#include "core/worklist/worklist.h"

#include <algorithm>

namespace redress {

namespace {

using namespace Qt::StringLiterals;

/// What the ledger answers; all else is in the work list. \source features B1
constexpr auto kUnproved = "unproved"_L1;
/// Triage noted it, and it does not end with the case.
constexpr auto kRisk = "risk"_L1;

std::unordered_set<qint64> standingSo(Database &database, const WorkList &list,
                                      const SearchTerm &term)
{
    std::unordered_set<qint64> cases;
    for (const QString &code : term.codes) {
        if (code == kUnproved) {
            for (const ledger::UnprovedStage &one : ledger::unproved(database))
                cases.insert(one.caseId.value());
            continue;
        }
        if (code == kRisk) {
            cases.merge(openwork::atRisk(database));
            continue;
        }
        const auto filter = fromStored<WorkFilter>(code);
        for (const WorkItem &item : list.items()) {
            if (filter && item.caseId && WorkList::shows(*filter, item))
                cases.insert(item.caseId->value());
        }
    }
    return cases;
}

} // namespace

CaseStates::CaseStates(Database &database, const CouncilRules &rules, const Search &search,
                       QDate day)
{
    const std::vector<SearchTerm> states = statesOf(search);
    if (states.empty())
        return;
    const WorkList list = unwrap(WorkList::load(database, rules, day));
    for (const SearchTerm &term : states)
        m_asked.push_back({standingSo(database, list, term), term.isExcluded});
}

bool CaseStates::keeps(CaseId id) const
{
    return std::all_of(m_asked.begin(), m_asked.end(), [id](const Asked &asked) {
        return asked.cases.contains(id.value()) != asked.isExcluded;
    });
}

Result<std::unordered_set<qint64>> overdueCases(Database &database, const CouncilRules &rules,
                                                QDate day)
{
    const auto list = WorkList::load(database, rules, day);
    if (!list)
        return list.error();
    std::unordered_set<qint64> cases;
    for (const WorkItem &item : list->items()) {
        if (item.caseId && WorkList::shows(WorkFilter::Overdue, item))
            cases.insert(item.caseId->value());
    }
    return cases;
}

std::optional<std::vector<CaseId>> CaseStates::candidates() const
{
    const auto wanted = std::find_if(m_asked.begin(), m_asked.end(),
                                     [](const Asked &asked) { return !asked.isExcluded; });
    if (wanted == m_asked.end())
        return std::nullopt;
    std::vector<CaseId> cases;
    for (const qint64 id : wanted->cases) {
        if (keeps(CaseId(id)))
            cases.emplace_back(id);
    }
    return cases;
}

} // namespace redress
