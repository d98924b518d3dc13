// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/statistics/totalscheck/captionoutline.h"
#include "core/statistics/totalscheck/checkedtable.h"

#include <QString>

#include <optional>
#include <vector>

namespace redress {

/// Something in printed tables at which a reader would stumble. \source features B6, 91
struct TotalsFinding {
    enum class Kind {
        RowTotal,     ///< Rows that do not add to their total.
        ColumnTotal,  ///< Columns that do not add to theirs.
        Percentage,   ///< A percentage that does not follow from its counts.
        Heading,      ///< Two columns under one heading.
        Disagreement, ///< Two tables that tell the same number differently.
        Population,   ///< Two tables that count something else under like headings.
        Definition,   ///< A rate that leaves out a class.
        Numbering,    ///< Table numbers used twice or left out.
        Reference,    ///< Text that sends the reader to the wrong table.
    };

    /// A cell, by the places of its table, row and column in what was checked.
    struct Place {
        size_t table = 0;
        size_t row = 0;
        size_t column = 0;
        bool operator==(const Place &) const = default;
    };

    Kind kind = Kind::RowTotal;
    QString key;      ///< What an explanation is stored under; the same as long as the table is.
    QString sentence; ///< For the person, with both numbers.
    QString where;    ///< Which table, row and column.
    std::vector<Place> places;   ///< None for a paper's numbers of tables.
    std::vector<double> numbers; ///< Those of the sentence: printed first, then what it should be.
    QStringList tables;          ///< Definitions whose tables an explanation is printed beneath.
    std::optional<QString> explanation; ///< What is printed beneath already and explains it.

    bool isOpen() const { return !explanation.has_value(); }
    /// What an explanation explains: these numbers and no others.
    QString numbersAsText() const;
};

/// Looks at each table by itself and at all of them beside each other. Findings that a note or the
/// basis beneath the tables explains are there too, with their explanation.
std::vector<TotalsFinding> checkTotals(const std::vector<CheckedTable> &tables);

/// Looks at the numbers of tables and figures of a paper.
std::vector<TotalsFinding> checkNumbering(const CaptionOutline &paper);

/// "Row total", "Percentage": for people.
QString labelOf(TotalsFinding::Kind kind);

} // namespace redress
