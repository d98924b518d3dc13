// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/searchwords.h"

#include "core/base/textmatch.h"

#include <algorithm>

namespace redress {

namespace {

bool isPlain(QStringView text)
{
    return std::all_of(text.begin(), text.end(),
                       [](QChar character) { return character.unicode() < 0x80; });
}

bool isApostrophe(QChar character)
{
    return character == u'\'' || character == u'\u2019';
}

} // namespace

QString plainWords(QStringView text)
{
    // What has neither accents nor other letters needs no table of Unicode: most text of a file.
    const bool plain = isPlain(text);
    const QString other = plain ? QString() : folded(text);
    const QStringView letters = plain ? text : QStringView(other);
    // Each word takes its letters and a space before them, which what parted it from the last one
    // makes room for.
    QString words(letters.size() + 2, Qt::Uninitialized);
    QChar *const begin = words.data();
    QChar *out = begin;
    bool isInWord = false;
    for (const QChar character : letters) {
        const char16_t unit = character.unicode();
        char16_t letter = 0;
        if (unit >= u'A' && unit <= u'Z')
            letter = char16_t(unit + (u'a' - u'A'));
        else if ((unit >= u'a' && unit <= u'z') || (unit >= u'0' && unit <= u'9') ||
                 (unit >= 0x80 && (character.isLetterOrNumber() || character.isSurrogate())))
            letter = unit;
        if (letter == 0) {
            isInWord = isInWord && isApostrophe(character);
            continue;
        }
        if (!isInWord)
            *out++ = u' ';
        *out++ = QChar(letter);
        isInWord = true;
    }
    if (out == begin)
        return {};
    *out++ = u' ';
    words.truncate(out - begin);
    return words;
}

QStringList searchWords(QStringView text)
{
    return plainWords(text).split(u' ', Qt::SkipEmptyParts);
}

} // namespace redress
