// SPDX-License-Identifier: GPL-3.0-or-later
// F1 from everywhere, and the window of the manual by its keys.
#include "tests/ui/uifixture.h"
#include "ui/casefile/factspane.h"
#include "ui/casefile/stagepane.h"
#include "ui/help/guidance.h"
#include "ui/help/helpdesk.h"
#include "ui/help/manualbrowser.h"
#include "ui/help/manualwindow.h"
#include "ui/settings/sectionlist.h"
#include "ui/shell/pagelist.h"
#include "ui/widgets/choicebox.h"

#include <QAccessible>
#include <QDialog>
#include <QDirIterator>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QMenu>
#include <QPlainTextEdit>
#include <QTabBar>
#include <QToolButton>
#include <QTreeWidget>

namespace redress {

namespace {

using namespace Qt::StringLiterals;

class HelpTest : public WindowTest
{
protected:
    static ManualWindow *manual()
    {
        for (QWidget *top : QApplication::topLevelWidgets()) {
            if (auto *found = qobject_cast<ManualWindow *>(top); found && found->isVisible())
                return found;
        }
        return nullptr;
    }
    static ManualBrowser *browser() { return manual()->findChild<ManualBrowser *>(); }
    static QString topic() { return manual() ? browser()->topic() : QString(); }
    static QString fieldWords()
    {
        return manual()->findChild<QPlainTextEdit *>(u"manualFieldEdit"_s)->toPlainText();
    }
    static void press(Qt::Key key, Qt::KeyboardModifiers modifiers = Qt::NoModifier)
    {
        ASSERT_TRUE(QTest::qWaitForWindowActive(manual()));
        QWidget *focused = manual()->focusWidget();
        QTest::keyClick(focused ? focused : manual(), key, modifiers);
    }

    /// The window is at the front again.
    void takeTurn()
    {
        m_window->activateWindow();
        ASSERT_TRUE(QTest::qWaitForWindowActive(m_window.get()));
    }

    /// Where F1 would lead from \p widget, when only what lies within \p last is asked.
    QString placeWithin(const QWidget *widget, const QWidget *last)
    {
        return m_window->help().contexts().placeOf(widget, last);
    }

    QDialog *dialogInSight() const
    {
        for (QDialog *dialog : m_window->findChildren<QDialog *>()) {
            if (dialog->isVisible())
                return dialog;
        }
        return nullptr;
    }

