// SPDX-License-Identifier: GPL-3.0-or-later
// One fact of many cases: rehearsed, written as one unit, taken back as one.
#include "core/store/bulkchange.h"

#include "core/store/ombudsmanrepository.h"
#include "core/store/quarterrepository.h"
#include "core/store/takeback.h"
#include "tests/core/store/storedcase.h"

namespace redress {

namespace {

using namespace Qt::StringLiterals;
using Fate = BulkRow::Fate;

class BulkChangeTest : public StoredCaseTest
{
protected:
    BulkChangeTest()
    {
        inUnit([this](UnitOfWork &unit) {
            ReferenceData reference = ReferenceData::load(database());
            ReferenceWriter lists(unit, reference);
            m_bob = lists.addMember({{}, u"bob"_s, u"Bob Other"_s, u"BO"_s, {}}, u"officer"_s);
            m_adults = lists.addNode({}, OrgLevel::Directorate, u"Adults"_s, 3);
            m_homes = lists.addNode(m_adults, OrgLevel::Service, u"Homes"_s, 4);
            m_shut = lists.addNode(m_adults, OrgLevel::Service, u"Shut"_s, 5,
                                   {day("2020-01-01"), day("2024-03-31")});
            m_letter = lists.itemNamed(UserList::ContactMethod, u"By letter"_s);
        });
        EXPECT_TRUE(file().reload());
    }

    BulkTargets both() const { return {{complaint(), enquiry()}}; }

    std::vector<BulkRow> preview(const BulkTargets &targets, const BulkChange &change)
    {
        const auto rows = bulkchange::preview(database(), file().reference(), targets, change);
        EXPECT_TRUE(rows) << why(rows);
        return rows.value_or(std::vector<BulkRow>());
    }
    Result<BulkDone> apply(const BulkTargets &targets, const BulkChange &change,
                           const QString &reason = u"She has left"_s)
    {
        return bulkchange::apply(database(), file().signature(), file().rules(), file().reference(),
                                 targets, change, u"Moved"_s, reason);
    }
    Result<ChangeSetId> takeBack(const BulkDone &done)
    {
        return takeBackFacts(database(), file().signature(), file().rules(), done.unit,
                             u"Taken back"_s);
    }
    qint64 units() { return count(u"SELECT count(*) FROM change_set"_s); }
    OmbudsmanId ombudsman() { return dossier().ombudsman.front().ombudsman.id; }

