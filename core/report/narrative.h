// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/report/document.h"
#include "core/statistics/figuresource.h"
#include "core/statistics/footnotes.h"

#include <QHash>
#include <QString>

#include <map>
#include <optional>
#include <vector>

namespace redress {

/// Turns text with fields into text with figures that cannot go stale.
///
/// A field stands in braces: `{received}` is the figure of that name, `{received|change}` says how
/// it changed on the same part of the year before. Formats:
///
/// | format | gives |
/// |---|---|
/// | (none) | "27", "46%" |
/// | base | "46% (83 of 181)" |
/// | n_of_n | "83 of 181" |
/// | words | "two"; figures above ten |
/// | change | "a decrease of 25%" |
/// | difference | "an increase of four" |
/// | points | "a rise of 17 percentage points" |
/// | prior | the figure of the year before |
/// | out_of_ten | "8 out of 10" |
/// | by_quarter | "one in Quarter 1, one in Quarter 2 and none in Quarter 3" |
/// | rank | "the lowest in three years" |
/// | q1 to q4, first_quarter, last_quarter | the figure of that quarter |
///
/// `**bold**`, `*italic*` and `[text](address)` are understood. A field without a value is set as
/// such and listed; it is never guessed. \source features 101; domain M-25; reports/REQUIRED
/// 001-05, 001-06, 003-15
class Narrative final
{
public:
    /// \param words fields that are plain words, such as {council} and {year}.
    Narrative(FigureSource &source, const ReportPeriod &period,
              std::map<QString, FigureSpec> figures, QHash<QString, QString> words);

    /// \param section named beside a missing figure. \throws StorageError
    RichText fill(const QString &text, const QString &section);

    /// As fill(), without roles: for headings and captions.
    QString fillPlain(const QString &text, const QString &section);

    /// Whether the figure has a value other than nought: what a part of a paper may depend on.
    bool hasFigure(const QString &name);

    const std::vector<MissingFigure> &missing() const { return m_missing; }
    void setWord(const QString &name, const QString &value) { m_words.insert(name, value); }

private:
    std::optional<QString> valueOf(const QString &field, QString &why);
    std::optional<QString> formatted(const FigureSpec &figure, const QString &format, QString &why);
    std::optional<QString> byQuarter(const FigureSpec &figure);
    std::optional<QString> rankOf(const FigureSpec &figure, QString &why);
    Cell cellOf(const FigureSpec &figure);

    FigureSource &m_source;
    ReportPeriod m_period;
    std::map<QString, FigureSpec> m_figures;
    QHash<QString, QString> m_words;
    std::vector<MissingFigure> m_missing;
};

} // namespace redress
