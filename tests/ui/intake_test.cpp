// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/intakefixture.h"
#include "tests/ui/keycounter.h"

#include "core/conduct/intake.h"
#include "core/conduct/peoplerepository.h"
#include "ui/people/earliercontacts.h"
#include "ui/widgets/choicebox.h"
#include "ui/widgets/duesteplist.h"
#include "ui/widgets/factform.h"
#include "ui/widgets/faultsummary.h"
#include "ui/widgets/messagebar.h"
#include "ui/widgets/textlabel.h"

#include <QCheckBox>
#include <QDialog>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QScrollArea>

namespace redress {

namespace {

using namespace Qt::StringLiterals;

TEST_F(IntakeTest, RecordsAComplaintByKeyboardAlone)
{
    typeComplaint();
    EXPECT_EQ(find<QLineEdit>(u"referenceField"_s)->text(), u"CSC/25/0005"_s);
    key(Qt::Key_S, Qt::ControlModifier);
    const CaseDossier made = dossier(u"CSC/25/0005"_s);
    EXPECT_EQ(made.record.kind, CaseKind::Complaint);
    EXPECT_EQ(made.record.procedure, ProcedureKey::ChildrenStatutory);
    EXPECT_EQ(made.record.receivedOn, day("2026-01-14"));
    EXPECT_EQ(made.record.summary, u"Short breaks have not started"_s);
    EXPECT_EQ(session().reference().nameOf(made.record.service), u"Fostering"_s);
    EXPECT_EQ(session().reference().nameOf(made.record.complainantType).first(1), u"P"_s);
    EXPECT_TRUE(made.stages.empty()); // Waits for triage.
    EXPECT_TRUE(m_window->windowTitle().startsWith(u"Case CSC/25/0005"_s));
}

/// \source issue "Casework": recorded in under two minutes, at most forty keys beside the text.
TEST_F(IntakeTest, TakesAtMostFortyKeysBesideTheText)
{
    constexpr int kMostKeys = 40;
    key(Qt::Key_W, Qt::ControlModifier);
    const QString name = u"Odalys Quenby"_s;
    const QString summary = u"Short breaks have not started"_s;
    const auto type = [this](const QString &text) { IntakeTest::type(text); };
    const auto recordWhole = [&](bool isKnown) {
        const KeyCounter counter;
        key(Qt::Key_N, Qt::ControlModifier);
        key(Qt::Key_Tab); // Of the kind that was recorded last.
        type(u"14/1"_s);
        key(Qt::Key_Tab);
        type(u"e"_s);
        key(Qt::Key_Tab);
        type(isKnown ? u"od qu"_s : name);
        if (isKnown) {
            key(Qt::Key_Down);
            key(Qt::Key_Return);
            key(Qt::Key_Tab);
        }
        key(Qt::Key_Tab);
        EXPECT_EQ(focusName(), u"complainant_typeField"_s);
        type(u"p"_s);
        key(Qt::Key_Tab);
        key(Qt::Key_Space); // A child or young person.
        key(Qt::Key_Tab);
        type(u"c"_s);
        key(Qt::Key_Tab);
        type(u"f"_s);
        key(Qt::Key_Tab);
        EXPECT_EQ(focusName(), u"summaryField"_s);
        type(summary);
        key(Qt::Key_P, Qt::AltModifier); // Accepted at once, as stage 1.
        const auto *accept = find<QCheckBox>(u"acceptField"_s);
        EXPECT_TRUE(QTest::qWaitFor([&] { return accept->isChecked(); }))
            << "a tick takes a moment";
        key(Qt::Key_S, Qt::ControlModifier);
        EXPECT_EQ(counter.letters(), (isKnown ? 5 : name.size()) + summary.size());
        EXPECT_GE(counter.keys(), 20) << "the keys are counted";
        return counter.keys();
    };
    EXPECT_LE(recordWhole(false), kMostKeys);
    EXPECT_LE(recordWhole(true), kMostKeys) << "somebody who is on file";
    for (const QString &reference : {u"CSC/25/0005"_s, u"CSC/25/0006"_s}) {
        const CaseDossier made = dossier(reference);
        EXPECT_EQ(made.record.receivedOn, day("2026-01-14"));
        EXPECT_EQ(session().reference().nameOf(made.record.service), u"Fostering"_s);
        EXPECT_EQ(made.record.summary, summary);
        EXPECT_TRUE(made.record.isChildOrYoungPerson);
        EXPECT_TRUE(made.record.contactMethod && made.record.complainantType);
        ASSERT_EQ(made.stages.size(), 1U);
        const auto people = people::onCase(session().database(), made.record.id)->people;
        ASSERT_EQ(people.size(), 1U);
        EXPECT_EQ(people[0].person.name, name);
        EXPECT_EQ(people[0].otherCases, 1) << "one record over the years";
    }
}

TEST_F(IntakeTest, ShowsEarlierContactsAsTheNameIsTypedAndOpensThemByKey)
{
    typeComplaint();
    find<QWidget>(u"nameField"_s)->setFocus();
    type(u"Odalys Quenby"_s);
    key(Qt::Key_S, Qt::ControlModifier);
    key(Qt::Key_N, Qt::ControlModifier);
    EXPECT_FALSE(find<EarlierContacts>(u"on_fileField"_s)) << "nobody is looked for yet";
    find<QWidget>(u"nameField"_s)->setFocus();
    type(u"o"_s);
    QTest::qWait(250);
    EXPECT_FALSE(find<EarlierContacts>(u"on_fileField"_s)) << "from the second letter on";
    type(u"D"_s);
    ASSERT_TRUE(QTest::qWaitFor([&] { return find<EarlierContacts>(u"on_fileField"_s); }));
    auto *list = find<EarlierContacts>(u"on_fileField"_s);
    ASSERT_EQ(list->count(), 2);
    EXPECT_TRUE(list->item(0)->text().startsWith(u"Odalys Quenby"_s));
    EXPECT_TRUE(list->item(1)->text().contains(u"CSC/25/0005, complainant, received 14 Jan 2026, "
                                               "open: Short breaks have not started"_s))
        << list->item(1)->text().toStdString();
    EXPECT_TRUE(list->accessibleName().contains(u"1 person"_s))
        << list->accessibleName().toStdString();
    key(Qt::Key_Down);
    key(Qt::Key_Up);
    EXPECT_EQ(focusName(), u"nameField"_s);
    key(Qt::Key_Down);
    key(Qt::Key_Down);
    key(Qt::Key_Return);
    EXPECT_TRUE(m_window->windowTitle().startsWith(u"Case CSC/25/0005"_s));
    key(Qt::Key_N, Qt::ControlModifier);
    EXPECT_EQ(find<QLineEdit>(u"nameField"_s)->text(), u"oD"_s) << "what was typed is still there";
    find<QWidget>(u"nameField"_s)->setFocus();
    key(Qt::Key_Down);
    key(Qt::Key_Return);
    EXPECT_EQ(find<QLineEdit>(u"nameField"_s)->text(), u"Odalys Quenby"_s);
    // Somebody else after all: the record is not used.
    type(u"-Smith"_s);
    QTest::qWait(250);
    EXPECT_FALSE(find<EarlierContacts>(u"on_fileField"_s));
}

/// \source features 3
TEST_F(IntakeTest, AsksWhyAContactIsEnteredLateAndKeepsBothDays)
{
    typeComplaint();
    EXPECT_FALSE(find<QLineEdit>(u"back_dated_reasonField"_s)) << "of yesterday";
    auto *received = find<QLineEdit>(u"received_dateField"_s);
    received->setFocus();
    received->selectAll();
    type(u"7/1/26"_s);
    auto *reason = find<QLineEdit>(u"back_dated_reasonField"_s);
    ASSERT_NE(reason, nullptr);
    key(Qt::Key_S, Qt::ControlModifier);
    EXPECT_EQ(*caselist::total(session().database()), 5);
    auto *list = find<FaultSummary>(u"faultSummary"_s);
    ASSERT_NE(list, nullptr);
    ASSERT_EQ(list->count(), 1);
    key(Qt::Key_Return);
    EXPECT_EQ(focusName(), u"back_dated_reasonField"_s);
    type(u"Lay with the social worker"_s);
    key(Qt::Key_S, Qt::ControlModifier);
    const CaseDossier made = dossier(u"CSC/25/0005"_s);
    EXPECT_EQ(made.record.receivedOn, day("2026-01-07"));
    const auto entry = intake::entryOf(session().database(), made.record.id);
    ASSERT_TRUE(entry);
    EXPECT_EQ(entry->loggedOn, day("2026-01-15"));
    EXPECT_EQ(entry->backDatedReason, u"Lay with the social worker"_s);
}

TEST_F(IntakeTest, ShowsTheDaysToKeepAsOneTypes)
{
    typeComplaint();
    QCoreApplication::processEvents();
    QStringList words;
    for (const TextLabel *label : m_window->findChildren<TextLabel *>()) {
        if (label->isVisible())
            words.append(label->text());
    }
    EXPECT_TRUE(words.contains(u"Wed 28 Jan 2026"_s)) << words.join(u'|').toStdString();
    EXPECT_TRUE(words.contains(u"Wed 11 Feb 2026"_s)) << words.join(u'|').toStdString();
}

TEST_F(IntakeTest, SaysWhatIsMissingAndSavesNothing)
{
    key(Qt::Key_S, Qt::ControlModifier);
    const FactForm *form = nullptr;
    for (const FactForm *one : m_window->findChildren<FactForm *>()) {
        if (one->isVisible())
            form = one;
    }
    ASSERT_NE(form, nullptr);
    EXPECT_FALSE(form->fault(u"received_date"_s).isEmpty());
    EXPECT_FALSE(form->fault(u"directorate"_s).isEmpty());
    EXPECT_FALSE(form->fault(u"summary"_s).isEmpty());
    EXPECT_EQ(*caselist::total(session().database()), 5);
}

TEST_F(IntakeTest, ListsWhatIsWrongAtTheTopAndLeadsToTheFields)
{
    key(Qt::Key_S, Qt::ControlModifier);
    auto *list = find<FaultSummary>(u"faultSummary"_s);
    ASSERT_NE(list, nullptr);
    EXPECT_TRUE(list->hasFocus());
    ASSERT_EQ(list->count(), 3);
    EXPECT_TRUE(list->accessibleName().contains(u"3 fault"_s))
        << list->accessibleName().toStdString();
    EXPECT_TRUE(list->item(1)->text().contains(u"Directorate: Choose"_s))
        << list->item(1)->text().toStdString();
    key(Qt::Key_Down);
    key(Qt::Key_Return);
    EXPECT_EQ(focusName(), u"directorateField"_s);
    QTest::mouseClick(list->viewport(), Qt::LeftButton, {},
                      list->visualItemRect(list->item(0)).center());
    EXPECT_EQ(focusName(), u"received_dateField"_s);
    type(u"14/1/26"_s);
    EXPECT_EQ(list->count(), 2) << "what is put right goes from the list";
    EXPECT_EQ(focusName(), u"received_dateField"_s);
    find<QWidget>(u"summaryField"_s)->setFocus();
    type(u"Words"_s);
    find<QWidget>(u"directorateField"_s)->setFocus();
    type(u"c"_s);
    key(Qt::Key_S, Qt::ControlModifier);
    EXPECT_EQ(*caselist::total(session().database()), 6);
}

TEST_F(IntakeTest, SaysInItsLabelWhatIsRequired)
{
    const auto isSaid = [this](const QString &name) {
        return find<QWidget>(name)->accessibleName().endsWith(u"(required)"_s);
    };
    for (const QString &name :
         {u"received_dateField"_s, u"directorateField"_s, u"summaryField"_s, u"referenceField"_s})
        EXPECT_TRUE(isSaid(name)) << name.toStdString();
    EXPECT_FALSE(isSaid(u"themeField"_s));
    QStringList labels;
    for (const QLabel *label : m_window->findChildren<QLabel *>()) {
        if (label->isVisible() && label->text().endsWith(u"(required)"_s))
            labels.append(label->text());
    }
    EXPECT_EQ(labels.size(), 4) << labels.join(u'|').toStdString();
}

TEST_F(IntakeTest, SaysWhatIsWrongWithTheDayWhenItsFieldIsLeft)
{
    const auto fault = [this] {
        return qobject_cast<FactForm *>(find<QWidget>(u"received_dateField"_s)->parentWidget())
            ->fault(u"received_date"_s);
    };
    key(Qt::Key_Tab);
    ASSERT_EQ(focusName(), u"received_dateField"_s);
    key(Qt::Key_Tab);
    EXPECT_TRUE(fault().isEmpty()) << "a field that is passed by is not wrong yet";
    key(Qt::Key_Tab, Qt::ShiftModifier);
    type(u"20/1/26"_s);
    EXPECT_TRUE(fault().isEmpty());
    key(Qt::Key_Tab);
    EXPECT_TRUE(fault().contains(u"Thu 15 Jan 2026"_s)) << fault().toStdString();
    key(Qt::Key_Tab, Qt::ShiftModifier);
    find<QLineEdit>(u"received_dateField"_s)->selectAll();
    type(u"31/2"_s);
    EXPECT_TRUE(fault().isEmpty());
    key(Qt::Key_Tab);
    EXPECT_TRUE(fault().contains(u"31/2"_s)) << fault().toStdString();
    key(Qt::Key_Tab, Qt::ShiftModifier);
    find<QLineEdit>(u"received_dateField"_s)->selectAll();
    type(u"14/1"_s);
    key(Qt::Key_Tab);
    EXPECT_TRUE(fault().isEmpty()) << fault().toStdString();
}

/// As a window of 1440 by 900 at a scale of 200% is: what follows is scrolled to, by keys as well.
TEST_F(IntakeTest, KeepsTheDaysToKeepInReachWhereThereIsLittleRoom)
{
    typeComplaint();
    EXPECT_TRUE(find<QScrollArea>(u"whatFollowsScrollArea"_s));
    m_window->resize(720, 450);
    QTest::qWait(50);
    EXPECT_FALSE(find<QScrollArea>(u"whatFollowsScrollArea"_s));
    auto *steps = find<DueStepList>(u"dueStepListView"_s);
    ASSERT_NE(steps, nullptr);
    auto *form = find<QScrollArea>(u"contactScrollArea"_s);
    EXPECT_TRUE(form->isAncestorOf(steps));
    for (int stops = 0; stops < 12 && !steps->hasFocus(); ++stops)
        key(Qt::Key_Tab);
    ASSERT_TRUE(steps->hasFocus());
    const QRect seen(steps->mapTo(form->viewport(), QPoint()), steps->size());
    EXPECT_TRUE(form->viewport()->rect().intersects(seen));
    m_window->resize(1400, 900);
    QTest::qWait(50);
    EXPECT_TRUE(find<QScrollArea>(u"whatFollowsScrollArea"_s));
    EXPECT_FALSE(form->isAncestorOf(find<DueStepList>(u"dueStepListView"_s)));
    EXPECT_EQ(find<QLineEdit>(u"received_dateField"_s)->text(), u"Wed 14/01/2026"_s);
}

TEST_F(IntakeTest, RecordsAnAcceptedComplaintWithItsFirstStage)
{
    typeComplaint();
    auto *accept = find<QCheckBox>(u"acceptField"_s);
    ASSERT_NE(accept, nullptr);
    EXPECT_EQ(accept->shortcut(), QKeySequence(Qt::ALT | Qt::Key_P));
    key(Qt::Key_P, Qt::AltModifier);
    EXPECT_TRUE(QTest::qWaitFor([&] { return accept->isChecked(); }));
    key(Qt::Key_S, Qt::ControlModifier);
    const CaseDossier made = dossier(u"CSC/25/0005"_s);
    ASSERT_EQ(made.stages.size(), 1U);
    EXPECT_EQ(made.stages[0].stage.receivedOn, day("2026-01-14"));
}

TEST_F(IntakeTest, RecordsEveryOtherKind)
{
    const auto record = [&](CaseKind kind, const QString &reference) {
        find<ChoiceBox>(u"kindField"_s)->setValue(qint64(kind));
        auto *received = find<QLineEdit>(u"received_dateField"_s);
        received->setFocus();
        QTest::keyClick(received, Qt::Key_T);
        find<ChoiceBox>(u"directorateField"_s)->setCurrentIndex(0);
        find<QWidget>(u"summaryField"_s)->setFocus();
        type(u"Words"_s);
        QLineEdit *number = find<QLineEdit>(u"referenceField"_s);
        number->setFocus();
        number->selectAll();
        type(reference);
        auto *another = find<QPushButton>(u"saveAnotherButton"_s);
        QTest::mouseClick(another, Qt::LeftButton);
        EXPECT_EQ(dossier(reference).record.kind, kind);
        EXPECT_FALSE(dossier(reference).record.procedure);
    };
    record(CaseKind::MpEnquiry, u"MP/1"_s);
    record(CaseKind::CouncillorEnquiry, u"CLR/1"_s);
    record(CaseKind::Representation, u"REP/1"_s);
    record(CaseKind::Compliment, u"TY/1"_s);
    EXPECT_EQ(*caselist::total(session().database()), 9);
}

TEST_F(IntakeTest, BeginsWithWhatIsNoComplaintByItsOwnKey)
{
    key(Qt::Key_W, Qt::ControlModifier);
    key(Qt::Key_N, Qt::ControlModifier | Qt::ShiftModifier);
    EXPECT_EQ(focusName(), u"kindField"_s);
    EXPECT_EQ(find<ChoiceBox>(u"kindField"_s)->value(), qint64(CaseKind::MpEnquiry));
    EXPECT_TRUE(find<QLineEdit>(u"referenceField"_s)->text().startsWith(u"MP/"_s));
    EXPECT_FALSE(m_window->isWindowModified());
    key(Qt::Key_Tab);
    type(u"t"_s);
    key(Qt::Key_N, Qt::ControlModifier);
    EXPECT_EQ(find<ChoiceBox>(u"kindField"_s)->value(), qint64(CaseKind::MpEnquiry))
        << "what is typed stays as it is";
}

TEST_F(IntakeTest, HelpsWithTheFieldThatOneIsIn)
{
    const auto help = []() -> QWidget * {
        for (QWidget *top : QApplication::topLevelWidgets()) {
            if (top->objectName() == "manualWindow"_L1 && top->isVisible())
                return top;
        }
        return nullptr;
    };
    const auto words = [&help] {
        return help()->findChild<QPlainTextEdit *>(u"manualFieldEdit"_s)->toPlainText();
    };
    find<QWidget>(u"summaryField"_s)->setFocus();
    key(Qt::Key_F1);
    ASSERT_NE(help(), nullptr);
    EXPECT_EQ(help()->windowTitle(), u"Record a complaint or another contact - Manual"_s);
    EXPECT_TRUE(words().startsWith(u"8 Summary (required): Names of children stay out"_s))
        << words().toStdString();
    EXPECT_TRUE(words().contains(u"About this page: Records a complaint"_s));
    m_window->activateWindow();
    ASSERT_TRUE(QTest::qWaitForWindowActive(m_window.get()));
    find<QWidget>(u"received_dateField"_s)->setFocus();
    key(Qt::Key_F1);
    ASSERT_NE(help(), nullptr);
    EXPECT_TRUE(words().contains(u"Alt+Down opens the calendar"_s));
    EXPECT_TRUE(words().contains(u"Regulations 2006, regulations 2 and 14"_s))
        << words().toStdString();
}

TEST_F(IntakeTest, AsksBeforeWhatIsTypedIsLost)
{
    typeComplaint();
    key(Qt::Key_Escape);
    EXPECT_EQ(m_dialogs.questions.size(), 1);
    EXPECT_TRUE(m_window->windowTitle().startsWith(u"New contact"_s));
    m_dialogs.answer = FileDialogs::Answer::No;
    key(Qt::Key_Escape);
    EXPECT_TRUE(m_window->windowTitle().startsWith(u"Cases"_s));
    EXPECT_EQ(*caselist::total(session().database()), 5);
}

TEST_F(IntakeTest, RepeatsWhatStoodInTheContactBefore)
{
    typeComplaint();
    auto *another = find<QPushButton>(u"saveAnotherButton"_s);
    ASSERT_NE(another, nullptr);
    QTest::mouseClick(another, Qt::LeftButton);
    EXPECT_EQ(find<QLineEdit>(u"received_dateField"_s)->text(), QString());
    for (const QString &name :
         {u"received_dateField"_s, u"complainant_typeField"_s, u"summaryField"_s}) {
        find<QWidget>(name)->setFocus();
        key(Qt::Key_D, Qt::ControlModifier);
    }
    EXPECT_EQ(find<QLineEdit>(u"received_dateField"_s)->text(), u"Wed 14/01/2026"_s);
    EXPECT_EQ(find<ChoiceBox>(u"complainant_typeField"_s)->currentText(), u"Parent"_s);
    key(Qt::Key_S, Qt::ControlModifier);
    EXPECT_EQ(dossier(u"CSC/25/0006"_s).record.summary, u"Short breaks have not started"_s)
        << messages().join(u'|').toStdString();
}

/// A council that has just made its file has no places yet.
TEST_F(WindowTest, RecordsTheFirstContactOfANewFileByKeyboardAlone)
{
    m_dialogs.path = m_store.folder() + u"/new"_s;
    m_dialogs.text = u"Wexmoor County Council"_s;
    key(Qt::Key_O, Qt::ControlModifier | Qt::ShiftModifier);
    key(Qt::Key_N, Qt::ControlModifier);
    key(Qt::Key_Down); // Adult social care.
    key(Qt::Key_Tab);
    type(u"14/1/26"_s);
    key(Qt::Key_S, Qt::ControlModifier);
    EXPECT_TRUE(find<FactForm>({})->fault(u"directorate"_s).contains(u"no directorate yet"_s));
    auto *directorate = find<ChoiceBox>(u"directorateField"_s);
    ASSERT_NE(directorate, nullptr);
    directorate->setFocus();
    key(Qt::Key_Tab);
    ASSERT_EQ(QApplication::focusWidget()->objectName(), u"addDirectorateButton"_s);
    m_dialogs.text = u" Adults "_s;
    key(Qt::Key_Space);
    EXPECT_EQ(directorate->currentText(), u"Adults"_s);
    EXPECT_TRUE(directorate->hasFocus());
    EXPECT_EQ(find<ChoiceBox>(u"kindField"_s)->currentIndex(), 1) << "what was chosen stays";
    EXPECT_EQ(find<QLineEdit>(u"received_dateField"_s)->text(), u"Wed 14/01/2026"_s);
    key(Qt::Key_Tab);
    ASSERT_EQ(QApplication::focusWidget()->objectName(), u"serviceField"_s);
    m_dialogs.text = u"Home support"_s;
    type(u"+"_s);
    EXPECT_EQ(find<ChoiceBox>(u"serviceField"_s)->currentText(), u"Home support"_s);
    // The same name again is no second service.
    m_dialogs.text = u"home SUPPORT"_s;
    type(u"+"_s);
    EXPECT_EQ(session().reference().nodes().size(), 2U);
    find<QPlainTextEdit>(u"summaryField"_s)->setFocus();
    type(u"Carer did not come"_s);
    key(Qt::Key_S, Qt::ControlModifier);
    const CaseDossier made = dossier(u"ADU/26/0001"_s);
    EXPECT_EQ(session().reference().nameOf(made.record.service), u"Home support"_s);
    EXPECT_EQ(session().reference().nameOf(made.record.directorate), u"Adults"_s);
}

} // namespace

TEST_F(IntakeTest, ANewServiceAsksForItsDirectorateFirst)
{
    find<ChoiceBox>(u"directorateField"_s)->setValue(std::nullopt);
    auto *service = find<ChoiceBox>(u"serviceField"_s);
    service->setFocus();
    type(u"Kinship"_s);
    ASSERT_EQ(service->currentText(), u"Create \"Kinship\"..."_s);
    key(Qt::Key_Return);
    EXPECT_TRUE(messages().join(u"|"_s).contains(u"Choose the directorate first."_s))
        << messages().join(u'|').toStdString();
    EXPECT_TRUE(m_dialogs.lastProposed.isEmpty()) << "no name is asked for yet";
}

/// A subject that no list has becomes one of the council's, without leaving the form.
/// \source ux 4: "unknown offers create"
TEST_F(IntakeTest, AnUnknownSubjectIsMadeWhileItIsTyped)
{
    typeComplaint();
    auto *theme = find<ChoiceBox>(u"themeField"_s);
    ASSERT_NE(theme, nullptr);
    theme->setFocus();
    type(u"Kinship care"_s);
    EXPECT_EQ(theme->currentText(), u"Create \"Kinship care\"..."_s);
    key(Qt::Key_Return);
    EXPECT_EQ(m_dialogs.lastProposed, u"Kinship care"_s) << "its name is asked for once more";
    EXPECT_EQ(theme->currentText(), u"Kinship care"_s) << messages().join(u'|').toStdString();
    EXPECT_EQ(find<QPlainTextEdit>(u"summaryField"_s)->toPlainText(),
              u"Short breaks have not started"_s)
        << "what was typed stays";
    key(Qt::Key_S, Qt::ControlModifier);
    EXPECT_EQ(session().database().ask(
                  u"SELECT i.name FROM case_record c JOIN list_item i ON i.id = c.theme_id "
                  "ORDER BY c.id DESC LIMIT 1"_s),
              u"Kinship care"_s);
}

} // namespace redress
