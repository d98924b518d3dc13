// SPDX-License-Identifier: GPL-3.0-or-later
// What stands in the manual: its places, its links, and whether the program has what it names.
#include "tests/ui/uifixture.h"
#include "ui/help/guidance.h"
#include "ui/help/helpcontext.h"
#include "ui/help/manual.h"

#include <QDirIterator>
#include <QFile>
#include <QRegularExpression>
#include <QSet>
#include <QTextDocumentFragment>

namespace redress {

namespace {

using namespace Qt::StringLiterals;

/// All texts that stand in the sources of the program, without the marks of mnemonics.
QSet<QString> textsOfTheProgram()
{
    static const QRegularExpression text(uR"x("(?:[^"\\\n]|\\.)*"(?:\s*"(?:[^"\\\n]|\\.)*")*)x"_s);
    static const QRegularExpression part(uR"x("((?:[^"\\\n]|\\.)*)")x"_s);
    QSet<QString> all;
    for (const char *room : {"/ui", "/core"}) {
        QDirIterator files(QString::fromLatin1(REDRESS_SOURCE_DIR) + QString::fromLatin1(room),
                           {u"*.cpp"_s, u"*.h"_s}, QDir::Files, QDirIterator::Subdirectories);
        while (files.hasNext()) {
            QFile file(files.next());
            if (!file.open(QIODevice::ReadOnly))
                continue;
            const QString source = QString::fromUtf8(file.readAll());
            for (auto found = text.globalMatch(source); found.hasNext();) {
                QString whole;
                const QString literal = found.next().captured();
                for (auto parts = part.globalMatch(literal); parts.hasNext();)
                    whole += parts.next().captured(1);
                all.insert(whole.replace(u"\\\""_s, u"\""_s).remove(u'&'));
            }
        }
    }
    return all;
}

QStringList captured(const QString &text, const QString &pattern)
{
    QStringList all;
    const QRegularExpression expression(pattern, QRegularExpression::DotMatchesEverythingOption);
    for (auto found = expression.globalMatch(text); found.hasNext();)
        all.append(found.next().captured(1));
    return all;
}

} // namespace

TEST(ManualText, HasATitleAndWordsOnEachPage)
{
    const Manual manual;
    EXPECT_GT(manual.topics().size(), 40);
    for (const QString &topic : manual.topics()) {
        EXPECT_FALSE(manual.title(topic).isEmpty()) << topic.toStdString();
        const QString words = QTextDocumentFragment::fromHtml(manual.source(topic)).toPlainText();
        EXPECT_GT(words.size(), 300) << topic.toStdString();
    }
}

TEST(ManualText, ListsEachPageOnce)
{
    QStringList files = QDir(QStringLiteral(REDRESS_SOURCE_DIR "/resources/help"))
                            .entryList({u"*.html"_s}, QDir::Files);
    files.replaceInStrings(u".html"_s, QString());
    QStringList topics = Manual().topics();
    files.sort();
    topics.sort();
    EXPECT_EQ(files, topics);
}

TEST(ManualText, LeadsSomewhereWithEachLink)
{
    const Manual manual;
    int links = 0;
    for (const QString &topic : manual.topics()) {
        for (const QString &link : captured(manual.source(topic), u"href=\"([^\"]+)\""_s)) {
            ++links;
            if (link == "shortcuts:"_L1)
                continue;
            QString place = link;
            place.remove(u".html"_s);
            if (place.startsWith(u'#'))
                place.prepend(topic);
            EXPECT_TRUE(manual.has(place)) << topic.toStdString() << ": " << link.toStdString();
        }
    }
    EXPECT_GT(links, 60);
}

TEST(ManualText, NamesWhatTheProgramHas)
{
    const Manual manual;
    const QSet<QString> texts = textsOfTheProgram();
    int names = 0;
    for (const QString &topic : manual.topics()) {
        for (const QString &html : captured(manual.source(topic), u"<b class=\"ui\">(.*?)</b>"_s)) {
            const QString name = QTextDocumentFragment::fromHtml(html).toPlainText().simplified();
            ++names;
            EXPECT_TRUE(texts.contains(name)) << topic.toStdString() << ": " << name.toStdString();
        }
    }
    EXPECT_GT(names, 250);
    EXPECT_FALSE(texts.contains(u"Press this and all is well"_s));
}

TEST(ManualText, NamesTheKeysThatActionsHave)
{
    const Manual manual;
    const MainActions actions;
    int keys = 0;
    for (const QString &topic : manual.topics()) {
        static const QRegularExpression named(u"<kbd act=\"([^\"]+)\">([^<]*)</kbd>"_s);
        for (auto found = named.globalMatch(manual.source(topic)); found.hasNext(); ++keys) {
            const auto match = found.next();
            const auto *action = actions.findChild<QAction *>(match.captured(1));
            ASSERT_NE(action, nullptr) << topic.toStdString() << match.captured(1).toStdString();
            EXPECT_EQ(action->shortcut().toString(QKeySequence::PortableText), match.captured(2))
                << topic.toStdString();
        }
    }
    EXPECT_GT(keys, 40);
}

TEST(ManualText, HasEachPlaceToWhichFieldsAndRulesLead)
{
    const Manual manual;
    const HelpContext contexts;
    EXPECT_GT(contexts.places().size(), 100);
    for (auto place = contexts.places().begin(); place != contexts.places().end(); ++place)
        EXPECT_TRUE(manual.has(*place))
            << place.key().toStdString() << ": " << place->toStdString();
    const auto rules = guidance();
    EXPECT_GT(rules.size(), 30);
    for (auto rule = rules.begin(); rule != rules.end(); ++rule)
        EXPECT_TRUE(manual.has(rule->place)) << rule.key().toStdString();
}

TEST(WelshManual, HasEachPageWithThePlacesLinksKeysAndPicturesOfTheEnglishOne)
{
    const Manual english(u"en"_s);
    const Manual welsh(u"cy"_s);
    EXPECT_EQ(welsh.topics(), english.topics());
    const auto parts = [](const QString &page, const QString &pattern) {
        QStringList all = captured(page, pattern);
        all.sort(); // Another language may name them in another order.
        return all;
    };
    for (const QString &topic : english.topics()) {
        const QString page = welsh.source(topic);
        const QString original = english.source(topic);
        EXPECT_NE(page, original) << topic.toStdString() << " is not there";
        EXPECT_EQ(welsh.anchors(topic), english.anchors(topic)) << topic.toStdString();
        for (const QString &pattern :
             {u"href=\"([^\"]+)\""_s, u"(<kbd[^>]*>.*?</kbd>)"_s, u"src=\"([^\"]+)\""_s,
              u"<(h1|h2|p|ul|ol|li|table|tr)[ >]"_s})
            EXPECT_EQ(parts(page, pattern), parts(original, pattern))
                << topic.toStdString() << ' ' << pattern.toStdString();
    }
    EXPECT_EQ(welsh.groups().size(), english.groups().size());
    for (size_t i = 0; i < welsh.groups().size(); ++i)
        EXPECT_NE(welsh.groups()[i].title, english.groups()[i].title);
}

TEST(WelshManual, NamesWhatTheWelshProgramHas)
{
    QSet<QString> said;
    QFile words(QStringLiteral(REDRESS_SOURCE_DIR "/translations/redress_cy.ts"));
    ASSERT_TRUE(words.open(QIODevice::ReadOnly));
    for (const QString &tag : {u"translation"_s, u"numerusform"_s}) {
        const QString all = QString::fromUtf8(words.readAll());
        words.seek(0);
        for (const QString &one : captured(all, u"<%1>([^<]*)</%1>"_s.arg(tag)))
            said.insert(QTextDocumentFragment::fromHtml(one).toPlainText().remove(u'&'));
    }
    const Manual manual(u"cy"_s);
    int names = 0;
    for (const QString &topic : manual.topics()) {
        for (const QString &html : captured(manual.source(topic), u"<b class=\"ui\">(.*?)</b>"_s)) {
            const QString name = QTextDocumentFragment::fromHtml(html).toPlainText().simplified();
            ++names;
            EXPECT_TRUE(said.contains(name)) << topic.toStdString() << ": " << name.toStdString();
        }
    }
    EXPECT_GT(names, 250);
    EXPECT_FALSE(said.contains(u"Press this and all is well"_s));
}

TEST(WelshManual, GivesWayToTheEnglishPageWhereThereIsNone)
{
    const Manual english(u"en"_s);
    const Manual french(u"fr"_s);
    EXPECT_EQ(french.topics(), english.topics());
    EXPECT_EQ(french.source(u"hold"_s), english.source(u"hold"_s));
    EXPECT_EQ(french.groups().front().title, english.groups().front().title);
    EXPECT_FALSE(Manual(u"cy"_s).find(u"saib"_s).empty());
}

TEST(ManualSearch, FindsParagraphsWithAllWordsByTheirBeginnings)
{
    const Manual manual;
    const auto found = manual.find(u"pan indep"_s);
    ASSERT_FALSE(found.empty());
    for (const Manual::Find &one : found)
        EXPECT_TRUE(one.line.contains(u"pan"_s, Qt::CaseInsensitive) ||
                    one.line.contains(u"indep"_s, Qt::CaseInsensitive))
            << one.line.toStdString();
    EXPECT_TRUE(std::any_of(found.begin(), found.end(), [](const Manual::Find &one) {
        return one.topic == "panel"_L1 && one.line.contains(u"independent person of stage 2"_s);
    }));
    EXPECT_TRUE(manual.find(u"zebra"_s).empty());
    EXPECT_TRUE(manual.find(u"  "_s).empty());
    EXPECT_GT(manual.find(u"panel"_s).size(), found.size());
}

TEST(ManualSearch, PutsThePageOfThatNameFirst)
{
    const auto found = Manual().find(u"EXTEND time"_s);
    ASSERT_FALSE(found.empty());
    EXPECT_EQ(found.front().topic, u"extend"_s);
    EXPECT_EQ(found.front().line, u"Extend the time"_s);
}

TEST(ManualPage, HasThePresentKeysAndThePicturesThatAreThere)
{
    const Manual manual;
    const auto keys = [](const QString &action) {
        return action == "newContactAction"_L1 ? u"Ctrl+J"_s : QString();
    };
    const QString without =
        manual.page(u"record"_s, keys, [](const QString &) { return QString(); });
    EXPECT_TRUE(without.contains(u"<kbd>Ctrl+J</kbd>"_s));
    EXPECT_FALSE(without.contains(u"Ctrl+N"_s));
    EXPECT_TRUE(without.contains(u"<kbd>Ctrl+S</kbd>"_s));
    EXPECT_FALSE(without.contains(u"<img"_s));
    const QString with = manual.page(u"record"_s, keys, [](const QString &name) { return name; });
    EXPECT_TRUE(with.contains(u"<img src=\"picture:new-contact\">"_s));
    EXPECT_TRUE(with.contains(u"The form for a new contact"_s)) << "said in words beneath it";
}

} // namespace redress
