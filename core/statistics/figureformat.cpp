// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/statistics/figureformat.h"

#include "core/base/language.h"

#include <QCoreApplication>
#include <QLocale>

namespace redress {

namespace {

using namespace Qt::StringLiterals;

struct FormatText {
    Q_DECLARE_TR_FUNCTIONS(redress::FigureFormat)
};

/// A figure in the language of the program: separators for thousands, a true minus sign.
QString number(double value, int decimals, bool isSigned)
{
    const QString digits = localeHere().toString(std::abs(value), 'f', decimals);
    if (value < 0)
        return u'\u2212' + digits;
    return isSigned && value > 0 ? u'+' + digits : digits;
}

/// A count; with a decimal where a closed service was divided and it is no whole number.
QString counted(double value)
{
    const bool isWhole = std::abs(value - std::round(value)) < 1e-6;
    return number(value, isWhole ? 0 : 1, false);
}

/// Decimals of an amount: none for whole pounds, two otherwise.
int poundDecimals(double pounds)
{
    return roundedHalfAway(pounds, 2) == std::round(pounds) ? 0 : 2;
}

} // namespace

QString hiddenMark()
{
    return FormatText::tr("c", "stands for a hidden number");
}

QString cellText(const Cell &cell)
{
    switch (cell.state) {
    case Cell::State::Ahead:
        return {};
    case Cell::State::NotAvailable:
        return FormatText::tr("n/a", "not available");
    case Cell::State::NoBase:
        return cell.isBlankWithoutBase ? QString() : u"-"_s;
    case Cell::State::Suppressed:
        return hiddenMark();
    case Cell::State::Value:
        break;
    }
    const double value = cell.value().value_or(0);
    switch (cell.unit) {
    case Measure::Unit::Count:
        return number(value, cell.isChange ? cell.decimals : 0, cell.isChange);
    case Measure::Unit::Percent:
        return number(value, cell.decimals, cell.isChange) + u'%';
    case Measure::Unit::Pounds:
        return (value < 0 ? u"\u2212\u00a3"_s : u"\u00a3"_s) +
               number(std::abs(value), poundDecimals(value), false);
    }
    return {};
}

QString cellSpoken(const Cell &cell)
{
    switch (cell.state) {
    case Cell::State::Ahead:
        return FormatText::tr("not yet");
    case Cell::State::NotAvailable:
        return FormatText::tr("not available");
    case Cell::State::NoBase:
        return FormatText::tr("not applicable");
    case Cell::State::Suppressed:
        return FormatText::tr("a hidden number");
    case Cell::State::Value:
        return cellText(cell);
    }
    return {};
}

QString cellPlain(const Cell &cell)
{
    if (cell.state == Cell::State::NotAvailable)
        return u"n/a"_s;
    if (cell.state == Cell::State::Suppressed)
        return hiddenMark();
    const auto value = cell.value();
    if (!value)
        return {};
    if (cell.unit == Measure::Unit::Pounds)
        return QString::number(*value, 'f', poundDecimals(*value));
    const int decimals = cell.unit == Measure::Unit::Percent || cell.isChange ? cell.decimals : 0;
    return QString::number(*value, 'f', decimals);
}

QString cellWithBase(const Cell &cell)
{
    const bool hasBase = cell.state == Cell::State::Value && cell.denominator &&
                         cell.unit == Measure::Unit::Percent && !cell.isChange;
    if (!hasBase)
        return cellText(cell);
    return FormatText::tr("%1 (%2 of %3)", "46% (83 of 181)")
        .arg(cellText(cell), counted(cell.numerator), counted(*cell.denominator));
}

Cell changeOf(const Cell &before, const Cell &after, Change change, int decimals)
{
    Cell cell;
    cell.isChange = true;
    cell.decimals = decimals;
    cell.unit = change == Change::Percent ? Measure::Unit::Percent : Measure::Unit::Count;
    for (const Cell *side : {&before, &after}) {
        if (!side->hasValue()) {
            cell.state = side->state;
            return cell;
        }
    }
    const double from = before.value().value_or(0);
    const double to = after.value().value_or(0);
    switch (change) {
    case Change::None:
        break;
    case Change::Difference:
    case Change::Points:
        cell.numerator = to - from;
        break;
    case Change::Percent:
        if (from == 0)
            cell.state = Cell::State::NoBase;
        else
            cell.numerator = 100.0 * (to - from) / from;
        break;
    }
    return cell;
}

Change changeFor(Measure::Unit unit, Change asked)
{
    return unit == Measure::Unit::Percent && asked == Change::Percent ? Change::Points : asked;
}

QString changeLabel(Change change)
{
    switch (change) {
    case Change::None:
        return {};
    case Change::Difference:
        return FormatText::tr("Change");
    case Change::Percent:
        return FormatText::tr("Change in %");
    case Change::Points:
        return FormatText::tr("Change in percentage points");
    }
    return {};
}

} // namespace redress
