// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/worklist/chaseladder.h"
#include "ui/settings/settingssection.h"

#include <array>

class QLineEdit;
class QSpinBox;

namespace redress {

class FactForm;

/// To whom a chase goes that was in vain, rung by rung. \source features 41
class ChasingSection final : public SettingsSection
{
    Q_OBJECT

public:
    explicit ChasingSection(PageHost &host, QWidget *parent = nullptr);

    QString help() const override;
    void refresh() override;
    QString modified() const override;
    bool save() override;
    void discard() override;
    QWidget *first() const override;
    bool hasDefaults() const override { return true; }
    void showDefaults() override;

private:
    static constexpr int kRungs = 3;

    struct Fields {
        QSpinBox *after = nullptr;
        QLineEdit *whom = nullptr;
    };

    void construct();
    void show(const ChaseLadder &ladder);
    void showButtons();
    ChaseLadder typed() const;

    FactForm *m_form = nullptr;
    std::array<Fields, kRungs> m_fields;
    ChaseLadder m_stored;
    bool m_isShowing = false; ///< The fields are being filled, not typed in.
};

} // namespace redress
