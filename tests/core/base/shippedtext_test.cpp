// SPDX-License-Identifier: GPL-3.0-or-later
// The texts of what is shipped in Welsh: none is missing or left over, and what is filled in stays.
#include "core/base/shippedtext.h"
#include "core/letters/lettertemplate.h"
#include "core/procedure/procedure.h"
#include "core/report/reportdefinition.h"
#include "core/statistics/readyanswers.h"

#include <gtest/gtest.h>

#include <QDirIterator>
#include <QFile>
#include <QRegularExpression>
#include <QXmlStreamReader>

#include <map>

namespace redress {

namespace {

using namespace Qt::StringLiterals;

using Words = std::map<std::pair<QString, QString>, QString>; ///< Of folder and English.

const QString kCy = u"cy"_s;

Words translated()
{
    QFile file(QStringLiteral(REDRESS_SOURCE_DIR "/translations/shipped_cy.ts"));
    EXPECT_TRUE(file.open(QIODevice::ReadOnly));
    QXmlStreamReader xml(&file);
    Words words;
    QString folder;
    QString english;
    while (!xml.atEnd()) {
        xml.readNext();
        if (!xml.isStartElement())
            continue;
        if (xml.name() == "name"_L1)
            folder = xml.readElementText();
        else if (xml.name() == "source"_L1)
            english = xml.readElementText();
        else if (xml.name() == "translation"_L1)
            words[{folder, english}] = xml.readElementText();
    }
    return words;
}

Words shipped()
{
    Words words;
    for (const QString &folder : {u"tables"_s, u"charts"_s, u"answers"_s, u"returns"_s,
                                  u"letters"_s, u"reports"_s, u"procedures"_s}) {
        QDirIterator files(u":/redress/"_s + folder, {u"*.json"_s});
        while (files.hasNext()) {
            QFile file(files.next());
            EXPECT_TRUE(file.open(QIODevice::ReadOnly));
            for (const QString &text : shippedTexts(folder, files.fileName(), file.readAll()))
                words[{folder, text}] = files.fileName();
        }
    }
    return words;
}

/// What is filled in, whatever words stand beside it: {Received|words:complaint was/complaints
/// were} may be {received} in another language.
QString fieldAlone(QString field)
{
    static const QRegularExpression words(u"\\|(words(:[^{}]*)?|[^|{}]*/[^{}]*)\\}$"_s);
    field.replace(words, u"}"_s);
    if (field.size() > 1 && field.at(1).isUpper())
        field[1] = field.at(1).toLower();
    return field;
}

/// What is filled in when a text is printed; what a letter asks of its writer is words, as
/// "{{ask: the remedy}}".
QStringList fields(const QString &text)
{
    static const QRegularExpression field(u"\\{\\{[^}]*\\}\\}|\\{[^{}]*\\}"_s);
    QStringList found;
    for (auto match = field.globalMatch(text); match.hasNext();) {
        const QString one = match.next().captured();
        if (one.endsWith("|if}"_L1)) // A condition of a sentence; another language may divide it.
            continue;
        found.append(one.startsWith("{{ask:"_L1) ? u"{{ask:"_s : fieldAlone(one));
    }
    found.sort();
    return found;
}

} // namespace

TEST(ShippedTexts, AreAllInWelshAndNoneIsLeftOver)
{
    const Words welsh = translated();
    const Words english = shipped();
    EXPECT_GT(english.size(), 1000U);
    for (const auto &[text, where] : english) {
        EXPECT_TRUE(welsh.contains(text))
            << where.toStdString() << ": " << text.second.toStdString();
    }
    for (const auto &[text, words] : welsh) {
        EXPECT_TRUE(english.contains(text)) << text.second.toStdString() << " is gone";
        EXPECT_FALSE(words.isEmpty()) << text.second.toStdString();
    }
}

TEST(ShippedTexts, KeepWhatIsFilledIn)
{
    EXPECT_EQ(fields(u"{{?a}}From {year} {{ask: b}}"_s),
              (QStringList{u"{year}"_s, u"{{?a}}"_s, u"{{ask:"_s}));
    for (const auto &[text, words] : translated())
        EXPECT_EQ(fields(words), fields(text.second)) << words.toStdString();
}

TEST(ShippedDefinitions, SpeakTheLanguageOfTheirThread)
{
    const TableDefinition *english = shippedTable(u"complaints-received");
    ASSERT_NE(english, nullptr);
    EXPECT_EQ(english->title, u"Complaints received {year}, all procedures"_s);
    {
        const SpokenHere welsh(kCy);
        const TableDefinition *table = shippedTable(u"complaints-received");
        ASSERT_NE(table, nullptr);
        EXPECT_EQ(table->title, u"Cwynion a dderbyniwyd {year}, pob gweithdrefn"_s);
        EXPECT_EQ(table->group, u"Cam 1"_s);
        EXPECT_EQ(table->rows.front().heading, u"Cyfarwyddiaeth"_s);
        EXPECT_EQ(table->rows.front().key, english->rows.front().key) << "of CSV";
        EXPECT_EQ(table->where, english->where);
        EXPECT_EQ(shippedReports().front().name, u"Adroddiad blynyddol"_s);
        EXPECT_EQ(shippedLetters().front().name, u"Cydnabyddiaeth"_s);
        EXPECT_EQ(standingQuestions().front().group, u"Rhyddid gwybodaeth"_s);
    }
    EXPECT_EQ(shippedTable(u"complaints-received"), english) << "the same as before";
    EXPECT_EQ(shippedReports().front().name, u"Annual report"_s);
}

/// A file has its own copy of the procedures, in English, and the council may name a stage.
TEST(ShippedDefinitions, NameStagesInTheLanguageOfTheirThread)
{
    StageRule rule;
    rule.name = u"Local resolution"_s;
    EXPECT_EQ(rule.nameHere(), u"Local resolution"_s);
    const SpokenHere welsh(kCy);
    EXPECT_EQ(rule.nameHere(), u"Datrys yn lleol"_s);
    rule.name = u"The manager answers"_s;
    EXPECT_EQ(rule.nameHere(), rule.name);
}

TEST(ShippedDefinitions, CountTheSameInEachLanguage)
{
    const std::vector<TableDefinition> &english = shippedTables();
    const SpokenHere spoken(kCy);
    const std::vector<TableDefinition> &welsh = shippedTables();
    ASSERT_EQ(welsh.size(), english.size());
    for (size_t i = 0; i < welsh.size(); ++i) {
        EXPECT_EQ(welsh[i].id, english[i].id);
        EXPECT_EQ(welsh[i].where, english[i].where) << english[i].id.toStdString();
        ASSERT_EQ(welsh[i].measures.size(), english[i].measures.size());
        for (size_t m = 0; m < welsh[i].measures.size(); ++m) {
            EXPECT_EQ(welsh[i].measures[m].key, english[i].measures[m].key);
            EXPECT_EQ(welsh[i].measures[m].measure, english[i].measures[m].measure);
        }
        if (english[i].id.startsWith("00"_L1)) {
            EXPECT_EQ(welsh[i].rows, english[i].rows) << "as they were printed";
        }
    }
}

} // namespace redress
