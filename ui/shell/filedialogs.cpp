// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/filedialogs.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileDialog>
#include <QFileInfo>
#include <QInputDialog>
#include <QMessageBox>
#include <QPushButton>
#include <QRegularExpression>

namespace redress {

namespace {

struct DialogText {
    Q_DECLARE_TR_FUNCTIONS(redress::FileDialogs)
};

} // namespace

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
    QString chosen;
    const QString typed = QFileDialog::getSaveFileName(parent, title, proposed, filter, &chosen);
    QString path = withChosenEnding(typed, proposed, filter, chosen);
    if (path == typed || !QFileInfo::exists(path))
        return path;
    // The dialog has asked about the name that was typed only.
    const Question question{
        DialogText::tr("Replace the file?"),
        DialogText::tr("%1 exists already.").arg(QDir::toNativeSeparators(path)),
        DialogText::tr("&Replace it"),
        {},
        true};
    return ask(parent, question) == Answer::Yes ? path : QString();
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

QString withChosenEnding(const QString &path, const QString &proposed, const QString &filters,
                         const QString &chosen)
{
    static const QRegularExpression ending(QStringLiteral("\\*\\.(\\w+)"));
    const auto endingsOf = [](const QString &filter) {
        QStringList endings;
        for (auto match = ending.globalMatch(filter); match.hasNext();)
            endings.append(match.next().captured(1).toLower());
        return endings;
    };
    const QStringList wanted = endingsOf(chosen);
    const QFileInfo file(path);
    const QString has = file.suffix().toLower();
    if (path.isEmpty() || wanted.isEmpty() || wanted.contains(has))
        return path;
    if (!endingsOf(filters).contains(has)) // "report-2023.24" has no ending that counts.
        return path + QLatin1Char('.') + wanted.first();
    if (has != QFileInfo(proposed).suffix().toLower())
        return path;
    return path.chopped(has.size()) + wanted.first();
}

} // namespace redress
