// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/printing/printpreview.h"

#include <QCheckBox>
#include <QComboBox>
#include <QCoreApplication>
#include <QGraphicsView>
#include <QLineEdit>
#include <QPaintEngine>
#include <QPrintPreviewDialog>
#include <QPrintPreviewWidget>
#include <QPrinter>
#include <QToolBar>
#include <QToolButton>

namespace redress {

namespace {

using namespace Qt::StringLiterals;

struct PreviewText {
    Q_DECLARE_TR_FUNCTIONS(redress::Preview)
};

/// Its fields have no names of their own.
void nameFields(QPrintPreviewDialog &dialog)
{
    for (QComboBox *box : dialog.findChildren<QComboBox *>()) {
        box->setAccessibleName(PreviewText::tr("Zoom"));
        box->setAccessibleDescription(box->accessibleName());
        if (box->lineEdit())
            box->lineEdit()->setAccessibleName(box->accessibleName());
    }
    for (QLineEdit *field : dialog.findChildren<QLineEdit *>()) {
        if (field->accessibleName().isEmpty())
            field->setAccessibleName(PreviewText::tr("Page"));
    }
    for (QPrintPreviewWidget *pages : dialog.findChildren<QPrintPreviewWidget *>()) {
        pages->setAccessibleName(PreviewText::tr("Pages as they will be printed"));
        for (QGraphicsView *view : pages->findChildren<QGraphicsView *>())
            view->setAccessibleName(pages->accessibleName());
    }
}

} // namespace

void makeReachable(QPrintPreviewDialog &dialog)
{
    nameFields(dialog);
    const QString print = QCoreApplication::translate("QPrintPreviewDialog", "Print");
    for (const QToolBar *bar : dialog.findChildren<QToolBar *>()) {
        for (QToolButton *button : bar->findChildren<QToolButton *>()) {
            button->setFocusPolicy(Qt::TabFocus);
            QAction *action = button->defaultAction();
            if (!action || action->text() != print)
                continue;
            action->setShortcut(QKeySequence::Print);
            action->setToolTip(
                u"%1 (%2)"_s.arg(print, action->shortcut().toString(QKeySequence::NativeText)));
        }
    }
}

bool isForPreview(const QPrinter &printer)
{
    const QPaintEngine *engine = printer.paintEngine();
    return engine && engine->type() == QPaintEngine::Picture;
}

void addSwitch(QPrintPreviewDialog &dialog, const QString &text, bool isOn,
               const std::function<void(bool)> &turned)
{
    auto *bar = dialog.findChild<QToolBar *>();
    auto *pages = dialog.findChild<QPrintPreviewWidget *>();
    auto *box = new QCheckBox(text, bar);
    box->setObjectName(u"previewSwitch"_s);
    box->setChecked(isOn);
    bar->addSeparator();
    bar->addWidget(box);
    QObject::connect(box, &QCheckBox::toggled, pages, [pages, turned](bool isNowOn) {
        turned(isNowOn);
        pages->updatePreview();
    });
}

} // namespace redress
