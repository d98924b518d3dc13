// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QSet>
#include <QString>
#include <QStringList>
#include <QSyntaxHighlighter>

#include <memory>
#include <optional>

struct Hunhandle;

namespace redress {

/// Whether words are spelt right, by a dictionary of hunspell.
///
/// Dictionaries are pairs of files such as en_GB.aff and en_GB.dic, in the folder "dictionaries"
/// beside the program or where the system keeps them: one more language is two more files. Words
/// that a person adds are kept in a file of their own.
class Spelling final
{
public:
    /// A word of a text.
    struct Word {
        int at = 0;
        QString text;
    };

    /// \param language as "en-GB" or "en_GB".
    /// \param folders where dictionaries are looked for; those of foldersOf() if left out.
    explicit Spelling(const QString &language, const QStringList &folders = foldersOf());
    ~Spelling();
    Q_DISABLE_COPY_MOVE(Spelling)

    /// False without hunspell or without a dictionary of the language; all words are right then.
    bool isReady() const { return m_dictionary != nullptr; }
    const QString &language() const { return m_language; }

    bool isRight(const QString &word) const;
    QStringList suggestions(const QString &word) const;
    /// From now on right, also when the program is started again.
    void learn(const QString &word);

    /// Words of \p text that are looked at: no figures, no addresses, nothing in capitals alone.
    static std::vector<Word> wordsOf(const QString &text);
    static QStringList foldersOf();
    /// "cy_GB" or "en_GB": in which language a text is written, by the small words in it.
    /// \param otherwise of a text that does not tell.
    static QString languageOf(const QString &text, const QString &otherwise);
    /// That of the program.
    static QString languageOfProgram();

private:
    void readOwn();

    QString m_language;
    QSet<QString> m_own;
    Hunhandle *m_dictionary = nullptr;
};

/// Underlines what is not spelt right.
class SpellingMarks final : public QSyntaxHighlighter
{
    Q_OBJECT

public:
    /// \param spelling must outlive the object.
    SpellingMarks(QTextDocument *document, const Spelling &spelling);

protected:
    void highlightBlock(const QString &text) override;

private:
    const Spelling &m_spelling;
};

} // namespace redress
