// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/dialogwatch.h"

#include "tests/ui/mnemonicletters.h"

#include <QAbstractButton>
#include <QAbstractSpinBox>
#include <QAccessible>
#include <QAction>
#include <QApplication>
#include <QComboBox>
#include <QDialog>
#include <QEvent>
#include <QGroupBox>
#include <QLabel>
#include <QMenuBar>
#include <QSet>
#include <QTabBar>
#include <QTimer>

#include <gtest/gtest.h>

namespace redress {

namespace {

using namespace Qt::StringLiterals;

QString nameOf(const QWidget &widget)
{
    return u"%1 %2"_s.arg(QLatin1StringView(widget.metaObject()->className()), widget.objectName());
}

/// Whether the keys come to it. Of tabs each says what it is; Qt has no words for their bar.
bool isStopOf(const QWidget &root, const QWidget &one)
{
    return one.isVisible() && one.isEnabled() && one.window() == &root &&
           !qobject_cast<const QTabBar *>(&one) &&
           (one.focusPolicy() & Qt::TabFocus) == Qt::TabFocus && !one.focusProxy() &&
           !one.objectName().startsWith("qt_"_L1) &&
           !qobject_cast<const QAbstractSpinBox *>(one.parentWidget()) &&
           !qobject_cast<const QComboBox *>(one.parentWidget());
}

} // namespace

QStringList clashesIn(const QWidget &window, const QMenuBar *bar)
{
    Letters letters;
    for (const QAction *menu : bar ? bar->actions() : QList<QAction *>())
        letters.take(menu->text());
    const auto isHere = [&](const QWidget *one) {
        return one->isVisible() && one->window() == &window;
    };
    for (const auto *button : window.findChildren<QAbstractButton *>()) {
        if (isHere(button))
            letters.take(button->text());
    }
    for (const auto *label : window.findChildren<QLabel *>()) {
        if (isHere(label) && label->buddy())
            letters.take(label->text());
    }
    for (const auto *box : window.findChildren<QGroupBox *>()) {
        if (isHere(box))
            letters.take(box->title());
    }
    for (const auto *tabs : window.findChildren<QTabBar *>()) {
        for (int i = 0; isHere(tabs) && i < tabs->count(); ++i)
            letters.take(tabs->tabText(i));
    }
    return letters.clashes();
}

QStringList spokenFaults(const QWidget &root, bool isFocused)
{
    QStringList faults;
    for (QWidget *one : root.findChildren<QWidget *>()) {
        if (!isStopOf(root, *one))
            continue;
        if (isFocused)
            one->setFocus(Qt::TabFocusReason); // As it is when it is read out.
        const QAccessibleInterface *spoken = QAccessible::queryAccessibleInterface(one);
        if (!spoken) {
            faults.append(nameOf(*one) + u" says nothing"_s);
            continue;
        }
        const QString name = spoken->text(QAccessible::Name);
        if (name.trimmed().isEmpty())
            faults.append(nameOf(*one) + u" has no name"_s);
        if (name.contains(u'<'))
            faults.append(nameOf(*one) + u" is called "_s + name);
        // It is told to whoever comes to it.
        if (isFocused && spoken->text(QAccessible::Description).trimmed().isEmpty())
            faults.append(u"%1 \"%2\" has no description"_s.arg(nameOf(*one), name));
        if (spoken->role() == QAccessible::NoRole || spoken->role() == QAccessible::Client)
            faults.append(nameOf(*one) + u" has no role"_s);
    }
    return faults;
}

DialogWatch::DialogWatch()
{
    qApp->installEventFilter(this);
}

bool DialogWatch::eventFilter(QObject *watched, QEvent *event)
{
    auto *dialog = event->type() == QEvent::Show ? qobject_cast<QDialog *>(watched) : nullptr;
    if (dialog && dialog->isWindow() &&
        QByteArrayView(dialog->metaObject()->className()).startsWith("redress::"))
        QTimer::singleShot(0, dialog, [dialog] { look(*dialog); });
    return false;
}

void DialogWatch::look(const QDialog &dialog)
{
    static QSet<QString> told; // Each fault once, however many tests meet it.
    if (!dialog.isVisible())
        return;
    QStringList faults = spokenFaults(dialog, false);
    for (const QString &clash : clashesIn(dialog, nullptr))
        faults.append(u"two answer to "_s + clash);
    if (dialog.windowTitle().trimmed().isEmpty())
        faults.append(u"it has no title"_s);
    for (const QString &fault : faults) {
        const QString words = nameOf(dialog) + u": "_s + fault;
        if (!told.contains(words))
            ADD_FAILURE() << words.toStdString();
        told.insert(words);
    }
}

} // namespace redress
