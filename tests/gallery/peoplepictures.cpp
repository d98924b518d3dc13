// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/gallery/peoplepictures.h"

#include "core/conduct/peoplerepository.h"
#include "core/worklist/worklist.h"
#include "tests/gallery/pictures.h"
#include "tests/gallery/stillness.h"
#include "ui/casefile/casesections.h"
#include "ui/people/peoplepane.h"
#include "ui/shell/mainactions.h"
#include "ui/shell/mainwindow.h"
#include "ui/shell/session.h"

#include <QAction>
#include <QApplication>
#include <QLineEdit>
#include <QPushButton>
#include <QTabBar>
#include <QTest>

namespace redress {

namespace {

using namespace Qt::StringLiterals;

constexpr int kPatience = 15'000; ///< Milliseconds in which a page has come to rest at the latest.

void press(QWidget &window, Qt::Key key, Qt::KeyboardModifiers modifiers = Qt::NoModifier)
{
    QWidget *focused = QApplication::focusWidget();
    QTest::keyClick(focused ? focused : &window, key, modifiers);
}

/// The case on the work list about whose people most has to be minded.
QString caseWithMostCare(Session &session)
{
    const auto list = WorkList::load(session.database(), session.rules(), session.today());
    if (!list)
        return {};
    QString reference;
    size_t most = 0;
    for (const WorkItem &item : list->items()) {
        if (!item.caseId)
            continue;
        const auto read = people::onCase(session.database(), *item.caseId);
        const auto lines = read ? careLines(*read, session.today()) : std::vector<CareLine>();
        const size_t worth = lines.size() + (lines.empty() || !lines.front().isWarning ? 0 : 3) +
                             (read && !read->consents.empty() ? 1 : 0);
        if (worth > most) {
            most = worth;
            reference = item.reference;
        }
    }
    return reference;
}

/// Goes to a case by the box that finds everything.
void goToCase(MainWindow &window, const QString &reference)
{
    press(window, Qt::Key_K, Qt::ControlModifier);
    QTest::keyClicks(QApplication::focusWidget(), reference);
    comeToRest(kPatience);
    press(window, Qt::Key_Return);
    comeToRest(kPatience);
}

/// The section of the case for the Ombudsman, and its form.
void walkOmbudsman(MainWindow &window, const QString &suffix, Pictures &pictures)
{
    for (QTabBar *sections : window.findChildren<QTabBar *>(u"sectionTabBar"_s)) {
        if (sections->isVisible())
            sections->setCurrentIndex(int(CaseSections::Section::Ombudsman));
    }
    comeToRest(kPatience);
    pictures.save(window, u"case-ombudsman-"_s + suffix);
    for (QPushButton *button : window.findChildren<QPushButton *>(u"addOmbudsmanButton"_s)) {
        if (!button->isVisible() || !button->isEnabled())
            continue;
        button->click();
        comeToRest(kPatience);
        if (QWidget *dialog = QApplication::activeModalWidget()) {
            pictures.save(*dialog, u"ombudsman-form-"_s + suffix);
            dialog->close();
        }
        window.activateWindow();
        comeToRest(kPatience);
        return;
    }
}

/// Somebody looked up from the menu.
void walkFindPerson(MainWindow &window, const QString &name, const QString &suffix,
                    Pictures &pictures)
{
    window.actions()[MainActions::FindPerson]->trigger();
    comeToRest(kPatience);
    QWidget *dialog = QApplication::activeModalWidget();
    auto *field = dialog ? dialog->findChild<QLineEdit *>(u"findPersonField"_s) : nullptr;
    if (!field)
        return;
    field->setText(name);
    comeToRest(kPatience);
    pictures.save(*dialog, u"find-person-"_s + suffix);
    dialog->close();
    window.activateWindow();
    comeToRest(kPatience);
}

/// Contacts, documents and the history of a case that stands alone.
void walkOmbudsmanPapers(MainWindow &window, const QString &suffix, Pictures &pictures)
{
    for (QTabBar *sections : window.findChildren<QTabBar *>(u"ombudsmanTabBar"_s)) {
        if (!sections->isVisible())
            continue;
        for (const auto &[name, section] :
             {std::pair(u"contacts"_s, 4), std::pair(u"documents"_s, 5),
              std::pair(u"history"_s, 6)}) {
            sections->setCurrentIndex(section);
            comeToRest(kPatience);
            pictures.save(window, u"ombudsman-%1-%2"_s.arg(name, suffix));
        }
    }
}

} // namespace

void walkOmbudsmanCases(MainWindow &window, const QString &suffix, Pictures &pictures)
{
    for (QTabBar *tabs : window.findChildren<QTabBar *>(u"caseTabBar"_s)) {
        if (tabs->isVisible())
            tabs->setCurrentIndex(1);
    }
    comeToRest(kPatience);
    pictures.save(window, u"ombudsman-cases-"_s + suffix);
}

void walkEnquiries(MainWindow &window, const QString &suffix, Pictures &pictures)
{
    walkOmbudsmanPapers(window, suffix, pictures);
    for (QTabBar *sections : window.findChildren<QTabBar *>(u"ombudsmanTabBar"_s)) {
        if (sections->isVisible())
            sections->setCurrentIndex(1);
    }
    comeToRest(kPatience);
    pictures.save(window, u"ombudsman-enquiries-"_s + suffix);
    for (QPushButton *button : window.findChildren<QPushButton *>(u"enquiriesAddButton"_s)) {
        if (!button->isVisible() || !button->isEnabled())
            continue;
        button->click();
        comeToRest(kPatience);
        if (QWidget *dialog = QApplication::activeModalWidget()) {
            pictures.save(*dialog, u"enquiry-form-"_s + suffix);
            dialog->close();
        }
        window.activateWindow();
        comeToRest(kPatience);
        return;
    }
}

void walkOmbudsmanIntake(MainWindow &window, const QString &suffix, Pictures &pictures)
{
    for (QWidget *kind : window.findChildren<QWidget *>(u"kindField"_s)) {
        if (!kind->isVisible())
            continue;
        QTest::keyClick(kind, Qt::Key_O);
        comeToRest(kPatience);
        pictures.save(window, u"new-contact-ombudsman-"_s + suffix);
        QTest::keyClick(kind, Qt::Key_Home);
        comeToRest(kPatience);
        return;
    }
}

void walkPeople(MainWindow &window, const QString &suffix, Pictures &pictures)
{
    const QString reference = caseWithMostCare(*window.openSession());
    if (reference.isEmpty())
        return;
    goToCase(window, reference);
    PeoplePane *pane = nullptr;
    for (PeoplePane *one : window.findChildren<PeoplePane *>()) {
        if (one->parentWidget()->isVisible())
            pane = one;
    }
    for (QTabBar *sections : window.findChildren<QTabBar *>(u"sectionTabBar"_s)) {
        if (sections->isVisible())
            sections->setCurrentIndex(int(CaseSections::Section::People));
    }
    comeToRest(kPatience);
    pictures.save(window, u"people-"_s + suffix);
    const auto chosen = pane ? pane->chosenPerson() : std::nullopt;
    if (!chosen)
        return;
    for (const char *name :
         {"addPersonButton", "changePersonButton", "removePersonButton", "otherCasesButton",
          "samePersonButton", "needsButton", "addConsentButton", "addAdvocacyButton"}) {
        auto *button = pane->findChild<QPushButton *>(QString::fromLatin1(name));
        if (!button || !button->isEnabled())
            continue;
        button->click();
        comeToRest(kPatience);
        QWidget *dialog = QApplication::activeModalWidget();
        if (!dialog)
            continue;
        if (auto *edit = dialog->findChild<QLineEdit *>(u"nameField"_s);
            edit && edit->text().isEmpty()) {
            edit->setText(chosen->person.name.section(u' ', 0, 0));
            comeToRest(kPatience);
        }
        pictures.save(*dialog, u"people-%1-%2"_s.arg(QString::fromLatin1(name), suffix));
        dialog->close();
        if (dialog->isVisible()) { // Something was typed: it asks first.
            comeToRest(kPatience);
            pictures.save(*dialog, u"people-give-up-"_s + suffix);
            dialog->close();
        }
        window.activateWindow(); // Offscreen nobody else gives it its turn again.
        comeToRest(kPatience);
    }
    walkFindPerson(window, chosen->person.name, suffix, pictures);
    walkOmbudsman(window, suffix, pictures);
    window.actions()[MainActions::NewContact]->trigger();
    comeToRest(kPatience);
    for (QLineEdit *edit : window.findChildren<QLineEdit *>(u"nameField"_s)) {
        if (edit->isVisible())
            edit->setText(chosen->person.name.section(u' ', 1));
    }
    comeToRest(kPatience);
    pictures.save(window, u"new-contact-known-"_s + suffix);
    for (QLineEdit *edit : window.findChildren<QLineEdit *>(u"nameField"_s)) {
        if (edit->isVisible())
            edit->clear();
    }
    comeToRest(kPatience);
}

} // namespace redress
