// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/statistics/codecounters.h"
#include "ui/quarter/sectionpane.h"

namespace redress {

class ListWithCases;
class TextLabel;

/// The counters of the yearly self-assessment against the Complaint Handling Code, each with n of N
/// and the cases behind it.
class CodePane final : public SectionPane
{
    Q_OBJECT

public:
    CodePane(PageHost &host, FigureDesk &desk, QWidget *parent = nullptr);

    void load(Quarter quarter) override;
    bool can(PageCommand command) const override;
    void perform(PageCommand command) override;
    QList<QWidget *> panes() const override;

private:
    void receive(const Result<std::vector<CodeAssessment>> &assessments);

    Quarter m_quarter;
    bool m_isLoaded = false;
    TextLabel *m_state = nullptr;
    ListWithCases *m_counters = nullptr;
};

} // namespace redress
