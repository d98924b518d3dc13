// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/printedwords.h"

#include <QCoreApplication>

namespace redress::paperwords {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(redress::Paper)
};

/// "Table 4, part 1 of 2, continued from page 6", as far as it applies.
QString tableName(const QString &number, TablePart part, std::optional<int> continuedFrom)
{
    if (part.parts > 1 && continuedFrom) {
        //: %1 is as "Table 4"
        return Words::tr("%1, part %2 of %3, continued from page %4")
            .arg(number)
            .arg(part.part)
            .arg(part.parts)
            .arg(*continuedFrom);
    }
    if (part.parts > 1)
        return Words::tr("%1, part %2 of %3").arg(number).arg(part.part).arg(part.parts);
    if (continuedFrom)
        return Words::tr("%1, continued from page %2").arg(number).arg(*continuedFrom);
    return number;
}

} // namespace

QString pageOf(int page, int pages)
{
    return Words::tr("Page %1 of %2").arg(page).arg(pages);
}

QString pageRange(int first, int last)
{
    return QStringLiteral("%1\u2013%2").arg(first).arg(last);
}

PageOf aroundPageNumbers()
{
    const QString words = Words::tr("Page %1 of %2");
    const qsizetype page = words.indexOf(QLatin1String("%1"));
    const qsizetype pages = words.indexOf(QLatin1String("%2"));
    if (page < 0 || pages < page)
        return {{}, QStringLiteral(" / "), {}};
    return {words.left(page), words.mid(page + 2, pages - page - 2), words.mid(pages + 2)};
}

QString tableCaption(const QString &number, const QString &caption, TablePart part,
                     std::optional<int> continuedFrom)
{
    if (number.isEmpty())
        return tableName(caption, part, continuedFrom);
    QString name = tableName(number, part, continuedFrom);
    if (caption.isEmpty())
        return name;
    //: A caption: %1 is as "Table 4" or "Figure 2", %2 what it shows
    return Words::tr("%1: %2").arg(name, caption);
}

QString figureCaption(const QString &number, const QString &caption)
{
    return tableCaption(number, caption);
}

QString contentsLink(const QString &heading, int page)
{
    //: Said for an entry of the contents: %1 is a heading
    return Words::tr("%1, page %2").arg(heading).arg(page);
}

QString pageReference(const QString &page)
{
    return Words::tr("page %1", "within a sentence").arg(page);
}

QString referenceWithPage(const QString &reference, const QString &page)
{
    //: %1 is as "Table 4", %2 as "page 7"
    return Words::tr("%1 (%2)", "a reference with its page").arg(reference, page);
}

QString writingText()
{
    return Words::tr("Writing the report");
}

QString letterMark(int item)
{
    QString letters;
    for (int left = item; left >= 0; left = left / 26 - 1)
        letters.prepend(QChar(u'a' + left % 26));
    return QStringLiteral("(%1)").arg(letters);
}

QString numberMark(int item)
{
    return QStringLiteral("%1.").arg(item + 1);
}

} // namespace redress::paperwords
