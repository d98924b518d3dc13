// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/plaintext.h"

#include <QList>

#include <algorithm>

namespace redress {

namespace {

bool isPlain(QChar character)
{
    return (character >= u' ' && character < QChar(0x7f)) ||
           (character >= QChar(0xa0) && character < QChar(0xd800) &&
            character != QChar::LineSeparator && character != QChar::ParagraphSeparator);
}

bool mayStand(char32_t character)
{
    if (character == U'\n' || character == U'\t')
        return true;
    const bool isControl = character < 0x20 || (character >= 0x7f && character < 0xa0);
    return !isControl && !QChar::isNonCharacter(character) && !QChar::isSurrogate(character);
}

} // namespace

QString withoutControls(const QString &text)
{
    if (std::all_of(text.begin(), text.end(), isPlain))
        return text;
    QString clean;
    clean.reserve(text.size());
    bool wasReturn = false;
    for (qsizetype i = 0; i < text.size(); ++i) {
        char32_t character = text[i].unicode();
        if (text[i].isHighSurrogate() && i + 1 < text.size() && text[i + 1].isLowSurrogate()) {
            character = QChar::surrogateToUcs4(text[i], text[i + 1]);
            ++i;
        }
        const bool isReturn = character == U'\r';
        if (isReturn || character == QChar::LineSeparator || character == QChar::ParagraphSeparator)
            clean += u'\n';
        else if (mayStand(character) && !(character == U'\n' && wasReturn))
            clean += QChar::fromUcs4(character);
        wasReturn = isReturn;
    }
    return clean;
}

} // namespace redress
