// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/report/document.h"
#include "core/report/figurewords.h"

#include <QHash>
#include <QString>

#include <map>
#include <optional>
#include <vector>

namespace redress {

/// The name of the figure in a field: "received" in "Received|words", which begins a sentence.
QString figureNameIn(const QString &field);

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
/// | count | "83" of a share |
/// | words | "two"; figures above ten |
/// | change | "a decrease of 25%" |
/// | difference | "an increase of four" |
/// | points | "a rise of 17 percentage points" |
/// | prior | the figure of the year before |
/// | compared | "compared with 36 in 2018-19", "the same as in 2018-19" |
/// | more_than | "four more than the ten of 2019-20" |
/// | out_of_ten | "8 out of 10" |
/// | fraction | "more than half" |
/// | by_quarter | "one in Quarter 1, one in Quarter 2 and none in Quarter 3" |
/// | rank | "the lowest in three years" |
/// | complaint/complaints | "27 complaints", "1 complaint", "no complaints" |
/// | words:request/requests | "two requests" |
/// | was/were/none were | "27 were", "1 was", "none were" |
/// | if | nothing; while the figure is nought its sentence is left out |
/// | q1 to q4, first_quarter, last_quarter | the figure of that quarter |
///
/// A field whose name begins with a capital letter begins a sentence: `{Panels|words}` is "Two".
/// A shipped table by quarters is a field too: `{complaints-received|rows_below}` says in how many
/// of its rows the last quarter is below all before it: "all seven".
///
/// Where there is nothing to divide by, a sentence that tells of nothing else is left out and
/// listed as such: an answered share of no answers is neither 0% nor missing. A text that is such a
/// field alone is a dash. \source domain S-14
///
/// Marks are those of MarkupReader. A field without a value is set as such and listed; it is never
/// guessed. \source features 101; domain M-25; reports/REQUIRED
/// 001-05, 001-06, 003-15
class Narrative final
{
public:
    /// \param words fields that are plain words, such as {council} and {year}.
    Narrative(FigureSource &source, const ReportPeriod &period,
              std::map<QString, NamedFigure> figures, QHash<QString, QString> words);

    /// \param section named beside a missing figure. \return nothing where all of its sentences are
    /// left out. \throws StorageError
    RichText fill(const QString &text, const QString &section);

    /// As fill(), without roles: for headings and captions.
    QString fillPlain(const QString &text, const QString &section);

    /// Whether the figure has a value other than nought: what a part of a paper may depend on.
    bool hasFigure(const QString &name);

    const std::vector<MissingFigure> &missing() const { return m_missing; }
    /// In the order of their marks.
    const std::vector<PaperFootnote> &footnotes() const { return m_footnotes; }
    /// A field that leads to a heading, table, chart or paragraph: "Table 4", in print with its
    /// page or by that alone.
    void setReference(const QString &name, const QString &text, const QString &anchor,
                      TextRun::Page page = TextRun::Page::None);
    /// Lists something else that the writer has still to give. \return the run that says so.
    TextRun missing(const QString &name, const QString &section, const QString &why);

private:
    std::optional<QString> valueOf(const QString &field, QString &why);
    const NamedFigure *figureOf(const QString &field) const;
    QString withoutEmptySentences(const QString &text, const QString &section);
    /// The field for which a sentence has nothing to divide by; empty: it is to be said.
    QString emptyFieldOf(const QString &sentence);
    void fillFields(RichText &filled, const TextRun &piece, const QString &section);
    TextRun field(const TextRun &piece, const QString &field, const QString &section);
    TextRun footnoteMark(const QString &text, const QString &section);
    QString hiddenPattern(const TextRun &run);
    /// Sentences that begin with a hidden number read as sentences.
    void sayHidden(RichText &filled);

    FigureWords m_figureWords;
    std::map<QString, NamedFigure> m_figures;
    QHash<QString, QString> m_words;
    struct Target {
        QString anchor;
        TextRun::Page page = TextRun::Page::None;
    };
    QHash<QString, Target> m_targets; ///< Of references, by their names.
    std::vector<MissingFigure> m_missing;
    std::vector<PaperFootnote> m_footnotes;
};

} // namespace redress
