// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/referencedata.h"
#include "core/worklist/worklist.h"
#include "ui/widgets/formdialog.h"

namespace redress {

class ChoiceBox;
class FactForm;
class PageHost;

/// Whose deadlines go into a calendar, and when it reminds of them.
class CalendarDialog final : public FormDialog
{
    Q_OBJECT

public:
    /// \param shown what the list shows as it is narrowed down. \param all of the list.
    CalendarDialog(PageHost &host, std::vector<WorkItem> shown, std::vector<WorkItem> all,
                   QWidget *parent = nullptr);

protected:
    void record() override;

private:
    void construct();
    std::vector<WorkItem> chosen() const;
    void tellCount();

    PageHost &m_host;
    std::vector<WorkItem> m_shown;
    std::vector<WorkItem> m_all;
    FactForm *m_form;
    ChoiceBox *m_whose;
    ChoiceBox *m_remind;
};

} // namespace redress
