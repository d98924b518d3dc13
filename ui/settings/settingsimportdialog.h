// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/settings/settingsfile.h"
#include "ui/widgets/formdialog.h"

namespace redress {

class CellTableModel;
class PageHost;
class RecordTable;

/// What a file of settings would change, before it is changed: all of it, or nothing.
class SettingsImportDialog final : public FormDialog
{
    Q_OBJECT

public:
    /// \param file its name. \param plan not empty.
    SettingsImportDialog(PageHost &host, SettingsPlan plan, const QString &file,
                         QWidget *parent = nullptr);

Q_SIGNALS:
    /// \param changes how many settings and values are others now.
    void recorded(int changes);

protected:
    void record() override;

private:
    void construct();

    PageHost &m_host;
    SettingsPlan m_plan;
    QString m_file;
    CellTableModel *m_model;
    RecordTable *m_table;
};

} // namespace redress
