// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/bin.h"
#include "ui/settings/settingssection.h"

#include <vector>

class QPushButton;

namespace redress {

class CellTableModel;
class RecordTable;
class TextLabel;

/// What was deleted and can be put back; a manager takes it away for good. \source features 115
class BinSection final : public SettingsSection
{
    Q_OBJECT

public:
    BinSection(PageHost &host, QWidget *parent);

    QString help() const override;
    void refresh() override;
    QString modified() const override { return {}; }
    bool save() override { return false; }
    void discard() override {}
    QWidget *first() const override;

private:
    const BinItem *chosen() const;
    void showButtons();
    void putBack();
    void purge();
    void choosePerson();

    std::vector<BinItem> m_items;
    TextLabel *m_about;
    CellTableModel *m_model;
    RecordTable *m_list;
    QPushButton *m_restore;
    QPushButton *m_purge;
    QPushButton *m_people;
};

} // namespace redress
