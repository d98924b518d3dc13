// SPDX-License-Identifier: GPL-3.0-or-later
// A language that is made up: each text of the program in brackets and longer. What stands on the
// screen without brackets is not translated, what stands outside of them is joined at run time, and
// what does not fit is cut off in any language that needs more room than English.
#include "tests/ui/dialogopeners.h"
#include "tests/ui/languagefixture.h"
#include "tests/ui/wordsinsight.h"

#include "ui/shell/lockcover.h"

#include <QDialog>
#include <QRegularExpression>
#include <QSet>

namespace redress {

namespace {

using namespace Qt::StringLiterals;

constexpr QChar kBegin = u'\u27e6';
constexpr QChar kEnd = u'\u27e7';

class MadeUp final : public QTranslator
{
public:
    QString translate(const char *context, const char *source, const char *, int) const override
    {
        const QString text = QString::fromUtf8(source);
        if (qstrcmp(context, "QShortcut") == 0) // The names of keys are those on the keys.
            return {};
        // More, as Welsh and German need: half of a short word, a quarter of a long sentence.
        const qsizetype more = text.size() < 10   ? (text.size() + 1) / 2
                               : text.size() < 40 ? text.size() / 3
                                                  : text.size() / 4;
        QString tail;
        for (qsizetype i = 0; i < more; ++i)
            tail.append(i % 6 == 0 ? u' ' : u'~');
        return kBegin + text + tail + kEnd;
    }
    bool isEmpty() const override { return false; }
};

/// What stands outside of all brackets, with "#" for each pair of them, and a new line after those
/// that hold a whole sentence.
QString outside(const QString &text)
{
    static const QRegularExpression sentence(u"[.!?][ ~]*$"_s);
    QString rest;
    int depth = 0;
    qsizetype begin = 0;
    for (qsizetype at = 0; at < text.size(); ++at) {
        const QChar c = text[at];
        if (c == kBegin && depth++ == 0) {
            rest.append(u'#');
            begin = at;
        } else if (c == kEnd && --depth == 0 && text.mid(begin, at - begin).contains(sentence))
            rest.append(u'\n');
        else if (c == kBegin || c == kEnd)
            continue;
        else if (depth == 0)
            rest.append(c);
    }
    return rest.trimmed();
}

/// Days, hours, paths, keys, and names that are the same in all languages.
bool isOfNoLanguage(QString text)
{
    static const QRegularExpression days(
        u"\\b(Mon|Tue|Wed|Thu|Fri|Sat|Sun)[a-z]*\\b|\\b\\d{1,2} [A-Z][a-z]{2,8}( \\d{4})?\\b"_s);
    static const QRegularExpression names(
        u"\\b(Redress|English|Cymraeg|Qt|SQLite|Ctrl|Alt|Shift|Left|Right)\\b|\\S*[/.]\\S*"_s);
    static const QRegularExpression letters(u"\\p{L}{2}"_s);
    return !text.remove(days).remove(names).contains(letters);
}

/// Titles of tables and charts, with their fields filled in, and texts of laws are definitions.
bool isDefinition(const WordsInSight &words)
{
    for (const char *place :
         {"FigureView", "chartTitleLabel", "chartView", "tableTitleLabel", "calendarTableView",
          "notesLabel", "backupFolderField", "footnoteRowBox", "footnoteColumnBox", "explainTable",
          "insertList", "figureTables"}) {
        if (words.where.contains(QLatin1StringView(place)))
            return true;
    }
    return false;
}

/// Check boxes cannot wrap; the Welsh of these is no longer than their English.
bool mayBeLong(const WordsInSight &words)
{
    return words.where.endsWith("acceptField"_L1) || words.where.endsWith("childField"_L1);
}

/// The cells of a line of a list, which is read as one after the other: what somebody has written
/// is one cell, with all commas that it has.
QStringList cellsOf(const QString &line, const QSet<QString> &written)
{
    const QString comma = u", "_s;
    const QStringList parts = line.split(comma);
    QStringList cells;
    for (qsizetype first = 0, many = 0; first < parts.size(); first += many) {
        many = parts.size() - first;
        while (many > 1 && !written.contains(parts.mid(first, many).join(comma)))
            --many;
        cells.append(parts.mid(first, many).join(comma));
    }
    return cells;
}

/// The parts of a text that stand for themselves: lines of a note are sentences, facts have dots
/// between them.
QStringList partsOf(const WordsInSight &words, const QSet<QString> &written)
{
    static const QRegularExpression ends(u"\n| · "_s);
    QStringList parts;
    for (const QString &one : outside(words.text).split(ends))
        parts += words.isData ? cellsOf(one, written) : QStringList(one);
    return parts;
}

/// What is wrong with a text in the language that is made up; empty: nothing.
QString faultOf(const WordsInSight &words, const QSet<QString> &written)
{
    if (isDefinition(words))
        return {};
    for (const QString &part : partsOf(words, written)) {
        const QString rest = part.trimmed();
        if (rest.count(u'#') > 1)
            return u"joined at run time"_s;
        if (isOfNoLanguage(rest) || written.contains(rest))
            continue;
        return rest.contains(u'#') ? u"joined at run time"_s : u"not translated"_s;
    }
    return words.isCut && !mayBeLong(words) ? u"cut off"_s : QString();
}

} // namespace

class MadeUpTest : public LanguageTest
{
protected:
    using Look = std::function<void(const QString &, const QWidget &)>;

