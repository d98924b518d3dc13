// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/intake/contactform.h"

#include "core/statistics/labels.h"
#include "core/store/referencedata.h"
#include "ui/casefile/faultwords.h"
#include "ui/casefile/recordfields.h"
#include "ui/intake/contactfields.h"
#include "ui/intake/ombudsmanfields.h"
#include "ui/people/earliercontacts.h"
#include "ui/people/personfinder.h"
#include "ui/widgets/choicebox.h"
#include "ui/widgets/dateedit.h"
#include "ui/widgets/factform.h"
#include "ui/widgets/faultsummary.h"
#include "ui/widgets/metrics.h"

#include <QCheckBox>
#include <QLabel>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace redress {

namespace {

using namespace Qt::StringLiterals;
using namespace contactfield;

/// Complaints stand in the list of kinds by their procedures, from this number on.
constexpr qint64 kProcedures = 100;
/// A case at the Ombudsman, which is of no kind of the council's.
constexpr qint64 kOmbudsman = 200;

/// Names of directorates and themes are long.
constexpr int kLongNames = 36;
constexpr double kLineWidth = 30; ///< Of a line of text, in heights of the font.

} // namespace

ContactForm::ContactForm(QDate today, const WorkingCalendar &calendar,
                         const std::function<Database &()> &database, QWidget *parent)
    : QScrollArea(parent)
    , m_today(today)
    , m_calendar(calendar)
    , m_form(new FactForm)
    , m_kind(new ChoiceBox(m_form))
    , m_received(new DateEdit(today, calendar, m_form))
    , m_backDated(new QLineEdit(m_form))
    , m_ombudsman(std::make_unique<OmbudsmanFields>(*m_form, today, calendar))
    , m_name(new QLineEdit(m_form))
    , m_onFile(new EarlierContacts(m_form))
    , m_finder(new PersonFinder(database, *m_name, *m_onFile, this))
    , m_method(new ChoiceBox(m_form))
    , m_from(new ChoiceBox(m_form))
    , m_child(new QCheckBox(tr("The complainant is a child or young person"), m_form))
    , m_directorate(new ChoiceBox(m_form))
    , m_service(new ChoiceBox(m_form))
    , m_addDirectorate(new QPushButton(tr("Add..."), m_form))
    , m_addService(new QPushButton(tr("Add..."), m_form))
    , m_officer(new ChoiceBox(m_form))
    , m_theme(new ChoiceBox(m_form))
    , m_summary(makeTextField(5, m_form))
    , m_quote(makeTextField(3, m_form))
    , m_referenceEdit(new QLineEdit(m_form))
    , m_accept(new QCheckBox(tr("Acce&pt it now: stage 1 counts from the day of receipt"), m_form))
{
    setObjectName(u"contactScrollArea"_s);
    setAccessibleName(tr("New contact"));
    setFrameShape(NoFrame);
    setWidgetResizable(true);
    setFocusPolicy(Qt::NoFocus);
    construct();
    connectAll();
    connectPeople();
    adoptKind();
    adoptDay();
    showFound();
}

ContactForm::~ContactForm() = default;

