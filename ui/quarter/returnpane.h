// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/statistics/filledtable.h"
#include "ui/quarter/sectionpane.h"

class QCheckBox;
class QPushButton;

namespace redress {

class ListWithCases;
class TextLabel;

/// The figures that go to other councils: numbers alone, to be looked at with the cases behind
/// each, and saved.
class ReturnPane final : public SectionPane
{
    Q_OBJECT

public:
    ReturnPane(PageHost &host, FigureDesk &desk, QWidget *parent = nullptr);

    void load(Quarter quarter) override;
    bool can(PageCommand command) const override;
    void perform(PageCommand command) override;
    QList<QWidget *> panes() const override;

private:
    void construct();
    void receive(const Result<FilledTable> &table);
    void showChosen();
    void save();

    Quarter m_quarter;
    std::optional<FilledTable> m_return;
    TextLabel *m_state = nullptr;
    QCheckBox *m_hides = nullptr;
    QPushButton *m_save = nullptr;
    ListWithCases *m_figures = nullptr;
};

} // namespace redress
