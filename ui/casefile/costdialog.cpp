// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/casefile/costdialog.h"

#include "core/statistics/labels.h"
#include "core/store/storageerror.h"
#include "ui/casefile/faultwords.h"
#include "ui/casefile/learningforms.h"
#include "ui/casefile/recordfields.h"
#include "ui/shell/formdraft.h"
#include "ui/shell/pagehost.h"
#include "ui/shell/session.h"
#include "ui/widgets/choicebox.h"
#include "ui/widgets/dateedit.h"
#include "ui/widgets/factform.h"

#include <QLineEdit>
#include <QPlainTextEdit>

namespace redress {

namespace {

using namespace Qt::StringLiterals;

constexpr int kLongNames = 36;

/// The value of a choice that is a head of the council's own, which no type has.
qint64 ownHead(ListItemId id)
{
    return -id.value();
}

QString keyOf(CostFault::Field field)
{
    switch (field) {
    case CostFault::Field::Type:
        return u"cost_type"_s;
    case CostFault::Field::Amount:
        return u"cost_amount"_s;
    case CostFault::Field::InvoicedOn:
        return u"cost_invoiced"_s;
    case CostFault::Field::PaidOn:
        break;
    }
    return u"cost_paid"_s;
}

} // namespace

CostDialog::CostDialog(PageHost &host, const CaseDossier &dossier, const CostFacts &cost,
                       QWidget *parent)
    : FormDialog(cost.id ? tr("Cost") : tr("New cost"), dossier.record.reference, tr("Save cost"),
                 parent)
    , m_host(host)
    , m_case(dossier.record)
    , m_cost(cost)
    , m_form(new FactForm)
    , m_type(new ChoiceBox(m_form))
    , m_amount(new QLineEdit(m_form))
    , m_stage(new ChoiceBox(m_form))
    , m_invoicedOn(new DateEdit(host.session().today(), host.session().rules().calendar(), m_form))
    , m_paidOn(new DateEdit(host.session().today(), host.session().rules().calendar(), m_form))
    , m_recharge(new ChoiceBox(m_form))
    , m_description(makeTextField(2, m_form))
{
    setObjectName(u"costDialog"_s);
    construct();
    fill(dossier);
    setForm(m_form);
    new FormDraft(host.session(),
                  {u"cost"_s, cost.id ? QString::number(cost.id->value()) : QString(), m_case.id,
                   windowTitle()},
                  *m_form, *this);
}

void CostDialog::construct()
{
    m_form->addField(u"cost_type"_s, tr("&What for"), m_type);
    m_form->addField(u"cost_amount"_s, tr("A&mount in pounds"), m_amount,
                     tr("As in 250 or 1,250.50."));
    m_form->addField(u"cost_stage"_s, tr("S&tage"), m_stage);
    m_form->addField(u"cost_invoiced"_s, tr("&Invoice of"), m_invoicedOn);
    m_form->addField(
        u"cost_paid"_s, tr("&Paid"), m_paidOn,
        tr("Empty until it is paid. Tables of payments count it in the quarter of this "
           "day; the average of a stage 2 counts it from the finding on."));
    m_form->addField(u"cost_recharge"_s, tr("&Recharged to"), m_recharge,
                     tr("The service that bears it, where it is not the team."));
    m_form->addField(u"cost_description"_s, tr("&Note"), m_description);
    for (const auto &key : {u"cost_type"_s, u"cost_amount"_s})
        m_form->setRequired(key);
    m_recharge->setMinimumContentsLength(kLongNames);
    connect(m_paidOn, &DateEdit::dateChanged, this, &CostDialog::warnOfClosed);
}

void CostDialog::fill(const CaseDossier &dossier)
{
    fillHeads();
    m_amount->setText(m_cost.amount ? m_cost.amount->toPlain() : QString());
    fillStages(*m_stage, dossier);
    m_stage->setId(std::optional(m_cost.stage));
    m_invoicedOn->setDate(m_cost.invoicedOn);
    m_paidOn->setDate(m_cost.paidOn);
    fillPlaces();
    m_description->setPlainText(m_cost.description);
}

/// Those of the import format, then the council's own, then what neither of them names.
void CostDialog::fillHeads()
{
    const ReferenceData &reference = m_host.session().reference();
    m_type->addNone(tr("Not said"));
    for (const auto &[type, word] : kStoredWords<CostType>) {
        if (type != CostType::Other)
            m_type->addChoice(labelOf(type), qint64(type));
    }
    for (const ListItem &item : reference.itemsOf(UserList::CostHead)) {
        if (!item.isRetired)
            m_type->addChoice(item.name, ownHead(item.id));
    }
    m_type->addChoice(labelOf(CostType::Other), qint64(CostType::Other));
    if (m_cost.head)
        m_type->setValue(ownHead(*m_cost.head), reference.nameOf(m_cost.head));
    else
        m_type->setValue(m_cost.type ? std::optional(qint64(*m_cost.type)) : std::nullopt);
}

/// Directorates, and their services by their own names first: so they are found by typing.
void CostDialog::fillPlaces()
{
    const ReferenceData &reference = m_host.session().reference();
    m_recharge->addNone(tr("Not recharged"));
    for (const OrgNode &directorate : reference.directorates()) {
        if (!directorate.closedOn)
            m_recharge->addChoice(directorate.name, directorate.id.value());
    }
    for (const OrgNode &directorate : reference.directorates()) {
        for (const OrgNode &service : reference.childrenOf(directorate.id, OrgLevel::Service)) {
            if (!service.closedOn)
                m_recharge->addChoice(
                    tr("%1 (%2)", "service, directorate").arg(service.name, directorate.name),
                    service.id.value());
        }
    }
    m_recharge->setId(m_cost.recharge, reference.nameOf(m_cost.recharge));
}

/// What was published stays as it was; the tables count anew.
void CostDialog::warnOfClosed()
{
    const auto words = guarded([this] {
        const auto paidOn = m_paidOn->date();
        return paidOn ? costs::closedWords(m_host.session().database(), *paidOn) : QString();
    });
    m_form->setWarning(u"cost_paid"_s, words.value_or(QString()));
}

CostFacts CostDialog::cost() const
{
    CostFacts made = m_cost;
    const auto type = m_type->value();
    const bool isOwn = type && *type < 0;
    made.head = isOwn ? std::optional(ListItemId(-*type)) : std::nullopt;
    made.type = isOwn  ? std::optional(CostType::Other)
                : type ? std::optional(CostType(*type))
                       : std::nullopt;
    made.amount = Money::fromTyped(m_amount->text().trimmed());
    made.stage = m_stage->id<StageId>().value_or(m_cost.stage);
    made.invoicedOn = m_invoicedOn->date();
    made.paidOn = m_paidOn->date();
    made.recharge = m_recharge->id<OrgNodeId>();
    made.description = m_description->toPlainText().trimmed();
    return made;
}

void CostDialog::record()
{
    m_form->clearFaults();
    Session &session = m_host.session();
    const CostFacts made = cost();
    for (const CostFault &fault : faultsIn(made, session.today()))
        m_form->setFault(keyOf(fault.field), fault.words);
    for (const auto &[key, edit] :
         {std::pair(u"cost_invoiced"_s, m_invoicedOn), std::pair(u"cost_paid"_s, m_paidOn)}) {
        if (!edit->isGood())
            m_form->setFault(key, noDayWords(edit->text()));
    }
    if (goToFirstFault(*m_form))
        return;
    const QString what = made.id ? tr("Cost changed") : tr("Cost recorded");
    const auto unit = costs::save(session.database(), session.store().signature(), m_case.id, made,
                                  session.today(), what);
    if (!unit) {
        setFault(unit.error().message);
        return;
    }
    offerUndo(session, *unit, m_case);
    accept();
    Q_EMIT recorded(what);
}

} // namespace redress
