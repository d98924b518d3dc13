// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/formdialog.h"

class QLineEdit;

namespace redress {

class ChoiceBox;
class FactForm;

/// How a copy of the case file is to be protected: as the file itself, or by a password that has to
/// be typed twice.
class SaveCopyDialog final : public FormDialog
{
    Q_OBJECT

public:
    explicit SaveCopyDialog(QWidget *parent = nullptr);

Q_SIGNALS:
    /// \param password empty: a plain case file.
    void chosen(const QString &password);

protected:
    void record() override;

private:
    void showFields();
    bool isPlain() const;

    FactForm *m_form;
    ChoiceBox *m_kind;
    QLineEdit *m_password;
    QLineEdit *m_again;
};

} // namespace redress
