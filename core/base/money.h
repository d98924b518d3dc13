// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringView>

#include <compare>
#include <optional>

namespace redress {

/// An amount of pounds sterling, exact to the penny.
struct Money {
    qint64 pence = 0;

    /// Reads pounds as people type them: `1250`, `1250.5`, `£1,250.00`.
    /// \return nothing for a sign, more than two decimals, a misplaced comma or anything else;
    /// amounts of a thousand million pounds and more are refused too.
    /// \source import format, "money"
    static std::optional<Money> fromTyped(QStringView typed);

    /// Pounds with two decimals and without separators, as "1250.50": for files.
    QString toPlain() const;

    /// Whole pounds, rounded up to the next ten.
    /// \source domain M-20: each cost cell is rounded up to the next ten pounds
    qint64 poundsRoundedUpToTen() const;

    // The check takes the zero that a comparison is held against for a null pointer.
    auto operator<=>(const Money &) const = default; // NOLINT(modernize-use-nullptr)
    Money operator+(Money other) const { return {pence + other.pence}; }
};

} // namespace redress