void ContactForm::construct()
{
    const Metrics metrics(this);
    m_form->addHeading(tr("The contact"));
    m_form->addField(key(Field::Kind), tr("1  &Kind"), m_kind);
    m_form->addField(key(Field::ReceivedDate), tr("2  Receive&d"), m_received,
                     tr("Type 28/3, 28 mar or t for today; w is the next working day."));
    m_form->addField(kBackDated, tr("Explanation"), m_backDated,
                     tr("It came more than a working day ago: say why it is entered only now."));
    m_ombudsman->addFacts();
    m_form->addField(u"contact_method"_s, tr("3  Arrived b&y"), m_method);
    m_form->addField(kName, tr("4  Name"), m_name);
    m_form->addField(kOnFile, tr("Earlier contacts"), m_onFile);
    m_form->addField(u"complainant_type"_s, tr("5  From &whom"), m_from);
    m_form->addField(u"child"_s, {}, m_child);
    m_form->addHeading(tr("The matter"));
    m_form->addField(key(Field::Directorate), tr("6  Director&ate"), m_directorate);
    m_form->addBeside(key(Field::Directorate), m_addDirectorate);
    m_form->addField(key(Field::Service), tr("7  Serv&ice"), m_service);
    m_form->addBeside(key(Field::Service), m_addService);
    m_form->addField(key(Field::Summary), tr("8  &Summary"), m_summary,
                     tr("Names of children stay out of this text: it stands in lists."));
    m_form->addField(u"theme"_s, tr("S&ubject"), m_theme);
    m_form->addField(u"quote"_s, tr("Words for &print"), m_quote,
                     tr("Only words that may stand in the annual report."));
    m_form->addHeading(tr("The case"));
    m_form->addField(u"officer"_s, tr("&Lead officer"), m_officer);
    m_form->addField(key(Field::Reference), tr("Refere&nce"), m_referenceEdit,
                     tr("The next number of this kind; type another where yours differs."));
    m_form->addField(u"accept"_s, {}, m_accept);
    m_ombudsman->addOwnCase();
    for (const Field field :
         {Field::ReceivedDate, Field::Directorate, Field::Summary, Field::Reference})
        m_form->setRequired(key(field));
    m_form->setRequired(kBackDated);
    for (QLineEdit *line : {m_name, m_backDated})
        line->setMinimumWidth(metrics.times(kLineWidth));
    m_referenceEdit->setMinimumWidth(metrics.times(16));
    m_addDirectorate->setObjectName(u"addDirectorateButton"_s);
    m_addDirectorate->setAccessibleName(tr("Add a directorate"));
    m_addDirectorate->setToolTip(
        tr("Adds a directorate to the file, for all cases (+ in its list)"));
    m_addService->setObjectName(u"addServiceButton"_s);
    m_addService->setAccessibleName(tr("Add a service"));
    m_addService->setToolTip(
        tr("Adds a service to the directorate that is chosen, for all cases (+ in its list)"));
    for (ChoiceBox *box : {m_directorate, m_service, m_theme, m_kind})
        box->setMinimumContentsLength(kLongNames);
    for (const ProcedureKey procedure :
         {ProcedureKey::ChildrenStatutory, ProcedureKey::AdultSocialCare, ProcedureKey::Corporate})
        m_kind->addChoice(tr("Complaint: %1", "procedure").arg(labelOf(procedure)),
                          kProcedures + qint64(procedure));
    for (const CaseKind kind : {CaseKind::MpEnquiry, CaseKind::CouncillorEnquiry,
                                CaseKind::Representation, CaseKind::Compliment})
        m_kind->addChoice(labelOf(kind), qint64(kind));
    m_kind->addChoice(tr("Ombudsman case"), kOmbudsman);

    auto *pane = new QWidget(this);
    pane->setBackgroundRole(QPalette::Base);
    pane->setAutoFillBackground(true);
    auto *layout = new QVBoxLayout(pane);
    layout->setContentsMargins(metrics.margin(), metrics.margin(), metrics.margin(),
                               metrics.margin());
    m_faults = new FaultSummary(pane);
    m_faults->setMaximumWidth(metrics.times(56));
    m_form->setMaximumWidth(metrics.times(56));
    layout->addWidget(m_faults);
    layout->addWidget(m_form);
    setTabOrder(m_faults, m_kind);
    layout->addStretch(1);
    setWidget(pane);
}

