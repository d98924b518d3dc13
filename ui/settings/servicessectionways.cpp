// SPDX-License-Identifier: GPL-3.0-or-later
// The part of ServicesSection that changes the organisation: new parts, what was typed, the order.
#include "ui/settings/servicessection.h"

#include "ui/settings/successorfields.h"
#include "ui/shell/filedialogs.h"
#include "ui/shell/pagehost.h"
#include "ui/shell/session.h"
#include "ui/widgets/dateedit.h"
#include "ui/widgets/factform.h"

#include <QLineEdit>

namespace redress {

namespace {

using namespace Qt::StringLiterals;

QString levelName(OrgLevel level)
{
    switch (level) {
    case OrgLevel::Directorate:
        return ServicesSection::tr("New directorate");
    case OrgLevel::Service:
        return ServicesSection::tr("New service");
    case OrgLevel::Team:
        return ServicesSection::tr("New team");
    }
    return {};
}

} // namespace

/// Asks what shall become of what was typed. \return whether nothing of it is left unsaved by
/// mistake.
bool ServicesSection::mayLeave()
{
    if (!isModified())
        return true;
    const auto answer = host().dialogs().ask(
        this, {tr("Not saved"), tr("What you changed of %1 is not saved.").arg(m_name->text()),
               tr("&Save"), tr("&Discard")});
    return answer == FileDialogs::Answer::No || (answer == FileDialogs::Answer::Yes && save());
}

/// The tree stays where it is, and so does the focus: pressed again, it moves on. At the end of its
/// way the button back has it.
void ServicesSection::move(orgchange::Direction direction)
{
    if (!m_before || !mayLeave() || !m_before)
        return;
    const OrgNode node = *m_before;
    const bool isUp = direction == orgchange::Direction::Up;
    const bool hadFocus = (isUp ? m_up : m_down)->hasFocus();
    const auto moved =
        orgchange::move(session().database(), session().store().signature(), node.id, direction,
                        tr("Organisation: order of %1 changed").arg(node.name));
    choose(node.id); // What was typed is saved or given up.
    const Result<void> done = moved ? Result<void>() : Result<void>(moved.error());
    if (moved && !*moved)
        return;
    m_before.reset();
    m_shown.reset();
    tell(done, isUp ? tr("%1 stands one higher.").arg(node.name)
                    : tr("%1 stands one lower.").arg(node.name));
    choose(node.id);
    if (hadFocus)
        ((isUp ? m_up : m_down)->isEnabled() == isUp ? m_up : m_down)->setFocus();
}

void ServicesSection::begin(OrgLevel level)
{
    OrgNode node;
    node.level = level;
    if (level != OrgLevel::Directorate)
        node.parent = parentFor(level);
    for (const OrgNode &other : session().reference().nodes()) {
        if (other.level == level && other.parent == node.parent)
            node.sortOrder = qMax(node.sortOrder, other.sortOrder + 1);
    }
    m_before.reset();
    m_successorsBefore.clear();
    m_shown = node;
    show(node, {});
    m_name->setPlaceholderText(levelName(level));
    m_name->setFocus(Qt::OtherFocusReason);
    Q_EMIT changed();
}

OrgChange ServicesSection::typed() const
{
    OrgChange change{m_before, m_shown.value_or(OrgNode()), m_successors->successors()};
    change.after.name = m_name->text().trimmed();
    change.after.openedOn = m_openedOn->date();
    change.after.closedOn = m_closedOn->date();
    return change;
}

QString ServicesSection::modified() const
{
    if (!m_shown)
        return {};
    const OrgChange change = typed();
    if (!m_before)
        return change.after.name.isEmpty() ? levelName(m_shown->level) : change.after.name;
    const auto shares = [](const std::vector<Succession> &successors) {
        std::vector<std::pair<qint64, int>> pairs;
        pairs.reserve(successors.size());
        for (const Succession &one : successors)
            pairs.emplace_back(one.successor.value(), one.sharePermille);
        return pairs;
    };
    const bool isSame = change.after == *m_before && m_openedOn->isGood() && m_closedOn->isGood() &&
                        shares(change.successors) == shares(m_successorsBefore);
    return isSame ? QString() : m_before->name;
}

void ServicesSection::showFaults(const std::vector<OrgFault> &faults)
{
    m_form->clearFaults();
    const auto keyOf = [](OrgFault::Field field) {
        switch (field) {
        case OrgFault::Field::Name:
            return u"name"_s;
        case OrgFault::Field::OpenedOn:
            return u"openedOn"_s;
        case OrgFault::Field::ClosedOn:
            return u"closedOn"_s;
        case OrgFault::Field::Successors:
            return u"successors"_s;
        }
        return QString();
    };
    for (const OrgFault &fault : faults)
        m_form->setFault(keyOf(fault.field), fault.message);
    if (!faults.empty())
        m_form->field(keyOf(faults.front().field))->setFocus(Qt::OtherFocusReason);
}

bool ServicesSection::save()
{
    if (!isModified() || session().isReadOnly())
        return false;
    const OrgChange change = typed();
    std::vector<OrgFault> faults = orgchange::faultsIn(session().reference(), change);
    for (const auto &[edit, field] : {std::pair(m_openedOn, OrgFault::Field::OpenedOn),
                                      std::pair(m_closedOn, OrgFault::Field::ClosedOn)}) {
        if (!edit->isGood())
            faults.insert(
                faults.begin(),
                {field, tr("\"%1\" is not a day. Write it as 1/4/2024.").arg(edit->text())});
    }
    if (!faults.empty()) {
        showFaults(faults);
        return false;
    }
    const QString what = m_before ? tr("Organisation changed: %1").arg(m_before->name)
                                  : tr("Organisation: %1 added").arg(change.after.name);
    const auto saved =
        orgchange::save(session().database(), session().store().signature(), change, what);
    const auto done = saved ? Result<void>() : Result<void>(saved.error());
    if (saved) { // The pages read anew before tell() returns.
        m_before = change.after;
        m_before->id = *saved;
        m_shown = m_before;
        m_successorsBefore = change.successors;
    }
    if (!tell(done, tr("%1 is saved.").arg(change.after.name)))
        return false;
    choose(*saved);
    return true;
}

void ServicesSection::discard()
{
    choose(m_before ? std::optional(m_before->id) : std::nullopt);
    Q_EMIT changed();
}

void ServicesSection::remove()
{
    if (!m_before)
        return;
    const QString name = m_before->name;
    const OrgNodeId id = m_before->id;
    const auto removed = orgchange::remove(session().database(), session().store().signature(), id,
                                           tr("Organisation: %1 removed").arg(name));
    if (removed) {
        m_before.reset();
        m_shown.reset();
    }
    tell(removed, tr("%1 is removed.").arg(name));
}

} // namespace redress
