// SPDX-License-Identifier: GPL-3.0-or-later
// Cases at the Ombudsman that stand alone go into the bin and come back as cases of the council do.
#include "core/store/bin.h"

#include "core/conduct/enquiries.h"
#include "core/conduct/ombudsman.h"
#include "core/store/caserows.h"
#include "core/store/draftrepository.h"
#include "core/store/quarterrepository.h"
#include "core/worklist/caselist.h"
#include "core/worklist/ombudsmancases.h"
#include "tests/core/access/team.h"

namespace redress {

namespace {

using namespace Qt::StringLiterals;

class BinnedAtOmbudsman : public TeamTest
{
protected:
    BinnedAtOmbudsman()
    {
        as(u"ann"_s);
        separateOmbudsmanCase();
        OmbudsmanFacts facts = unwrap(ombudsman::facts(database(), id()));
        facts.record.summary = u"Of marimbas"_s;
        EXPECT_TRUE(save(facts));
        for (const QString &note : {u"Of xylophones"_s, u"Of zithers"_s})
            ask(note);
        // One of them is taken away before.
        const auto letters = enquiries::of(database(), id());
        EXPECT_TRUE(enquiries::remove(database(), file().signature(), {}, letters->front().id,
                                      u"By mistake"_s, u"Taken away"_s));
    }

    OmbudsmanId id() { return m_id.isValid() ? m_id : m_id = OmbudsmanId(first()); }
    qint64 first() { return count(u"SELECT min(id) FROM ombudsman_case"_s); }
    Result<ChangeSetId> save(const OmbudsmanFacts &facts)
    {
        return ombudsman::save(database(), file().signature(), file().rules(), facts,
                               file().clock().today(), u"Ombudsman"_s);
    }
    void ask(const QString &note)
    {
        EnquiryRecord letter;
        letter.ombudsmanCase = id();
        letter.kind = EnquiryKind::Other;
        letter.letterOn = day("2024-06-03");
        letter.note = note;
        const auto saved = enquiries::save(database(), file().signature(), {}, letter, {},
                                           file().clock().today(), u"Letter"_s);
        EXPECT_TRUE(saved) << why(saved);
    }
    Result<void> put(const QString &reason = u"Entered twice"_s)
    {
        return bin::putOmbudsman(database(), file().signature(), id(), reason, u"Deleted"_s);
    }
    BinItem only()
    {
        const auto items = bin::items(database());
        EXPECT_TRUE(items && items->size() == 1) << why(items);
        return items && !items->empty() ? items->front() : BinItem();
    }
    QStringList rows()
    {
        QStringList all;
        for (const caserows::Row &row : caserows::of(database(), id()))
            all.append(row.entity + row.body);
        return all;
    }
    size_t listed()
    {
        const auto all = ombudsmanCases(database(), file().rules(), file().clock().today());
        EXPECT_TRUE(all) << why(all);
        return all ? all->size() : 0;
    }
    bool isFound(const QString &words)
    {
        const auto asked = search::parse(words, {file().reference(), file().clock().today()});
        EXPECT_TRUE(asked) << why(asked);
        const auto found = caselist::alone(database(), asked.value_or(Search()), 10);
        EXPECT_TRUE(found) << why(found);
        return found && !found->empty();
    }
    qint64 mentions(const QString &word)
    {
        return count(u"SELECT count(*) FROM change_entry WHERE old_value LIKE '%1' OR new_value "
                     "LIKE '%1'"_s.arg(u'%' + word + u'%'));
    }

