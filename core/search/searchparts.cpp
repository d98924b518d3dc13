// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/search/searchparts.h"

#include "core/search/searchfields.h"

#include <algorithm>

namespace redress::search {

namespace {

using namespace Qt::StringLiterals;

bool isQuote(QChar character)
{
    return character == u'"' || character == u'\u201c' || character == u'\u201d';
}

/// \p text at each character that stands in no quotes and for which \p parts says so.
template <typename Parts>
QStringList split(const QString &text, Parts parts)
{
    QStringList found;
    QString one;
    bool isInQuotes = false;
    for (const QChar character : text) {
        if (isQuote(character))
            isInQuotes = !isInQuotes;
        if (isInQuotes || !parts(character)) {
            one += character;
            continue;
        }
        if (!one.isEmpty())
            found.append(one);
        one.clear();
    }
    if (!one.isEmpty())
        found.append(one);
    return found;
}

TypedPart partOf(const QString &text)
{
    TypedPart part{text, {}, {}, text.startsWith(u'-')};
    const qsizetype begin = part.isExcluded ? 1 : 0;
    qsizetype end = begin;
    while (end < text.size() && text.at(end).isLetter())
        ++end;
    const bool isField = end > begin && end < text.size() && text.at(end) == u':';
    if (isField)
        part.field = text.sliced(begin, end - begin);
    part.value = text.sliced(isField ? end + 1 : begin);
    return part;
}

bool isSameField(const QString &one, const QString &other)
{
    const SearchFieldName *first = searchFieldNamed(one);
    return first && first == searchFieldNamed(other);
}

QString joined(const std::vector<TypedPart> &parts)
{
    QStringList texts;
    for (const TypedPart &part : parts)
        texts.append(part.text);
    return texts.join(u' ');
}

} // namespace

std::vector<TypedPart> partsOf(const QString &text)
{
    std::vector<TypedPart> parts;
    for (const QString &one : split(text, [](QChar c) { return c.isSpace(); }))
        parts.push_back(partOf(one));
    return parts;
}

QString withoutPart(const QString &text, int number)
{
    std::vector<TypedPart> parts = partsOf(text);
    if (number >= 0 && number < int(parts.size()))
        parts.erase(parts.begin() + number);
    return joined(parts);
}

QString valueIn(const QString &text, const QString &field)
{
    for (const TypedPart &part : partsOf(text)) {
        if (!part.isExcluded && isSameField(part.field, field))
            return part.value;
    }
    return {};
}

QString withValue(const QString &text, const QString &field, const QString &value)
{
    std::vector<TypedPart> parts = partsOf(text);
    const auto asks = [&](const TypedPart &part) {
        return !part.isExcluded && isSameField(part.field, field);
    };
    const auto place = std::find_if(parts.begin(), parts.end(), asks) - parts.begin();
    std::erase_if(parts, asks);
    if (!value.isEmpty())
        parts.insert(parts.begin() + std::min(place, std::ssize(parts)),
                     partOf(field + u':' + value));
    return joined(parts);
}

QStringList valuesOf(const QString &value)
{
    return split(value, [](QChar c) { return c == u','; });
}

QString quotedIfNeeded(QString value)
{
    value.remove(u'"');
    const bool isNeeded =
        std::any_of(value.cbegin(), value.cend(), [](QChar c) { return c.isSpace() || c == u','; });
    return isNeeded ? u'"' + value + u'"' : value;
}

QString unquoted(QString value)
{
    return value.removeIf(isQuote);
}

} // namespace redress::search
