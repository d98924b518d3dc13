// SPDX-License-Identifier: GPL-3.0-or-later
// A language that is made up: each text of the program in brackets and longer. What stands on the
// screen without brackets is not translated, what stands outside of them is joined at run time, and
// what does not fit is cut off in any language that needs more room than English.
#include "tests/ui/languagefixture.h"
#include "tests/ui/wordsinsight.h"

#include <QRegularExpression>
#include <QSet>

#include <iostream>

namespace redress {

namespace {

using namespace Qt::StringLiterals;

constexpr QChar kBegin = u'\u27e6';
constexpr QChar kEnd = u'\u27e7';

class MadeUp final : public QTranslator
{
public:
    QString translate(const char *, const char *source, const char *, int) const override
    {
        const QString text = QString::fromUtf8(source);
        if (text.trimmed().isEmpty())
            return text;
        // A third more, as Welsh and German need; half of a short word.
        const qsizetype more = text.size() < 10 ? (text.size() + 1) / 2 : text.size() / 3;
        QString tail;
        for (qsizetype i = 0; i < more; ++i)
            tail.append(i % 6 == 0 ? u' ' : u'~');
        return kBegin + text + tail + kEnd;
    }
    bool isEmpty() const override { return false; }
};

/// What stands outside of all brackets, with "#" for each pair of them.
QString outside(const QString &text)
{
    QString rest;
    int depth = 0;
    for (const QChar c : text) {
        if (c == kBegin && depth++ == 0)
            rest.append(u'#');
        else if (c == kEnd)
            --depth;
        else if (depth == 0)
            rest.append(c);
    }
    return rest.trimmed();
}

} // namespace

TEST_F(LanguageTest, MadeUpFindsWhatIsNotTranslatedJoinedOrCutOff)
{
    MadeUp madeUp;
    QCoreApplication::installTranslator(&madeUp);
    start();
    QMap<QString, QString> found;
    QSet<QString> written;
    const auto look = [&](const QString &place, const QWidget &sight) {
        for (const WordsInSight &words : wordsInSight(sight)) {
            const QString rest = outside(words.text);
            QString kind;
            if (rest == words.text) {
                if (rest.contains(QRegularExpression(u"\\p{L}{2}"_s)) && !written.contains(rest))
                    kind = u"PLAIN"_s;
            } else if (rest != "#"_L1) {
                kind = u"JOINED"_s;
            }
            if (words.isCut)
                kind += u"CUT"_s;
            if (!kind.isEmpty())
                found.insert(kind + u" | "_s + words.text, place + u" | "_s + words.where);
        }
    };
    look(u"start"_s, window());
    window().openFile(m_store.path());
    written = writtenTexts(m_store.path());
    walkThrough(window(), u"CSC/25/0003"_s, look);
    for (auto one = found.begin(); one != found.end(); ++one)
        std::cerr << one.key().toStdString() << " | " << one.value().toStdString() << '\n';
    m_holder.reset();
    QCoreApplication::removeTranslator(&madeUp);
}

} // namespace redress
