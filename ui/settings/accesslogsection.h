// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/settings/settingssection.h"

class QLabel;

namespace redress {

class CellTableModel;
class EmptyWords;
class FilterEdit;
class RecordTable;

/// Who looked at restricted cases, who printed and who saved what: read by managers, changed by
/// nobody. \source features 114
class AccessLogSection final : public SettingsSection
{
    Q_OBJECT

public:
    AccessLogSection(PageHost &host, QWidget *parent);

    QString help() const override;
    void refresh() override;
    QString modified() const override { return {}; }
    bool save() override { return false; }
    void discard() override {}
    QWidget *first() const override;

private:
    void showMatching();

    std::vector<std::vector<QString>> m_lines; ///< All, the newest first.
    QLabel *m_about;
    FilterEdit *m_filter;
    CellTableModel *m_model;
    RecordTable *m_list;
    EmptyWords *m_none = nullptr;
};

} // namespace redress