void ContactForm::setLists(const ReferenceData &reference, std::optional<MemberId> me)
{
    m_isFilling = true;
    m_reference = &reference;
    const auto refill = [](ChoiceBox &box, const auto &fill) {
        const auto kept = box.value();
        fill();
        box.setValue(kept);
    };
    refill(*m_method, [&] { fillFromList(*m_method, reference, UserList::ContactMethod); });
    refill(*m_from, [&] { fillFromList(*m_from, reference, UserList::ComplainantType); });
    refill(*m_theme, [&] { fillFromList(*m_theme, reference, UserList::Theme); });
    const bool isFirst = !std::exchange(m_hasLists, true);
    const auto service = m_service->value();
    refill(*m_directorate, [&] { fillDirectorates(*m_directorate, reference); });
    fillChildren(*m_service, reference, m_directorate->id<OrgNodeId>(), OrgLevel::Service);
    m_service->setValue(service);
    refill(*m_officer, [&] { fillOfficers(*m_officer, reference, m_today); });
    if (isFirst) {
        m_directorate->setCurrentIndex(reference.directorates().size() == 1 ? 0 : -1);
        m_officer->setId(me);
        m_kind->setCurrentIndex(0);
    }
    showWaysToAdd();
    m_isFilling = false;
}

void ContactForm::beginAnew()
{
    m_isFilling = true;
    m_received->setDate(std::nullopt);
    m_backDated->clear();
    adoptDay();
    m_ombudsman->clear();
    m_name->clear();
    m_finder->look();
    m_from->setValue(std::nullopt);
    m_child->setChecked(false);
    m_theme->setValue(std::nullopt);
    m_summary->clear();
    m_quote->clear();
    m_hasOwnReference = false;
    m_referenceEdit->clear();
    m_form->clearFaults();
    listFaults();
    m_isFilling = false;
    m_isModified = false;
    goToFirstField();
    Q_EMIT edited();
    Q_EMIT numberingChanged();
}

std::vector<std::pair<QString, ChoiceBox *>> ContactForm::choices() const
{
    // The service follows the directorate, whose list of services must be there first.
    return {{u"kind"_s, m_kind},       {u"method"_s, m_method},
            {u"from"_s, m_from},       {u"directorate"_s, m_directorate},
            {u"service"_s, m_service}, {u"officer"_s, m_officer},
            {u"theme"_s, m_theme}};
}

QJsonObject ContactForm::typed() const
{
    QJsonObject fields{{u"child"_s, m_child->isChecked()},
                       {u"accept"_s, m_accept->isChecked()},
                       {u"summary"_s, m_summary->toPlainText()},
                       {u"quote"_s, m_quote->toPlainText()},
                       {kName, m_name->text()},
                       {kBackDated, m_backDated->text()}};
    if (const auto person = m_finder->chosen())
        fields.insert(u"person"_s, person->value());
    for (const auto &[name, box] : choices()) {
        if (const auto value = box->value())
            fields.insert(name, *value);
    }
    if (m_received->date())
        fields.insert(u"received_on"_s, m_received->date()->toString(Qt::ISODate));
    else
        fields.insert(u"received_text"_s, m_received->text());
    if (m_hasOwnReference)
        fields.insert(u"reference"_s, m_referenceEdit->text());
    m_ombudsman->keepIn(fields);
    return fields;
}

void ContactForm::setTyped(const QJsonObject &fields)
{
    m_isFilling = true;
    for (const auto &[name, box] : choices())
        box->setValue(fields.contains(name) ? std::optional(fields.value(name).toInteger())
                                            : std::nullopt);
    const QDate day = QDate::fromString(fields.value(u"received_on"_s).toString(), Qt::ISODate);
    m_received->setDate(day.isValid() ? std::optional(day) : std::nullopt);
    if (!day.isValid())
        m_received->setText(fields.value(u"received_text"_s).toString());
    m_backDated->setText(fields.value(kBackDated).toString());
    m_name->setText(fields.value(kName).toString());
    m_finder->choose(fields.contains(u"person"_s)
                         ? std::optional(PersonId(fields.value(u"person"_s).toInteger()))
                         : std::nullopt);
    m_finder->look();
    m_child->setChecked(fields.value(u"child"_s).toBool());
    m_accept->setChecked(fields.value(u"accept"_s).toBool());
    m_summary->setPlainText(fields.value(u"summary"_s).toString());
    m_quote->setPlainText(fields.value(u"quote"_s).toString());
    m_hasOwnReference = fields.contains(u"reference"_s);
    m_referenceEdit->setText(fields.value(u"reference"_s).toString());
    m_ombudsman->putBack(fields);
    adoptKind();
    adoptDay();
    m_isFilling = false;
    m_isModified = true;
    Q_EMIT edited();
    Q_EMIT numberingChanged();
}

