// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/procedurerepository.h"

#include <QWidget>

#include <utility>
#include <vector>

class QCheckBox;
class QLineEdit;
class QSpinBox;

namespace redress {

class ChoiceBox;
class FactForm;

/// What a version of a procedure says of one stage: from which event it is counted, the aim, the
/// limit and how far an extension may go; or the four clocks of a panel.
class StageRuleForm final : public QWidget
{
    Q_OBJECT

public:
    explicit StageRuleForm(QWidget *parent = nullptr);

    void setRule(const StageRule &rule);
    StageRule rule() const;
    void setReadOnly(bool isReadOnly);
    void clearFaults();
    /// Says a fault beneath its field. \return the field.
    QWidget *showFault(ProcedureFault::Field field, const QString &words);
    void setWordsWidth(int width);

Q_SIGNALS:
    void edited();

private:
    using Days = std::optional<WorkingDays> StageRule::*;

    QSpinBox *addNumber(const QString &key, const QString &label, const QString &hint = {});
    void addPanel();

    FactForm *m_form;
    StageRule m_rule; ///< As it was shown; what no field holds is taken from it.
    QLineEdit *m_name;
    ChoiceBox *m_start;
    QCheckBox *m_local;
    std::vector<std::pair<Days, QSpinBox *>> m_days;
    QSpinBox *m_backstop = nullptr;
    QSpinBox *m_panelWithin = nullptr;
    QSpinBox *m_chairWithin = nullptr;
    QSpinBox *m_papersBefore = nullptr;
    QSpinBox *m_findingsWithin = nullptr;
    QSpinBox *m_afterFindings = nullptr;
    QSpinBox *m_afterPanel = nullptr;
    QCheckBox *m_alwaysFromPanel = nullptr;
    QLineEdit *m_source = nullptr;
    std::vector<QSpinBox *> m_numbers; ///< All that hold a number.
    bool m_isShowing = false;
};

} // namespace redress
