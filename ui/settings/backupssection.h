// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/backupplan.h"
#include "ui/settings/settingssection.h"
#include "ui/shell/backgroundwork.h"

class QLabel;
class QLineEdit;
class QPushButton;
class QSpinBox;

namespace redress {

class CellTableModel;
class ChoiceBox;
class FactForm;
class RecordTable;
class StatusLabel;

/// When copies of the case file are made, where and which of them stay; the last one and whether it
/// is whole; a copy made now; a backup restored beside the file; and how the file is kept on its
/// drive.
class BackupsSection final : public SettingsSection
{
    Q_OBJECT

public:
    BackupsSection(PageHost &host, QWidget *parent);

    QString help() const override;
    void refresh() override;
    QString modified() const override;
    bool save() override;
    void discard() override;
    QWidget *first() const override;
    bool hasDefaults() const override { return true; }
    void showDefaults() override;

private:
    void construct();
    void connectAll();
    BackupPlan typed() const;
    bool typedSafe() const;
    void show(const BackupPlan &plan);
    void showCopies();
    void showButtons();
    void chooseFolder();
    void backUpNow();
    void checkLast();
    void restore();

    BackupPlan m_stored;
    bool m_isAlwaysSafe = false; ///< As it is stored.
    std::vector<MadeBackup> m_copies;
    FactForm *m_form = nullptr;
    ChoiceBox *m_when = nullptr;
    QLineEdit *m_folder = nullptr;
    QSpinBox *m_keep = nullptr;
    QSpinBox *m_weeks = nullptr;
    QSpinBox *m_months = nullptr;
    ChoiceBox *m_drive = nullptr;
    QPushButton *m_choose = nullptr;
    QPushButton *m_now = nullptr;
    QPushButton *m_check = nullptr;
    QPushButton *m_restore = nullptr;
    StatusLabel *m_last = nullptr;
    CellTableModel *m_model = nullptr;
    RecordTable *m_table = nullptr;
    bool m_isShowing = false;
    BackgroundWork m_work;
};

} // namespace redress