CaseKind ContactForm::kind() const
{
    const qint64 value = m_kind->value().value_or(kProcedures);
    return value >= kProcedures ? CaseKind::Complaint : CaseKind(value);
}

bool ContactForm::isOmbudsman() const
{
    return m_kind->value() == kOmbudsman;
}

std::optional<ProcedureKey> ContactForm::procedure() const
{
    const qint64 value = m_kind->value().value_or(kProcedures);
    return value >= kProcedures && !isOmbudsman() ? std::optional(ProcedureKey(value - kProcedures))
                                                  : std::nullopt;
}

std::optional<QDate> ContactForm::receivedOn() const
{
    return m_received->date();
}

std::optional<QDate> ContactForm::replyBy() const
{
    return m_ombudsman->replyBy();
}

/// Of a case at the Ombudsman other facts are needed than of what came to the council.
void ContactForm::adoptKind()
{
    const bool isOurs = !isOmbudsman();
    m_ombudsman->setVisible(!isOurs);
    for (const QString &key : {u"contact_method"_s, u"complainant_type"_s, u"child"_s, u"theme"_s,
                               contactfield::key(Field::Reference)})
        m_form->setFieldVisible(key, isOurs);
    m_form->setFieldVisible(kOnFile, !m_finder->found().empty());
    // Beside the numbered facts of the Ombudsman's letter it is one that need not be known.
    const QString name = isOurs ? tr("4  Name") : tr("Who complained");
    for (QLabel *label : m_form->findChildren<QLabel *>()) {
        if (label->buddy() == m_name)
            label->setText(name);
    }
    m_name->setAccessibleName(name);
    m_form->setFieldVisible(u"quote"_s, isOurs && kind() == CaseKind::Compliment);
    m_form->setFieldVisible(u"accept"_s, isOurs && kind() == CaseKind::Complaint);
}

std::optional<NewContact> ContactForm::contact() const
{
    const auto directorate = m_directorate->id<OrgNodeId>();
    if (!m_received->date() || !directorate)
        return std::nullopt;
    NewContact made;
    CaseRecord &record = made.record;
    record.reference = m_referenceEdit->text().trimmed();
    record.kind = kind();
    record.procedure = procedure();
    record.receivedOn = *m_received->date();
    record.directorate = *directorate;
    record.service = m_service->id<OrgNodeId>();
    record.complainantType = m_from->id<ListItemId>();
    record.isChildOrYoungPerson = m_child->isChecked();
    record.contactMethod = m_method->id<ListItemId>();
    record.theme = m_theme->id<ListItemId>();
    record.summary = m_summary->toPlainText().trimmed();
    const QString quote = m_quote->toPlainText().trimmed();
    if (record.kind == CaseKind::Compliment && !quote.isEmpty())
        record.quote = quote;
    record.officer = m_officer->id<MemberId>();
    if (record.kind == CaseKind::Complaint && m_accept->isChecked()) {
        StageRecord stage;
        stage.number = 1;
        stage.receivedOn = record.receivedOn;
        made.stage = stage;
    }
    return made;
}

std::optional<IntakeFacts> ContactForm::facts() const
{
    const auto made = contact();
    if (!made)
        return std::nullopt;
    return IntakeFacts{*made, m_name->text().simplified(), m_finder->chosen(),
                       isBackDated() ? m_backDated->text().trimmed() : QString()};
}