    /// The dialog that is in sight has a place of its own, and F1 in it leads there.
    void expectHelpInDialog(const std::string &whence)
    {
        QDialog *dialog = dialogInSight();
        ASSERT_NE(dialog, nullptr) << whence;
        const QString place = placeWithin(dialog, dialog);
        EXPECT_TRUE(m_window->help().manual().has(place))
            << whence << ": " << dialog->objectName().toStdString() << " has no place";
        for (const QWidget *field : dialog->findChildren<QWidget *>()) {
            if (!field->isVisible() || field->focusPolicy() == Qt::NoFocus)
                continue;
            EXPECT_FALSE(placeWithin(field, dialog).isEmpty())
                << whence << ": " << field->objectName().toStdString();
        }
        QWidget *focused = dialog->focusWidget();
        QTest::keyClick(focused ? focused : dialog, Qt::Key_F1);
        ASSERT_NE(manual(), nullptr) << whence;
        const QString expected = placeWithin(focused ? focused : dialog, dialog);
        EXPECT_EQ(topic(), expected.section(u'#', 0, 0)) << whence;
        m_window->help().close();
        dialog->reject();
        QApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    }
};

} // namespace

TEST_F(HelpTest, LeadsFromEachPageToItsPlace)
{
    open();
    int number = 0;
    for (const PageEntry &page : pageList()) {
        key(Qt::Key(Qt::Key_1 + number++), Qt::ControlModifier);
        Page *shown = nullptr;
        for (Page *one : m_window->findChildren<Page *>())
            shown = one->isVisible() && !shown ? one : shown;
        ASSERT_NE(shown, nullptr) << page.key.toStdString();
        EXPECT_FALSE(placeWithin(shown, shown).isEmpty()) << page.key.toStdString();
        act(MainActions::Help);
        ASSERT_NE(manual(), nullptr) << page.key.toStdString();
        EXPECT_NE(topic(), u"welcome"_s) << page.key.toStdString();
        EXPECT_TRUE(fieldWords().size() > 60) << page.key.toStdString();
        takeTurn();
    }
}

TEST_F(HelpTest, LeadsFromEachSectionOfTheSettingsToItsPlace)
{
    open();
    key(Qt::Key_Comma, Qt::ControlModifier);
    auto *list = find<QListWidget>(u"sectionListWidget"_s);
    ASSERT_NE(list, nullptr);
    int row = 0;
    for (const SectionEntry &entry : sectionList()) {
        list->setCurrentRow(row++);
        auto *section = find<QWidget>(entry.key + u"Section"_s);
        ASSERT_NE(section, nullptr) << entry.key.toStdString();
        const QString place = placeWithin(section, section);
        EXPECT_TRUE(m_window->help().manual().has(place)) << entry.key.toStdString();
    }
}

TEST_F(HelpTest, LeadsFromEachSectionOfACaseToAPlace)
{
    open();
    openCase(u"CSC/25/0003"_s);
    auto *sections = find<QTabBar>(u"sectionTabBar"_s);
    ASSERT_NE(sections, nullptr);
    for (int i = 0; i < sections->count(); ++i) {
        sections->setCurrentIndex(i);
        act(MainActions::Help);
        EXPECT_FALSE(topic().isEmpty()) << i;
        EXPECT_NE(topic(), u"welcome"_s) << i;
        takeTurn();
    }
}

TEST_F(HelpTest, LeadsFromEachStepOfACaseToItsPlace)
{
    open();
    openCase(u"CSC/25/0003"_s);
    auto *menu = m_window->findChild<QMenu *>(u"stepMenu"_s);
    ASSERT_NE(menu, nullptr);
    act(MainActions::RecordStep);
    menu->close();
    const QList<QAction *> steps = menu->actions();
    QStringList places;
    for (const QString &name : [&] {
             QStringList names;
             for (const QAction *step : steps) {
                 if (step->isEnabled() && !step->isSeparator())
                     names.append(step->objectName());
             }
             return names;
         }()) {
        act(MainActions::RecordStep);
        menu->close();
        auto *step = menu->findChild<QAction *>(name);
        for (QAction *one : menu->actions())
            step = one->objectName() == name ? one : step;
        ASSERT_NE(step, nullptr);
        step->trigger();
        if (QDialog *dialog = dialogInSight())
            places.append(placeWithin(dialog, dialog));
        expectHelpInDialog(name.toStdString());
        takeTurn();
    }
    EXPECT_GT(places.size(), 5);
    EXPECT_TRUE(places.contains(u"extend"_s)) << places.join(u' ').toStdString();
    EXPECT_TRUE(places.contains(u"hold"_s));
}

TEST_F(HelpTest, LeadsFromTheDialogsOfTheWindowToTheirPlaces)
{
    open();
    int dialogs = 0;
    for (const auto acts :
         {MainActions::CalendarFile, MainActions::ChaseSheet, MainActions::OfficerSheet,
          MainActions::MoveCases, MainActions::Deadlines, MainActions::Shortcuts,
          MainActions::Diagnostics, MainActions::About, MainActions::Import}) {
        QAction *action = m_window->actions()[acts];
        if (!action->isEnabled())
            continue;
        action->trigger();
        if (!dialogInSight())
            continue; // Nobody has anything open that could be moved.
        ++dialogs;
        expectHelpInDialog(action->objectName().toStdString());
        takeTurn();
    }
    EXPECT_GE(dialogs, 6);
    key(Qt::Key_2, Qt::ControlModifier);
    act(MainActions::ChangeMany);
    expectHelpInDialog("change many");
}

TEST_F(HelpTest, LeadsFromTheFormsOfACaseToTheirPlaces)
{
    open();
    openCase(u"CSC/25/0003"_s);
    auto *sections = find<QTabBar>(u"sectionTabBar"_s);
    ASSERT_NE(sections, nullptr);
    int forms = 0;
    for (const QString &button :
         {u"addIssueButton"_s, u"addActionButton"_s, u"addPersonButton"_s, u"addConsentButton"_s,
          u"addAdvocacyButton"_s, u"recordContactButton"_s, u"writeLetterButton"_s,
          u"addRemedyButton"_s, u"addRecommendationButton"_s, u"addCostButton"_s}) {
        for (int i = 0; i < sections->count(); ++i) {
            sections->setCurrentIndex(i);
            auto *add = find<QPushButton>(button);
            if (!add || !add->isEnabled())
                continue;
            add->click();
            ++forms;
            expectHelpInDialog(button.toStdString());
            takeTurn();
            break;
        }
    }
    EXPECT_GE(forms, 7);
    act(MainActions::LinkCases);
    expectHelpInDialog("linked cases");
}

TEST_F(HelpTest, ShowsTheRuleBesideTheFieldThatItExplains)
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
    QDialog *dialog = dialogInSight();
    ASSERT_NE(dialog, nullptr);
    auto *until = dialog->findChild<QWidget *>(u"untilField"_s);
    auto *words = dialog->findChild<QLabel *>(u"guidanceLabel"_s);
    ASSERT_NE(until, nullptr);
    ASSERT_NE(words, nullptr);
    dialog->activateWindow();
    ASSERT_TRUE(QTest::qWaitFor([dialog] { return QApplication::activeWindow() == dialog; }));
    until->setFocus();
    EXPECT_TRUE(words->text().startsWith(u"Regulations 2006, regulations 14 and 17: "_s))
        << words->text().toStdString();
    EXPECT_TRUE(until->whatsThis().contains(u"65 working days"_s));
    QTest::keyClick(until, Qt::Key_F1);
    EXPECT_EQ(topic(), u"extend"_s);
    EXPECT_EQ(browser()->source().fragment(), u"how-far"_s);
    EXPECT_TRUE(fieldWords().contains(u"65 working days"_s)) << fieldWords().toStdString();
    dialog->reject();
}

