// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/members.h"
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
class TextLabel;

/// Who works here and what each may do: people by the name with which they sign in, their role and
/// their last day; and what people may do whom the file does not list. \source features 117
class PeopleSection final : public SettingsSection
{
    Q_OBJECT

public:
    PeopleSection(PageHost &host, QWidget *parent);

    QString help() const override;
    void refresh() override;
    QString modified() const override;
    bool save() override;
    void discard() override;
    QWidget *first() const override;

private:
    void construct();
    QWidget *constructList();
    QWidget *constructForm();
    void connectAll();
    void fillList();
    void show(const std::optional<TeamMember> &member);
    void showRights();
    void leaveTo(int row);
    bool mayLeave();
    void markShown();
    void begin();
    bool checkTyped();
    TeamMember typed() const;
    bool isPersonModified() const;
    bool isOthersModified() const;
    bool saveOthers();

    std::vector<TeamMember> m_members;
    std::optional<TeamMember> m_before; ///< Who is shown; nothing: somebody new, or nobody.
    TeamRole m_othersBefore = TeamRole::Reader;
    bool m_isNew = false;
    bool m_isShowing = false;
    TextLabel *m_rights = nullptr;
    CellTableModel *m_model = nullptr;
    RecordTable *m_list = nullptr;
    QPushButton *m_new = nullptr;
    ChoiceBox *m_others = nullptr;
    FactForm *m_othersForm = nullptr;
    FactForm *m_form = nullptr;
    QLineEdit *m_name = nullptr;
    QLineEdit *m_login = nullptr;
    QLineEdit *m_initials = nullptr;
    QLineEdit *m_team = nullptr;
    ChoiceBox *m_role = nullptr;
    DateEdit *m_leftOn = nullptr;
    QCheckBox *m_diversity = nullptr;
};

} // namespace redress
