// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/packedxml.h"

#include <array>

namespace redress {

using namespace Qt::StringLiterals;

QXmlStreamReader::TokenType PackedXml::next()
{
    if (m_isBroken || m_xml.atEnd()) {
        m_isBroken = m_isBroken || m_xml.hasError();
        return QXmlStreamReader::Invalid;
    }
    const auto token = m_xml.readNext();
    m_entry.pieceTaken();
    if (token == QXmlStreamReader::StartElement)
        ++m_depth;
    else if (token == QXmlStreamReader::EndElement)
        --m_depth;
    if (token == QXmlStreamReader::Invalid || token == QXmlStreamReader::DTD ||
        token == QXmlStreamReader::EntityReference || m_depth > kDeepest ||
        m_entry.trouble() != ZipEntry::Trouble::None) {
        m_isBroken = true;
        return QXmlStreamReader::Invalid;
    }
    return token;
}

bool PackedXml::endsWell()
{
    std::array<char, 4096> rest;
    while (m_entry.read(rest.data(), rest.size()) > 0)
        m_entry.pieceTaken();
    m_isBroken = m_isBroken || m_entry.trouble() != ZipEntry::Trouble::None;
    return !m_isBroken;
}

QString PackedXml::attribute(QLatin1StringView name) const
{
    // Prefixes differ between programs: "r:id" is found as "id".
    for (const QXmlStreamAttribute &one : m_xml.attributes()) {
        if (one.name() == name)
            return one.value().toString();
    }
    return {};
}

bool PackedXml::isTrue(QLatin1StringView attribute) const
{
    const QString value = this->attribute(attribute);
    return value == "1"_L1 || value == "true"_L1 || value == "on"_L1;
}

QByteArray PackedXml::elementText(QLatin1StringView texts, QLatin1StringView leftOut)
{
    QByteArray all;
    const int outside = m_depth - 1;
    int inTexts = texts.isEmpty() ? 1 : 0;
    int inLeftOut = 0;
    for (;;) {
        switch (next()) {
        case QXmlStreamReader::StartElement:
            inTexts += !texts.isEmpty() && name() == texts ? 1 : 0;
            inLeftOut += !leftOut.isEmpty() && name() == leftOut ? 1 : 0;
            break;
        case QXmlStreamReader::EndElement:
            if (m_depth == outside)
                return all;
            inTexts -= !texts.isEmpty() && name() == texts ? 1 : 0;
            inLeftOut -= !leftOut.isEmpty() && name() == leftOut ? 1 : 0;
            break;
        case QXmlStreamReader::Characters:
            if (inTexts > 0 && inLeftOut == 0)
                all += text().toUtf8();
            if (all.size() > ZipEntry::kLongestPiece)
                m_isBroken = true;
            break;
        case QXmlStreamReader::Invalid:
            return all;
        default:
            break;
        }
    }
}

QByteArray unescapedCell(const QByteArray &text)
{
    constexpr qsizetype kEscape = 7; // _x000D_
    if (!text.contains("_x") && !text.contains('\r'))
        return text;
    QByteArray plain;
    plain.reserve(text.size());
    for (qsizetype i = 0; i < text.size(); ++i) {
        const QByteArrayView rest = QByteArrayView(text).sliced(i);
        if (rest.size() >= kEscape && rest.startsWith("_x") && rest[kEscape - 1] == '_') {
            bool isHex = false;
            const uint code = rest.sliced(2, 4).toByteArray().toUInt(&isHex, 16);
            if (isHex && !QChar::isSurrogate(char32_t(code))) {
                plain += QString(QChar(ushort(code))).toUtf8();
                i += kEscape - 1;
                continue;
            }
        }
        plain += text.at(i);
    }
    return plain.replace("\r\n", "\n").replace('\r', '\n');
}

} // namespace redress
