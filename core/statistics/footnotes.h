// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/statistics/filledtable.h"

namespace redress {

/// What is to be counted for a footnote: the rows of \p table, and its columns if the mark stands
/// at a figure, with the footnote's own measure alone.
TableDefinition footnoteTable(const TableDefinition &table, const Footnote &footnote);

/// \p table with a measure for each of its footnotes behind its own, so that they are counted in
/// the same look at the records; as it is where that could change its rows, or where a footnote
/// does not count some of what a column counts anyway.
TableDefinition withFootnotesBeside(const TableDefinition &table);

/// The sentence with its number in words: "one complaint from a young person"; empty where there is
/// nothing to say. {figure} stands for the number in figures.
QString footnoteSentence(const Footnote &footnote, const Cell &cell);

/// "* one complaint from a young person"
QString footnoteLine(const FilledFootnote &footnote);

/// The first footnote is marked by "*", the second by "**" and so on.
QString footnoteMark(size_t number);

/// "two" for 2, "none" for 0, "27" for 27. \source reports: small numbers stand in words
QString numberInWords(qint64 number);

} // namespace redress
