// SPDX-License-Identifier: GPL-3.0-or-later
// Feeds bytes to the reader of CSV files: what was read and is written again reads the same.

#include "core/exchange/csv/csvreader.h"
#include "core/exchange/csv/csvwriter.h"
#include "tests/fuzz/require.h"

#include <QBuffer>

#include <vector>

using namespace redress;
using namespace Qt::StringLiterals;

namespace {

std::vector<QByteArrayList> recordsOf(const QByteArray &bytes)
{
    QBuffer buffer;
    buffer.setData(bytes);
    buffer.open(QIODevice::ReadOnly);
    CsvReader reader(buffer);
    std::vector<QByteArrayList> records;
    qint64 line = 0;
    for (auto got = reader.next(); got != CsvReader::Got::End; got = reader.next()) {
        if (got == CsvReader::Got::Fault)
            continue;
        require(reader.record().line() > line, "records come in the order of their lines");
        line = reader.record().line();
        QByteArrayList cells;
        for (qsizetype i = 0; i < reader.record().size(); ++i)
            cells.append(reader.record().cell(i).toByteArray());
        records.push_back(cells);
    }
    require(reader.bytesRead() <= bytes.size(), "no more is read than there is");
    return records;
}

/// What was read and is written again reads the same.
void checkReader(const QByteArray &bytes)
{
    for (const QByteArrayList &cells : recordsOf(bytes)) {
        QStringList texts;
        for (const QByteArray &cell : cells)
            texts.append(QString::fromUtf8('x' + cell).mid(1)); // fromUtf8 drops a BOM at the start
        const auto again = recordsOf("head\n"_ba + csvLine(texts));
        require(again.size() == 2 && again.back() == cells, "a record written reads the same");
    }
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const unsigned char *data, std::size_t size)
{
    checkReader(QByteArray(reinterpret_cast<const char *>(data), qsizetype(size)));
    return 0;
}
