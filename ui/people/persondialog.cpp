// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/people/persondialog.h"

#include "core/conduct/peoplerepository.h"
#include "ui/casefile/faultwords.h"
#include "ui/casefile/learningforms.h"
#include "ui/casefile/recordfields.h"
#include "ui/people/earliercontacts.h"
#include "ui/people/peopleforms.h"
#include "ui/people/personfinder.h"
#include "ui/shell/formdraft.h"
#include "ui/shell/newvalue.h"
#include "ui/shell/pagehost.h"
#include "ui/shell/session.h"
#include "ui/widgets/choicebox.h"
#include "ui/widgets/dateedit.h"
#include "ui/widgets/factform.h"
#include "ui/widgets/metrics.h"
#include "ui/writing/fieldspelling.h"

#include <QCheckBox>
#include <QLineEdit>
#include <QPlainTextEdit>

namespace redress {

namespace {

using namespace Qt::StringLiterals;
using Fact = PeopleField;

constexpr double kLineWidth = 30; ///< Of a line of text, in heights of the font.
constexpr int kLongNames = 36;
const QString kOnFile = u"on_file"_s;

QString key(Fact fact)
{
    return storedText(fact);
}

} // namespace

PersonDialog::PersonDialog(PageHost &host, const PeopleCase &of, PeopleOnCase people,
                           const CasePerson &before, QWidget *parent)
    : FormDialog(before.id ? tr("Person on the case") : tr("Add a person"), of.reference,
                 tr("Save person"), parent)
    , m_host(host)
    , m_case(of)
    , m_people(std::move(people))
    , m_before(before)
    , m_form(new FactForm)
    , m_role(new ChoiceBox(m_form))
    , m_name(new QLineEdit(m_form))
    , m_onFile(new EarlierContacts(m_form))
    , m_bornOn(new DateEdit(host.session().today(), host.session().rules().calendar(), m_form))
    , m_type(new ChoiceBox(m_form))
    , m_relationship(new QLineEdit(m_form))
    , m_telephone(new QLineEdit(m_form))
    , m_email(new QLineEdit(m_form))
    , m_address(makeTextField(3, m_form))
    , m_preferred(new QLineEdit(m_form))
    , m_safe(new QLineEdit(m_form))
    , m_doNotContact(new QCheckBox(tr("&Do not contact this person"), m_form))
    , m_adjustments(makeTextField(2, m_form))
{
    setProse(*m_address, false);
    setObjectName(u"personDialog"_s);
    construct();
    fill(before);
    connectAll();
    m_form->setFieldVisible(kOnFile, false);
    adopt();
    setForm(m_form);
    new FormDraft(host.session(),
                  m_case.about(u"person"_s,
                               before.id ? QString::number(before.id->value()) : QString(),
                               windowTitle()),
                  *m_form, *this);
    (before.id ? static_cast<QWidget *>(m_role) : m_name)->setFocus();
}

void PersonDialog::construct()
{
    m_form->addHeading(tr("Who it is"));
    m_form->addField(key(Fact::Name), tr("&Name"), m_name,
                     m_before.id
                         ? QString()
                         : tr("Down goes to those on file, Enter there takes their record."));
    m_form->addField(kOnFile, tr("&On file"), m_onFile);
    m_form->addField(key(Fact::BornOn), tr("&Born"), m_bornOn);
    m_form->addHeading(tr("On this case"));
    m_form->addField(key(Fact::Role), tr("&Role"), m_role);
    m_form->addField(key(Fact::ComplainantType), tr("From &whom"), m_type);
    m_form->addField(key(Fact::Relationship), tr("Rela&tionship"), m_relationship,
                     tr("To the child or to the complainant, as \"mother\" or \"solicitor\"."));
    m_form->addHeading(tr("Contact"));
    m_form->addField(key(Fact::Telephone), tr("Te&lephone"), m_telephone);
    m_form->addField(key(Fact::Email), tr("&E-mail"), m_email);
    m_form->addField(key(Fact::Address), tr("&Address"), m_address);
    m_form->addField(key(Fact::PreferredContact), tr("&Prefers"), m_preferred,
                     tr("Letter, e-mail, telephone after six ..."));
    m_form->addField(key(Fact::SafeContact), tr("&Safe contact"), m_safe,
                     tr("How to reach them without harm. Stands at the top of every case."));
    m_form->addField(key(Fact::DoNotContact), {}, m_doNotContact);
    m_form->addField(key(Fact::Adjustments), tr("Ad&justments"), m_adjustments,
                     tr("Reasonable adjustments. Stand at the top of every case."));
    m_form->setRequired(key(Fact::Name));
    m_form->setRequired(key(Fact::Role));
    const Metrics metrics(this);
    for (QLineEdit *line : {m_name, m_relationship, m_telephone, m_email, m_preferred, m_safe})
        line->setMinimumWidth(metrics.times(kLineWidth));
    m_bornOn->setUse(DateUse::Birth);
    m_onFile->setOpensCases(false);
    for (const auto &[role, word] : kStoredWords<PersonRole>)
        m_role->addChoice(labelOf(role), qint64(role));
    const ReferenceData &reference = m_host.session().reference();
    fillFromList(*m_type, reference, UserList::ComplainantType);
    offerNewValue(*m_type, m_host, UserList::ComplainantType, *this);
    m_type->setMinimumContentsLength(kLongNames);
}

void PersonDialog::fill(const CasePerson &one)
{
    m_role->setValue(qint64(one.role));
    m_type->setId(one.complainantType, m_host.session().reference().nameOf(one.complainantType));
    m_relationship->setText(one.relationship);
    fillPerson(one.person);
}

void PersonDialog::fillPerson(const PersonFacts &person)
{
    m_name->setText(person.name);
    m_bornOn->setDate(person.bornOn);
    m_telephone->setText(person.telephone);
    m_email->setText(person.email);
    m_address->setPlainText(person.address);
    m_preferred->setText(person.preferredContact);
    m_safe->setText(person.safeContact);
    m_doNotContact->setChecked(person.isNotToBeContacted);
    m_adjustments->setPlainText(person.adjustments);
}

void PersonDialog::connectAll()
{
    watchFields(*m_form, [this] { adopt(); });
    if (m_before.id)
        return;
    m_finder = new PersonFinder([this]() -> Database & { return m_host.session().database(); },
                                *m_name, *m_onFile, this);
    connect(m_finder, &PersonFinder::changed, this, &PersonDialog::showFound);
    connect(m_finder, &PersonFinder::picked, this, [this] {
        if (m_finder->chosenPerson())
            fillPerson(m_finder->chosenPerson()->person);
    });
}

/// What is odd is said while one types. The type of complainant is asked for where it counts, and
/// says where the case counts otherwise.
void PersonDialog::adopt()
{
    const bool isComplainant = m_role->value() == qint64(PersonRole::Complainant);
    m_form->setFieldVisible(key(Fact::ComplainantType), isComplainant && !m_case.isAlone());
    showWarnings(*m_form, findingsOf(person(), m_people, m_host.session().today()));
    const auto type = m_type->id<ListItemId>();
    const bool isOther =
        isComplainant && type && m_case.complainantType && *type != *m_case.complainantType;
    m_form->setWarning(key(Fact::ComplainantType),
                       isOther
                           ? tr("The statistics count this case under \"%1\": see its Facts.")
                                 .arg(m_host.session().reference().nameOf(m_case.complainantType))
                           : QString());
}

void PersonDialog::showFound()
{
    const bool isFound = !m_finder->found().empty();
    m_form->setFieldVisible(kOnFile, isFound);
    m_form->setHint(key(Fact::Name),
                    m_finder->chosenPerson()
                        ? tr("The record on file is used; what you change here changes it.")
                    : isFound ? tr("Down goes to those on file, Enter there takes their record.")
                              : QString());
}

CasePerson PersonDialog::person() const
{
    CasePerson made = m_before;
    made.role = PersonRole(m_role->value().value_or(qint64(PersonRole::Complainant)));
    made.complainantType =
        made.role == PersonRole::Complainant ? m_type->id<ListItemId>() : std::nullopt;
    made.relationship = m_relationship->text().trimmed();
    if (m_finder && m_finder->chosenPerson())
        made.person = m_finder->chosenPerson()->person;
    made.person.name = m_name->text().simplified();
    made.person.bornOn = m_bornOn->date();
    made.person.telephone = m_telephone->text().trimmed();
    made.person.email = m_email->text().trimmed();
    made.person.address = m_address->toPlainText().trimmed();
    made.person.preferredContact = m_preferred->text().trimmed();
    made.person.safeContact = m_safe->text().trimmed();
    made.person.isNotToBeContacted = m_doNotContact->isChecked();
    made.person.adjustments = m_adjustments->toPlainText().trimmed();
    return made;
}

bool PersonDialog::judge()
{
    m_form->clearFaults();
    showFindings(*m_form, findingsOf(person(), m_people, m_host.session().today()));
    if (!m_bornOn->isGood())
        m_form->setFault(key(Fact::BornOn), noDayWords(m_bornOn->text()));
    return !goToFirstFault(*m_form);
}

void PersonDialog::record()
{
    if (!judge())
        return;
    const CasePerson made = person();
    const QString what = made.id ? tr("Person changed") : tr("Person added");
    Session &session = m_host.session();
    const auto unit = people::save(session.database(), session.store().signature(), session.rules(),
                                   m_case.id, m_before, made, session.today(), what);
    if (!unit) {
        setFault(unit.error().message);
        return;
    }
    offerUndo(session, *unit, m_case);
    accept();
    Q_EMIT recorded(what);
}

} // namespace redress
