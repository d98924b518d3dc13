// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/statistics/filledtable.h"

#include <QCoreApplication>

#include <algorithm>

namespace redress {

namespace {

struct TableText {
    Q_DECLARE_TR_FUNCTIONS(redress::FilledTable)
};

/// Whether two columns stand beneath one heading: measures side by side, or, where one measure
/// stands alone, the columns of one upper column.
bool spansAlike(const ColumnHead &left, const ColumnHead &right)
{
    const bool hasMeasures = !left.label.isEmpty() && !right.label.isEmpty();
    return hasMeasures || left.overIndex < 0 ? left.slot == right.slot
                                             : left.overIndex == right.overIndex;
}

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
    QStringList parts{over, group, label};
    parts.removeAll(QString());
    return parts.join(u' ');
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

std::vector<std::vector<HeadingSpan>> FilledTable::headings() const
{
    // The headings of each column from above; those of fewer rows stand at the bottom.
    std::vector<QStringList> paths;
    qsizetype depth = 1;
    for (const ColumnHead &column : columns) {
        QStringList path{column.over, column.group, column.label};
        path.removeAll(QString());
        if (path.isEmpty())
            path.append(QString());
        depth = std::max(depth, path.size());
        paths.push_back(path);
    }
    for (QStringList &path : paths) {
        while (path.size() < depth)
            path.prepend(QString());
    }
    std::vector<std::vector<HeadingSpan>> heads;
    for (qsizetype level = 0; level < depth; ++level) {
        std::vector<HeadingSpan> head;
        const bool isLowest = level + 1 == depth;
        for (size_t i = 0; i < columns.size(); ++i) {
            // Above the measures stand groups, above groups what they lie in.
            const bool isUpper = depth - level == 3;
            const bool continues = !isLowest && i > 0 &&
                                   paths[i].at(level) == paths[i - 1].at(level) &&
                                   (isUpper ? columns[i].overIndex == columns[i - 1].overIndex
                                            : spansAlike(columns[i - 1], columns[i]));
            if (continues)
                ++head.back().columns;
            else
                head.push_back({paths[i].at(level), 1, columns[i].isTotal});
        }
        heads.push_back(std::move(head));
    }
    return heads;
}

QString FilledTable::marksAt(size_t row, std::optional<size_t> column) const
{
    QString marks;
    for (const FilledFootnote &footnote : footnotes) {
        if (footnote.row == row && footnote.column == column)
            marks += footnote.mark;
    }
    return marks;
}

QString publishedFiguresNote()
{
    return TableText::tr("Figures in italics were entered from published papers.");
}

} // namespace redress
