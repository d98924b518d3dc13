// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/casework/ids.h"
#include "ui/settings/settingssection.h"

#include <set>

class QListWidget;

namespace redress {

/// Which reasons of a hold stop the clock; it runs on for all others. \source domain S-11
class HoldsSection final : public SettingsSection
{
    Q_OBJECT

public:
    explicit HoldsSection(PageHost &host, QWidget *parent = nullptr);

    QString help() const override;
    void refresh() override;
    QString modified() const override;
    bool save() override;
    void discard() override;
    QWidget *first() const override;
    bool hasDefaults() const override { return true; }
    void showDefaults() override;

private:
    std::set<ListItemId> ticked() const;
    void fill(const std::set<ListItemId> &stopping);

    QListWidget *m_list;
    std::set<ListItemId> m_stored;
    bool m_isFilling = false;
};

} // namespace redress
