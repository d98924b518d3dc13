// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/settings/settingssection.h"

class QLineEdit;
class QSpinBox;

namespace redress {

class ChoiceBox;
class FactForm;

/// When the windows are covered because nobody is there, and by what they are uncovered. It is set
/// for this person on this computer, not in the file.
class ScreenLockSection final : public SettingsSection
{
    Q_OBJECT

public:
    ScreenLockSection(PageHost &host, QWidget *parent);

    QString help() const override;
    void refresh() override;
    QString modified() const override;
    bool save() override;
    void discard() override;
    QWidget *first() const override;
    bool isPersonal() const override { return true; }

private:
    void construct();
    void show();
    bool hasPassphrase() const;
    bool wantsNew() const;

    FactForm *m_form = nullptr;
    QSpinBox *m_minutes = nullptr;
    ChoiceBox *m_by = nullptr;
    QLineEdit *m_passphrase = nullptr;
    QLineEdit *m_again = nullptr;
    bool m_isShowing = false;
};

} // namespace redress
