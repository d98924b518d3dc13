// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/conduct/practitionerregister.h"
#include "ui/settings/settingssection.h"

class QCheckBox;
class QLineEdit;
class QPushButton;

namespace redress {

class CellTableModel;
class ChoiceBox;
class DateEdit;
class FactForm;
class RecordTable;

/// The register of those who are appointed to stages 2 and 3: rates, availability, what they have
/// in hand and how long it took.
class RegisterSection final : public SettingsSection
{
    Q_OBJECT

public:
    RegisterSection(PageHost &host, QWidget *parent);

    QString help() const override;
    void refresh() override;
    QString modified() const override;
    bool save() override;
    void discard() override;
    QWidget *first() const override;

private:
    void construct();
    QWidget *constructForm();
    void connectAll();
    void fillList();
    void show(const std::optional<Practitioner> &who);
    void leaveTo(int row);
    bool mayLeave();
    void markShown();
    void begin();
    bool checkTyped();
    Practitioner typed() const;
    void showButtons();
    std::optional<Practitioner> firstOfList() const;

    std::vector<RegisterLine> m_lines;
    std::optional<Practitioner> m_before; ///< Who is shown; nothing: somebody new, or nobody.
    bool m_isNew = false;
    bool m_isShowing = false;
    CellTableModel *m_model = nullptr;
    RecordTable *m_list = nullptr;
    QPushButton *m_new = nullptr;
    FactForm *m_form = nullptr;
    QLineEdit *m_name = nullptr;
    ChoiceBox *m_role = nullptr;
    QCheckBox *m_external = nullptr;
    QLineEdit *m_rate = nullptr;
    QLineEdit *m_availability = nullptr;
    QLineEdit *m_contact = nullptr;
    DateEdit *m_retiredOn = nullptr;
};

} // namespace redress
