// SPDX-License-Identifier: GPL-3.0-or-later
// Results are told to screen readers, stay as long as somebody is at them, and are reached by keys.
// \source WCAG 2.2, 2.2.1 and 4.1.3
#include "tests/ui/walk.h"

#include "ui/shell/startpage.h"
#include "ui/widgets/formdialog.h"
#include "ui/widgets/messagebar.h"

#include <QDialog>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>

namespace redress {

namespace {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

class AnnounceTest : public WalkTest
{
protected:
    MessageBar &bar() const { return *m_window->findChild<MessageBar *>(u"messageBar"_s); }
    bool goesWithin(int ms)
    {
        return QTest::qWaitFor([this] { return messages().isEmpty(); }, ms);
    }
};

} // namespace

TEST_F(AnnounceTest, EachMessageIsHeard)
{
    const Heard heard;
    open();
    bar().show(MessageBar::Kind::Success, u"Saved 3 cases."_s);
    bar().show(MessageBar::Kind::Error, u"The disk is full."_s);
    EXPECT_EQ(heard.notices().mid(heard.notices().size() - 2),
              (QStringList{u"Saved 3 cases."_s, u"The disk is full."_s}));
}

TEST_F(AnnounceTest, WhatSavingCameToIsHeard)
{
    open();
    const Heard heard;
    m_dialogs.path = m_store.folder() + u"/copy.redress"_s;
    act(MainActions::BackUp);
    ASSERT_TRUE(QTest::qWaitFor([&] { return !heard.notices().isEmpty(); }, 20000));
    EXPECT_TRUE(heard.notices().last().contains(u"Backed up 5 case"_s))
        << heard.notices().join(u'|').toStdString();
}

TEST_F(AnnounceTest, TheQuestionOfAFormIsHeard)
{
    open();
    openCase(u"CSC/25/0003"_s);
    act(MainActions::RecordStep);
    auto *menu = m_window->findChild<QMenu *>(u"stepMenu"_s);
    menu->close();
    for (QAction *step : menu->actions()) {
        if (step->objectName() == "extendAction"_L1)
            step->trigger();
    }
    auto *form = qobject_cast<FormDialog *>(dialogInSight());
    ASSERT_NE(form, nullptr);
    ASSERT_TRUE(QTest::qWaitFor([form] { return QApplication::activeWindow() == form; }));
    const Heard heard;
    form->findChild<QLineEdit *>()->setText(u"typed"_s);
    form->reject();
    ASSERT_EQ(heard.notices().size(), 1);
    EXPECT_TRUE(heard.notices().first().startsWith(u"What you typed is not recorded."_s));
    form->setFault(u"The day is missing."_s);
    EXPECT_EQ(heard.notices().last(), u"The day is missing."_s);
    form->done(QDialog::Rejected);
    QApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
}

TEST_F(AnnounceTest, ASuccessGoesByItselfUnlessItOffersAWay)
{
    open();
    bar().setSuccessStays(50ms);
    bar().show(MessageBar::Kind::Success, u"Saved."_s);
    EXPECT_TRUE(goesWithin(2000));
    bar().show(MessageBar::Kind::Success, u"Restored."_s, {{u"&Open it"_s, [] {}}});
    EXPECT_FALSE(goesWithin(400)) << "nobody need hurry to the button";
    bar().clear();
    bar().show(MessageBar::Kind::Error, u"Not saved."_s);
    EXPECT_FALSE(goesWithin(400));
}

TEST_F(AnnounceTest, AMessageStaysWhileSomebodyIsAtIt)
{
    open();
    bar().setSuccessStays(100ms);
    bar().show(MessageBar::Kind::Success, u"Saved."_s);
    bar().pane()->setFocus();
    EXPECT_FALSE(goesWithin(600));
    key(Qt::Key_F6);
    EXPECT_TRUE(goesWithin(2000));
}

TEST_F(AnnounceTest, F6LeadsToTheMessageAndEscClosesIt)
{
    open();
    bar().show(MessageBar::Kind::Error, u"The disk is full."_s);
    bool isReached = false;
    for (int steps = 0; steps < 8 && !isReached; ++steps) {
        key(Qt::Key_F6);
        isReached = QApplication::focusWidget() == bar().pane();
    }
    ASSERT_TRUE(isReached);
    EXPECT_EQ(qobject_cast<QLabel *>(QApplication::focusWidget())->text(), u"The disk is full."_s);
    key(Qt::Key_F6);
    EXPECT_NE(QApplication::focusWidget(), bar().pane());
    key(Qt::Key_F6, Qt::ShiftModifier);
    ASSERT_EQ(QApplication::focusWidget(), bar().pane());
    key(Qt::Key_Escape);
    EXPECT_TRUE(messages().isEmpty());
    EXPECT_NE(QApplication::focusWidget(), nullptr);
}

TEST_F(AnnounceTest, F6LeadsToTheMessageOfTheFirstPageToo)
{
    bar().show(MessageBar::Kind::Error, u"The file is damaged."_s);
    key(Qt::Key_F6);
    EXPECT_EQ(QApplication::focusWidget(), bar().pane());
    key(Qt::Key_F6);
    EXPECT_TRUE(m_window->findChild<StartPage *>()->isAncestorOf(QApplication::focusWidget()));
}

} // namespace redress