std::optional<OmbudsmanIntake> ContactForm::ombudsman() const
{
    const auto directorate = m_directorate->id<OrgNodeId>();
    if (!m_received->date() || !directorate)
        return std::nullopt;
    OmbudsmanIntake made;
    m_ombudsman->putInto(made.facts);
    OmbudsmanRecord &record = made.facts.record;
    record.receivedOn = *m_received->date();
    record.directorate = *directorate;
    record.service = m_service->id<OrgNodeId>();
    record.summary = m_summary->toPlainText().trimmed();
    record.officer = m_officer->id<MemberId>();
    made.ownReference = m_ombudsman->ownReference();
    made.backDatedReason = isBackDated() ? m_backDated->text().trimmed() : QString();
    made.name = m_name->text().simplified();
    made.person = m_finder->chosen();
    return made;
}

void ContactForm::proposeOther()
{
    if (kind() != CaseKind::Complaint || isOmbudsman())
        return;
    m_isFilling = true;
    m_kind->setValue(qint64(CaseKind::MpEnquiry));
    m_isFilling = false;
    adoptKind();
    Q_EMIT edited();
    Q_EMIT numberingChanged();
}

void ContactForm::choosePlace(OrgNodeId id, OrgLevel level)
{
    ChoiceBox *box = level == OrgLevel::Directorate ? m_directorate : m_service;
    box->setId(std::optional(id));
    box->setFocus(Qt::OtherFocusReason);
}

void ContactForm::proposeReference(const QString &reference)
{
    if (m_hasOwnReference)
        return;
    m_referenceEdit->setText(reference);
}

bool ContactForm::check(QDate today)
{
    m_form->clearFaults();
    const QString needed = faultWords({Field::Kind, FieldFault::Rule::Required, {}, {}, 0});
    if (!m_received->isGood())
        m_form->setFault(key(Field::ReceivedDate), noDayWords(m_received->text()));
    else if (!m_received->date())
        m_form->setFault(key(Field::ReceivedDate), needed);
    if (isBackDated() && m_backDated->text().trimmed().isEmpty())
        m_form->setFault(kBackDated, tr("Say why it is entered only now."));
    if (!m_directorate->value())
        m_form->setFault(key(Field::Directorate),
                         m_directorate->count() == 0
                             ? tr("This file has no directorate yet. Add the one that answers it.")
                             : tr("Choose the directorate that answers it."));
    if (m_summary->toPlainText().trimmed().isEmpty())
        m_form->setFault(key(Field::Summary), needed);
    checkContact(today);
    listFaults();
    return m_form->faults().isEmpty();
}

void ContactForm::checkContact(QDate today)
{
    if (isOmbudsman()) {
        OmbudsmanFacts facts = ombudsman().value_or(OmbudsmanIntake()).facts;
        m_ombudsman->putInto(facts);
        facts.record.receivedOn = m_received->date().value_or(QDate());
        m_ombudsman->check(facts, today);
        return;
    }
    const auto made = contact();
    if (!made)
        return;
    for (const FieldFault &fault : faultsIn(made->record, today))
        m_form->setFault(key(fault.field), faultWords(fault));
}

void ContactForm::listFaults()
{
    std::vector<FaultSummary::Entry> entries;
    for (const FactForm::Fault &fault : m_form->faultsWithLabels())
        entries.push_back({fault.label, fault.words, [this, field = fault.field] {
                               field->setFocus(Qt::OtherFocusReason);
                               ensureWidgetVisible(field);
                           }});
    m_faults->setEntries(std::move(entries));
}

void ContactForm::goToFaults()
{
    m_faults->goToFirst();
    ensureVisible(0, 0);
}

void ContactForm::setBeneath(QWidget *pane)
{
    auto *layout = static_cast<QVBoxLayout *>(widget()->layout());
    layout->insertWidget(2, pane);
    pane->show();
}

void ContactForm::goToFirstField()
{
    m_kind->setFocus(Qt::OtherFocusReason);
}

} // namespace redress
