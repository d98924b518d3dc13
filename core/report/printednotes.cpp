// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/printednotes.h"

#include "core/base/language.h"

#include <QCoreApplication>
#include <QLocale>

#include <algorithm>

namespace redress {

namespace {

struct ComposerText {
    Q_DECLARE_TR_FUNCTIONS(redress::ReportComposer)
};

constexpr qsizetype kLong = 60; ///< Shorter notes are no longer than what would lead to them.

} // namespace

void PrintedNotes::shorten(QStringList &notes, qsizetype from, const QString &where)
{
    QStringList places;
    for (qsizetype i = from; i < notes.size();) {
        const QString note = notes.at(i);
        const auto printed = m_printed.constFind(note);
        if (note.size() < kLong || printed == m_printed.constEnd()) {
            if (note.size() >= kLong)
                m_printed.insert(note, where);
            ++i;
            continue;
        }
        places.append(*printed);
        notes.removeAt(i);
    }
    places.removeDuplicates();
    if (!places.isEmpty())
        notes.append(ComposerText::tr("Further notes: as under %1.", "tables and figures")
                         .arg(localeHere().createSeparatedList(places)));
}

PaperTable withoutLevelOfOneName(PaperTable table)
{
    if (table.keyColumns < 2 || table.rows.empty())
        return table;
    const QString name = table.rows.front().cells.front().text;
    const bool isOne = std::all_of(table.rows.begin(), table.rows.end(), [&](const auto &row) {
        return row.isTotal || row.cells.front().text == name;
    });
    if (!isOne || name.isEmpty() || table.rows.front().isTotal)
        return table;
    const QString level = table.head.empty() ? QString() : table.head.back().front().text;
    for (auto &head : table.head)
        head.erase(head.begin());
    for (PaperTable::Row &row : table.rows) {
        // The name of a row of totals stands in the first level.
        if (row.isTotal && row.cells[1].text.isEmpty())
            row.cells[1] = row.cells[0];
        row.cells.erase(row.cells.begin());
    }
    table.columns.erase(table.columns.begin());
    --table.keyColumns;
    table.notes.append(
        level.isEmpty() ? name
                        : ComposerText::tr("%1: %2.", "a level of the rows, and the one name in it")
                              .arg(level, name));
    return table;
}

} // namespace redress
