// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/csv/csvwriter.h"

#include <csv.h>

namespace redress {

namespace {

bool needsQuotes(const QByteArray &bytes)
{
    for (const char character : bytes) {
        if (character == ',' || character == '"' || character == '\n' || character == '\r')
            return true;
    }
    return bytes.startsWith(' ') || bytes.endsWith(' ');
}

QByteArray quoted(const QByteArray &bytes)
{
    QByteArray out(2 * bytes.size() + 2, Qt::Uninitialized);
    const size_t size =
        csv_write(out.data(), size_t(out.size()), bytes.constData(), size_t(bytes.size()));
    out.truncate(qsizetype(size));
    return out;
}

} // namespace

QString safeForSpreadsheet(const QString &text)
{
    if (text.isEmpty())
        return text;
    const QChar first = text.front();
    const bool startsFormula =
        first == u'=' || first == u'+' || first == u'-' || first == u'@' || first == u'\t';
    return startsFormula ? u'\'' + text : text;
}

QByteArray csvLine(const QStringList &cells)
{
    QByteArray line;
    for (qsizetype i = 0; i < cells.size(); ++i) {
        if (i > 0)
            line += ',';
        const QByteArray bytes = cells.at(i).toUtf8();
        line += needsQuotes(bytes) ? quoted(bytes) : bytes;
    }
    line += '\n';
    return line;
}

} // namespace redress
