// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/tablecopy.h"

#include "core/exchange/csv/csvwriter.h"

#include <QAbstractItemModel>
#include <QMimeData>

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

QString htmlCell(const QString &text, QLatin1StringView tag)
{
    const QString attribute =
        isReferenceLikeNumber(text) ? uR"( style="mso-number-format:'\@'")"_s : QString();
    return u"<%1%2>%3</%1>"_s.arg(tag, attribute, text.toHtmlEscaped());
}

} // namespace

std::unique_ptr<QMimeData> copyOf(const QAbstractItemModel &model, const QList<int> &rows,
                                  const QList<int> &columns, bool withHeadings)
{
    QStringList lines;
    QString html = u"<html><head><meta charset=\"utf-8\"></head><body><table>"_s;
    const auto add = [&](const QStringList &cells, QLatin1StringView tag) {
        lines.append(cells.join(u'\t'));
        html += u"<tr>"_s;
        for (const QString &cell : cells)
            html += htmlCell(cell, tag);
        html += u"</tr>"_s;
    };
    if (withHeadings) {
        QStringList cells;
        for (const int column : columns)
            cells.append(cellText(model.headerData(column, Qt::Horizontal).toString()));
        add(cells, "th"_L1);
    }
    for (const int row : rows) {
        QStringList cells;
        for (const int column : columns)
            cells.append(cellText(model.index(row, column).data().toString()));
        add(cells, "td"_L1);
    }
    html += u"</table></body></html>"_s;
    auto data = std::make_unique<QMimeData>();
    data->setText(lines.join(u'\n') + (rows.size() > 1 || withHeadings ? u"\n"_s : QString()));
    data->setHtml(html);
    return data;
}

} // namespace redress
