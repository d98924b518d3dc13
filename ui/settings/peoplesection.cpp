// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/peoplesection.h"

#include "core/base/dates.h"
#include "ui/shell/filedialogs.h"
#include "ui/shell/myrights.h"
#include "ui/shell/pagehost.h"
#include "ui/shell/session.h"
#include "ui/widgets/celltable.h"
#include "ui/widgets/choicebox.h"
#include "ui/widgets/dateedit.h"
#include "ui/widgets/factform.h"
#include "ui/widgets/metrics.h"
#include "ui/widgets/pairsplitter.h"
#include "ui/widgets/recordtable.h"
#include "ui/widgets/textlabel.h"

#include <QCheckBox>
#include <QLineEdit>
#include <QPushButton>
#include <QScrollArea>
#include <QVBoxLayout>

namespace redress {

namespace {

using namespace Qt::StringLiterals;
using Field = MemberFault::Field;

constexpr std::array kRoles{TeamRole::Reader, TeamRole::Officer, TeamRole::Manager,
                            TeamRole::Administrator};

QString keyOf(Field field)
{
    switch (field) {
    case Field::Login:
        return u"login"_s;
    case Field::Name:
        return u"name"_s;
    case Field::Role:
        return u"role"_s;
    case Field::LeftOn:
        break;
    }
    return u"leftOn"_s;
}

} // namespace

PeopleSection::PeopleSection(PageHost &host, QWidget *parent)
    : SettingsSection(host, parent)
{
    construct();
    connectAll();
}

void PeopleSection::construct()
{
    const Metrics metrics(this);
    m_rights = new TextLabel(TextLabel::Kind::Plain, QString(), this);
    m_rights->setObjectName(u"rightsLabel"_s);
    m_rights->setWordWrap(true);
    m_rights->setContentsMargins(metrics.margin(), 0, metrics.margin(), 0);
    auto *splitter = new PairSplitter(this);
    splitter->addWidget(constructList());
    splitter->addWidget(constructForm());
    splitter->setStretchFactor(0, 3);
    splitter->setStretchFactor(1, 2);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_rights);
    layout->addWidget(splitter, 1);
}

QWidget *PeopleSection::constructList()
{
    const Metrics metrics(this);
    auto *side = new QWidget(this);
    m_model = new CellTableModel({tr("Name"), tr("Signs in as"), tr("Role"), tr("Last day")}, this);
    m_list = new RecordTable(side);
    m_list->setObjectName(u"peopleTableView"_s);
    m_list->setAccessibleName(tr("People of the team"));
    m_list->setModel(m_model);
    m_list->setEmptyText(tr("Nobody is listed yet. New person above the list adds the first."));
    m_list->setMostCharacters({0, 20, 14, 11});
    m_new = new QPushButton(tr("Ne&w person"), side);
    m_new->setObjectName(u"newPersonButton"_s);
    m_othersForm = new FactForm(side);
    m_others = new ChoiceBox(m_othersForm);
    m_others->addChoice(tr("read, and change nothing"), qint64(TeamRole::Reader));
    m_others->addChoice(tr("work on cases, as officers do"), qint64(TeamRole::Officer));
    m_othersForm->addField(u"others"_s, tr("People who &are not listed"), m_others,
                           tr("Whoever can open the file on its drive can read it: the drive keeps "
                              "strangers out. This says what they may do in it."));
    auto *layout = new QVBoxLayout(side);
    layout->setContentsMargins(metrics.margin(), metrics.gap(), metrics.gap(), metrics.gap());
    layout->addWidget(m_new, 0, Qt::AlignLeft);
    layout->addWidget(m_list, 1);
    layout->addWidget(m_othersForm);
    return side;
}

