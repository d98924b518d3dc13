// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/ziparchive.h"

#include <QXmlStreamReader>

namespace redress {

/// The XML of one file of a workbook or another packed document, token by token, with what
/// QXmlStreamReader alone would let pass kept out: document types, elements nested without end,
/// texts without end.
class PackedXml final
{
public:
    /// \param entry must outlive the object.
    explicit PackedXml(ZipEntry &entry)
        : m_entry(entry)
        , m_xml(&entry)
    {}

    /// The next token; Invalid once anything is wrong.
    QXmlStreamReader::TokenType next();
    bool isBroken() const { return m_isBroken; }
    /// Reads what is left, so that the checksum is compared. \return whether all was well.
    bool endsWell();

    QStringView name() const { return m_xml.name(); } ///< Of an element, without its prefix.
    QStringView text() const { return m_xml.text(); }
    QString attribute(QLatin1StringView name) const;
    bool isTrue(QLatin1StringView attribute) const; ///< "1" or "true".

    /// The text of the element that has just begun, without that of elements in it that are called
    /// \p leftOut; at its end the reader stands on the end of the element. With \p texts alone what
    /// stands in elements of that name counts, as in rich text.
    QByteArray elementText(QLatin1StringView texts = {}, QLatin1StringView leftOut = {});

private:
    static constexpr int kDeepest = 64;

    ZipEntry &m_entry;
    QXmlStreamReader m_xml;
    int m_depth = 0;
    bool m_isBroken = false;
};

/// Undoes "_x000D_", as spreadsheets write characters that XML has not, and makes every line break
/// a line feed.
QByteArray unescapedCell(const QByteArray &text);

} // namespace redress
