// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

class QWidget;

namespace redress {

/// Questions to the person that stop until they are answered. The program asks with the system's
/// own dialogs; tests answer by themselves.
class FileDialogs
{
public:
    enum class Answer { Yes, No, Later, Cancel };

    /// Words for a question; the buttons say what they do.
    struct Question {
        QString title;
        QString text;
        QString yes;
        QString no;               ///< Empty: there is no such button.
        bool isDangerous = false; ///< Then the default is not "yes".
        QString later{};          ///< Neither yes nor no is said yet; empty: no such button.
    };

    FileDialogs() = default;
    virtual ~FileDialogs() = default;
    Q_DISABLE_COPY_MOVE(FileDialogs)

    /// Each returns an empty answer if the person chose nothing.
    virtual QString openFile(QWidget *parent, const QString &title, const QString &folder,
                             const QString &filter);
    virtual QStringList openFiles(QWidget *parent, const QString &title, const QString &folder,
                                  const QString &filter);
    virtual QString folder(QWidget *parent, const QString &title, const QString &folder);
    /// The ending follows the kind of file that is chosen, unless the person typed another.
    virtual QString saveFile(QWidget *parent, const QString &title, const QString &proposed,
                             const QString &filter);
    virtual Answer ask(QWidget *parent, const Question &question);
    /// A line of text; a null string if the person went back.
    virtual QString askText(QWidget *parent, const QString &title, const QString &label,
                            const QString &proposed);
};

/// \p path with the first ending of the chosen filter: where it has none, and where it still has
/// the one of \p proposed although another kind of file was chosen. \param filters those of a
/// dialog, as "PDF (*.pdf);;Web page (*.html *.htm)".
QString withChosenEnding(const QString &path, const QString &proposed, const QString &filters,
                         const QString &chosen);

} // namespace redress
