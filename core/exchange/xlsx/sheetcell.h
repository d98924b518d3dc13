// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDate>
#include <QString>

namespace redress {

/// What a cell of a workbook that we write holds: a real number or a real day, or else text, and
/// text is never a formula, whatever it begins with.
struct SheetCell {
    enum class Kind { Blank, Text, Number, Percent, Pounds, Day };

    Kind kind = Kind::Blank;
    QString text{};
    double number = 0; ///< Of a percentage 46 for 46%.
    QDate day{};
    int decimals = 0;
    bool isSigned = false; ///< A change: "+3".
    bool isItalic = false; ///< A figure from a published paper.
    QString mark{};        ///< Of a footnote: is shown behind a number, which stays one.

    static SheetCell ofText(const QString &text)
    {
        return text.isEmpty() ? SheetCell{} : SheetCell{Kind::Text, text};
    }
    static SheetCell ofNumber(double number, int decimals = 0)
    {
        return {Kind::Number, {}, number, {}, decimals};
    }
    static SheetCell ofDay(QDate day)
    {
        return day.isValid() ? SheetCell{Kind::Day, {}, 0, day} : SheetCell{};
    }

    bool operator==(const SheetCell &) const = default;
};

} // namespace redress
