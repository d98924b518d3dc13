// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/calendar/calendarchange.h"
#include "ui/widgets/formdialog.h"

#include <optional>
#include <vector>

class QLineEdit;

namespace redress {

class DateEdit;
class FactForm;
class PageHost;

/// Asks for a bank holiday, for a closure of a day or more, or for the new place of a day.
class ClosedDayDialog final : public FormDialog
{
    Q_OBJECT

public:
    /// \param days the calendar as it stands, with what is wanted so far.
    /// \param moved the day that is moved; nothing for a new one.
    ClosedDayDialog(PageHost &host, ClosedDay::Kind kind, std::vector<ClosedDay> days,
                    std::optional<ClosedDay> moved, QWidget *parent = nullptr);

Q_SIGNALS:
    /// The days that were said; the one that is moved is not among them.
    void chosen(const std::vector<redress::ClosedDay> &days);

private:
    void construct(PageHost &host);
    void record() override;
    bool isClosure() const { return m_kind == ClosedDay::Kind::CouncilClosure; }

    ClosedDay::Kind m_kind;
    std::vector<ClosedDay> m_days;
    std::optional<ClosedDay> m_moved;
    FactForm *m_form;
    DateEdit *m_first = nullptr;
    DateEdit *m_last = nullptr; ///< Null but for a closure.
    QLineEdit *m_name = nullptr;
    QLineEdit *m_source = nullptr;
};

} // namespace redress
