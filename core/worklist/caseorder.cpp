// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/worklist/caseorder.h"

#include "core/search/searchcondition.h"
#include "core/store/restriction.h"
#include "core/store/statement.h"
#include "core/store/storageerror.h"
#include "core/worklist/casestates.h"

#include <algorithm>
#include <iterator>
#include <numeric>
#include <span>

namespace redress {

namespace {

using namespace Qt::StringLiterals;

/// Cases that are looked at by one run of a statement.
constexpr size_t kLookedAtOnce = 256;
/// Among so many first ones a first page must be found, or all cases are asked for.
constexpr size_t kLookedAt = 8 * kLookedAtOnce;
constexpr size_t kIdsBetweenLooks = 4096; ///< Whether the search is still wanted.

QString allOf(const SearchCondition &condition)
{
    return condition.conditions.isEmpty() ? u"1 = 1"_s : condition.conditions.join(u"\nAND "_s);
}

/// Looks at some cases after the others, as far as a search needs no work list.
class Look final
{
public:
    Look(Database &database, const Search &search)
        : m_condition(conditionOf(search, database, WordsBy::Reading))
        , m_select(database, u"SELECT c.id FROM case_record c WHERE c.id IN (%1)\nAND %2"_s.arg(
                                 places().join(u", "_s), allOf(m_condition)))
    {}

    /// Those of at most kLookedAtOnce \p cases that are found, in their order.
    void add(std::span<const CaseId> cases, std::vector<CaseId> &found)
    {
        Q_ASSERT(!cases.empty() && cases.size() <= kLookedAtOnce);
        for (size_t i = 0; i < kLookedAtOnce; ++i)
            m_select.bind(places()[qsizetype(i)], cases[std::min(i, cases.size() - 1)]);
        m_condition.bindTo(m_select);
        std::vector<CaseId> hits;
        while (m_select.step())
            hits.emplace_back(m_select.integer(0));
        std::sort(hits.begin(), hits.end());
        std::copy_if(cases.begin(), cases.end(), std::back_inserter(found),
                     [&](CaseId id) { return std::binary_search(hits.begin(), hits.end(), id); });
    }

private:
    static const QStringList &places()
    {
        static const QStringList names = [] {
            QStringList made;
            for (size_t i = 0; i < kLookedAtOnce; ++i)
                made.append(u":case%1"_s.arg(i));
            return made;
        }();
        return names;
    }

    SearchCondition m_condition;
    Statement m_select;
};

Statement havingWords(Database &database, const SearchTerm &term)
{
    const casetext::Condition has =
        casetext::casesThatHave(database.engine(), term.words, u"words"_s);
    Statement select(database, has.sql);
    for (const auto &[name, value] : has.values)
        select.bind(name, value);
    return select;
}

Statement meeting(Database &database, const Search &search)
{
    const SearchCondition condition = conditionOf(search, database);
    Statement select(database, u"SELECT c.id FROM case_record c WHERE %1"_s.arg(allOf(condition)));
    condition.bindTo(select);
    return select;
}

/// The ids of all cases that \p search finds, the smallest first; the work list is not asked.
std::vector<qint64> allFound(Database &database, const Search &search, const Progress &progress)
{
    const SearchTerm &first = search.terms.front();
    const bool isOfWordsAlone =
        search.terms.size() == 1 && first.field == SearchField::Words && !first.isExcluded;
    Statement select = isOfWordsAlone ? havingWords(database, first) : meeting(database, search);
    const ClosedCases closed(database);
    std::vector<qint64> ids;
    while (select.step()) {
        if (ids.size() % kIdsBetweenLooks == 0 && progress.isCancelled())
            throw StorageError({Error::Code::Cancelled, {}, u"another search"_s});
        const qint64 id = select.integer(0);
        if (!isOfWordsAlone || !closed.has(CaseId(id)))
            ids.push_back(id);
    }
    if (!std::is_sorted(ids.begin(), ids.end()))
        std::sort(ids.begin(), ids.end());
    return ids;
}

} // namespace

CaseOrder::CaseOrder(std::vector<CaseId> ids)
    : m_ids(std::move(ids))
    , m_byId(m_ids.size())
{
    std::iota(m_byId.begin(), m_byId.end(), 0U);
    std::sort(m_byId.begin(), m_byId.end(),
              [this](quint32 a, quint32 b) { return m_ids[a] < m_ids[b]; });
}

Result<CaseOrder> CaseOrder::load(Database &database, const CouncilRules &rules,
                                  const CaseListQuery &query, QDate day, const Progress &progress)
{
    CaseListQuery whole = query;
    whole.search = {};
    auto ids = caselist::ids(database, rules, whole, day, progress);
    if (!ids)
        return ids.error();
    return CaseOrder(std::move(ids).value());
}

Result<std::vector<CaseId>> CaseOrder::found(Database &database, const CouncilRules &rules,
                                             const Search &search, QDate day,
                                             const Progress &progress) const
{
    if (search.isEmpty())
        return m_ids;
    return guarded([&] {
        const CaseStates states(database, rules, search, day);
        std::vector<CaseId> found;
        const auto candidates = states.candidates();
        if (candidates && candidates->size() <= kLookedAt) {
            std::vector<CaseId> ordered;
            std::copy_if(m_ids.begin(), m_ids.end(), std::back_inserter(ordered),
                         [&](CaseId id) { return states.keeps(id); });
            Look look(database, search);
            for (size_t at = 0; at < ordered.size(); at += kLookedAtOnce)
                look.add(std::span(ordered).subspan(at).first(
                             std::min(kLookedAtOnce, ordered.size() - at)),
                         found);
            return found;
        }
        // Both go up by the ids: one walk through them marks the places of what was found.
        const std::vector<qint64> hits = allFound(database, search, progress);
        std::vector<bool> isFound(m_ids.size());
        auto hit = hits.begin();
        for (const quint32 place : m_byId) {
            const qint64 id = m_ids[place].value();
            while (hit != hits.end() && *hit < id)
                ++hit;
            isFound[place] = hit != hits.end() && *hit == id;
        }
        found.reserve(hits.size());
        for (size_t place = 0; place < m_ids.size(); ++place) {
            if (isFound[place] && states.keeps(m_ids[place]))
                found.push_back(m_ids[place]);
        }
        return found;
    });
}

Result<std::optional<std::vector<CaseId>>>
CaseOrder::firstFound(Database &database, const Search &search, size_t most) const
{
    using First = std::optional<std::vector<CaseId>>;
    if (!statesOf(search).empty())
        return First();
    return guarded([&] {
        std::vector<CaseId> found;
        Look look(database, search);
        const size_t end = std::min(kLookedAt, m_ids.size());
        for (size_t at = 0; at < end && found.size() < most; at += kLookedAtOnce) {
            // As many as were found so far will be found on, or it is not worth looking.
            if (at > 0 && found.size() * kLookedAt < most * at)
                return First();
            look.add(std::span(m_ids).subspan(at).first(std::min(kLookedAtOnce, end - at)), found);
        }
        if (found.size() < most)
            return First();
        found.resize(most);
        return First(std::move(found));
    });
}

} // namespace redress
