// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/tablecopy.h"

#include "core/exchange/csv/csvwriter.h"

#include <QAbstractItemModel>
#include <QMimeData>
#include <QRegularExpression>

namespace redress {

namespace {

using namespace Qt::StringLiterals;

/// One line without tabs: cells must not run into each other.
QString cellText(const QString &shown)
{
    QString text = shown.simplified();
    return safeForSpreadsheet(text);
}

/// Figures that a spreadsheet would take for a number and shorten.
bool isReferenceLikeNumber(const QString &text)
{
    return text.size() > 1 && text.startsWith(u'0') &&
           std::all_of(text.begin(), text.end(), [](QChar c) { return c.isDigit(); });
}

/// A number, amount or percentage: stands to the right where it is pasted.
bool isFigure(const QString &text)
{
    static const QRegularExpression kFigure(u"^[+\\x{2212}-]?\\x{a3}?\\d[\\d,]*(?:\\.\\d+)?%?$"_s);
    return kFigure.match(text).hasMatch() && !isReferenceLikeNumber(text);
}

QString htmlHeading(const QString &text)
{
    return u"<th scope=\"col\" align=\"left\">%1</th>"_s.arg(text.toHtmlEscaped());
}

/// No fonts and colours: they would fight with those of the letter, and make Excel stall.
QString htmlCell(const QString &text)
{
    const QString attribute = isReferenceLikeNumber(text) ? uR"( style="mso-number-format:'\@'")"_s
                              : isFigure(text)            ? u" align=\"right\""_s
                                                          : QString();
    return u"<td%1>%2</td>"_s.arg(attribute, text.toHtmlEscaped());
}

} // namespace

std::unique_ptr<QMimeData> copyOf(const QAbstractItemModel &model, const QList<int> &rows,
                                  const QList<int> &columns, bool withHeadings)
{
    QStringList lines;
    QString html = u"<html><head><meta charset=\"utf-8\"></head><body><table>"_s;
    const auto add = [&](const QStringList &cells, auto asHtml) {
        lines.append(cells.join(u'\t'));
        html += u"<tr>"_s;
        for (const QString &cell : cells)
            html += asHtml(cell);
        html += u"</tr>"_s;
    };
    if (withHeadings) {
        QStringList cells;
        for (const int column : columns)
            cells.append(cellText(model.headerData(column, Qt::Horizontal).toString()));
        add(cells, htmlHeading);
    }
    for (const int row : rows) {
        QStringList cells;
        for (const int column : columns)
            cells.append(cellText(model.index(row, column).data().toString()));
        add(cells, htmlCell);
    }
    html += u"</table></body></html>"_s;
    auto data = std::make_unique<QMimeData>();
    data->setText(lines.join(u'\n') + (rows.size() > 1 || withHeadings ? u"\n"_s : QString()));
    data->setHtml(html);
    return data;
}

} // namespace redress
