// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/casework/councilrules.h"
#include "core/exchange/import/caseimport.h"
#include "core/store/unitofwork.h"

#include <QDialog>

class QCheckBox;
class QLineEdit;
class QProgressBar;
class QPushButton;

namespace redress {

class AccentButton;
class BackgroundWork;
class CellTableModel;
class EmptyPanel;
class FileDialogs;
class MappingChoice;
class RecordTable;
class Settings;
class StatusLabel;

/// Reads CSV files and workbooks into the open case file: choose a folder or files, for files with
/// columns of their own also a mapping, see what would be read and every fault, then import.
/// Nothing is written before the last step, and then all or nothing.
class ImportDialog final : public QDialog
{
    Q_OBJECT

public:
    struct Parts {
        QString path; ///< Of the case file.
        CouncilRules rules;
        Signature signature;
        QDate today;
        FileDialogs &dialogs;
        Settings &settings;
        Database::Guard guard = {}; ///< Of the lock on the case file.
    };

    explicit ImportDialog(const Parts &parts, QWidget *parent = nullptr);

    /// Takes files or folders and checks them.
    void setPaths(const QStringList &paths);
    bool isWorking() const;

    void reject() override;

Q_SIGNALS:
    /// Rows were stored.
    void imported(const redress::ImportReport &report);
    /// A check or an import has ended, however.
    void stepDone();

private:
    void construct();
    void connectAll();
    void makeMapping();
    void run(bool dryRun);
    void showReport(const Result<ImportReport> &result, bool dryRun);
    void showFiles(const ImportReport &report);
    void showFaults(const ImportReport &report);
    void say(int shape, const QString &words);
    void adopt();

    Parts m_parts;
    QStringList m_paths;
    bool m_isGood = false; ///< The check found nothing wrong.
    bool m_isStored = false;
    qint64 m_rows = 0;
    BackgroundWork *m_work;
    QLineEdit *m_pathEdit;
    QPushButton *m_folder;
    QPushButton *m_files;
    QCheckBox *m_replace;
    MappingChoice *m_mapping;
    CellTableModel *m_fileModel;
    RecordTable *m_fileTable;
    CellTableModel *m_faultModel;
    RecordTable *m_faultTable;
    StatusLabel *m_said;
    QProgressBar *m_bar;
    QPushButton *m_copy;
    QPushButton *m_cancel;
    AccentButton *m_import;
};

} // namespace redress
