// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/gallery/writingpictures.h"

#include "core/report/kept/reportlife.h"
#include "tests/gallery/pictures.h"
#include "tests/gallery/stillness.h"
#include "ui/shell/mainwindow.h"

#include <QAction>
#include <QDialog>

namespace redress {

namespace {

using namespace Qt::StringLiterals;

constexpr int kPatience = 15'000; ///< Milliseconds in which a page has come to rest at the latest.

void takeDialog(MainWindow &window, const QString &action, const QString &dialogName,
                const QString &picture, Pictures &pictures)
{
    auto *opens = window.findChild<QAction *>(action);
    if (!opens || !opens->isEnabled())
        return;
    opens->trigger();
    comeToRest(kPatience);
    if (auto *dialog = window.findChild<QDialog *>(dialogName)) {
        pictures.save(*dialog, picture);
        dialog->reject();
        window.activateWindow(); // Offscreen nobody else gives it its turn again.
        comeToRest(kPatience);
    }
}

} // namespace

void walkWriting(MainWindow &window, const QString &suffix, Pictures &pictures)
{
    auto *rollForward =
        window.findChild<QAction *>(u"reportAct%1"_s.arg(int(ReportAct::RollForward)));
    // The second walk finds it there.
    if (rollForward && rollForward->isEnabled())
        rollForward->trigger();
    comeToRest(kPatience * 3);
    pictures.save(window, u"writing-draft-"_s + suffix);
    takeDialog(window, u"insertFigureAction"_s, u"figureDialog"_s, u"writing-figure-"_s + suffix,
               pictures);
    takeDialog(window, u"insertTableAction"_s, u"insertDialog"_s, u"writing-table-"_s + suffix,
               pictures);
    takeDialog(window, u"insertReferenceAction"_s, u"referenceDialog"_s,
               u"writing-reference-"_s + suffix, pictures);
    takeDialog(window, u"headAction"_s, u"reportHeadDialog"_s, u"writing-head-"_s + suffix,
               pictures);
}

} // namespace redress
