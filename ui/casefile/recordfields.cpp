// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/casefile/recordfields.h"

#include "core/statistics/labels.h"
#include "ui/widgets/choicebox.h"

#include <QCoreApplication>
#include <QPlainTextEdit>
#include <QTextDocument>

namespace redress {

namespace {

struct FieldText {
    Q_DECLARE_TR_FUNCTIONS(redress::RecordFields)
};

void begin(ChoiceBox &box)
{
    box.clear();
    box.addNone(FieldText::tr("Not recorded"));
}

} // namespace

void fillFromList(ChoiceBox &box, const ReferenceData &reference, UserList list)
{
    begin(box);
    for (const ListItem &item : reference.itemsOf(list)) {
        if (!item.isRetired)
            box.addChoice(item.name, item.id.value());
    }
}

void fillDirectorates(ChoiceBox &box, const ReferenceData &reference)
{
    box.clear();
    for (const OrgNode &node : reference.directorates())
        box.addChoice(node.name, node.id.value());
}

void fillChildren(ChoiceBox &box, const ReferenceData &reference, std::optional<OrgNodeId> parent,
                  OrgLevel level)
{
    begin(box);
    if (!parent)
        return;
    for (const OrgNode &node : reference.childrenOf(*parent, level)) {
        if (!node.closedOn)
            box.addChoice(node.name, node.id.value());
    }
}

void fillOfficers(ChoiceBox &box, const ReferenceData &reference)
{
    box.clear();
    box.addNone(FieldText::tr("Nobody yet"));
    for (const Member &member : reference.members())
        box.addChoice(member.name, member.id.value());
}

void fillProcedures(ChoiceBox &box)
{
    box.clear();
    for (const ProcedureKey key :
         {ProcedureKey::ChildrenStatutory, ProcedureKey::AdultSocialCare, ProcedureKey::Corporate})
        box.addChoice(labelOf(key), qint64(key));
}

void fillOutcomes(ChoiceBox &box)
{
    box.clear();
    box.addNone(FieldText::tr("None yet"));
    for (const auto &[outcome, word] : kStoredWords<Outcome>)
        box.addChoice(labelOf(outcome), qint64(outcome));
}

QPlainTextEdit *makeTextField(int lines, QWidget *parent)
{
    auto *edit = new QPlainTextEdit(parent);
    edit->setTabChangesFocus(true);
    const int frame = int(edit->document()->documentMargin()) * 2 + 2 * edit->frameWidth();
    const int height = edit->fontMetrics().lineSpacing() * lines + frame;
    edit->setMinimumHeight(height);
    edit->setMaximumHeight(height);
    edit->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Preferred);
    return edit;
}

} // namespace redress
