// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/casefile/stagepane.h"

#include "core/base/dates.h"
#include "core/store/referencedata.h"
#include "ui/casefile/faultwords.h"
#include "ui/casefile/recordfields.h"
#include "ui/help/guidance.h"
#include "ui/widgets/choicebox.h"
#include "ui/widgets/dateedit.h"
#include "ui/widgets/factform.h"
#include "ui/widgets/metrics.h"

#include <QLineEdit>
#include <QVBoxLayout>

namespace redress {

namespace {

using namespace Qt::StringLiterals;

/// The day of the panel's report has no column in the import format, and so no Field.
const QString kFindingsKey = u"findings_date"_s;
const QString kHoldsKey = u"hold_all"_s; ///< All of them; the fields show one.
/// Before the other fields of a hold by the alphabet too, in which a draft keeps them.
const QString kHoldChosenKey = u"hold_chosen"_s;
const QString kHoldReasonKey = u"hold_reason"_s;
const QString kLatenessKey = u"lateness_reason"_s;
const QString kLatenessTeamKey = u"lateness_team"_s;
const QString kExtendedOnKey = u"extended_on"_s;
const QString kExtensionReasonKey = u"extension_reason"_s;
const QString kExtensionByKey = u"extension_agreed_by"_s;
const QString kToldOnKey = u"complainant_told_on"_s;
const QString kHoldAuthorityKey = u"hold_authority"_s;
constexpr double kLineWidth = 30; ///< Of a line of text, in heights of the font.

QString key(Field field)
{
    return QString(toStored(field));
}

/// The field of the form beside which stands what is said of a fact of a step.
QString keyOf(ActKind step, ActField fact)
{
    const bool isHold = step == ActKind::Hold;
    switch (fact) {
    case ActField::On:
        return isHold ? key(Field::OnHoldFrom) : kExtendedOnKey;
    case ActField::Until:
        return key(isHold ? Field::OnHoldTo : Field::ExtensionAgreedTo);
    case ActField::Reason:
        return isHold ? kHoldAuthorityKey : kExtensionReasonKey;
    case ActField::AgreedBy:
        return kExtensionByKey;
    case ActField::ToldOn:
        return kToldOnKey;
    case ActField::Outcome:
        return key(Field::Outcome);
    default:
        return kHoldReasonKey;
    }
}

} // namespace

StagePane::StagePane(QDate today, const WorkingCalendar &calendar, QWidget *parent)
    : QScrollArea(parent)
    , m_today(today)
    , m_form(new FactForm)
    , m_received(new DateEdit(today, calendar, m_form))
    , m_acknowledged(new DateEdit(today, calendar, m_form))
    , m_agreed(new DateEdit(today, calendar, m_form))
    , m_extended(new DateEdit(today, calendar, m_form))
    , m_extendedOn(new DateEdit(today, calendar, m_form))
    , m_extensionReason(new QLineEdit(m_form))
    , m_extensionBy(new ChoiceBox(m_form))
    , m_toldOn(new DateEdit(today, calendar, m_form))
    , m_panel(new DateEdit(today, calendar, m_form))
    , m_findings(new DateEdit(today, calendar, m_form))
    , m_responded(new DateEdit(today, calendar, m_form))
    , m_lateness(new QLineEdit(m_form))
    , m_latenessTeam(new QLineEdit(m_form))
    , m_outcome(new ChoiceBox(m_form))
    , m_outcomeOn(new DateEdit(today, calendar, m_form))
    , m_whichHold(new ChoiceBox(m_form))
    , m_heldFrom(new DateEdit(today, calendar, m_form))
    , m_heldTo(new DateEdit(today, calendar, m_form))
    , m_holdReason(new ChoiceBox(m_form))
    , m_holdAuthority(new QLineEdit(m_form))
{
    setFrameShape(NoFrame);
    setWidgetResizable(true);
    setFocusPolicy(Qt::NoFocus);
    for (DateEdit *edit : {m_extended, m_panel, m_heldTo})
        edit->setUse(DateUse::Deadline);
    construct();
    connectAll();
}

void StagePane::construct()
{
    const Metrics metrics(this);
    m_form->addHeading(tr("The request"));
    m_form->addField(key(Field::ReceivedDate), tr("Rece&ived"), m_received);
    m_form->addField(key(Field::AcknowledgedDate), tr("Ac&knowledged"), m_acknowledged);
    m_form->addField(key(Field::AgreedDate), tr("Record agree&d"), m_agreed,
                     tr("The day on which the statement of complaint was agreed."));
    m_form->addField(key(Field::ExtensionAgreedTo), tr("E&xtension agreed to"), m_extended);
    m_form->addField(kExtendedOnKey, tr("Extension agreed on"), m_extendedOn);
    m_form->addField(kExtensionReasonKey, tr("Why more time is needed"), m_extensionReason);
    m_form->addField(kExtensionByKey, tr("Extension agreed by"), m_extensionBy);
    m_form->addField(kToldOnKey, tr("Complainant told on"), m_toldOn);
    m_form->addField(key(Field::PanelDate), tr("&Panel"), m_panel);
    m_form->addField(kFindingsKey, tr("Fin&dings of the panel"), m_findings);
    m_form->addHeading(tr("The answer"));
    m_form->addField(key(Field::RespondedDate), tr("Re&sponse sent"), m_responded);
    m_form->addField(kLatenessKey, tr("Why it is &late"), m_lateness);
    m_form->addField(kLatenessTeamKey, tr("Team that was late"), m_latenessTeam);
    m_form->addField(key(Field::Outcome), tr("O&utcome"), m_outcome);
    m_form->addField(key(Field::OutcomeDate), tr("Outco&me on"), m_outcomeOn,
                     tr("Only where it differs from the day of the response."));
    m_form->addHeading(tr("The hold"));
    m_form->addKept(
        kHoldsKey, tr("The hold"), [this] { return keptHolds(); },
        [this](const QJsonObject &kept) { putHolds(kept); });
    m_form->addField(kHoldChosenKey, tr("Which hold"), m_whichHold);
    m_form->addField(key(Field::OnHoldFrom), tr("Ho&ld from"), m_heldFrom,
                     tr("The statutory clock runs on while a stage is on hold."));
    m_form->addField(key(Field::OnHoldTo), tr("Last da&y of the hold"), m_heldTo);
    m_form->addField(kHoldReasonKey, tr("Hold re&ason"), m_holdReason);
    m_form->addField(kHoldAuthorityKey, tr("Hold authorised by, and why"), m_holdAuthority);
    m_form->setRequired(key(Field::ReceivedDate));
    m_form->setRequired(kLatenessKey);
    for (QLineEdit *line : {m_lateness, m_latenessTeam, m_extensionReason, m_holdAuthority})
        line->setMinimumWidth(metrics.times(kLineWidth));
    fillOutcomes(*m_outcome);
    m_extensionBy->addNone(tr("Not said"));
    for (const auto &[agreement, word] : kStoredWords<Agreement>)
        m_extensionBy->addChoice(labelOf(agreement), qint64(agreement));
    askWhyLate(std::nullopt);

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

void StagePane::connectAll()
{
    const auto tell = [this] {
        if (m_isFilling)
            return;
        showStepFields();
        showHoldWarning();
        Q_EMIT edited();
    };
    for (const Day &day : days()) {
        connect(day.edit, &DateEdit::dateChanged, this, tell);
        connect(day.edit, &QLineEdit::textEdited, this, tell);
        checkOnLeaving(*day.edit, *m_form, day.key, [this, day] { return faultOf(day); });
    }
    for (const QLineEdit *line : {m_extensionReason, m_holdAuthority})
        connect(line, &QLineEdit::textChanged, this, tell);
    connect(m_extensionBy, &QComboBox::currentIndexChanged, this, tell);
    connect(m_lateness, &QLineEdit::textChanged, this, [this, tell] {
        m_form->setFault(kLatenessKey, {});
        tell();
    });
    connect(m_latenessTeam, &QLineEdit::textChanged, this, tell);
    connect(m_outcome, &QComboBox::currentIndexChanged, this, tell);
    connect(m_holdReason, &QComboBox::currentIndexChanged, this, tell);
    connect(m_whichHold, &QComboBox::currentIndexChanged, this, [this] {
        if (m_isFilling)
            return;
        keepHold();
        m_shownHold = int(m_whichHold->value().value_or(m_shownHold));
        showHold();
        m_form->setFault(key(Field::OnHoldFrom), {});
        m_form->setFault(key(Field::OnHoldTo), {});
        showStepFields();
    });
}

std::vector<StagePane::Day> StagePane::days() const
{
    const auto of = [](Field field, DateEdit *edit, bool isNeeded = false) {
        return Day{key(field), field, edit, isNeeded};
    };
    return {of(Field::ReceivedDate, m_received, true),
            of(Field::AcknowledgedDate, m_acknowledged),
            of(Field::AgreedDate, m_agreed),
            of(Field::ExtensionAgreedTo, m_extended),
            {kExtendedOnKey, std::nullopt, m_extendedOn, false},
            {kToldOnKey, std::nullopt, m_toldOn, false},
            of(Field::PanelDate, m_panel),
            {kFindingsKey, std::nullopt, m_findings, false},
            of(Field::RespondedDate, m_responded),
            of(Field::OutcomeDate, m_outcomeOn),
            of(Field::OnHoldFrom, m_heldFrom),
            of(Field::OnHoldTo, m_heldTo)};
}

void StagePane::setProcedure(std::optional<ProcedureKey> procedure)
{
    setGuidanceProcedure(*this, procedure);
    explainFields(this);
}

void StagePane::setDraft(const StageRecord &stage, const ReferenceData &reference)
{
    m_isFilling = true;
    m_stage = stage;
    setObjectName(u"stage%1ScrollArea"_s.arg(stage.number));
    setAccessibleName(tr("Stage %1").arg(stage.number));
    m_received->setDate(stage.receivedOn);
    m_acknowledged->setDate(stage.acknowledgedOn);
    m_agreed->setDate(stage.recordAgreedOn);
    m_extended->setDate(stage.extendedTo);
    m_panel->setDate(stage.panelOn);
    m_findings->setDate(stage.findingsOn);
    m_responded->setDate(stage.respondedOn);
    m_outcome->setValue(stage.outcome ? std::optional(qint64(*stage.outcome)) : std::nullopt);
    m_outcomeOn->setDate(stage.outcomeOn);
    fillFromList(*m_holdReason, reference, UserList::HoldReason);
    m_reasons = &reference;
    m_holds.assign(stage.holds.begin(), stage.holds.end());
    m_shownHold = int(m_holds.size()) - 1;
    m_whichHold->clear();
    for (size_t i = 0; i < stage.holds.size(); ++i)
        m_whichHold->addChoice(holdWords(stage.holds[i]), qint64(i));
    m_whichHold->setValue(m_shownHold);
    m_form->setFieldVisible(kHoldChosenKey, m_holds.size() > 1);
    showHold();
    m_isFilling = true;
    m_form->setFieldVisible(key(Field::AgreedDate), stage.number == 2);
    const bool hasPanel =
        stage.number == 3 &&
        (stage.procedure == ProcedureKey::ChildrenStatutory || stage.panelOn || stage.findingsOn);
    m_form->setFieldVisible(key(Field::PanelDate), hasPanel);
    m_form->setFieldVisible(kFindingsKey, hasPanel);
    clearFaults();
    showStepFields();
    showHoldWarning();
    m_isFilling = false;
}

void StagePane::setWords(const StepWords &words)
{
    m_isFilling = true;
    m_extendedOn->setDate(words.extensionAgreedOn);
    m_extensionReason->setText(words.extensionReason);
    const auto agreedBy = fromStored<Agreement>(words.extensionAgreedBy);
    m_extensionBy->setValue(agreedBy ? std::optional(qint64(*agreedBy)) : std::nullopt);
    m_toldOn->setDate(words.complainantToldOn);
    m_holdAuthority->setText(words.holdAuthority);
    m_isFilling = false;
}

StepWords StagePane::words() const
{
    const auto agreedBy = m_extensionBy->value();
    return {m_extendedOn->date(), m_extensionReason->text().trimmed(),
            agreedBy ? storedText(Agreement(*agreedBy)) : QString(), m_toldOn->date(),
            m_holdAuthority->text().trimmed()};
}

/// What a step asks is asked here while its day stands in the form.
void StagePane::showStepFields()
{
    const StageRecord stage = draft();
    for (const QString &fact : {kExtendedOnKey, kExtensionReasonKey, kExtensionByKey, kToldOnKey})
        m_form->setFieldVisible(fact, stage.extendedTo.has_value());
    m_form->setFieldVisible(kHoldAuthorityKey, stage.holds.size() > m_stage.holds.size());
}

void StagePane::showSteps(const std::vector<typedsteps::Judged> &steps, bool isChecked)
{
    for (const QString &fact :
         {key(Field::ExtensionAgreedTo), kExtendedOnKey, kExtensionReasonKey, kExtensionByKey,
          kToldOnKey, key(Field::OnHoldTo), kHoldReasonKey, key(Field::Outcome)})
        m_form->setWarning(fact, {});
    for (const QString &fact : {kExtendedOnKey, kExtensionReasonKey, kExtensionByKey, kToldOnKey,
                                kHoldReasonKey, kHoldAuthorityKey}) {
        if (!isChecked)
            m_form->setFault(fact, {});
    }
    showHoldWarning();
    for (const typedsteps::Judged &one : steps) {
        if (one.step.stage != m_stage.number)
            continue;
        for (const ActFinding &found : one.findings) {
            const QString beside = keyOf(one.step.kind, found.field);
            const QString said = m_form->warning(beside);
            if (found.weight == ActFinding::Weight::Warning)
                m_form->setWarning(beside,
                                   said.isEmpty() ? found.words : said + u' ' + found.words);
            else if (isChecked)
                m_form->setFault(beside, found.words);
        }
    }
}

void StagePane::setLateness(const LatenessWords &words)
{
    m_isFilling = true;
    m_lateness->setText(words.reason);
    m_latenessTeam->setText(words.team);
    m_isFilling = false;
}

LatenessWords StagePane::lateness() const
{
    return {m_lateness->text().trimmed(), m_latenessTeam->text().trimmed()};
}

void StagePane::askWhyLate(std::optional<QDate> lastOn)
{
    const bool isShown = lastOn.has_value();
    m_form->setFieldVisible(kLatenessKey, isShown);
    m_form->setFieldVisible(kLatenessTeamKey, isShown);
    m_form->setHint(kLatenessKey,
                    lastOn ? tr("The last day was %1.").arg(weekdayDate(*lastOn)) : QString());
}

void StagePane::showLatenessFault()
{
    m_form->setFault(kLatenessKey, tr("Say why it is late."));
}

StageRecord StagePane::draft() const
{
    StageRecord stage = m_stage;
    const auto take = [](const DateEdit *edit, std::optional<QDate> &day) {
        if (edit->isGood())
            day = edit->date();
    };
    stage.receivedOn = m_received->date().value_or(m_stage.receivedOn);
    take(m_acknowledged, stage.acknowledgedOn);
    take(m_agreed, stage.recordAgreedOn);
    take(m_extended, stage.extendedTo);
    take(m_panel, stage.panelOn);
    take(m_findings, stage.findingsOn);
    take(m_responded, stage.respondedOn);
    const auto outcome = m_outcome->value();
    stage.outcome = outcome ? std::optional(Outcome(*outcome)) : std::nullopt;
    take(m_outcomeOn, stage.outcomeOn);
    auto holds = m_holds;
    if (m_shownHold < 0)
        holds.push_back(holdInForm());
    else
        holds[size_t(m_shownHold)] = holdInForm();
    stage.holds.clear();
    for (const auto &hold : holds) {
        if (hold)
            stage.holds.push_back(*hold);
    }
    return stage;
}

QString StagePane::faultOf(const Day &day) const
{
    if (!day.field)
        return {};
    if (!day.edit->date())
        return day.isNeeded ? faultWords({*day.field, FieldFault::Rule::Required, {}, {}, 0})
                            : QString();
    const StageRecord stage = draft();
    const QString own = redress::faultOf(*day.field, faultsIn(stage, m_today));
    return own.isEmpty() ? redress::faultOf(*day.field, faultsInNewHolds(m_stage, stage)) : own;
}

/// A hold may still be recorded of a stage that was answered; why, will be asked.
void StagePane::showHoldWarning()
{
    const auto closedOn = m_stage.closedOn();
    const bool isOdd = closedOn && draft().holds != m_stage.holds;
    m_form->setWarning(key(Field::OnHoldFrom),
                       isOdd ? tr("This stage was closed on %1 already. Saving asks why its holds "
                                  "are changed.")
                                   .arg(weekdayDate(*closedOn))
                             : QString());
}

bool StagePane::isHoldWithoutStart() const
{
    return m_heldFrom->isGood() && !m_heldFrom->date() &&
           (m_heldTo->date() || m_holdReason->value());
}

bool StagePane::hasTypingFaults() const
{
    const auto all = days();
    return isHoldWithoutStart() || std::any_of(all.begin(), all.end(), [](const Day &day) {
               return !day.edit->isGood() || (day.isNeeded && !day.edit->date());
           });
}

void StagePane::showFaults(const std::vector<FieldFault> &faults)
{
    m_form->clearFaults();
    for (const FieldFault &fault : faults)
        m_form->setFault(key(fault.field), faultWords(fault));
    for (const Day &day : days()) {
        if (!day.edit->isGood())
            m_form->setFault(day.key, noDayWords(day.edit->text()));
        else if (day.isNeeded && !day.edit->date())
            m_form->setFault(day.key,
                             faultWords({*day.field, FieldFault::Rule::Required, {}, {}, 0}));
    }
    if (isHoldWithoutStart())
        m_form->setFault(key(Field::OnHoldFrom),
                         tr("Give the first day of the hold, or empty the two fields below."));
}

void StagePane::clearFaults()
{
    m_form->clearFaults();
}

void StagePane::setReadOnly(bool isReadOnly)
{
    for (const Day &day : days())
        day.edit->setReadOnly(isReadOnly);
    for (QLineEdit *line : {m_lateness, m_latenessTeam, m_extensionReason, m_holdAuthority})
        line->setReadOnly(isReadOnly);
    m_extensionBy->setEnabled(!isReadOnly);
    m_outcome->setEnabled(!isReadOnly);
    m_holdReason->setEnabled(!isReadOnly);
}

void StagePane::setHint(Field field, const QString &hint)
{
    m_form->setHint(key(field), hint);
}

} // namespace redress
