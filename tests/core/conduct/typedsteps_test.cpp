// SPDX-License-Identifier: GPL-3.0-or-later
// An extension and a hold that are typed into the form of a stage: judged and kept as their steps.
#include "core/conduct/typedsteps.h"

#include "core/conduct/conductrepository.h"
#include "core/conduct/ledger.h"
#include "core/store/integrity.h"
#include "core/store/takeback.h"
#include "tests/core/store/storedcase.h"

#include <algorithm>

namespace redress {

namespace {

using namespace Qt::StringLiterals;
using Weight = ActFinding::Weight;

/// The case of StoredCase: stage 2 asked for on Mon 4 March 2024 with the limit 7 June, on 3 June.
class TypedStepsTest : public StoredCaseTest
{
protected:
    CaseState state()
    {
        const auto read = readCaseState(database(), complaint());
        EXPECT_TRUE(read) << why(read);
        return read.value_or(CaseState());
    }
    QDate today() { return file().clock().today(); }
    StageConduct conduct() { return state().conduct.stages.back(); }
    CaseChange change()
    {
        CaseChange made = casechange::none(dossier());
        made.what = u"Changed stage 2"_s;
        return made;
    }
    CaseChange extended(const char *until)
    {
        CaseChange made = change();
        made.stages.back().after.extendedTo = day(until);
        made.stages.back().words = {
            day("2024-05-28"), u"Holidays"_s, u"both"_s, day("2024-05-29"), {}};
        return made;
    }
    CaseChange held(const char *from)
    {
        CaseChange made = change();
        Hold hold;
        hold.firstOn = day(from);
        hold.reason = file().reference().items().front().id;
        made.stages.back().after.holds.push_back(hold);
        made.stages.back().words.holdAuthority = u"The head of service"_s;
        return made;
    }
    Result<std::optional<ChangeSetId>> save(const CaseChange &made)
    {
        return typedsteps::save(database(), file().signature(), file().rules(), made, today());
    }
    Result<void> needAgreement(bool needs)
    {
        return ConductRepository(database())
            .setStageTwoNeedsAgreement(file().signature(), needs, u"Cabinet has decided"_s);
    }
    /// To which day, by each line of the ledger, and whether another one counts by now.
    QStringList extensionsInLedger()
    {
        QStringList lines;
        for (const LedgerEntry &entry : conduct().ledger) {
            if (entry.event == StageEvent::Extended)
                lines.append(entry.note.section(u';', 0, 0) +
                             (entry.isOvertaken ? u", overtaken"_s : QString()));
        }
        return lines;
    }
    /// Changes the extension as earlier versions did: nothing is kept beside it.
    void extendAlone(const char *until)
    {
        const StageRecord before = dossier().stages.back().stage;
        StageRecord after = before;
        after.extendedTo = day(until);
        inUnit([&](UnitOfWork &unit) {
            const auto written = CaseRepository::update(unit, file().rules(), before, after);
            ASSERT_TRUE(written) << why(written);
        });
    }
    QStringList findings()
    {
        const auto report = checkIntegrity(database(), file().rules());
        return report ? report->findings : QStringList{report.error().message};
    }
    std::vector<ActField> missingIn(const CaseChange &made)
    {
        const CaseState now = state();
        std::vector<ActField> fields;
        for (const auto &one : typedsteps::judged(made, now.view(file().rules(), today()))) {
            for (const ActFinding &found : one.findings) {
                if (found.weight == Weight::Missing)
                    fields.push_back(found.field);
            }
        }
        return fields;
    }
};

} // namespace

TEST_F(TypedStepsTest, AnExtensionAsksWhatItsStepAsks)
{
    CaseChange made = extended("2024-06-21");
    EXPECT_TRUE(missingIn(made).empty());
    made.stages.back().words = {};
    made.reason = u"It was agreed"_s;
    EXPECT_EQ(missingIn(made), std::vector{ActField::On});
    EXPECT_EQ(save(made).error().code, Error::Code::Invalid);
    made.stages.back().words.extensionAgreedOn = day("2024-05-28");
    EXPECT_EQ(missingIn(made), (std::vector{ActField::Reason, ActField::AgreedBy}));
    EXPECT_EQ(save(made).error().code, Error::Code::Invalid);
    made.stages.back().words.extensionReason = u"Holidays"_s;
    made.stages.back().words.extensionAgreedBy = u"both"_s;
    EXPECT_TRUE(missingIn(made).empty());
    // That the complainant was not told warns, and needs a reason.
    made.reason.clear();
    EXPECT_EQ(save(made).error().code, Error::Code::Invalid);
    EXPECT_FALSE(dossier().stages.back().stage.extendedTo);
    made.reason = u"She is told tomorrow"_s;
    EXPECT_TRUE(save(made));
    EXPECT_EQ(dossier().stages.back().stage.extendedTo, day("2024-06-21"));
}

/// The same extension by its step and by the form leaves the same in the file.
TEST_F(TypedStepsTest, AnExtensionLeavesWhatItsStepLeaves)
{
    ASSERT_TRUE(save(extended("2024-06-21")));
    const StageConduct typed = conduct();
    ASSERT_EQ(typed.kept.size(), 1U);
    EXPECT_EQ(typed.kept.front().dueOn, day("2024-06-07")); // The limit that came with the import.
    EXPECT_EQ(typed.detail.extensionReason, u"Holidays"_s);
    EXPECT_EQ(typed.detail.complainantToldOn, day("2024-05-29"));
    EXPECT_EQ(findings(), QStringList());

    StoredCase other;
    Act step;
    step.kind = ActKind::Extend;
    step.stage = 2;
    step.on = day("2024-05-28");
    step.until = day("2024-06-21");
    step.reason = u"Holidays"_s;
    step.agreedBy = Agreement::Both;
    step.toldOn = day("2024-05-29");
    ASSERT_TRUE(doAct(other.database(), other.file().signature(), other.file().rules(),
                      other.complaint(), step, today(), u"Extended"_s));
    const auto byStep = readCaseState(other.database(), other.complaint());
    ASSERT_TRUE(byStep);
    const StageConduct &stepped = byStep->conduct.stages.back();
    EXPECT_EQ(typed.detail, stepped.detail);
    const auto lines = [](const StageConduct &of) {
        QStringList told;
        for (const LedgerEntry &entry : of.ledger)
            told.append(storedText(entry.event) + entry.on.toString(Qt::ISODate) + entry.note +
                        QString::number(entry.isOvertaken));
        return told;
    };
    EXPECT_EQ(lines(typed), lines(stepped));
    EXPECT_EQ(typed.kept.front().why, stepped.kept.front().why);
}

TEST_F(TypedStepsTest, EveryEarlierDeadlineIsKept)
{
    ASSERT_TRUE(save(extended("2024-06-21")));
    CaseChange further = extended("2024-07-05");
    further.stages.back().wordsBefore = typedsteps::wordsOf(conduct());
    further.reason = u"Once more"_s;
    ASSERT_TRUE(save(further));
    ASSERT_EQ(conduct().kept.size(), 2U);
    EXPECT_EQ(conduct().kept.back().dueOn, day("2024-06-21"));
    // Emptied, nothing is said of it any more; that day is kept like those before it.
    CaseChange none = change();
    none.stages.back().wordsBefore = typedsteps::wordsOf(conduct());
    none.stages.back().words = none.stages.back().wordsBefore;
    none.stages.back().after.extendedTo.reset();
    none.reason = u"It was never agreed"_s;
    ASSERT_TRUE(save(none));
    EXPECT_FALSE(conduct().detail.extensionReason);
    ASSERT_EQ(conduct().kept.size(), 3U);
    EXPECT_EQ(conduct().kept.back().dueOn, day("2024-07-05"));
    EXPECT_EQ(conduct().kept.back().why, u"the extension that was taken away"_s);
    EXPECT_EQ(extensionsInLedger(),
              (QStringList{u"to Fri 21 Jun 2024, overtaken"_s, u"to Fri 5 Jul 2024, overtaken"_s}));
    EXPECT_EQ(findings(), QStringList());
}

/// Earlier versions kept nothing of an extension that was typed over: the trail still has it.
/// \source features 25
TEST_F(TypedStepsTest, ADayThatWasTypedOverStandsInTheLedgerAsOvertaken)
{
    extendAlone("2024-06-14");
    EXPECT_EQ(extensionsInLedger(), QStringList{u"to Fri 14 Jun 2024"_s});
    extendAlone("2024-06-21");
    EXPECT_EQ(extensionsInLedger(),
              (QStringList{u"to Fri 14 Jun 2024, overtaken"_s, u"to Fri 21 Jun 2024"_s}));
    // With a record of its own it stands there once, and the day before it is overtaken too.
    CaseChange further = extended("2024-07-05");
    further.reason = u"Once more"_s;
    ASSERT_TRUE(save(further));
    const QStringList lines = extensionsInLedger();
    EXPECT_EQ(lines.size(), 3);
    EXPECT_TRUE(lines.contains(u"to Fri 5 Jul 2024"_s));
    EXPECT_TRUE(lines.contains(u"to Fri 21 Jun 2024, overtaken"_s));
    EXPECT_TRUE(lines.contains(u"to Fri 14 Jun 2024, overtaken"_s));
    EXPECT_EQ(findings(), QStringList());
}

/// A note is written in the language of whoever records it; which day counts is told by the trail.
TEST_F(TypedStepsTest, AnExtensionStandsWhateverTheLanguageOfItsNote)
{
    CaseChange made = extended("2024-06-21");
    ASSERT_TRUE(save(made));
    database().run(u"UPDATE stage_event SET note = 'hyd Gwe 21 Meh 2024; Gwyliau' "
                   "WHERE event = 'extended'"_s);
    EXPECT_EQ(extensionsInLedger(), QStringList{u"hyd Gwe 21 Meh 2024"_s});
    ledger::GapReader gaps(database());
    EXPECT_EQ(gaps.gapsOf(dossier().stages.back().stage), conduct().gaps());
}

/// What was taken back was never so: it has no line.
TEST_F(TypedStepsTest, AnExtensionThatIsTakenBackLeavesNoLine)
{
    ASSERT_TRUE(save(extended("2024-06-14")));
    CaseChange further = extended("2024-06-21");
    further.stages.back().wordsBefore = typedsteps::wordsOf(conduct());
    further.reason = u"Once more"_s;
    const auto unit = save(further);
    ASSERT_TRUE(unit && *unit);
    ASSERT_TRUE(takeBackUnit(database(), file().signature(), file().rules(), **unit, complaint(),
                             u"Taken back"_s));
    EXPECT_EQ(extensionsInLedger(), QStringList{u"to Fri 14 Jun 2024"_s});
    ASSERT_EQ(conduct().kept.size(), 1U);
}

TEST_F(TypedStepsTest, AHoldAsksForItsReasonAndWhoAuthorisedIt)
{
    CaseChange made = held("2024-05-28");
    made.stages.back().after.holds.back().reason.reset();
    made.stages.back().words.holdAuthority.clear();
    made.reason = u"Whatever"_s;
    EXPECT_EQ(missingIn(made), (std::vector{ActField::HoldReason, ActField::Reason}));
    EXPECT_EQ(save(made).error().code, Error::Code::Invalid);
    ASSERT_TRUE(save(held("2024-05-28")));
    const auto ledger = conduct().ledger;
    const auto line = std::find_if(ledger.begin(), ledger.end(), [](const LedgerEntry &entry) {
        return entry.event == StageEvent::Held && entry.on == day("2024-05-28");
    });
    ASSERT_NE(line, ledger.end());
    EXPECT_EQ(line->note, u"The head of service"_s);
    EXPECT_FALSE(line->isOvertaken);
    EXPECT_EQ(findings(), QStringList());
}

/// The issue of stage 1 is upheld. \source domain 4.3, "Derived overall outcome"; S-12
TEST_F(TypedStepsTest, AnOutcomeThatIsNotThatOfTheIssuesAsksWhy)
{
    const auto decided = [&](Outcome outcome) {
        CaseChange made = change();
        made.what = u"Changed stage 1"_s;
        made.stages.front().after.outcome = outcome;
        return made;
    };
    const auto warned = [&](const CaseChange &made) {
        const CaseState now = state();
        const auto steps = typedsteps::judged(made, now.view(file().rules(), today()));
        return steps.size() == 1 && steps.front().step.stage == 1 &&
               steps.front().findings.front().field == ActField::Outcome;
    };
    database().run(u"UPDATE stage SET outcome = NULL, outcome_on = NULL WHERE stage_no = 1"_s);
    EXPECT_FALSE(warned(change()));
    EXPECT_FALSE(warned(decided(Outcome::Upheld)));
    EXPECT_FALSE(warned(decided(Outcome::Withdrawn))) << "no finding";
    CaseChange made = decided(Outcome::NotUpheld);
    EXPECT_TRUE(warned(made));
    const auto refused = save(made);
    ASSERT_FALSE(refused);
    EXPECT_EQ(refused.error().code, Error::Code::Invalid);
    made.reason = u"The visit was missed by agreement"_s;
    const auto saved = save(made);
    ASSERT_TRUE(saved) << why(saved);
    EXPECT_EQ(dossier().stages.front().stage.outcome, Outcome::NotUpheld);
    EXPECT_EQ(state().conduct.stages.front().detail.outcomeReason,
              u"The visit was missed by agreement"_s);
    EXPECT_FALSE(warned(change())) << "it is not asked again";
}

/// \source domain S-11
TEST_F(TypedStepsTest, AHoldStopsTheClockIfTheCouncilHasSetItsReasonSo)
{
    const ListItemId reason = file().reference().items().front().id;
    ASSERT_TRUE(
        ConductRepository(database()).setStoppingReasons(file().signature(), {reason}, u"Set"_s));
    CaseChange made = held("2024-05-28");
    made.reason = u"The Ombudsman agreed"_s; // The regulations know no stop: it warns.
    ASSERT_TRUE(save(made));
    EXPECT_TRUE(dossier().stages.back().stage.holds.back().stopsClock);
    EXPECT_EQ(findings(), QStringList());
}

/// \source domain 3.1, S-03
TEST_F(TypedStepsTest, AnExtensionOfStage2AsksForAgreementWhereTheCouncilSaysSo)
{
    CaseChange made = extended("2024-06-05");
    made.stages.back().words.extensionAgreedBy = u"complaints_manager"_s;
    ASSERT_TRUE(needAgreement(true));
    EXPECT_FALSE(save(made)) << "the complainant did not agree, and nobody says why not";
    made.reason = u"They cannot be reached"_s;
    ASSERT_TRUE(save(made)) << "a warning is not a refusal";
    EXPECT_EQ(findings(), QStringList());
}

TEST_F(TypedStepsTest, ANoticeIsEnoughForAnExtensionOfStage2AsRedressIsShipped)
{
    CaseChange made = extended("2024-06-05");
    made.stages.back().words.extensionAgreedBy = u"complaints_manager"_s;
    const auto saved = save(made);
    EXPECT_TRUE(saved) << why(saved);
}

TEST_F(TypedStepsTest, IsTakenBackWithAllThatItLeft)
{
    const CaseState before = state();
    const auto unit = save(extended("2024-06-21"));
    ASSERT_TRUE(unit && *unit);
    ASSERT_TRUE(takeBackUnit(database(), file().signature(), file().rules(), **unit, complaint(),
                             u"Taken back"_s));
    EXPECT_FALSE(dossier().stages.back().stage.extendedTo);
    EXPECT_TRUE(conduct().kept.empty());
    EXPECT_EQ(conduct().detail, before.conduct.stages.back().detail);
    EXPECT_EQ(findings(), QStringList());
}

TEST_F(TypedStepsTest, WhatIsNoStepIsSavedAsBefore)
{
    CaseChange made = change();
    made.stages.back().after.acknowledgedOn = day("2024-03-06");
    EXPECT_TRUE(typedsteps::in(made).empty());
    ASSERT_TRUE(save(made));
    EXPECT_EQ(dossier().stages.back().stage.acknowledgedOn, day("2024-03-06"));
    const auto nothing = save(change());
    ASSERT_TRUE(nothing) << why(nothing);
    EXPECT_FALSE(*nothing);
}

} // namespace redress
