// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDate>
#include <QString>
#include <QStringView>

#include <compare>
#include <optional>

namespace redress {

/// A financial year, 1 April to 31 March, named by the year in which it begins.
struct FinancialYear {
    int startYear = 0;

    static FinancialYear of(QDate day);

    /// Reads "2019-20" or "2019/20"; nothing if the second part is not the next year.
    /// \source import format, "year"
    static std::optional<FinancialYear> fromTyped(QStringView typed);

    QDate firstDay() const { return {startYear, 4, 1}; }
    QDate lastDay() const { return {startYear + 1, 3, 31}; }
    FinancialYear next() const { return {startYear + 1}; }
    FinancialYear previous() const { return {startYear - 1}; }

    /// "2019-20".
    QString label() const;

    auto operator<=>(const FinancialYear &) const = default; // NOLINT(modernize-use-nullptr)
};

/// A quarter of a financial year: quarter 1 is April to June.
///
/// Its code (20231 for quarter 1 of 2023-24) is what is stored beside each date, so that a year is
/// one range of numbers.
struct Quarter {
    FinancialYear year;
    int number = 1; ///< 1 to 4.

    static Quarter of(QDate day);
    static Quarter fromCode(int code) { return {{code / 10}, code % 10}; }

    /// Reads "Q3", "q3" or "3".
    static std::optional<int> numberFromTyped(QStringView typed);

    int code() const { return year.startYear * 10 + number; }
    QDate firstDay() const;
    QDate lastDay() const;
    Quarter next() const;

    auto operator<=>(const Quarter &) const = default; // NOLINT(modernize-use-nullptr)
};

} // namespace redress
