// SPDX-License-Identifier: GPL-3.0-or-later
// Versions of procedures: what a new one would move, what it moves, and what keeps its rule.
#include "tests/support/teststore.h"

#include "core/store/integrity.h"
#include "core/store/procedurerepository.h"
#include "core/worklist/calendarrehearsal.h"

#include <gtest/gtest.h>

namespace redress {

namespace {

using namespace Qt::StringLiterals;
using Beside = ProcedureFault::Field;

const QByteArray kServices = "directorate,service,sort_order\nChildren,,1\n";

const QByteArray kCases =
    "reference,kind,procedure,received_date,responded_date,directorate,summary\n"
    "MP-OLD,mp_enquiry,,2025-02-20,,Children,Received before\n"
    "MP-NEW,mp_enquiry,,2025-03-03,,Children,Received since\n"
    "MP-DONE,mp_enquiry,,2025-03-03,2025-03-18,Children,Answered a day late\n"
    "CORP,complaint,corporate,2025-03-03,,Children,Under the procedure of the council\n";

const QByteArray kStages = "reference,stage,received_date\nCORP,1,2025-03-03\n";

class ProcedureVersions : public testing::Test
{
protected:
    void SetUp() override
    {
        const auto report = m_store.import({m_store.write(u"services.csv"_s, kServices),
                                            m_store.write(u"cases.csv"_s, kCases),
                                            m_store.write(u"stages.csv"_s, kStages)});
        ASSERT_TRUE(report.stored) << report.faultsInWords().join(u'\n').toStdString();
    }

    std::vector<VersionOnFile> versions()
    {
        return procedurerepository::load(m_store.database()).value();
    }
    VersionOnFile version(ProcedureKey procedure, const QString &name)
    {
        for (const VersionOnFile &one : versions()) {
            if (one.version.procedure == procedure && one.version.version == name)
                return one;
        }
        ADD_FAILURE() << name.toStdString();
        return {};
    }
    /// A version like "local", of another limit from a day on.
    ProcedureChange adding(ProcedureKey procedure, const char *from, int limit)
    {
        ProcedureChange change;
        change.after = procedurerepository::copyOf(version(procedure, u"local"_s).version);
        change.after.version = u"2025"_s;
        change.after.appliesFrom = day(from);
        change.after.stages.front().limit = WorkingDays{limit};
        return change;
    }
    Result<int> apply(const ProcedureChange &change, const QString &reason = u"Cabinet"_s)
    {
        auto moved = procedurerepository::apply(m_store.database(), m_store->signature(), change,
                                                u"Procedure changed"_s, reason);
        EXPECT_TRUE(m_store->reload());
        return moved;
    }
    QString due(const QString &reference)
    {
        const QString stage = m_store.database().ask(
            u"SELECT s.due_on FROM stage s JOIN case_record c ON c.id = s.case_id "
            "WHERE c.reference = '%1'"_s.arg(reference));
        return stage.isEmpty()
                   ? m_store.database().ask(
                         u"SELECT due_on FROM case_record WHERE reference = '%1'"_s.arg(reference))
                   : stage;
    }
    std::vector<Beside> faultsOf(const ProcedureChange &change)
    {
        std::vector<Beside> fields;
        for (const ProcedureFault &fault : procedurerepository::faultsIn(versions(), change))
            fields.push_back(fault.field);
        return fields;
    }

