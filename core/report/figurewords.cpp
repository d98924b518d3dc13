// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/figurewords.h"

#include "core/base/language.h"
#include "core/statistics/figureformat.h"
#include "core/statistics/footnotes.h"
#include "core/store/storageerror.h"

#include <QCoreApplication>
#include <QLocale>

#include <algorithm>
#include <cmath>
#include <vector>

namespace redress {

namespace {

using namespace Qt::StringLiterals;

struct NarrativeText {
    Q_DECLARE_TR_FUNCTIONS(redress::Narrative)
};

constexpr int kRankedYears = 3;
constexpr auto kInWords = "words:"_L1; // Before the forms of what is counted.

/// Why a figure has no value, for the list of what is missing.
QString reasonFor(const Cell &cell)
{
    switch (cell.state) {
    case Cell::State::Ahead:
        return NarrativeText::tr("its quarter is still to come");
    case Cell::State::NotAvailable:
        return NarrativeText::tr("it was not collected");
    case Cell::State::NoBase:
        return NarrativeText::tr("there is nothing to divide by");
    case Cell::State::Value:
    case Cell::State::Suppressed:
        break;
    }
    return {};
}

/// Small counts stand in words, all else in figures.
QString inWords(const Cell &cell)
{
    return cell.unit == Measure::Unit::Count && !cell.denominator
               ? numberInWords(std::llround(cell.value().value_or(0)))
               : cellText(cell);
}

QString amount(const Cell &change)
{
    Cell plain = change;
    plain.numerator = std::abs(change.numerator);
    plain.isChange = false;
    const bool isWhole = std::round(plain.numerator) == plain.numerator;
    if (isWhole && plain.unit == Measure::Unit::Count)
        return numberInWords(std::llround(plain.numerator));
    return cellText(plain);
}

QString pointsInWords(const Cell &change)
{
    const double value = change.value().value_or(0);
    const int points = int(std::llround(std::abs(value)));
    if (points == 0)
        return NarrativeText::tr("no change");
    return value < 0 ? NarrativeText::tr("a fall of %n percentage point(s)", nullptr, points)
                     : NarrativeText::tr("a rise of %n percentage point(s)", nullptr, points);
}

/// Whether a share is more or less than a half of the whole, by its counts where they are known.
QString fractionInWords(const Cell &cell)
{
    const double whole = cell.denominator.value_or(100);
    const double part = cell.denominator ? cell.numerator : cell.value().value_or(0);
    if (part <= 0)
        return NarrativeText::tr("none", "of a whole");
    if (part >= whole)
        return NarrativeText::tr("all", "of a whole");
    if (part * 2 == whole)
        return NarrativeText::tr("half", "of a whole");
    return part * 2 > whole ? NarrativeText::tr("more than half", "of a whole")
                            : NarrativeText::tr("less than half", "of a whole");
}

QString countText(double count)
{
    return localeHere().toString(count, 'f', 0);
}

/// The figure of one cell, as a format says it.
QString cellInWords(const Cell &cell, const QString &format)
{
    if (format == "change"_L1 || format == "difference"_L1)
        return changeInWords(cell);
    if (format == "points"_L1)
        return pointsInWords(cell);
    if (format == "base"_L1)
        return cellWithBase(cell);
    if (format == "n_of_n"_L1 && cell.denominator)
        return NarrativeText::tr("%1 of %2")
            .arg(countText(cell.numerator), countText(*cell.denominator));
    if (format == "count"_L1 && cell.denominator)
        return countText(cell.numerator);
    if (format == "words"_L1)
        return inWords(cell);
    if (format == "fraction"_L1)
        return fractionInWords(cell);
    if (namesCounted(format))
        return withCounted(format.startsWith(kInWords) ? inWords(cell) : cellText(cell),
                           std::llround(cell.value().value_or(0)), format);
    if (format == "out_of_ten"_L1)
        return NarrativeText::tr("%1 out of 10")
            .arg(countText(roundedHalfAway(cell.value().value_or(0) / 10.0, 0)));
    return cellText(cell);
}

/// The figure that a format asks for.
FigureSpec asked(FigureSpec figure, const QString &format, int lastQuarter)
{
    if (format == "change"_L1)
        figure.change = Change::Percent;
    else if (format == "difference"_L1)
        figure.change = Change::Difference;
    else if (format == "points"_L1)
        figure.change = Change::Points;
    else if (format == "first_quarter"_L1)
        figure.quarter = 1;
    else if (format == "last_quarter"_L1)
        figure.quarter = lastQuarter;
    else if (format.size() == 2 && format.startsWith(u'q') && format.at(1).isDigit())
        figure.quarter = format.at(1).digitValue();
    return figure;
}

} // namespace

QString changeInWords(const Cell &change)
{
    const double value = change.value().value_or(0);
    const QString by = amount(change);
    if (value == 0 && change.unit == Measure::Unit::Percent && change.numerator != 0)
        return change.numerator < 0 ? NarrativeText::tr("a decrease of less than 1%")
                                    : NarrativeText::tr("an increase of less than 1%");
    if (value == 0)
        return NarrativeText::tr("no change");
    return value < 0 ? NarrativeText::tr("a decrease of %1").arg(by)
                     : NarrativeText::tr("an increase of %1").arg(by);
}

bool namesCounted(const QString &format)
{
    return format.contains(u'/');
}

QString withCounted(const QString &number, std::optional<qint64> count, const QString &format)
{
    const QStringList forms =
        (format.startsWith(kInWords) ? format.mid(kInWords.size()) : format).split(u'/');
    const QString &many = forms.at(1);
    if (count == 0)
        return forms.size() > 2 ? forms.at(2)
                                : NarrativeText::tr("no %1", "what is counted").arg(many);
    return NarrativeText::tr("%1 %2", "a number and what is counted")
        .arg(number, count == 1 ? forms.front() : many);
}

Cell FigureWords::cellOf(const FigureSpec &figure)
{
    return unwrap(m_source.figure(figure, m_period, m_where));
}

Cell FigureWords::cellOf(const NamedFigure &figure)
{
    m_where = figure.where;
    return cellOf(figure.figure);
}

FigureSpec FigureWords::before(const FigureSpec &figure) const
{
    FigureSpec earlier = figure;
    earlier.yearOffset -= 1;
    earlier.sameQuarters = true;
    return earlier;
}

QString FigureWords::yearBefore() const
{
    const QString year = m_period.year.previous().label();
    return m_period.lastDay() == m_period.year.lastDay()
               ? year
               : NarrativeText::tr("the same part of %1", "a year").arg(year);
}

QString FigureWords::notPublished()
{
    return NarrativeText::tr("(number not published)");
}

std::optional<QString> FigureWords::byQuarter(const FigureSpec &figure, QString &why)
{
    QStringList parts;
    for (int quarter = 1; quarter <= m_period.throughQuarter; ++quarter) {
        FigureSpec ofQuarter = figure;
        ofQuarter.quarter = quarter;
        const Cell cell = cellOf(ofQuarter);
        if (cell.state == Cell::State::Suppressed)
            return notPublished();
        if (!cell.hasValue()) {
            why = reasonFor(cell);
            return std::nullopt;
        }
        parts.append(NarrativeText::tr("%1 in Quarter %2").arg(inWords(cell)).arg(quarter));
    }
    return localeHere().createSeparatedList(parts);
}

std::optional<QString> FigureWords::rank(const FigureSpec &figure, QString &why)
{
    std::vector<double> values;
    FigureSpec ofYear = figure;
    for (int back = 0; back < kRankedYears; ++back) {
        ofYear.yearOffset = figure.yearOffset - back;
        ofYear.sameQuarters = true;
        const Cell cell = cellOf(ofYear);
        if (cell.state == Cell::State::Suppressed)
            return notPublished();
        const auto value = cell.value();
        if (!value) {
            why = reasonFor(cell);
            return std::nullopt;
        }
        values.push_back(*value);
    }
    const auto isBelow = [&](size_t i) { return values.front() < values[i]; };
    const auto isAbove = [&](size_t i) { return values.front() > values[i]; };
    const QString years = numberInWords(kRankedYears);
    if (values[0] == values[1] && values[0] == values[2])
        return NarrativeText::tr("the same in all %1 years").arg(years);
    if (isBelow(1) && isBelow(2))
        return NarrativeText::tr("the lowest in %1 years").arg(years);
    if (isAbove(1) && isAbove(2))
        return NarrativeText::tr("the highest in %1 years").arg(years);
    return NarrativeText::tr("neither the lowest nor the highest in %1 years").arg(years);
}

std::optional<QString> FigureWords::against(const FigureSpec &figure, const QString &format,
                                            QString &why)
{
    const Cell then = cellOf(before(figure));
    const Cell now = format == "prior"_L1 ? then : cellOf(figure);
    for (const Cell *cell : {&now, &then}) {
        if (cell->state == Cell::State::Suppressed)
            return notPublished();
        if (!cell->hasValue()) {
            why = reasonFor(*cell);
            return std::nullopt;
        }
    }
    if (format == "prior"_L1)
        return cellText(then);
    const bool isSame = cellText(now) == cellText(then);
    if (format == "compared"_L1)
        return isSame ? NarrativeText::tr("the same as in %1", "a year").arg(yearBefore())
                      : NarrativeText::tr("compared with %1 in %2", "a figure; a year")
                            .arg(cellText(then), yearBefore());
    const double difference = now.value().value_or(0) - then.value().value_or(0);
    const QString by = numberInWords(std::llround(std::abs(difference)));
    if (isSame)
        return NarrativeText::tr("as many as in %1", "a year").arg(yearBefore());
    return difference > 0 ? NarrativeText::tr("%1 more than the %2 of %3", "counts; a year")
                                .arg(by, inWords(then), yearBefore())
                          : NarrativeText::tr("%1 fewer than the %2 of %3", "counts; a year")
                                .arg(by, inWords(then), yearBefore());
}

std::optional<QString> FigureWords::say(const NamedFigure &named, const QString &format,
                                        QString &why)
{
    const FigureSpec &figure = named.figure;
    m_where = named.where;
    if (format == "by_quarter"_L1)
        return byQuarter(figure, why);
    if (format == "rank"_L1)
        return rank(figure, why);
    if (format == "prior"_L1 || format == "compared"_L1 || format == "more_than"_L1)
        return against(figure, format, why);
    const Cell cell = cellOf(asked(figure, format, m_period.throughQuarter));
    if (cell.state == Cell::State::Suppressed)
        return namesCounted(format) ? withCounted(notPublished(), std::nullopt, format)
                                    : notPublished();
    if (cell.state == Cell::State::NoBase && format == "change"_L1) {
        if (auto change = changeOnNothing(figure))
            return change;
    }
    if (!cell.hasValue()) {
        why = reasonFor(cell);
        return std::nullopt;
    }
    return cellInWords(cell, format);
}

std::optional<QString> FigureWords::changeOnNothing(const FigureSpec &figure)
{
    Cell now = cellOf(figure);
    const Cell then = cellOf(before(figure));
    if (!now.hasValue() || !then.hasValue() || now.denominator || then.denominator)
        return std::nullopt;
    now.numerator -= then.numerator;
    return changeInWords(now);
}

std::vector<Cell> FigureWords::cellsBehind(const NamedFigure &named, const QString &format)
{
    const FigureSpec &figure = named.figure;
    m_where = named.where;
    if (format == "prior"_L1)
        return {cellOf(before(figure))};
    if (format == "compared"_L1 || format == "more_than"_L1)
        return {cellOf(figure), cellOf(before(figure))};
    if (format == "change"_L1 || format == "difference"_L1 || format == "by_quarter"_L1 ||
        format == "rank"_L1)
        return {cellOf(figure)};
    return {cellOf(asked(figure, format, m_period.throughQuarter))};
}

bool FigureWords::lacksBase(const NamedFigure &figure, const QString &format)
{
    return std::ranges::count(cellsBehind(figure, format), Cell::State::NoBase, &Cell::state) > 0;
}

bool FigureWords::tellsOfSomething(const NamedFigure &figure, const QString &format)
{
    return std::ranges::any_of(cellsBehind(figure, format), [](const Cell &cell) {
        return cell.state == Cell::State::Suppressed || cell.value().value_or(0) != 0;
    });
}

std::optional<QString> FigureWords::rowsBelow(const TableDefinition &definition, QString &why)
{
    const FilledTable table = unwrap(m_source.fill(definition, m_period));
    const auto last = size_t(m_period.throughQuarter) - 1;
    if (definition.columns.by != ColumnAxis::By::Quarter || last == 0 ||
        table.columns.size() <= last) {
        why = NarrativeText::tr("its table has no quarters to compare");
        return std::nullopt;
    }
    int rows = 0;
    int below = 0;
    for (size_t row = 0; row < table.rows.size(); ++row) {
        if (table.rows[row].isTotal)
            continue;
        bool isBelow = true;
        bool isEmpty = true;
        for (size_t column = 0; column <= last; ++column) {
            const Cell &cell = table.cell(row, column);
            if (cell.state == Cell::State::Suppressed)
                return notPublished();
            if (cell.state == Cell::State::NotAvailable) {
                why = reasonFor(cell);
                return std::nullopt;
            }
            isEmpty = isEmpty && cell.value().value_or(0) == 0;
            isBelow = isBelow && cell.hasValue() &&
                      (column == last ||
                       cell.value().value_or(0) > table.cell(row, last).value().value_or(0));
        }
        if (isEmpty)
            continue;
        ++rows;
        below += isBelow ? 1 : 0;
    }
    if (rows == 0) {
        why = NarrativeText::tr("its table has no rows");
        return std::nullopt;
    }
    const QString all = numberInWords(rows);
    return below == rows
               ? NarrativeText::tr("all %1", "rows of a table, such as directorates").arg(all)
               : NarrativeText::tr("%1 of the %2", "rows of a table, such as directorates")
                     .arg(numberInWords(below), all);
}

} // namespace redress
