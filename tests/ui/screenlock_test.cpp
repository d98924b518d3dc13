// SPDX-License-Identifier: GPL-3.0-or-later
// The windows covered while nobody is there.
#include "tests/ui/settingsfixture.h"

#include "core/base/passphrase.h"
#include "ui/shell/lockcover.h"
#include "ui/shell/screenlock.h"

#include <QDialog>
#include <QLabel>
#include <QPlainTextEdit>
#include <QSpinBox>

namespace redress {

namespace {

using namespace Qt::StringLiterals;

class ScreenLockTest : public CouncilSettings
{
protected:
    LockCover *cover() { return find<LockCover>(u"lockCover"_s); }
    ScreenLock &lock() { return *m_window->findChild<ScreenLock *>(); }
    void setPassphrase(const QString &words)
    {
        m_settings->setValue(Settings::Key::LockPassphrase, hashOfPassphrase(words));
    }
};

} // namespace

TEST_F(ScreenLockTest, CoversEverythingAndKeepsWhatIsTyped)
{
    setPassphrase(u"blue teapot"_s);
    open();
    openCase(u"CSC/25/0003"_s);
    key(Qt::Key_E, Qt::ControlModifier);
    auto *summary = find<QPlainTextEdit>(u"summaryField"_s);
    ASSERT_NE(summary, nullptr);
    summary->setFocus();
    type(u"Half a senten"_s);
    const QString typed = summary->toPlainText();

    key(Qt::Key_L, Qt::ControlModifier | Qt::AltModifier);
    ASSERT_NE(cover(), nullptr);
    EXPECT_EQ(cover()->size(), m_window->size());
    EXPECT_EQ(m_window->childAt(m_window->rect().center())->window(), m_window.get());
    QWidget *centre = m_window->childAt(m_window->rect().center());
    EXPECT_TRUE(centre == cover() || cover()->isAncestorOf(centre));
    EXPECT_EQ(m_window->windowTitle(), u"Redress"_s) << "no case is named";
    ASSERT_NE(QApplication::focusWidget(), nullptr);
    EXPECT_EQ(QApplication::focusWidget()->objectName(), u"unlockLineEdit"_s);

    // Neither keys nor clicks reach what is beneath, whatever they are sent to.
    QTest::keyClicks(summary, u"ce by somebody else"_s);
    QTest::mouseClick(summary->viewport(), Qt::LeftButton);
    key(Qt::Key_1, Qt::ControlModifier);
    key(Qt::Key_W, Qt::ControlModifier);
    EXPECT_EQ(summary->toPlainText(), typed);
    EXPECT_TRUE(lock().isLocked());
    EXPECT_TRUE(
        QTest::qWaitFor([this] { return cover()->isAncestorOf(QApplication::focusWidget()); }));
    for (int stop = 0; stop < 5; ++stop) {
        key(Qt::Key_Tab);
        EXPECT_TRUE(cover()->isAncestorOf(QApplication::focusWidget()));
    }
    m_window->close();
    EXPECT_TRUE(m_window->isVisible()) << "nobody is asked about what somebody else typed";
    m_window->resize(1100, 800);
    EXPECT_EQ(cover()->size(), m_window->size());

    auto *field = find<QLineEdit>(u"unlockLineEdit"_s);
    field->setFocus();
    type(u"green teapot"_s);
    key(Qt::Key_Return);
    EXPECT_TRUE(lock().isLocked());
    EXPECT_EQ(field->echoMode(), QLineEdit::Password);
    type(u"blue teapot"_s); // in the place of the wrong one
    key(Qt::Key_Return);
    EXPECT_FALSE(lock().isLocked());
    QTest::qWait(10);
    EXPECT_EQ(cover(), nullptr);
    EXPECT_EQ(summary->toPlainText(), typed);
    EXPECT_TRUE(summary->hasFocus());
    type(u"ce"_s);
    EXPECT_TRUE(summary->toPlainText().contains(u"Half a sentence"_s));
    EXPECT_TRUE(m_window->windowTitle().contains(u"CSC/25/0003"_s));
}

TEST_F(ScreenLockTest, CoversDialogsAndWindowsThatComeLater)
{
    open();
    act(MainActions::SaveCopy);
    auto *dialog = m_window->findChild<QDialog *>(u"saveCopyDialog"_s);
    ASSERT_NE(dialog, nullptr);
    lock().lock();
    EXPECT_NE(dialog->findChild<LockCover *>(), nullptr);
    QDialog late(m_window.get());
    late.show();
    EXPECT_NE(late.findChild<LockCover *>(), nullptr);
    auto *unlock = dialog->findChild<LockCover *>()->findChild<QPushButton *>();
    unlock->click(); // no passphrase is set
    EXPECT_FALSE(lock().isLocked());
    QTest::qWait(10);
    EXPECT_EQ(dialog->findChild<LockCover *>(), nullptr);
    EXPECT_TRUE(dialog->isVisible());
}

TEST_F(ScreenLockTest, FollowsMinutesOfNobodyAndIsOffAtFirst)
{
    EXPECT_EQ(m_settings->value(Settings::Key::LockAfterMinutes).toInt(), 0);
    open();
    EXPECT_LT(lock().msToLock(), 0);
    m_settings->setValue(Settings::Key::LockAfterMinutes, 1);
    const int whole = lock().msToLock(); // a coarse timer: within a twentieth of a minute
    EXPECT_NEAR(whole, 60'000, 3'500);
    QTest::qWait(1200);
    EXPECT_LT(lock().msToLock(), whole - 1000);
    key(Qt::Key_Tab);
    EXPECT_GT(lock().msToLock(), whole - 800) << "somebody is there";
    m_settings->setValue(Settings::Key::LockAfterMinutes, 0);
    EXPECT_LT(lock().msToLock(), 0);
}

TEST_F(ScreenLockTest, IsSetForThePersonAndSaysWhatItDoesNotProtect)
{
    open(CaseStore::Access::ReadOnly);
    goTo(u"screenlock"_s);
    EXPECT_TRUE(find<QLabel>(u"lockHonestLabel"_s)
                    ->text()
                    .contains(u"It protects neither the file nor the computer"_s));
    find<QSpinBox>(u"lockMinutesField"_s)->setValue(10);
    pick(u"lockByField"_s, u"a passphrase"_s);
    fill(u"lockPassphraseField"_s, u"teapot"_s);
    fill(u"lockAgainField"_s, u"kettle"_s);
    save();
    EXPECT_EQ(faultOf(u"screenlockSection"_s, u"lockAgain"_s),
              u"This is not what stands above. Type both again."_s);
    EXPECT_EQ(m_settings->value(Settings::Key::LockAfterMinutes).toInt(), 0);
    fill(u"lockAgainField"_s, u"teapot"_s);
    save();
    EXPECT_FALSE(isModified());
    EXPECT_EQ(m_settings->value(Settings::Key::LockAfterMinutes).toInt(), 10);
    const QString hash = m_settings->value(Settings::Key::LockPassphrase).toString();
    EXPECT_TRUE(isPassphrase(u"teapot"_s, hash));
    EXPECT_FALSE(hash.contains(u"teapot"_s));
    pick(u"lockByField"_s, u"anybody: nothing is asked for"_s);
    save();
    EXPECT_EQ(m_settings->value(Settings::Key::LockPassphrase).toString(), QString());
    find<QWidget>(u"lockMinutesField"_s)->setFocus();
    expectNamedStops();
}

} // namespace redress