/// An enquiry of an MP has no regulations. \source domain 3.2
TEST_F(HelpTest, CitesTheRulesOfTheProcedureOfTheCaseAndOfNoOther)
{
    open();
    const auto paneInSight = [this](auto *pane) {
        auto *sections = find<QTabBar>(u"sectionTabBar"_s);
        for (int i = 0; sections && i < sections->count(); ++i) {
            sections->setCurrentIndex(i);
            QCoreApplication::processEvents();
            for (auto *one : m_window->findChildren<decltype(pane)>()) {
                if (one->isVisible())
                    return one;
            }
        }
        return decltype(pane)(nullptr);
    };
    const auto said = [](const QWidget *pane, const QString &field) {
        const auto *one = pane->findChild<QWidget *>(field);
        return one ? one->whatsThis() : u"(no field)"_s;
    };
    openCase(u"CSC/25/0003"_s);
    auto *stage = paneInSight(static_cast<StagePane *>(nullptr));
    ASSERT_NE(stage, nullptr);
    EXPECT_TRUE(said(stage, u"responded_dateField"_s).contains(u"Regulations 2006"_s))
        << said(stage, u"responded_dateField"_s).toStdString();
    auto *facts = paneInSight(static_cast<FactsPane *>(nullptr));
    ASSERT_NE(facts, nullptr);
    const QString received = u"received_dateField"_s;
    EXPECT_TRUE(said(facts, received).contains(u"Regulations 2006"_s));
    // What is chosen for the procedure decides, once and back again.
    auto *procedure = facts->findChild<ChoiceBox *>(u"procedureField"_s);
    ASSERT_NE(procedure, nullptr);
    procedure->setValue(qint64(ProcedureKey::Corporate));
    EXPECT_FALSE(said(facts, received).contains(u"Regulations"_s))
        << said(facts, received).toStdString();
    procedure->setValue(qint64(ProcedureKey::ChildrenStatutory));
    EXPECT_EQ(said(facts, received).count(u"Regulations 2006"_s), 1);
    act(MainActions::Discard);

    openCase(u"MP/25/0002"_s);
    facts = paneInSight(static_cast<FactsPane *>(nullptr));
    ASSERT_NE(facts, nullptr);
    EXPECT_FALSE(said(facts, received).contains(u"Regulations"_s))
        << said(facts, received).toStdString();
}

TEST_F(HelpTest, HelpsOnTheFirstPageToo)
{
    key(Qt::Key_F1);
    EXPECT_EQ(topic(), u"sample"_s);
    takeTurn();
    find<QToolButton>(u"dueDatesButton"_s)->click();
    EXPECT_EQ(topic(), u"days"_s);
}

