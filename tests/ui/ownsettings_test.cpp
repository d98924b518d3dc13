// SPDX-License-Identifier: GPL-3.0-or-later
// What a person sets for this computer needs no case file. \source ux 14, "changed in Settings
// without restart"
#include "tests/ui/uifixture.h"
#include "ui/settings/sectionlist.h"
#include "ui/shell/startpage.h"

#include <QComboBox>
#include <QLabel>
#include <QListWidget>
#include <QMenuBar>
#include <QSpinBox>

namespace redress {

namespace {

using namespace Qt::StringLiterals;

class OwnSettingsTest : public WindowTest
{
protected:
    ~OwnSettingsTest() override { m_theme->apply(Theme::Choice::Light, 100); }

    void goThere() { key(Qt::Key_Comma, Qt::ControlModifier); }
    QStringList sections() const
    {
        QStringList names;
        const auto *list = find<QListWidget>(u"sectionListWidget"_s);
        for (int row = 0; list && row < list->count(); ++row)
            names.append(list->item(row)->text());
        return names;
    }
    bool isAtStart() const
    {
        const auto *start = m_window->findChild<StartPage *>();
        return start && start->isVisible();
    }
};

} // namespace

TEST_F(OwnSettingsTest, AreReachedByTheirKeyAndSayWhereTheCouncilsAre)
{
    ASSERT_EQ(m_window->openSession(), nullptr);
    goThere();
    QStringList personal;
    for (const SectionEntry &entry : sectionList()) {
        if (entry.isPersonal)
            personal.append(entry.name);
    }
    ASSERT_GE(personal.size(), 2);
    EXPECT_EQ(sections(), personal);
    EXPECT_EQ(m_window->windowTitle(), u"Settings[*] - Redress"_s);
    const auto *elsewhere = find<QLabel>(u"councilElsewhereLabel"_s);
    ASSERT_NE(elsewhere, nullptr);
    EXPECT_TRUE(elsewhere->text().contains(u"case file"_s)) << elsewhere->text().toStdString();
    EXPECT_TRUE(find<QListWidget>(u"sectionListWidget"_s)->hasFocus());
    key(Qt::Key_Escape);
    EXPECT_TRUE(QTest::qWaitFor([this] { return isAtStart(); }, 1000));
    EXPECT_EQ(m_window->windowTitle(), u"Redress"_s);
}

TEST_F(OwnSettingsTest, StandInTheMenusWithoutAFileAndNoOtherPlaceDoes)
{
    QStringList enabled;
    QStringList menus;
    for (const QAction *top : m_window->menuBar()->actions()) {
        for (const QAction *one : top->menu()->actions()) {
            if (!one->objectName().endsWith(u"PlaceAction"_s) || !one->isEnabled())
                continue;
            enabled.append(one->objectName());
            menus.append(QString(top->text()).remove(u'&'));
        }
    }
    enabled.removeDuplicates();
    EXPECT_EQ(enabled, QStringList{u"settingsPlaceAction"_s});
    EXPECT_EQ(menus, (QStringList{u"View"_s, u"Tools"_s}));
}

TEST_F(OwnSettingsTest, HoldAtOnce)
{
    goThere();
    auto *size = find<QComboBox>(u"textSizeField"_s);
    ASSERT_NE(size, nullptr);
    const int before = m_window->fontMetrics().height();
    size->setFocus();
    size->setCurrentIndex(size->findData(150));
    Q_EMIT size->activated(size->currentIndex());
    EXPECT_EQ(m_settings->value(Settings::Key::TextSize).toInt(), 150);
    EXPECT_TRUE(
        QTest::qWaitFor([&] { return m_window->fontMetrics().height() > before * 5 / 4; }, 1000));
}

TEST_F(OwnSettingsTest, AreSavedByTheirKeyAndAskedAboutBeforeAFileIsOpened)
{
    goThere();
    find<QListWidget>(u"sectionListWidget"_s)->setCurrentRow(1);
    auto *minutes = find<QSpinBox>(u"lockMinutesField"_s);
    ASSERT_NE(minutes, nullptr);
    minutes->setValue(7);
    key(Qt::Key_S, Qt::ControlModifier);
    EXPECT_EQ(m_settings->value(Settings::Key::LockAfterMinutes).toInt(), 7);
    EXPECT_FALSE(m_window->isWindowModified());

    minutes->setValue(9);
    EXPECT_TRUE(m_window->isWindowModified());
    m_dialogs.answer = FileDialogs::Answer::Cancel;
    m_window->openFile(m_store.path());
    EXPECT_EQ(m_window->openSession(), nullptr) << "whoever cancels stays";
    EXPECT_EQ(m_dialogs.questions.size(), 1);
    m_dialogs.answer = FileDialogs::Answer::No;
    open();
    EXPECT_EQ(m_settings->value(Settings::Key::LockAfterMinutes).toInt(), 7);
    // With a file, all of them are there.
    goThere();
    EXPECT_EQ(sections().size(), qsizetype(sectionList().size()));
    EXPECT_EQ(find<QLabel>(u"councilElsewhereLabel"_s), nullptr);
    // And without it again, they do not come back by themselves.
    act(MainActions::CloseFile);
    EXPECT_TRUE(isAtStart());
}

TEST_F(OwnSettingsTest, AreLeftByTheWayBack)
{
    goThere();
    ASSERT_FALSE(isAtStart());
    act(MainActions::Back);
    EXPECT_TRUE(QTest::qWaitFor([this] { return isAtStart(); }, 1000));
    EXPECT_FALSE(m_window->actions()[MainActions::Back]->isEnabled());
    goThere();
    find<QPushButton>(u"leaveSettingsButton"_s)->click();
    EXPECT_TRUE(QTest::qWaitFor([this] { return isAtStart(); }, 1000));
}

} // namespace redress
