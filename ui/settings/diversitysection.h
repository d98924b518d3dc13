// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/diversity.h"
#include "ui/settings/settingssection.h"

#include <map>
#include <vector>

class QLineEdit;
class QPushButton;
class QSpinBox;

namespace redress {

class CellTableModel;
class ChoiceBox;
class FactForm;
class RecordTable;
class TextLabel;

/// How many diversity forms came back, and taking in what came back on one: voluntary, in people's
/// own words, apart from every case. \source domain 4.5
class DiversitySection final : public SettingsSection
{
    Q_OBJECT

public:
    DiversitySection(PageHost &host, QWidget *parent);

    QString help() const override;
    void refresh() override;
    QString modified() const override;
    bool save() override;
    void discard() override;
    QWidget *first() const override;

private:
    struct Question {
        DiversityQuestion question = DiversityQuestion::EthnicOrigin;
        QLineEdit *answer = nullptr;
        QLineEdit *group = nullptr;
    };

    void construct();
    QWidget *constructForm();
    void fillYears();
    void showOffered();
    bool setOffered();
    bool isOfferedTyped() const;
    bool isFormTyped() const;
    void clearForm();
    FinancialYear year() const;
    std::vector<DiversityAnswer> typed() const;
    void showRight();

    std::vector<Question> m_questions;
    std::map<FinancialYear, int> m_stored; ///< How many forms were sent out, by year.
    bool m_isShowing = false;
    TextLabel *m_about = nullptr;
    CellTableModel *m_model = nullptr;
    RecordTable *m_list = nullptr;
    FactForm *m_form = nullptr;
    ChoiceBox *m_year = nullptr;
    QLineEdit *m_services = nullptr;
    QSpinBox *m_offered = nullptr;
    QPushButton *m_set = nullptr;
};

} // namespace redress
