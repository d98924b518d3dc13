// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/statistics/historybook.h"

#include <algorithm>

namespace redress {

namespace {

using namespace Qt::StringLiterals;

QString yearKey(HistoryMeasure measure, FinancialYear year)
{
    return u"%1/%2"_s.arg(int(measure)).arg(year.startYear);
}

QString figureKey(HistoryMeasure measure, FinancialYear year, int quarter, const QString &dimension)
{
    return u"%1/%2/%3"_s.arg(yearKey(measure, year)).arg(quarter).arg(dimension);
}

} // namespace

HistoryBook::HistoryBook(const std::vector<HistoryFigure> &figures, bool ofOneProcedure)
    : m_isOfOneProcedure(ofOneProcedure)
{
    for (const HistoryFigure &figure : figures) {
        m_figures.insert(figureKey(figure.measure, figure.year, figure.quarter, figure.dimension),
                         {figure.value});
        QStringList &dimensions = m_dimensions[yearKey(figure.measure, figure.year)];
        if (!dimensions.contains(figure.dimension))
            dimensions.append(figure.dimension);
    }
}

const HistoryBook::Known *HistoryBook::figure(HistoryMeasure measure, FinancialYear year,
                                              int quarter, const QString &dimension) const
{
    const auto found = m_figures.constFind(figureKey(measure, year, quarter, dimension));
    return found == m_figures.constEnd() ? nullptr : &*found;
}

bool HistoryBook::knows(HistoryMeasure measure, FinancialYear year) const
{
    return m_dimensions.contains(yearKey(measure, year));
}

QStringList HistoryBook::dimensionsOf(HistoryMeasure measure, FinancialYear year) const
{
    return m_dimensions.value(yearKey(measure, year));
}

bool HistoryBook::names(const QString &dimension) const
{
    return std::any_of(m_dimensions.begin(), m_dimensions.end(), [&](const QStringList &known) {
        return known.contains(dimension, Qt::CaseInsensitive);
    });
}

HistoryBook::Answer HistoryBook::find(HistoryMeasure measure, const QStringList &parts,
                                      int fromQuarter, int toQuarter) const
{
    const Quarter from = Quarter::fromCode(fromQuarter);
    const Quarter to = Quarter::fromCode(toQuarter);
    if (from.year != to.year || !knows(measure, from.year))
        return {};
    const bool isWholeYear = from.number == 1 && to.number == 4;
    Answer answer{true, std::nullopt};
    double sum = 0;
    bool any = false;
    for (const QString &part : parts.isEmpty() ? QStringList{QString()} : parts) {
        const Known *whole = isWholeYear ? figure(measure, from.year, 0, part) : nullptr;
        if (whole) {
            if (!whole->value)
                return answer;
            sum += *whole->value;
            any = true;
            continue;
        }
        int found = 0;
        for (int quarter = from.number; quarter <= to.number; ++quarter) {
            const Known *known = figure(measure, from.year, quarter, part);
            if (!known)
                continue;
            if (!known->value)
                return answer;
            sum += *known->value;
            ++found;
        }
        const bool isComplete = found == to.number - from.number + 1;
        // A part that was not published is no part of the sum, as long as another was.
        if (found > 0 && !isComplete)
            return answer;
        any = any || isComplete;
    }
    if (any)
        answer.value = sum;
    return answer;
}

} // namespace redress
