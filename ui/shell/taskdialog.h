// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shell/backgroundwork.h"

#include <QDialog>
#include <QTimer>

class QLabel;
class QProgressBar;
class QPushButton;

namespace redress {

/// Shows one piece of long work with what it does, how far it is, and Cancel. Goes by itself.
///
/// Work that is soon done shows nothing, then a busy pointer, and only after two seconds the
/// dialog; nothing else can be begun in the meantime. \source ux 13
class TaskDialog final : public QDialog
{
    Q_OBJECT

public:
    TaskDialog(const QString &title, QWidget *parent);
    ~TaskDialog() override;

    /// Whether the work takes so long that it is shown.
    bool isInSight() const { return isVisible() && !testAttribute(Qt::WA_DontShowOnScreen); }

    /// Begins the work and shows the dialog; \param done is called once it has gone.
    template <typename T>
    void start(std::function<Result<T>(const Progress &)> work,
               std::function<void(const Result<T> &)> done)
    {
        m_work->start<T>(std::move(work), [this, done](const Result<T> &result) {
            leave();
            done(result);
            deleteLater();
        });
        openUnseen();
    }

    void reject() override;

private:
    void openUnseen();
    void showBusy();
    void comeInSight();
    void leave();

    QTimer m_busy;
    QTimer m_shown;
    bool m_isBusy = false; ///< The pointer says so.
    BackgroundWork *m_work;
    QLabel *m_doing;
    QProgressBar *m_bar;
    QPushButton *m_cancel;
};

/// Shows how far work is on a bar; one without a known end runs to and fro.
void showProgress(QProgressBar &bar, qint64 done, qint64 total);

} // namespace redress