    TestStore m_store{day("2025-03-28")};
};

} // namespace

TEST_F(ProcedureVersions, KnowHowManyCasesGoByEach)
{
    const VersionOnFile corporate = version(ProcedureKey::Corporate, u"local"_s);
    EXPECT_EQ(corporate.uses, 1);
    EXPECT_EQ(corporate.running, 1);
    const VersionOnFile enquiries = version(ProcedureKey::MpEnquiry, u"local"_s);
    EXPECT_EQ(enquiries.uses, 3);
    EXPECT_EQ(enquiries.running, 2);
    EXPECT_EQ(version(ProcedureKey::Corporate, u"code-2026"_s).uses, 0);
}

TEST_F(ProcedureVersions, ANewOneMovesEnquiriesReceivedSinceAndNoOthers)
{
    // 10 working days from Thu 20 February and Mon 3 March 2025; there is no bank holiday.
    EXPECT_EQ(due(u"MP-OLD"_s), u"2025-03-06"_s);
    EXPECT_EQ(due(u"MP-NEW"_s), u"2025-03-17"_s);
    const ProcedureChange change = adding(ProcedureKey::MpEnquiry, "2025-03-01", 15);
    const auto rehearsal = rehearse(m_store.database(), change, day("2025-03-28"));
    ASSERT_TRUE(rehearsal) << why(rehearsal);
    ASSERT_EQ(rehearsal->moved.size(), 1U);
    EXPECT_EQ(rehearsal->moved.front().item.reference, u"MP-NEW"_s);
    EXPECT_EQ(rehearsal->moved.front().item.dueOn, day("2025-03-24"));
    ASSERT_EQ(rehearsal->verdicts.size(), 1U);
    EXPECT_EQ(rehearsal->verdicts.front().reference, u"MP-DONE"_s);
    EXPECT_TRUE(rehearsal->verdicts.front().inTime);
    EXPECT_EQ(rehearsal->keptStages, 0);
    EXPECT_EQ(due(u"MP-NEW"_s), u"2025-03-17"_s) << "a rehearsal writes nothing";

    EXPECT_FALSE(apply(change, u" "_s)) << "without a reason";
    const auto moved = apply(change);
    ASSERT_TRUE(moved) << why(moved);
    EXPECT_EQ(*moved, 2) << "the day of the answered one as well";
    EXPECT_EQ(due(u"MP-OLD"_s), u"2025-03-06"_s);
    EXPECT_EQ(due(u"MP-NEW"_s), u"2025-03-24"_s);
    EXPECT_EQ(version(ProcedureKey::MpEnquiry, u"local"_s).uses, 1);
    EXPECT_EQ(version(ProcedureKey::MpEnquiry, u"2025"_s).uses, 2);
    EXPECT_EQ(m_store.database().ask(u"SELECT reason FROM change_set ORDER BY id DESC LIMIT 1"_s),
              u"Cabinet"_s);
    const auto report = checkIntegrity(m_store.database(), m_store->rules());
    ASSERT_TRUE(report) << why(report);
    EXPECT_TRUE(report->findings.isEmpty()) << report->findings.join(u'\n').toStdString();
}

TEST_F(ProcedureVersions, ARunningStageKeepsItsRule)
{
    // 20 working days from Mon 3 March 2025.
    EXPECT_EQ(due(u"CORP"_s), u"2025-03-31"_s);
    const ProcedureChange change = adding(ProcedureKey::Corporate, "2025-03-01", 5);
    const auto rehearsal = rehearse(m_store.database(), change, day("2025-03-28"));
    ASSERT_TRUE(rehearsal) << why(rehearsal);
    EXPECT_TRUE(rehearsal->moved.empty());
    EXPECT_EQ(rehearsal->keptStages, 1);
    EXPECT_NE(inSentences(*rehearsal).join(u' ').indexOf(u"the version under which"_s), -1);
    const auto moved = apply(change);
    ASSERT_TRUE(moved) << why(moved);
    EXPECT_EQ(*moved, 0);
    EXPECT_EQ(due(u"CORP"_s), u"2025-03-31"_s);
    EXPECT_EQ(m_store->rules()
                  .procedures()
                  .versionOn(ProcedureKey::Corporate, day("2025-03-03"))
                  ->version,
              u"2025"_s)
        << "what begins now goes by the new one";
}

TEST_F(ProcedureVersions, OneThatNoCaseUsesCanBeChangedAndTakenAway)
{
    const ProcedureVersion code = version(ProcedureKey::Corporate, u"code-2026"_s).version;
    ProcedureChange change{code, code};
    change.after.stages.front().extendedLimit = WorkingDays{30};
    change.after.appliesFrom = day("2026-05-01");
    const auto moved = apply(change);
    ASSERT_TRUE(moved) << why(moved);
    EXPECT_EQ(version(ProcedureKey::Corporate, u"code-2026"_s).version, change.after);
    const auto again = apply(change);
    ASSERT_FALSE(again) << "it is not as it was read any more";
    EXPECT_EQ(again.error().code, Error::Code::Conflict);
    EXPECT_EQ(m_store.database()
                  .ask(u"SELECT count(*) FROM change_entry WHERE entity = 'procedure_version' AND "
                       "field = 'definition'"_s)
                  .toInt(),
              1);
    const auto remove = [this](const ProcedureVersion &one) {
        return procedurerepository::remove(m_store.database(), m_store->signature(), one,
                                           u"Removed"_s);
    };
    ASSERT_TRUE(remove(change.after));
    EXPECT_FALSE(remove(version(ProcedureKey::Corporate, u"local"_s).version)) << "in use";
    EXPECT_FALSE(remove(version(ProcedureKey::CouncillorEnquiry, u"local"_s).version))
        << "the first of its procedure";
    EXPECT_EQ(versions().size(), 6U) << "one of each procedure";
}

TEST_F(ProcedureVersions, OneThatIsInUseStaysAsItIs)
{
    for (const auto &[procedure, name] : {std::pair(ProcedureKey::Corporate, u"local"_s),
                                          std::pair(ProcedureKey::MpEnquiry, u"local"_s)}) {
        const ProcedureVersion used = version(procedure, name).version;
        ProcedureChange change{used, used};
        change.after.stages.front().limit = WorkingDays{11};
        const auto moved = apply(change);
        ASSERT_FALSE(moved);
        EXPECT_EQ(moved.error().code, Error::Code::Conflict);
    }
    EXPECT_EQ(due(u"CORP"_s), u"2025-03-31"_s);
}

TEST_F(ProcedureVersions, WhatCannotBeIsSaidBesideItsField)
{
    ProcedureChange change = adding(ProcedureKey::Corporate, "2025-03-01", 20);
    EXPECT_EQ(faultsOf(change), std::vector<Beside>());
    change.after.version = u"LOCAL"_s;
    EXPECT_EQ(faultsOf(change), std::vector{Beside::Version});
    change.after.version = u" "_s;
    EXPECT_EQ(faultsOf(change), std::vector{Beside::Version});
    change.after.version = u"2025"_s;
    change.after.appliesFrom = day("2026-04-01");
    EXPECT_EQ(faultsOf(change), std::vector{Beside::AppliesFrom}) << "the Code begins on that day";
    change.after.appliesFrom.reset();
    EXPECT_EQ(faultsOf(change), std::vector{Beside::AppliesFrom});
    change.after.appliesFrom = day("2025-03-01");
    StageRule &rule = change.after.stages.front();
    rule.aim = WorkingDays{21};
    rule.extendedLimit = WorkingDays{20};
    rule.name = u""_s;
    EXPECT_EQ(faultsOf(change),
              (std::vector{Beside::StageName, Beside::Aim, Beside::ExtendedLimit}));
    rule.limit.reset();
    EXPECT_EQ(faultsOf(change), (std::vector{Beside::StageName, Beside::Limit}));
    EXPECT_FALSE(apply(change));
    ProcedureChange statutory = adding(ProcedureKey::Corporate, "2025-03-01", 20);
    statutory.after =
        procedurerepository::copyOf(version(ProcedureKey::ChildrenStatutory, u"2006"_s).version);
    statutory.after.version = u"2030"_s;
    statutory.after.appliesFrom = day("2030-01-01");
    EXPECT_EQ(faultsOf(statutory), std::vector<Beside>());
    statutory.after.stages.back().panel->findingsWithin = WorkingDays{0};
    EXPECT_EQ(faultsOf(statutory), std::vector{Beside::Panel});
}

/// The stages of the council's own procedure are its own; a case that runs says what it loses.
TEST_F(ProcedureVersions, AStageIsAddedOrTakenAwayFromADayOn)
{
    ProcedureChange change = adding(ProcedureKey::Corporate, "2025-03-01", 20);
    change.after = procedurerepository::withoutLastStage(change.after);
    ASSERT_EQ(change.after.stages.size(), 1U);
    EXPECT_FALSE(change.after.stages.front().nextStageWindow) << "nothing can be asked for";
    const auto fewer = rehearse(m_store.database(), change, day("2025-03-28"));
    ASSERT_TRUE(fewer) << why(fewer);
    EXPECT_EQ(fewer->further, (procedurerepository::FurtherStages{1, 0}));
    EXPECT_NE(inSentences(*fewer).join(u' ').indexOf(u"and then cannot"_s), -1);
    EXPECT_TRUE(fewer->moved.empty()) << "the stage that runs keeps its rule";

    change.after.appliesFrom = day("2025-03-04");
    const auto later = rehearse(m_store.database(), change, day("2025-03-28"));
    ASSERT_TRUE(later) << why(later);
    EXPECT_EQ(later->further, procedurerepository::FurtherStages()) << "received the day before";
    ASSERT_TRUE(apply(change));
    const auto *version =
        m_store->rules().procedures().versionOn(ProcedureKey::Corporate, day("2025-03-04"));
    ASSERT_NE(version, nullptr);
    EXPECT_EQ(version->stages.size(), 1U);

    ProcedureChange more{change.after, procedurerepository::withStage(change.after)};
    more.after = procedurerepository::withStage(more.after);
    ASSERT_EQ(more.after.stages.size(), 3U);
    EXPECT_EQ(more.after.stages.back().number, 3);
    EXPECT_EQ(more.after.stages.back().limit, WorkingDays{20});
    EXPECT_EQ(faultsOf(more), std::vector<Beside>());
    ASSERT_TRUE(apply(more));
    more.before = more.after;
    more.after = procedurerepository::withStage(more.after);
    EXPECT_EQ(faultsOf(more), std::vector{Beside::Stages}) << "a case has three at most";
}

/// \source SI 2006/1738: three stages; SI 2009/309: one; an enquiry is answered once.
TEST_F(ProcedureVersions, TheStagesOfStatutoryProceduresAreFixed)
{
    const std::pair<ProcedureKey, QString> fixed[]{
        {ProcedureKey::ChildrenStatutory, u"2006"_s}, {ProcedureKey::AdultSocialCare, u"2009"_s},
        {ProcedureKey::MpEnquiry, u"local"_s},        {ProcedureKey::CouncillorEnquiry, u"local"_s},
        {ProcedureKey::Representation, u"local"_s},
    };
    for (const auto &[procedure, name] : fixed) {
        ProcedureChange change;
        change.after = procedurerepository::copyOf(version(procedure, name).version);
        change.after.version = u"2030"_s;
        change.after.appliesFrom = day("2030-01-01");
        EXPECT_FALSE(procedurerepository::whyFixedStages(procedure).isEmpty());
        EXPECT_EQ(faultsOf(change), std::vector<Beside>());
        change.after.stages.push_back(change.after.stages.front());
        change.after.stages.back().number = int(change.after.stages.size());
        EXPECT_EQ(faultsOf(change), std::vector{Beside::Stages}) << name.toStdString();
    }
    EXPECT_TRUE(procedurerepository::whyFixedStages(ProcedureKey::Corporate).isEmpty());
}

} // namespace redress
