// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/settings/ownsettingsfile.h"
#include "ui/widgets/formdialog.h"

namespace redress {

class CellTableModel;
class RecordTable;

/// What a file of a person's own settings would change on this computer, before it is changed.
class OwnSettingsDialog final : public FormDialog
{
    Q_OBJECT

public:
    /// \param file its name. \param plan not empty.
    OwnSettingsDialog(const OwnSettingsPlan &plan, const QString &file, QWidget *parent = nullptr);

Q_SIGNALS:
    /// All of it is to be taken over.
    void takenOver();

protected:
    void record() override;

private:
    CellTableModel *m_model;
    RecordTable *m_table;
};

} // namespace redress
