// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/filedialogs.h"

#include <QFileDialog>
#include <QInputDialog>
#include <QMessageBox>
#include <QPushButton>

namespace redress {

QString FileDialogs::openFile(QWidget *parent, const QString &title, const QString &folder,
                              const QString &filter)
{
    return QFileDialog::getOpenFileName(parent, title, folder, filter);
}

QStringList FileDialogs::openFiles(QWidget *parent, const QString &title, const QString &folder,
                                   const QString &filter)
{
    return QFileDialog::getOpenFileNames(parent, title, folder, filter);
}

QString FileDialogs::folder(QWidget *parent, const QString &title, const QString &folder)
{
    return QFileDialog::getExistingDirectory(parent, title, folder);
}

QString FileDialogs::saveFile(QWidget *parent, const QString &title, const QString &proposed,
                              const QString &filter)
{
    return QFileDialog::getSaveFileName(parent, title, proposed, filter);
}

FileDialogs::Answer FileDialogs::ask(QWidget *parent, const Question &question)
{
    QMessageBox box(QMessageBox::Question, question.title, question.text, QMessageBox::NoButton,
                    parent);
    QPushButton *yes = box.addButton(question.yes, QMessageBox::AcceptRole);
    QPushButton *later =
        question.later.isEmpty() ? nullptr : box.addButton(question.later, QMessageBox::AcceptRole);
    QPushButton *no =
        question.no.isEmpty() ? nullptr : box.addButton(question.no, QMessageBox::DestructiveRole);
    QPushButton *cancel = box.addButton(QMessageBox::Cancel);
    box.setDefaultButton(question.isDangerous ? cancel : yes);
    box.exec();
    if (box.clickedButton() == yes)
        return Answer::Yes;
    if (later && box.clickedButton() == later)
        return Answer::Later;
    return no && box.clickedButton() == no ? Answer::No : Answer::Cancel;
}

QString FileDialogs::askText(QWidget *parent, const QString &title, const QString &label,
                             const QString &proposed)
{
    QInputDialog dialog(parent);
    dialog.setWindowTitle(title);
    dialog.setLabelText(label);
    dialog.setTextValue(proposed);
    dialog.setOkButtonText(title); // The button says what it does.
    return dialog.exec() == QDialog::Accepted ? dialog.textValue() : QString();
}

} // namespace redress
