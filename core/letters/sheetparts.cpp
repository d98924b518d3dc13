// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/letters/sheetparts.h"

#include "core/base/dates.h"
#include "core/base/language.h"

#include <QLocale>

namespace redress {

using namespace Qt::StringLiterals;

Document sheetDocument(const QString &what, const SheetFrame &frame)
{
    Document document; // Without a title, which would make a cover.
    document.language = languageTagHere();
    document.runningHead = what;
    document.runningAside = frame.isSample ? SheetText::tr("SAMPLE") : QString();
    const QString asAt = SheetText::tr("As at %1").arg(weekdayDate(frame.day));
    document.footer =
        frame.council.isEmpty()
            ? asAt
            : SheetText::tr("%1. %2", "council; as at a day").arg(frame.council, asAt);
    document.organisation = frame.council;
    return document;
}

void addHeading(Document &document, const QString &text, bool startsPage)
{
    HeadingBlock heading;
    heading.text = text;
    heading.startsPage = startsPage;
    heading.isInContents = false;
    document.blocks.emplace_back(heading);
}

void addLine(Document &document, const QString &text)
{
    TextRun run;
    run.text = text;
    ParagraphBlock paragraph;
    paragraph.text = {run};
    document.blocks.emplace_back(paragraph);
}

PaperTable textTable(const QStringList &heads)
{
    PaperTable table;
    std::vector<PaperTable::HeadCell> cells;
    for (const QString &head : heads) {
        table.columns.push_back({false, false, int(table.columns.size())});
        cells.push_back({head});
    }
    table.head.push_back(cells);
    return table;
}

void addTextRow(PaperTable &table, const QStringList &cells)
{
    PaperTable::Row row;
    for (const QString &cell : cells)
        row.cells.push_back({cell, {}, false});
    table.rows.push_back(row);
}

QString poundsAndPence(Money amount)
{
    return localeHere().toCurrencyString(double(amount.pence) / 100, u"\u00a3"_s, 2);
}

} // namespace redress
