// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

#include <random>
#include <span>
#include <vector>

namespace redress {

/// The chance of the sample county, the same on every computer.
///
/// The numbers of std::mt19937 are laid down by the standard; what its distributions make of them
/// is not, and differs between libraries. So the distributions are our own, in whole numbers alone:
/// floating point may be contracted on one processor and not on another. For the same reason
/// whoever throws the dice does so once in an expression: the order of operands is the compiler's
/// affair.
class SampleDice final
{
public:
    /// Dice of one purpose: numbers told apart, such as a stream and a month.
    SampleDice(int purpose, int first = 0, int second = 0);

    /// 0 to \p count - 1; 0 if \p count is not above 0.
    int below(int count);
    /// \p first to \p last, both included.
    int between(int first, int last);
    /// As between(), but nearer to the end / to the beginning.
    int late(int first, int last);
    int early(int first, int last);
    bool chance(int permille);
    /// Index of one of \p weights.
    size_t pick(std::span<const int> weights);

private:
    std::mt19937 m_engine;
};

/// Chooses by weight so that each choice comes about as often as its weight says, in a small number
/// as in a large one: what has not come for long is likely to come next.
class SampleChooser final
{
public:
    /// Index of one of \p weights; the weights may differ from one time to the next.
    size_t choose(SampleDice &dice, std::span<const int> weights);

    /// Yes, in so many of a thousand.
    bool isChosen(SampleDice &dice, int permille);

private:
    std::vector<qint64> m_credit; ///< How much each choice is owed, in millionths of a time.
};

} // namespace redress
