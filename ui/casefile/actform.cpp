// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/casefile/actform.h"

#include "core/conduct/actrules.h"
#include "core/conduct/replywords.h"
#include "core/statistics/labels.h"
#include "ui/casefile/faultwords.h"
#include "ui/casefile/recordfields.h"
#include "ui/widgets/choicebox.h"
#include "ui/widgets/dateedit.h"
#include "ui/widgets/factform.h"
#include "ui/widgets/metrics.h"
#include "ui/widgets/textlabel.h"

#include <QCheckBox>
#include <QLineEdit>
#include <QVBoxLayout>

#include <algorithm>
#include <array>

namespace redress {

namespace {

using namespace Qt::StringLiterals;
using Kind = ActKind;
using Weight = ActFinding::Weight;

constexpr double kLineWidth = 32; ///< Of a line of text, in heights of the font.

QString key(ActField field)
{
    return storedText(field);
}

template <typename Enum>
void fillWith(ChoiceBox &box, const QString &none)
{
    box.addNone(none);
    for (const auto &[value, word] : kStoredWords<Enum>)
        box.addChoice(labelOf(value), qint64(value));
}

template <typename Enum>
std::optional<Enum> chosen(const ChoiceBox *box)
{
    const auto value = box->value();
    return value ? std::optional(Enum(*value)) : std::nullopt;
}

/// Documents of the case stand among the kinds of proof, below nought.
qint64 proofValue(DocumentId id)
{
    return -id.value();
}

std::optional<DocumentId> chosenDocument(const ChoiceBox *box)
{
    const auto value = box->value();
    return value && *value < 0 ? std::optional(DocumentId(-*value)) : std::nullopt;
}

std::optional<ContactKind> chosenContact(const ChoiceBox *box)
{
    return chosenDocument(box) ? std::nullopt : chosen<ContactKind>(box);
}

template <typename Enum>
std::optional<qint64> numberOf(std::optional<Enum> value)
{
    return value ? std::optional(qint64(*value)) : std::nullopt;
}

} // namespace

ActForm::ActForm(const CaseState &state, const CouncilRules &rules, const ReferenceData &reference,
                 QDate today, const Act &act, QWidget *parent)
    : QWidget(parent)
    , m_state(state)
    , m_rules(rules)
    , m_reference(reference)
    , m_today(today)
    , m_act(act)
    , m_form(new FactForm(this))
    , m_on(new DateEdit(today, rules.calendar(), m_form))
    , m_until(new DateEdit(today, rules.calendar(), m_form))
    , m_told(new DateEdit(today, rules.calendar(), m_form))
    , m_agreedBy(new ChoiceBox(m_form))
    , m_reason(new QLineEdit(m_form))
    , m_holdReason(new ChoiceBox(m_form))
    , m_role(new ChoiceBox(m_form))
    , m_practitioner(new ChoiceBox(m_form))
    , m_name(new QLineEdit(m_form))
    , m_external(new QCheckBox(tr("From &outside the council"), m_form))
    , m_adr(new ChoiceBox(m_form))
    , m_outcome(new ChoiceBox(m_form))
    , m_outcomeReason(new QLineEdit(m_form))
    , m_lateness(new QLineEdit(m_form))
    , m_latenessTeam(new QLineEdit(m_form))
    , m_offers(new QCheckBox(tr("Stage 2 is o&ffered in the letter"), m_form))
    , m_proofKind(new ChoiceBox(m_form))
    , m_proofWords(new QLineEdit(m_form))
    , m_excuse(new QLineEdit(m_form))
    , m_consequence(new TextLabel(TextLabel::Kind::Plain, this))
{
    setObjectName(u"actForm"_s);
    construct();
    fill();
    connectAll();
    adopt();
}

/// What a day means differs from act to act.
QString ActForm::labelOfField(ActField field) const
{
    switch (field) {
    case ActField::On:
        switch (m_act.kind) {
        case Kind::BeginStage:
            return m_act.stage == 1 ? tr("&Counted from") : tr("As&ked for on");
        case Kind::Extend:
            return tr("Agreed &on");
        case Kind::Hold:
            return tr("&First day on hold");
        case Kind::Resume:
            return tr("&Last day on hold");
        case Kind::ArrangePanel:
            return tr("The panel &meets on");
        case Kind::Respond:
        case Kind::Reply:
        case Kind::Acknowledge:
            return tr("Sen&t on");
        case Kind::Appoint:
            return tr("Appointe&d on");
        case Kind::EndAppointment:
            return tr("Ende&d on");
        case Kind::AgreeTerms:
            return tr("Agreed &on");
        case Kind::RefuseNextStage:
        case Kind::Discontinue:
            return tr("&Decided on");
        default:
            return tr("&Day");
        }
    case ActField::Until:
        return m_act.kind == Kind::Hold ? tr("&Last day, if known") : tr("&New last day");
    case ActField::ToldOn:
        return m_act.stage == 0 ? tr("Enquirer tol&d on") : tr("Complainant tol&d on");
    case ActField::AgreedBy:
        return tr("A&greed by");
    case ActField::Reason:
        return m_act.kind == Kind::Hold         ? tr("Authorised b&y, and why")
               : m_act.kind == Kind::AgreeTerms ? tr("What was a&greed")
                                                : tr("Wh&y");
    case ActField::HoldReason:
        return tr("&Reason");
    case ActField::Role:
        return tr("&As");
    case ActField::Practitioner:
        return tr("&Who");
    case ActField::PractitionerName:
        return tr("Na&me");
    case ActField::Adr:
        return tr("&In which way");
    case ActField::Outcome:
        return tr("O&utcome");
    case ActField::OutcomeReason:
        return tr("Why &this outcome");
    case ActField::LatenessReason:
        return tr("Why it is &late");
    case ActField::LatenessTeam:
        return tr("Team that was late");
    case ActField::ProofKind:
        return tr("&Proof");
    case ActField::ProofWords:
        return tr("What it is, and &where");
    case ActField::Excuse:
        return tr("Why all the &same");
    case ActField::IsExternal:
    case ActField::OffersNextStage:
        break;
    }
    return {};
}

/// The calendars of the fields count from where the clock of the stage does, and mark its days.
/// \source ux 5
void ActForm::markDays()
{
    const CaseRecord &record = m_state.dossier.record;
    std::optional<QDate> start = record.receivedOn;
    std::vector<std::optional<QDate>> days;
    if (const StageRecord *stage = actrules::stageOf(view(), m_act.stage)) {
        const StageDeadlines deadlines = figuresOf(*stage, m_rules).deadlines;
        start = deadlines.startOn.value_or(stage->receivedOn);
        days = {deadlines.aimOn, deadlines.dueOn, deadlines.panelBy};
    } else {
        days = {figuresOf(record, std::nullopt, m_rules).dueOn};
    }
    QList<QDate> marked;
    for (const std::optional<QDate> &day : days) {
        if (day)
            marked.append(*day);
    }
    for (DateEdit *field : {m_on, m_until}) {
        field->setCountFrom(start);
        field->setMarked(marked);
    }
}

void ActForm::construct()
{
    const std::array<std::pair<ActField, QWidget *>, 19> all{{
        {ActField::Role, m_role},
        {ActField::Practitioner, m_practitioner},
        {ActField::PractitionerName, m_name},
        {ActField::IsExternal, m_external},
        {ActField::On, m_on},
        {ActField::Until, m_until},
        {ActField::HoldReason, m_holdReason},
        {ActField::Adr, m_adr},
        {ActField::Outcome, m_outcome},
        {ActField::OutcomeReason, m_outcomeReason},
        {ActField::LatenessReason, m_lateness},
        {ActField::LatenessTeam, m_latenessTeam},
        {ActField::OffersNextStage, m_offers},
        {ActField::Reason, m_reason},
        {ActField::AgreedBy, m_agreedBy},
        {ActField::ToldOn, m_told},
        {ActField::ProofKind, m_proofKind},
        {ActField::ProofWords, m_proofWords},
        {ActField::Excuse, m_excuse},
    }};
    const Metrics metrics(this);
    for (const auto &[field, widget] : all)
        m_form->addField(key(field), labelOfField(field), widget);
    m_form->setHint(key(ActField::ProofKind),
                    tr("The letter, call or message that proves the day, or a document of the "
                       "case."));
    m_form->setRequired(key(ActField::Excuse));
    m_required.insert(ActField::Excuse);
    if (m_act.kind == Kind::Extend)
        m_until->setUse(DateUse::Deadline);
    markDays();
    if (m_act.kind == Kind::ArrangePanel)
        m_on->setUse(DateUse::Deadline);
    for (QLineEdit *line :
         {m_reason, m_name, m_outcomeReason, m_lateness, m_latenessTeam, m_proofWords, m_excuse})
        line->setMinimumWidth(metrics.times(kLineWidth));
    m_consequence->setWordWrap(true);
    m_consequence->setObjectName(u"consequenceLabel"_s);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_form);
    layout->addSpacing(metrics.gap());
    layout->addWidget(m_consequence);
    layout->addStretch(1);
}

