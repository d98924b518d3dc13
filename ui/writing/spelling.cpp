// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/writing/spelling.h"

#ifdef REDRESS_SPELLING
#include <hunspell/hunspell.h>
#endif

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QLocale>
#include <QRegularExpression>
#include <QStandardPaths>
#include <QTextCharFormat>

#include <algorithm>

namespace redress {

namespace {

using namespace Qt::StringLiterals;

constexpr int kMostSuggestions = 7;

/// Where a person's own words are kept.
QString ownWordsPath(const QString &language)
{
    const QString folder = QStandardPaths::writableLocation(QStandardPaths::AppDataLocation);
    return QDir(folder).filePath(u"words-%1.txt"_s.arg(language));
}

#ifdef REDRESS_SPELLING
/// hunspell opens files by their names in UTF-8, and on Windows long names by this prefix alone.
QByteArray pathFor(const QString &path)
{
#ifdef Q_OS_WIN
    return (u"\\\\?\\"_s + QDir::toNativeSeparators(QDir(path).absolutePath())).toUtf8();
#else
    return QFile::encodeName(path);
#endif
}
#endif

} // namespace

Spelling::Spelling(const QString &language, const QStringList &folders)
    : m_language(QString(language).replace(u'-', u'_'))
{
#ifdef REDRESS_SPELLING
    for (const QString &folder : folders) {
        const QString rules = QDir(folder).filePath(m_language + u".aff"_s);
        const QString words = QDir(folder).filePath(m_language + u".dic"_s);
        if (!QFile::exists(rules) || !QFile::exists(words))
            continue;
        m_dictionary = Hunspell_create(pathFor(rules).constData(), pathFor(words).constData());
        break;
    }
#else
    Q_UNUSED(folders)
#endif
    readOwn();
}

Spelling::~Spelling()
{
#ifdef REDRESS_SPELLING
    if (m_dictionary)
        Hunspell_destroy(m_dictionary);
#endif
}

QStringList Spelling::foldersOf()
{
    QStringList folders{QCoreApplication::applicationDirPath() + u"/dictionaries"_s};
    folders += QStandardPaths::locateAll(QStandardPaths::GenericDataLocation, u"hunspell"_s,
                                         QStandardPaths::LocateDirectory);
    folders += QStandardPaths::locateAll(QStandardPaths::GenericDataLocation, u"myspell/dicts"_s,
                                         QStandardPaths::LocateDirectory);
    return folders;
}

void Spelling::readOwn()
{
    QFile file(ownWordsPath(m_language));
    if (!file.open(QIODevice::ReadOnly))
        return;
    const QStringList words = QString::fromUtf8(file.readAll()).split(u'\n', Qt::SkipEmptyParts);
    m_own = QSet<QString>(words.begin(), words.end());
}

void Spelling::learn(const QString &word)
{
    if (m_own.contains(word))
        return;
    m_own.insert(word);
    const QString path = ownWordsPath(m_language);
    QDir().mkpath(QFileInfo(path).absolutePath());
    QFile file(path);
    if (file.open(QIODevice::Append))
        file.write(word.toUtf8() + '\n');
}

bool Spelling::isRight(const QString &word) const
{
    if (!m_dictionary || m_own.contains(word))
        return true;
#ifdef REDRESS_SPELLING
    QString plain = word;
    plain.replace(u'\u2019', u'\'');
    return Hunspell_spell(m_dictionary, plain.toUtf8().constData()) != 0;
#else
    return true;
#endif
}

QStringList Spelling::suggestions(const QString &word) const
{
    QStringList found;
#ifdef REDRESS_SPELLING
    if (!m_dictionary)
        return found;
    char **list = nullptr;
    const int count = Hunspell_suggest(m_dictionary, &list, word.toUtf8().constData());
    for (int i = 0; i < std::min(count, kMostSuggestions); ++i)
        found.append(QString::fromUtf8(list[i]));
    Hunspell_free_list(m_dictionary, &list, count);
#else
    Q_UNUSED(word)
#endif
    return found;
}

QString Spelling::languageOfProgram()
{
    return QLocale().language() == QLocale::Welsh ? u"cy_GB"_s : u"en_GB"_s;
}

QString Spelling::languageOf(const QString &text, const QString &otherwise)
{
    // Each is no word of the other language.
    static const QSet<QString> welsh{u"yn"_s,   u"yr"_s,   u"mae"_s,  u"eich"_s,    u"chi"_s,
                                     u"ac"_s,   u"wedi"_s, u"bydd"_s, u"gan"_s,     u"ein"_s,
                                     u"nid"_s,  u"hyn"_s,  u"sydd"_s, u"roedd"_s,   u"byddwn"_s,
                                     u"cwyn"_s, u"gŵyn"_s, u"gyda"_s, u"ynghylch"_s};
    static const QSet<QString> english{u"the"_s, u"of"_s,   u"and"_s,  u"is"_s,   u"your"_s,
                                       u"you"_s, u"was"_s,  u"that"_s, u"with"_s, u"have"_s,
                                       u"to"_s,  u"were"_s, u"not"_s,  u"from"_s, u"will"_s};
    int leaning = 0; // To Welsh.
    for (const Word &word : wordsOf(text)) {
        const QString plain = word.text.toLower();
        leaning += int(welsh.contains(plain)) - int(english.contains(plain));
    }
    return leaning == 0 ? otherwise : leaning > 0 ? u"cy_GB"_s : u"en_GB"_s;
}

std::vector<Spelling::Word> Spelling::wordsOf(const QString &text)
{
    static const QRegularExpression pattern(
        u"(?:https?://|www\\.)\\S+|\\S+@\\S+|[\\p{L}\\p{M}\\d]+(?:['\u2019][\\p{L}]+)*"_s,
        QRegularExpression::UseUnicodePropertiesOption);
    std::vector<Word> words;
    for (auto it = pattern.globalMatch(text); it.hasNext();) {
        const auto match = it.next();
        const QString word = match.captured();
        const bool isWord = std::ranges::all_of(word, [](QChar letter) {
            return letter.isLetter() || letter.isMark() || letter == u'\'' || letter == u'\u2019';
        });
        if (isWord && word != word.toUpper())
            words.push_back({int(match.capturedStart()), word});
    }
    return words;
}

SpellingMarks::SpellingMarks(QTextDocument *document, const Spelling &spelling)
    : QSyntaxHighlighter(document)
    , m_spelling(spelling)
{}

void SpellingMarks::highlightBlock(const QString &text)
{
    if (!m_spelling.isReady())
        return;
    QTextCharFormat wrong;
    wrong.setUnderlineStyle(QTextCharFormat::SpellCheckUnderline);
    wrong.setUnderlineColor(Qt::red);
    for (const Spelling::Word &word : Spelling::wordsOf(text)) {
        if (!m_spelling.isRight(word.text))
            setFormat(word.at, int(word.text.size()), wrong);
    }
}

} // namespace redress
