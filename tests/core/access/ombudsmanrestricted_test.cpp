// SPDX-License-Identifier: GPL-3.0-or-later
// Cases at the Ombudsman that stand alone, open to those who are named alone.
#include "core/store/restriction.h"

#include "core/conduct/enquiries.h"
#include "core/conduct/ombudsman.h"
#include "core/conduct/recommendations.h"
#include "core/letters/casepaper.h"
#include "core/store/accesslog.h"
#include "core/store/bin.h"
#include "core/store/ombudsmanrepository.h"
#include "core/store/pickcandidates.h"
#include "core/store/retention.h"
#include "core/worklist/caselist.h"
#include "core/worklist/ombudsmancases.h"
#include "tests/core/access/team.h"

namespace redress {

namespace {

using namespace Qt::StringLiterals;

class RestrictedAtOmbudsman : public TeamTest
{
protected:
    RestrictedAtOmbudsman()
    {
        as(u"ann"_s);
        separateOmbudsmanCase();
        OmbudsmanFacts facts = unwrap(ombudsman::facts(database(), id()));
        facts.record.summary = u"Of marimbas"_s;
        EXPECT_TRUE(save(facts));
        EXPECT_TRUE(ask());
        const auto done = restriction::restrict(database(), file().signature(), id(), {m_ann},
                                                u"A matter of staff"_s, u"Restricted"_s);
        EXPECT_TRUE(done) << why(done);
    }

