// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/gallery/casepictures.h"

#include "core/conduct/dipsample.h"
#include "core/conduct/peoplerepository.h"
#include "core/worklist/worklist.h"
#include "tests/gallery/pictures.h"
#include "tests/gallery/stillness.h"
#include "ui/shell/mainactions.h"
#include "ui/shell/mainwindow.h"
#include "ui/shell/pagelist.h"
#include "ui/shell/session.h"
#include "ui/widgets/choicebox.h"

#include <QAbstractButton>
#include <QAction>
#include <QApplication>
#include <QCheckBox>
#include <QLineEdit>
#include <QPushButton>
#include <QTest>

namespace redress {

namespace {

using namespace Qt::StringLiterals;

constexpr int kPatience = 15'000; ///< Milliseconds in which a page has come to rest at the latest.

template <typename Widget>
Widget *shown(MainWindow &window, const QString &name)
{
    for (Widget *one : window.findChildren<Widget *>(name)) {
        if (one->isVisible())
            return one;
    }
    return nullptr;
}

void saveDialog(MainWindow &window, const QString &name, Pictures &pictures)
{
    comeToRest(kPatience);
    QWidget *dialog = QApplication::activeModalWidget();
    if (!dialog)
        return;
    pictures.save(*dialog, name);
    dialog->close();
    window.activateWindow(); // Offscreen nobody else gives it its turn again.
    comeToRest(kPatience);
}

/// Goes to a case of which letters are kept, else to the first of the work list, by the box that
/// finds everything.
void goToCase(MainWindow &window)
{
    Session &session = *window.openSession();
    const auto list = WorkList::load(session.database(), session.rules(), session.today());
    QString reference;
    for (const WorkItem &item : list ? list->items() : std::vector<WorkItem>()) {
        const auto people = item.caseId ? people::onCase(session.database(), *item.caseId)
                                        : Result<PeopleOnCase>(PeopleOnCase());
        if (reference.isEmpty() || (people && people->people.size() > 1))
            reference = item.reference;
    }
    QTest::keyClick(&window, Qt::Key_K, Qt::ControlModifier);
    QTest::keyClicks(QApplication::focusWidget(), reference);
    comeToRest(kPatience);
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return);
    comeToRest(kPatience);
}

/// The last two quarters of the county have responses.
void drawSample(Session &session)
{
    const auto draws = dipsample::draws(session.database());
    if (!draws || !draws->empty())
        return;
    const Quarter now = Quarter::of(session.today());
    const Quarter from{now.year.previous(), 1};
    const auto drawn = dipsample::draw(session.database(), session.store().signature(), from, now,
                                       11, 4711, session.today(), u"Dip sample drawn"_s);
    if (drawn)
        session.noteChange();
}

} // namespace

void walkCases(MainWindow &window, const QString &suffix, Pictures &pictures)
{
    goToCase(window);
    for (const auto &[act, name] : {std::pair(MainActions::LinkCases, u"linked-cases-"_s),
                                    {MainActions::RedactedCopy, u"without-names-"_s}}) {
        if (!window.actions()[act]->isEnabled())
            continue;
        window.actions()[act]->trigger();
        saveDialog(window, name + suffix, pictures);
    }
    drawSample(*window.openSession());
    int number = 1;
    for (const PageEntry &page : pageList()) {
        if (page.key == pagekey::kLearning)
            break;
        ++number;
    }
    QTest::keyClick(&window, Qt::Key(Qt::Key_0 + number), Qt::ControlModifier);
    comeToRest(kPatience);
    auto *view = shown<QWidget>(window, u"learningViewSwitch"_s);
    if (!view)
        return;
    view->findChildren<QAbstractButton *>().at(1)->click();
    comeToRest(kPatience);
    pictures.save(window, u"dip-sample-"_s + suffix);
    for (const auto &[button, name] :
         {std::pair(u"dipDrawButton"_s, u"dip-draw-"_s), {u"dipLookButton"_s, u"dip-look-"_s}}) {
        auto *found = shown<QPushButton>(window, button);
        if (!found || !found->isEnabled())
            continue;
        found->click();
        comeToRest(kPatience);
        if (QWidget *dialog = QApplication::activeModalWidget()) {
            if (auto *check = dialog->findChild<QCheckBox *>(u"dip_pillar_1Field"_s))
                check->setChecked(true);
        }
        saveDialog(window, name + suffix, pictures);
    }
}

} // namespace redress
