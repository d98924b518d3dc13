// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/dates.h"

#include "core/base/language.h"

#include <QLocale>

namespace redress {

namespace {

QString inWords(QDate day, const QString &format)
{
    return day.isValid() ? localeHere().toString(day, format) : QString();
}

} // namespace

QString weekdayDate(QDate day)
{
    return inWords(day, QStringLiteral("ddd d MMM yyyy"));
}

QString dayMonthYear(QDate day)
{
    return inWords(day, QStringLiteral("d MMM yyyy"));
}

QString dayMonthYearFull(QDate day)
{
    return inWords(day, QStringLiteral("d MMMM yyyy"));
}

QString dayMonth(QDate day)
{
    return inWords(day, QStringLiteral("d MMM"));
}

QString slashedDate(QDate day)
{
    return inWords(day, QStringLiteral("dd/MM/yyyy"));
}

} // namespace redress
