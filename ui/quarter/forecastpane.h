// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/statistics/forecast.h"
#include "ui/quarter/sectionpane.h"

class QLineEdit;

namespace redress {

class DateEdit;
class ListWithCases;
class SegmentedSwitch;
class TextLabel;

/// What the running quarter or year closes at if the open cases are answered in time, or not, and
/// what stage 2 may still cost. An estimate, and it says so.
class ForecastPane final : public SectionPane
{
    Q_OBJECT

public:
    ForecastPane(PageHost &host, FigureDesk &desk, QWidget *parent = nullptr);

    void load(Quarter quarter) override;
    bool can(PageCommand command) const override;
    void perform(PageCommand command) override;
    QList<QWidget *> panes() const override;

private:
    struct Answer {
        Forecast forecast;
        SpendForecast spend;
    };

    void construct();
    void connectAll();
    void ask();
    void receive(const Result<Answer> &answer);
    void showWhatIf();
    QString spendWords() const;

    Quarter m_quarter;
    std::optional<Answer> m_answer;
    SegmentedSwitch *m_span = nullptr;
    SegmentedSwitch *m_stage = nullptr;
    TextLabel *m_state = nullptr;
    DateEdit *m_day = nullptr;
    TextLabel *m_whatIf = nullptr;
    QLineEdit *m_average = nullptr;
    TextLabel *m_spend = nullptr;
    ListWithCases *m_lines = nullptr;
};

} // namespace redress
