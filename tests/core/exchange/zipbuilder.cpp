// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/exchange/zipbuilder.h"

#include <QtEndian>

namespace redress {

namespace {

quint32 crcOf(const QByteArray &bytes)
{
    quint32 crc = 0xFFFFFFFF;
    for (const char byte : bytes) {
        crc ^= static_cast<unsigned char>(byte);
        for (int bit = 0; bit < 8; ++bit)
            crc = (crc >> 1) ^ ((crc & 1) != 0 ? 0xEDB88320U : 0U);
    }
    return ~crc;
}

template <typename Number>
QByteArray little(Number number)
{
    QByteArray bytes(sizeof(Number), '\0');
    qToLittleEndian(number, bytes.data());
    return bytes;
}

/// Without the length that Qt puts in front, and the head and checksum of zlib.
QByteArray deflated(const QByteArray &content)
{
    return qCompress(content, 9).mid(6).chopped(4);
}

} // namespace

void ZipBuilder::add(const QByteArray &name, const QByteArray &content, bool packs)
{
    const QByteArray data = packs ? deflated(content) : content;
    const QByteArray facts =
        little<quint16>(20) + little<quint16>(0) + little<quint16>(packs ? 8 : 0) +
        little<quint32>(0) + little(crcOf(content)) + little(quint32(data.size())) +
        little(quint32(content.size())) + little(quint16(name.size())) + little<quint16>(0);
    m_entries.push_back({facts, name, m_bytes.size()});
    m_bytes += "PK\x03\x04" + facts + name + data;
}

QByteArray ZipBuilder::finish() const
{
    QByteArray directory;
    for (const Entry &entry : m_entries)
        directory += "PK\x01\x02" + little<quint16>(20) + entry.header + little<quint16>(0) +
                     little<quint16>(0) + little<quint16>(0) + little<quint32>(0) +
                     little(quint32(entry.offset)) + entry.name;
    const QByteArray count = little(quint16(m_entries.size()));
    return m_bytes + directory + "PK\x05\x06" + little<quint32>(0) + count + count +
           little(quint32(directory.size())) + little(quint32(m_bytes.size())) + little<quint16>(0);
}

QByteArray WorkbookParts::bytes() const
{
    const QByteArray head = "<?xml version=\"1.0\" encoding=\"UTF-8\"?>";
    const QByteArray space = " xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\"";
    const QByteArray relations =
        "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">";
    const QByteArray type = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/";
    QByteArray workbook = head + "<workbook" + space + " xmlns:r=\"" + type.chopped(1) + "\">" +
                          "<workbookPr" + (countsFrom1904 ? " date1904=\"1\"" : "") + "/><sheets>";
    QByteArray ties = head + relations;
    ZipBuilder zip;
    zip.add("_rels/.rels", head + relations + "<Relationship Id=\"rId1\" Type=\"" + type +
                               "officeDocument\" Target=\"xl/workbook.xml\"/></Relationships>");
    for (size_t i = 0; i < sheets.size(); ++i) {
        const QByteArray number = QByteArray::number(int(i) + 1);
        workbook += "<sheet name=\"" + sheets[i].name + "\" sheetId=\"" + number + "\" r:id=\"rId" +
                    number + "\"/>";
        ties += "<Relationship Id=\"rId" + number + "\" Type=\"" + type +
                "worksheet\" Target=\"worksheets/sheet" + number + ".xml\"/>";
        zip.add("xl/worksheets/sheet" + number + ".xml",
                head + "<worksheet" + space + "><sheetData>" + sheets[i].rows +
                    "</sheetData></worksheet>",
                true);
    }
    if (!sharedTexts.isEmpty()) {
        ties += "<Relationship Id=\"rId90\" Type=\"" + type +
                "sharedStrings\" Target=\"/xl/sharedStrings.xml\"/>";
        zip.add("xl/sharedStrings.xml", head + "<sst" + space + ">" + sharedTexts + "</sst>");
    }
    ties += "<Relationship Id=\"rId91\" Type=\"" + type + "styles\" Target=\"styles.xml\"/>";
    zip.add("xl/styles.xml", head + "<styleSheet" + space + "><numFmts>" + numFormats +
                                 "</numFmts><cellStyleXfs><xf numFmtId=\"14\"/></cellStyleXfs>" +
                                 "<cellXfs><xf numFmtId=\"0\"/>" + cellFormats +
                                 "</cellXfs></styleSheet>");
    zip.add("xl/_rels/workbook.xml.rels", ties + "</Relationships>");
    zip.add("xl/workbook.xml", workbook + "</sheets></workbook>");
    return zip.finish();
}

} // namespace redress
