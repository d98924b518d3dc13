// SPDX-License-Identifier: GPL-3.0-or-later
// The sentence that says what a chart shows.
#include "core/base/language.h"
#include "core/report/chartdefinition.h"

#include "core/report/chartwords.h"
#include "core/statistics/tableengine.h"

#include <QCoreApplication>
#include <QLocale>
#include <QRegularExpression>

#include <algorithm>
#include <cmath>

namespace redress {

namespace {

using namespace Qt::StringLiterals;

struct FindingText {
    Q_DECLARE_TR_FUNCTIONS(redress::ChartBuilder)
};

constexpr qsizetype kNamed = 3;      ///< Places that are named; of more it is said how many.
constexpr size_t kMostSentences = 3; ///< Series that have a sentence each.

bool isYear(const QString &name)
{
    static const QRegularExpression year(u"^\\d{4}-\\d{2}( |$)"_s); // "2026-27 to Q2" is one, too.
    return year.match(name).hasMatch();
}

/// Whether the last year is covered as the years before it are, so that it can be compared.
bool isWholeYear(const ChartData &chart)
{
    const ReportPeriod &period = chart.table.period;
    return period.throughQuarter == 4 && !period.cuts(period.lastQuarter()) &&
           period.reaches(period.lastQuarter());
}

bool areYears(const QStringList &names)
{
    return !names.isEmpty() && std::ranges::all_of(names, isYear);
}

QStringList namesOf(const ChartData &chart)
{
    QStringList names;
    for (const ChartData::Series &series : chart.series)
        names.append(series.name);
    return names;
}

QString joined(const QStringList &names)
{
    if (names.size() > kNamed)
        return FindingText::tr("%1 and %n more", nullptr, int(names.size() - kNamed))
            .arg(names.first(kNamed).join(u", "_s));
    return localeHere().createSeparatedList(names);
}

/// A value and its place: "Q4 2017-18, 19".
struct Extreme {
    double value = 0;
    QStringList places;
    QString text;
};

/// "Stage 1 in 2023-24"; where the series are years, "Parents in 2023-24".
QString placeInWords(const ChartData &chart, size_t series, size_t category)
{
    QString what = chart.series[series].name;
    QString when = categoryInWords(chart, category);
    if (isYear(what) && chart.groups.isEmpty()) {
        static const QRegularExpression quarter(u"^Q[1-4]$"_s);
        if (quarter.match(when).hasMatch())
            return FindingText::tr("%1 %2", "a quarter and its year").arg(when, what);
        std::swap(what, when);
    }
    return FindingText::tr("%1 in %2", "a series and a period").arg(what, when);
}

/// \return nothing where there is no value.
template <typename Better>
std::optional<Extreme> extremeOf(const ChartData &chart, const std::vector<size_t> &series,
                                 Better isBetter)
{
    std::optional<Extreme> found;
    for (const size_t one : series) {
        for (size_t i = 0; i < chart.series[one].points.size(); ++i) {
            const auto &value = chart.series[one].points[i].value;
            if (!value || (found && !isBetter(*value, found->value) && *value != found->value))
                continue;
            const QString place =
                series.size() == 1 ? categoryInWords(chart, i) : placeInWords(chart, one, i);
            if (!found || *value != found->value)
                found = Extreme{*value, {}, figureInWords(chart, one, i)};
            else
                found->text = chart.series[one].points[i].text; // Their bases differ.
            found->places.append(place);
        }
    }
    return found;
}

/// "Highest: Q4 2017-18, 19. Lowest: Q1 and Q2 2020-21, 2."
QString extremesOf(const ChartData &chart, const std::vector<size_t> &series)
{
    const auto highest = extremeOf(chart, series, std::greater());
    const auto lowest = extremeOf(chart, series, std::less());
    if (!highest || highest->value == lowest->value)
        return {};
    return FindingText::tr("Highest: %1, %2. Lowest: %3, %4.")
        .arg(joined(highest->places), highest->text, joined(lowest->places), lowest->text);
}

/// "46% (83 of 181 responded) in Q3 2023-24, 4 percentage points more than in Q3 2022-23 (42%)."
QString changeInPoints(const ChartData &chart, size_t series, size_t then, size_t now)
{
    const ChartData::Point &before = chart.series[series].points[then];
    const ChartData::Point &after = chart.series[series].points[now];
    const double points = roundedHalfAway(*after.value - *before.value, 1);
    const int decimals = points == std::round(points) ? 0 : 1;
    const QString size = localeHere().toString(std::abs(points), 'f', decimals);
    const QString figure = figureInWords(chart, series, now);
    const QString place = categoryInWords(chart, now);
    const QString earlier = categoryInWords(chart, then);
    if (points == 0)
        return FindingText::tr("%1 in %2, the same as in %3.").arg(figure, place, earlier);
    const QString words = std::abs(points) == 1 ? FindingText::tr("1 percentage point")
                                                : FindingText::tr("%1 percentage points").arg(size);
    return points > 0 ? FindingText::tr("%1 in %2, %3 more than in %4 (%5).")
                            .arg(figure, place, words, earlier, before.text)
                      : FindingText::tr("%1 in %2, %3 less than in %4 (%5).")
                            .arg(figure, place, words, earlier, before.text);
}

/// The last value of a percentage against that of the same quarter a year before, or of the year
/// before.
QString changeOfShare(const ChartData &chart, size_t series)
{
    const auto &points = chart.series[series].points;
    size_t now = points.size();
    while (now > 0 && !points[now - 1].value)
        --now;
    if (now == 0)
        return {};
    --now;
    std::optional<size_t> then;
    if (chart.groups.isEmpty()) {
        if (now > 0 && areYears(chart.categories))
            then = now - 1;
    } else if (now >= 4 &&
               chart.categories.at(qsizetype(now - 4)) == chart.categories.at(qsizetype(now))) {
        then = now - 4;
    }
    return then && points[*then].value ? changeInPoints(chart, series, *then, now) : QString();
}

/// Whole, unless that were nought.
QString changeInPercent(double then, double now)
{
    const double change = std::abs(100.0 * (now - then) / then);
    const int decimals = now != then && roundedHalfAway(change, 0) == 0 ? 1 : 0;
    return localeHere().toString(roundedHalfAway(change, decimals), 'f', decimals);
}

/// "32 in 2023-24 against 40 in 2022-23, a decrease of 20%."
QString changeOfYear(const ChartData &chart, size_t series)
{
    const auto &points = chart.series[series].points;
    if (points.size() < 2 || !areYears(chart.categories) || !isWholeYear(chart))
        return {};
    const ChartData::Point &now = points.back();
    const ChartData::Point &then = points[points.size() - 2];
    if (!now.value || !then.value || *then.value == 0)
        return {};
    const QString last = chart.categories.last();
    const QString before = chart.categories.at(chart.categories.size() - 2);
    const QString size = changeInPercent(*then.value, *now.value);
    return *now.value == *then.value
               ? FindingText::tr("%1 in %2, the same as in %3.").arg(now.text, last, before)
           : *now.value < *then.value
               ? FindingText::tr("%1 in %2 against %3 in %4, a decrease of %5%.")
                     .arg(now.text, last, then.text, before, size)
               : FindingText::tr("%1 in %2 against %3 in %4, an increase of %5%.")
                     .arg(now.text, last, then.text, before, size);
}

/// The last year against the same quarters of the year before, for counts through time.
QString changeOnYearBefore(const ChartData &chart, const ChartData::Series &series)
{
    if (chart.groups.isEmpty() || !chart.unit.isEmpty())
        return {};
    const QString last = chart.groups.last();
    QString before;
    for (const QString &group : chart.groups) {
        if (group != last)
            before = group;
    }
    double now = 0;
    double then = 0;
    int quarters = 0;
    for (qsizetype i = 0; i < chart.groups.size(); ++i) {
        if (chart.groups.at(i) != last)
            continue;
        if (series.points[size_t(i)].isSuppressed)
            return {}; // the quarters that are left are no part of a year that one could name
        if (!series.points[size_t(i)].value)
            continue;
        for (qsizetype j = 0; j < chart.groups.size(); ++j) {
            const bool isSame =
                chart.groups.at(j) == before && chart.categories.at(j) == chart.categories.at(i);
            if (!isSame)
                continue;
            if (!series.points[size_t(j)].value)
                return {};
            now += *series.points[size_t(i)].value;
            then += *series.points[size_t(j)].value;
            ++quarters;
        }
    }
    if (quarters == 0 || then == 0)
        return {};
    const QLocale locale = localeHere();
    const QString nowText = locale.toString(now, 'f', 0);
    const QString thenText = locale.toString(then, 'f', 0);
    const QString changeText = changeInPercent(then, now);
    if (quarters == 4)
        return now == then
                   ? FindingText::tr("%1 in %2, the same as in %3.").arg(nowText, last, before)
               : now < then ? FindingText::tr("%1 in %2 against %3 in %4, a decrease of %5%.")
                                  .arg(nowText, last, thenText, before, changeText)
                            : FindingText::tr("%1 in %2 against %3 in %4, an increase of %5%.")
                                  .arg(nowText, last, thenText, before, changeText);
    return now == then
               ? FindingText::tr("%1 in the first %n quarter(s) of %2, as in the same part of %3.",
                                 nullptr, quarters)
                     .arg(nowText, last, before)
           : now < then
               ? FindingText::tr(
                     "%1 in the first %n quarter(s) of %2 against %3 in the same part of %4, a "
                     "decrease of %5%.",
                     nullptr, quarters)
                     .arg(nowText, last, thenText, before, changeText)
               : FindingText::tr(
                     "%1 in the first %n quarter(s) of %2 against %3 in the same part of %4, an "
                     "increase of %5%.",
                     nullptr, quarters)
                     .arg(nowText, last, thenText, before, changeText);
}

QString changeOf(const ChartData &chart, size_t series)
{
    if (chart.unit == "%"_L1)
        return changeOfShare(chart, series);
    return chart.groups.isEmpty() ? changeOfYear(chart, series)
                                  : changeOnYearBefore(chart, chart.series[series]);
}

/// What went up, down and not at all between two values of the same thing.
struct Changes {
    QStringList up;
    QStringList down;
    QStringList same;

