// SPDX-License-Identifier: GPL-3.0-or-later
// Versions of procedures in the settings, by the keys of a person.
#include "tests/ui/settingsfixture.h"

#include "core/conduct/conductrepository.h"

#include <QCheckBox>
#include <QLabel>
#include <QSpinBox>

namespace redress {

namespace {

using namespace Qt::StringLiterals;

class ProceduresSectionTest : public CouncilSettings
{
protected:
    QTableView *table() { return find<QTableView>(u"versionsTableView"_s); }
    void choose(const QString &procedure, const QString &version)
    {
        const QAbstractItemModel *model = table()->model();
        for (int row = 0; row < model->rowCount(); ++row) {
            if (model->index(row, 0).data().toString() == procedure &&
                model->index(row, 1).data().toString() == version) {
                table()->setFocus();
                table()->setCurrentIndex(model->index(row, 0));
                return;
            }
        }
        ADD_FAILURE() << procedure.toStdString() << ' ' << version.toStdString();
    }
    QSpinBox *number(const QString &name) { return find<QSpinBox>(name); }
    QString state() { return find<QLabel>(u"versionStateLabel"_s)->text(); }
    /// Ctrl+S rehearses first.
    void rehearse()
    {
        save();
        auto *apply = find<QPushButton>(u"applyCalendarButton"_s);
        ASSERT_NE(apply, nullptr);
        EXPECT_TRUE(QTest::qWaitFor([apply] { return apply->isEnabled(); }, 10'000));
    }
};

} // namespace

TEST_F(ProceduresSectionTest, ShowsWhatEachVersionSaysOfItsStages)
{
    open();
    goTo(u"procedures"_s);
    ASSERT_TRUE(table()->hasFocus());
    choose(u"Children's statutory"_s, u"2006"_s);
    EXPECT_EQ(number(u"ruleAimField"_s)->value(), 10);
    EXPECT_EQ(number(u"ruleLimitField"_s)->value(), 20);
    EXPECT_TRUE(number(u"ruleLimitField"_s)->isReadOnly());
    EXPECT_TRUE(state().contains(u"stays as it is"_s)) << state().toStdString();
    auto *stage = find<ChoiceBox>(u"versionStageField"_s);
    stage->setCurrentIndex(1);
    EXPECT_EQ(number(u"ruleAimField"_s)->value(), 25);
    EXPECT_EQ(number(u"ruleLimitField"_s)->value(), 65);
    stage->setCurrentIndex(2);
    EXPECT_EQ(number(u"ruleLimitField"_s), nullptr) << "a panel has four clocks of its own";
    EXPECT_EQ(number(u"rulePanelField"_s)->value(), 30);
    EXPECT_EQ(number(u"ruleChairField"_s)->value(), 10);
    EXPECT_EQ(number(u"rulePapersField"_s)->value(), 10);
    EXPECT_EQ(number(u"ruleFindingsField"_s)->value(), 5);
    EXPECT_EQ(number(u"ruleAfterFindingsField"_s)->value(), 15);
    EXPECT_FALSE(isModified());
}

TEST_F(ProceduresSectionTest, AddsAVersionFromADayAfterItsRehearsal)
{
    open();
    goTo(u"procedures"_s);
    choose(u"MP enquiry"_s, u"local"_s);
    press(u"newVersionButton"_s);
    ASSERT_TRUE(find<QLineEdit>(u"versionNameField"_s)->hasFocus());
    EXPECT_EQ(number(u"ruleLimitField"_s)->value(), 10) << "it begins with the rules before";
    type(u"2025"_s);
    save();
    EXPECT_NE(faultOf(u"proceduresSection"_s, u"versionFrom"_s), QString());
    fill(u"versionFromField"_s, u"1/12/2025"_s);
    key(Qt::Key_Tab);
    number(u"ruleLimitField"_s)->setValue(15);
    rehearse();
    // 10 working days from Mon 1 December 2025 end on Mon 15 December, 15 on Mon 22 December.
    EXPECT_EQ(session().database().ask(
                  u"SELECT due_on FROM case_record WHERE reference = 'MP/25/0002'"_s),
              u"2025-12-15"_s)
        << "a rehearsal writes nothing";
    EXPECT_GE(rowOf(find<QTableView>(u"rehearsalTableView"_s), u"MP/25/0002"_s), 0);
    save();
    ASSERT_TRUE(find<QLineEdit>(u"calendarReasonLineEdit"_s)->hasFocus()) << "it asks why";
    type(u"Cabinet of 3 November"_s);
    save();
    EXPECT_FALSE(isModified());
    EXPECT_EQ(session().database().ask(
                  u"SELECT due_on FROM case_record WHERE reference = 'MP/25/0002'"_s),
              u"2025-12-22"_s);
    EXPECT_EQ(session().database().ask(u"SELECT reason FROM change_set ORDER BY id DESC LIMIT 1"_s),
              u"Cabinet of 3 November"_s);
    EXPECT_GE(rowOf(table(), u"2025"_s), 0);
}

/// \source domain S-03
TEST_F(ProceduresSectionTest, SaysWhetherExtendingStage2NeedsTheComplainantsAgreement)
{
    open();
    goTo(u"procedures"_s);
    const auto isStored = [this] {
        return ConductRepository(session().database()).stageTwoNeedsAgreement().value_or(false);
    };
    auto *box = find<QCheckBox>(u"stageTwoAgreementCheckBox"_s);
    EXPECT_FALSE(box->isChecked()) << "notice is enough, as Redress is shipped";
    box->setFocus();
    key(Qt::Key_Space);
    EXPECT_TRUE(isModified());
    key(Qt::Key_Escape);
    EXPECT_TRUE(isModified()) << "it is asked first";
    save();
    EXPECT_FALSE(isModified());
    EXPECT_TRUE(isStored());
    EXPECT_EQ(session().database().ask(u"SELECT what FROM change_set ORDER BY id DESC LIMIT 1"_s),
              u"Extending stage 2 needs agreement"_s);
    // A version that is typed is rehearsed as before, and does not hold the tick back.
    choose(u"Corporate"_s, u"code-2026"_s);
    number(u"ruleExtendedField"_s)->setValue(25);
    box->setFocus();
    key(Qt::Key_Space);
    save();
    EXPECT_FALSE(isStored());
    EXPECT_TRUE(isModified()) << "the version is not applied yet";
}

/// \source domain S-15 to S-17
TEST_F(ProceduresSectionTest, SaysHowTheCouncilHandlesComplaints)
{
    open();
    goTo(u"procedures"_s);
    for (const QString &name : {u"independentForChildCheckBox"_s, u"internalInvestigatorCheckBox"_s,
                                u"childProtectionCheckBox"_s}) {
        auto *box = find<QCheckBox>(name);
        EXPECT_FALSE(box->isChecked()) << name.toStdString();
        box->setFocus();
        key(Qt::Key_Space);
        EXPECT_TRUE(isModified()) << name.toStdString();
    }
    save();
    EXPECT_FALSE(isModified());
    EXPECT_EQ(ConductRepository(session().database()).ways().value_or(ConductWays()),
              (ConductWays{true, true, true}));
    EXPECT_EQ(session().database().ask(u"SELECT what FROM change_set ORDER BY id DESC LIMIT 1"_s),
              u"How complaints are handled"_s);
}

TEST_F(ProceduresSectionTest, ChangesAndRemovesAVersionThatNobodyUses)
{
    open();
    goTo(u"procedures"_s);
    choose(u"Corporate"_s, u"code-2026"_s);
    EXPECT_EQ(state(), u"No case goes by this version: it can be changed."_s);
    number(u"ruleExtendedField"_s)->setValue(5);
    EXPECT_TRUE(isModified());
    save();
    auto *section = find<QWidget>(u"proceduresSection"_s);
    bool isSaid = false;
    for (const FactForm *form : section->findChildren<FactForm *>())
        isSaid = isSaid || !form->fault(u"ruleExtended"_s).isEmpty();
    EXPECT_TRUE(isSaid) << "an extension goes beyond the limit";
    number(u"ruleExtendedField"_s)->setValue(25);
    rehearse();
    save();
    type(u"As the other councils do"_s);
    save();
    EXPECT_FALSE(isModified());
    EXPECT_EQ(session()
                  .rules()
                  .procedures()
                  .versionNamed(ProcedureKey::Corporate, u"code-2026"_s)
                  ->stage(1)
                  ->extendedLimit,
              WorkingDays{25});
    choose(u"Corporate"_s, u"code-2026"_s);
    press(u"removeVersionButton"_s);
    EXPECT_EQ(session().rules().procedures().versionNamed(ProcedureKey::Corporate, u"code-2026"_s),
              nullptr);
}

TEST_F(ProceduresSectionTest, AddsAStageToTheCouncilsOwnProcedureAndTakesItAway)
{
    open();
    goTo(u"procedures"_s);
    choose(u"Corporate"_s, u"code-2026"_s);
    auto *stage = find<ChoiceBox>(u"versionStageField"_s);
    ASSERT_EQ(stage->count(), 2);
    press(u"addStageButton"_s);
    EXPECT_EQ(stage->count(), 3);
    EXPECT_EQ(stage->currentIndex(), 2) << "its rule is in sight";
    EXPECT_FALSE(find<QPushButton>(u"addStageButton"_s)->isEnabled()) << "a case has three at most";
    number(u"ruleLimitField"_s)->setValue(15);
    number(u"ruleExtendedField"_s)->setValue(0);
    rehearse();
    save();
    type(u"Members review complaints"_s);
    save();
    const auto *version =
        session().rules().procedures().versionNamed(ProcedureKey::Corporate, u"code-2026"_s);
    ASSERT_NE(version, nullptr);
    ASSERT_EQ(version->stages.size(), 3U);
    EXPECT_EQ(version->stage(3)->limit, WorkingDays{15});
    EXPECT_TRUE(version->stage(2)->nextStageWindow) << "it is asked for within a time";
    press(u"removeStageButton"_s);
    EXPECT_EQ(stage->count(), 2);
    EXPECT_TRUE(isModified());
    act(MainActions::Act::Discard);
    EXPECT_EQ(stage->count(), 3);
}

TEST_F(ProceduresSectionTest, SaysWhyTheStagesOfAStatutoryProcedureAreFixed)
{
    open();
    goTo(u"procedures"_s);
    for (const QString &procedure : {u"Children's statutory"_s, u"Adult social care"_s}) {
        choose(procedure, procedure.startsWith(u'C') ? u"2006"_s : u"2009"_s);
        press(u"newVersionButton"_s);
        EXPECT_EQ(find<QPushButton>(u"addStageButton"_s), nullptr);
        EXPECT_EQ(find<QPushButton>(u"removeStageButton"_s), nullptr);
        const auto *words = find<QLabel>(u"fixedStagesLabel"_s);
        ASSERT_NE(words, nullptr) << procedure.toStdString();
        EXPECT_TRUE(words->text().contains(u"regulations"_s)) << words->text().toStdString();
        act(MainActions::Act::Discard);
    }
}

TEST_F(ProceduresSectionTest, GivesUpWhatWasTyped)
{
    open();
    goTo(u"procedures"_s);
    choose(u"Corporate"_s, u"code-2026"_s);
    press(u"newVersionButton"_s);
    type(u"Mine"_s);
    m_dialogs.answer = FileDialogs::Answer::Cancel;
    choose(u"MP enquiry"_s, u"local"_s);
    EXPECT_EQ(find<QLineEdit>(u"versionNameField"_s)->text(), u"Mine"_s);
    act(MainActions::Act::Discard);
    EXPECT_FALSE(isModified());
    EXPECT_EQ(find<QLineEdit>(u"versionNameField"_s)->text(), u"code-2026"_s);
}

TEST_F(ProceduresSectionTest, CanBeLookedAtInAFileThatCanOnlyBeRead)
{
    open(CaseStore::Access::ReadOnly);
    goTo(u"procedures"_s);
    choose(u"Corporate"_s, u"code-2026"_s);
    EXPECT_FALSE(find<QPushButton>(u"newVersionButton"_s)->isEnabled());
    EXPECT_FALSE(find<QPushButton>(u"removeVersionButton"_s)->isEnabled());
    EXPECT_TRUE(number(u"ruleLimitField"_s)->isReadOnly());
    EXPECT_TRUE(find<QLineEdit>(u"versionNameField"_s)->isReadOnly());
}

TEST_F(ProceduresSectionTest, NamesEveryStopOfTheTabKey)
{
    open();
    goTo(u"procedures"_s);
    choose(u"Corporate"_s, u"code-2026"_s);
    expectNamedStops();
}

} // namespace redress
