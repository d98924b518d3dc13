// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/searchwords.h"

#include <gtest/gtest.h>

namespace redress {

namespace {

using namespace Qt::StringLiterals;

struct Said {
    QString text;
    QStringList words;
};

void PrintTo(const Said &said, std::ostream *out)
{
    *out << said.text.toStdString();
}

class SearchWords : public testing::TestWithParam<Said>
{};

} // namespace

TEST_P(SearchWords, AreWhatIsCompared)
{
    EXPECT_EQ(searchWords(GetParam().text), GetParam().words);
    const QString plain = plainWords(GetParam().text);
    EXPECT_EQ(plain,
              GetParam().words.isEmpty() ? QString() : u' ' + GetParam().words.join(u' ') + u' ');
}

INSTANTIATE_TEST_SUITE_P(
    Texts, SearchWords,
    testing::Values(Said{u""_s, {}}, Said{u" \t-- !"_s, {}},
                    Said{u"Delay, twice"_s, {u"delay"_s, u"twice"_s}},
                    Said{u"CSC/24/0117"_s, {u"csc"_s, u"24"_s, u"0117"_s}},
                    Said{u"the children's home"_s, {u"the"_s, u"childrens"_s, u"home"_s}},
                    Said{u"O\u2019Brien's"_s, {u"obriens"_s}},
                    Said{u"Si\u00e2n ap Rh\u0177s"_s, {u"sian"_s, u"ap"_s, u"rhys"_s}},
                    Said{u"STRASSE Stra\u00dfe"_s, {u"strasse"_s, u"stra\u00dfe"_s}},
                    Said{u"a_b@c.org \u00b6 \u00a32"_s, {u"a"_s, u"b"_s, u"c"_s, u"org"_s, u"2"_s}},
                    Said{u"\u0141\u00f3d\u017a 7\u00bd"_s, {u"\u0142odz"_s, u"71"_s, u"2"_s}}));

} // namespace redress
