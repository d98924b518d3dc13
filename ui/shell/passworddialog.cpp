// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/passworddialog.h"

#include "ui/widgets/factform.h"

#include <QLineEdit>

namespace redress {

PasswordDialog::PasswordDialog(const QString &title, const QString &about,
                               const QString &buttonWords, QWidget *parent)
    : FormDialog(title, about, buttonWords, parent)
    , m_form(new FactForm)
    , m_password(new QLineEdit(m_form))
{
    setObjectName(QStringLiteral("passwordDialog"));
    m_password->setEchoMode(QLineEdit::Password);
    m_form->addField(QStringLiteral("password"), tr("&Password"), m_password);
    setForm(m_form);
    m_password->setFocus();
}

void PasswordDialog::record()
{
    if (m_password->text().isEmpty()) {
        m_form->setFault(QStringLiteral("password"), tr("Type the password."));
        m_password->setFocus(Qt::OtherFocusReason);
        return;
    }
    const QString password = m_password->text();
    accept();
    Q_EMIT given(password);
}

} // namespace redress