TEST_F(HelpTest, IsSearchedAndReadByKeysAlone)
{
    open();
    key(Qt::Key_F1);
    ASSERT_NE(manual(), nullptr);
    EXPECT_EQ(topic(), u"worklist"_s);
    press(Qt::Key_F, Qt::ControlModifier);
    auto *search = manual()->findChild<QLineEdit *>(u"manualSearchEdit"_s);
    ASSERT_EQ(manual()->focusWidget(), search);
    QTest::keyClicks(search, u"hear noth"_s);
    auto *found = manual()->findChild<QListWidget *>(u"manualFoundList"_s);
    EXPECT_EQ(found->count(), 0);
    search->clear();
    QTest::keyClicks(search, u"prem ombuds"_s);
    ASSERT_GT(found->count(), 0);
    EXPECT_TRUE(found->item(0)->text().contains(u'\n')) << "page and line";
    press(Qt::Key_Down);
    EXPECT_EQ(manual()->focusWidget(), found);
    const QString first = topic();
    EXPECT_NE(first, u"worklist"_s);
    EXPECT_TRUE(browser()->textCursor().selectedText().contains(u"mbudsman"_s) ||
                browser()->textCursor().selectedText().contains(u"remature"_s));
    press(Qt::Key_Left, Qt::AltModifier);
    EXPECT_EQ(topic(), u"worklist"_s);
    press(Qt::Key_Right, Qt::AltModifier);
    EXPECT_EQ(topic(), first);
    press(Qt::Key_Escape);
    EXPECT_TRUE(search->text().isEmpty());
    ASSERT_NE(manual(), nullptr);
    press(Qt::Key_Escape);
    EXPECT_EQ(manual(), nullptr);
}

TEST_F(HelpTest, GoesRoundItsPanesAndNamesEachStop)
{
    open();
    key(Qt::Key_F1);
    ASSERT_NE(manual(), nullptr);
    QList<QWidget *> stops;
    for (int i = 0; i < 3; ++i) {
        stops.append(manual()->focusWidget());
        press(Qt::Key_F6);
    }
    EXPECT_EQ(QSet<QWidget *>(stops.begin(), stops.end()).size(), 3);
    for (const QWidget *one : manual()->findChildren<QWidget *>()) {
        if (!one->isVisible() || one->focusPolicy() == Qt::NoFocus ||
            one->objectName().startsWith(u"qt_"_s))
            continue;
        QAccessibleInterface *spoken =
            QAccessible::queryAccessibleInterface(const_cast<QWidget *>(one));
        ASSERT_NE(spoken, nullptr);
        EXPECT_FALSE(spoken->text(QAccessible::Name).isEmpty())
            << one->metaObject()->className() << ' ' << one->objectName().toStdString();
    }
}

TEST_F(HelpTest, FollowsLinksAndTextSize)
{
    m_window->help().open(u"answer"_s);
    ASSERT_NE(manual(), nullptr);
    Q_EMIT browser()->anchorClicked(QUrl(u"issues.html#actions"_s));
    EXPECT_EQ(topic(), u"issues"_s);
    const auto *contents = manual()->findChild<QTreeWidget *>();
    EXPECT_EQ(contents->currentItem()->text(0), u"Issues, findings and actions"_s);
    const double before = browser()->document()->size().height();
    m_theme->apply(Theme::Choice::Dark, 200);
    QApplication::processEvents();
    EXPECT_GT(browser()->document()->size().height(), before * 1.5);
    EXPECT_EQ(topic(), u"issues"_s);
    m_theme->apply(Theme::Choice::Light, 100);
    Q_EMIT browser()->anchorClicked(QUrl(u"shortcuts:"_s));
    ASSERT_NE(dialogInSight(), nullptr);
    EXPECT_EQ(dialogInSight()->objectName(), u"shortcutsDialog"_s);
}

TEST_F(HelpTest, EachRuleBelongsToAFieldOfTheProgram)
{
    QString sources;
    // The names of fields are the words under which facts are stored.
    for (const char *room : {"/ui", "/core/casework", "/core/conduct"}) {
        QDirIterator files(QString::fromLatin1(REDRESS_SOURCE_DIR) + QString::fromLatin1(room),
                           {u"*.cpp"_s, u"*.h"_s}, QDir::Files, QDirIterator::Subdirectories);
        while (files.hasNext()) {
            QFile file(files.next());
            if (!file.fileName().contains(u"/help/"_s) && file.open(QIODevice::ReadOnly))
                sources += QString::fromUtf8(file.readAll());
        }
    }
    const auto isKnown = [&](QString name) {
        if (sources.contains(u"class "_s + name + u' '))
            return true;
        if (name.startsWith(u"act-"_s))
            name.remove(0, 4);
        if (name.endsWith(u"Field"_s))
            name.chop(5);
        if (name.endsWith(u"Section"_s))
            name.chop(7);
        return sources.contains(u'"' + name + u'"') || sources.contains(u"class "_s + name + u' ');
    };
    QStringList all = guidance().keys();
    all += HelpContext().places().keys();
    for (const QString &path : all) {
        for (const QString &name : path.split(u'/'))
            EXPECT_TRUE(isKnown(name)) << path.toStdString();
    }
    EXPECT_FALSE(isKnown(u"noSuchFieldField"_s));
}

} // namespace redress