QWidget *PeopleSection::constructForm()
{
    const Metrics metrics(this);
    auto *area = new QScrollArea(this);
    area->setFrameShape(QFrame::NoFrame);
    area->setWidgetResizable(true);
    area->setFocusPolicy(Qt::NoFocus);
    auto *content = new QWidget(area);
    m_form = new FactForm(content);
    m_name = new QLineEdit(m_form);
    m_login = new QLineEdit(m_form);
    m_initials = new QLineEdit(m_form);
    m_team = new QLineEdit(m_form);
    m_role = new ChoiceBox(m_form);
    for (const TeamRole role : kRoles)
        m_role->addChoice(labelOf(role), qint64(role));
    m_leftOn = new DateEdit(session().today(), session().rules().calendar(), m_form);
    m_diversity = new QCheckBox(tr("Ma&y enter diversity forms"), m_form);
    m_form->addField(u"name"_s, tr("&Name"), m_name);
    m_form->addField(u"login"_s, tr("S&igns in as"), m_login,
                     tr("The name with which they sign in to their computer. Capital letters do "
                        "not count."));
    m_form->addField(u"initials"_s, tr("Initial&s"), m_initials);
    m_form->addField(u"team"_s, tr("Tea&m"), m_team);
    m_form->addField(u"role"_s, tr("Ro&le"), m_role,
                     tr("A reader changes nothing. An officer works on cases. A manager also "
                        "changes calendar, services, lists and letters, empties the bin and reads "
                        "who printed what. An administrator also says who is what; there is always "
                        "at least one."));
    m_form->addField(u"leftOn"_s, tr("Last &day"), m_leftOn,
                     tr("Empty while they work here. After that day they can read, and no more; "
                        "their name stays on their cases."));
    m_form->addField(u"diversity"_s, {}, m_diversity,
                     tr("A permission of its own, which no role brings. The answers are kept apart "
                        "from the cases."));
    for (const QString &key : {u"name"_s, u"login"_s})
        m_form->setRequired(key);
    for (const QString &key : {u"name"_s, u"login"_s, u"team"_s})
        m_form->setWide(key);
    auto *layout = new QVBoxLayout(content);
    layout->setContentsMargins(metrics.margin(), metrics.gap(), metrics.margin(), metrics.gap());
    layout->addWidget(m_form);
    layout->addStretch();
    area->setWidget(content);
    return area;
}

void PeopleSection::connectAll()
{
    connect(m_list, &RecordTable::currentRowChanged, this, &PeopleSection::leaveTo);
    connect(m_list, &RecordTable::opened, this, [this] { m_name->setFocus(Qt::OtherFocusReason); });
    connect(m_new, &QPushButton::clicked, this, &PeopleSection::begin);
    const auto edited = [this] {
        if (m_isShowing)
            return;
        m_form->clearFaults();
        Q_EMIT changed();
    };
    for (const QLineEdit *line : {m_name, m_login, m_initials, m_team})
        connect(line, &QLineEdit::textChanged, this, edited);
    connect(m_role, &QComboBox::currentIndexChanged, this, edited);
    connect(m_others, &QComboBox::currentIndexChanged, this, edited);
    connect(m_leftOn, &DateEdit::dateChanged, this, edited);
    connect(m_leftOn, &QLineEdit::textEdited, this, edited); // What is no day is typed, too.
    connect(m_diversity, &QCheckBox::toggled, this, edited);
}

QString PeopleSection::help() const
{
    return tr(
        "Who works here and what each may do in this file: reader, officer, manager or "
        "administrator, by the name with which they sign in to their computer. Until an "
        "administrator is named, whoever opens the file may do everything; once there is one, "
        "there always is. Somebody who leaves gets a last day, and their name stays on their "
        "cases. Ctrl+S saves.");
}

QWidget *PeopleSection::first() const
{
    return m_list;
}

void PeopleSection::refresh()
{
    const bool wasModified = isPersonModified();
    const bool wasOthersModified = isOthersModified();
    fillList();
    if (!wasModified)
        show(m_before            ? m_before
             : m_members.empty() ? std::nullopt
                                 : std::optional(m_members.front()));
    m_othersBefore = members::roleOfOthers(session().database()).value_or(TeamRole::Reader);
    if (!wasOthersModified) {
        m_isShowing = true;
        m_others->setValue(qint64(m_othersBefore));
        m_isShowing = false;
    }
    showRights();
}

