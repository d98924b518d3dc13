// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/listssection.h"

#include "core/base/dates.h"
#include "ui/shell/myrights.h"
#include "ui/shell/pagehost.h"
#include "ui/shell/session.h"
#include "ui/widgets/celltable.h"
#include "ui/widgets/choicebox.h"
#include "ui/widgets/dateedit.h"
#include "ui/widgets/emptywords.h"
#include "ui/widgets/factform.h"
#include "ui/widgets/messagebar.h"
#include "ui/widgets/metrics.h"
#include "ui/widgets/pairsplitter.h"
#include "ui/widgets/recordtable.h"

#include <QCompleter>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QLocale>
#include <QPushButton>
#include <QScrollArea>
#include <QVBoxLayout>

#include <algorithm>

namespace redress {

namespace {

using namespace Qt::StringLiterals;

} // namespace

QString nameOf(UserList list)
{
    switch (list) {
    case UserList::ComplainantType:
        return ListsSection::tr("Complainant types");
    case UserList::ContactMethod:
        return ListsSection::tr("Ways of contact");
    case UserList::Advocate:
        return ListsSection::tr("Providers of advocacy");
    case UserList::Theme:
        return ListsSection::tr("Themes of compliments");
    case UserList::IssueCategory:
        return ListsSection::tr("Categories of issues");
    case UserList::RootCause:
        return ListsSection::tr("Root causes");
    case UserList::Pillar:
        return ListsSection::tr("Pillars of practice");
    case UserList::ActionCategory:
        return ListsSection::tr("Categories of actions");
    case UserList::HoldReason:
        return ListsSection::tr("Reasons of a hold");
    case UserList::SampleTheme:
        return ListsSection::tr("Themes of the dip sample");
    case UserList::RemedyType:
        return ListsSection::tr("Types of remedy");
    case UserList::DemandIndicator:
        return ListsSection::tr("Indicators of demand");
    case UserList::UpheldReason:
        return ListsSection::tr("Reasons for upholding");
    case UserList::ComplimentFrom:
        return ListsSection::tr("Sources of compliments");
    case UserList::CostHead:
        return ListsSection::tr("Heads of cost");
    }
    return {};
}

ListsSection::ListsSection(PageHost &host, QWidget *parent)
    : SettingsSection(host, parent)
{
    construct();
    connectAll();
}

void ListsSection::construct()
{
    auto *splitter = new PairSplitter(this);
    splitter->addWidget(constructList());
    splitter->addWidget(constructForm());
    splitter->setStretchFactor(0, 3);
    splitter->setStretchFactor(1, 2);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(splitter);
}

QPushButton *ListsSection::addButton(QHBoxLayout *bar, const QString &text, const QString &name)
{
    auto *button = new QPushButton(text, this);
    button->setObjectName(name);
    bar->addWidget(button);
    return button;
}

QWidget *ListsSection::constructList()
{
    const Metrics metrics(this);
    auto *side = new QWidget(this);
    m_list = new ChoiceBox(side);
    m_list->setObjectName(u"userListComboBox"_s);
    m_list->setAccessibleName(tr("List"));
    for (const auto &[list, word] : kStoredWords<UserList>)
        m_list->addChoice(nameOf(list), qint64(list));
    auto *label = new QLabel(tr("Li&st"), side);
    label->setBuddy(m_list);
    auto *choice = new QHBoxLayout;
    choice->setSpacing(metrics.gap());
    choice->addWidget(label);
    choice->addWidget(m_list, 1);
    auto *bar = new QHBoxLayout;
    m_new = addButton(bar, tr("New va&lue"), u"newValueButton"_s);
    m_merge = addButton(bar, tr("Mer&ge..."), u"mergeValueButton"_s);
    m_renameGroup = addButton(bar, tr("Re&name group..."), u"renameGroupButton"_s);
    bar->addStretch();
    m_model =
        new CellTableModel({tr("Group"), tr("Value"), tr("Records"), tr("Not offered from")}, this);
    m_table = new RecordTable(side);
    m_table->setObjectName(u"listValuesTableView"_s);
    m_table->setAccessibleName(tr("Values of the list"));
    m_table->setModel(m_model);
    m_table->setMostCharacters({18, 0, 9, 16});
    m_table->setSortingEnabled(false);
    new EmptyWords(*m_table, tr("This list has no values yet. \"New value\" adds the first; "
                                "imports add what they find."));
    auto *layout = new QVBoxLayout(side);
    layout->setContentsMargins(metrics.margin(), metrics.gap(), metrics.gap(), metrics.gap());
    layout->addLayout(choice);
    layout->addLayout(bar);
    layout->addWidget(m_table, 1);
    return side;
}

QWidget *ListsSection::constructForm()
{
    const Metrics metrics(this);
    auto *area = new QScrollArea(this);
    area->setFrameShape(QFrame::NoFrame);
    area->setWidgetResizable(true);
    area->setFocusPolicy(Qt::NoFocus);
    auto *content = new QWidget(area);
    m_form = new FactForm(content);
    m_group = new QLineEdit(m_form);
    m_name = new QLineEdit(m_form);
    m_name->setMinimumWidth(metrics.times(20));
    m_description = new QLineEdit(m_form);
    m_description->setMinimumWidth(metrics.times(20));
    m_retiredOn = new DateEdit(session().today(), session().rules().calendar(), m_form);
    m_retiredOn->setPlaceholderText(tr("offered"));
    m_form->addField(u"valueGroup"_s, tr("Grou&p"), m_group,
                     tr("Values of one group stand under its name. Empty: it stands by itself."));
    m_form->addField(
        u"valueName"_s, tr("N&ame"), m_name,
        tr("A new name stands on all cases at once; the old one stays in the history."));
    m_form->addField(u"valueDescription"_s, tr("&Meaning"), m_description,
                     tr("When it is chosen, for whoever is unsure."));
    m_form->addField(u"valueRetiredOn"_s, tr("Not offere&d from"), m_retiredOn,
                     tr("Cases that have it keep it, and it stands in the tables of its years. "
                        "Empty: it is offered."));
    m_form->setRequired(u"valueName"_s);
    auto *ways = new QHBoxLayout;
    m_retire = addButton(ways, tr("Ret&ire"), u"retireValueButton"_s);
    m_up = addButton(ways, tr("Move &up"), u"moveValueUpButton"_s);
    m_down = addButton(ways, tr("Move do&wn"), u"moveValueDownButton"_s);
    m_remove = addButton(ways, tr("Remove"), u"removeValueButton"_s);
    ways->addStretch();
    auto *layout = new QVBoxLayout(content);
    layout->setContentsMargins(metrics.margin(), metrics.gap(), metrics.margin(), metrics.gap());
    layout->addWidget(m_form);
    layout->addLayout(ways);
    layout->addStretch();
    area->setWidget(content);
    return area;
}

void ListsSection::connectAll()
{
    connect(m_list, &QComboBox::currentIndexChanged, this, &ListsSection::chooseList);
    connect(m_table, &RecordTable::currentRowChanged, this, &ListsSection::leaveTo);
    connect(m_table, &RecordTable::opened, this,
            [this] { m_name->setFocus(Qt::OtherFocusReason); });
    const auto edited = [this] {
        if (m_isShowing)
            return;
        m_form->clearFaults();
        Q_EMIT changed();
    };
    for (const QLineEdit *edit : {m_group, m_name, m_description})
        connect(edit, &QLineEdit::textChanged, this, edited);
    connect(m_retiredOn, &DateEdit::dateChanged, this, edited);
    connect(m_retiredOn, &QLineEdit::textEdited, this, edited); // What is no day is typed, too.
    connect(m_new, &QPushButton::clicked, this, &ListsSection::begin);
    connect(m_merge, &QPushButton::clicked, this, &ListsSection::askMerge);
    connect(m_renameGroup, &QPushButton::clicked, this, &ListsSection::renameGroup);
    connect(m_retire, &QPushButton::clicked, this, &ListsSection::retire);
    connect(m_remove, &QPushButton::clicked, this, &ListsSection::remove);
    connect(m_up, &QPushButton::clicked, this, [this] { move(listchange::Direction::Up); });
    connect(m_down, &QPushButton::clicked, this, [this] { move(listchange::Direction::Down); });
}

QString ListsSection::help() const
{
    return tr(
        "The lists that forms offer: choose a list, then a value. Values can be added, renamed, "
        "put in another order and retired: a retired value is no longer offered, and stands on the "
        "cases that have it and in the tables of their years. Merge makes one of two values that "
        "mean the same; files that still have the old name are read as the one that stayed. "
        "Categories of issues and root causes can stand in groups. Ctrl+S saves; every change "
        "stands in the history.");
}

QWidget *ListsSection::first() const
{
    return m_table;
}

UserList ListsSection::list() const
{
    return UserList(m_list->itemData(m_shownList).toInt());
}

void ListsSection::refresh()
{
    const bool wasModified = isModified();
    const auto chosen = m_before ? std::optional(m_before->id) : std::nullopt;
    fill();
    if (!wasModified)
        choose(chosen);
    showButtons();
}

void ListsSection::fill()
{
    m_items = session().reference().itemsOf(list());
    const auto read = listchange::uses(session().database(), list());
    m_uses = read ? *read : QHash<ListItemId, int>();
    if (!read)
        host().messages().show(MessageBar::Kind::Error, read.error().message);
    const bool hasGroups = listchange::hasGroups(list());
    QStringList groups;
    std::vector<CellTableModel::Row> rows;
    int current = -1;
    for (const ListItem &item : m_items) {
        const GroupedName parts =
            hasGroups ? GroupedName::of(item.name) : GroupedName{{}, item.name};
        if (!parts.group.isEmpty() && !groups.contains(parts.group))
            groups.append(parts.group);
        if (m_before && item.id == m_before->id)
            current = int(rows.size());
        const int records = m_uses.value(item.id);
        QString retired = item.retiredOn ? slashedDate(*item.retiredOn) : QString();
        if (item.mergedInto)
            retired = tr("%1, now %2", "a day and a value")
                          .arg(retired, session().reference().nameOf(*item.mergedInto));
        rows.push_back({{parts.group, {}, StatusShape::None, item.isRetired},
                        {parts.name, {}, StatusShape::None, item.isRetired},
                        {QLocale().toString(records), records, StatusShape::None, item.isRetired},
                        {retired, {}, StatusShape::None, item.isRetired}});
    }
    m_isShowing = true;
    m_model->setRows(std::move(rows));
    m_table->setColumnHidden(0, groups.isEmpty());
    m_table->setCurrentRow(current);
    m_form->setFieldVisible(u"valueGroup"_s, hasGroups);
    auto *completer = new QCompleter(groups, m_group);
    completer->setCaseSensitivity(Qt::CaseInsensitive);
    m_group->setCompleter(completer);
    m_isShowing = false;
}

void ListsSection::chooseList()
{
    if (m_isShowing || m_list->currentIndex() == m_shownList)
        return;
    if (!mayLeave()) {
        m_isShowing = true;
        m_list->setCurrentIndex(m_shownList);
        m_isShowing = false;
        return;
    }
    m_shownList = m_list->currentIndex();
    m_before.reset();
    m_shown.reset();
    fill();
    choose(std::nullopt);
    Q_EMIT changed();
}

void ListsSection::choose(std::optional<ListItemId> id)
{
    auto found = m_items.begin();
    if (id)
        found = std::ranges::find(m_items, *id, &ListItem::id);
    if (found == m_items.end())
        found = m_items.begin();
    const bool isAny = found != m_items.end();
    m_before = isAny ? std::optional(*found) : std::nullopt;
    m_shown = m_before;
    m_isShowing = true;
    m_table->setCurrentRow(isAny ? int(found - m_items.begin()) : -1);
    m_isShowing = false;
    show(isAny ? *found : ListItem());
}

void ListsSection::show(const ListItem &item)
{
    m_isShowing = true;
    m_form->clearFaults();
    const GroupedName parts =
        listchange::hasGroups(list()) ? GroupedName::of(item.name) : GroupedName{{}, item.name};
    m_group->setText(parts.group);
    m_name->setText(parts.name);
    m_description->setText(item.description);
    m_retiredOn->setDate(item.retiredOn);
    m_isShowing = false;
    showButtons();
}

void ListsSection::showButtons()
{
    // New names come with cases; what they are called later is another thing.
    const QString why = whyNot(session(), m_before ? TeamRole::Manager : TeamRole::Officer);
    const bool canEdit = m_shown && why.isEmpty();
    for (QLineEdit *edit : {m_group, m_name, m_description}) {
        edit->setReadOnly(!canEdit);
        edit->setToolTip(why);
    }
    m_retiredOn->setReadOnly(!canEdit || !m_before);
    m_retiredOn->setToolTip(why);
    const bool isRetired = m_before && m_before->isRetired;
    const bool isUsed = m_before && m_uses.value(m_before->id) > 0;
    m_retire->setText(isRetired ? tr("Offer &it again") : tr("Ret&ire"));
    lockIfReadOnly(m_new);
    lockUnless(TeamRole::Manager, m_retire,
               isRetired ? tr("Forms offer it again")
                         : tr("From today no form offers it; cases keep it."));
    lockUnless(TeamRole::Manager, m_merge,
               tr("Makes one of this value and another that means the same"));
    lockUnless(TeamRole::Manager, m_renameGroup,
               tr("Calls the group by another name in all its values"));
    lockUnless(TeamRole::Manager, m_remove,
               isUsed ? tr("Records name it, so it stays; retire it instead.")
                      : tr("Takes away what was added by mistake and no record "
                           "names."));
    const QString order = tr("Forms offer the values in this order.");
    lockUnless(TeamRole::Manager, m_up, order);
    lockUnless(TeamRole::Manager, m_down, order);
    const bool hasGroup = m_before && listchange::hasGroups(list()) &&
                          !GroupedName::of(m_before->name).group.isEmpty();
    m_renameGroup->setVisible(listchange::hasGroups(list()));
    m_renameGroup->setEnabled(m_renameGroup->isEnabled() && hasGroup);
    m_retire->setEnabled(m_retire->isEnabled() && m_before);
    m_merge->setEnabled(m_merge->isEnabled() && m_before && !m_before->mergedInto &&
                        m_items.size() > 1);
    m_remove->setEnabled(m_remove->isEnabled() && m_before && !isUsed && !m_before->mergedInto);
    m_up->setEnabled(m_up->isEnabled() && m_before && m_items.front().id != m_before->id);
    m_down->setEnabled(m_down->isEnabled() && m_before && m_items.back().id != m_before->id);
}

} // namespace redress
