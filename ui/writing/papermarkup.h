// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QTextCharFormat>

class QTextCursor;

namespace redress {

class PaperText;

/// Writes text with marks at a cursor: **bold**, *italic*, [links](address), {fields} and
/// ^[footnotes].
class MarkupWriter final
{
public:
    /// All must outlive the object.
    MarkupWriter(const PaperText &text, QTextCursor &cursor, const QString &markup);

    void write();

private:
    bool writeBracket(QStringView rest);
    bool writeField();
    bool writeFootnote();
    bool writeLink();
    void writePlain();
    QTextCharFormat format() const;

    const PaperText &m_text;
    QTextCursor &m_cursor;
    const QString &m_markup;
    QTextCharFormat m_plain;
    qsizetype m_at = 0;
    bool m_isBold = false;
    bool m_isItalic = false;
};

/// Reads pieces of text with their formats, and gives them back with marks.
class MarkReader final
{
public:
    /// \param isBoldPlain in a heading everything is bold.
    explicit MarkReader(bool isBoldPlain)
        : m_isBoldPlain(isBoldPlain)
    {}

    void read(const QString &text, const QTextCharFormat &format);
    QString finish();

private:
    void setLink(const QString &address);
    void setBold(bool isBold);
    void setItalic(bool isItalic);

    bool m_isBoldPlain;
    QString m_markup;
    QString m_link;
    bool m_isBold = false;
    bool m_isItalic = false;
};

} // namespace redress
