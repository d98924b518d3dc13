// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/statistics/namedperiod.h"

#include <QToolButton>

#include <functional>

class QMenu;

namespace redress {

class PageHost;

/// Chooses a period by its name: those that go by today, and the person's own. \source ux 8
class PeriodButton final : public QToolButton
{
    Q_OBJECT

public:
    /// \param shown tells the period that the page shows; nothing: it has none to be kept.
    PeriodButton(PageHost &host, std::function<std::optional<ReportPeriod>()> shown,
                 QWidget *parent = nullptr);

Q_SIGNALS:
    void chosen(const redress::ReportPeriod &period);

private:
    void fillMenu();
    void addPeriod(const QString &name, const ReportPeriod &period);
    void addKeeping(const ReportPeriod &shown);
    void addForgetting(const std::vector<OwnPeriod> &periods);
    void keep(const ReportPeriod &shown, bool movesWithYears);
    void forget(const QString &name);

    PageHost &m_host;
    std::function<std::optional<ReportPeriod>()> m_shown;
    QMenu *m_menu;
};

} // namespace redress