    MemberId m_bob;
    OrgNodeId m_adults;
    OrgNodeId m_homes;
    OrgNodeId m_shut;
    ListItemId m_letter;
};

} // namespace

TEST_F(BulkChangeTest, MovesAnOfficersCasesAsOneUnitAndBackAgain)
{
    const BulkChange toBob{BulkFact::Officer, m_bob.value()};
    BulkTargets targets = both();
    targets.ombudsman = {ombudsman()};
    const auto rows = preview(targets, toBob);
    ASSERT_EQ(rows.size(), 3U);
    EXPECT_EQ(rows[0], (BulkRow{Fate::Changes, u"CR-1"_s, u"Ann Example"_s, u"Bob Other"_s, {}}));
    EXPECT_EQ(rows[1], (BulkRow{Fate::Changes, u"MP-1"_s, {}, u"Bob Other"_s, {}}));
    EXPECT_EQ(rows[2], (BulkRow{Fate::Changes, u"24 000 001"_s, {}, u"Bob Other"_s, {}}));

    const qint64 before = units();
    const auto done = apply(targets, toBob);
    ASSERT_TRUE(done) << why(done);
    EXPECT_EQ(units(), before + 1);
    EXPECT_EQ(done->count(), 3);
    EXPECT_EQ(dossier().record.officer, m_bob);
    EXPECT_EQ(OmbudsmanRepository::load(database(), ombudsman())->officer, m_bob);
    // An entry for each, with the reason on the unit.
    const auto history = CaseRepository(database()).history(complaint());
    ASSERT_TRUE(history) << why(history);
    EXPECT_EQ(history->front().field, u"officer_id"_s);
    EXPECT_EQ(history->front().reason, u"She has left"_s);

    ASSERT_TRUE(takeBack(*done));
    EXPECT_EQ(units(), before + 2);
    EXPECT_EQ(dossier().record.officer, complaintRecord().officer);
    EXPECT_FALSE(dossier(enquiry()).record.officer);
    EXPECT_FALSE(OmbudsmanRepository::load(database(), ombudsman())->officer);
}

TEST_F(BulkChangeTest, LeavesWhatIsSoAlreadyAndWritesNothingForIt)
{
    const BulkChange toAnn{BulkFact::Officer, complaintRecord().officer->value()};
    EXPECT_EQ(preview({{complaint()}}, toAnn).front().fate, Fate::IsSoAlready);
    const qint64 before = units();
    const auto done = apply({{complaint()}}, toAnn);
    ASSERT_TRUE(done) << why(done);
    EXPECT_EQ(done->count(), 0);
    EXPECT_EQ(units(), before);
}

TEST_F(BulkChangeTest, MovesTheStagesWithTheService)
{
    const BulkChange toHomes{BulkFact::Service, m_homes.value()};
    const auto done = apply(both(), toHomes);
    ASSERT_TRUE(done) << why(done);
    EXPECT_EQ(dossier().record.directorate, m_adults);
    EXPECT_EQ(dossier().record.service, m_homes);
    EXPECT_FALSE(dossier().record.team);
    const QString stagesThere =
        u"SELECT count(*) FROM stage WHERE service_id = %1"_s.arg(m_homes.value());
    EXPECT_EQ(count(stagesThere), 2);
    ASSERT_TRUE(takeBack(*done));
    EXPECT_EQ(count(stagesThere), 0);
    EXPECT_EQ(dossier().record.service, service());
    EXPECT_EQ(dossier().record.team, complaintRecord().team);
    EXPECT_EQ(dossier(enquiry()).record.service, std::nullopt);
}

TEST_F(BulkChangeTest, RefusesTheServiceForWhatCameAfterItWasClosed)
{
    // The complaint came on 8 January 2024, the enquiry on 13 May; the service ended on 31 March.
    const auto rows = preview(both(), {BulkFact::Service, m_shut.value()});
    EXPECT_EQ(rows[0].fate, Fate::Changes);
    EXPECT_EQ(rows[1].fate, Fate::Refused);
    EXPECT_TRUE(rows[1].refusal.contains(u"13/05/2024"_s)) << rows[1].refusal.toStdString();
    const auto done = apply(both(), {BulkFact::Service, m_shut.value()});
    ASSERT_TRUE(done) << why(done);
    EXPECT_EQ(done->count(), 1);
    EXPECT_EQ(dossier(enquiry()).record.directorate, directorate());
}

TEST_F(BulkChangeTest, RefusesFiguresOfAClosedQuarterButNotTheOfficer)
{
    // Quarter 1 of 2024-25 has the enquiry of 13 May alone; the complaint belongs to 2023-24.
    inUnit([this](UnitOfWork &unit) {
        QuarterRepository::close(unit, Quarter::of(day("2024-05-13")), u"{}"_s, QString(64, u'a'));
    });
    const auto rows = preview(both(), {BulkFact::ContactMethod, m_letter.value()});
    EXPECT_EQ(rows[0].fate, Fate::Changes);
    EXPECT_EQ(rows[0].before, u"Carrier pigeon"_s);
    EXPECT_EQ(rows[1].fate, Fate::Refused);
    EXPECT_TRUE(rows[1].refusal.contains(u"2024-25"_s)) << rows[1].refusal.toStdString();
    EXPECT_EQ(preview(both(), {BulkFact::Officer, m_bob.value()})[1].fate, Fate::Changes);
}

TEST_F(BulkChangeTest, TakesAFactAway)
{
    const auto done = apply({{complaint()}}, {BulkFact::Theme, std::nullopt});
    ASSERT_TRUE(done) << why(done);
    EXPECT_FALSE(dossier().record.theme);
}

TEST_F(BulkChangeTest, AsksForAReasonAndForAValueThatIsThere)
{
    EXPECT_EQ(apply(both(), {BulkFact::Officer, m_bob.value()}, u" "_s).error().code,
              Error::Code::Invalid);
    for (const BulkChange &wrong :
         {BulkChange{BulkFact::Officer, 999'999}, BulkChange{BulkFact::Service, std::nullopt},
          BulkChange{BulkFact::Service, complaintRecord().team->value()},
          BulkChange{BulkFact::Theme, m_letter.value()}})
        EXPECT_EQ(apply(both(), wrong).error().code, Error::Code::Invalid);
    EXPECT_EQ(dossier().record, complaintRecord());
}

TEST_F(BulkChangeTest, TakesNothingBackWhenOneOfThemWasChangedSince)
{
    const auto done = apply(both(), {BulkFact::Officer, m_bob.value()});
    ASSERT_TRUE(done) << why(done);
    inUnit([this](UnitOfWork &unit) {
        const CaseRecord now = dossier(enquiry()).record;
        CaseRecord other = now;
        other.summary = u"Another road"_s;
        ASSERT_TRUE(CaseRepository::update(unit, file().rules(), now, other));
    });
    const auto back = takeBack(*done);
    ASSERT_FALSE(back);
    EXPECT_EQ(back.error().code, Error::Code::Conflict);
    EXPECT_TRUE(back.error().message.startsWith(u"MP-1"_s)) << why(back);
    EXPECT_EQ(dossier().record.officer, m_bob); // All or nothing.
}

} // namespace redress
