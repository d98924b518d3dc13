// SPDX-License-Identifier: GPL-3.0-or-later
// A person's own settings go to another computer as a file. \source ux 15
#include "tests/ui/settingsfixture.h"

#include "ui/settings/ownsettingsdialog.h"
#include "ui/shell/actionkeys.h"

#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>
#include <QPushButton>

namespace redress {

namespace {

using namespace Qt::StringLiterals;
using Key = Settings::Key;

class OwnSettingsFileTest : public CouncilSettings
{
protected:
    OwnSettingsFileTest()
    {
        open();
        goTo(u"appearance"_s);
        m_dialogs.path = m_store.folder() + u"/my.json"_s;
    }

    QAction *goToCase() const { return m_window->actions()[MainActions::GoTo]; }
    OwnSettingsDialog *dialog() const
    {
        for (auto *one : m_window->findChildren<OwnSettingsDialog *>()) {
            if (one->isVisible())
                return one;
        }
        return nullptr;
    }
    /// What the dialog says of each change: what, now, then.
    QStringList lines() const
    {
        const auto *table = dialog()->findChild<QTableView *>(u"ownSettingsTableView"_s);
        QStringList all;
        for (int row = 0; row < table->model()->rowCount(); ++row) {
            QStringList cells;
            for (int column = 0; column < 3; ++column)
                cells.append(table->model()->index(row, column).data().toString());
            all.append(cells.join(u" | "_s));
        }
        return all;
    }
    void importText(const QByteArray &content)
    {
        m_dialogs.path = m_store.write(u"my.json"_s, content);
        press(u"importOwnButton"_s);
    }
};

const QList<QKeySequence> kOther{QKeySequence(u"Ctrl+Shift+F7"_s)};

} // namespace

TEST_F(OwnSettingsFileTest, IsShownBeforeItIsTakenOverAndHoldsAtOnce)
{
    m_settings->setValue(Key::CompactRows, true);
    actionkeys::set(goToCase(), kOther, *m_settings);
    m_settings->setLayout(u"of/a/list"_s, "wide"_ba);
    m_settings->addRecentFile(u"/home/secret.redress"_s);
    press(u"exportOwnButton"_s);
    QFile file(m_dialogs.path);
    ASSERT_TRUE(file.open(QIODevice::ReadOnly));
    EXPECT_FALSE(file.readAll().contains("secret")) << "files are of this computer";
    file.close();

    m_settings->setValue(Key::CompactRows, false);
    actionkeys::set(goToCase(), actionkeys::shipped(goToCase()), *m_settings);
    m_settings->setLayout(u"of/a/list"_s, "narrow"_ba);
    press(u"importOwnButton"_s);
    ASSERT_NE(dialog(), nullptr) << messages().join(u'|').toStdString();
    EXPECT_TRUE(lines().contains(u"More rows of a list at once | no | yes"_s))
        << lines().join(u'\n').toStdString();
    EXPECT_TRUE(lines().contains(u"Keys: Go to case | Ctrl+K | Ctrl+Shift+F7"_s))
        << lines().join(u'\n').toStdString();
    EXPECT_EQ(lines().size(), 3) << lines().join(u'\n').toStdString();
    EXPECT_FALSE(m_settings->value(Key::CompactRows).toBool()) << "not before it is taken over";

    auto *take = dialog()->findChild<QPushButton *>(u"recordButton"_s);
    ASSERT_NE(take, nullptr);
    take->click();
    ASSERT_TRUE(QTest::qWaitFor([&] { return m_settings->value(Key::CompactRows).toBool(); }));
    EXPECT_EQ(goToCase()->shortcuts(), kOther);
    EXPECT_EQ(m_settings->layout(u"of/a/list"_s), "wide"_ba);
    EXPECT_TRUE(m_window->actions()[MainActions::CompactRows]->isChecked()) << "at once";
}

TEST_F(OwnSettingsFileTest, WhatIsSoAlreadyIsSaid)
{
    press(u"exportOwnButton"_s);
    press(u"importOwnButton"_s);
    EXPECT_EQ(dialog(), nullptr);
    EXPECT_TRUE(messages().join(u' ').contains(u"All that my.json brings is so already."_s));
}

/// Otherwise a key of the file could be one that somebody gave to another action here.
TEST_F(OwnSettingsFileTest, KeysThatItDoesNotNameAreThoseThatCameWithRedress)
{
    actionkeys::set(goToCase(), kOther, *m_settings);
    importText("{\"format\": \"redress-own-settings\", \"version\": 1, \"settings\": {},\n"
               "\"layout\": {}}");
    EXPECT_EQ(dialog(), nullptr) << "it says nothing of keys";
    importText("{\"format\": \"redress-own-settings\", \"version\": 1, \"settings\": {},\n"
               "\"keys\": {}, \"layout\": {}}");
    ASSERT_NE(dialog(), nullptr);
    EXPECT_EQ(lines(), QStringList(u"Keys: Go to case | Ctrl+Shift+F7 | Ctrl+K"_s));
    dialog()->findChild<QPushButton *>(u"recordButton"_s)->click();
    ASSERT_TRUE(QTest::qWaitFor([&] { return actionkeys::isAsShipped(goToCase()); }));
    EXPECT_FALSE(m_settings->keysOf(goToCase()->objectName()));
}

TEST_F(OwnSettingsFileTest, NamesEachFaultWithItsLineAndChangesNothing)
{
    importText("{\"format\": \"redress-own-settings\", \"version\": 1,\n"
               "\"settings\": {\"more_rows\": true,\n"
               "\"text_size\": 500,\n"
               "\"colour\": \"dark\"},\n"
               "\"keys\": {\"eatAction\": \"Ctrl+E\"}, \"layout\": {}}");
    EXPECT_EQ(dialog(), nullptr);
    const QString said = messages().join(u'\n');
    EXPECT_TRUE(said.contains(u"my.json, line 3, text_size: "_s)) << said.toStdString();
    EXPECT_TRUE(said.contains(u"my.json, line 4, colour: "_s)) << said.toStdString();
    EXPECT_TRUE(said.contains(u"my.json, line 5, eatAction: "_s)) << said.toStdString();
    EXPECT_FALSE(m_settings->value(Key::CompactRows).toBool());
}

/// A letter would be lost to every field, and keys of two actions would do nothing.
TEST_F(OwnSettingsFileTest, TakesNoKeysThatTheListOfKeysRefuses)
{
    const QByteArray first = goToCase()->objectName().toUtf8();
    const QByteArray other = m_window->actions()[MainActions::OpenFile]->objectName().toUtf8();
    const QByteArray head =
        "{\"format\": \"redress-own-settings\", \"version\": 1, \"settings\": {},\n";
    for (const QByteArray &keys : QList<QByteArray>{
             "\"" + first + "\": \"A\"", "\"" + first + "\": \"Ctrl+V\"",
             "\"" + first + "\": \"Ctrl+Shift+F7\", \"" + other + "\": \"Ctrl+Shift+F7\""}) {
        importText(head + "\"keys\": {" + keys + "}, \"layout\": {}}");
        EXPECT_EQ(dialog(), nullptr) << keys.toStdString();
        EXPECT_TRUE(messages().join(u'\n').contains(u"my.json, line 2, "_s)) << keys.toStdString();
    }
    importText(head + "\"keys\": {\"" + other + "\": \"Ctrl+K\"}, \"layout\": {}}");
    ASSERT_NE(dialog(), nullptr) << messages().join(u'|').toStdString();
    EXPECT_TRUE(lines().contains(u"Keys: Go to case | Ctrl+K | no keys"_s))
        << lines().join(u'\n').toStdString();
}

TEST_F(OwnSettingsFileTest, AHugeFileIsNoneOfAPerson)
{
    importText(
        "{\"format\": \"redress-own-settings\", \"version\": 1, \"settings\": {}, \"x\": \"" +
        QByteArray(2 * 1024 * 1024, 'x') + "\"}");
    EXPECT_TRUE(
        messages().join(u' ').contains(u"my.json is no file of somebody's own settings."_s));
}

TEST_F(OwnSettingsFileTest, AFileOfTheCouncilIsNoneOfAPerson)
{
    importText("{\"format\": \"redress-settings\", \"version\": 1, \"settings\": {}}");
    EXPECT_EQ(dialog(), nullptr);
    EXPECT_TRUE(
        messages().join(u' ').contains(u"my.json is no file of somebody's own settings."_s));
}

} // namespace redress
