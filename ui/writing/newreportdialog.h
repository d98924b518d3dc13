// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/report/reportdefinition.h"
#include "core/statistics/period.h"

#include <QDialog>

class QLineEdit;

namespace redress {

class ChoiceBox;

/// Begins a report of the council's own from one of the layouts.
class NewReportDialog final : public QDialog
{
    Q_OBJECT

public:
    NewReportDialog(QDate today, QWidget *parent = nullptr);

    const ReportDefinition &layoutChosen() const;
    QString name() const;
    FinancialYear year() const;
    int throughQuarter() const;

private:
    void proposeName();

    QDate m_today;
    ChoiceBox *m_layout;
    QLineEdit *m_name;
    ChoiceBox *m_year;
    ChoiceBox *m_quarter;
};

} // namespace redress
