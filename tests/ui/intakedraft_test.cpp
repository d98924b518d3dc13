// SPDX-License-Identifier: GPL-3.0-or-later
// What was typed of a new contact and not saved is kept, and offered again.
#include "tests/ui/intakefixture.h"

#include "core/conduct/peoplerepository.h"
#include "core/store/draftrepository.h"
#include "ui/widgets/choicebox.h"
#include "ui/widgets/messagebar.h"

#include <QLineEdit>
#include <QPlainTextEdit>

namespace redress {

namespace {

class DraftTest : public IntakeTest
{
protected:
    bool hasDraft()
    {
        const auto found =
            DraftRepository::find(session().database(), {u"tester"_s, u"new_contact"_s});
        return found && *found;
    }
    QPushButton *way(const QString &text) const
    {
        for (QPushButton *button : m_window->findChildren<QPushButton *>()) {
            if (button->isVisible() && button->text().remove(u'&') == text)
                return button;
        }
        return nullptr;
    }
    QString summary() const { return find<QPlainTextEdit>(u"summaryField"_s)->toPlainText(); }
};

TEST_F(DraftTest, OffersAfterACrashWhatWasTyped)
{
    typeComplaint();
    ASSERT_TRUE(QTest::qWaitFor([&] { return hasDraft(); }, 5000)) << "within five seconds";
    makeWindow(); // Nobody was asked, nothing was saved.
    EXPECT_TRUE(m_dialogs.questions.isEmpty());
    open();
    ASSERT_EQ(messages().size(), 1);
    EXPECT_TRUE(messages().first().contains(u"You were writing a new contact"_s));
    QPushButton *go = way(u"Continue"_s);
    ASSERT_NE(go, nullptr);
    QTest::mouseClick(go, Qt::LeftButton);
    EXPECT_EQ(find<QLineEdit>(u"received_dateField"_s)->text(), u"Wed 14/01/2026"_s);
    EXPECT_EQ(find<ChoiceBox>(u"serviceField"_s)->currentText(), u"Fostering"_s);
    EXPECT_EQ(find<ChoiceBox>(u"contact_methodField"_s)->currentText(), u"Email"_s);
    EXPECT_EQ(summary(), u"Short breaks have not started"_s);
    EXPECT_EQ(find<QLineEdit>(u"referenceField"_s)->text(), u"CSC/25/0005"_s);
    EXPECT_EQ(*caselist::total(session().database()), 5);
    key(Qt::Key_S, Qt::ControlModifier);
    EXPECT_EQ(dossier(u"CSC/25/0005"_s).record.summary, u"Short breaks have not started"_s);
    EXPECT_FALSE(hasDraft()) << "what is saved is no draft any more";
}

TEST_F(DraftTest, KeepsWhoIsOnFileAndWhyItIsLate)
{
    typeComplaint();
    find<QWidget>(u"nameField"_s)->setFocus();
    type(u"Odalys Quenby"_s);
    key(Qt::Key_S, Qt::ControlModifier);
    key(Qt::Key_N, Qt::ControlModifier);
    key(Qt::Key_Tab);
    type(u"7/1/26"_s);
    find<QWidget>(u"back_dated_reasonField"_s)->setFocus();
    type(u"Lay with the social worker"_s);
    find<QWidget>(u"nameField"_s)->setFocus();
    type(u"oda"_s);
    key(Qt::Key_Down);
    key(Qt::Key_Return);
    ASSERT_TRUE(QTest::qWaitFor([&] { return hasDraft(); }, 5000)) << "within five seconds";
    makeWindow();
    open();
    QTest::mouseClick(way(u"Continue"_s), Qt::LeftButton);
    EXPECT_EQ(find<QLineEdit>(u"back_dated_reasonField"_s)->text(),
              u"Lay with the social worker"_s);
    EXPECT_EQ(find<QLineEdit>(u"nameField"_s)->text(), u"Odalys Quenby"_s);
    find<QWidget>(u"directorateField"_s)->setFocus();
    type(u"c"_s);
    find<QWidget>(u"summaryField"_s)->setFocus();
    type(u"Again"_s);
    key(Qt::Key_S, Qt::ControlModifier);
    const auto people = people::onCase(session().database(), caseOf(u"CSC/25/0006"_s))->people;
    ASSERT_EQ(people.size(), 1U);
    EXPECT_EQ(people[0].otherCases, 1) << "the record on file is still the one that was chosen";
}

TEST_F(DraftTest, KeepsOnClosingWhatIsNotFinished)
{
    key(Qt::Key_Tab);
    type(u"31/2"_s);
    key(Qt::Key_Tab);
    m_dialogs.answer = FileDialogs::Answer::Later;
    key(Qt::Key_Escape);
    EXPECT_EQ(m_dialogs.lastLater, u"&Keep as draft"_s);
    EXPECT_TRUE(m_window->windowTitle().startsWith(u"Cases"_s));
    EXPECT_TRUE(hasDraft());
    key(Qt::Key_N, Qt::ControlModifier);
    EXPECT_EQ(find<QLineEdit>(u"received_dateField"_s)->text(), u"31/2"_s);
    EXPECT_TRUE(messages().last().startsWith(u"This is the draft of"_s));
    QTest::mouseClick(way(u"Discard draft"_s), Qt::LeftButton);
    EXPECT_EQ(find<QLineEdit>(u"received_dateField"_s)->text(), QString());
    EXPECT_FALSE(hasDraft());
}

TEST_F(DraftTest, ForgetsWhatIsDiscarded)
{
    typeComplaint();
    ASSERT_TRUE(QTest::qWaitFor([&] { return hasDraft(); }, 5000));
    m_dialogs.answer = FileDialogs::Answer::No;
    key(Qt::Key_Escape);
    EXPECT_FALSE(hasDraft());
    key(Qt::Key_N, Qt::ControlModifier);
    EXPECT_EQ(summary(), QString());
    EXPECT_TRUE(messages().isEmpty());
}

TEST_F(DraftTest, IsNeitherKeptNorOfferedWhereNothingMayBeWritten)
{
    typeComplaint();
    ASSERT_TRUE(QTest::qWaitFor([&] { return hasDraft(); }, 5000));
    makeWindow();
    open(CaseStore::Access::ReadOnly);
    EXPECT_TRUE(messages().isEmpty()) << messages().join(u'|').toStdString();
    EXPECT_TRUE(hasDraft()) << "it waits for somebody who may write";
}

} // namespace

} // namespace redress
