// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/markup.h"

namespace redress {

using namespace Qt::StringLiterals;

namespace {

bool isMark(QStringView rest)
{
    return rest.startsWith(u'*') || rest.startsWith(u'[') || rest.startsWith(u"^[");
}

/// Where the bracket that opens at \p open closes, others within it left aside; -1 if it does not.
qsizetype closing(const QString &text, qsizetype open)
{
    int depth = 0;
    for (qsizetype at = open; at < text.size(); ++at) {
        if (text.at(at) == u'[')
            ++depth;
        else if (text.at(at) == u']' && --depth == 0)
            return at;
    }
    return -1;
}

} // namespace

TextRun::Role MarkupReader::role() const
{
    if (m_isBold)
        return TextRun::Role::Bold;
    return m_isItalic ? TextRun::Role::Italic : TextRun::Role::Plain;
}

bool MarkupReader::next(TextRun &run)
{
    run = {};
    while (m_at < m_text.size()) {
        const QStringView rest = QStringView(m_text).mid(m_at);
        if (rest.startsWith(u"**")) {
            m_isBold = !m_isBold;
            m_at += 2;
        } else if (rest.startsWith(u'*')) {
            m_isItalic = !m_isItalic;
            m_at += 1;
        } else if ((rest.startsWith(u"^[") && readFootnote(run)) ||
                   (rest.startsWith(u'[') && readLink(run))) {
            return true;
        } else {
            readPlain(run);
            return true;
        }
    }
    return false;
}

void MarkupReader::readPlain(TextRun &run)
{
    qsizetype end = m_at + 1;
    while (end < m_text.size() && !isMark(QStringView(m_text).mid(end)))
        ++end;
    run.text = m_text.mid(m_at, end - m_at);
    run.role = role();
    m_at = end;
}

bool MarkupReader::readLink(TextRun &run)
{
    const qsizetype close = m_text.indexOf(u"]("_s, m_at);
    const qsizetype end = close < 0 ? -1 : m_text.indexOf(u')', close);
    if (end < 0)
        return false;
    run.text = m_text.mid(m_at + 1, close - m_at - 1);
    run.link = m_text.mid(close + 2, end - close - 2);
    run.role = role();
    m_at = end + 1;
    return true;
}

bool MarkupReader::readFootnote(TextRun &run)
{
    const qsizetype close = closing(m_text, m_at + 1);
    if (close < 0)
        return false;
    run.text = m_text.mid(m_at + 2, close - m_at - 2);
    run.role = TextRun::Role::FootnoteMark;
    m_at = close + 1;
    return true;
}

} // namespace redress
