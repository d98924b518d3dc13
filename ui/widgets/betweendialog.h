// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/formdialog.h"

#include <QDate>

#include <functional>
#include <optional>

class QLineEdit;

namespace redress {

class FactForm;
class WorkingCalendar;

/// From when to when a column of a list is to be, or from which number to which. One of the two may
/// be left empty. \source ux 3, "only this, not this, between"
class BetweenDialog final : public FormDialog
{
    Q_OBJECT

public:
    /// What the day is picked with; without it the column has numbers.
    struct Days {
        QDate today;
        const WorkingCalendar &calendar;
        std::optional<QDate> first; ///< Of the row that it was asked for.
    };

    /// \param apply is given what a search writes: 1/4/2025..30/6/2025, >=2, 2~5
    BetweenDialog(const QString &column, const std::optional<Days> &days,
                  std::function<void(const QString &)> apply, QWidget *parent = nullptr);

protected:
    void record() override;

private:
    void recordDays();
    void recordNumbers();
    void finish(const QString &first, const QString &last, const QString &between);

    std::function<void(const QString &)> m_apply;
    FactForm *m_form;
    QLineEdit *m_from;
    QLineEdit *m_to;
    bool m_isOfDays;
};

} // namespace redress
