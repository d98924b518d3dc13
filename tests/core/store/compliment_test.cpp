// SPDX-License-Identifier: GPL-3.0-or-later
// What is kept of a compliment beside its words, and whether a report may quote it.
#include "core/store/caseaims.h"
#include "core/store/casecreation.h"
#include "core/store/listchange.h"
#include "core/store/pickcandidates.h"
#include "tests/core/store/storedcase.h"

namespace redress {

namespace {

using namespace Qt::StringLiterals;

class ComplimentTest : public StoredCaseTest
{
protected:
    ComplimentTest()
    {
        NewContact contact;
        contact.record = complaintRecord();
        contact.record.reference = u"CMP/24/0001"_s;
        contact.record.kind = CaseKind::Compliment;
        contact.record.procedure.reset();
        contact.record.receivedOn = day("2024-04-10");
        contact.record.quote = u"They listened"_s;
        const auto made = casecreation::record(database(), file().signature(), file().rules(),
                                               contact, u"Recorded"_s);
        EXPECT_TRUE(made) << why(made);
        m_id = made.value_or(CaseId());
    }

    void write(const ComplimentFacts &facts)
    {
        const CaseAims before = caseaims::load(database(), m_id).value();
        CaseAims after = before;
        after.compliment = facts;
        inUnit([&](UnitOfWork &unit) { caseaims::write(unit, m_id, before, after); });
    }
    ListItemId source(const QString &name)
    {
        for (const ListItem &one : file().reference().itemsOf(UserList::ComplimentFrom)) {
            if (one.name == name)
                return one.id;
        }
        ListItem wanted;
        wanted.list = UserList::ComplimentFrom;
        wanted.name = name;
        const auto made = listchange::save(database(), file().signature(), {std::nullopt, wanted},
                                           day("2024-07-01"), u"Added"_s);
        EXPECT_TRUE(made) << why(made);
        EXPECT_TRUE(file().reload());
        return made.value_or(ListItemId());
    }
    std::vector<PickCandidate> offered()
    {
        return pickCandidates(database(), PickFrom::Compliments, day("2024-04-01"),
                              day("2024-06-30"));
    }

    CaseId m_id;
};

} // namespace

/// \source domain 4.7
TEST_F(ComplimentTest, KeepsConsentAnonymityWhoWasToldAndFromWhomItCame)
{
    EXPECT_EQ(caseaims::load(database(), m_id)->compliment, ComplimentFacts());
    const ListItemId police = source(u"Police"_s);
    const ComplimentFacts facts{QuoteConsent::Given, true, day("2024-04-12"), true, police};
    write(facts);
    EXPECT_EQ(caseaims::load(database(), m_id)->compliment, facts);
    EXPECT_EQ(count(u"SELECT count(*) FROM change_entry WHERE entity = 'case_detail' AND "
                    "field IN ('quote_consent', 'quote_is_anonymised', 'staff_informed_on', "
                    "'from_professional')"_s),
              4);
    write({});
    EXPECT_EQ(caseaims::load(database(), m_id)->compliment, ComplimentFacts());
}

TEST_F(ComplimentTest, WhatSomebodyElseChangedMeanwhileIsFollowedWhereItWasNotTouched)
{
    CaseAims before;
    before.desiredOutcomes = u"An apology"_s;
    CaseAims stored = before;
    stored.compliment.quoteConsent = QuoteConsent::Refused;
    stored.desiredOutcomes = u"A review"_s;
    CaseAims mine = before;
    mine.compliment.isFromProfessional = true;
    mine.desiredOutcomes = u"A letter"_s;
    const CaseAims now = caseaims::rebased(mine, before, stored);
    EXPECT_EQ(now.desiredOutcomes, u"A letter"_s);
    EXPECT_EQ(now.compliment.quoteConsent, QuoteConsent::Refused);
    EXPECT_TRUE(now.compliment.isFromProfessional);
}

/// \source features 9, 60
TEST_F(ComplimentTest, IsOfferedToAReportWithItsConsentAndNotWhereThatIsRefused)
{
    const QString record = u"case:%1"_s.arg(m_id.value());
    ASSERT_EQ(offered().size(), 1U);
    EXPECT_FALSE(offered().front().consent);
    write({QuoteConsent::Given, true, {}, false});
    ASSERT_EQ(offered().size(), 1U);
    EXPECT_EQ(offered().front().consent, QuoteConsent::Given);
    EXPECT_TRUE(offered().front().isAnonymised);
    EXPECT_FALSE(isQuoteRefused(database(), record));
    write({QuoteConsent::Refused, true, {}, false});
    EXPECT_TRUE(offered().empty());
    EXPECT_TRUE(isQuoteRefused(database(), record));
    EXPECT_FALSE(isQuoteRefused(database(), u"action:7"_s));
}

} // namespace redress
