// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/report/document.h"
#include "core/report/reportdefinition.h"

#include <QString>

#include <optional>
#include <vector>

namespace redress {

/// The short name by which a figure of a paper is found again. \source features B7
///
/// "T3.2c" is Table 3, second row, third column of figures; "F2.1a" the same in the figures behind
/// Figure 2; "S4.3" the third figure in the sentences of the fourth section, "S0.1" one before the
/// first. Sections are those of the first level, whether they are numbered or not.
struct FigureReference {
    enum class In { Table, Chart, Section };

    In in = In::Table;
    int number = 0;
    int row = 0;    ///< From 1; of a sentence the place of the figure in its section.
    int column = 0; ///< From 1; 0 in a sentence.

    QString text() const;
    /// \return nothing for what is none; letters may be large or small.
    static std::optional<FigureReference> tryFromString(QStringView text);

    bool operator==(const FigureReference &) const = default;
};

/// A figure as a paper prints it.
struct PrintedFigure {
    FigureReference reference;
    QString name; ///< "Table 3: Response times, Fostering, Q2"; of a sentence its section.
    QString text; ///< As printed: "46%".
    const FilledTable *table = nullptr; ///< Of the paper; null in a sentence.
    size_t row = 0;
    size_t column = 0;
    QString field;  ///< In a sentence: "received|change".
    int block = -1; ///< Index in Document::blocks; -1 in a footnote.
};

/// The number in "Table 4" or "Figure 2"; 0 where the paper does not number it.
int numberInLabel(const QString &label);

/// All figures of \p document, which must outlive them, in the order of the paper. Cells that print
/// nothing are left out.
std::vector<PrintedFigure> printedFigures(const Document &document);

/// The figure behind a field: that of the same cases. Nothing for a plain word.
/// \param figures those that the text may name.
/// \param throughQuarter the last quarter of the period.
std::optional<NamedFigure> figureOfField(const std::map<QString, NamedFigure> &figures,
                                         const QString &field, int throughQuarter);

} // namespace redress
