// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/settings/settingssection.h"

class QCheckBox;
class QAction;
class QComboBox;
class QLayout;
class QPushButton;

namespace redress {

class FactForm;

/// How the windows look and which language they speak: for this person on this computer, not in
/// the file. Each choice holds at once; there is nothing to save.
class AppearanceSection final : public SettingsSection
{
    Q_OBJECT

public:
    AppearanceSection(PageHost &host, QWidget *parent);

    QString help() const override;
    void refresh() override;
    QString modified() const override { return {}; }
    bool save() override { return true; }
    void discard() override {}
    QWidget *first() const override;
    bool hasDefaults() const override { return true; }
    void showDefaults() override;
    bool isPersonal() const override { return true; }

private:
    void construct();
    QComboBox *makeBox(const QString &key, const QString &label, const QString &hint = {});
    void connectAll();
    QLayout *constructCarrying(QWidget *content);
    QList<QAction *> keyedActions() const;
    void exportOwn();
    void importOwn();

    FactForm *m_form = nullptr;
    QComboBox *m_scheme = nullptr;
    QComboBox *m_textSize = nullptr;
    QCheckBox *m_compact = nullptr;
    QComboBox *m_language = nullptr;
    QPushButton *m_export = nullptr;
    QPushButton *m_import = nullptr;
};

} // namespace redress
