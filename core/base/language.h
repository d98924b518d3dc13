// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLocale>
#include <QStringList>
#include <QTranslator>

#include <memory>
#include <vector>

namespace redress {

/// The words of the program's language, of QLocale's default: in English, what is said of one and
/// of several. To be installed in the application by main(); null if there are none.
std::unique_ptr<QTranslator> programWords();

/// How numbers and days are written here: as the program does, or as a paper that a SpokenHere of
/// this thread is about.
QLocale localeHere();

/// "en-GB" or "cy-GB", as a paper says of itself in which language it is.
QString languageTagHere();

/// While it lives, words, numbers and days of this thread are those of the language of a paper,
/// whatever the windows speak. Needs the words of Language::use().
class SpokenHere final
{
public:
    /// \param code as Language names them; empty: as it is.
    explicit SpokenHere(const QString &code);
    ~SpokenHere();
    Q_DISABLE_COPY_MOVE(SpokenHere)

private:
    int m_before;
};

/// The language that the program speaks, with its words, those that Qt says for it, and the way in
/// which it writes numbers and days. One in a program, beside its application.
///
/// Words are looked up on other threads too: use() is for when none of them is at work.
class Language final
{
public:
    /// Codes of the languages that there are: "en", "cy".
    static QStringList offered();
    /// The name of a language in itself: "Cymraeg".
    static QString nameOf(const QString &code);
    /// The code of the language that is spoken now.
    static QString spoken();

    Language() = default;
    Q_DISABLE_COPY_MOVE(Language)

    /// Speaks \p code from now on, English if there is no such language.
    void use(const QString &code);

private:
    std::vector<std::unique_ptr<QTranslator>> m_words;
};

} // namespace redress
