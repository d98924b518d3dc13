// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/casefile/triagedialog.h"

#include "core/conduct/conductrepository.h"
#include "core/conduct/triagerepository.h"
#include "ui/casefile/faultwords.h"
#include "ui/shell/formdraft.h"
#include "ui/shell/pagehost.h"
#include "ui/shell/undosteps.h"
#include "ui/widgets/choicebox.h"
#include "ui/widgets/dateedit.h"
#include "ui/widgets/factform.h"
#include "ui/widgets/metrics.h"

#include <QCheckBox>
#include <QLineEdit>

#include <algorithm>

namespace redress {

namespace {

using namespace Qt::StringLiterals;
using Fact = TriageField;
using Weight = TriageFinding::Weight;

constexpr double kLineWidth = 34; ///< Of a line of text, in heights of the font.

QString key(Fact field)
{
    return storedText(field);
}

template <typename Enum>
void fillWith(ChoiceBox &box)
{
    box.addNone(TriageDialog::tr("Not said"));
    for (const auto &[value, word] : kStoredWords<Enum>)
        box.addChoice(labelOf(value), qint64(value));
}

template <typename Enum>
std::optional<Enum> chosen(const ChoiceBox *box)
{
    const auto value = box->value();
    return value ? std::optional(Enum(*value)) : std::nullopt;
}

template <typename Enum>
std::optional<qint64> numberOf(std::optional<Enum> value)
{
    return value ? std::optional(qint64(*value)) : std::nullopt;
}

} // namespace

TriageDialog::TriageDialog(PageHost &host, CaseDossier dossier, Triage before, QWidget *parent)
    : FormDialog(tr("Triage"), dossier.record.reference, tr("Record the decision"), parent)
    , m_host(host)
    , m_dossier(std::move(dossier))
    , m_before(std::move(before))
    , m_ways(ConductRepository(host.session().database()).ways().value_or(ConductWays()))
    , m_form(new FactForm)
    , m_who(new ChoiceBox(m_form))
    , m_what(new ChoiceBox(m_form))
    , m_groundsOn(new DateEdit(host.session().today(), host.session().rules().calendar(), m_form))
    , m_lateGrounds(new QLineEdit(m_form))
    , m_proceedings(new QLineEdit(m_form))
    , m_reviewOn(new DateEdit(host.session().today(), host.session().rules().calendar(), m_form))
    , m_risk(new QCheckBox(tr("Somebody may come to &harm"), m_form))
    , m_result(new ChoiceBox(m_form))
    , m_reason(new QLineEdit(m_form))
    , m_decider(new QLineEdit(m_form))
    , m_decidedOn(new DateEdit(host.session().today(), host.session().rules().calendar(), m_form))
    , m_excuse(new QLineEdit(m_form))
    , m_ombudsman(new QLineEdit(m_form))
{
    setObjectName(u"triageDialog"_s);
    construct();
    fill();
    connectAll();
    adopt();
}

void TriageDialog::construct()
{
    const Metrics metrics(this);
    m_form->addHeading(tr("The two tests"));
    m_form->addField(key(Fact::Who), tr("&Who complains"), m_who);
    m_form->addField(key(Fact::What), tr("Wha&t about"), m_what);
    m_form->addField(key(Fact::IsRisk), {}, m_risk);
    m_form->addHeading(tr("Twelve months and proceedings"));
    m_form->addField(key(Fact::GroundsOn), tr("&Grounds arose on"), m_groundsOn);
    m_form->addField(key(Fact::LateGroundsDecision), tr("Considered a&ll the same?"),
                     m_lateGrounds);
    m_form->addField(key(Fact::Proceedings), tr("Concurrent &proceedings"), m_proceedings,
                     tr("Court, tribunal, disciplinary or criminal, that the complaint might "
                        "prejudice."));
    m_form->addField(key(Fact::FrozenReviewOn), tr("Loo&k again on"), m_reviewOn);
    m_form->addHeading(tr("The decision"));
    m_form->addField(key(Fact::Result), tr("&Decision"), m_result);
    m_form->addField(
        key(Fact::OmbudsmanReference), tr("Re&ference of the Ombudsman"), m_ombudsman,
        tr("The case there is recorded with the decision, or linked where the file has "
           "it already."));
    m_form->addField(key(Fact::Reason), tr("Wh&y"), m_reason);
    m_form->addField(key(Fact::Decider), tr("Decided &by"), m_decider);
    m_form->addField(key(Fact::DecidedOn), tr("Decided &on"), m_decidedOn);
    m_form->addField(key(Fact::Excuse), tr("Why all the &same"), m_excuse);
    for (const Fact field : {Fact::Result, Fact::Reason, Fact::Decider, Fact::DecidedOn,
                             Fact::LateGroundsDecision, Fact::FrozenReviewOn, Fact::Excuse})
        m_form->setRequired(key(field));
    m_reviewOn->setUse(DateUse::Deadline);
    for (QLineEdit *line :
         {m_lateGrounds, m_proceedings, m_reason, m_decider, m_excuse, m_ombudsman})
        line->setMinimumWidth(metrics.times(kLineWidth));
    setForm(m_form);
    new FormDraft(m_host.session(), {u"triage"_s, QString(), m_dossier.record.id, windowTitle()},
                  *m_form, *this);
}

void TriageDialog::fill()
{
    m_isFilling = true;
    fillWith<Complainant>(*m_who);
    fillWith<Subject>(*m_what);
    fillWith<TriageResult>(*m_result);
    m_who->setValue(numberOf(m_before.who));
    m_what->setValue(numberOf(m_before.what));
    m_groundsOn->setDate(m_before.groundsOn);
    m_lateGrounds->setText(m_before.lateGroundsDecision);
    m_proceedings->setText(m_before.proceedings);
    m_reviewOn->setDate(m_before.frozenReviewOn);
    m_risk->setChecked(m_before.isRisk);
    m_result->setValue(numberOf(m_before.result));
    m_reason->setText(m_before.reason);
    m_decider->setText(m_before.isDecided() ? m_before.decider : m_host.session().personName());
    m_decidedOn->setDate(m_before.isDecided() ? m_before.decidedOn
                                              : std::optional(m_host.session().today()));
    m_hasOwnResult = m_before.isDecided();
    m_isFilling = false;
}

void TriageDialog::connectAll()
{
    const auto tell = [this] {
        if (!m_isFilling)
            adopt();
    };
    const auto test = [this, tell] {
        if (!m_isFilling)
            suggest();
        tell();
    };
    connect(m_who, &QComboBox::currentIndexChanged, this, test);
    connect(m_what, &QComboBox::currentIndexChanged, this, test);
    connect(m_result, &QComboBox::currentIndexChanged, this, [this, tell] {
        if (!m_isFilling)
            m_hasOwnResult = true;
        tell();
    });
    for (DateEdit *edit : {m_groundsOn, m_reviewOn, m_decidedOn}) {
        connect(edit, &DateEdit::dateChanged, this, tell);
        connect(edit, &QLineEdit::textEdited, this, tell);
    }
    for (QLineEdit *line :
         {m_lateGrounds, m_proceedings, m_reason, m_decider, m_excuse, m_ombudsman})
        connect(line, &QLineEdit::textChanged, this, tell);
    connect(m_risk, &QCheckBox::toggled, this, tell);
}

/// What both tests point to stands in the decision until the person chooses one.
void TriageDialog::suggest()
{
    const auto what = chosen<Subject>(m_what);
    if (m_hasOwnResult || !what)
        return;
    m_isFilling = true;
    m_result->setValue(qint64(suggestedResult(chosen<Complainant>(m_who), *what, m_ways)));
    m_isFilling = false;
}

Triage TriageDialog::decision() const
{
    Triage made;
    made.who = chosen<Complainant>(m_who);
    made.what = chosen<Subject>(m_what);
    made.groundsOn = m_groundsOn->date();
    made.lateGroundsDecision = m_lateGrounds->text().trimmed();
    made.proceedings = m_proceedings->text().trimmed();
    made.frozenReviewOn = made.proceedings.isEmpty() ? std::nullopt : m_reviewOn->date();
    made.isRisk = m_risk->isChecked();
    made.result = chosen<TriageResult>(m_result);
    made.reason = m_reason->text().trimmed();
    made.decider = m_decider->text().trimmed();
    made.decidedOn = m_decidedOn->date();
    if (made.result == TriageResult::Ombudsman && m_dossier.ombudsman.empty())
        made.ombudsmanReference = m_ombudsman->text().trimmed();
    return made;
}

bool TriageDialog::hasTypingFaults() const
{
    return !m_groundsOn->isGood() || !m_reviewOn->isGood() || !m_decidedOn->isGood();
}

void TriageDialog::adopt()
{
    setFault({});
    const Triage made = decision();
    const QDate today = m_host.session().today();
    m_findings = findingsOf(made, m_before, m_dossier, today, m_ways);
    const bool isLate =
        made.groundsOn && isPastTwelveMonths(*made.groundsOn, m_dossier.record.receivedOn);
    const bool hasWarnings =
        std::any_of(m_findings.begin(), m_findings.end(),
                    [](const TriageFinding &one) { return one.weight == Weight::Warning; });
    m_form->setFieldVisible(key(Fact::LateGroundsDecision), isLate);
    m_form->setFieldVisible(key(Fact::FrozenReviewOn), !made.proceedings.isEmpty());
    m_form->setFieldVisible(key(Fact::Excuse), hasWarnings);
    m_form->setFieldVisible(key(Fact::OmbudsmanReference),
                            made.result == TriageResult::Ombudsman && m_dossier.ombudsman.empty());
    const bool isElsewhere = made.what && !isInScope(*made.what, m_ways);
    const QString route = isElsewhere ? routeOf(*made.what) : QString();
    m_form->setHint(key(Fact::What), route.isEmpty() ? QString() : tr("Its route: %1").arg(route));
    showFindings();
}

void TriageDialog::showFindings()
{
    m_form->clearFaults();
    for (const auto &[field, word] : kStoredWords<TriageField>) {
        QStringList warnings;
        QStringList faults;
        for (const TriageFinding &one : m_findings) {
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
    for (const auto &[field, edit] :
         {std::pair(Fact::GroundsOn, m_groundsOn), std::pair(Fact::FrozenReviewOn, m_reviewOn),
          std::pair(Fact::DecidedOn, m_decidedOn)}) {
        if (!edit->isGood())
            m_form->setFault(key(field), noDayWords(edit->text()));
    }
    const bool hasWarnings =
        std::any_of(m_findings.begin(), m_findings.end(),
                    [](const TriageFinding &one) { return one.weight == Weight::Warning; });
    if (hasWarnings && m_excuse->text().trimmed().isEmpty())
        m_form->setFault(key(Fact::Excuse),
                         tr("Say why it is so all the same: the reason stands in the history."));
}

void TriageDialog::record()
{
    m_isChecked = true;
    adopt();
    if (hasTypingFaults() || !canBeDecided(m_findings, m_excuse->text())) {
        const auto faults = m_form->faultsWithLabels();
        if (!faults.empty())
            faults.front().field->setFocus(Qt::OtherFocusReason);
        return;
    }
    Session &session = m_host.session();
    const Triage made = decision();
    const CaseRecord &record = m_dossier.record;
    const QString what = tr("Triage: %1", "what was decided").arg(labelOf(*made.result).toLower());
    const auto unit =
        decideTriage(session.database(), session.store().signature(), session.rules(), record.id,
                     m_before, made, m_excuse->text(), session.today(), what);
    if (!unit) {
        setFault(unit.error().message);
        session.poll();
        return;
    }
    session.setUndoStep(stepOnCase(session, *unit, record.id,
                                   {tr("triage of %1", "after Undo").arg(record.reference),
                                    tr("Took back the triage of %1").arg(record.reference),
                                    tr("Decided the triage of %1 again").arg(record.reference)}));
    accept();
    Q_EMIT recorded(what);
}

} // namespace redress