    OmbudsmanId id() { return OmbudsmanId(count(u"SELECT id FROM ombudsman_case"_s)); }
    Result<ChangeSetId> save(const OmbudsmanFacts &facts)
    {
        return ombudsman::save(database(), file().signature(), file().rules(), facts,
                               file().clock().today(), u"Ombudsman"_s);
    }
    Result<ChangeSetId> ask()
    {
        EnquiryRecord letter;
        letter.ombudsmanCase = id();
        letter.letterOn = day("2024-05-20");
        letter.note = u"Of xylophones"_s;
        return enquiries::save(database(), file().signature(), {}, letter, {},
                               file().clock().today(), u"Letter"_s);
    }
    QString summaryInList()
    {
        const auto all = ombudsmanCases(database(), file().rules(), file().clock().today());
        EXPECT_TRUE(all && all->size() == 1U) << why(all);
        return all && !all->empty() ? all->front().summary : QString();
    }
    std::vector<caselist::Found> found(const QString &words)
    {
        const auto asked = search::parse(words, {file().reference(), file().clock().today()});
        EXPECT_TRUE(asked) << why(asked);
        const auto all = caselist::alone(database(), asked.value_or(Search()), 10);
        EXPECT_TRUE(all) << why(all);
        return all.value_or(std::vector<caselist::Found>());
    }
    size_t picks()
    {
        return pickCandidates(database(), PickFrom::Ombudsman, day("2024-04-01"), day("2025-03-31"))
            .size();
    }
};

} // namespace

TEST_F(RestrictedAtOmbudsman, IsOpenToThoseWhoAreNamed)
{
    EXPECT_TRUE(OmbudsmanRepository::folder(database(), id()));
    EXPECT_TRUE(ombudsman::facts(database(), id()));
    EXPECT_TRUE(readCaseOnPaper(file(), id()));
    EXPECT_EQ(summaryInList(), u"Of marimbas"_s);
    EXPECT_EQ(found(u"marimbas"_s).size(), 1U);
    EXPECT_EQ(found(u"xylophones"_s).size(), 1U);
    EXPECT_EQ(picks(), 1U);
    const auto stored = restriction::of(database(), id());
    ASSERT_TRUE(stored && *stored);
    EXPECT_EQ((*stored)->reason, u"A matter of staff"_s);
    EXPECT_EQ((*stored)->person, u"ann"_s);
    EXPECT_EQ((*stored)->readers, std::vector<MemberId>{m_ann});
    EXPECT_TRUE(findings().isEmpty()) << findings().join(u'\n').toStdString();
}

TEST_F(RestrictedAtOmbudsman, IsClosedToOthersAndStandsInListsWithoutItsWords)
{
    for (const QString &login : {u"head"_s, u"mia"_s, u"rob"_s, u"stranger"_s}) {
        as(login);
        const auto read = OmbudsmanRepository::folder(database(), id());
        ASSERT_FALSE(read) << login.toStdString();
        EXPECT_EQ(read.error().code, Error::Code::ReadOnly);
        EXPECT_TRUE(read.error().message.contains(u"Ann Example"_s))
            << read.error().message.toStdString();
        EXPECT_FALSE(ombudsman::facts(database(), id()));
        EXPECT_FALSE(enquiries::of(database(), id()));
        EXPECT_FALSE(recommendations::ofOmbudsman(database(), id()));
        EXPECT_FALSE(readCaseOnPaper(file(), id()));
        EXPECT_EQ(summaryInList(), restriction::closedWords());
        EXPECT_TRUE(found(u"marimbas"_s).empty());
        EXPECT_TRUE(found(u"xylophones"_s).empty());
        const auto byNumber = found(u"ombudsman:\"24 000 001\""_s);
        ASSERT_EQ(byNumber.size(), 1U) << login.toStdString();
        EXPECT_EQ(byNumber.front().summary, restriction::closedWords());
        EXPECT_EQ(picks(), 0U);
    }
}

TEST_F(RestrictedAtOmbudsman, IsNotChangedByThoseItIsClosedTo)
{
    OmbudsmanFacts facts = unwrap(ombudsman::facts(database(), id()));
    RemedyFacts remedy = recommendations::ofOmbudsman(database(), id())->front();
    const EnquiryId letter = enquiries::of(database(), id())->front().id;
    as(u"mia"_s);
    EXPECT_FALSE(enquiries::remove(database(), file().signature(), std::nullopt, letter, u"Old"_s,
                                   u"Taken away"_s));
    EXPECT_FALSE(recommendations::remove(database(), file().signature(), std::nullopt, *remedy.id,
                                         u"Old"_s, u"Taken away"_s));
    facts.record.summary = u"Typed over"_s;
    EXPECT_FALSE(save(facts));
    EXPECT_FALSE(ask());
    remedy.description = u"Typed over"_s;
    EXPECT_FALSE(ombudsman::save(database(), file().signature(), {}, remedy, file().clock().today(),
                                 u"Remedy"_s));
    EXPECT_FALSE(bin::putOmbudsman(database(), file().signature(), id(), u"Old"_s, u"Deleted"_s));
    as(u"ann"_s);
    EXPECT_EQ(summaryInList(), u"Of marimbas"_s);
}

TEST_F(RestrictedAtOmbudsman, LooksAreNoted)
{
    const auto seen = restriction::noteView(database(), file().signature(), id(), u"Opened"_s);
    ASSERT_TRUE(seen) << why(seen);
    as(u"mia"_s);
    EXPECT_FALSE(restriction::noteView(database(), file().signature(), id(), u"Opened"_s));
    const auto log = accesslog::entries(database(), 10);
    ASSERT_TRUE(log && log->size() == 1U) << why(log);
    EXPECT_EQ(log->front().person, u"ann"_s);
    EXPECT_EQ(log->front().kind, AccessEntry::Kind::Viewed);
    EXPECT_EQ(log->front().reference, u"24 000 001"_s);
    EXPECT_FALSE(log->front().caseId) << "it is of no case of the council";
}

TEST_F(RestrictedAtOmbudsman, IsOpenedByThoseInItAndByManagersWithAReason)
{
    EXPECT_FALSE(restriction::lift(database(), file().signature(), id(), u" "_s, u"Lifted"_s));
    as(u"rob"_s);
    EXPECT_FALSE(restriction::lift(database(), file().signature(), id(), u"Mine"_s, u"Lifted"_s));
    as(u"mia"_s);
    ASSERT_TRUE(restriction::restrict(database(), file().signature(), id(), {m_ann, m_mia},
                                      u"On leave"_s, u"Readers"_s));
    EXPECT_TRUE(ombudsman::facts(database(), id()));
    ASSERT_TRUE(restriction::lift(database(), file().signature(), id(), u"Over"_s, u"Lifted"_s));
    as(u"rob"_s);
    EXPECT_EQ(summaryInList(), u"Of marimbas"_s);
    EXPECT_FALSE(*restriction::of(database(), id()));
}

TEST_F(RestrictedAtOmbudsman, IsClosedInTheBinAndWhenItComesBack)
{
    ASSERT_TRUE(
        bin::putOmbudsman(database(), file().signature(), id(), u"Of somebody"_s, u"Deleted"_s));
    as(u"mia"_s);
    const auto items = bin::items(database());
    ASSERT_TRUE(items && items->size() == 1U) << why(items);
    EXPECT_EQ(items->front().reason, restriction::closedWords());
    const auto back = [&] {
        return bin::restore(database(), file().signature(), file().rules(), items->front().id,
                            u"Back"_s);
    };
    EXPECT_FALSE(back());
    as(u"ann"_s);
    EXPECT_EQ(bin::items(database())->front().reason, u"Of somebody"_s);
    const auto restored = back();
    ASSERT_TRUE(restored) << why(restored);
    as(u"mia"_s);
    EXPECT_EQ(summaryInList(), restriction::closedWords());
}

TEST_F(RestrictedAtOmbudsman, CaseWithWhichItIsLinkedIsRestrictedToTheSamePeople)
{
    OmbudsmanFacts facts = unwrap(ombudsman::facts(database(), id()));
    facts.record.caseId = enquiry();
    const auto linked = save(facts);
    ASSERT_TRUE(linked) << why(linked);
    const auto stored = restriction::of(database(), enquiry());
    ASSERT_TRUE(stored && *stored);
    EXPECT_EQ((*stored)->readers, std::vector<MemberId>{m_ann});
    as(u"mia"_s);
    EXPECT_FALSE(CaseRepository(database()).dossier(enquiry()));
    EXPECT_EQ(summaryInList(), restriction::closedWords());
    EXPECT_TRUE(findings().isEmpty()) << findings().join(u'\n').toStdString();
    // From now on it is as open as that case.
    ASSERT_TRUE(
        restriction::lift(database(), file().signature(), enquiry(), u"Over"_s, u"Lifted"_s));
    facts = unwrap(ombudsman::facts(database(), id()));
    ASSERT_TRUE(save(facts));
    EXPECT_FALSE(*restriction::of(database(), enquiry())) << "nor is it closed by a later change";
    EXPECT_EQ(summaryInList(), u"Of marimbas"_s);
}

TEST_F(RestrictedAtOmbudsman, IsHeldWithoutTheWordsOfTheHold)
{
    inUnit([this](UnitOfWork &unit) {
        unit.database().run(u"UPDATE recommendation SET satisfied_on = '2024-06-03'"_s);
        unit.changed("recommendation"_L1, 1, {}, "satisfied_on"_L1, {}, u"2024-06-03"_s);
    });
    as(u"mia"_s);
    ASSERT_TRUE(
        retention::hold(database(), file().signature(), id(), u"Claim of Quux"_s, u"Held"_s));
    const auto lines = retention::reviewList(database(), day("2024-06-04"));
    ASSERT_TRUE(lines && lines->size() == 1U) << why(lines);
    EXPECT_EQ(lines->front().legalHold, restriction::closedWords());
    as(u"ann"_s);
    EXPECT_EQ(retention::reviewList(database(), day("2024-06-04"))->front().legalHold,
              u"Claim of Quux"_s);
}

} // namespace redress
