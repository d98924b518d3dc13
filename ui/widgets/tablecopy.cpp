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

TableCopy::TableCopy(const QAbstractItemModel &model, const QList<int> &columns, bool withHeadings)
    : m_model(model)
    , m_columns(columns)
    , m_hasHeadings(withHeadings)
    , m_html(u"<html><head><meta charset=\"utf-8\"></head><body><table>"_s)
{
    if (!withHeadings)
        return;
    QStringList cells;
    m_html += u"<tr>"_s;
    for (const int column : m_columns) {
        cells.append(cellText(m_model.headerData(column, Qt::Horizontal).toString()));
        m_html += htmlHeading(cells.last());
    }
    m_html += u"</tr>"_s;
    m_text = cells.join(u'\t');
}

void TableCopy::add(int row)
{
    QStringList cells;
    m_html += u"<tr>"_s;
    for (const int column : m_columns) {
        cells.append(cellText(m_model.index(row, column).data().toString()));
        m_html += htmlCell(cells.last());
    }
    m_html += u"</tr>"_s;
    if (m_rows > 0 || m_hasHeadings)
        m_text += u'\n';
    m_text += cells.join(u'\t');
    ++m_rows;
}

std::unique_ptr<QMimeData> TableCopy::data() const
{
    auto data = std::make_unique<QMimeData>();
    data->setText(m_text + (m_rows > 1 || m_hasHeadings ? u"\n"_s : QString()));
    data->setHtml(m_html + u"</table></body></html>"_s);
    return data;
}

std::unique_ptr<QMimeData> copyOf(const QAbstractItemModel &model, const QList<int> &rows,
                                  const QList<int> &columns, bool withHeadings)
{
    TableCopy copy(model, columns, withHeadings);
    for (const int row : rows)
        copy.add(row);
    return copy.data();
}

} // namespace redress
