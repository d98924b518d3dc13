// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/referencedata.h"
#include "ui/figures/figurechoice.h"

#include <QWidget>

class QCheckBox;
class QComboBox;

namespace redress {

class DateEdit;
class PageHost;

/// Chooses what figures are of: a period by its name, or year, through which quarter, which
/// directorate, as at which day and as known on which day; whether closed services stand with their
/// successors, and whether the figures are shown as they would be published.
class PeriodBar final : public QWidget
{
    Q_OBJECT

public:
    explicit PeriodBar(PageHost &host, QWidget *parent = nullptr);

    /// Offers these years, and the directorates of \p reference; what was chosen stays if it can.
    void offer(const std::vector<FinancialYear> &years, const ReferenceData &reference);

    const FigureChoice &choice() const { return m_choice; }
    /// Shows \p choice; tells nobody.
    void setChoice(const FigureChoice &choice);

    QWidget *first() const;

Q_SIGNALS:
    /// The person has chosen something else.
    void chosen();

protected:
    void changeEvent(QEvent *event) override;

private:
    void addField(const QString &label, QWidget *field, const QString &name);
    void showChoice();
    void fillQuarters();
    void addDay(const QString &label, DateEdit *field, const QString &name, const QString &empty,
                const QString &meaning);
    void addRestated();
    void addPeriods(PageHost &host);
    void adopt(const ReportPeriod &period);
    void read();
    void adoptFont();

    FigureChoice m_choice;
    QComboBox *m_year;
    QComboBox *m_through;
    QComboBox *m_directorate;
    DateEdit *m_asAt;
    DateEdit *m_knownOn;
    QCheckBox *m_restated;
    QCheckBox *m_public;
};

} // namespace redress
