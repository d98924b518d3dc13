// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/retention.h"
#include "ui/settings/settingssection.h"

#include <vector>

class QPushButton;
class QSpinBox;

namespace redress {

class CellTableModel;
class FactForm;
class RecordTable;
class TextLabel;

/// For how long closed cases are kept, which are due for review, and their destruction by two
/// people. \source features 53; domain 7
class RetentionSection final : public SettingsSection
{
    Q_OBJECT

public:
    RetentionSection(PageHost &host, QWidget *parent);

    QString help() const override;
    void refresh() override;
    QString modified() const override;
    bool save() override;
    void discard() override;
    QWidget *first() const override;
    bool hasDefaults() const override { return true; }
    void showDefaults() override;
    bool canExplain() const override;
    void explain() override;

private:
    using Deed = Result<void> (*)(Database &, const Signature &, RetainedId, const QString &,
                                  const QString &);
    struct Years {
        std::optional<ProcedureKey> procedure;
        QSpinBox *box = nullptr;
        int stored = 0;
    };

    void construct();
    QWidget *constructYears();
    void fillList();
    void showButtons();
    const RetentionLine *chosen() const;
    void ask(const QString &title, const QString &hint, const QString &what, Deed deed);
    void askForDestruction();
    void keepLonger();
    void hold();
    void withdraw();

    std::vector<RetentionLine> m_lines;
    std::vector<Years> m_years;
    bool m_isFilling = false;
    TextLabel *m_about = nullptr;
    CellTableModel *m_model = nullptr;
    RecordTable *m_list = nullptr;
    FactForm *m_form = nullptr;
    QPushButton *m_destroy = nullptr;
    QPushButton *m_withdraw = nullptr;
    QPushButton *m_hold = nullptr;
    QPushButton *m_keep = nullptr;
};

} // namespace redress
