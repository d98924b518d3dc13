// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/xlsx/numberstyle.h"

#include <QDate>

#include <algorithm>
#include <cmath>

namespace redress {

namespace {

using namespace Qt::StringLiterals;

constexpr double kLastDay = 2958466; ///< The day after 9999-12-31.
constexpr int kSecondsOfDay = 86400;

/// A format's code without what it prints as it stands: texts in quotes, colours and languages in
/// brackets, characters behind a backslash. Elapsed times such as [h] keep their letter.
QString bareCode(const QString &code)
{
    QString bare;
    for (qsizetype i = 0; i < code.size(); ++i) {
        const QChar c = code.at(i);
        if (c == u'"') {
            const qsizetype end = code.indexOf(u'"', i + 1);
            i = end < 0 ? code.size() : end;
        } else if (c == u'[') {
            const qsizetype end = code.indexOf(u']', i + 1);
            const QString inside = code.mid(i + 1, end < 0 ? -1 : end - i - 1).toLower();
            if (inside == "h"_L1 || inside == "hh"_L1 || inside == "mm"_L1 || inside == "ss"_L1 ||
                inside == "m"_L1 || inside == "s"_L1)
                bare += u'h';
            i = end < 0 ? code.size() : end;
        } else if (c == u'\\' || c == u'_' || c == u'*') {
            ++i;
        } else {
            bare += c.toLower();
        }
    }
    return bare;
}

QByteArray timeText(int seconds)
{
    return QTime(0, 0).addSecs(seconds).toString(u"HH:mm:ss"_s).toLatin1();
}

/// Without an exponent, and without the tail that binary fractions bring.
QByteArray plainText(double number)
{
    constexpr double kWholeUpTo = 1e15;
    if (number == std::floor(number) && std::abs(number) < kWholeUpTo)
        return QByteArray::number(qint64(number));
    constexpr int kFigures = 15;
    QByteArray text = QByteArray::number(number, 'g', kFigures);
    if (!text.contains('e'))
        return text;
    const int magnitude = int(std::floor(std::log10(std::abs(number))));
    constexpr int kLongest = 30;
    if (std::abs(magnitude) > kLongest)
        return text;
    text = QByteArray::number(number, 'f', std::max(0, kFigures - 1 - magnitude));
    if (text.contains('.')) {
        while (text.endsWith('0'))
            text.chop(1);
        if (text.endsWith('.'))
            text.chop(1);
    }
    return text;
}

} // namespace

NumberStyle numberStyleOf(int formatId, const QString &code)
{
    using Kind = NumberStyle::Kind;
    if (code.isEmpty()) {
        const auto isIn = [formatId](int from, int to) {
            return formatId >= from && formatId <= to;
        };
        // 27 to 36 and 50 to 58 are days in East Asia.
        if (isIn(14, 17) || formatId == 22 || isIn(27, 31) || formatId == 36 || isIn(50, 58))
            return {Kind::Day};
        if (isIn(18, 21) || isIn(32, 35) || isIn(45, 47))
            return {Kind::Time};
        return {};
    }
    // The first section is that of positive numbers.
    const QString bare = bareCode(code).section(u';', 0, 0);
    const auto has = [&bare](char16_t letter) { return bare.contains(QChar(letter)); };
    if (bare == "general"_L1 || bare == "@"_L1)
        return {};
    if (has(u'y') || has(u'd') || (has(u'm') && !has(u'h') && !has(u's')))
        return {Kind::Day};
    if (has(u'h') || has(u's'))
        return {Kind::Time};
    if (bare.size() > 1 && bare.count(u'0') == bare.size())
        return {Kind::Zeros, int(std::min<qsizetype>(bare.size(), 40))};
    return {};
}

QByteArray textOfNumber(QByteArrayView value, const NumberStyle &style, bool countsFrom1904)
{
    bool isNumber = false;
    const double number = value.toDouble(&isNumber);
    if (!isNumber || !std::isfinite(number))
        return value.toByteArray();
    using Kind = NumberStyle::Kind;
    if (style.kind == Kind::Plain || number < 0 || number >= kLastDay)
        return style.kind == Kind::Zeros && number >= 0
                   ? plainText(number).rightJustified(style.width, '0')
                   : plainText(number);
    if (style.kind == Kind::Zeros)
        return plainText(number).rightJustified(style.width, '0');
    double whole = std::floor(number);
    int seconds = int(std::lround((number - whole) * kSecondsOfDay));
    if (seconds == kSecondsOfDay) {
        seconds = 0;
        ++whole;
    }
    if (style.kind == Kind::Time || (whole == 0 && !countsFrom1904))
        return timeText(seconds);
    constexpr double kNeverWas = 60;
    QByteArray day;
    if (whole == kNeverWas && !countsFrom1904) {
        day = "1900-02-29";
    } else {
        const QDate first = countsFrom1904      ? QDate(1904, 1, 1)
                            : whole < kNeverWas ? QDate(1899, 12, 31)
                                                : QDate(1899, 12, 30);
        day = first.addDays(qint64(whole)).toString(Qt::ISODate).toLatin1();
    }
    return seconds == 0 ? day : day + ' ' + timeText(seconds);
}

} // namespace redress
