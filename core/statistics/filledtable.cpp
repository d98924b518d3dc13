// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/statistics/filledtable.h"

#include <QCoreApplication>

namespace redress {

namespace {

struct TableText {
    Q_DECLARE_TR_FUNCTIONS(redress::FilledTable)
};

} // namespace

using namespace Qt::StringLiterals;

double roundedHalfAway(double value, int decimals)
{
    const double scale = std::pow(10.0, decimals);
    // A product such as 0.285 * 100 may fall just short of its half: nudge by far less than a count
    // can make.
    const double scaled = value * scale;
    const double nudge = std::copysign(1e-9 * std::max(1.0, std::abs(scaled)), scaled);
    return std::round(scaled + nudge) / scale;
}

std::optional<double> Cell::value() const
{
    if (state != State::Value)
        return std::nullopt;
    if (rate)
        return *rate;
    switch (unit) {
    case Measure::Unit::Count:
        return isChange ? roundedHalfAway(numerator, decimals) : numerator;
    case Measure::Unit::Percent:
        if (!denominator)
            return roundedHalfAway(numerator, decimals);
        return roundedHalfAway(100.0 * numerator / *denominator, decimals);
    case Measure::Unit::Pounds: {
        const double pence = denominator ? numerator / *denominator : numerator;
        if (rounding == MeasureColumn::Rounding::UpToTen)
            return double(Money{qint64(std::llround(pence))}.poundsRoundedUpToTen());
        return denominator ? roundedHalfAway(pence / 100.0, decimals) : pence / 100.0;
    }
    }
    return std::nullopt;
}

QString ColumnHead::fullLabel() const
{
    if (group.isEmpty())
        return label;
    return label.isEmpty() ? group : group + u' ' + label;
}

int FilledTable::rowNamed(const QString &name) const
{
    for (size_t i = 0; i < rows.size(); ++i) {
        const RowHead &row = rows[i];
        const QString levels = u" / "_s;
        for (const QString &candidate : {row.names.join(levels), row.words.join(levels)}) {
            if (candidate.compare(name, Qt::CaseInsensitive) == 0)
                return int(i);
        }
        const bool isWhole = row.isTotal || row.names.isEmpty();
        if (isWhole && totalName().compare(name, Qt::CaseInsensitive) == 0)
            return int(i);
    }
    return -1;
}

QString FilledTable::totalName() const
{
    return definition.totalRow;
}

int FilledTable::columnNamed(const QString &name) const
{
    for (size_t i = 0; i < columns.size(); ++i) {
        for (const QString &candidate : {columns[i].key, columns[i].fullLabel()}) {
            if (candidate.compare(name, Qt::CaseInsensitive) == 0)
                return int(i);
        }
    }
    return -1;
}

QString publishedFiguresNote()
{
    return TableText::tr("Figures in italics were entered from published papers.");
}

} // namespace redress
