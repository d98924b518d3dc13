// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/backupplan.h"
#include "core/store/restore.h"
#include "ui/shell/backgroundwork.h"
#include "ui/widgets/formdialog.h"

#include <optional>

class QLabel;
class QLineEdit;
class QPushButton;

namespace redress {

class CellTableModel;
class FactForm;
class FileDialogs;
class RecordTable;
class StatusLabel;

/// The backups of a file, what the chosen one holds beside what the file holds, and a way to put it
/// beside the file under a name of its own. Nothing is overwritten, and the file itself may be
/// lost. \source ux 19
class RestoreDialog final : public FormDialog
{
    Q_OBJECT

public:
    /// \param plan where the copies of the file at \p file lie.
    RestoreDialog(const QString &file, const BackupPlan &plan, FileDialogs &dialogs,
                  QWidget *parent = nullptr);

    /// Shows the backup at \p path, whether or not it lies in the folder of the plan.
    void showBackup(const QString &path);

    void reject() override;

Q_SIGNALS:
    void restored(const redress::BackupReport &report);

protected:
    void record() override;

private:
    void construct();
    void load();
    void chooseOther();
    void choose(const QString &backup, const QDateTime &madeAt);
    void show(const Result<restore::Comparison> &compared);
    void showButtons();

    FileDialogs &m_dialogs;
    QString m_file; ///< The present one, if it is still there.
    BackupPlan m_plan;
    std::vector<MadeBackup> m_copies;
    QString m_backup; ///< The chosen one; empty: none.
    bool m_isGood = false;
    CellTableModel *m_copyModel;
    RecordTable *m_copyTable;
    QPushButton *m_other;
    StatusLabel *m_said;
    CellTableModel *m_countModel;
    RecordTable *m_countTable;
    FactForm *m_form;
    QLineEdit *m_name;
    BackgroundWork m_work;
    std::optional<std::pair<QString, QDateTime>> m_next; ///< Chosen while another is counted.
};

} // namespace redress
