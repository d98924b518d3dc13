// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/casefile/recordfields.h"

#include "core/base/dates.h"
#include "core/statistics/labels.h"
#include "ui/casefile/faultwords.h"
#include "ui/widgets/choicebox.h"
#include "ui/widgets/dateedit.h"
#include "ui/widgets/factform.h"
#include "ui/writing/fieldspelling.h"

#include <QCoreApplication>
#include <QPlainTextEdit>
#include <QTextDocument>

#include <algorithm>

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

void fillOfficers(ChoiceBox &box, const ReferenceData &reference, QDate today)
{
    box.clear();
    box.addNone(FieldText::tr("Nobody yet"));
    for (const Member &member : reference.members()) {
        if (member.isHere(today))
            box.addChoice(member.name, member.id.value());
    }
}

void setOfficer(ChoiceBox &box, const ReferenceData &reference, std::optional<MemberId> officer)
{
    const Member *member = officer ? reference.member(*officer) : nullptr;
    if (member && member->leftOn && box.findData(member->id.value()) < 0)
        box.addChoice(FieldText::tr("%1 (left on %2)", "a person")
                          .arg(member->name, slashedDate(*member->leftOn)),
                      member->id.value());
    box.setId(officer);
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
    setProse(*edit);
    const int frame = int(edit->document()->documentMargin()) * 2 + 2 * edit->frameWidth();
    const int height = edit->fontMetrics().lineSpacing() * lines + frame;
    edit->setMinimumHeight(height);
    edit->setMaximumHeight(height);
    edit->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Preferred);
    return edit;
}

void checkOnLeaving(DateEdit &edit, FactForm &form, const QString &key,
                    const std::function<QString()> &fault)
{
    const auto clear = [&form, key] { form.setFault(key, {}); };
    QObject::connect(&edit, &QLineEdit::textEdited, &form, clear);
    QObject::connect(&edit, &DateEdit::dateChanged, &form, clear);
    QObject::connect(&edit, &QLineEdit::editingFinished, &form, [&edit, &form, key, fault] {
        form.setFault(key, edit.isGood() ? fault() : noDayWords(edit.text()));
    });
}

QString faultOf(Field field, const std::vector<FieldFault> &faults)
{
    const auto found = std::find_if(faults.begin(), faults.end(),
                                    [&](const FieldFault &one) { return one.field == field; });
    return found == faults.end() ? QString() : faultWords(*found);
}

} // namespace redress
