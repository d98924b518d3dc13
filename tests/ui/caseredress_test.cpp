// SPDX-License-Identifier: GPL-3.0-or-later
// Costs, remedies and recommendations in the file of a case, and the facts of a compliment, by the
// keys of a person.
#include "tests/ui/casestepsfixture.h"

#include "core/conduct/caseredress.h"
#include "core/letters/casedocuments.h"
#include "core/letters/letterrepository.h"
#include "core/store/listchange.h"
#include "ui/letters/checkeddialog.h"
#include "ui/letters/sentdialog.h"
#include "ui/widgets/whydialog.h"

#include <QCheckBox>

namespace redress {

namespace {

using namespace Qt::StringLiterals;

class CaseRedressTest : public CaseStepsTest
{
protected:
    CaseRedressTest()
    {
        m_reference = u"CSC/25/0001"_s;
        openCase(m_reference);
    }

    CaseRedress redress()
    {
        const auto read = readCaseRedress(session().database(), dossier(m_reference));
        EXPECT_TRUE(read) << why(read);
        return read.value_or(CaseRedress());
    }
    std::vector<HistoryEntry> history()
    {
        const auto read =
            CaseRepository(session().database()).history(dossier(m_reference).record.id);
        EXPECT_TRUE(read) << why(read);
        return read.value_or(std::vector<HistoryEntry>());
    }
    /// What stands in a list, by its row and column.
    QString cell(CaseSections::Section section, int row, int column)
    {
        const auto *table = find<RecordTable>(u"section%1TableView"_s.arg(int(section)));
        return table ? table->model()->index(row, column).data().toString() : QString();
    }
    QString total() const
    {
        const auto *label = m_window->findChild<QLabel *>(u"costTotalLabel"_s);
        return label ? label->text() : QString();
    }
    void expectWhole()
    {
        const auto report = checkIntegrity(session().database(), session().rules());
        ASSERT_TRUE(report) << why(report);
        EXPECT_TRUE(report->findings.isEmpty()) << report->findings.join(u'|').toStdString();
    }
};

} // namespace

TEST_F(CaseRedressTest, ACostIsEnteredChangedAndTakenAwayByKeysAlone)
{
    goToSection(u"Costs"_s);
    EXPECT_EQ(total(), QString());
    pressByKeys(u"addCostButton"_s);
    key(Qt::Key_Return);
    ASSERT_NE(dialog(), nullptr);
    EXPECT_EQ(faults().size(), 2) << "what for, how much";
    pick(u"cost_type"_s, u"Mediation"_s);
    fill(u"cost_amount"_s, u"1,250.5"_s);
    fill(u"cost_invoiced"_s, u"5/1/26"_s);
    fill(u"cost_paid"_s, u"12/1/26"_s);
    pick(u"cost_recharge"_s, u"Fostering"_s);
    fill(u"cost_description"_s, u"Two sessions"_s);
    key(Qt::Key_Tab);
    find<QPushButton>(u"recordButton"_s)->setFocus();
    record();
    ASSERT_EQ(redress().costs.size(), 1U);
    const CostFacts made = redress().costs.front();
    EXPECT_EQ(made.type, CostType::Mediation);
    EXPECT_EQ(made.amount, Money{125050});
    EXPECT_EQ(made.invoicedOn, day("2026-01-05"));
    EXPECT_EQ(made.paidOn, day("2026-01-12"));
    EXPECT_EQ(session().reference().nameOf(made.recharge), u"Fostering"_s);
    EXPECT_EQ(made.description, u"Two sessions"_s);
    using Section = CaseSections::Section;
    EXPECT_EQ(cell(Section::Costs, 0, 4), u"\u00a31,250.50"_s);
    EXPECT_EQ(cell(Section::Costs, 0, 5), u"Fostering"_s);
    EXPECT_EQ(total(), u"Total: \u00a31,250.50"_s);

    // Enter on the line changes it.
    auto *table = find<RecordTable>(u"section%1TableView"_s.arg(int(Section::Costs)));
    table->setFocus();
    key(Qt::Key_Home, Qt::ControlModifier);
    key(Qt::Key_Return);
    waitForDialog();
    fill(u"cost_amount"_s, u"1300"_s);
    record();
    EXPECT_EQ(redress().costs.front().amount, Money{130000});
    act(MainActions::Undo);
    EXPECT_EQ(redress().costs.front().amount, Money{125050});

    table->setFocus();
    key(Qt::Key_Home, Qt::ControlModifier);
    pressByKeys(u"removeCostButton"_s);
    key(Qt::Key_Return);
    ASSERT_NE(dialog(), nullptr) << "not without a reason";
    EXPECT_EQ(redress().costs.size(), 1U);
    fill(u"reason"_s, u"Booked twice"_s);
    record();
    EXPECT_TRUE(redress().costs.empty());
    EXPECT_EQ(total(), QString());
    EXPECT_EQ(history().front().reason, u"Booked twice"_s);
    act(MainActions::Undo);
    EXPECT_EQ(redress().costs.size(), 1U);
    expectWhole();
}

/// F4 on a remedy explains its own day, not that of the case. \source features B2
TEST_F(CaseRedressTest, F4ExplainsTheDayOfARemedy)
{
    using Section = CaseSections::Section;
    StageRemedy remedy;
    remedy.stage = dossier(m_reference).stages.front().stage.id;
    for (const ListItem &item : session().reference().items()) {
        if (item.list == UserList::RemedyType)
            remedy.type = item.id;
    }
    remedy.offeredOn = day("2026-01-05");
    remedy.dueOn = day("2026-01-30");
    const auto saved =
        remedies::save(session().database(), session().store().signature(),
                       dossier(m_reference).record.id, remedy, session().today(), u"Remedy"_s);
    ASSERT_TRUE(saved) << why(saved);
    session().noteChange();
    goToSection(u"Remedies"_s);
    find<RecordTable>(u"section%1TableView"_s.arg(int(Section::Remedies)))->setFocus();
    key(Qt::Key_Home, Qt::ControlModifier);
    key(Qt::Key_F4);
    const auto *explained = m_window->findChild<WhyDialog *>();
    ASSERT_NE(explained, nullptr);
    EXPECT_TRUE(explained->text().contains(u"Fri 30 Jan 2026"_s))
        << explained->text().toStdString();
    EXPECT_TRUE(explained->text().contains(u"promised"_s)) << explained->text().toStdString();
}

/// What was taken away is found and put back when Undo is long gone.
/// \source features 115; ux "Deleting"
TEST_F(CaseRedressTest, ACostThatWasTakenAwayIsPutBackFromTheHistory)
{
    using Section = CaseSections::Section;
    goToSection(u"Costs"_s);
    pressByKeys(u"addCostButton"_s);
    pick(u"cost_type"_s, u"Mediation"_s);
    fill(u"cost_amount"_s, u"480"_s);
    fill(u"cost_paid"_s, u"12/1/26"_s);
    key(Qt::Key_Tab);
    find<QPushButton>(u"recordButton"_s)->setFocus();
    record();
    const auto before = redress().costs;
    find<RecordTable>(u"section%1TableView"_s.arg(int(Section::Costs)))->setFocus();
    key(Qt::Key_Home, Qt::ControlModifier);
    pressByKeys(u"removeCostButton"_s);
    fill(u"reason"_s, u"By mistake"_s);
    record();
    ASSERT_TRUE(redress().costs.empty());

    choose(u"putBackAction"_s);
    const auto *changes = dialog()->findChild<QTableView *>(u"changesField"_s);
    ASSERT_NE(changes, nullptr);
    const auto *model = changes->model();
    EXPECT_EQ(model->index(0, 2).data(), u"Cost removed"_s);
    EXPECT_TRUE(model->index(0, 3).data().toString().contains(u"\u00a3480.00"_s))
        << model->index(0, 3).data().toString().toStdString();
    EXPECT_EQ(model->index(0, 5).data(), u"yes"_s);
    fill(u"reason"_s, u"It was paid after all"_s);
    record();
    EXPECT_EQ(redress().costs, before);
    EXPECT_EQ(history().front().reason, u"It was paid after all"_s);
    expectWhole();
}

/// The council's own heads stand among the others; one that is retired stays on its costs.
/// \source domain 4.6, "head U"
/// What was just recorded is chosen, so that Change and Take away are about it.
TEST_F(CaseRedressTest, TheCostJustSavedIsChosenAndStaysSoWhenItIsChanged)
{
    using Section = CaseSections::Section;
    goToSection(u"Costs"_s);
    const auto *table = find<RecordTable>(u"section%1TableView"_s.arg(int(Section::Costs)));
    const auto chosen = [&] { return table->currentIndex().siblingAtColumn(4).data().toString(); };
    const auto add = [&](const QString &amount, const QString &paid) {
        pressByKeys(u"addCostButton"_s);
        pick(u"cost_type"_s, u"Mediation"_s);
        fill(u"cost_amount"_s, amount);
        fill(u"cost_paid"_s, paid);
        key(Qt::Key_Tab);
        find<QPushButton>(u"recordButton"_s)->setFocus();
        record();
    };
    add(u"100"_s, u"12/1/26"_s);
    EXPECT_EQ(chosen(), u"\u00a3100.00"_s);
    add(u"300"_s, u"14/1/26"_s);
    EXPECT_EQ(chosen(), u"\u00a3300.00"_s);
    add(u"200"_s, u"13/1/26"_s);
    EXPECT_EQ(chosen(), u"\u00a3200.00"_s);
    EXPECT_TRUE(find<QPushButton>(u"changeCostButton"_s)->isEnabled());
    pressByKeys(u"changeCostButton"_s);
    fill(u"cost_amount"_s, u"250"_s);
    find<QPushButton>(u"recordButton"_s)->setFocus();
    record();
    EXPECT_EQ(chosen(), u"\u00a3250.00"_s);
}

TEST_F(CaseRedressTest, ACostTakesAHeadOfTheCouncil)
{
    goToSection(u"Costs"_s);
    pressByKeys(u"addCostButton"_s);
    pick(u"cost_type"_s, u"Advocacy"_s);
    fill(u"cost_amount"_s, u"420"_s);
    key(Qt::Key_Tab);
    find<QPushButton>(u"recordButton"_s)->setFocus();
    record();
    ASSERT_EQ(redress().costs.size(), 1U);
    const CostFacts made = redress().costs.front();
    EXPECT_EQ(made.type, CostType::Other);
    EXPECT_EQ(session().reference().nameOf(made.head), u"Advocacy"_s);
    using Section = CaseSections::Section;
    EXPECT_EQ(cell(Section::Costs, 0, 1), u"Advocacy"_s);

    ListItem retired = *session().reference().item(*made.head);
    const ListItem before = retired;
    retired.retiredOn = session().today();
    const auto saved = listchange::save(session().database(), session().store().signature(),
                                        {before, retired}, session().today(), u"Retired"_s);
    ASSERT_TRUE(saved) << saved.error().message.toStdString();
    ASSERT_TRUE(session().store().reload());
    EXPECT_EQ(session().reference().nameOf(made.head), u"Advocacy"_s);
    auto *table = find<RecordTable>(u"section%1TableView"_s.arg(int(Section::Costs)));
    table->setFocus();
    key(Qt::Key_Home, Qt::ControlModifier);
    key(Qt::Key_Return);
    waitForDialog();
    EXPECT_EQ(dialog()->findChild<ChoiceBox *>(u"cost_typeField"_s)->currentText(),
              u"Advocacy (no longer used)"_s);
    fill(u"cost_amount"_s, u"430"_s);
    record();
    EXPECT_EQ(redress().costs.front().head, made.head);
    EXPECT_EQ(redress().costs.front().amount, Money{43000});
    // A new cost is not offered it any more.
    pressByKeys(u"addCostButton"_s);
    waitForDialog();
    EXPECT_LT(dialog()->findChild<ChoiceBox *>(u"cost_typeField"_s)->findText(u"Advocacy"_s), 0);
    dialog()->reject();
    expectWhole();
}

/// \source domain 4.6; features 73
TEST_F(CaseRedressTest, ACostIsEnteredBeforeItIsPaidAndPaidLater)
{
    goToSection(u"Costs"_s);
    pressByKeys(u"addCostButton"_s);
    pick(u"cost_type"_s, u"Investigating"_s);
    fill(u"cost_amount"_s, u"800"_s);
    fill(u"cost_invoiced"_s, u"12/1/26"_s);
    key(Qt::Key_Tab);
    find<QPushButton>(u"recordButton"_s)->setFocus();
    record();
    ASSERT_EQ(redress().costs.size(), 1U);
    EXPECT_FALSE(redress().costs.front().paidOn);
    using Section = CaseSections::Section;
    EXPECT_EQ(cell(Section::Costs, 0, 3), u"to be paid"_s);
    EXPECT_EQ(total(), u"Total: \u00a3800.00, of which \u00a3800.00 is to be paid"_s);
    expectWhole();

    auto *table = find<RecordTable>(u"section%1TableView"_s.arg(int(Section::Costs)));
    table->setFocus();
    key(Qt::Key_Home, Qt::ControlModifier);
    key(Qt::Key_Return);
    waitForDialog();
    fill(u"cost_paid"_s, u"t"_s);
    key(Qt::Key_Tab);
    find<QPushButton>(u"recordButton"_s)->setFocus();
    record();
    EXPECT_EQ(redress().costs.front().paidOn, day("2026-01-15"));
    EXPECT_EQ(total(), u"Total: \u00a3800.00"_s);
    act(MainActions::Undo);
    EXPECT_FALSE(redress().costs.front().paidOn);
    expectWhole();
}

/// \source features 65
TEST_F(CaseRedressTest, ARemedyIsOfferedAgreedAndGivenByKeysAlone)
{
    goToSection(u"Remedies"_s);
    pressByKeys(u"addRemedyButton"_s);
    pick(u"remedy_type"_s, u"Financial"_s);
    fill(u"remedy_amount"_s, u"a lot"_s);
    fill(u"remedy_offered"_s, u"t"_s);
    key(Qt::Key_Return);
    ASSERT_NE(dialog(), nullptr) << "that is no amount";
    fill(u"remedy_amount"_s, u"150"_s);
    fill(u"remedy_due"_s, u"30/1/26"_s);
    record();
    ASSERT_EQ(redress().remedies.size(), 1U);
    EXPECT_EQ(redress().remedies.front().amount, Money{15000});
    EXPECT_EQ(redress().remedies.front().offeredOn, day("2026-01-15"));
    using Section = CaseSections::Section;
    EXPECT_EQ(cell(Section::Remedies, 0, 1), u"Council"_s);
    EXPECT_EQ(cell(Section::Remedies, 0, 2), u"Financial"_s);
    EXPECT_EQ(cell(Section::Remedies, 0, 5), u"to do"_s);
    today("2026-02-02");
    goToSection(u"Remedies"_s);
    EXPECT_EQ(cell(Section::Remedies, 0, 5), u"late"_s);
    auto *table = find<RecordTable>(u"section%1TableView"_s.arg(int(Section::Remedies)));
    table->setFocus();
    key(Qt::Key_Home, Qt::ControlModifier);
    key(Qt::Key_Return);
    waitForDialog();
    fill(u"remedy_given"_s, u"t"_s);
    key(Qt::Key_Return);
    ASSERT_NE(dialog(), nullptr) << "what shows that it was paid?";
    fill(u"remedy_evidence"_s, u"Remittance"_s);
    key(Qt::Key_Tab);
    find<QPushButton>(u"recordButton"_s)->setFocus();
    record();
    EXPECT_EQ(redress().remedies.front().givenOn, day("2026-02-02"));
    EXPECT_EQ(cell(Section::Remedies, 0, 5), u"done 02/02/2026"_s);
    expectWhole();
}

/// \source domain 3.1, "AO accepts/rejects each"
TEST_F(CaseRedressTest, ARecommendationIsRefusedWithAReasonAndAcceptedAfterAll)
{
    goToSection(u"Remedies"_s);
    pressByKeys(u"addRecommendationButton"_s);
    pick(u"remedy_source"_s, u"Review"_s);
    pick(u"remedy_category"_s, u"Staff"_s);
    fill(u"remedy_description"_s, u"Train the duty team"_s);
    pick(u"remedy_answer"_s, u"No"_s);
    dialog()->findChild<ChoiceBox *>(u"remedy_answerField"_s)->setValue(0);
    find<QPushButton>(u"recordButton"_s)->setFocus();
    key(Qt::Key_Return);
    ASSERT_NE(dialog(), nullptr);
    EXPECT_EQ(faults(), QStringList{u"Say why it is not accepted."_s});
    fill(u"remedy_refusal"_s, u"It was trained in May"_s);
    find<QPushButton>(u"recordButton"_s)->setFocus();
    record();
    ASSERT_EQ(redress().recommendations.size(), 1U);
    const RemedyFacts made = redress().recommendations.front();
    EXPECT_EQ(made.source, RecommendationSource::Panel);
    EXPECT_EQ(made.isAccepted, false);
    EXPECT_EQ(made.refusalReason, u"It was trained in May"_s);
    using Section = CaseSections::Section;
    EXPECT_EQ(cell(Section::Remedies, 0, 1), u"Review panel"_s);
    EXPECT_EQ(cell(Section::Remedies, 0, 5), u"not accepted"_s);

    auto *table = find<RecordTable>(u"section%1TableView"_s.arg(int(Section::Remedies)));
    table->setFocus();
    key(Qt::Key_Home, Qt::ControlModifier);
    key(Qt::Key_Return);
    waitForDialog();
    dialog()->findChild<ChoiceBox *>(u"remedy_answerField"_s)->setValue(1);
    EXPECT_FALSE(dialog()->findChild<QWidget *>(u"remedy_refusalField"_s)->isVisible());
    fill(u"remedy_due"_s, u"30/1/26"_s);
    record();
    EXPECT_EQ(redress().recommendations.front().isAccepted, true);
    EXPECT_EQ(redress().recommendations.front().refusalReason, QString());
    EXPECT_EQ(cell(Section::Remedies, 0, 5), u"to do"_s);
    expectWhole();
}

TEST_F(CaseRedressTest, WhatIsTypedIntoACostIsThereAfterACrash)
{
    goToSection(u"Costs"_s);
    pressByKeys(u"addCostButton"_s);
    fill(u"cost_amount"_s, u"77"_s);
    QTest::qWait(3000);
    makeWindow();
    open();
    openCase(m_reference);
    goToSection(u"Costs"_s);
    pressByKeys(u"addCostButton"_s);
    EXPECT_EQ(dialog()->findChild<QLineEdit *>(u"cost_amountField"_s)->text(), u"77"_s);
    dialog()->reject();
}

/// \source domain 4.7
TEST_F(CaseRedressTest, ComplimentsHaveFactsOfTheirOwn)
{
    EXPECT_EQ(find<ChoiceBox>(u"quote_consentField"_s), nullptr) << "a complaint is not quoted";
    m_reference = u"COMP/25/01"_s;
    openCase(m_reference);
    tabTo(u"quote"_s);
    type(u"They listened"_s);
    pick(u"quote_consent"_s, u"Given"_s);
    tabTo(u"quote_anonymised"_s);
    key(Qt::Key_Space);
    pick(u"compliment_from"_s, u"Colleague"_s);
    tabTo(u"from_professional"_s);
    key(Qt::Key_Space);
    fill(u"staff_informed"_s, u"16/1/26"_s);
    key(Qt::Key_S, Qt::ControlModifier);
    EXPECT_TRUE(m_window->isWindowModified()) << "that day has not come";
    fill(u"staff_informed"_s, u"6/10/25"_s);
    key(Qt::Key_S, Qt::ControlModifier);
    EXPECT_FALSE(m_window->isWindowModified());
    const auto stored = [this] {
        return caseaims::load(session().database(), caseOf(m_reference))->compliment;
    };
    const ListItemId colleague = session()
                                     .reference()
                                     .findItem(UserList::ComplimentFrom, u"Colleague"_s)
                                     .value_or(ListItemId());
    const ComplimentFacts facts{QuoteConsent::Given, true, day("2025-10-06"), true, colleague};
    EXPECT_EQ(stored(), facts);
    act(MainActions::Undo);
    EXPECT_EQ(stored(), ComplimentFacts());
}

/// \source features 49
TEST_F(CaseRedressTest, AnAnswerThatNobodyHasReadIsSentWithAWarningWhereTheCouncilWantsThat)
{
    m_reference = u"CSC/25/0003"_s;
    openCase(m_reference);
    NewDocument letter;
    letter.name = u"Answer.pdf"_s;
    letter.content = "%PDF-";
    letter.kind = kindOfLetter(u"stage-1-response"_s);
    letter.stage = dossier(m_reference).stages.front().stage.id;
    DocumentRepository documents(session().database());
    ASSERT_TRUE(
        documents.add(session().store().signature(), caseOf(m_reference), {letter}, u"Kept"_s));
    session().noteChange();
    const auto noticeOf = [this](const QString &button) {
        goToSection(u"Documents"_s);
        find<RecordTable>(u"documentsTableView"_s)->setFocus();
        pressByKeys(button);
        const auto *notice = dialog()->findChild<StatusLabel *>(u"noticeLabel"_s);
        return notice && notice->isVisible();
    };
    const auto warnsOfTheStep = [this] {
        choose(u"respondAction"_s);
        const auto *notice = dialog()->findChild<StatusLabel *>(u"noticeLabel"_s);
        const bool isWarned = notice && notice->isVisible();
        dialog()->reject();
        activateAgain();
        return isWarned;
    };
    EXPECT_FALSE(noticeOf(u"sentDocumentButton"_s)) << "nobody has asked for it";
    dialog()->reject();
    activateAgain();
    EXPECT_FALSE(warnsOfTheStep());
    ASSERT_TRUE(LetterRepository(session().database())
                    .setAnswersChecked(session().store().signature(), true, u"Read"_s));
    session().noteChange();
    EXPECT_TRUE(noticeOf(u"sentDocumentButton"_s));
    dialog()->reject();
    activateAgain();
    EXPECT_TRUE(warnsOfTheStep());

    noticeOf(u"checkDocumentButton"_s);
    fill(u"checked_by"_s, u"M. Anager"_s);
    record();
    const auto read = documents.documents(caseOf(m_reference));
    ASSERT_TRUE(read);
    EXPECT_EQ(read->front().checkedBy, u"M. Anager"_s);
    EXPECT_EQ(read->front().checkedOn, day("2026-01-15"));
    EXPECT_FALSE(noticeOf(u"sentDocumentButton"_s));
    record();
    EXPECT_EQ(documents.documents(caseOf(m_reference))->front().sentOn, day("2026-01-15"));
    EXPECT_FALSE(warnsOfTheStep());
}

} // namespace redress
