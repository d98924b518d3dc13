// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/mapping/importmapping.h"

#include "core/base/textmatch.h"
#include "core/exchange/import/importfiles.h"
#include "core/exchange/xlsx/xlsxbook.h"

#include <QCoreApplication>
#include <QDate>
#include <QRegularExpression>

#include <algorithm>

namespace redress {

namespace {

using namespace Qt::StringLiterals;

struct MappingText {
    Q_DECLARE_TR_FUNCTIONS(redress::ImportMapping)
};

/// 1 to 12; 0 if it is no month.
int monthNamed(QStringView name)
{
    static const QStringList kMonths{u"jan"_s, u"feb"_s, u"mar"_s, u"apr"_s, u"may"_s, u"jun"_s,
                                     u"jul"_s, u"aug"_s, u"sep"_s, u"oct"_s, u"nov"_s, u"dec"_s};
    return name.size() < 3 ? 0 : int(kMonths.indexOf(name.left(3).toString().toLower()) + 1);
}

int yearOf(QStringView figures)
{
    constexpr int kFirstYear = 90; // Of two figures: 1990 to 2089.
    const int year = figures.toInt();
    if (figures.size() != 2)
        return figures.size() == 4 ? year : 0;
    return year < kFirstYear ? 2000 + year : 1900 + year;
}

QStringList sortedHeadings(const QStringList &headings)
{
    QStringList sorted;
    for (const QString &heading : headings) {
        const QString one = folded(heading).simplified();
        if (!one.isEmpty())
            sorted.append(one);
    }
    sorted.sort();
    return sorted;
}

} // namespace

const ColumnRule *MappedTable::rule(QStringView column) const
{
    const auto found =
        std::find_if(columns.begin(), columns.end(),
                     [column](const ColumnRule &one) { return one.column == column; });
    return found == columns.end() ? nullptr : &*found;
}

QString ImportMapping::sheetIn(const QString &path) const
{
    if (!sheet.isEmpty())
        return sheet;
    const auto book = XlsxBook::open(path);
    return book ? (*book)->sheets().front().name : u"1"_s;
}

bool ImportMapping::fits(const QStringList &theirHeadings) const
{
    return !headings.isEmpty() && sortedHeadings(headings) == sortedHeadings(theirHeadings);
}

QDate dayFromTheirs(QStringView typed, DayOrder order)
{
    static const QRegularExpression kDay(
        u"^\\s*(\\d{1,4}|[A-Za-z]{3,9})[\\s/.,-]+(\\d{1,2}(?:st|nd|rd|th)?|[A-Za-z]{3,9})"
        "[\\s/.,-]+(\\d{1,4})(?:[T\\s]+\\d{1,2}:\\d{2}.*)?\\s*$"_s,
        QRegularExpression::CaseInsensitiveOption);
    static const QRegularExpression kIso(u"^\\s*(\\d{4})-(\\d{2})-(\\d{2})(?:[T\\s].*)?\\s*$"_s);
    const QString text = typed.toString();
    if (const auto iso = kIso.match(text); iso.hasMatch())
        return QDate(iso.capturedView(1).toInt(), iso.capturedView(2).toInt(),
                     iso.capturedView(3).toInt());
    const auto found = kDay.match(text);
    if (!found.hasMatch())
        return {};
    const QStringView first = found.capturedView(1);
    const QStringView second = found.capturedView(2);
    const QStringView third = found.capturedView(3);
    switch (order) {
    case DayOrder::DayFirst:
        return first.size() > 2 ? QDate() : QDate(yearOf(third), second.toInt(), first.toInt());
    case DayOrder::MonthFirst:
        return first.size() > 2 ? QDate() : QDate(yearOf(third), first.toInt(), second.toInt());
    case DayOrder::YearFirst:
        return third.size() > 2 ? QDate() : QDate(yearOf(first), second.toInt(), third.toInt());
    case DayOrder::MonthName:
        return QDate(yearOf(third), monthNamed(second), first.toInt());
    }
    return {};
}

QString dayOrderWords(DayOrder order)
{
    switch (order) {
    case DayOrder::DayFirst:
        return MappingText::tr("day first, as in 09/02/2024");
    case DayOrder::MonthFirst:
        return MappingText::tr("month first, as in 02/09/2024");
    case DayOrder::YearFirst:
        return MappingText::tr("year first, as in 2024-02-09");
    case DayOrder::MonthName:
        return MappingText::tr("with the name of the month, as in 9 Feb 2024");
    }
    return {};
}

} // namespace redress
