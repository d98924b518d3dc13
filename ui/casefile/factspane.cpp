// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/casefile/factspane.h"

#include "core/casework/councilrules.h"
#include "core/statistics/labels.h"
#include "core/store/referencedata.h"
#include "ui/casefile/faultwords.h"
#include "ui/casefile/recordfields.h"
#include "ui/help/guidance.h"
#include "ui/widgets/choicebox.h"
#include "ui/widgets/dateedit.h"
#include "ui/widgets/factform.h"
#include "ui/widgets/metrics.h"

#include <QCheckBox>
#include <QPlainTextEdit>
#include <QVBoxLayout>

namespace redress {

namespace {

using namespace Qt::StringLiterals;

const QString kInformed = u"staff_informed"_s;

/// Names of directorates and themes are long.
constexpr int kLongNames = 36;

QString key(Field field)
{
    return QString(toStored(field));
}

std::optional<QString> textOrNothing(const QString &text)
{
    return text.trimmed().isEmpty() ? std::nullopt : std::optional(text.trimmed());
}

bool isBelow(const ReferenceData &reference, std::optional<OrgNodeId> place,
             std::optional<OrgNodeId> parent)
{
    const OrgNode *node = place ? reference.node(*place) : nullptr;
    return node && parent && node->parent == parent;
}

} // namespace

FactsPane::FactsPane(QDate today, const WorkingCalendar &calendar, QWidget *parent)
    : QScrollArea(parent)
    , m_today(today)
    , m_form(new FactForm)
    , m_referenceEdit(new QLineEdit(m_form))
    , m_kind(new ChoiceBox(m_form))
    , m_procedure(new ChoiceBox(m_form))
    , m_received(new DateEdit(today, calendar, m_form))
    , m_responded(new DateEdit(today, calendar, m_form))
    , m_acknowledged(new DateEdit(today, calendar, m_form))
    , m_method(new ChoiceBox(m_form))
    , m_from(new ChoiceBox(m_form))
    , m_child(new QCheckBox(tr("The complainant is a child or young person"), m_form))
    , m_advocate(new ChoiceBox(m_form))
    , m_directorate(new ChoiceBox(m_form))
    , m_service(new ChoiceBox(m_form))
    , m_team(new ChoiceBox(m_form))
    , m_officer(new ChoiceBox(m_form))
    , m_theme(new ChoiceBox(m_form))
    , m_summary(makeTextField(5, m_form))
    , m_quote(makeTextField(3, m_form))
    , m_consent(new ChoiceBox(m_form))
    , m_anonymised(new QCheckBox(tr("The words for print name nobody"), m_form))
    , m_professional(new QCheckBox(tr("From another professional, or from a colleague"), m_form))
    , m_source(new ChoiceBox(m_form))
    , m_informed(new DateEdit(today, calendar, m_form))
    , m_wanted(makeTextField(3, m_form))
    , m_manager(new QLineEdit(m_form))
{
    setObjectName(u"factsScrollArea"_s);
    setAccessibleName(tr("Facts of the case"));
    setFrameShape(NoFrame);
    setWidgetResizable(true);
    setFocusPolicy(Qt::NoFocus);
    construct();
    connectAll();
}

void FactsPane::construct()
{
    const Metrics metrics(this);
    m_form->addHeading(tr("The contact"));
    m_form->addField(key(Field::Reference), tr("Reference"), m_referenceEdit);
    m_form->addField(key(Field::Kind), tr("&Kind"), m_kind);
    m_form->addField(key(Field::Procedure), tr("&Procedure"), m_procedure);
    m_form->addField(key(Field::ReceivedDate), tr("Receive&d"), m_received);
    m_form->addField(key(Field::AcknowledgedDate), tr("Acknowledged"), m_acknowledged);
    m_form->addField(key(Field::RespondedDate), tr("Res&ponse sent"), m_responded);
    m_form->addField(u"contact_method"_s, tr("Arrived b&y"), m_method);
    m_form->addHeading(tr("Who complains"));
    m_form->addField(u"complainant_type"_s, tr("From &whom"), m_from);
    m_form->addField(u"child"_s, {}, m_child);
    m_form->addField(u"advocate"_s, tr("Helped &by an advocate"), m_advocate);
    m_form->addHeading(tr("Place and people"));
    m_form->addField(key(Field::Directorate), tr("Director&ate"), m_directorate);
    m_form->addField(key(Field::Service), tr("Serv&ice"), m_service);
    m_form->addField(u"team"_s, tr("Tea&m"), m_team);
    m_form->addField(u"officer"_s, tr("&Lead officer"), m_officer);
    m_form->addField(u"responding_manager"_s, tr("Manager who answers"), m_manager,
                     tr("The chase sheet goes by it, and letters name who will answer."));
    m_form->addHeading(tr("The matter"));
    m_form->addField(u"theme"_s, tr("S&ubject"), m_theme,
                     tr("The theme under which tables count the case."));
    m_form->addField(key(Field::Summary), tr("&Summary"), m_summary,
                     tr("Names of children stay out of this text: it stands in lists."));
    m_form->addField(u"desired_outcomes"_s, tr("What is wanted"), m_wanted,
                     tr("In the words of who complains; the acknowledgement repeats them."));
    m_form->addField(u"quote"_s, tr("Words for &print"), m_quote,
                     tr("Only words that may stand in the annual report."));
    constructCompliment();
    for (const Field field : {Field::Reference, Field::ReceivedDate, Field::Summary})
        m_form->setRequired(key(field));
    m_referenceEdit->setMinimumWidth(metrics.times(16));
    m_manager->setMinimumWidth(metrics.times(24));
    for (ChoiceBox *box : {m_directorate, m_service, m_team, m_theme})
        box->setMinimumContentsLength(kLongNames);
    for (const auto &[kind, word] : kStoredWords<CaseKind>)
        m_kind->addChoice(labelOf(kind), qint64(kind));
    fillProcedures(*m_procedure);

    auto *pane = new QWidget(this);
    pane->setBackgroundRole(QPalette::Base);
    pane->setAutoFillBackground(true);
    auto *layout = new QVBoxLayout(pane);
    layout->setContentsMargins(metrics.margin(), metrics.margin(), metrics.margin(),
                               metrics.margin());
    m_form->setMaximumWidth(metrics.times(56));
    layout->addWidget(m_form);
    layout->addStretch(1);
    setWidget(pane);
}

void FactsPane::constructCompliment()
{
    m_form->addField(u"quote_consent"_s, tr("Consent to quote"), m_consent,
                     tr("Where it is refused, no report offers these words."));
    m_form->addField(u"quote_anonymised"_s, {}, m_anonymised);
    m_form->addField(u"compliment_from"_s, tr("Compliment from"), m_source);
    m_form->addField(u"from_professional"_s, {}, m_professional);
    m_form->addField(kInformed, tr("Staff told on"), m_informed,
                     tr("When those who are praised heard of it."));
    m_consent->addNone(tr("Not asked"));
    for (const auto &[consent, word] : kStoredWords<QuoteConsent>)
        m_consent->addChoice(labelOf(consent), qint64(consent));
}

void FactsPane::connectAll()
{
    const auto tell = [this] {
        if (!m_isFilling)
            Q_EMIT edited();
    };
    connect(m_referenceEdit, &QLineEdit::textChanged, this, tell);
    for (DateEdit *edit : {m_received, m_acknowledged, m_responded}) {
        connect(edit, &DateEdit::dateChanged, this, tell);
        connect(edit, &QLineEdit::textEdited, this, tell);
    }
    checkOnLeaving(*m_received, *m_form, key(Field::ReceivedDate), [this] {
        return m_received->date()
                   ? faultOf(Field::ReceivedDate, faultsIn(draft(), m_today))
                   : faultWords({Field::ReceivedDate, FieldFault::Rule::Required, {}, {}, 0});
    });
    checkOnLeaving(*m_responded, *m_form, key(Field::RespondedDate),
                   [this] { return faultOf(Field::RespondedDate, faultsIn(draft(), m_today)); });
    checkOnLeaving(*m_acknowledged, *m_form, key(Field::AcknowledgedDate),
                   [this] { return faultOf(Field::AcknowledgedDate, faultsIn(draft(), m_today)); });
    connect(m_kind, &QComboBox::currentIndexChanged, this, &FactsPane::adoptKind);
    connect(m_procedure, &QComboBox::currentIndexChanged, this, &FactsPane::explainForProcedure);
    connect(m_directorate, &QComboBox::currentIndexChanged, this, [this] {
        if (!m_isFilling)
            fillServices();
    });
    connect(m_service, &QComboBox::currentIndexChanged, this, [this] {
        if (m_isFilling || m_isPassing)
            return;
        if (const auto service = m_service->id<OrgNodeId>())
            m_lastService = service;
        fillTeams();
    });
    connect(m_team, &QComboBox::currentIndexChanged, this, [this] {
        if (!m_isFilling && !m_isPassing)
            m_lastTeam = m_team->id<OrgNodeId>();
    });
    for (ChoiceBox *box : {m_kind, m_procedure, m_method, m_from, m_advocate, m_directorate,
                           m_service, m_team, m_officer, m_theme, m_source})
        connect(box, &QComboBox::currentIndexChanged, this, tell);
    connect(m_child, &QCheckBox::toggled, this, tell);
    connect(m_summary, &QPlainTextEdit::textChanged, this, tell);
    connect(m_quote, &QPlainTextEdit::textChanged, this, tell);
    connect(m_wanted, &QPlainTextEdit::textChanged, this, tell);
    connect(m_manager, &QLineEdit::textChanged, this, tell);
    connect(m_consent, &QComboBox::currentIndexChanged, this, tell);
    for (QCheckBox *box : {m_anonymised, m_professional})
        connect(box, &QCheckBox::toggled, this, tell);
    connect(m_informed, &DateEdit::dateChanged, this, tell);
    connect(m_informed, &QLineEdit::textEdited, this, tell);
}

CaseKind FactsPane::chosenKind() const
{
    return CaseKind(m_kind->value().value_or(qint64(CaseKind::Complaint)));
}

/// A complaint is acknowledged in its stages, but for what is recorded before it has one.
bool FactsPane::isAcknowledgedHere(CaseKind kind) const
{
    return kind == CaseKind::Complaint ? m_record.acknowledgedOn.has_value()
                                       : kind != CaseKind::Compliment;
}

void FactsPane::adoptKind()
{
    const CaseKind kind = chosenKind();
    m_form->setFieldVisible(key(Field::Procedure), kind == CaseKind::Complaint);
    m_form->setFieldVisible(key(Field::RespondedDate),
                            kind != CaseKind::Complaint && kind != CaseKind::Compliment);
    m_form->setFieldVisible(key(Field::AcknowledgedDate), isAcknowledgedHere(kind));
    m_form->setFieldVisible(u"advocate"_s, kind == CaseKind::Complaint);
    for (const QString &name : {u"quote"_s, u"quote_consent"_s, u"quote_anonymised"_s,
                                u"compliment_from"_s, u"from_professional"_s, kInformed})
        m_form->setFieldVisible(name, kind == CaseKind::Compliment);
    m_form->setFieldVisible(u"desired_outcomes"_s, kind != CaseKind::Compliment);
    m_form->setFieldVisible(u"responding_manager"_s, kind != CaseKind::Compliment);
    explainForProcedure();
}

/// What's This tells the rules of the procedure that is chosen, and of no other.
void FactsPane::explainForProcedure()
{
    CaseRecord chosen;
    chosen.kind = chosenKind();
    const auto procedure = m_procedure->value();
    chosen.procedure = procedure ? std::optional(ProcedureKey(*procedure)) : std::nullopt;
    setGuidanceProcedure(*this, procedureOf(chosen));
    explainFields(this);
}

void FactsPane::fillLists(const ReferenceData &reference)
{
    fillFromList(*m_method, reference, UserList::ContactMethod);
    fillFromList(*m_from, reference, UserList::ComplainantType);
    fillFromList(*m_advocate, reference, UserList::Advocate);
    fillFromList(*m_theme, reference, UserList::Theme);
    fillFromList(*m_source, reference, UserList::ComplimentFrom);
    fillDirectorates(*m_directorate, reference);
    fillOfficers(*m_officer, reference, m_today);
}

/// Typing a name passes other places on the way: what was chosen below comes back with the place
/// that has it.
void FactsPane::fillServices()
{
    const auto directorate = m_directorate->id<OrgNodeId>();
    m_isPassing = true;
    fillChildren(*m_service, *m_reference, directorate, OrgLevel::Service);
    if (isBelow(*m_reference, m_lastService, directorate))
        m_service->setId(m_lastService, m_reference->nameOf(m_lastService));
    m_isPassing = false;
    fillTeams();
}

void FactsPane::fillTeams()
{
    const auto service = m_service->id<OrgNodeId>();
    m_isPassing = true;
    fillChildren(*m_team, *m_reference, service, OrgLevel::Team);
    if (isBelow(*m_reference, m_lastTeam, service))
        m_team->setId(m_lastTeam, m_reference->nameOf(m_lastTeam));
    m_isPassing = false;
}

void FactsPane::setDraft(const CaseRecord &record, const ReferenceData &reference)
{
    m_isFilling = true;
    m_record = record;
    m_reference = &reference;
    fillLists(reference);
    m_referenceEdit->setText(record.reference);
    m_kind->setValue(qint64(record.kind));
    m_procedure->setValue(record.procedure ? std::optional(qint64(*record.procedure))
                                           : std::nullopt);
    m_received->setDate(record.receivedOn);
    m_acknowledged->setDate(record.acknowledgedOn);
    m_responded->setDate(record.respondedOn);
    m_method->setId(record.contactMethod, reference.nameOf(record.contactMethod));
    m_from->setId(record.complainantType, reference.nameOf(record.complainantType));
    m_child->setChecked(record.isChildOrYoungPerson);
    m_advocate->setId(record.advocate, reference.nameOf(record.advocate));
    m_directorate->setId(std::optional(record.directorate), reference.nameOf(record.directorate));
    m_lastService = record.service;
    m_lastTeam = record.team;
    fillServices();
    m_service->setId(record.service, reference.nameOf(record.service));
    fillChildren(*m_team, reference, record.service, OrgLevel::Team);
    m_team->setId(record.team, reference.nameOf(record.team));
    setOfficer(*m_officer, reference, record.officer);
    m_theme->setId(record.theme, reference.nameOf(record.theme));
    m_summary->setPlainText(record.summary);
    m_quote->setPlainText(record.quote.value_or(QString()));
    m_source->setId(m_aims.compliment.from, reference.nameOf(m_aims.compliment.from));
    adoptKind();
    clearFaults();
    m_isFilling = false;
}

void FactsPane::setAims(const CaseAims &aims)
{
    m_isFilling = true;
    m_wanted->setPlainText(aims.desiredOutcomes);
    m_manager->setText(aims.respondingManager);
    const ComplimentFacts &compliment = aims.compliment;
    m_consent->setValue(compliment.quoteConsent ? std::optional(qint64(*compliment.quoteConsent))
                                                : std::nullopt);
    m_anonymised->setChecked(compliment.isQuoteAnonymised);
    m_source->setId(compliment.from,
                    m_reference ? m_reference->nameOf(compliment.from) : QString());
    m_professional->setChecked(compliment.isFromProfessional);
    m_informed->setDate(compliment.staffInformedOn);
    m_aims = aims;
    m_isFilling = false;
}

CaseAims FactsPane::aims() const
{
    // A text that was taken in may end in white space; only what was typed is tidied.
    CaseAims aims = m_aims;
    if (m_wanted->toPlainText() != m_aims.desiredOutcomes)
        aims.desiredOutcomes = m_wanted->toPlainText().trimmed();
    if (m_manager->text() != m_aims.respondingManager)
        aims.respondingManager = m_manager->text().trimmed();
    aims.compliment = compliment();
    return aims;
}

ComplimentFacts FactsPane::compliment() const
{
    ComplimentFacts facts = m_aims.compliment;
    const auto consent = m_consent->value();
    facts.quoteConsent = consent ? std::optional(QuoteConsent(*consent)) : std::nullopt;
    facts.isQuoteAnonymised = m_anonymised->isChecked();
    facts.isFromProfessional = m_professional->isChecked();
    facts.from = m_source->id<ListItemId>();
    if (m_informed->isGood())
        facts.staffInformedOn = m_informed->date();
    return facts;
}

CaseRecord FactsPane::draft() const
{
    CaseRecord record = m_record;
    record.reference = m_referenceEdit->text().trimmed();
    record.kind = chosenKind();
    const auto procedure = m_procedure->value();
    record.procedure = record.kind == CaseKind::Complaint && procedure
                           ? std::optional(ProcedureKey(*procedure))
                           : std::nullopt;
    record.receivedOn = m_received->date().value_or(m_record.receivedOn);
    if (m_acknowledged->isGood() && isAcknowledgedHere(record.kind))
        record.acknowledgedOn = m_acknowledged->date();
    if (m_responded->isGood())
        record.respondedOn = m_responded->date();
    if (record.kind == CaseKind::Complaint || record.kind == CaseKind::Compliment)
        record.respondedOn.reset();
    record.contactMethod = m_method->id<ListItemId>();
    record.complainantType = m_from->id<ListItemId>();
    record.isChildOrYoungPerson = m_child->isChecked();
    record.advocate = m_advocate->id<ListItemId>();
    record.directorate = m_directorate->id<OrgNodeId>().value_or(m_record.directorate);
    record.service = m_service->id<OrgNodeId>();
    record.team = m_team->id<OrgNodeId>();
    record.officer = m_officer->id<MemberId>();
    record.theme = m_theme->id<ListItemId>();
    // An imported text may end in white space; only what was typed is tidied.
    if (m_summary->toPlainText() != m_record.summary)
        record.summary = m_summary->toPlainText().trimmed();
    if (m_quote->toPlainText() != m_record.quote.value_or(QString()))
        record.quote = textOrNothing(m_quote->toPlainText());
    return record;
}

QStringList FactsPane::typingFaults() const
{
    QStringList faults;
    const auto check = [&](const DateEdit *edit, Field field, bool isNeeded) {
        if (!edit->isGood() || (isNeeded && !edit->date()))
            faults.append(key(field));
    };
    check(m_received, Field::ReceivedDate, true);
    const CaseKind kind = chosenKind();
    if (kind != CaseKind::Complaint && kind != CaseKind::Compliment)
        check(m_responded, Field::RespondedDate, false);
    if (isAcknowledgedHere(kind))
        check(m_acknowledged, Field::AcknowledgedDate, false);
    if (kind == CaseKind::Compliment &&
        (!m_informed->isGood() || m_informed->date().value_or(m_today) > m_today))
        faults.append(kInformed);
    return faults;
}

void FactsPane::showFaults(const std::vector<FieldFault> &faults)
{
    m_form->clearFaults();
    for (const FieldFault &fault : faults)
        m_form->setFault(key(fault.field), faultWords(fault));
    for (const QString &name : typingFaults()) {
        const auto *edit = qobject_cast<const QLineEdit *>(m_form->field(name));
        if (name == kInformed && m_informed->isGood()) {
            m_form->setFault(name, tr("That day lies ahead; today or an earlier one is allowed."));
            continue;
        }
        m_form->setFault(
            name, edit->text().trimmed().isEmpty()
                      ? faultWords({Field::ReceivedDate, FieldFault::Rule::Required, {}, {}, 0})
                      : noDayWords(edit->text()));
    }
}

void FactsPane::clearFaults()
{
    m_form->clearFaults();
}

void FactsPane::setReadOnly(bool isReadOnly)
{
    for (QLineEdit *edit :
         {m_referenceEdit, static_cast<QLineEdit *>(m_received),
          static_cast<QLineEdit *>(m_responded), static_cast<QLineEdit *>(m_informed), m_manager})
        edit->setReadOnly(isReadOnly);
    for (QPlainTextEdit *edit : {m_summary, m_quote, m_wanted})
        edit->setReadOnly(isReadOnly);
    for (ChoiceBox *box : {m_kind, m_procedure, m_method, m_from, m_advocate, m_directorate,
                           m_service, m_team, m_officer, m_theme, m_consent})
        box->setEnabled(!isReadOnly);
    for (QCheckBox *box : {m_child, m_anonymised, m_professional})
        box->setEnabled(!isReadOnly);
}

} // namespace redress
