// SPDX-License-Identifier: GPL-3.0-or-later
// Which rows a recounted table has, and in which order.
#include "tests/recount/counter.h"

#include <algorithm>
#include <stdexcept>

namespace redress::recount {

namespace {

constexpr long long kNotInOrder = 1000000;
constexpr long long kLast = 2000000;

} // namespace

std::vector<Counter::Key> Counter::keys() const
{
    std::vector<Key> listed;
    for (const ListedRow &row : m_request.listed) {
        Key key;
        for (size_t level = 0; level < m_request.levels.size(); ++level)
            key.push_back(m_ledger.words().id(row.values.at(level)));
        listed.push_back(key);
    }
    std::vector<Key> found;
    if (yearLevel() >= 0) {
        const int years = m_request.levels.front().years;
        for (int year = m_period.year - years + 1; year <= m_period.year; ++year)
            found.push_back({year});
        return found;
    }
    addKeysOfEntries(found);
    if (m_request.showsZeroRows) {
        for (const int value : m_ledger.order[m_request.levels.front().mark])
            found.push_back({value});
    }
    addKeysOfPapers(found);
    const std::vector<Key> places = placesBeside(found);
    found.insert(found.end(), places.begin(), places.end());

    std::vector<Key> others;
    for (const Key &key : found) {
        const bool isTaken = std::find(listed.begin(), listed.end(), key) != listed.end() ||
                             std::find(others.begin(), others.end(), key) != others.end();
        // What is not recorded is no row of its own unless something is.
        const bool isShown = (m_request.showsZeroRows && key.front() != kBlank) ||
                             std::find(places.begin(), places.end(), key) != places.end();
        if (!isTaken && (isShown || !isNothing(key)))
            others.push_back(key);
    }
    sort(others);
    listed.insert(listed.end(), others.begin(), others.end());
    keepLargest(listed);
    if (m_request.top > 0 && listed.size() > size_t(m_request.top))
        listed.resize(size_t(m_request.top));
    return listed;
}

/// Places of the organisation that stand in a table although nothing is counted there: all
/// directorates, or the services and teams of directorates of which anything is counted.
/// \source domain S-22, M-23
std::vector<Counter::Key> Counter::placesBeside(const std::vector<Key> &found) const
{
    if (!m_request.showsPlaces)
        return {};
    const auto directorateOf = [this](int place) {
        const std::string &path = m_ledger.words().text(place);
        return path.substr(0, path.find(kBetween));
    };
    std::vector<std::string> counted;
    for (const Key &key : found) {
        if (!isNothing(key))
            counted.push_back(directorateOf(key.front()));
    }
    const auto &levels = m_request.levels;
    const bool isOfDirectorates = levels.size() == 1 && levels.front().mark == kDirectorate;
    std::vector<Key> places{Key()};
    for (const Level &level : levels) {
        std::vector<Key> longer;
        for (const Key &above : places) {
            for (const int place : m_ledger.order[level.mark]) {
                const bool isCounted = std::find(counted.begin(), counted.end(),
                                                 directorateOf(place)) != counted.end();
                const std::string beneath =
                    above.empty() ? std::string() : m_ledger.words().text(above.back()) + kBetween;
                const bool isBeneath =
                    m_ledger.words().text(place).compare(0, beneath.size(), beneath) == 0;
                if (!isBeneath || !(isOfDirectorates || isCounted))
                    continue;
                longer.push_back(above);
                longer.back().push_back(place);
            }
        }
        places = longer;
    }
    return places;
}

/// Values that any entry bears which a column or a base counts.
void Counter::addKeysOfEntries(std::vector<Key> &found) const
{
    std::vector<Key> sorted;
    const auto add = [&](const Key &key) {
        const auto at = std::lower_bound(sorted.begin(), sorted.end(), key);
        if (at == sorted.end() || *at != key)
            sorted.insert(at, key);
    };
    for (const Leaf &leaf : m_leaves) {
        if (leaf.rule.isDemand) {
            for (const Demand &figure : m_ledger.demand)
                add({figure.indicator});
            continue;
        }
        for (const Heap *heap : {&leaf.counted, leaf.base ? &*leaf.base : &leaf.counted}) {
            if (!heap->isSplitByRows || heap->levels < m_request.levels.size())
                continue;
            for (const Entry *entry : heap->entries) {
                Key key;
                for (const Level &level : m_request.levels)
                    key.push_back(markOf(*entry, level.mark));
                add(key);
            }
        }
    }
    found = sorted;
}

void Counter::addKeysOfPapers(std::vector<Key> &found) const
{
    if (!m_request.usesHistory || m_request.levels.size() != 1)
        return;
    const Mark mark = m_request.levels.front().mark;
    for (const Leaf &leaf : m_leaves) {
        for (const Slot &slot : m_slots) {
            for (const std::string &name :
                 m_published.named(aboutOf(leaf, {}, false, false), slot.when.year)) {
                bool isKnown = false;
                for (const int value : m_ledger.order[mark]) {
                    const std::string &text = m_ledger.words().text(value);
                    const std::string suffix = kBetween + name;
                    const bool isService = mark == kService && text.size() > suffix.size() &&
                                           text.substr(text.size() - suffix.size()) == suffix;
                    if (text != name && !isService)
                        continue;
                    found.push_back({value});
                    isKnown = true;
                }
                if (!isKnown)
                    found.push_back({m_ledger.words().id(name)});
            }
        }
    }
}

/// Nothing but noughts in every column, and nothing published.
bool Counter::isNothing(const Key &key) const
{
    for (const Leaf &leaf : m_leaves) {
        if (leaf.asked->ofLevel > 0)
            continue; // Of the group of the row, not of the row.
        for (const Slot &slot : m_slots) {
            const Square square = squareOf(leaf, key, slot);
            if (square.isPublished && square.state == Square::State::Value)
                return false;
            if (isAhead(key, slot))
                continue;
            if (leaf.rule.isDemand) {
                if (square.counted != 0)
                    return false;
                continue;
            }
            double sum = 0;
            std::vector<const Entry *> behind;
            tally(leaf.counted, key, slot, sum, behind);
            if (sum != 0)
                return false;
            if (leaf.base && leaf.base->isSplitByRows)
                tally(*leaf.base, key, slot, sum, behind);
            if (sum != 0)
                return false;
        }
    }
    return true;
}

/// In the order of reports; what no list holds after it, and what is not recorded last.
long long Counter::placeOf(size_t level, int value) const
{
    if (value == kBlank)
        return kLast;
    const std::vector<int> &order = m_ledger.order[m_request.levels[level].mark];
    const auto at = std::find(order.begin(), order.end(), value);
    return at == order.end() ? kNotInOrder : at - order.begin();
}

void Counter::sort(std::vector<Key> &found) const
{
    // The last column that says anything gives the weight.
    const auto weightOf = [&](const Key &key) {
        for (size_t i = m_slots.size(); i-- > 0;) {
            if (const auto printed = squareOf(m_leaves.front(), key, m_slots[i]).printed)
                return *printed;
        }
        return 0.0;
    };
    struct Row {
        Key key;
        double weight;
        std::vector<long long> places;
        std::vector<std::string> words;
    };
    std::vector<Row> rows;
    for (const Key &key : found) {
        Row row{key, m_request.isByValue ? weightOf(key) : 0, {}, wordsOf(key, true)};
        for (size_t level = 0; level < key.size() && !m_request.isByValue; ++level)
            row.places.push_back(placeOf(level, key[level]));
        rows.push_back(row);
    }
    std::stable_sort(rows.begin(), rows.end(), [](const Row &a, const Row &b) {
        if (a.weight != b.weight)
            return a.weight > b.weight;
        return a.places != b.places ? a.places < b.places : a.words < b.words;
    });
    found.clear();
    for (const Row &row : rows)
        found.push_back(row.key);
    if (m_request.isByValue && m_request.levels.size() > 1 && m_request.top == 0)
        bringTogether(found);
}

/// Rows of two levels stand beneath each other where they belong together: a group stands where the
/// largest of its rows does.
void Counter::bringTogether(std::vector<Key> &found) const
{
    if (m_request.levels.size() != 2)
        throw std::runtime_error("the recount does not know three levels sorted by value");
    std::vector<Key> sorted;
    for (const Key &first : found) {
        if (std::find(sorted.begin(), sorted.end(), first) != sorted.end())
            continue;
        for (const Key &key : found) {
            if (key.front() == first.front())
                sorted.push_back(key);
        }
    }
    found = sorted;
}

/// Of the values of a level only the largest, with the rows that belong to them. What is counted
/// for that level alone says how large they are; equals stand by name.
void Counter::keepLargest(std::vector<Key> &found) const
{
    if (m_request.levels.empty() || m_request.levels.front().top == 0)
        return;
    const Leaf *ofGroup = &m_leaves.front();
    for (const Leaf &leaf : m_leaves) {
        if (leaf.asked->ofLevel == 1) {
            ofGroup = &leaf;
            break;
        }
    }
    struct Group {
        int value;
        double size;
        std::string name;
    };
    std::vector<Group> groups;
    for (const Key &key : found) {
        const bool isKnown = std::any_of(groups.begin(), groups.end(),
                                         [&](const Group &g) { return g.value == key.front(); });
        if (isKnown)
            continue;
        double size = 0;
        std::vector<const Entry *> behind;
        tally(ofGroup->counted, key, m_slots.back(), size, behind);
        groups.push_back({key.front(), size, wordsOf(key, true).front()});
    }
    std::stable_sort(groups.begin(), groups.end(), [](const Group &a, const Group &b) {
        return a.size != b.size ? a.size > b.size : a.name < b.name;
    });
    if (groups.size() > size_t(m_request.levels.front().top))
        groups.resize(size_t(m_request.levels.front().top));
    std::vector<Key> kept;
    for (const Group &group : groups) {
        for (const Key &key : found) {
            if (key.front() == group.value)
                kept.push_back(key);
        }
    }
    found = kept;
}

/// \param forPeople as rows are called where two of them are to be put in alphabetical order.
std::vector<std::string> Counter::wordsOf(const Key &key, bool forPeople) const
{
    std::vector<std::string> words;
    for (size_t level = 0; level < key.size(); ++level) {
        if (m_request.levels[level].isYear) {
            const std::string next = std::to_string(key[level] + 1);
            words.push_back(std::to_string(key[level]) + '-' + next.substr(2));
            continue;
        }
        const std::string &text = m_ledger.words().text(key[level]);
        const size_t bar = text.rfind(kBetween);
        words.push_back(bar == std::string::npos ? text : text.substr(bar + 1));
        const bool isLower = level > 0 && level + 1 == key.size();
        if (forPeople && text.empty() && !isLower)
            words.back() = "Not recorded";
    }
    if (key.size() == 1) {
        for (const ListedRow &row : m_request.listed) {
            if (!row.label.empty() && row.values.front() == words.front())
                return {row.label};
        }
    }
    return words;
}

} // namespace redress::recount
