// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <optional>

namespace redress::paperwords {

/// "Page 7 of 11".
QString pageOf(int page, int pages);
/// "12–15", as the contents say it.
QString pageRange(int first, int last);
/// The same where others put in the numbers: what stands before, between and behind them.
struct PageOf {
    QString before;
    QString between;
    QString after;
};
PageOf aroundPageNumbers();

/// Which part of a table that is split by its columns; parts count from 1.
struct TablePart {
    int part = 1;
    int parts = 1;
};
/// "Table 4, part 1 of 2, continued from page 6: complaints received". Without \p number the
/// caption comes first.
QString tableCaption(const QString &number, const QString &caption, TablePart part = {},
                     std::optional<int> continuedFrom = {});
/// "Figure 2: stage 2 requests".
QString figureCaption(const QString &number, const QString &caption);
/// "Section 3, page 4": where an entry of the contents leads.
QString contentsLink(const QString &heading, int page);
/// "page 7", "Table 4 (page 7)": what a reference says in print.
QString pageReference(const QString &page);
QString referenceWithPage(const QString &reference, const QString &page);
/// What goes on while a paper is written in a format without pages.
QString writingText();
/// What a list of letters or numbers puts before its items: "(a)", "1."
QString letterMark(int item);
QString numberMark(int item);

} // namespace redress::paperwords
