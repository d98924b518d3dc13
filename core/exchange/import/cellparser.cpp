// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/import/cellparser.h"

#include <algorithm>
#include <array>

namespace redress {

namespace {

bool isFigure(char character)
{
    return character >= '0' && character <= '9';
}

/// The number that \p figures write; nothing if there is anything else in it.
std::optional<int> number(QByteArrayView figures)
{
    if (figures.isEmpty() || figures.size() > 9)
        return std::nullopt;
    int value = 0;
    for (const char character : figures) {
        if (!isFigure(character))
            return std::nullopt;
        value = value * 10 + (character - '0');
    }
    return value;
}

std::optional<QDate> day(std::optional<int> year, std::optional<int> month,
                         std::optional<int> dayOfMonth, DayFault &fault)
{
    if (!year || !month || !dayOfMonth) {
        fault = DayFault::NotADate;
        return std::nullopt;
    }
    const QDate date(*year, *month, *dayOfMonth);
    if (!date.isValid()) {
        fault = DayFault::NoSuchDay;
        return std::nullopt;
    }
    return date;
}

std::optional<QDate> slashedDay(QByteArrayView cell, DayFault &fault)
{
    const qsizetype first = cell.indexOf('/');
    const qsizetype second = cell.indexOf('/', first + 1);
    if (first < 1 || first > 2 || second < 0 || second - first < 2 || second - first > 3) {
        fault = DayFault::NotADate;
        return std::nullopt;
    }
    const auto dayOfMonth = number(cell.first(first));
    const auto month = number(cell.sliced(first + 1, second - first - 1));
    const QByteArrayView yearFigures = cell.sliced(second + 1);
    const auto year = number(yearFigures);
    if (year && yearFigures.size() == 2) {
        fault = DayFault::ShortYear;
        return std::nullopt;
    }
    if (yearFigures.size() != 4) {
        fault = DayFault::NotADate;
        return std::nullopt;
    }
    if (month && dayOfMonth && *month > 12 && *month <= 31 && *dayOfMonth <= 12) {
        fault = DayFault::MonthFirst;
        return std::nullopt;
    }
    return day(year, month, dayOfMonth, fault);
}

} // namespace

std::optional<QDate> dayFromCell(QByteArrayView cell, DayFault &fault)
{
    fault = DayFault::None;
    if (cell.size() == 10 && cell[4] == '-' && cell[7] == '-')
        return day(number(cell.first(4)), number(cell.sliced(5, 2)), number(cell.sliced(8, 2)),
                   fault);
    if (cell.contains('/'))
        return slashedDay(cell, fault);
    fault = DayFault::NotADate;
    return std::nullopt;
}

std::optional<bool> yesNoFromCell(QByteArrayView cell)
{
    if (cell.size() > 5)
        return std::nullopt;
    constexpr std::array kYes{"yes", "y", "true", "1"};
    constexpr std::array kNo{"no", "n", "false", "0"};
    const auto matches = [&cell](const char *candidate) {
        return cell.compare(candidate, Qt::CaseInsensitive) == 0;
    };
    if (std::any_of(kYes.begin(), kYes.end(), matches))
        return true;
    if (std::any_of(kNo.begin(), kNo.end(), matches))
        return false;
    return std::nullopt;
}

std::optional<int> wholeNumberFromCell(QByteArrayView cell)
{
    return number(cell);
}

std::optional<double> numberFromCell(QByteArrayView cell)
{
    const bool plain =
        !cell.isEmpty() &&
        std::all_of(cell.begin(), cell.end(), [](char c) { return isFigure(c) || c == '.'; }) &&
        std::count(cell.begin(), cell.end(), '.') <= 1 && isFigure(cell.front()) &&
        isFigure(cell.back());
    if (!plain)
        return std::nullopt;
    bool isNumber = false;
    const double value = cell.toByteArray().toDouble(&isNumber);
    return isNumber ? std::optional(value) : std::nullopt;
}

QString controlCharacterIn(QByteArrayView cell)
{
    for (qsizetype i = 0; i < cell.size(); ++i) {
        const auto byte = static_cast<unsigned char>(cell[i]);
        uint code = 0;
        if ((byte < 0x20 && byte != '\t' && byte != '\n') || byte == 0x7f)
            code = byte;
        else if (byte == 0xc2 && i + 1 < cell.size() &&
                 static_cast<unsigned char>(cell[i + 1]) < 0xa0)
            code = static_cast<unsigned char>(cell[i + 1]); // U+0080 to U+009F
        else
            continue;
        return QStringLiteral("U+%1").arg(code, 4, 16, QChar(u'0')).toUpper();
    }
    return {};
}

bool mayHoldControlCharacter(QByteArrayView cells)
{
    unsigned found = 0;
    for (const char cell : cells) {
        const auto byte = static_cast<unsigned char>(cell);
        found |= unsigned(byte < 0x20) | unsigned(byte == 0x7f) | unsigned(byte == 0xc2);
    }
    return found != 0;
}

qsizetype characterCount(QByteArrayView cell)
{
    return std::count_if(cell.begin(), cell.end(), [](char c) { return (c & 0xc0) != 0x80; });
}

QByteArrayView trimmedCell(QByteArrayView cell)
{
    const auto isSpace = [](char c) { return c == ' ' || c == '\t' || c == '\n'; };
    const auto isPlain = [](char c) { return c > ' '; }; // neither space nor beyond ASCII
    if (cell.isEmpty() || (isPlain(cell.front()) && isPlain(cell.back())))
        return cell;
    constexpr QByteArrayView kNoBreakSpace("\xc2\xa0");
    for (;;) {
        if (!cell.isEmpty() && isSpace(cell.front()))
            cell = cell.sliced(1);
        else if (cell.startsWith(kNoBreakSpace))
            cell = cell.sliced(2);
        else
            break;
    }
    for (;;) {
        if (!cell.isEmpty() && isSpace(cell.back()))
            cell.chop(1);
        else if (cell.endsWith(kNoBreakSpace))
            cell.chop(2);
        else
            break;
    }
    return cell;
}

} // namespace redress
