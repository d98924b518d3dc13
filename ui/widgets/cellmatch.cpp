// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/cellmatch.h"

#include "core/base/textmatch.h"
#include "core/search/searchparts.h"
#include "core/search/searchvalues.h"

#include <algorithm>

namespace redress {

namespace {

using namespace Qt::StringLiterals;

struct Span {
    std::optional<qint64> first;
    std::optional<qint64> last;
};

/// 5, =5, >5, >=5, <5, <=5, 2~5, 2..5
std::optional<Span> numbersFromTyped(const QString &typed)
{
    const auto number = [](QStringView text) {
        bool isNumber = false;
        const int value = text.trimmed().toInt(&isNumber);
        return isNumber ? std::optional<qint64>(value) : std::nullopt;
    };
    const qsizetype tilde = typed.indexOf(u'~');
    const qsizetype between = tilde >= 0 ? tilde : typed.indexOf(u".."_s);
    if (between >= 0) {
        const auto first = number(QStringView(typed).first(between));
        const auto last = number(QStringView(typed).sliced(between + (tilde >= 0 ? 1 : 2)));
        return first && last ? std::optional(Span{first, last}) : std::nullopt;
    }
    const bool isAfter = typed.startsWith(u'>');
    const bool isBefore = typed.startsWith(u'<');
    const bool isWith = typed.startsWith(u'=') || typed.left(2).endsWith(u'=');
    qsizetype begin = isAfter || isBefore ? 1 : 0;
    begin += isWith ? 1 : 0;
    const auto value = number(QStringView(typed).sliced(begin));
    if (!value)
        return std::nullopt;
    if (isAfter)
        return Span{isWith ? *value : *value + 1, std::nullopt};
    if (isBefore)
        return Span{std::nullopt, isWith ? *value : *value - 1};
    return Span{value, value};
}

} // namespace

std::optional<CellMatch> CellMatch::fromTyped(Kind kind, const QString &typed, QDate today)
{
    CellMatch match;
    match.m_kind = kind;
    const QString text = search::unquoted(typed).trimmed();
    if (text.isEmpty())
        return std::nullopt;
    match.m_isNone = kind != Kind::Words && text.compare("none"_L1, Qt::CaseInsensitive) == 0;
    switch (kind) {
    case Kind::Words:
        match.m_words = folded(text).simplified().split(u' ', Qt::SkipEmptyParts);
        break;
    case Kind::Ticks:
        for (const QString &value : search::valuesOf(typed))
            match.m_words.append(folded(search::unquoted(value)));
        break;
    case Kind::Days:
        if (const auto days = search::daysFromTyped(text, today)) {
            match.m_first = days->first ? std::optional(days->first->toJulianDay()) : std::nullopt;
            match.m_last = days->last ? std::optional(days->last->toJulianDay()) : std::nullopt;
        } else if (!match.m_isNone) {
            return std::nullopt;
        }
        break;
    case Kind::Number:
        if (const auto span = numbersFromTyped(text)) {
            match.m_first = span->first;
            match.m_last = span->last;
        } else if (!match.m_isNone) {
            return std::nullopt;
        }
        break;
    }
    return match;
}

bool CellMatch::matches(const QString &text, const QVariant &value) const
{
    if (m_kind == Kind::Words || m_kind == Kind::Ticks) {
        const QString said = folded(text);
        return m_kind == Kind::Ticks ? m_words.contains(said)
                                     : std::ranges::all_of(m_words, [&](const QString &word) {
                                           return said.contains(word);
                                       });
    }
    if (!value.isValid() || m_isNone)
        return m_isNone && !value.isValid();
    const qint64 number = m_kind == Kind::Days ? value.toDate().toJulianDay() : value.toLongLong();
    return (!m_first || number >= *m_first) && (!m_last || number <= *m_last);
}

} // namespace redress