void ActForm::fill()
{
    m_isFilling = true;
    m_on->setDate(m_act.on);
    m_until->setDate(m_act.until);
    m_told->setDate(m_act.toldOn);
    m_agreedBy->addNone(tr("Not said"));
    for (const auto &[agreement, word] : kStoredWords<Agreement>)
        m_agreedBy->addChoice(m_act.stage == 0 ? replywords::labelOf(agreement)
                                               : labelOf(agreement),
                              qint64(agreement));
    m_agreedBy->setValue(numberOf(m_act.agreedBy));
    fillFromList(*m_holdReason, m_reference, UserList::HoldReason);
    m_holdReason->setId(m_act.holdReason);
    m_role->addNone(tr("Not said"));
    for (const PractitionerRole role : actrules::rolesOffered(view(), m_act.stage))
        m_role->addChoice(labelOf(role), qint64(role));
    m_role->setValue(numberOf(m_act.role));
    fillPractitioners();
    m_external->setChecked(m_act.isExternal);
    fillWith<AdrKind>(*m_adr, tr("Not said"));
    m_adr->setValue(numberOf(m_act.adr));
    m_outcome->addNone(tr("None yet"));
    for (const auto &[outcome, word] : kStoredWords<Outcome>) {
        if (isFinding(outcome))
            m_outcome->addChoice(labelOf(outcome), qint64(outcome));
    }
    m_outcome->setValue(numberOf(m_act.outcome));
    m_offers->setChecked(m_act.offersNextStage);
    m_proofKind->addNone(tr("None yet"));
    for (const ContactKind kind : {ContactKind::Letter, ContactKind::Email, ContactKind::Call,
                                   ContactKind::Meeting, ContactKind::Visit, ContactKind::Note})
        m_proofKind->addChoice(labelOf(kind), qint64(kind));
    for (const DocumentLine &document : m_state.conduct.documents)
        m_proofKind->addChoice(tr("Document: %1", "its name").arg(document.name),
                               proofValue(document.id));
    m_proofKind->setMinimumContentsLength(24);
    if (m_act.proofDocument)
        m_proofKind->setValue(proofValue(*m_act.proofDocument));
    m_isFilling = false;
}