void PeopleSection::fillList()
{
    const auto read = members::all(session().database());
    if (!read) {
        tell(read.error(), {});
        return;
    }
    m_members = *read;
    std::vector<CellTableModel::Row> rows;
    int current = -1;
    for (const TeamMember &member : m_members) {
        if (m_before && member.id == m_before->id) {
            current = int(rows.size());
            if (!isPersonModified())
                m_before = member;
        }
        rows.push_back({{member.name},
                        {member.login},
                        {labelOf(member.role), int(member.role)},
                        {member.leftOn ? slashedDate(*member.leftOn) : QString(),
                         member.leftOn.value_or(QDate())}});
    }
    m_isShowing = true;
    m_model->setRows(std::move(rows));
    if (!m_isNew)
        m_list->setCurrentRow(current < 0 && !m_members.empty() ? 0 : current);
    m_isShowing = false;
}

void PeopleSection::show(const std::optional<TeamMember> &member)
{
    m_isShowing = true;
    m_isNew = false;
    m_before = member;
    m_form->clearFaults();
    const TeamMember shown = member.value_or(TeamMember());
    m_name->setText(shown.name);
    m_login->setText(shown.login);
    m_initials->setText(shown.initials);
    m_team->setText(shown.teamName);
    m_role->setValue(qint64(shown.role));
    m_leftOn->setDate(shown.leftOn);
    m_diversity->setChecked(shown.takesDiversityForms);
    m_isShowing = false;
    showRights();
}

/// Says what whoever looks may do here and why.
void PeopleSection::showRights()
{
    const Rights mine = myRights(session());
    const QString me = session().store().who().person;
    switch (mine.why) {
    case Rights::Why::NoAdministrator:
        m_rights->setText(tr("No administrator is named, so whoever opens the file may do "
                             "everything. You sign in as %1: add yourself as administrator to "
                             "begin.")
                              .arg(me));
        break;
    case Rights::Why::Sample:
        m_rights->setText(
            tr("The sample county belongs to whoever opens it: you may do everything. "
               "In a file of your own, roles hold for everybody."));
        break;
    case Rights::Why::Named:
    case Rights::Why::NotNamed:
    case Rights::Why::Left:
        m_rights->setText(tr("You sign in as %1 and are here: %2.", "a sign-in name, a role")
                              .arg(me, labelOf(mine.role)));
        break;
    }
    lockUnless(TeamRole::Administrator, m_new,
               tr("Adds somebody who signs in to a computer of the council"));
    const QString why = whyNot(session(), TeamRole::Administrator);
    const bool canEdit = why.isEmpty() && (m_before || m_isNew);
    for (QLineEdit *line : {m_name, m_login, m_initials, m_team}) {
        line->setReadOnly(!canEdit);
        line->setToolTip(why);
    }
    m_leftOn->setReadOnly(!canEdit);
    for (QWidget *field : {static_cast<QWidget *>(m_role), static_cast<QWidget *>(m_diversity)}) {
        field->setEnabled(canEdit);
        field->setToolTip(why);
    }
    m_others->setEnabled(why.isEmpty());
    m_others->setToolTip(why);
}

void PeopleSection::leaveTo(int row)
{
    if (m_isShowing || row < 0 || size_t(row) >= m_members.size())
        return;
    const TeamMember wanted = m_members[size_t(row)];
    if (mayLeave()) {
        show(wanted);
        Q_EMIT changed();
    }
    markShown();
}

/// Asks what shall become of what was typed. \return whether nothing of it is left unsaved by
/// mistake.
bool PeopleSection::mayLeave()
{
    if (!isPersonModified())
        return true;
    const auto answer =
        host().dialogs().ask(this, {tr("Not saved"), tr("What you typed of a person is not saved."),
                                    tr("&Save"), tr("&Discard")});
    return answer == FileDialogs::Answer::No || (answer == FileDialogs::Answer::Yes && save());
}

/// The list marks whom the form shows, once it has done with the choice that was made in it.
void PeopleSection::markShown()
{
    const auto mark = [this] {
        int row = -1;
        for (size_t i = 0; m_before && i < m_members.size(); ++i) {
            if (m_members[i].id == m_before->id)
                row = int(i);
        }
        m_isShowing = true;
        m_list->setCurrentRow(row);
        m_isShowing = false;
    };
    QMetaObject::invokeMethod(this, mark, Qt::QueuedConnection);
}

