// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/calendar/financialyear.h"

namespace redress {

namespace {

std::optional<int> digits(QStringView text)
{
    int number = 0;
    for (const QChar character : text) {
        if (character < u'0' || character > u'9')
            return std::nullopt;
        number = number * 10 + character.digitValue();
    }
    return number;
}

} // namespace

FinancialYear FinancialYear::of(QDate day)
{
    return {day.month() >= 4 ? day.year() : day.year() - 1};
}

std::optional<FinancialYear> FinancialYear::fromTyped(QStringView typed)
{
    if (typed.size() != 7 || (typed.at(4) != u'-' && typed.at(4) != u'/'))
        return std::nullopt;
    const auto first = digits(typed.left(4));
    const auto second = digits(typed.mid(5));
    if (!first || !second || (*first + 1) % 100 != *second)
        return std::nullopt;
    return FinancialYear{*first};
}

QString FinancialYear::label() const
{
    return QStringLiteral("%1-%2").arg(startYear).arg((startYear + 1) % 100, 2, 10, QChar(u'0'));
}

Quarter Quarter::of(QDate day)
{
    const int month = day.month();
    return {FinancialYear::of(day), month >= 4 ? (month - 4) / 3 + 1 : 4};
}

std::optional<int> Quarter::numberFromTyped(QStringView typed)
{
    if (typed.startsWith(u'Q', Qt::CaseInsensitive))
        typed = typed.mid(1);
    if (typed.size() != 1 || typed.front() < u'1' || typed.front() > u'4')
        return std::nullopt;
    return typed.front().digitValue();
}

QDate Quarter::firstDay() const
{
    return number == 4 ? QDate(year.startYear + 1, 1, 1) : QDate(year.startYear, 3 * number + 1, 1);
}

QDate Quarter::lastDay() const
{
    return next().firstDay().addDays(-1);
}

Quarter Quarter::next() const
{
    return number == 4 ? Quarter{year.next(), 1} : Quarter{year, number + 1};
}

} // namespace redress
