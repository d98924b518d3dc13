// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/recount/counter.h"

#include <algorithm>
#include <set>
#include <stdexcept>

namespace redress::recount {

namespace {

std::string afterBar(const std::string &text)
{
    const size_t bar = text.rfind(kBetween);
    return bar == std::string::npos ? text : text.substr(bar + 1);
}

std::string yearLabel(int year)
{
    const std::string next = std::to_string(year + 1);
    return std::to_string(year) + '-' + next.substr(2);
}

} // namespace

Counter::Counter(const Ledger &ledger, const Published &published, const Request &request,
                 const Period &period)
    : m_ledger(ledger)
    , m_almanac(ledger.almanac())
    , m_published(published)
    , m_request(request)
    , m_period(period)
{
    makeSlots();
    makeLeaves();
    if (m_request.activeOnly)
        dropQuietQuarters();
    dropIdleColumns();
}

int Counter::lastCovered() const
{
    const int end = m_almanac.lastOfQuarter(m_period.year, m_period.through);
    return m_period.asAt == Almanac::kNoDay ? end : std::min(end, m_period.asAt);
}

/// The last quarter of which anything is covered.
int Counter::lastReached() const
{
    int last = 1;
    for (int quarter = 2; quarter <= m_period.through; ++quarter) {
        if (m_almanac.firstOfQuarter(m_period.year, quarter) <= lastCovered())
            last = quarter;
    }
    return last;
}

int Counter::yearLevel() const
{
    for (size_t i = 0; i < m_request.levels.size(); ++i) {
        if (m_request.levels[i].isYear)
            return int(i);
    }
    return -1;
}

void Counter::makeSlots()
{
    const int year = m_period.year;
    const int last = lastReached();
    if (m_request.columns.empty()) {
        m_slots.push_back({"", {year, 1, last}, false, true});
        return;
    }
    if (m_request.columns == "quarter") {
        for (int quarter = 1; quarter <= 4; ++quarter) {
            const bool isAhead = quarter > last;
            if (!isAhead || !m_request.reachedOnly)
                m_slots.push_back({std::string("q").append(std::to_string(quarter)),
                                   {year, quarter, quarter},
                                   isAhead,
                                   false});
        }
    } else {
        for (int one = year - m_request.years + 1; one <= year; ++one)
            m_slots.push_back({yearLabel(one), {one, 1, one == year ? last : 4}, false, false});
    }
    if (!m_request.totalKey.empty())
        m_slots.push_back({m_request.totalKey, {year, 1, last}, false, true});
}

void Counter::makeLeaves()
{
    for (const Asked &asked : m_request.measures) {
        Leaf leaf;
        leaf.asked = &asked;
        leaf.rule = ruleOf(asked.measure, m_ledger, m_period.asAt, lastDay());
        if (!leaf.rule.isDemand) {
            leaf.counted = heapOf(leaf.rule.counted, asked, false);
            if (asked.isShare)
                leaf.base = heapOf(leaf.rule.counted, asked, true);
            else if (leaf.rule.base)
                leaf.base = heapOf(*leaf.rule.base, asked, false);
        }
        m_leaves.push_back(leaf);
    }
}

bool Counter::passes(const Entry &entry, const Half &half, const std::vector<Where> &where) const
{
    for (const Where &one : where) {
        const bool isAside = one.mark == kStage && half.stage > 0;
        const int mark = markOf(entry, one.mark);
        // What the Ombudsman decides is of no stage.
        if (isAside || (mark == kCannotTell && one.mark == kStage))
            continue;
        if (mark == kCannotTell)
            throw std::runtime_error("entries of \"" + m_request.id + "\" have no such mark");
        bool isOne = false;
        for (const std::string &value : one.values)
            isOne = isOne || m_ledger.words().text(mark) == value;
        if (!isOne)
            return false;
    }
    return true;
}

Counter::Heap Counter::heapOf(const Half &asHalf, const Asked &asked, bool isShareBase) const
{
    Heap heap;
    const Half half = placedByReceipt(asHalf);
    heap.half = half;
    heap.isSplitByRows = !half.isOfAllThemes && !isShareBase;
    heap.levels = asked.ofLevel > 0 ? size_t(asked.ofLevel) : m_request.levels.size();
    const std::vector<Where> none;
    for (const Entry &entry : *half.of) {
        const int day = entry.*half.placedBy;
        if (day == Almanac::kNoDay || !half.counts(entry))
            continue;
        if (half.stage > 0 && entry.stage != half.stage)
            continue;
        if (m_period.asAt != Almanac::kNoDay && day > m_period.asAt)
            continue;
        if (passes(entry, half, m_request.where) &&
            passes(entry, half, isShareBase ? none : asked.where))
            heap.entries.push_back(&entry);
    }
    return heap;
}

/// Where rows are years, a column means the same quarters of each; the whole of the period is the
/// whole of each year before.
Quarters Counter::whenOf(const Key &key, const Slot &slot) const
{
    const int level = yearLevel();
    if (level < 0 || key.empty())
        return slot.when;
    const int year = key[size_t(level)];
    if (slot.isWhole && year != m_period.year)
        return {year, 1, 4};
    return {year, slot.when.from, slot.when.to};
}

bool Counter::isAhead(const Key &key, const Slot &slot) const
{
    const int level = yearLevel();
    const bool isOfThisYear = level < 0 || key.empty() || key[size_t(level)] == m_period.year;
    return slot.isAhead && isOfThisYear;
}

bool Counter::fits(const Entry &entry, const Heap &heap, const Key &key) const
{
    if (key.empty() || !heap.isSplitByRows)
        return true;
    for (size_t level = 0; level < std::min(key.size(), heap.levels); ++level) {
        const Level &of = m_request.levels[level];
        if (!of.isYear && markOf(entry, of.mark) != key[level])
            return false;
    }
    return true;
}

void Counter::tally(const Heap &heap, const Key &key, const Slot &slot, double &sum,
                    std::vector<const Entry *> &behind) const
{
    const Quarters when = whenOf(key, slot);
    const int first = m_almanac.firstOfQuarter(when.year, when.from);
    const int last = m_almanac.lastOfQuarter(when.year, when.to);
    long long total = 0;
    std::set<std::pair<std::string, int>> responses;
    for (const Entry *entry : heap.entries) {
        const int day = entry->*heap.half.placedBy;
        if (day < first || day > last || !fits(*entry, heap, key))
            continue;
        if (heap.half.isResponses && !responses.insert({entry->reference, entry->stage}).second)
            continue;
        total += heap.half.isMoney ? entry->pence : 1;
        behind.push_back(entry);
    }
    sum = double(total);
}

About Counter::aboutOf(const Leaf &leaf, const Key &key, bool isBase, bool isShareBase) const
{
    About about;
    const std::string childrens = "children_statutory";
    const auto &counted = leaf.rule.counted.of;
    const bool isOfComplaints = counted == &m_ledger.stages || counted == &m_ledger.issues;
    bool isOfChildrensAlone =
        !isOfComplaints ||
        std::none_of(m_ledger.stages.begin(), m_ledger.stages.end(), [&](const Entry &entry) {
            return m_ledger.words().text(entry.marks[kProcedure]) != childrens;
        });
    about.measure = leaf.asked->measure;
    about.isBase = isBase;
    about.isShareBase = isShareBase;
    const auto look = [&](const std::vector<Where> &where) {
        for (const Where &one : where) {
            if (one.mark == kStage && one.values.size() == 1)
                about.stage = std::stoi(one.values.front());
            else if (one.mark == kProcedure) {
                const bool hasChildrens =
                    std::find(one.values.begin(), one.values.end(), childrens) != one.values.end();
                about.isOfOtherProcedures = about.isOfOtherProcedures || !hasChildrens;
                isOfChildrensAlone = isOfChildrensAlone || (hasChildrens && one.values.size() == 1);
            } else if (one.mark != kStage)
                about.narrowed.push_back({one.mark, one.values});
        }
    };
    look(m_request.where);
    if (!isShareBase)
        look(leaf.asked->where);
    about.isOfAllProcedures = !isOfChildrensAlone && about.stage != 3;
    if (m_request.levels.size() == 1 && !m_request.levels.front().isYear)
        about.rows = m_request.levels.front().mark;
    const size_t levels =
        leaf.asked->ofLevel > 0 ? size_t(leaf.asked->ofLevel) : m_request.levels.size();
    for (size_t level = 0; level < std::min(key.size(), levels); ++level) {
        const Level &of = m_request.levels[level];
        if (!of.isYear)
            about.narrowed.push_back({of.mark, {afterBar(m_ledger.words().text(key[level]))}});
    }
    return about;
}

/// Whether papers speak of the year: then what they say is printed, and what they do not say is
/// not available. \source import format, history.csv
bool Counter::takePublished(Square &square, const Leaf &leaf, const Key &key,
                            const Slot &slot) const
{
    const Quarters when = whenOf(key, slot);
    const bool needsBase = leaf.base.has_value() || leaf.rule.isPerDemand;
    const Said counted = m_published.of(aboutOf(leaf, key, false, false), when);
    Said base;
    if (leaf.asked->isShare)
        base = m_published.of(aboutOf(leaf, {}, false, true), when);
    else if (leaf.rule.isPerDemand)
        base.value = referralsOf(key, slot);
    else if (needsBase)
        base = m_published.of(aboutOf(leaf, key, true, false), when);
    // A paper of a whole quarter says nothing of a part of it.
    const bool isCut = m_period.asAt != Almanac::kNoDay &&
                       m_period.asAt >= m_almanac.firstOfQuarter(when.year, when.to) &&
                       m_period.asAt < m_almanac.lastOfQuarter(when.year, when.to);
    const bool isComplete = counted.value && (!needsBase || base.value) && !isCut;
    const bool isOfYears = std::all_of(m_request.levels.begin(), m_request.levels.end(),
                                       [](const Level &level) { return level.isYear; });
    if (!isComplete && !isCut && isOfYears) {
        if (const auto rate = m_published.rate(leaf.asked->measure, when)) {
            square.isPublished = true;
            square.isRateAlone = true;
            square.printed = rate;
            return true;
        }
    }
    if (!counted.isPublished && !base.isPublished)
        return false;
    square.isPublished = true;
    if (!isComplete) {
        square.state = Square::State::NotAvailable;
        return true;
    }
    const bool isMoney = leaf.rule.unit == Rule::Unit::Pounds;
    square.counted = *counted.value * (isMoney ? 100 : 1);
    if (needsBase)
        square.base = base.value;
    return true;
}

void Counter::countDemand(Square &square, const Key &key, const Slot &slot) const
{
    bool isKnown = false;
    for (const Demand &figure : m_ledger.demand) {
        if (figure.year == slot.when.year && (key.empty() || figure.indicator == key.front())) {
            square.counted += double(figure.value);
            isKnown = true;
        }
    }
    if (!isKnown)
        square.state = Square::State::NotAvailable;
}

Square Counter::squareOf(const Leaf &leaf, const Key &key, const Slot &slot) const
{
    Square square;
    const Printing how{leaf.asked->isShare ? Rule::Unit::Percent : leaf.rule.unit,
                       leaf.asked->decimals, leaf.asked->isRoundedUpToTen};
    if (isAhead(key, slot)) {
        square.state = Square::State::Ahead;
        return square;
    }
    if (m_request.usesHistory && takePublished(square, leaf, key, slot)) {
        if (!square.isRateAlone) {
            if (square.base == 0.0 && square.state == Square::State::Value)
                square.state = Square::State::NoBase;
            print(square, how);
        }
        return square;
    }
    if (leaf.rule.isDemand) {
        countDemand(square, key, slot);
        print(square, how);
        return square;
    }
    // What was over before the first record was not collected.
    const Quarters when = whenOf(key, slot);
    const bool isBefore = m_almanac.lastOfQuarter(when.year, when.to) < m_ledger.firstDay;
    if (leaf.rule.isOnlyPublished || isBefore) {
        square.state = Square::State::NotAvailable;
        return square;
    }
    square.placedBy = leaf.counted.half.placedBy;
    tally(leaf.counted, key, slot, square.counted, square.behind);
    if (leaf.base) {
        double base = 0;
        tally(*leaf.base, leaf.asked->isShare ? Key() : key, slot, base, square.behindBase);
        square.base = base;
        square.basePlacedBy = leaf.base->half.placedBy;
        if (base == 0)
            square.state = Square::State::NoBase;
    }
    if (leaf.rule.isPerDemand) {
        square.base = referralsOf(key, slot);
        square.state = !square.base       ? Square::State::NotAvailable
                       : *square.base > 0 ? Square::State::Value
                                          : Square::State::NoBase;
    }
    // No financial remedy at all is no amount, not an amount of nothing.
    const bool isAmount =
        leaf.asked->measure == "remedy_amount" || leaf.asked->measure == "own_remedy_amount";
    if (isAmount && square.behind.empty())
        square.state = Square::State::NoBase;
    print(square, how);
    return square;
}

CountedTable Counter::count()
{
    CountedTable table;
    for (const Slot &slot : m_slots) {
        for (const Leaf &leaf : m_leaves) {
            const std::string &own = leaf.asked->key;
            std::string heading = slot.key;
            if (!slot.key.empty() && !own.empty())
                heading += '_';
            table.columns.push_back(heading.append(own));
        }
    }
    const auto addRow = [&](const Key &key, const std::vector<std::string> &words) {
        std::vector<Square> squares;
        for (const Slot &slot : m_slots) {
            for (const Leaf &leaf : m_leaves)
                squares.push_back(squareOf(leaf, key, slot));
        }
        table.rows.push_back(words);
        table.squares.push_back(squares);
    };
    if (m_request.levels.empty()) {
        addRow({}, {});
    } else {
        for (const Key &key : keys())
            addRow(key, wordsOf(key, false));
        if (!m_request.totalRow.empty()) {
            std::vector<std::string> words(m_request.levels.size());
            words.front() = m_request.totalRow;
            addRow({}, words);
        }
    }
    sumCells(table);
    if (!m_request.change.empty())
        addChanges(table);
    return table;
}

/// "Total = sum of the rounded cells." \source domain M-20
void Counter::sumCells(CountedTable &table) const
{
    if (!m_request.totalIsSumOfCells)
        return;
    for (size_t column = 0; column < table.columns.size(); ++column) {
        Square total;
        double pounds = 0;
        const bool isAlone = table.rows.size() == 1;
        bool isAnyKnown =
            isAlone && table.squares.back()[column].state != Square::State::NotAvailable;
        for (size_t row = 0; row + 1 < table.rows.size(); ++row) {
            const Square &square = table.squares[row][column];
            pounds += square.printed.value_or(0);
            isAnyKnown = isAnyKnown || square.state != Square::State::NotAvailable;
            total.isPublished = total.isPublished || square.isPublished;
        }
        total.counted = pounds * 100;
        total.printed = pounds;
        if (!isAnyKnown) {
            total.state = Square::State::NotAvailable;
            total.printed.reset();
        }
        // Its cases are those of the rows.
        const Square before = table.squares.back()[column];
        total.placedBy = before.placedBy;
        total.behind = before.behind;
        table.squares.back()[column] = total;
    }
}

} // namespace redress::recount
