// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/mergevaluedialog.h"

#include "ui/casefile/learningforms.h"
#include "ui/widgets/choicebox.h"
#include "ui/widgets/factform.h"

namespace redress {

namespace {

using namespace Qt::StringLiterals;

} // namespace

MergeValueDialog::MergeValueDialog(const ListItem &merged, const std::vector<ListItem> &items,
                                   int records, QWidget *parent)
    : FormDialog(tr("Merge a value"),
                 tr("%n record(s) say %1. They will say the other value, and tables of all years "
                    "count them there. %1 is then no longer offered.",
                    nullptr, records)
                     .arg(merged.name),
                 tr("Merge"), parent)
    , m_form(new FactForm)
    , m_into(new ChoiceBox(m_form))
{
    setObjectName(u"mergeValueDialog"_s);
    m_into->addNone(tr("Choose the value that stays"));
    for (const ListItem &item : items) {
        if (item.id != merged.id && !item.mergedInto)
            m_into->addChoice(item.name, item.id.value());
    }
    m_form->addField(u"mergeInto"_s, tr("&Value that stays"), m_into);
    m_form->setRequired(u"mergeInto"_s);
    setForm(m_form);
    m_into->setFocus();
}

void MergeValueDialog::record()
{
    const auto into = m_into->id<ListItemId>();
    m_form->setFault(u"mergeInto"_s, into ? QString() : tr("Choose the value that stays."));
    if (goToFirstFault(*m_form))
        return;
    accept();
    Q_EMIT chosen(*into);
}

} // namespace redress
