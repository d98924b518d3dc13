// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/report/document.h"

#include <QString>
#include <QStringList>

namespace redress {

/// Made-up papers and parts of papers.

RichText plain(const QString &text);
ParagraphBlock paragraph(const QString &text);
HeadingBlock heading(int level, const QString &number, const QString &text);
/// So many words of running text, the same for the same \p seed.
QString words(int count, int seed = 1);

/// A table of figures: \p groups headings over \p measures each; one heading row if groups is 0.
PaperTable figuresTable(const QStringList &rows, const QStringList &groups,
                        const QStringList &measures);
/// The Ombudsman's decisions by directorate: four groups of seven columns with long names.
PaperTable ombudsmanTable();
/// \p rows services by five quarters.
PaperTable longTable(int rows);
/// Actions in words: no figures.
PaperTable wordsTable(int rows);
ChartBlock trendChart(const QString &number);

/// Cover, facts, recommendation, lists, contents, chapters, tables, chart, quotations, appendices.
Document committeePaper();
/// A sentence on the first page names the pages of a section and of a paragraph on the last two.
Document paperWithReferences(int pagesBetween);
/// \p tables tables of 25 rows and 11 columns with text between them.
Document largePaper(int tables);

} // namespace redress
