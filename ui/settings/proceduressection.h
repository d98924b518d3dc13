// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/conduct/conductways.h"
#include "core/store/procedurerepository.h"
#include "ui/settings/rehearsalpane.h"
#include "ui/settings/settingssection.h"

class QCheckBox;
class QLabel;
class QLineEdit;
class QPushButton;

namespace redress {

class CellTableModel;
class ChoiceBox;
class DateEdit;
class FactForm;
class RecordTable;
class StageRuleForm;

/// The procedures with their versions: what each says of its stages, and a new one from a day on. A
/// version that cases go by is looked at alone; any other change is rehearsed before it is applied.
/// \source features 32
class ProceduresSection final : public SettingsSection
{
    Q_OBJECT

public:
    ProceduresSection(PageHost &host, QWidget *parent);

    QString help() const override;
    void refresh() override;
    QString modified() const override;
    /// Applies what has been rehearsed and has a reason; otherwise goes to what is missing.
    bool save() override;
    void discard() override;
    QWidget *first() const override;
    bool canExplain() const override;
    void explain() override;

private:
    void construct();
    QWidget *constructList();
    QWidget *constructForm();
    void connectAll();

    void fill();
    void leaveTo(int row);
    bool mayLeave();
    bool isVersionModified() const;
    bool saveVersion();
    bool saveAgreement();
    bool saveWays();
    ConductWays waysTicked() const;
    void tick(const ConductWays &ways);
    bool areWaysModified() const { return waysTicked() != m_storedWays; }
    void choose(int row);
    void show(const ProcedureVersion &version);
    void showStage();
    void fillStages();
    void changeStages(const ProcedureVersion &version, int shown);
    void showButtons();
    void begin();
    void remove();
    /// Something was typed: what was rehearsed does not hold for it.
    void adoptTyped();
    ProcedureChange typed() const;
    bool checkTyped();

    std::vector<VersionOnFile> m_versions;
    CellTableModel *m_model = nullptr;
    RecordTable *m_table = nullptr;
    QPushButton *m_new = nullptr;
    QPushButton *m_remove = nullptr;
    QCheckBox *m_agreement = nullptr; ///< Of an extension of stage 2. \source domain S-03
    /// Another choice of the council, and what is usual. \source domain S-15 to S-17
    struct Way {
        bool ConductWays::*fact;
        QCheckBox *box;
        QString usual;
    };
    std::vector<Way> m_ways;
    FactForm *m_form = nullptr;
    QLineEdit *m_name = nullptr;
    DateEdit *m_from = nullptr;
    QLineEdit *m_source = nullptr;
    ChoiceBox *m_stage = nullptr;
    QPushButton *m_addStage = nullptr;
    QPushButton *m_removeStage = nullptr;
    QLabel *m_stages = nullptr; ///< Why no stage can be added or taken away.
    QLabel *m_state = nullptr;  ///< Whether it can be changed, and why not.
    StageRuleForm *m_rule = nullptr;
    RehearsalPane *m_rehearsal = nullptr;
    std::optional<VersionOnFile> m_before; ///< As it was read; nothing for a new one.
    ProcedureVersion m_shown;              ///< With what was typed of stages that are not in sight.
    bool m_needsAgreement = false;         ///< As it is stored.
    ConductWays m_storedWays;
    int m_shownStage = 0; ///< Position among the stages.
    bool m_isNew = false;
    bool m_isShowing = false; ///< The fields are being filled, not typed in.
};

} // namespace redress
