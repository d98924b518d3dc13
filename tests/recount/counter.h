// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/recount/published.h"
#include "tests/recount/request.h"
#include "tests/recount/square.h"

#include <string>
#include <vector>

namespace redress::recount {

/// A table as it was recounted.
struct CountedTable {
    std::vector<std::string> columns;           ///< Headings of the CSV.
    std::vector<std::vector<std::string>> rows; ///< Words of each level.
    std::vector<std::vector<Square>> squares;   ///< By row, then by column.
};

/// Fills one table by looking at every entry for every cell.
class Counter final
{
public:
    Counter(const Ledger &ledger, const Published &published, const Request &request,
            const Period &period);

    CountedTable count();

private:
    /// A column before measures stand side by side in it.
    struct Slot {
        std::string key;
        Quarters when;
        bool isAhead = false;
        bool isWhole = false; ///< All of the period, and all of each year before.
    };
    /// The entries that the filters leave of one half of a measure.
    struct Heap {
        Half half;
        std::vector<const Entry *> entries;
        bool isSplitByRows = true;
        size_t levels = 0; ///< By how many levels of the rows.
    };
    /// One measure of the table.
    struct Leaf {
        const Asked *asked = nullptr;
        Rule rule;
        Heap counted;
        std::optional<Heap> base;
    };
    using Key = std::vector<int>; ///< Of a row: word ids, or the year. Empty for the total.

    int lastReached() const;
    int lastCovered() const;
    void makeSlots();
    void makeLeaves();
    Heap heapOf(const Half &half, const Asked &asked, bool isShareBase) const;
    Half placedByReceipt(const Half &half) const;
    void dropQuietQuarters();
    void dropIdleColumns();
    int lastDay() const;
    /// As it was known on the day asked for.
    int markOf(const Entry &entry, Mark mark) const;
    std::optional<double> referralsOf(const Key &key, const Slot &slot) const;
    bool passes(const Entry &entry, const Half &half, const std::vector<Where> &where) const;

    Quarters whenOf(const Key &key, const Slot &slot) const;
    bool isAhead(const Key &key, const Slot &slot) const;
    bool fits(const Entry &entry, const Heap &heap, const Key &key) const;
    void tally(const Heap &heap, const Key &key, const Slot &slot, double &sum,
               std::vector<const Entry *> &behind) const;
    Square squareOf(const Leaf &leaf, const Key &key, const Slot &slot) const;
    bool takePublished(Square &square, const Leaf &leaf, const Key &key, const Slot &slot) const;
    About aboutOf(const Leaf &leaf, const Key &key, bool isBase, bool isShareBase) const;
    void countDemand(Square &square, const Key &key, const Slot &slot) const;

    std::vector<Key> keys() const;
    void addKeysOfEntries(std::vector<Key> &found) const;
    void addKeysOfPapers(std::vector<Key> &found) const;
    std::vector<Key> placesBeside(const std::vector<Key> &found) const;
    bool isNothing(const Key &key) const;
    void sort(std::vector<Key> &found) const;
    void keepLargest(std::vector<Key> &found) const;
    void bringTogether(std::vector<Key> &found) const;
    long long placeOf(size_t level, int value) const;
    std::vector<std::string> wordsOf(const Key &key, bool forPeople) const;
    int yearLevel() const;
    void sumCells(CountedTable &table) const;
    void addChanges(CountedTable &table) const;

    const Ledger &m_ledger;
    const Almanac &m_almanac;
    const Published &m_published;
    const Request &m_request;
    const Period &m_period;
    std::vector<Slot> m_slots;
    std::vector<Leaf> m_leaves;
};

/// A table of single figures.
CountedTable countFigures(const Ledger &ledger, const Published &published, const Request &request,
                          const Period &period);

/// Compliments whose text may be printed: service and text, in the order received.
std::vector<std::vector<std::string>> listQuotes(const Ledger &ledger, const Period &period);

} // namespace redress::recount