    MadeUpTest() { QCoreApplication::installTranslator(&m_madeUp); }
    ~MadeUpTest() override
    {
        m_holder.reset();
        QCoreApplication::removeTranslator(&m_madeUp);
    }

    void lookForFaults(const std::function<void(const Look &)> &walk)
    {
        start();
        QSet<QString> told;
        QSet<QString> written;
        int translated = 0;
        const Look look = [&](const QString &place, const QWidget &sight) {
            for (const WordsInSight &words : wordsInSight(sight)) {
                translated += words.text.contains(kBegin) ? 1 : 0;
                const QString fault = faultOf(words, written);
                if (fault.isEmpty() || told.contains(words.text))
                    continue;
                told.insert(words.text);
                ADD_FAILURE() << place.toStdString() << ": " << words.where.toStdString() << " is "
                              << fault.toStdString() << ": " << words.text.toStdString();
            }
        };
        look(u"start"_s, window());
        window().openFile(m_store.path());
        written = writtenTexts(m_store.path(), true).unite(writtenInDialogs());
        walk(look);
        EXPECT_GT(translated, 1000);
    }

private:
    MadeUp m_madeUp;
};

TEST_F(MadeUpTest, FindsNoPageWithWordsUntranslatedJoinedOrCutOff)
{
    lookForFaults([this](const Look &look) { walkThrough(window(), look); });
}

TEST_F(MadeUpTest, FindsNothingOfACaseUntranslatedJoinedOrCutOff)
{
    lookForFaults([this](const Look &look) { walkThroughCase(window(), u"CSC/25/0003"_s, look); });
}

TEST_F(MadeUpTest, FindsNothingOfTheOtherDialogsUntranslatedJoinedOrCutOff)
{
    lookForFaults([this](const Look &look) {
        openEachDialog({window(), *m_settings, m_dialogs},
                       [&look](const QString &of, const QDialog &dialog) {
                           QTest::qWait(50); // Lists are filled when it is in sight.
                           look(of, dialog);
                       });
        const LockCover cover(true, &window());
        look(u"lock"_s, window());
    });
}

TEST(MadeUpWords, AreFaultyWhereTheyShouldBe)
{
    const auto fault = [](const QString &text, bool isData = false) {
        return faultOf({text, {}, false, isData}, {u"Fostering"_s, u"Answer, to a child"_s});
    };
    EXPECT_EQ(fault(u"\u27e6Save ~~\u27e7"_s), QString());
    EXPECT_EQ(fault(u"\u27e6%1 cases, \u27e6late ~\u27e7 ~~\u27e7"_s), QString());
    EXPECT_EQ(fault(u"Save"_s), u"not translated"_s);
    EXPECT_EQ(fault(u"Fostering"_s), QString()) << "the council has written it";
    EXPECT_EQ(fault(u"\u27e6Case ~~\u27e7 Fostering"_s), u"joined at run time"_s);
    EXPECT_EQ(fault(u"\u27e6Late ~~\u27e7, \u27e6open ~\u27e7"_s), u"joined at run time"_s);
    EXPECT_EQ(fault(u"Fostering, \u27e6open ~\u27e7"_s, true), QString());
    EXPECT_EQ(fault(u"\u27e6Late ~~\u27e7, Answer, to a child, Fostering"_s, true), QString());
    EXPECT_EQ(fault(u"Answer, to nobody, Fostering"_s, true), u"not translated"_s);
    EXPECT_EQ(fault(u"\u27e6Late ~~\u27e7  ·  Fostering"_s), QString());
    EXPECT_EQ(fault(u"\u27e6Late ~~\u27e7  ·  Adoption"_s), u"not translated"_s);
    EXPECT_EQ(fault(u"\u27e6Late. ~~\u27e7 \u27e6Open. ~\u27e7"_s), QString());
    EXPECT_EQ(fault(u"\u27e6Late ~~\u27e7 \u27e6open. ~\u27e7"_s), u"joined at run time"_s);
    EXPECT_EQ(fault(u"Thu 29 Jan 2026"_s), QString());
}

} // namespace redress
