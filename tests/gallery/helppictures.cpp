// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/gallery/helppictures.h"

#include "tests/gallery/pictures.h"
#include "tests/gallery/stillness.h"
#include "ui/help/helpdesk.h"
#include "ui/help/manualwindow.h"
#include "ui/shell/mainactions.h"
#include "ui/shell/mainwindow.h"

#include <QAction>
#include <QApplication>
#include <QDialog>
#include <QTest>

namespace redress {

namespace {

using namespace Qt::StringLiterals;

constexpr int kPatience = 15'000; ///< Milliseconds in which a page has come to rest at the latest.

ManualWindow *manualInSight()
{
    for (QWidget *top : QApplication::topLevelWidgets()) {
        if (auto *manual = qobject_cast<ManualWindow *>(top); manual && manual->isVisible())
            return manual;
    }
    return nullptr;
}

void saveDialog(MainWindow &window, MainActions::Act act, const QString &name, Pictures &pictures)
{
    window.actions()[act]->trigger();
    comeToRest(kPatience);
    for (QDialog *dialog : window.findChildren<QDialog *>()) {
        if (!dialog->isVisible())
            continue;
        pictures.save(*dialog, name);
        dialog->reject();
    }
    window.activateWindow();
    comeToRest(kPatience);
}

} // namespace

void walkHelp(MainWindow &window, const QString &suffix, Pictures &pictures)
{
    QTest::keyClick(&window, Qt::Key_1, Qt::ControlModifier);
    comeToRest(kPatience);
    pictures.save(window, u"first-page-"_s + suffix);
    for (const auto &[name, place] :
         {std::pair(u"manual"_s, u"extend"_s), std::pair(u"manual-table"_s, u"days#limits"_s)}) {
        window.help().open(place);
        comeToRest(kPatience);
        if (ManualWindow *manual = manualInSight())
            pictures.save(*manual, u"%1-%2"_s.arg(name, suffix));
    }
    if (ManualWindow *manual = manualInSight()) {
        manual->search(u"panel work days"_s);
        comeToRest(kPatience);
        pictures.save(*manual, u"manual-found-"_s + suffix);
    }
    window.activateWindow();
    window.actions()[MainActions::Help]->trigger();
    comeToRest(kPatience);
    if (ManualWindow *manual = manualInSight())
        pictures.save(*manual, u"manual-page-"_s + suffix);
    window.help().close();
    window.activateWindow();
    comeToRest(kPatience);
    saveDialog(window, MainActions::Shortcuts, u"shortcuts-"_s + suffix, pictures);
    saveDialog(window, MainActions::Diagnostics, u"diagnostics-"_s + suffix, pictures);
    saveDialog(window, MainActions::About, u"about-"_s + suffix, pictures);
}

} // namespace redress
