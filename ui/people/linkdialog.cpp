// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/people/linkdialog.h"

#include "core/conduct/peoplerepository.h"
#include "ui/casefile/learningforms.h"
#include "ui/people/earliercontacts.h"
#include "ui/people/personfinder.h"
#include "ui/shell/pagehost.h"
#include "ui/shell/session.h"
#include "ui/widgets/choicebox.h"
#include "ui/widgets/factform.h"
#include "ui/widgets/metrics.h"

#include <QLineEdit>

namespace redress {

namespace {

using namespace Qt::StringLiterals;

constexpr double kLineWidth = 34; ///< Of a line of text, in heights of the font.
constexpr int kLongNames = 40;
constexpr qint64 kLink = 0; ///< Among what can be done; records to take apart stand by their ids.

const QString kWhat = u"link_what"_s;
const QString kName = u"link_name"_s;
const QString kOnFile = u"on_file"_s;
const QString kLeading = u"link_leading"_s;
const QString kReason = u"reason"_s;

enum Leading { kThis, kOther };

} // namespace

LinkDialog::LinkDialog(PageHost &host, const PeopleCase &of, KnownPerson known, QWidget *parent)
    : FormDialog(tr("Records of one person"),
                 tr("%1, on %2", "a person, a case").arg(known.person.name, of.reference),
                 tr("Save"), parent)
    , m_host(host)
    , m_case(of)
    , m_known(std::move(known))
    , m_form(new FactForm)
    , m_what(new ChoiceBox(m_form))
    , m_name(new QLineEdit(m_form))
    , m_onFile(new EarlierContacts(m_form))
    , m_leading(new ChoiceBox(m_form))
    , m_reason(new QLineEdit(m_form))
{
    setObjectName(u"linkDialog"_s);
    construct();
    m_finder = new PersonFinder([this]() -> Database & { return m_host.session().database(); },
                                *m_name, *m_onFile, this);
    connect(m_finder, &PersonFinder::changed, this, &LinkDialog::adopt);
    connect(m_what, &QComboBox::currentIndexChanged, this, &LinkDialog::adopt);
    m_name->setText(m_known.person.name);
    setForm(m_form);
    m_finder->look();
    adopt();
    m_what->setFocus();
}

void LinkDialog::construct()
{
    m_form->addField(kWhat, tr("Wha&t is so"), m_what,
                     tr("Both records stay. The cases of both are shown together, and it can be "
                        "undone."));
    m_form->addField(kName, tr("Other &name"), m_name,
                     tr("Down goes to those on file, Enter there chooses one."));
    m_form->addField(kOnFile, tr("&On file"), m_onFile);
    m_form->addField(kLeading, tr("&Details that count"), m_leading);
    m_form->addField(kReason, tr("&Why"), m_reason, tr("Stands in the history of the case."));
    m_form->setRequired(kReason);
    const Metrics metrics(this);
    for (QLineEdit *line : {m_name, m_reason})
        line->setMinimumWidth(metrics.times(kLineWidth));
    for (ChoiceBox *box : {m_what, m_leading})
        box->setMinimumContentsLength(kLongNames);
    m_onFile->setOpensCases(false);
    m_what->addChoice(tr("Another record is of the same person"), kLink);
    for (const PersonFacts &same : m_known.same)
        m_what->addChoice(tr("The record \"%1\" is of somebody else").arg(same.name),
                          same.id.value_or(PersonId()).value());
    m_leading->addChoice(tr("Those of the person on this case"), kThis);
    m_leading->addChoice(tr("Those of the other record"), kOther);
}

bool LinkDialog::isLinking() const
{
    return m_what->value() == kLink;
}

void LinkDialog::adopt()
{
    const bool isFound = !m_finder->found().empty();
    m_form->setFieldVisible(kName, isLinking());
    m_form->setFieldVisible(kOnFile, isLinking() && isFound);
    m_form->setFieldVisible(kLeading, isLinking());
    const auto &chosen = m_finder->chosenPerson();
    m_form->setHint(kName, chosen ? tr("Chosen: %1").arg(personWords(*chosen))
                                  : tr("Down goes to those on file, Enter there chooses one."));
}

bool LinkDialog::judge()
{
    m_form->clearFaults();
    if (isLinking() && !m_finder->chosen())
        m_form->setFault(kName, tr("Choose a record on file."));
    else if (isLinking() && m_finder->chosen() == m_known.person.id)
        m_form->setFault(kName, tr("This is the record of the case: choose another one."));
    if (m_reason->text().trimmed().isEmpty())
        m_form->setFault(kReason, tr("Say how it is known."));
    return !goToFirstFault(*m_form);
}

void LinkDialog::record()
{
    if (!judge())
        return;
    Session &session = m_host.session();
    const PersonId here = m_known.person.id.value_or(PersonId());
    const QString what =
        isLinking() ? tr("Records of a person linked") : tr("Records of a person taken apart");
    Result<ChangeSetId> unit = ChangeSetId();
    if (isLinking()) {
        const PersonId other = m_finder->chosen().value_or(PersonId());
        const bool isOther = m_leading->value() == kOther;
        unit = people::link(session.database(), session.store().signature(), m_case.id,
                            isOther ? other : here, isOther ? here : other, m_reason->text(), what);
    } else {
        unit = people::separate(session.database(), session.store().signature(), m_case.id,
                                PersonId(m_what->value().value_or(0)), m_reason->text(), what);
    }
    if (!unit) {
        setFault(unit.error().message);
        return;
    }
    offerUndo(session, *unit, m_case);
    accept();
    Q_EMIT recorded(what);
}

} // namespace redress
