// SPDX-License-Identifier: GPL-3.0-or-later
// What people type, and what it is understood as. \source ux 9; features 76, 77
#include "core/search/search.h"

#include "core/search/searchvalues.h"
#include "tests/support/teststore.h"

namespace redress {

namespace {

using namespace Qt::StringLiterals;
using Asks = SearchTerm::Asks;
using In = SearchField;

const QDate kToday(2026, 1, 15);

class SearchTest : public testing::Test
{
protected:
    SearchTest()
    {
        const auto report = m_store.import(
            {m_store.write(u"services.csv"_s, "directorate,service,sort_order\n"
                                              "Children,,1\nChildren,Fostering,2\n"
                                              "Children,Fostering support,3\nHighways,,4\n"),
             m_store.write(u"cases.csv"_s,
                           "reference,kind,procedure,directorate,service,received_date,theme,"
                           "summary\n"
                           "C1,complaint,corporate,Children,Fostering,2025-12-01,Delay,x\n"
                           "C2,complaint,corporate,Children,Fostering support,2025-12-01,,x\n")});
        EXPECT_TRUE(report.stored);
    }

    Search understood(const QString &text)
    {
        const auto search = search::parse(text, {m_store->reference(), kToday, u"nobody"_s});
        EXPECT_TRUE(search) << text.toStdString() << ": " << why(search);
        return search.value_or(Search());
    }
    SearchTerm only(const QString &text)
    {
        const Search search = understood(text);
        EXPECT_EQ(search.terms.size(), 1U) << text.toStdString();
        return search.terms.empty() ? SearchTerm() : search.terms.front();
    }
    QString refusal(const QString &text)
    {
        const auto search = search::parse(text, {m_store->reference(), kToday, u"nobody"_s});
        EXPECT_FALSE(search) << text.toStdString();
        if (search)
            return {};
        EXPECT_EQ(search.error().code, Error::Code::Invalid);
        return search.error().message;
    }
    QStringList servicesOf(const SearchTerm &term)
    {
        QStringList names;
        for (const qint64 id : term.numbers)
            names.append(m_store->reference().nameOf(OrgNodeId(id)));
        return names;
    }

