// SPDX-License-Identifier: GPL-3.0-or-later
// What stands beneath a section of the settings, and settings from one file into another.
#include "tests/ui/settingsfixture.h"

#include "core/exchange/settings/settingsfile.h"
#include "core/worklist/chaseladder.h"
#include "ui/settings/settingsimportdialog.h"
#include "ui/widgets/recordtable.h"

#include <QFile>
#include <QSpinBox>

namespace redress {

namespace {

using namespace Qt::StringLiterals;

class SectionFootTest : public CouncilSettings
{
protected:
    RecordTable *history() const { return find<RecordTable>(u"sectionHistoryTableView"_s); }
    static QString cell(const QTableView *table, int row, int column)
    {
        return table->model()->index(row, column).data().toString();
    }
    void nameCouncil(const QString &name)
    {
        goTo(u"council"_s);
        fill(u"councilNameField"_s, name);
        save();
    }
    SettingsImportDialog *dialog() const
    {
        for (auto *one : m_window->findChildren<SettingsImportDialog *>()) {
            if (one->isVisible())
                return one;
        }
        return nullptr;
    }
    /// Chooses a file and looks at what it would change.
    void importFile(const QByteArray &content)
    {
        m_dialogs.path = m_store.write(u"theirs.json"_s, content);
        press(u"importSettingsButton"_s);
    }
    void takeTurn(QWidget *window)
    {
        window->activateWindow();
        ASSERT_TRUE(QTest::qWaitFor([window] { return QApplication::activeWindow() == window; }));
    }
};

// Written from the file of the same council, before it had its new name.
const QByteArray kFile = "{\"format\": \"redress-settings\", \"version\": 1,\n"
                         "\"settings\": {\"council.name\": \"Southmoor\"},\n"
                         "\"lists\": {\"theme\": [\"Taxis to school\"]}}\n";

} // namespace

TEST_F(SectionFootTest, ShowsWhoChangedWhatByTheKeyboard)
{
    open();
    nameCouncil(u"Northmoor"_s);
    EXPECT_EQ(history(), nullptr) << "it is shown on demand";
    press(u"sectionHistoryButton"_s);
    ASSERT_NE(history(), nullptr);
    const int row = rowOf(history(), u"Name of the council"_s);
    ASSERT_GE(row, 0);
    EXPECT_EQ(cell(history(), row, 0), u"15/01/2026 "_s + cell(history(), row, 0).right(5));
    EXPECT_EQ(cell(history(), row, 1), u"tester"_s);
    EXPECT_EQ(cell(history(), row, 4), u"Northmoor"_s);
    expectNamedStops();
    // F6 leads there, as to every other pane.
    for (int i = 0; i < 8 && !history()->hasFocus(); ++i)
        key(Qt::Key_F6);
    EXPECT_TRUE(history()->hasFocus());
    // What is saved stands there at once.
    nameCouncil(u"Northmoor County Council"_s);
    EXPECT_EQ(cell(history(), 0, 3), u"Northmoor"_s);
    EXPECT_EQ(cell(history(), 0, 4), u"Northmoor County Council"_s);
    // Another section has its own; mine on this computer has none.
    goTo(u"lists"_s);
    ASSERT_NE(history(), nullptr);
    EXPECT_EQ(rowOf(history(), u"Name of the council"_s), -1);
    goTo(u"appearance"_s);
    EXPECT_EQ(history(), nullptr);
    EXPECT_EQ(find<QPushButton>(u"sectionHistoryButton"_s), nullptr);
}

TEST_F(SectionFootTest, TakesThePlaceOfTheSectionInALowWindow)
{
    open();
    goTo(u"chasing"_s);
    m_window->resize(720, 450);
    QTest::qWait(50);
    auto *button = find<QPushButton>(u"sectionHistoryButton"_s);
    const auto *section = find<QWidget>(u"chasingSection"_s);
    ASSERT_TRUE(button && section);
    EXPECT_LT(button->mapTo(m_window.get(), QPoint()).y(),
              section->mapTo(m_window.get(), QPoint()).y())
        << "beside the title";
    EXPECT_EQ(m_window->size(), QSize(720, 450));
    press(u"sectionHistoryButton"_s);
    ASSERT_NE(history(), nullptr);
    EXPECT_FALSE(section->isVisible());
    press(u"sectionHistoryButton"_s);
    EXPECT_TRUE(section->isVisible());
    m_window->resize(1400, 900);
    QTest::qWait(50);
    EXPECT_GT(button->mapTo(m_window.get(), QPoint()).y(),
              section->mapTo(m_window.get(), QPoint()).y());
}

TEST_F(SectionFootTest, IsReadInAFileThatCanOnlyBeRead)
{
    open(CaseStore::Access::ReadOnly);
    goTo(u"chasing"_s);
    press(u"sectionHistoryButton"_s);
    EXPECT_NE(history(), nullptr);
    const auto *reset = find<QPushButton>(u"resetSectionButton"_s);
    ASSERT_NE(reset, nullptr);
    EXPECT_FALSE(reset->isEnabled());
    EXPECT_FALSE(reset->toolTip().isEmpty()) << "it says why";
}

TEST_F(SectionFootTest, PutsWhatRedressShipsIntoTheFields)
{
    open();
    ASSERT_TRUE(chaseladder::set(session().database(), session().store().signature(),
                                 {{{7, u"mayor"_s}}}, u"Set"_s));
    session().noteChange();
    goTo(u"chasing"_s);
    EXPECT_FALSE(isModified());
    press(u"resetSectionButton"_s);
    EXPECT_TRUE(isModified()) << "nothing is kept before it is saved";
    EXPECT_EQ(chaseladder::load(session().database()).whomAfter(7), u"mayor"_s);
    save();
    EXPECT_EQ(chaseladder::load(session().database()), ChaseLadder::shipped());
    // Retention: six years for all.
    goTo(u"retention"_s);
    press(u"resetSectionButton"_s);
    EXPECT_FALSE(isModified()) << "they are so already";
    // What is mine holds at once.
    m_settings->setValue(Settings::Key::TextSize, 125);
    goTo(u"appearance"_s);
    press(u"resetSectionButton"_s);
    EXPECT_EQ(m_settings->value(Settings::Key::TextSize).toInt(), 100);
}

TEST_F(SectionFootTest, ShowsWhatAFileWouldChangeBeforeItIsChanged)
{
    open();
    nameCouncil(u"Northmoor"_s);
    importFile(kFile);
    ASSERT_NE(dialog(), nullptr);
    takeTurn(dialog());
    auto *table = dialog()->findChild<RecordTable *>(u"settingsImportTableView"_s);
    ASSERT_EQ(table->model()->rowCount(), 2);
    EXPECT_EQ(cell(table, 0, 2), u"Northmoor"_s);
    EXPECT_EQ(cell(table, 0, 3), u"Southmoor"_s);
    EXPECT_EQ(cell(table, 1, 3), u"Taxis to school"_s);
    QTest::keyClick(dialog(), Qt::Key_Escape);
    QApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    EXPECT_EQ(session().store().councilName(), u"Northmoor"_s);

    takeTurn(m_window.get());
    importFile(kFile);
    ASSERT_NE(dialog(), nullptr);
    takeTurn(dialog());
    QTest::keyClick(dialog()->findChild<QPushButton *>(u"recordButton"_s), Qt::Key_Space);
    QApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    EXPECT_EQ(dialog(), nullptr);
    EXPECT_EQ(session().store().councilName(), u"Southmoor"_s);
    EXPECT_EQ(find<QLineEdit>(u"councilNameField"_s)->text(), u"Southmoor"_s);
    EXPECT_TRUE(messages().join(u' ').contains(u"2 change"_s))
        << messages().join(u' ').toStdString();
    takeTurn(m_window.get());
    importFile(kFile);
    EXPECT_EQ(dialog(), nullptr) << "it is all so already";
}

TEST_F(SectionFootTest, SaysInWhichLineOfAFileSomethingIsWrong)
{
    open();
    goTo(u"council"_s);
    importFile("{\"format\": \"redress-settings\", \"version\": 1, \"lists\": {},\n"
               "\"settings\": {\"council.nam\": \"X\"}}");
    EXPECT_EQ(dialog(), nullptr);
    EXPECT_TRUE(messages().join(u' ').contains(u"theirs.json, line 2, council.nam"_s))
        << messages().join(u' ').toStdString();
}

TEST_F(SectionFootTest, WritesAFileThatCanBeTakenOver)
{
    open();
    nameCouncil(u"Northmoor"_s);
    m_dialogs.path = m_store.folder() + u"/settings.json"_s;
    press(u"exportSettingsButton"_s);
    QFile file(m_dialogs.path);
    ASSERT_TRUE(file.open(QIODevice::ReadOnly));
    const auto plan = settingsfile::plan(session().database(), session().reference(),
                                         u"settings.json"_s, file.readAll());
    ASSERT_TRUE(plan) << why(plan);
    EXPECT_TRUE(plan->isEmpty());
    EXPECT_EQ(plan->council, u"Northmoor"_s);
}

} // namespace redress