/// Those of the register who have the role, the present ones first offered; a first line for
/// somebody whom it does not have yet.
void ActForm::fillPractitioners()
{
    const auto before = m_practitioner->value();
    m_practitioner->clear();
    if (m_act.kind == Kind::EndAppointment) {
        fillServing();
        return;
    }
    m_practitioner->addNone(tr("Somebody new"));
    const auto role = chosen<PractitionerRole>(m_role);
    const bool isPanel =
        role == PractitionerRole::PanelChair || role == PractitionerRole::PanelMember;
    for (const Practitioner &one : m_state.practitioners) {
        const bool sitsOnPanels = one.role == PractitionerRole::PanelChair ||
                                  one.role == PractitionerRole::PanelMember ||
                                  one.role == PractitionerRole::IndependentPerson;
        const bool isPresent = !one.retiredOn || *one.retiredOn >= view().today;
        if (isPresent && (one.role == role || (isPanel && sitsOnPanels)))
            m_practitioner->addChoice(one.availability.isEmpty()
                                          ? one.name
                                          : tr("%1 (%2)", "a name and when they are available")
                                                .arg(one.name, one.availability),
                                      one.id.value());
    }
    if (before && m_practitioner->findData(*before) >= 0)
        m_practitioner->setValue(before);
}

/// Those who can leave: each once, with what they were appointed as.
void ActForm::fillServing()
{
    m_practitioner->addNone(tr("Not said"));
    const StageConduct *conduct = m_state.conduct.stage(m_act.stage);
    for (const Appointment &one : conduct ? conduct->serving() : std::vector<Appointment>()) {
        if (m_practitioner->findData(one.practitioner.value()) < 0)
            m_practitioner->addChoice(
                tr("%1, %2", "a name and a role").arg(one.name, labelOf(one.role).toLower()),
                one.practitioner.value());
    }
    m_practitioner->setId(m_act.practitioner);
}

void ActForm::connectAll()
{
    const auto tell = [this] {
        if (!m_isFilling)
            adopt();
    };
    for (DateEdit *edit : {m_on, m_until, m_told}) {
        connect(edit, &DateEdit::dateChanged, this, tell);
        connect(edit, &QLineEdit::textEdited, this, tell);
    }
    for (QLineEdit *line :
         {m_reason, m_name, m_outcomeReason, m_lateness, m_latenessTeam, m_proofWords, m_excuse})
        connect(line, &QLineEdit::textChanged, this, tell);
    for (ChoiceBox *box : {m_agreedBy, m_holdReason, m_practitioner, m_adr, m_outcome, m_proofKind})
        connect(box, &QComboBox::currentIndexChanged, this, tell);
    connect(m_role, &QComboBox::currentIndexChanged, this, [this, tell] {
        if (m_isFilling)
            return;
        m_isFilling = true;
        fillPractitioners();
        const auto role = chosen<PractitionerRole>(m_role);
        m_external->setChecked(role != PractitionerRole::AdjudicatingOfficer &&
                               !(role == PractitionerRole::InvestigatingOfficer &&
                                 m_state.ways.investigatorIsInternal));
        m_isFilling = false;
        tell();
    });
    for (QCheckBox *box : {m_external, m_offers})
        connect(box, &QCheckBox::toggled, this, tell);
}

