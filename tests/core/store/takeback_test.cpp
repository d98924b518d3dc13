// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/takeback.h"

#include "core/letters/casedocuments.h"
#include "core/store/casechange.h"
#include "core/store/recordwriter.h"
#include "tests/core/store/storedcase.h"

#include <gtest/gtest.h>

namespace redress {

namespace {

using namespace Qt::StringLiterals;

class TakeBackTest : public StoredCaseTest
{
protected:
    /// Gives the complaint a summary. \return the unit.
    ChangeSetId summarise(const QString &words, const QString &person = u"tester"_s)
    {
        CaseChange change = casechange::none(dossier());
        change.after.summary = words;
        change.what = u"Changed"_s;
        Signature who = file().signature();
        who.person = person;
        const auto unit = casechange::save(database(), who, file().rules(), change, today());
        EXPECT_TRUE(unit) << why(unit);
        return unit.value_or(ChangeSetId());
    }
    QDate today() { return file().clock().today(); }
    QString summary() { return dossier().record.summary; }
    Result<ChangeSetId> back(ChangeSetId unit, const SettledUnits &settled = {})
    {
        return takeBackFacts(database(), file().signature(), file().rules(), unit, u"Back"_s,
                             settled);
    }
};

} // namespace

TEST_F(TakeBackTest, SeveralStepsGoBackAndForthOneAfterTheOther)
{
    const QString first = summary();
    SettledUnits settled;
    const ChangeSetId one = summarise(u"One"_s);
    const ChangeSetId two = summarise(u"Two"_s);
    settled.insert(one);
    settled.insert(two);
    const auto backTwo = back(two, settled);
    ASSERT_TRUE(backTwo) << why(backTwo);
    EXPECT_EQ(summary(), u"One"_s);
    EXPECT_FALSE(back(one)) << "what was taken back is in the way unless it is known for that";
    settled.insert(*backTwo);
    const auto backOne = back(one, settled);
    ASSERT_TRUE(backOne) << why(backOne);
    EXPECT_EQ(summary(), first);
    settled.insert(*backOne);
    const auto againOne = back(*backOne, settled);
    ASSERT_TRUE(againOne) << why(againOne);
    EXPECT_EQ(summary(), u"One"_s);
    settled.insert(*againOne);
    const auto againTwo = back(*backTwo, settled);
    ASSERT_TRUE(againTwo) << why(againTwo);
    EXPECT_EQ(summary(), u"Two"_s);
    // Each stands in the history.
    EXPECT_EQ(count(u"SELECT count(*) FROM change_entry WHERE field = 'summary'"_s), 6);
}

TEST_F(TakeBackTest, WhatSomebodyElseChangedSinceIsNamedAndStays)
{
    const ChangeSetId mine = summarise(u"Mine"_s);
    summarise(u"Theirs"_s, u"p.hopper"_s);
    const auto refused = back(mine, {mine});
    ASSERT_FALSE(refused);
    EXPECT_EQ(refused.error().code, Error::Code::Conflict);
    EXPECT_TRUE(refused.error().message.contains(complaintRecord().reference)) << why(refused);
    EXPECT_TRUE(refused.error().message.contains(u"p.hopper"_s)) << why(refused);
    EXPECT_EQ(summary(), u"Theirs"_s);
}

/// Facts of a case go back although its stage was changed since; a stage that was begun does not.
TEST_F(TakeBackTest, AnotherRecordOfTheCaseIsNotInTheWayOfFacts)
{
    const ChangeSetId facts = summarise(u"Mine"_s);
    const StageId stage = dossier().stages.front().stage.id;
    inUnit([&](UnitOfWork &unit) {
        updateRecord(unit, "stage_detail"_L1, stage.value(), complaint(),
                     {{u"lateness_team"_s, u"North"_s}});
    });
    ASSERT_TRUE(back(facts));
    CaseChange begun = casechange::none(dossier());
    begun.what = u"Begun"_s;
    begun.newStage = StageRecord{};
    begun.newStage->number = int(dossier().stages.size()) + 1;
    begun.newStage->receivedOn = today();
    const auto unit =
        casechange::save(database(), file().signature(), file().rules(), begun, today());
    ASSERT_TRUE(unit) << why(unit);
    inUnit([&](UnitOfWork &change) {
        updateRecord(change, "stage_detail"_L1, stage.value(), complaint(),
                     {{u"lateness_team"_s, u"South"_s}});
    });
    const auto refused = back(*unit);
    ASSERT_FALSE(refused);
    EXPECT_EQ(refused.error().code, Error::Code::Conflict);
}

TEST_F(TakeBackTest, ADocumentThatWasTakenBackCannotBeDoneAgain)
{
    NewDocument paper;
    paper.name = u"Note.txt"_s;
    paper.mediaType = u"text/plain"_s;
    paper.content = "A note";
    const auto added =
        DocumentRepository(database()).add(file().signature(), complaint(), {paper}, u"Attached"_s);
    ASSERT_TRUE(added) << why(added);
    const auto gone = back(added->unit);
    ASSERT_TRUE(gone) << why(gone);
    EXPECT_EQ(canBeDoneAgain(database(), *gone).value_or(true), false);
    const auto facts = back(summarise(u"Mine"_s));
    ASSERT_TRUE(facts) << why(facts);
    EXPECT_EQ(canBeDoneAgain(database(), *facts).value_or(false), true);
    EXPECT_EQ(newestUnit(database()).value_or(ChangeSetId()), *facts);
}

} // namespace redress