/// Where nobody is administrator yet, the first one is whoever begins.
void PeopleSection::begin()
{
    if (!mayLeave())
        return;
    show(std::nullopt);
    markShown();
    m_isShowing = true;
    m_isNew = true;
    if (myRights(session()).why == Rights::Why::NoAdministrator && !session().me()) {
        m_login->setText(session().store().who().person);
        m_role->setValue(qint64(TeamRole::Administrator));
    }
    m_isShowing = false;
    showRights();
    m_name->setFocus(Qt::OtherFocusReason);
    Q_EMIT changed();
}

TeamMember PeopleSection::typed() const
{
    TeamMember member = m_before.value_or(TeamMember());
    member.name = m_name->text().trimmed();
    member.login = m_login->text().trimmed();
    member.initials = m_initials->text().trimmed();
    member.teamName = m_team->text().trimmed();
    member.role = TeamRole(m_role->value().value_or(qint64(TeamRole::Officer)));
    member.leftOn = m_leftOn->date();
    member.takesDiversityForms = m_diversity->isChecked();
    return member;
}

bool PeopleSection::isPersonModified() const
{
    return m_isNew || (m_before && (typed() != *m_before || !m_leftOn->isGood()));
}

bool PeopleSection::isOthersModified() const
{
    return m_others->value() && *m_others->value() != qint64(m_othersBefore);
}

QString PeopleSection::modified() const
{
    if (m_isNew)
        return tr("a new person");
    if (isPersonModified())
        return tr("a person");
    return isOthersModified() ? tr("what others may do") : QString();
}

/// Says what is wrong beside each field. \return whether all is good.
bool PeopleSection::checkTyped()
{
    m_form->clearFaults();
    if (!m_leftOn->date() && !m_leftOn->text().trimmed().isEmpty())
        m_form->setFault(u"leftOn"_s,
                         tr("\"%1\" is not a day. Write it as 1/4/2024.").arg(m_leftOn->text()));
    for (const MemberFault &fault : members::faultsIn(typed(), m_members, session().today()))
        m_form->setFault(keyOf(fault.field), fault.words);
    const auto faults = m_form->faultsWithLabels();
    if (!faults.empty())
        faults.front().field->setFocus(Qt::OtherFocusReason);
    return faults.empty();
}

bool PeopleSection::saveOthers()
{
    const TeamRole role = TeamRole(m_others->value().value_or(qint64(TeamRole::Reader)));
    const auto saved =
        members::setRoleOfOthers(session().database(), session().store().signature(), role,
                                 tr("Set what people may do who are not listed"));
    if (saved)
        m_othersBefore = role;
    return tell(saved, tr("It is saved what people may do who are not listed."));
}

bool PeopleSection::save()
{
    if (!isModified() || !whyNot(session(), TeamRole::Administrator).isEmpty())
        return false;
    if (!isPersonModified())
        return saveOthers();
    if (!checkTyped())
        return false;
    TeamMember member = typed();
    const auto saved = members::save(
        session().database(), session().store().signature(), member, session().today(),
        m_isNew ? tr("Person added to the team") : tr("Person of the team changed"));
    if (!saved)
        return tell(saved.error(), {});
    member.id = *saved;
    m_isNew = false;
    m_before = member;
    // As it is stored, with its version.
    const auto all = members::all(session().database());
    for (const TeamMember &one : all.value_or(std::vector<TeamMember>())) {
        if (one.id == member.id)
            m_before = one;
    }
    if (isOthersModified() && !saveOthers()) {
        session().noteChange(); // The person is saved already.
        return false;
    }
    return tell(Result<void>(), tr("%1 is saved.", "a person").arg(member.name));
}

void PeopleSection::discard()
{
    m_isShowing = true;
    m_others->setValue(qint64(m_othersBefore));
    m_isShowing = false;
    show(m_before ? m_before : m_members.empty() ? std::nullopt : std::optional(m_members.front()));
    markShown();
    Q_EMIT changed();
}

} // namespace redress