Act ActForm::act() const
{
    Act made = m_act;
    if (made.kind != Kind::Prove)
        made.on = m_on->date();
    made.until = m_until->date();
    made.toldOn = m_told->date();
    made.agreedBy = chosen<Agreement>(m_agreedBy);
    made.reason = m_reason->text().trimmed();
    made.holdReason = m_holdReason->id<ListItemId>();
    made.role = chosen<PractitionerRole>(m_role);
    made.practitioner = m_practitioner->id<PractitionerId>();
    made.practitionerName = m_name->text().trimmed();
    made.isExternal = m_external->isChecked();
    made.adr = chosen<AdrKind>(m_adr);
    made.outcome = chosen<Outcome>(m_outcome);
    made.outcomeReason = m_outcomeReason->text().trimmed();
    made.latenessReason = m_lateness->text().trimmed();
    made.latenessTeam = m_latenessTeam->text().trimmed();
    made.offersNextStage =
        m_offers->isChecked() && actrules::owesNextStage(made, m_state.view(m_rules, m_today));
    made.proofKind = chosenContact(m_proofKind);
    made.proofDocument = chosenDocument(m_proofKind);
    made.proofWords = m_proofWords->text().trimmed();
    made.excuse = m_excuse->text().trimmed();
    return made;
}

/// Shows what the act asks for as it stands now, what warns of it, and what follows.
void ActForm::adopt()
{
    const Act made = act();
    const CaseView now = view();
    m_findings = findingsOf(made, now);
    const bool hasWarnings =
        std::any_of(m_findings.begin(), m_findings.end(),
                    [](const ActFinding &one) { return one.weight == Weight::Warning; });
    const auto fields = fieldsOf(made, now);
    for (const auto &[field, word] : kStoredWords<ActField>) {
        bool isShown = std::find(fields.begin(), fields.end(), field) != fields.end();
        if (field == ActField::PractitionerName || field == ActField::IsExternal)
            isShown = isShown && !made.practitioner;
        if (field == ActField::ProofWords)
            isShown = isShown && made.proofKind;
        if (field == ActField::OutcomeReason) {
            const auto derived = actrules::derivedOutcome(now, made.stage);
            isShown = isShown && derived && made.outcome && derived != made.outcome;
        }
        if (field == ActField::Excuse)
            isShown = hasWarnings;
        m_form->setFieldVisible(QString(word), isShown);
    }
    showFindings();
    const QString follows = consequenceOf(made, now);
    m_consequence->setText(follows);
    m_consequence->setVisible(!follows.isEmpty());
    Q_EMIT edited();
}

bool ActForm::hasTypingFaults() const
{
    return !m_on->isGood() || !m_until->isGood() || !m_told->isGood();
}

void ActForm::showFindings()
{
    for (const ActFinding &one : m_findings) {
        if (one.weight == Weight::Missing && m_required.insert(one.field).second)
            m_form->setRequired(key(one.field));
    }
    m_form->clearFaults();
    for (const auto &[field, word] : kStoredWords<ActField>) {
        QStringList warnings;
        QStringList faults;
        for (const ActFinding &one : m_findings) {
            if (one.field != field)
                continue;
            if (one.weight == Weight::Warning)
                warnings.append(one.words);
            else if (m_isChecked || one.weight == Weight::Refusal)
                faults.append(one.words);
        }
        m_form->setWarning(QString(word), warnings.join(u' '));
        m_form->setFault(QString(word), faults.join(u' '));
    }
    if (!m_isChecked)
        return;
    const std::array days{std::pair(ActField::On, m_on), std::pair(ActField::Until, m_until),
                          std::pair(ActField::ToldOn, m_told)};
    for (const auto &[field, edit] : days) {
        if (!edit->isGood())
            m_form->setFault(key(field), noDayWords(edit->text()));
    }
    const bool hasWarnings =
        std::any_of(m_findings.begin(), m_findings.end(),
                    [](const ActFinding &one) { return one.weight == Weight::Warning; });
    if (hasWarnings && m_excuse->text().trimmed().isEmpty())
        m_form->setFault(key(ActField::Excuse),
                         tr("Say why it is done all the same: the reason stands in the history."));
}

bool ActForm::check()
{
    m_isChecked = true;
    adopt();
    if (!hasTypingFaults() && canBeDone(act(), m_findings))
        return true;
    for (const FactForm::Fault &fault : m_form->faultsWithLabels()) {
        fault.field->setFocus(Qt::OtherFocusReason);
        break;
    }
    return false;
}

} // namespace redress
