// SPDX-License-Identifier: GPL-3.0-or-later
// The list of cases in groups with headings: by officer, service, stage or status. \source features
// 39
#include "ui/cases/caselistpage.h"

#include "core/worklist/casegroups.h"
#include "ui/cases/caselistmodel.h"
#include "ui/shell/pagehost.h"
#include "ui/shell/session.h"
#include "ui/widgets/choicebox.h"
#include "ui/widgets/messagebar.h"
#include "ui/widgets/recordtable.h"

namespace redress {

namespace {

using namespace Qt::StringLiterals;
using Group = CaseListQuery::Group;

constexpr int kLetters = 12; ///< Of the choice of groups.

QString nameOf(Group by, qint64 value, const ReferenceData &reference)
{
    switch (by) {
    case Group::Officer:
        return value == 0 ? CaseListPage::tr("No officer")
                          : reference.nameOf(std::optional(MemberId(value)));
    case Group::Service:
        return value == 0 ? CaseListPage::tr("No service") : reference.nameOf(OrgNodeId(value));
    case Group::Stage:
        return value == 0 ? CaseListPage::tr("No stage") : CaseListPage::tr("Stage %1").arg(value);
    case Group::Status:
        return value == 0 ? CaseListPage::tr("Open") : CaseListPage::tr("Closed");
    case Group::None:
        break;
    }
    return {};
}

} // namespace

void CaseListPage::constructGroups(QWidget *head)
{
    m_group = new ChoiceBox(head);
    m_group->setObjectName(u"groupChoiceBox"_s);
    m_group->setAccessibleName(tr("Groups"));
    m_group->setAccessibleDescription(m_group->accessibleName());
    m_group->setMinimumContentsLength(kLetters);
    m_group->addNone(tr("No groups"));
    m_group->addChoice(tr("By officer"), qint64(Group::Officer));
    m_group->addChoice(tr("By service"), qint64(Group::Service));
    m_group->addChoice(tr("By stage"), qint64(Group::Stage));
    m_group->addChoice(tr("Open and closed"), qint64(Group::Status));
    m_group->setToolTip(tr("Which cases stand together under a heading. On a heading Left and "
                           "Right conceal its cases and show them."));
    connect(m_group, &QComboBox::currentIndexChanged, this, [this] {
        m_collapsed.clear();
        narrow();
    });
}

Group CaseListPage::chosenGroup() const
{
    return Group(m_group->value().value_or(qint64(Group::None)));
}

void CaseListPage::setGroup(Group group)
{
    if (group == chosenGroup())
        return;
    const QSignalBlocker quiet(m_group);
    m_collapsed.clear();
    m_group->setValue(group == Group::None ? std::nullopt : std::optional(qint64(group)));
}

std::vector<CaseListModel::Group> CaseListPage::groupsOf(const std::vector<CaseId> &cases)
{
    std::vector<CaseListModel::Group> groups;
    if (m_query.group == Group::None)
        return groups;
    Session &session = m_host.session();
    const auto found = caselist::groups(session.database(), m_query.group, cases);
    if (!found) {
        m_host.messages().show(MessageBar::Kind::Error, found.error().message);
        return groups;
    }
    for (const caselist::CaseGroup &one : *found)
        groups.push_back({one.value, nameOf(m_query.group, one.value, session.reference()),
                          one.first, one.count, m_collapsed.contains(one.value)});
    return groups;
}

void CaseListPage::collapse(int row, bool isCollapsed)
{
    const CaseListModel::Group *group = m_model->groupAt(row);
    if (!group)
        return;
    if (isCollapsed)
        m_collapsed.insert(group->value);
    else
        m_collapsed.remove(group->value);
    m_model->setCollapsed(row, isCollapsed);
    m_table->setCurrentRow(row);
}

} // namespace redress
