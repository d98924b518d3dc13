// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/report/kept/keptreport.h"
#include "ui/papers/composedpaper.h"

#include <QWidget>

class QCheckBox;
class QPushButton;

namespace redress {

class ChoiceBox;
class DateEdit;
class PageHost;
class PeriodButton;

/// Which report, financial year, last quarter, the day as at which the figures stand, the day on
/// which they were known, and for whom.
class PaperChoice final : public QWidget
{
    Q_OBJECT

public:
    explicit PaperChoice(PageHost &host, QWidget *parent = nullptr);

    /// The years that can be chosen, newest first; the one that is chosen is kept. As long as the
    /// person has chosen none, a year without cases gives way to the newest that has some. Tells
    /// nothing.
    void setYears(std::vector<FinancialYear> years);

    /// Reports that the council has written stand behind those that are shipped; they have their
    /// own time. Tells nothing.
    void setKept(const std::vector<ReportIssue> &kept);

    PaperRequest request() const;
    /// Tells nothing.
    void setRequest(const PaperRequest &request);
    /// Puts \p widget behind the choices; where there is little room, with what is asked for more
    /// seldom.
    void append(QWidget *widget, bool isSeldom);
    /// Where there is little room, what is chosen more seldom waits behind a button.
    void setCramped(bool isCramped);
    /// The first field, for the keyboard.
    QWidget *firstField() const;

Q_SIGNALS:
    void requestChanged();

private:
    void construct();
    void explainDays();
    QWidget *pairOf(const QString &text, QWidget *field);
    void showSeldom();
    void connectAll();
    void tell();
    void chooseDefinition();
    void setPeriod(const ReportPeriod &period);
    /// What the person chooses by its name.
    void choosePeriod(const ReportPeriod &period);
    ReportPeriod periodFor(const ReportDefinition &definition) const;
    /// The one that is chosen; null if it is one that is shipped.
    const ReportIssue *keptChosen() const;

    QDate m_today;
    bool m_isCramped = false;
    QPushButton *m_more; ///< Shows what is chosen more seldom.
    QWidget *m_asAtPair = nullptr;
    QWidget *m_knownOnPair = nullptr;
    QList<QWidget *> m_seldom; ///< What else.
    ChoiceBox *m_definition;
    PeriodButton *m_periods;
    ChoiceBox *m_year;
    ChoiceBox *m_quarter;
    DateEdit *m_asAt;
    DateEdit *m_knownOn;
    QCheckBox *m_public;
    std::vector<ReportIssue> m_kept;
    std::vector<FinancialYear> m_recorded; ///< Years with cases, newest first.
    bool m_isPeriodChosen = false;         ///< By the person: another report then keeps it.
    PaperRequest m_told;                   ///< What requestChanged() told last.
};

} // namespace redress
