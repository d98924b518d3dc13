// SPDX-License-Identifier: GPL-3.0-or-later
// The contact log of a case, and what is to be chased.
#include "core/letters/contactlog.h"
#include "core/store/takeback.h"
#include "tests/core/store/storedcase.h"

namespace redress {

namespace {

using namespace Qt::StringLiterals;

class ContactLogTest : public StoredCaseTest
{
protected:
    ChangeSetId saved(const ContactEntry &entry, const std::vector<ContactId> &ends = {})
    {
        const auto unit = contactlog::save(database(), file().signature(), complaint(), entry, ends,
                                           today(), u"Contact"_s);
        EXPECT_TRUE(unit) << why(unit);
        return unit.value_or(ChangeSetId());
    }
    std::vector<ContactEntry> log(CaseId id)
    {
        const auto read = contactlog::entries(database(), id);
        EXPECT_TRUE(read) << why(read);
        return read.value_or(std::vector<ContactEntry>());
    }
    std::vector<Chase> chases(const char *on)
    {
        const auto read = contactlog::chases(database(), day(on));
        EXPECT_TRUE(read) << why(read);
        return read.value_or(std::vector<Chase>());
    }
    QDate today() { return file().clock().today(); } // Mon 3 June 2024
};

ContactEntry call(const char *on, const char *chaseOn = nullptr)
{
    ContactEntry entry;
    entry.kind = ContactKind::Call;
    entry.direction = DocumentDirection::Out;
    entry.happenedOn = day(on);
    entry.withWhom = u"The manager"_s;
    entry.note = u"Where is the report?"_s;
    if (chaseOn)
        entry.nextChaseOn = day(chaseOn);
    return entry;
}

} // namespace

TEST_F(ContactLogTest, KeepsWhoWasSpokenToAndWhoSaysSo)
{
    saved(call("2024-05-28"));
    const ChangeSetId unit = saved(call("2024-06-03"));
    auto all = log(complaint());
    ASSERT_EQ(all.size(), 2U);
    EXPECT_EQ(all[0].happenedOn, day("2024-06-03")); // The newest first.
    EXPECT_EQ(all[0].enteredBy, u"tester"_s);
    EXPECT_EQ(all[0].withWhom, u"The manager"_s);
    all[1].note = u"Changed"_s;
    saved(all[1]);
    EXPECT_EQ(log(complaint())[1].note, u"Changed"_s);
    ASSERT_TRUE(contactlog::remove(database(), file().signature(), complaint(), *all[1].id,
                                   u"By mistake"_s, u"Taken away"_s));
    EXPECT_EQ(log(complaint()).size(), 1U);
    // What came later is not overrun.
    EXPECT_FALSE(takeBackUnit(database(), file().signature(), file().rules(), unit, complaint(),
                              u"Taken back"_s));
}

TEST_F(ContactLogTest, SaysWhatIsWrong)
{
    using Where = ContactFault::Field;
    ContactEntry entry = call("2024-06-04", "2024-06-03");
    entry.note = u"  "_s;
    const auto faults = faultsIn(entry, today());
    ASSERT_EQ(faults.size(), 3U);
    EXPECT_EQ(faults[0].field, Where::HappenedOn);
    EXPECT_EQ(faults[1].field, Where::Note);
    EXPECT_EQ(faults[2].field, Where::NextChaseOn);
    EXPECT_TRUE(faultsIn(call("2024-06-03", "2024-06-03"), today()).empty());
    const auto refused = contactlog::save(database(), file().signature(), complaint(), entry, {},
                                          today(), u"Contact"_s);
    ASSERT_FALSE(refused);
    EXPECT_EQ(refused.error().code, Error::Code::Invalid);
    EXPECT_TRUE(log(complaint()).empty());
}

TEST_F(ContactLogTest, AChaseIsDueOnItsDayAndEndsWithTheNextContact)
{
    saved(call("2024-05-28", "2024-06-03"));
    EXPECT_TRUE(chases("2024-06-02").empty());
    const auto due = chases("2024-06-03");
    ASSERT_EQ(due.size(), 1U);
    EXPECT_EQ(due[0].reference, u"CR-1"_s);
    EXPECT_EQ(due[0].manager, u"Ann Example"_s); // The officer, where no manager is named.
    EXPECT_EQ(due[0].chaseOn, day("2024-06-03"));
    const auto open = log(complaint());
    saved(call("2024-06-03"), {*open[0].id});
    EXPECT_TRUE(chases("2024-06-03").empty());
    EXPECT_EQ(log(complaint()).size(), 2U);
}

TEST_F(ContactLogTest, NobodyIsChasedForWhatIsAnswered)
{
    saved(call("2024-05-28", "2024-06-03"));
    StageRecord before = dossier().stages.back().stage;
    StageRecord after = before;
    after.respondedOn = day("2024-05-30");
    after.outcome = Outcome::NotUpheld;
    inUnit([&](UnitOfWork &unit) {
        EXPECT_TRUE(CaseRepository::update(unit, file().rules(), before, after));
    });
    EXPECT_TRUE(chases("2024-06-03").empty());
}

} // namespace redress
