// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shell/backgroundwork.h"

#include <QDialog>

class QLabel;
class QProgressBar;
class QPushButton;

namespace redress {

/// Shows one piece of long work with what it does, how far it is, and Cancel. Goes by itself.
class TaskDialog final : public QDialog
{
    Q_OBJECT

public:
    TaskDialog(const QString &title, QWidget *parent);

    /// Begins the work and shows the dialog; \param done is called once it has gone.
    template <typename T>
    void start(std::function<Result<T>(const Progress &)> work,
               std::function<void(const Result<T> &)> done)
    {
        m_work->start<T>(std::move(work), [this, done](const Result<T> &result) {
            hide();
            done(result);
            deleteLater();
        });
        open();
    }

    void reject() override;

private:
    BackgroundWork *m_work;
    QLabel *m_doing;
    QProgressBar *m_bar;
    QPushButton *m_cancel;
};

/// Shows how far work is on a bar; one without a known end runs to and fro.
void showProgress(QProgressBar &bar, qint64 done, qint64 total);

} // namespace redress
