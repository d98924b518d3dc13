// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/gallery/accesspictures.h"

#include "core/conduct/peoplerepository.h"
#include "core/store/bin.h"
#include "core/store/members.h"
#include "core/store/restriction.h"
#include "core/worklist/worklist.h"
#include "tests/gallery/pictures.h"
#include "tests/gallery/stillness.h"
#include "ui/settings/sectionlist.h"
#include "ui/shell/mainwindow.h"
#include "ui/shell/pagelist.h"
#include "ui/shell/session.h"

#include <QAction>
#include <QApplication>
#include <QDialog>
#include <QListWidget>
#include <QMenu>
#include <QPushButton>
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

void showSections(MainWindow &window, const QString &suffix, Pictures &pictures)
{
    press(window, Qt::Key(Qt::Key_0 + int(pageList().size())), Qt::ControlModifier);
    comeToRest(kPatience);
    auto *sections = window.findChild<QListWidget *>(u"sectionListWidget"_s);
    const auto entries = sectionList();
    for (int row = 0; sections && row < sections->count(); ++row) {
        const QString key = entries[size_t(row)].key;
        if (key != "people"_L1 && key != "accesslog"_L1 && key != "bin"_L1 &&
            key != "retention"_L1 && key != "diversity"_L1)
            continue;
        sections->setCurrentRow(row);
        comeToRest(kPatience);
        pictures.save(window, u"settings-%1-%2"_s.arg(key, suffix));
        auto *people = window.findChild<QPushButton *>(u"loosePeopleButton"_s);
        if (key != "bin"_L1 || !people)
            continue;
        people->click();
        comeToRest(kPatience);
        if (QWidget *dialog = QApplication::activeModalWidget()) {
            pictures.save(*dialog, u"people-on-no-case-"_s + suffix);
            dialog->close();
        }
        window.activateWindow();
        comeToRest(kPatience);
    }
}

/// The first two cases of the council on the work list.
std::vector<WorkItem> casesToShow(Session &session)
{
    std::vector<WorkItem> cases;
    const auto list = WorkList::load(session.database(), session.rules(), session.today());
    if (!list)
        return cases;
    for (const WorkItem &item : list->items()) {
        const bool isOther = cases.empty() || cases.front().caseId != item.caseId;
        if (item.caseId && isOther && cases.size() < 2)
            cases.push_back(item);
    }
    return cases;
}

/// Goes to a case by the box that finds everything.
void goTo(MainWindow &window, const QString &reference)
{
    press(window, Qt::Key_K, Qt::ControlModifier);
    QTest::keyClicks(QApplication::focusWidget(), reference);
    comeToRest(kPatience);
    press(window, Qt::Key_Return);
    comeToRest(kPatience);
}

/// Somebody who was put on a case by mistake, and taken off again.
void takeSomebodyOff(Session &session, CaseId id)
{
    const Signature who = session.store().signature();
    CasePerson somebody;
    somebody.person.name = u"Ottilie Marchbanks"_s;
    const bool isOn = people::save(session.database(), who, session.rules(), id, {}, somebody,
                                   session.today(), u"Person put on the case"_s)
                          .has_value();
    const auto onCase = people::onCase(session.database(), id);
    if (!isOn || !onCase)
        return;
    for (const CasePerson &one : onCase->people) {
        if (one.person.name == somebody.person.name)
            static_cast<void>(people::remove(session.database(), who, id, *one.id,
                                             u"On the wrong case"_s, u"Person taken off"_s));
    }
}

/// The file is as it was for whoever looks next.
void putBack(Session &session, CaseId restricted)
{
    const Signature who = session.store().signature();
    const auto items = bin::items(session.database());
    if (!restriction::lift(session.database(), who, restricted, u"Over"_s, u"Case opened"_s) ||
        !items || items->empty() ||
        !bin::restore(session.database(), who, session.rules(), items->front().id, u"Put back"_s))
        qWarning("the gallery could not put back what it changed");
    session.noteChange();
}

void showDialogs(MainWindow &window, const QString &suffix, Pictures &pictures)
{
    for (const QString &name : {u"restrictAction"_s, u"putBackAction"_s, u"deleteCaseAction"_s}) {
        press(window, Qt::Key_R, Qt::ControlModifier);
        comeToRest(kPatience);
        QAction *action = nullptr;
        for (QMenu *menu : window.findChildren<QMenu *>(u"stepMenu"_s)) {
            if (auto *found = menu->isVisible() ? menu->findChild<QAction *>(name) : nullptr) {
                action = found;
                menu->close();
            }
        }
        if (!action)
            continue;
        action->trigger();
        comeToRest(kPatience);
        if (QWidget *dialog = QApplication::activeModalWidget()) {
            pictures.save(*dialog, u"case-%1-%2"_s.arg(name, suffix));
            dialog->close();
        }
        window.activateWindow(); // Offscreen nobody else gives it its turn again.
        comeToRest(kPatience);
    }
}

} // namespace

void walkAccess(MainWindow &window, const QString &suffix, Pictures &pictures)
{
    Session &session = *window.openSession();
    const std::vector<WorkItem> cases = casesToShow(session);
    const auto everybody = members::all(session.database());
    if (cases.size() == 2 && everybody && !everybody->empty() && !session.isReadOnly()) {
        goTo(window, cases.front().reference);
        showDialogs(window, suffix, pictures);
        takeSomebodyOff(session, *cases.back().caseId);
        const auto closed = restriction::restrict(session.database(), session.store().signature(),
                                                  *cases.back().caseId, {*everybody->front().id},
                                                  u"A matter of staff"_s, u"Case restricted"_s);
        const auto gone =
            bin::putCase(session.database(), session.store().signature(), *cases.front().caseId,
                         u"Entered twice"_s, u"Case deleted"_s);
        if (!closed || !gone)
            qWarning("the gallery could not restrict or delete a case");
        session.noteChange();
        goTo(window, cases.back().reference);
        pictures.save(window, u"case-closed-"_s + suffix);
        showSections(window, suffix, pictures);
        putBack(session, *cases.back().caseId);
    } else {
        showSections(window, suffix, pictures);
    }
}

} // namespace redress
