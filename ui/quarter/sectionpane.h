// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/calendar/financialyear.h"
#include "ui/figures/figuredesk.h"
#include "ui/shell/page.h"

#include <QWidget>

namespace redress {

class PageHost;

/// One section of the page of a quarter. It reads on the thread of the desk when it is shown, and
/// anew when the case file has changed.
class SectionPane : public QWidget
{
    Q_OBJECT

public:
    SectionPane(PageHost &host, FigureDesk &desk, QWidget *parent)
        : QWidget(parent)
        , m_host(host)
        , m_desk(desk)
    {}

    /// Reads what there is of \p quarter.
    virtual void load(Quarter quarter) = 0;
    virtual bool can(PageCommand command) const = 0;
    virtual void perform(PageCommand command) = 0;
    /// Words for the status bar.
    virtual QString status() const { return {}; }
    /// Between which F6 goes.
    virtual QList<QWidget *> panes() const = 0;

Q_SIGNALS:
    /// What can be done, or the words for the status bar, are now different.
    void changed();

protected:
    PageHost &host() const { return m_host; }
    FigureDesk &desk() const { return m_desk; }

private:
    PageHost &m_host;
    FigureDesk &m_desk;
};

} // namespace redress
