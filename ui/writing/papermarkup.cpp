// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/writing/papermarkup.h"

#include "ui/writing/papertext.h"

#include <QTextCursor>

namespace redress {

using namespace Qt::StringLiterals;

MarkupWriter::MarkupWriter(const PaperText &text, QTextCursor &cursor, const QString &markup)
    : m_text(text)
    , m_cursor(cursor)
    , m_markup(markup)
    , m_plain(cursor.charFormat())
{
    m_plain.clearProperty(QTextFormat::ObjectType);
    m_plain.clearProperty(PaperText::FieldName);
    m_plain.clearProperty(PaperText::FootnoteText);
    m_plain.setAnchor(false);
    m_plain.clearProperty(QTextFormat::AnchorHref);
}

void MarkupWriter::write()
{
    while (m_at < m_markup.size()) {
        const QStringView rest = QStringView(m_markup).mid(m_at);
        if (rest.startsWith(u"**")) {
            m_isBold = !m_isBold;
            m_at += 2;
        } else if (rest.startsWith(u'*')) {
            m_isItalic = !m_isItalic;
            m_at += 1;
        } else if (!writeBracket(rest)) {
            writePlain();
        }
    }
}

bool MarkupWriter::writeBracket(QStringView rest)
{
    if (rest.startsWith(u'{'))
        return writeField();
    if (rest.startsWith(u"^["))
        return writeFootnote();
    return rest.startsWith(u'[') && writeLink();
}

bool MarkupWriter::writeField()
{
    const qsizetype close = m_markup.indexOf(u'}', m_at);
    if (close < 0)
        return false;
    m_cursor.setCharFormat(format());
    m_text.insertField(m_cursor, m_markup.mid(m_at + 1, close - m_at - 1));
    m_at = close + 1;
    return true;
}

bool MarkupWriter::writeFootnote()
{
    int depth = 0;
    for (qsizetype i = m_at + 1; i < m_markup.size(); ++i) {
        depth += m_markup.at(i) == u'[' ? 1 : m_markup.at(i) == u']' ? -1 : 0;
        if (depth > 0)
            continue;
        m_text.insertFootnote(m_cursor, m_markup.mid(m_at + 2, i - m_at - 2));
        m_at = i + 1;
        return true;
    }
    return false;
}

bool MarkupWriter::writeLink()
{
    const qsizetype middle = m_markup.indexOf(u"]("_s, m_at);
    const qsizetype end = middle < 0 ? -1 : m_markup.indexOf(u')', middle);
    if (end < 0)
        return false;
    QTextCharFormat link = format();
    link.setAnchor(true);
    link.setAnchorHref(m_markup.mid(middle + 2, end - middle - 2));
    link.setFontUnderline(true);
    m_cursor.insertText(m_markup.mid(m_at + 1, middle - m_at - 1), link);
    m_at = end + 1;
    return true;
}

void MarkupWriter::writePlain()
{
    qsizetype end = m_at + 1;
    while (end < m_markup.size() && !QStringView(u"*[{^").contains(m_markup.at(end)))
        ++end;
    QString text = m_markup.mid(m_at, end - m_at);
    text.replace(u'\n', QChar::LineSeparator);
    m_cursor.insertText(text, format());
    m_at = end;
}

QTextCharFormat MarkupWriter::format() const
{
    QTextCharFormat format = m_plain;
    if (m_isBold)
        format.setFontWeight(QFont::Bold);
    if (m_isItalic)
        format.setFontItalic(true);
    return format;
}

void MarkReader::read(const QString &text, const QTextCharFormat &format)
{
    setLink(format.isAnchor() ? format.anchorHref() : QString());
    setBold(!m_isBoldPlain && format.fontWeight() >= QFont::Bold);
    setItalic(format.fontItalic());
    for (const QChar letter : text) {
        if (letter != QChar::ObjectReplacementCharacter)
            m_markup += letter == QChar::LineSeparator ? QChar(u'\n') : letter;
        else if (format.objectType() == PaperText::FieldObject)
            m_markup += u'{' + format.stringProperty(PaperText::FieldName) + u'}';
        else if (format.objectType() == PaperText::FootnoteObject)
            m_markup += u"^["_s + format.stringProperty(PaperText::FootnoteText) + u']';
    }
}

QString MarkReader::finish()
{
    setLink({});
    setBold(false);
    setItalic(false);
    return m_markup;
}

void MarkReader::setLink(const QString &address)
{
    if (address == m_link)
        return;
    if (!m_link.isEmpty())
        m_markup += u"]("_s + m_link + u')';
    // Bold ends outside of the link, as it began.
    if (!address.isEmpty()) {
        setBold(false);
        setItalic(false);
        m_markup += u'[';
    }
    m_link = address;
}

void MarkReader::setBold(bool isBold)
{
    if (isBold != m_isBold)
        m_markup += u"**"_s;
    m_isBold = isBold;
}

void MarkReader::setItalic(bool isItalic)
{
    if (isItalic != m_isItalic)
        m_markup += u'*';
    m_isItalic = isItalic;
}

} // namespace redress