    TestStore m_store{kToday};
};

} // namespace

TEST_F(SearchTest, TakesBareWordsTogetherAsBeginnings)
{
    const SearchTerm term = only(u"  foster  DEL "_s);
    EXPECT_EQ(term.field, In::Words);
    EXPECT_EQ(term.words, (std::vector<casetext::Wanted>{{u"foster"_s, true}, {u"del"_s, true}}));
}

TEST_F(SearchTest, TakesWordsInQuotesAsTheyStandOnceTheQuotesAreClosed)
{
    EXPECT_EQ(only(u"\"poor communication\""_s).words,
              (std::vector<casetext::Wanted>{{u"poor communication"_s, false}}));
    EXPECT_EQ(only(u"\"poor comm"_s).words,
              (std::vector<casetext::Wanted>{{u"poor comm"_s, true}}));
    EXPECT_EQ(only(u"csc/25"_s).words, (std::vector<casetext::Wanted>{{u"csc 25"_s, true}}));
}

TEST_F(SearchTest, AsksForNothingWhileAPartIsOnlyBegun)
{
    for (const QString &text : {u""_s, u"-"_s, u"\""_s, u"outcome:"_s, u"&"_s, u"received:"_s,
                                u"service:,"_s, u"person:\""_s})
        EXPECT_TRUE(understood(text).isEmpty()) << text.toStdString();
}

TEST_F(SearchTest, LeavesOutWhatHasAHyphenBeforeIt)
{
    const Search search = understood(u"minutes -travel -stage:1"_s);
    ASSERT_EQ(search.terms.size(), 3U);
    EXPECT_FALSE(search.terms[0].isExcluded);
    EXPECT_TRUE(search.terms[1].isExcluded);
    EXPECT_EQ(search.terms[1].words.front().words, u"travel"_s);
    EXPECT_TRUE(search.terms[2].isExcluded);
    EXPECT_EQ(search.terms[2].numbers, std::vector<qint64>{1});
    EXPECT_EQ(search.wordsToMark(), QStringList{u"minutes"_s});
}

/// Words with a hyphen are a field only where one is called so.
TEST_F(SearchTest, KnowsFieldsOfTwoWords)
{
    EXPECT_EQ(only(u"upheld-reason:minutes"_s).field, In::UpheldReason);
    EXPECT_EQ(only(u"UPHELD_REASON:minutes"_s).field, In::UpheldReason);
    EXPECT_EQ(only(u"compliment-from:\"foster carer\""_s).field, In::ComplimentFrom);
    const Search excluded = understood(u"-compliment-from:police"_s);
    ASSERT_EQ(excluded.terms.size(), 1U);
    EXPECT_TRUE(excluded.terms.front().isExcluded);
    EXPECT_EQ(excluded.terms.front().field, In::ComplimentFrom);
    EXPECT_EQ(only(u"well-being:notes"_s).field, In::Words);
    EXPECT_TRUE(refusal(u"upheld-reason:minuets"_s).contains(u"Minutes late"_s));
}

TEST_F(SearchTest, AsksForGaps)
{
    for (const QString &name :
         {u"outcome"_s,      u"stage"_s,   u"service"_s,       u"team"_s,
          u"worker"_s,       u"officer"_s, u"theme"_s,         u"issue"_s,
          u"cause"_s,        u"action"_s,  u"acknowledged"_s,  u"due"_s,
          u"answered"_s,     u"person"_s,  u"note"_s,          u"document"_s,
          u"ombudsman"_s,    u"method"_s,  u"complainant"_s,   u"consent"_s,
          u"chase"_s,        u"triage"_s,  u"upheld-reason"_s, u"compliment-from"_s,
          u"upheld-issue"_s, u"decision"_s}) {
        EXPECT_EQ(only(name + u":none"_s).asks, Asks::None) << name.toStdString();
        EXPECT_EQ(only(name.toUpper() + u":Any"_s).asks, Asks::Any) << name.toStdString();
    }
    EXPECT_TRUE(refusal(u"kind:none"_s).contains(u"complaint"_s));
}

TEST_F(SearchTest, KnowsNamesByTheBeginningsOfTheirWords)
{
    EXPECT_EQ(servicesOf(only(u"service:fost"_s)).size(), 2);
    EXPECT_EQ(servicesOf(only(u"service:Fostering"_s)), QStringList{u"Fostering"_s})
        << "the whole name means no other";
    EXPECT_EQ(servicesOf(only(u"service:\"fost sup\""_s)), QStringList{u"Fostering support"_s});
    EXPECT_EQ(servicesOf(only(u"service:fostering,support"_s)).size(), 2);
    EXPECT_EQ(only(u"theme:delay"_s).numbers.size(), 1U);
    const QString said = refusal(u"service:fosterimg"_s);
    EXPECT_TRUE(said.contains(u"Do you mean Fostering"_s)) << said.toStdString();
    EXPECT_TRUE(refusal(u"directorate:zzz"_s).contains(u"Children"_s));
    EXPECT_TRUE(refusal(u"worker:me"_s).contains(u"nobody"_s));
}

TEST_F(SearchTest, KnowsCodesAsPeopleWriteThem)
{
    EXPECT_EQ(only(u"outcome:not-upheld"_s).codes, QStringList{u"not_upheld"_s});
    EXPECT_EQ(only(u"outcome:\"partly upheld\",upheld"_s).codes,
              (QStringList{u"partially_upheld"_s, u"upheld"_s}));
    EXPECT_EQ(only(u"kind:mp"_s).codes, QStringList{u"mp_enquiry"_s});
    EXPECT_EQ(only(u"kind:comp"_s).codes, (QStringList{u"complaint"_s, u"compliment"_s}));
    EXPECT_EQ(only(u"procedure:Children"_s).codes, QStringList{u"children_statutory"_s});
    EXPECT_EQ(only(u"is:hold"_s).codes, QStringList{u"hold"_s});
    EXPECT_EQ(only(u"is:late"_s).codes, QStringList{u"overdue"_s});
    EXPECT_EQ(only(u"overdue"_s).field, In::Is);
    EXPECT_EQ(only(u"\"overdue\""_s).field, In::Words) << "in quotes it is a word";
    EXPECT_TRUE(refusal(u"outcome:splendid"_s).contains(u"partially upheld"_s));
    EXPECT_TRUE(refusal(u"stage:4"_s).contains(u"1, 2, 3, none"_s));
}

TEST_F(SearchTest, KnowsConsentAndWhatIsToBeChased)
{
    EXPECT_EQ(only(u"consent:\"not sought\",pending"_s).codes,
              (QStringList{u"not_sought"_s, u"pending"_s}));
    EXPECT_TRUE(refusal(u"consent:maybe"_s).contains(u"refused"_s));
    EXPECT_EQ(only(u"chase:overdue"_s).last, day("2026-01-14"));
    EXPECT_FALSE(only(u"chase:Overdue"_s).first);
    EXPECT_EQ(only(u"chase:today"_s).first, kToday);
    EXPECT_TRUE(refusal(u"chase:soonish"_s).contains(u"chase"_s));
    EXPECT_TRUE(refusal(u"received:overdue"_s).contains(u"received"_s));
}

TEST_F(SearchTest, SaysWhichFieldsThereAre)
{
    const QString near = refusal(u"outcom:none"_s);
    EXPECT_TRUE(near.contains(u"outcome:"_s)) << near.toStdString();
    EXPECT_TRUE(near.contains(u"quotes"_s)) << near.toStdString();
    EXPECT_EQ(only(u"\"re: visit\""_s).words.front().words, u"re visit"_s);
    EXPECT_EQ(only(u"10:30"_s).words.front().words, u"10 30"_s);
}

struct TypedDays {
    const char *typed;
    const char *first; ///< Empty: none.
    const char *last;
};

void PrintTo(const TypedDays &days, std::ostream *out)
{
    *out << days.typed;
}

class SearchDays : public testing::TestWithParam<TypedDays>
{};

TEST_P(SearchDays, AreUnderstood)
{
    const auto wanted = [](const char *text) {
        return *text ? std::optional(day(text)) : std::nullopt;
    };
    const auto days = search::daysFromTyped(QString::fromLatin1(GetParam().typed), kToday);
    ASSERT_TRUE(days);
    EXPECT_EQ(days->first, wanted(GetParam().first));
    EXPECT_EQ(days->last, wanted(GetParam().last));
}

INSTANTIATE_TEST_SUITE_P(
    OnThursday15January2026, SearchDays,
    testing::Values(
        TypedDays{"1/4/2024", "2024-04-01", "2024-04-01"}, TypedDays{">1/4/2024", "2024-04-02", ""},
        TypedDays{">=1/4/2024", "2024-04-01", ""}, TypedDays{"<1/4/2024", "", "2024-03-31"},
        TypedDays{"<=1/4/2024", "", "2024-04-01"},
        TypedDays{"1/4/2024..30/6/2024", "2024-04-01", "2024-06-30"},
        TypedDays{"2024", "2024-01-01", "2024-12-31"}, TypedDays{">2024", "2025-01-01", ""},
        TypedDays{"2023-24", "2023-04-01", "2024-03-31"},
        TypedDays{"2/2024", "2024-02-01", "2024-02-29"},
        TypedDays{"today", "2026-01-15", "2026-01-15"},
        TypedDays{"Yesterday", "2026-01-14", "2026-01-14"},
        TypedDays{">10daysago", "2026-01-06", ""}, TypedDays{"<2weeksahead", "", "2026-01-28"},
        TypedDays{"thisquarter", "2026-01-01", "2026-03-31"},
        TypedDays{"LastQuarter", "2025-10-01", "2025-12-31"},
        TypedDays{"1monthago..today", "2025-12-15", "2026-01-15"}));

TEST(SearchDays, AreRefusedWhereTheyAreNone)
{
    for (const QString &typed : {u""_s, u">"_s, u"soon"_s, u"13/2024"_s, u"1/4/2024.."_s,
                                 u"30/2/2024"_s, u"99999daysago"_s})
        EXPECT_FALSE(search::daysFromTyped(typed, kToday)) << typed.toStdString();
}

} // namespace redress
