// SPDX-License-Identifier: GPL-3.0-or-later
// Names, initials and dates of birth in what a writer has worded.
#include "core/report/kept/anonymitycheck.h"

#include "tests/support/testdata.h"

#include <gmock/gmock.h>

namespace redress {

namespace {

using namespace Qt::StringLiterals;

struct Worded {
    const char *text;
    IdentityCare care;
    std::vector<std::string> found;
};

void PrintTo(const Worded &worded, std::ostream *out)
{
    *out << worded.text;
}

class Identities : public testing::TestWithParam<Worded>
{};

const std::vector<ProtectedPerson> &people()
{
    static const std::vector<ProtectedPerson> known{{u"Mrs Amira Jane Khan"_s, std::nullopt},
                                                    {u"Will O'Brien"_s, day("2011-03-09")},
                                                    {u"Zo\u00eb Hope"_s, std::nullopt}};
    return known;
}

constexpr auto kOne = IdentityCare::OneCase;
constexpr auto kPaper = IdentityCare::Paper;

} // namespace

TEST_P(Identities, AreFound)
{
    std::vector<std::string> found;
    for (const IdentityFinding &finding :
         findIdentities(QString::fromUtf8(GetParam().text), people(), GetParam().care))
        found.push_back(finding.found.toStdString());
    EXPECT_THAT(found, testing::ElementsAreArray(GetParam().found));
}

INSTANTIATE_TEST_SUITE_P(
    Texts, Identities,
    testing::Values(
        Worded{"A parent thanked the team.", kOne, {}}, //
        Worded{"Amira Khan thanked the team.", kOne, {"Amira Khan"}},
        Worded{"Amira Jane Khan thanked the team.", kPaper, {"Amira Jane Khan"}},
        Worded{"Mrs Khan thanked the team.", kPaper, {"Mrs Khan"}},
        Worded{"Mrs Patel thanked the team.", kPaper, {}}, // the file knows nobody of that name
        Worded{"Mrs Patel thanked the team.", kOne, {"Mrs Patel"}},
        Worded{"Miss B thanked Mr X.", kOne, {}}, // pseudonyms
        Worded{"Khan's letter came.", kOne, {"Khan's"}},
        Worded{"We hope that they will.", kOne, {}}, // words, not names
        Worded{"Will it be done?", kPaper, {}}, Worded{"Will it be done?", kOne, {"Will"}},
        Worded{"Zo\xc3\xab was heard.", kOne, {"Zo\xc3\xab"}},
        Worded{"O'Brien was heard.", kOne, {"O'Brien"}},
        Worded{"From A.K. to us.", kOne, {"A.K."}},                                          //
        Worded{"From J. S. to us.", kOne, {"J. S."}}, Worded{"ZH was heard.", kOne, {"ZH"}}, //
        Worded{"The NHS and the MP were heard.", kOne, {}},
        Worded{"Born on 9 March 2011, he is at school.", kPaper, {"Born on 9 March 2011"}},
        Worded{"It was 9 March 2011.", kPaper, {"9 March 2011"}}, // a birthday on file
        Worded{"It was 09/03/2011.", kPaper, {"09/03/2011"}},     //
        Worded{"It was 10/03/2011.", kPaper, {}},                 //
        Worded{"It was 10/03/2011.", kOne, {"10/03/2011"}},       //
        Worded{"DOB 9.3.11 was given.", kPaper, {"DOB 9.3.11"}},  //
        Worded{"In 2023-24 there were 12.", kOne, {}}));

TEST(Identities, OfAPaperAreNamedWithTheirPlace)
{
    Document paper;
    HeadingBlock heading;
    heading.number = u"3"_s;
    heading.text = u"Compliments"_s;
    paper.blocks.emplace_back(heading);
    paper.blocks.emplace_back(QuotationBlock{u"Will O'Brien is grateful."_s, u"a parent"_s});
    const auto found = findIdentities(paper, people());
    ASSERT_EQ(found.size(), 1U);
    EXPECT_EQ(found.front(), (IdentityFinding{IdentityFinding::Kind::Name, u"Will O'Brien"_s,
                                              u"3 Compliments"_s}));
}

/// A note on a period, or why two tables differ, is typed by a person and printed beneath tables.
TEST(Identities, AreFoundInTitlesAndInTheNotesOfTablesAndCharts)
{
    Document paper;
    paper.subtitle = u"Presented for Zo\u00eb Hope"_s;
    HeadingBlock heading;
    heading.text = u"Figures"_s;
    paper.blocks.emplace_back(heading);
    TableBlock table;
    table.table.caption = u"Received"_s;
    table.table.notes = {u"By the date received."_s, u"One more, because Mrs Khan wrote twice."_s};
    paper.blocks.emplace_back(table);
    ChartBlock chart;
    chart.chart.notes = {u"Low while Will O'Brien was heard."_s};
    paper.blocks.emplace_back(chart);
    using Kind = IdentityFinding::Kind;
    const std::vector<IdentityFinding> expected{{Kind::Name, u"Zo\u00eb Hope"_s, QString()},
                                                {Kind::Name, u"Mrs Khan"_s, u"Figures"_s},
                                                {Kind::Name, u"Will O'Brien"_s, u"Figures"_s}};
    EXPECT_EQ(findIdentities(paper, people()), expected);
}

} // namespace redress
