// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/statistics/figuresource.h"

#include <QString>

#include <optional>
#include <vector>

namespace redress {

/// A figure that text may name.
struct NamedFigure {
    FigureSpec figure;
    std::vector<Filter> where = {}; ///< Of the table that it is taken from.

    bool operator==(const NamedFigure &) const = default;
};

/// "a decrease of 25%", "an increase of four", "no change".
QString changeInWords(const Cell &change);

/// What is counted, as a format of several forms names it: "request/requests" or, for a verb that
/// follows the number alone, "was/were/none were". \p number may be a word that stands for one.
QString withCounted(const QString &number, std::optional<qint64> count, const QString &format);
/// Whether a format has such forms.
bool namesCounted(const QString &format);

/// Says a figure as a sentence needs it: by itself, or compared with others. Narrative lists the
/// formats.
///
/// Nothing is guessed: where a figure that a comparison needs has no value, there is none, and \p
/// why tells the reason. A number that is hidden in a public copy is said to be.
class FigureWords final
{
public:
    FigureWords(FigureSource &source, const ReportPeriod &period)
        : m_source(source)
        , m_period(period)
    {}

    /// \throws StorageError
    std::optional<QString> say(const NamedFigure &figure, const QString &format, QString &why);

    /// In how many rows of \p table, whose columns are quarters, the last quarter is below all that
    /// went before: "all seven", "four of the seven", "none of the seven". \throws StorageError
    std::optional<QString> rowsBelow(const TableDefinition &table, QString &why);

    Cell cellOf(const NamedFigure &figure);

    /// Whether there is nothing to divide by in what the format would say of a figure.
    bool lacksBase(const NamedFigure &figure, const QString &format);
    /// Whether the format would tell of something: a number other than nought, or a hidden one.
    bool tellsOfSomething(const NamedFigure &figure, const QString &format);

    /// What stands in a sentence for a number that is hidden.
    static QString notPublished();

private:
    Cell cellOf(const FigureSpec &figure);
    std::optional<QString> byQuarter(const FigureSpec &figure, QString &why);
    std::optional<QString> rank(const FigureSpec &figure, QString &why);
    /// Of the same part of the year before.
    FigureSpec before(const FigureSpec &figure) const;
    std::optional<QString> against(const FigureSpec &figure, const QString &format, QString &why);
    QString yearBefore() const;
    /// What a format looks at: the figure, that of the year before, or both.
    std::vector<Cell> cellsBehind(const NamedFigure &figure, const QString &format);
    /// How a figure changed on nought, of which there is no percentage.
    std::optional<QString> changeOnNothing(const FigureSpec &figure);

    FigureSource &m_source;
    ReportPeriod m_period;
    std::vector<Filter> m_where; ///< Of the figure that is being said.
};

} // namespace redress
