// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/formdialog.h"

class QLineEdit;

namespace redress {

class FactForm;

/// Asks for a password that is known already.
class PasswordDialog final : public FormDialog
{
    Q_OBJECT

public:
    PasswordDialog(const QString &title, const QString &about, const QString &buttonWords,
                   QWidget *parent = nullptr);

Q_SIGNALS:
    void given(const QString &password);

protected:
    void record() override;

private:
    FactForm *m_form;
    QLineEdit *m_password;
};

} // namespace redress
