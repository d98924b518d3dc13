// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/recount/comparison.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <cmath>

namespace redress::recount {

namespace {

/// Every so many cells, the cases behind one are compared as well.
constexpr long long kOpenedOneIn = 19;

std::string joined(const std::vector<std::string> &words)
{
    std::string text;
    for (const std::string &word : words)
        text += word + '|';
    return text;
}

std::string joined(const QStringList &words)
{
    std::vector<std::string> plain;
    for (const QString &word : words)
        plain.push_back(word.toStdString());
    return joined(plain);
}

const char *name(std::optional<Square::State> state)
{
    if (!state)
        return "hidden";
    switch (*state) {
    case Square::State::Value:
        return "a value";
    case Square::State::Ahead:
        return "not yet";
    case Square::State::NotAvailable:
        return "not available";
    case Square::State::NoBase:
        return "no base";
    }
    return "";
}

/// Nothing of a cell that is hidden, as none is inside the council.
std::optional<Square::State> stateOf(const Cell &cell)
{
    switch (cell.state) {
    case Cell::State::Value:
        return Square::State::Value;
    case Cell::State::Ahead:
        return Square::State::Ahead;
    case Cell::State::NotAvailable:
        return Square::State::NotAvailable;
    case Cell::State::NoBase:
        return Square::State::NoBase;
    case Cell::State::Suppressed:
        break;
    }
    return std::nullopt;
}

std::string shown(std::optional<double> value)
{
    return value ? std::to_string(*value) : "nothing";
}

bool isSame(std::optional<double> a, std::optional<double> b)
{
    return a.has_value() == b.has_value() && (!a || std::abs(*a - *b) < 1e-6);
}

std::vector<std::string> linesOf(const std::vector<FactRef> &facts)
{
    std::vector<std::string> lines;
    lines.reserve(facts.size());
    for (const FactRef &fact : facts)
        lines.push_back(fact.reference.toStdString() + '/' + std::to_string(fact.stage) + ' ' +
                        fact.placedOn.toString(Qt::ISODate).toStdString());
    std::sort(lines.begin(), lines.end());
    return lines;
}

std::vector<std::string> linesOf(const std::vector<const Entry *> &entries, int Entry::*placedBy,
                                 const Almanac &almanac)
{
    std::vector<std::string> lines;
    lines.reserve(entries.size());
    for (const Entry *entry : entries)
        lines.push_back(entry->reference + '/' + std::to_string(entry->stage) + ' ' +
                        almanac.iso(entry->*placedBy));
    std::sort(lines.begin(), lines.end());
    return lines;
}

} // namespace

void Comparison::compareCell(const Cell &cell, const Square &square, const std::string &where)
{
    ++m_extent.cells;
    const bool isSameState = stateOf(cell) == square.state;
    EXPECT_TRUE(isSameState) << where << ": " << name(stateOf(cell)) << ", recounted "
                             << name(square.state);
    EXPECT_EQ(cell.isHistory, square.isPublished) << where << ": published";
    EXPECT_EQ(cell.isChange, square.isChange) << where << ": change";
    if (!isSameState || square.state == Square::State::Ahead ||
        square.state == Square::State::NotAvailable)
        return;
    EXPECT_TRUE(isSame(cell.value(), square.printed))
        << where << ": " << shown(cell.value()) << ", recounted " << shown(square.printed);
    if (square.isChange || square.isRateAlone)
        return;
    EXPECT_TRUE(isSame(cell.numerator, square.counted))
        << where << ": counted " << cell.numerator << ", recounted " << square.counted;
    EXPECT_TRUE(isSame(cell.denominator, square.base))
        << where << ": of " << shown(cell.denominator) << ", recounted " << shown(square.base);
}

void Comparison::compareCases(const FilledTable &filled, size_t row, size_t column,
                              const Square &square, const std::string &where)
{
    const auto behind = m_engine.casesBehind(filled, row, column);
    ASSERT_TRUE(behind.has_value()) << where;
    ++m_extent.opened;
    EXPECT_EQ(linesOf(behind->numerator), linesOf(square.behind, square.placedBy, m_almanac))
        << where << ": the cases that were counted";
    if (square.basePlacedBy) {
        EXPECT_EQ(linesOf(behind->denominator),
                  linesOf(square.behindBase, square.basePlacedBy, m_almanac))
            << where << ": the cases of the base";
    }
}

void Comparison::compare(const FilledTable &filled, const CountedTable &counted,
                         const std::string &where)
{
    ++m_extent.tables;
    std::vector<std::string> columns;
    std::vector<std::string> rows;
    std::vector<std::string> recounted;
    const bool isFigures = filled.definition.kind == TableDefinition::Kind::Figures;
    for (const ColumnHead &head : filled.columns)
        columns.push_back(head.key.toStdString());
    rows.reserve(filled.rows.size());
    for (const RowHead &head : filled.rows)
        rows.push_back(joined(isFigures ? head.keys : head.words));
    for (const std::vector<std::string> &words : counted.rows)
        recounted.push_back(joined(words));
    if (!isFigures) {
        ASSERT_EQ(columns, counted.columns) << where;
    }
    ASSERT_EQ(rows, recounted) << where;
    m_extent.rows += static_cast<long long>(rows.size());
    for (size_t row = 0; row < rows.size(); ++row) {
        ASSERT_EQ(filled.cells[row].size(), counted.squares[row].size()) << where;
        for (size_t column = 0; column < filled.columns.size(); ++column) {
            const Square &square = counted.squares[row][column];
            const std::string place = where + ", row \"" + rows[row] + "\", column " +
                                      filled.columns[column].key.toStdString();
            compareCell(filled.cell(row, column), square, place);
            if (square.opensCases() && m_extent.cells % kOpenedOneIn == 0)
                compareCases(filled, row, column, square, place);
        }
    }
}

void Comparison::compareQuotes(const FilledTable &filled,
                               const std::vector<std::vector<std::string>> &quotes,
                               const std::string &where)
{
    ++m_extent.tables;
    m_extent.rows += static_cast<long long>(quotes.size());
    std::vector<std::string> rows;
    std::vector<std::string> recounted;
    rows.reserve(filled.rows.size());
    recounted.reserve(quotes.size());
    for (const RowHead &head : filled.rows)
        rows.push_back(joined(head.words));
    for (const std::vector<std::string> &words : quotes)
        recounted.push_back(joined(words));
    EXPECT_EQ(rows, recounted) << where;
}

} // namespace redress::recount