    void add(const QString &name, const ChartData::Point &then, const ChartData::Point &now)
    {
        if (!then.value || !now.value)
            return;
        if (*now.value == *then.value)
            same.append(name);
        else
            (*now.value > *then.value ? up : down)
                .append(FindingText::tr("%1 (%2 to %3)", "a name, a figure and a later one")
                            .arg(name, then.text, now.text));
    }

    QString inWords(const QString &last, const QString &before) const
    {
        QStringList sentences;
        if (!up.isEmpty())
            sentences.append(FindingText::tr("Up in %1 on %2: %3.").arg(last, before, joined(up)));
        if (!down.isEmpty())
            sentences.append(
                FindingText::tr("Down in %1 on %2: %3.").arg(last, before, joined(down)));
        if (!same.isEmpty())
            sentences.append(
                FindingText::tr("The same in %1 as in %2: %3.").arg(last, before, joined(same)));
        return sentences.join(u' ');
    }
};

QString changesOf(const ChartData &chart)
{
    if (!isWholeYear(chart))
        return {};
    Changes changes;
    const QStringList names = namesOf(chart);
    if (names.size() > 1 && areYears(names)) { // The same things in two years beside each other.
        const auto &now = chart.series.back().points;
        const auto &then = chart.series[chart.series.size() - 2].points;
        for (size_t i = 0; i < now.size(); ++i)
            changes.add(categoryInWords(chart, i), then[i], now[i]);
        return changes.inWords(names.last(), names.at(names.size() - 2));
    }
    if (chart.categories.size() < 2 || !areYears(chart.categories))
        return {};
    for (const ChartData::Series &series : chart.series)
        changes.add(series.name, series.points[series.points.size() - 2], series.points.back());
    return changes.inWords(chart.categories.last(),
                           chart.categories.at(chart.categories.size() - 2));
}

std::optional<size_t> largestPartOf(const ChartData &chart, size_t category)
{
    std::optional<size_t> largest;
    for (size_t i = 0; i < chart.series.size(); ++i) {
        const auto &value = chart.series[i].points[category].value;
        if (value && *value > 0 &&
            (!largest || *value > *chart.series[*largest].points[category].value))
            largest = i;
    }
    return largest;
}

/// Of piles: the largest part of the last one, and what it was in the one before.
QString largestParts(const ChartData &chart)
{
    for (size_t i = size_t(chart.categories.size()); i-- > 0;) {
        const auto largest = largestPartOf(chart, i);
        if (!largest)
            continue;
        QString words = FindingText::tr("%1: the largest part is %2, %3.")
                            .arg(categoryInWords(chart, i), chart.series[*largest].name,
                                 figureInWords(chart, *largest, i));
        if (i > 0 && chart.series[*largest].points[i - 1].value)
            words += u' ' +
                     FindingText::tr("In %1 it was %2.")
                         .arg(categoryInWords(chart, i - 1), figureInWords(chart, *largest, i - 1));
        return words;
    }
    return {};
}

/// Of piles that are no periods: the highest and the lowest, and what the parts come to in all.
QString partsOfAll(const ChartData &chart)
{
    ChartData piles = chart;
    piles.kind = ChartData::Kind::Bars;
    piles.series = {{QString(), {}}};
    double all = 0;
    const QLocale locale = localeHere();
    for (size_t i = 0; i < size_t(chart.categories.size()); ++i) {
        ChartData::Point pile;
        pile.value = pileOf(chart, i);
        pile.row = chart.table.rows.size(); // Of no cell.
        pile.text = chart.unit + locale.toString(*pile.value, 'f', 0);
        all += *pile.value;
        piles.series[0].points.push_back(pile);
    }
    QStringList sentences{extremesOf(piles, {0})};
    for (const ChartData::Series &series : chart.series) {
        double part = 0;
        for (const ChartData::Point &point : series.points)
            part += point.value.value_or(0);
        if (all > 0)
            sentences.append(
                FindingText::tr("%1: %2 of %3 (%4%).", "a part, 19 of 40 (48%)")
                    .arg(series.name, locale.toString(part, 'f', 0), locale.toString(all, 'f', 0),
                         locale.toString(roundedHalfAway(100 * part / all, 0), 'f', 0)));
    }
    return sentences.join(u' ');
}

/// Whether the categories follow each other in time.
bool arePeriods(const ChartData &chart)
{
    static const QRegularExpression quarter(u"^Q[1-4]$"_s);
    return !chart.groups.isEmpty() || areYears(chart.categories) ||
           quarter.match(chart.categories.value(0)).hasMatch();
}

/// Of small charts: which is the largest and which the smallest, by all that they show.
QString largestAndSmallest(const ChartData &chart)
{
    const auto sumOf = [&](size_t series) {
        double sum = 0;
        for (const ChartData::Point &point : chart.series[series].points)
            sum += point.value.value_or(0);
        return sum;
    };
    // They stand in that order.
    const size_t last = chart.series.size() - 1;
    const QLocale locale = localeHere();
    return FindingText::tr("The largest of %n: %1, %2 in all. The smallest: %3, %4.", nullptr,
                           int(chart.series.size()))
        .arg(chart.series.front().name, chart.unit + locale.toString(sumOf(0), 'f', 0),
             chart.series[last].name, chart.unit + locale.toString(sumOf(last), 'f', 0));
}

std::vector<size_t> allOf(const ChartData &chart)
{
    std::vector<size_t> all;
    for (size_t i = 0; i < chart.series.size(); ++i)
        all.push_back(i);
    return all;
}

QString findingOfSeveral(const ChartData &chart)
{
    QStringList sentences;
    if (isStacked(chart.kind))
        sentences.append(arePeriods(chart) ? largestParts(chart) : partsOfAll(chart));
    const bool areParts = chart.kind == ChartData::Kind::Multiples && chart.unit != "%"_L1 &&
                          chart.table.definition.measures.size() == 1;
    if (areParts)
        sentences.append(largestAndSmallest(chart));
    const QString changes = changesOf(chart);
    if (chart.series.size() <= kMostSentences && changes.isEmpty() && sentences.isEmpty()) {
        for (const size_t one : allOf(chart)) {
            const QString extremes = extremesOf(chart, {one});
            if (!extremes.isEmpty())
                sentences.append(FindingText::tr("%1: %2", "a series and what it shows")
                                     .arg(chart.series[one].name, extremes));
        }
    } else if (sentences.isEmpty()) {
        sentences.append(extremesOf(chart, allOf(chart)));
    }
    sentences.append(changes);
    sentences.removeAll(QString());
    return sentences.join(u' ');
}

} // namespace

QString findingOf(const ChartData &chart)
{
    const auto hasValue = [](const ChartData::Series &series) {
        return std::ranges::any_of(
            series.points, [](const ChartData::Point &point) { return point.value.has_value(); });
    };
    if (std::ranges::none_of(chart.series, hasValue))
        return FindingText::tr("There is nothing to show.");
    QString finding;
    if (chart.series.size() == 1)
        finding = QString(changeOf(chart, 0) + u' ' + extremesOf(chart, {0})).trimmed();
    else
        finding = findingOfSeveral(chart);
    if (!finding.isEmpty())
        return finding;
    // One value, or the same everywhere.
    size_t values = 0;
    size_t category = 0;
    size_t series = 0;
    for (size_t i = 0; i < chart.series.size(); ++i) {
        for (size_t j = 0; j < chart.series[i].points.size(); ++j) {
            if (!chart.series[i].points[j].value)
                continue;
            ++values;
            series = i;
            category = j;
        }
    }
    if (values == 1)
        return FindingText::tr("%1.", "the only value of a chart")
            .arg(pointInWords(chart, series, category));
    const ChartData::Point &last = chart.series[series].points[category];
    return *last.value == 0 && chart.unit.isEmpty()
               ? FindingText::tr("Nothing was counted: all %1 values are 0.", "two or more")
                     .arg(values)
               : FindingText::tr("All %1 values are %2.", "two or more; a figure")
                     .arg(values)
                     .arg(last.text);
}

} // namespace redress