    OmbudsmanId m_id;
};

} // namespace

TEST_F(BinnedAtOmbudsman, CountsNoMoreAndIsFoundNoMore)
{
    ASSERT_EQ(listed(), 1U);
    ASSERT_TRUE(isFound(u"marimbas"_s));
    const auto done = put();
    ASSERT_TRUE(done) << why(done);
    EXPECT_EQ(listed(), 0U);
    EXPECT_FALSE(isFound(u"marimbas"_s));
    EXPECT_EQ(count(u"SELECT count(*) FROM fact_ombudsman"_s), 0);
    EXPECT_EQ(count(u"SELECT count(*) FROM fact_recommendation"_s), 0);
    EXPECT_EQ(count(u"SELECT count(*) FROM ombudsman_enquiry"_s), 0);
    EXPECT_EQ(only().kind, BinItem::Kind::Ombudsman);
    EXPECT_EQ(only().title, u"24 000 001"_s);
    EXPECT_EQ(only().reason, u"Entered twice"_s);
    EXPECT_EQ(only().person, u"ann"_s);
    EXPECT_TRUE(findings().isEmpty()) << findings().join(u'\n').toStdString();
}

TEST_F(BinnedAtOmbudsman, ComesBackWhole)
{
    const QStringList before = rows();
    ASSERT_EQ(before.size(), 3) << "the case, a letter and a recommendation";
    ASSERT_TRUE(put());
    const auto restored =
        bin::restore(database(), file().signature(), file().rules(), only().id, u"Back"_s);
    ASSERT_TRUE(restored) << why(restored);
    EXPECT_EQ(rows(), before);
    EXPECT_TRUE(isFound(u"marimbas"_s));
    EXPECT_TRUE(bin::items(database())->empty());
    EXPECT_TRUE(findings().isEmpty()) << findings().join(u'\n').toStdString();
}

TEST_F(BinnedAtOmbudsman, ComesBackByWhatItIsAndNotByANumberAlone)
{
    ASSERT_TRUE(put());
    EXPECT_FALSE(bin::restoreLast(database(), file().signature(), file().rules(),
                                  BinItem::Kind::Case, id().value(), u"Back"_s));
    EXPECT_TRUE(bin::restoreLast(database(), file().signature(), file().rules(),
                                 BinItem::Kind::Ombudsman, id().value(), u"Back"_s));
    EXPECT_EQ(listed(), 1U);
}

TEST_F(BinnedAtOmbudsman, AsksForAReasonAndForAnOfficer)
{
    EXPECT_FALSE(put(u"  "_s));
    as(u"rob"_s);
    EXPECT_FALSE(put()) << "a reader";
    EXPECT_EQ(listed(), 1U);
    EXPECT_TRUE(bin::items(database())->empty());
}

TEST_F(BinnedAtOmbudsman, OneOfACaseOfTheCouncilStays)
{
    inUnit([this](UnitOfWork &unit) {
        unit.database().run(u"UPDATE ombudsman_case SET case_id = %1"_s.arg(complaint().value()));
        unit.created("ombudsman_case"_L1, id().value());
    });
    const auto refused = put();
    ASSERT_FALSE(refused);
    EXPECT_EQ(refused.error().code, Error::Code::Conflict);
    EXPECT_TRUE(refused.error().message.contains(u"24 000 001"_s));
    EXPECT_EQ(listed(), 1U);
}

TEST_F(BinnedAtOmbudsman, IsNotDeletedOutOfAClosedQuarter)
{
    // Received on 15 April 2024.
    inUnit([](UnitOfWork &unit) {
        QuarterRepository::close(unit, Quarter::fromCode(20241), u"{}"_s, QString(64, u'0'));
    });
    const auto refused = put();
    ASSERT_FALSE(refused);
    EXPECT_EQ(refused.error().code, Error::Code::Conflict);
    EXPECT_EQ(listed(), 1U);
}

TEST_F(BinnedAtOmbudsman, NumberThatWasGivenAgainIsNotTakenAway)
{
    OmbudsmanFacts again = unwrap(ombudsman::facts(database(), id()));
    ASSERT_TRUE(put());
    again.record.id = {};
    ASSERT_TRUE(save(again));
    const auto refused =
        bin::restore(database(), file().signature(), file().rules(), only().id, u"Back"_s);
    ASSERT_FALSE(refused);
    EXPECT_EQ(refused.error().code, Error::Code::Conflict);
    EXPECT_TRUE(refused.error().message.contains(u"24 000 001"_s));
    EXPECT_EQ(listed(), 1U);
    EXPECT_EQ(bin::items(database())->size(), 1U);
}

TEST_F(BinnedAtOmbudsman, GoesForGoodByAManagerAloneAndTakesItsWordsAlong)
{
    // A case of the council may have the same number: what is typed there stays.
    const DraftKey own{u"ann"_s, u"form.alone.ombudsman"_s, id().value()};
    const DraftKey other{u"ann"_s, u"form.act"_s, id().value()};
    for (const DraftKey &key : {own, other})
        ASSERT_TRUE(DraftRepository::keep(database(), key, {file().clock().nowUtc(), u"{}"_s}));
    ASSERT_GT(mentions(u"marimbas"_s), 0);
    ASSERT_GT(mentions(u"xylophones"_s), 0);
    ASSERT_TRUE(put());
    const BinItemId item = only().id;
    EXPECT_FALSE(bin::purge(database(), file().signature(), item, u"Old"_s, u"Purged"_s))
        << "an officer";
    as(u"mia"_s);
    EXPECT_FALSE(bin::purge(database(), file().signature(), item, QString(), u"Purged"_s));
    const auto purged = bin::purge(database(), file().signature(), item, u"Old"_s, u"Purged"_s);
    ASSERT_TRUE(purged) << why(purged);
    EXPECT_TRUE(bin::items(database())->empty());
    for (const QString &word : {u"marimbas"_s, u"xylophones"_s, u"zithers"_s})
        EXPECT_EQ(mentions(word), 0) << word.toStdString();
    EXPECT_EQ(count(u"SELECT count(*) FROM change_set WHERE reason LIKE '%Entered twice%'"_s), 0);
    EXPECT_FALSE(*DraftRepository::find(database(), own));
    EXPECT_TRUE(*DraftRepository::find(database(), other));
    EXPECT_TRUE(findings().isEmpty()) << findings().join(u'\n').toStdString();
}

TEST_F(BinnedAtOmbudsman, LeavesWhatIsTypedInItToACaseOfTheSameNumber)
{
    const DraftKey own{u"ann"_s, u"form.alone.ombudsman"_s, complaint().value()};
    ASSERT_TRUE(DraftRepository::keep(database(), own, {file().clock().nowUtc(), u"{}"_s}));
    const auto deleted =
        bin::putCase(database(), file().signature(), complaint(), u"Twice"_s, u"Deleted"_s);
    ASSERT_TRUE(deleted) << why(deleted);
    as(u"mia"_s);
    ASSERT_TRUE(bin::purge(database(), file().signature(), only().id, u"Old"_s, u"Purged"_s));
    EXPECT_TRUE(*DraftRepository::find(database(), own));
}

} // namespace redress
