// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/conduct/ombudsman.h"

#include <QDate>
#include <QJsonObject>

#include <functional>

class QLineEdit;

namespace redress {

class DateEdit;
class FactForm;
class WorkingCalendar;

/// What the form of a new contact asks of a case at the Ombudsman and of nothing else: its
/// reference, its subject, the day for the reply, and the case of the council where there is one.
class OmbudsmanFields final
{
public:
    OmbudsmanFields(FactForm &form, QDate today, const WorkingCalendar &calendar);

    /// Adds the facts that the letter of the Ombudsman has, where the form is by now.
    void addFacts();
    /// Adds the field for the case of the council.
    void addOwnCase();
    /// \param changed is called when anything is typed.
    void connectAll(const std::function<void()> &changed);

    void setVisible(bool isVisible);
    void clear();

    /// Puts what stands in the fields into \p facts.
    void putInto(OmbudsmanFacts &facts) const;
    QString ownReference() const;
    std::optional<QDate> replyBy() const;

    /// Puts what stands in the fields, whole or not, into \p fields, and back.
    void keepIn(QJsonObject &fields) const;
    void putBack(const QJsonObject &fields);

    /// Says beside the fields what is wrong with \p facts.
    void check(const OmbudsmanFacts &facts, QDate today);

private:
    FactForm &m_form;
    QLineEdit *m_reference;
    QLineEdit *m_category;
    DateEdit *m_replyBy;
    QLineEdit *m_ownReference;
};

} // namespace redress
