// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/statistics/tablesettings.h"
#include "ui/settings/settingssection.h"

#include <vector>

class QComboBox;
class QSpinBox;

namespace redress {

class FactForm;

/// How the tables of the council count and print where more than one way is right, and below which
/// number a public copy hides counts. \source domain 9, S-13 to S-24, S-28
class CountingSection final : public SettingsSection
{
    Q_OBJECT

public:
    CountingSection(PageHost &host, QWidget *parent);

    QString help() const override;
    void refresh() override;
    QString modified() const override;
    bool save() override;
    void discard() override;
    QWidget *first() const override;
    bool hasDefaults() const override { return true; }
    void showDefaults() override;

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    struct Field {
        QString name;
        QComboBox *box = nullptr;
    };

    void construct();
    void addBox(const SettingName &setting);
    void show(const TableSettings &settings);
    void showHints();
    TableSettings typed() const;

    TableSettings m_before;
    bool m_isShowing = false;
    FactForm *m_form = nullptr;
    std::vector<Field> m_fields;
    QSpinBox *m_threshold = nullptr;
};

} // namespace redress
