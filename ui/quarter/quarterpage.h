// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/figures/figuredesk.h"
#include "ui/shell/page.h"

#include <vector>

class QComboBox;
class QListWidget;
class QStackedWidget;

namespace redress {

class PageHost;
class SectionPane;

/// A quarter: what is to be done before it is closed, its tables held against each other, where the
/// running one is heading, and the figures that others ask for. Sections at the left.
class QuarterPage final : public Page
{
    Q_OBJECT

public:
    explicit QuarterPage(PageHost &host, QWidget *parent = nullptr);

    QString title() const override;
    QString help() const override;
    Status status() const override;
    void refresh() override;
    bool can(PageCommand command) const override;
    void perform(PageCommand command) override;
    QString exportWords() const override;
    QJsonObject state() const override;
    void restore(const QJsonObject &state) override;
    QList<QWidget *> panes() const override;

private:
    void construct();
    QWidget *constructHead();
    void addSection(const QString &name, SectionPane *pane);
    void offerQuarters();
    Quarter quarter() const;
    void setQuarter(Quarter quarter);
    void showSection(int index);
    void load();
    void adoptRoom();
    void changeEvent(QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

    PageHost &m_host;
    FigureDesk *m_desk;
    QComboBox *m_year = nullptr;
    QComboBox *m_number = nullptr;
    QListWidget *m_sections = nullptr;
    QStackedWidget *m_stack = nullptr;
    std::vector<SectionPane *> m_panes;
};

} // namespace redress
