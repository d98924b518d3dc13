// SPDX-License-Identifier: GPL-3.0-or-later
// The Welsh words by themselves: none is missing, and each has what its English one has.
#include <gtest/gtest.h>

#include <QFile>
#include <QRegularExpression>
#include <QStringList>
#include <QXmlStreamReader>

#include <string>
#include <vector>

namespace redress {

namespace {

using namespace Qt::StringLiterals;

constexpr qsizetype kForms = 5; ///< Of a counted thing in Welsh: 0; 1; 2 to 5; 6; all others.

struct Said {
    QString context;
    QString english;
    QStringList welsh;
    QString state; ///< "unfinished", "vanished"
    bool isCounted = false;
};

std::vector<Said> saidIn(const char *name)
{
    QFile file(QStringLiteral(REDRESS_SOURCE_DIR "/translations/") + QString::fromLatin1(name));
    EXPECT_TRUE(file.open(QIODevice::ReadOnly)) << name;
    QXmlStreamReader xml(&file);
    std::vector<Said> all;
    QString context;
    while (!xml.atEnd()) {
        xml.readNext();
        if (!xml.isStartElement())
            continue;
        if (xml.name() == "name"_L1) {
            context = xml.readElementText();
        } else if (xml.name() == "message"_L1) {
            all.push_back({context, {}, {}, {}, xml.attributes().value("numerus"_L1) == "yes"_L1});
        } else if (xml.name() == "source"_L1) {
            all.back().english = xml.readElementText();
        } else if (xml.name() == "translation"_L1) {
            all.back().state = xml.attributes().value("type"_L1).toString();
            if (!all.back().isCounted)
                all.back().welsh = {xml.readElementText()};
        } else if (xml.name() == "numerusform"_L1) {
            all.back().welsh.append(xml.readElementText());
        }
    }
    EXPECT_FALSE(xml.hasError()) << name;
    return all;
}

QStringList placeholders(const QString &text)
{
    static const QRegularExpression place(u"%L?(\\d|n)"_s);
    QStringList found;
    for (auto match = place.globalMatch(text); match.hasNext();)
        found.append(match.next().captured());
    found.removeDuplicates();
    found.sort();
    return found;
}

qsizetype mnemonics(QString text)
{
    static const QRegularExpression letter(u"&\\S"_s);
    return text.remove(u"&&"_s).count(letter);
}

class WelshWords : public testing::TestWithParam<const char *>
{};

} // namespace

TEST_P(WelshWords, AreAllThere)
{
    const auto all = saidIn(GetParam());
    EXPECT_GT(all.size(), 400);
    for (const Said &one : all) {
        EXPECT_TRUE(one.state.isEmpty())
            << one.context.toStdString() << ": " << one.english.toStdString() << " is "
            << one.state.toStdString();
        EXPECT_EQ(one.welsh.size(), one.isCounted ? kForms : 1) << one.english.toStdString();
        for (const QString &welsh : one.welsh)
            EXPECT_FALSE(welsh.trimmed().isEmpty()) << one.english.toStdString();
    }
}

TEST_P(WelshWords, HaveThePlacesOfTheirEnglishOnes)
{
    for (const Said &one : saidIn(GetParam())) {
        QStringList wanted = placeholders(one.english);
        for (const QString &welsh : one.welsh) {
            QStringList has = placeholders(welsh);
            if (one.isCounted && !has.contains(u"%n"_s)) // "dim un"
                has.append(placeholders(one.english).filter(u"%n"_s));
            has.sort();
            EXPECT_EQ(has, wanted) << one.context.toStdString() << ": " << one.english.toStdString()
                                   << " -> " << welsh.toStdString();
        }
    }
}

TEST_P(WelshWords, HaveAMnemonicWhereTheirEnglishOnesDo)
{
    for (const Said &one : saidIn(GetParam())) {
        for (const QString &welsh : one.welsh)
            EXPECT_EQ(mnemonics(welsh), mnemonics(one.english))
                << one.context.toStdString() << ": " << one.english.toStdString() << " -> "
                << welsh.toStdString();
        EXPECT_LE(mnemonics(one.english), 1) << one.english.toStdString();
    }
}

TEST_P(WelshWords, BeginAndEndAsTheirEnglishOnes)
{
    for (const Said &one : saidIn(GetParam())) {
        for (const QString &welsh : one.welsh) {
            for (const char16_t *end : {u" ", u"\n", u":", u"..."})
                EXPECT_EQ(welsh.endsWith(QString::fromUtf16(end)),
                          one.english.endsWith(QString::fromUtf16(end)))
                    << one.english.toStdString() << " -> " << welsh.toStdString();
            EXPECT_EQ(welsh.startsWith(u' '), one.english.startsWith(u' '))
                << one.english.toStdString();
        }
    }
}

INSTANTIATE_TEST_SUITE_P(Files, WelshWords,
                         testing::Values("redress_cy.ts", "qt_cy.ts", "shipped_cy.ts"),
                         [](const auto &file) {
                             const std::string name = file.param;
                             return name.substr(0, 2) == "qt" ? "OfQt"
                                    : name[0] == 's'          ? "OfShipped"
                                                              : "Own";
                         });

/// Words that readers have to recognise: one in all places.
TEST(WelshTerms, AreOneWordForOneThing)
{
    const auto says = [](const QString &welsh, const QString &word) {
        return welsh.contains(word, Qt::CaseInsensitive);
    };
    int seen = 0;
    for (const Said &one : saidIn("redress_cy.ts")) {
        for (const QString &welsh : one.welsh) {
            if (one.english.contains(u"SAMPLE"_s)) {
                ++seen;
                EXPECT_TRUE(says(welsh, u"ENGHRAIFFT"_s)) << welsh.toStdString();
            }
            if (one.english.contains(u"Complaint Handling Code"_s)) {
                ++seen;
                EXPECT_TRUE(says(welsh, u"Cod Ymdrin â Chwynion"_s)) << welsh.toStdString();
            }
            if (one.english.contains(u"uphold rate"_s)) {
                ++seen;
                EXPECT_FALSE(says(welsh, u"cadarnhau"_s)) << welsh.toStdString();
            }
            if (one.english.contains(u"on hold"_s)) {
                ++seen;
                EXPECT_TRUE(says(welsh, u"saib"_s)) << welsh.toStdString();
                EXPECT_FALSE(says(welsh, u"oedi"_s)) << welsh.toStdString();
            }
        }
    }
    EXPECT_GT(seen, 30);
}

} // namespace redress
