// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArrayView>
#include <QLatin1StringView>
#include <QString>
#include <QStringList>

#include <array>
#include <optional>
#include <utility>

namespace redress {

/// The words under which the values of an enumeration are stored, imported and printed by the
/// terminal program. An enumeration opts in by specialising kStoredWords with an array of pairs.
/// The words for people are not here: they are translated where they are shown.
template <typename Enum>
inline constexpr int kStoredWords = 0;

template <typename Enum>
constexpr QLatin1StringView toStored(Enum value)
{
    for (const auto &[candidate, word] : kStoredWords<Enum>) {
        if (candidate == value)
            return word;
    }
    return {};
}

/// \return nothing if \p word is not one of the stored words, letter for letter.
template <typename Enum>
std::optional<Enum> fromStored(QStringView word)
{
    for (const auto &[value, candidate] : kStoredWords<Enum>) {
        if (word == candidate)
            return value;
    }
    return std::nullopt;
}

/// As fromStored(), but letter case does not count and a space or a hyphen counts as "_".
/// \source import format, "word from a list"
template <typename Enum>
std::optional<Enum> fromTyped(QStringView word)
{
    QString folded = word.toString().toLower();
    folded.replace(u' ', u'_').replace(u'-', u'_');
    return fromStored<Enum>(folded);
}

/// The same for UTF-8; what is typed as it is stored is found without a copy.
template <typename Enum>
std::optional<Enum> fromTyped(QByteArrayView utf8)
{
    for (const auto &[value, word] : kStoredWords<Enum>) {
        if (utf8 == QByteArrayView(word.data(), word.size()))
            return value;
    }
    return fromTyped<Enum>(QString::fromUtf8(utf8));
}

/// All stored words in their order.
template <typename Enum>
QStringList storedWords()
{
    QStringList words;
    for (const auto &[value, word] : kStoredWords<Enum>)
        words.append(QString(word));
    return words;
}

/// As toStored(), but as text that all who ask share.
template <typename Enum>
QString storedText(Enum value)
{
    static const QStringList words = storedWords<Enum>();
    for (size_t i = 0; i < kStoredWords<Enum>.size(); ++i) {
        if (kStoredWords<Enum>[i].first == value)
            return words.at(qsizetype(i));
    }
    return {};
}

} // namespace redress
