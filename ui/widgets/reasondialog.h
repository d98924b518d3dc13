// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "ui/widgets/formdialog.h"

#include <QString>

#include <functional>

class QLineEdit;

namespace redress {

class FactForm;

/// Asks why something is done, and does it: nothing is deleted without a reason.
class ReasonDialog final : public FormDialog
{
    Q_OBJECT

public:
    struct Words {
        QString title;
        QString about;  ///< What it is done to.
        QString button; ///< The button, named by what it does.
        QString hint;   ///< What follows from it, beneath the reason.
    };

    /// \param act does it with the reason that was typed.
    ReasonDialog(const Words &words, std::function<Result<void>(const QString &reason)> act,
                 QWidget *parent = nullptr);

Q_SIGNALS:
    void recorded();

private:
    void record() override;

    std::function<Result<void>(const QString &reason)> m_act;
    FactForm *m_form;
    QLineEdit *m_reason;
};

} // namespace redress
