// SPDX-License-Identifier: GPL-3.0-or-later
// The part of ListsSection that changes a list: new values, what was typed, order, merging.
#include "ui/settings/listssection.h"

#include "ui/casefile/faultwords.h"
#include "ui/settings/mergevaluedialog.h"
#include "ui/shell/filedialogs.h"
#include "ui/shell/pagehost.h"
#include "ui/shell/session.h"
#include "ui/widgets/dateedit.h"
#include "ui/widgets/factform.h"
#include "ui/widgets/messagebar.h"
#include "ui/widgets/recordtable.h"

#include <QLineEdit>
#include <QPushButton>

#include <algorithm>

namespace redress {

namespace {

using namespace Qt::StringLiterals;

QString keyOf(ListFault::Field field)
{
    switch (field) {
    case ListFault::Field::Group:
        return u"valueGroup"_s;
    case ListFault::Field::Name:
        return u"valueName"_s;
    case ListFault::Field::RetiredOn:
        return u"valueRetiredOn"_s;
    }
    return {};
}

} // namespace

/// Asks what shall become of what was typed. \return whether nothing of it is left unsaved by
/// mistake.
bool ListsSection::mayLeave()
{
    if (!isModified())
        return true;
    const auto answer = host().dialogs().ask(
        this, {tr("Not saved"), tr("What you changed of %1 is not saved.").arg(modified()),
               tr("&Save"), tr("&Discard")});
    return answer == FileDialogs::Answer::No || (answer == FileDialogs::Answer::Yes && save());
}

/// Another value is looked at; what was typed for the one before is asked about first.
void ListsSection::leaveTo(int row)
{
    if (m_isShowing || row < 0 || row >= int(m_items.size()))
        return;
    const ListItemId wanted = m_items[size_t(row)].id;
    if (mayLeave()) {
        choose(wanted);
        Q_EMIT changed();
        return;
    }
    m_isShowing = true;
    const auto at =
        m_before ? std::ranges::find(m_items, m_before->id, &ListItem::id) : m_items.end();
    m_table->setCurrentRow(at == m_items.end() ? -1 : int(at - m_items.begin()));
    m_isShowing = false;
}

void ListsSection::begin()
{
    if (!mayLeave())
        return;
    ListItem item;
    item.list = list();
    const GroupedName beside = m_before ? GroupedName::of(m_before->name) : GroupedName();
    m_before.reset();
    m_shown = item;
    show(item);
    m_isShowing = true;
    if (listchange::hasGroups(list()))
        m_group->setText(beside.group);
    m_table->setCurrentRow(-1);
    m_isShowing = false;
    m_name->setFocus(Qt::OtherFocusReason);
    Q_EMIT changed();
}

ListChange ListsSection::typed() const
{
    ListChange change{m_before, m_shown.value_or(ListItem())};
    const QString name = m_name->text().trimmed();
    const QString group = m_group->text().trimmed();
    const bool hasGroup = listchange::hasGroups(list()) && !group.isEmpty() && !name.isEmpty();
    change.after.name = hasGroup ? GroupedName{group, name}.whole() : name;
    change.after.description = m_description->text().trimmed();
    change.after.retiredOn = m_retiredOn->date();
    change.after.isRetired = change.after.retiredOn.has_value();
    return change;
}

QString ListsSection::modified() const
{
    if (!m_shown)
        return {};
    const ListChange change = typed();
    if (!m_before)
        return change.after.name.isEmpty() ? tr("a new value") : change.after.name;
    return change.after == *m_before && m_retiredOn->isGood() ? QString() : m_before->name;
}

void ListsSection::showFaults(const std::vector<ListFault> &faults)
{
    m_form->clearFaults();
    for (const ListFault &fault : faults)
        m_form->setFault(keyOf(fault.field), fault.message);
    if (!faults.empty())
        m_form->field(keyOf(faults.front().field))->setFocus(Qt::OtherFocusReason);
}

bool ListsSection::save()
{
    if (!isModified() || session().isReadOnly())
        return false;
    const ListChange change = typed();
    std::vector<ListFault> faults =
        listchange::faultsIn(session().reference(), change, session().today());
    if (!m_retiredOn->isGood())
        faults.push_back({ListFault::Field::RetiredOn, noDayWords(m_retiredOn->text())});
    if (!faults.empty()) {
        showFaults(faults);
        return false;
    }
    const QString what =
        m_before
            ? tr("%1: \"%2\" changed", "a list and its value").arg(nameOf(list()), m_before->name)
            : tr("%1: \"%2\" added", "a list and its value").arg(nameOf(list()), change.after.name);
    const auto saved = listchange::save(session().database(), session().store().signature(), change,
                                        session().today(), what);
    adopt(saved ? Result<void>() : Result<void>(saved.error()),
          tr("%1 is saved.").arg(change.after.name), saved ? std::optional(*saved) : std::nullopt);
    return bool(saved);
}

/// What is typed is given up where the change was made: it was saved, or asked about before.
void ListsSection::adopt(const Result<void> &done, const QString &success,
                         std::optional<ListItemId> id)
{
    if (done) {
        m_before.reset();
        m_shown.reset();
    }
    if (tell(done, success)) // All pages read anew.
        choose(id);
    Q_EMIT changed();
}

void ListsSection::discard()
{
    choose(m_before ? std::optional(m_before->id) : std::nullopt);
    Q_EMIT changed();
}

void ListsSection::retire()
{
    if (!m_before || !mayLeave() || !m_before)
        return;
    ListChange change{m_before, *m_before};
    change.after.retiredOn = m_before->isRetired ? std::nullopt : std::optional(session().today());
    const QString words = m_before->isRetired
                              ? tr("%1: \"%2\" is offered again", "a list and its value")
                              : tr("%1: \"%2\" retired", "a list and its value");
    const QString told =
        m_before->isRetired ? tr("%1 is offered again.") : tr("%1 is no longer offered.");
    const auto saved =
        listchange::save(session().database(), session().store().signature(), change,
                         session().today(), words.arg(nameOf(list()), m_before->name));
    adopt(saved ? Result<void>() : Result<void>(saved.error()), told.arg(change.after.name),
          change.after.id);
}

void ListsSection::remove()
{
    if (!m_before)
        return;
    const ListItem item = *m_before;
    const auto removed = listchange::remove(
        session().database(), session().store().signature(), item.id,
        tr("%1: \"%2\" removed", "a list and its value").arg(nameOf(list()), item.name));
    adopt(removed, tr("%1 is removed.").arg(item.name), std::nullopt);
}

/// The focus stays: pressed again, it moves on. At the end of its way the button back has it.
void ListsSection::move(listchange::Direction direction)
{
    if (!m_before || !mayLeave() || !m_before)
        return;
    const ListItem item = *m_before;
    const bool isUp = direction == listchange::Direction::Up;
    const bool hadFocus = (isUp ? m_up : m_down)->hasFocus();
    const auto moved = listchange::move(
        session().database(), session().store().signature(), item.id, direction,
        tr("%1: order of \"%2\" changed", "a list and its value").arg(nameOf(list()), item.name));
    if (moved && !*moved)
        return;
    adopt(moved ? Result<void>() : Result<void>(moved.error()),
          isUp ? tr("%1 stands one higher.").arg(item.name)
               : tr("%1 stands one lower.").arg(item.name),
          item.id);
    if (hadFocus)
        ((isUp ? m_up : m_down)->isEnabled() == isUp ? m_up : m_down)->setFocus();
}

void ListsSection::askMerge()
{
    if (!m_before || !mayLeave() || !m_before)
        return;
    auto *dialog = new MergeValueDialog(*m_before, m_items, m_uses.value(m_before->id), this);
    connect(dialog, &MergeValueDialog::chosen, this, &ListsSection::merge);
    dialog->open();
}

void ListsSection::merge(ListItemId into)
{
    if (!m_before)
        return;
    const QString from = m_before->name;
    const QString kept = session().reference().nameOf(into);
    const auto merged = listchange::merge(
        session().database(), session().store().signature(), m_before->id, into, session().today(),
        tr("%1: \"%2\" merged into \"%3\"", "a list and two values")
            .arg(nameOf(list()), from, kept));
    adopt(merged ? Result<void>() : Result<void>(merged.error()),
          merged ? tr("%n record(s) that said %1 say %2 now.", nullptr, *merged).arg(from, kept)
                 : QString(),
          merged ? into : m_before->id);
    m_table->setFocus(Qt::OtherFocusReason);
}

void ListsSection::renameGroup()
{
    if (!m_before || !mayLeave() || !m_before)
        return;
    const ListItem item = *m_before;
    const QString group = GroupedName::of(item.name).group;
    const QString name = host().dialogs().askText(this, tr("Rename a group"),
                                                  tr("New name of the group %1").arg(group), group);
    if (name.isNull() || name.trimmed() == group)
        return;
    const auto renamed = listchange::renameGroup(
        session().database(), session().store().signature(), list(), group, name,
        tr("%1: group \"%2\" renamed", "a list and its group").arg(nameOf(list()), group));
    adopt(renamed ? Result<void>() : Result<void>(renamed.error()),
          renamed ? tr("%n value(s) stand under %1 now.", nullptr, *renamed).arg(name.trimmed())
                  : QString(),
          item.id);
}

} // namespace redress
