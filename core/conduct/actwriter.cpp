// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/conduct/actwriter.h"

#include "core/casework/validation.h"
#include "core/conduct/actrules.h"
#include "core/conduct/caseacts.h"
#include "core/conduct/conductact.h"
#include "core/conduct/learning.h"
#include "core/conduct/ledger.h"
#include "core/store/acknowledgement.h"
#include "core/store/caserepository.h"
#include "core/store/recordwriter.h"
#include "core/store/refigure.h"
#include "core/store/storageerror.h"

#include <QCoreApplication>

#include <algorithm>

namespace redress::actwriter {

namespace {

using namespace Qt::StringLiterals;
using Kind = ActKind;

struct ActText {
    Q_DECLARE_TR_FUNCTIONS(redress::ConductAct)
};

/// Writes one act, inside its unit.
class ActWriter final
{
public:
    ActWriter(UnitOfWork &unit, const CaseView &view, const Act &act)
        : m_unit(unit)
        , m_view(view)
        , m_act(act)
        , m_case(view.dossier.record.id)
    {}

    void write()
    {
        if (m_act.kind == Kind::Prove && m_act.stage == 0)
            return writeProof();
        if (caseacts::isOfCase(m_act)) {
            addCaseProof();
            caseacts::write(m_unit, m_view, m_act, {m_contact, evidenceWords()});
            addEvent(*eventOf(m_act.kind), *m_act.on, noteOf());
            if (m_act.kind == Kind::Extend && m_act.toldOn)
                addEvent(StageEvent::ComplainantTold, *m_act.toldOn, {});
            return;
        }
        switch (m_act.kind) {
        case Kind::Reply:
            return writeReply();
        case Kind::BeginStage:
            writeNewStage();
            break;
        case Kind::Withdraw:
            if (m_act.stage == 0)
                return writeCaseWithdrawal();
            [[fallthrough]];
        default:
            m_stage = actrules::stageOf(m_view, m_act.stage)->id;
            writeStage();
            writeDetail();
        }
        if (m_act.kind == Kind::Prove)
            return writeProof();
        if (m_act.kind == Kind::Appoint)
            writeAppointment();
        if (m_act.kind == Kind::EndAppointment)
            writeLeaving();
        if (m_act.kind == Kind::ReceiveReport)
            fileReport();
        if (m_act.kind == Kind::Hold)
            writeHoldWords();
        if (const auto event = eventOf(m_act.kind))
            addEvent(*event, *m_act.on, noteOf());
        if (m_act.kind == Kind::Extend && m_act.toldOn)
            addEvent(StageEvent::ComplainantTold, *m_act.toldOn, {});
        if (isAnswer() && m_act.offersNextStage)
            addEvent(StageEvent::NextStageOffered, *m_act.on, {});
        writeCloseReason();
    }

    /// What a step leaves beside the days of its stage, which are written already.
    void writeBeside()
    {
        const StageRecord &before = *actrules::stageOf(m_view, m_act.stage);
        m_stage = before.id;
        if (m_act.kind == Kind::Extend)
            keepEarlierDeadline(m_unit, m_view.rules, before, stageAfter(before, m_act, m_view));
        writeDetail();
        if (m_act.kind == Kind::Hold)
            writeHoldWords();
        addEvent(*eventOf(m_act.kind), *m_act.on, noteOf());
        if (m_act.kind == Kind::Extend && m_act.toldOn)
            addEvent(StageEvent::ComplainantTold, *m_act.toldOn, {});
    }

private:
    bool isAnswer() const { return m_act.kind == Kind::Respond || m_act.kind == Kind::AgreeTerms; }

    /// Why the case is closed, where it is not by an answer; a stage that begins opens it again.
    /// \source domain 4.1, "close reason"
    void writeCloseReason()
    {
        std::optional<QString> why;
        if (m_act.kind == Kind::Withdraw)
            why = u"withdrawn"_s;
        else if (m_act.kind == Kind::Discontinue)
            why = u"discontinued"_s;
        else if (m_act.kind == Kind::AgreeTerms)
            why = u"resolved"_s;
        else if (m_act.kind != Kind::BeginStage)
            return;
        updateRecord(m_unit, "case_detail"_L1, m_case.value(), m_case, {{u"close_reason"_s, why}});
    }

    void writeReply()
    {
        unwrap(CaseRepository::update(m_unit, m_view.rules, m_view.dossier.record,
                                      caseacts::after(m_view, m_act)));
        addCaseProof();
        addEvent(StageEvent::Responded, *m_act.on, {});
    }

    void writeCaseWithdrawal()
    {
        updateRecord(m_unit, "case_detail"_L1, m_case.value(), m_case,
                     {{u"close_reason"_s, u"withdrawn"_s},
                      {u"withdrawn_on"_s, storedFact(m_act.on)},
                      {u"withdrawal_reason"_s, storedFact(m_act.reason.trimmed())}});
        Refigure(m_unit.database(), m_view.rules).ofCase(m_case);
        addCaseProof();
        addEvent(StageEvent::Withdrawn, *m_act.on, m_act.reason.trimmed());
    }

    /// The contact log of a case without a stage names a document that proves the day, too.
    void addCaseProof()
    {
        if (!m_act.proofDocument) {
            addContact();
            return;
        }
        const DocumentLine *document = m_view.conduct.document(*m_act.proofDocument);
        addContact(
            ContactKind::Note,
            ActText::tr("Proof: %1", "a document").arg(document ? document->name : QString()));
    }

    void writeNewStage()
    {
        const CaseRecord &record = m_view.dossier.record;
        StageRecord stage;
        stage.id = m_unit.newId<StageId>();
        stage.caseId = record.id;
        stage.number = m_act.stage;
        stage.procedure = record.procedure.value_or(stage.procedure);
        const auto *version =
            m_view.rules.procedures().versionOn(stage.procedure, record.receivedOn);
        stage.procedureVersion = version ? version->version : QString();
        stage.receivedOn = *m_act.on;
        stage.acknowledgedOn = acknowledgement::ofFirstStage(record, stage);
        stage.origin = m_unit.id();
        CaseWriter writer(m_unit, m_view.rules);
        writer.insert(stage, record.directorate, record.service);
        m_unit.created("stage"_L1, stage.id.value(), record.id);
        writer.settle(record.id);
        acknowledgement::handOver(m_unit, record, stage);
        m_stage = stage.id;
        if (!m_view.dossier.stages.empty())
            learning::carryOn(m_unit, m_view.dossier.stages.back(), stage.id, record.id);
    }

    void writeStage()
    {
        const StageRecord &before = *actrules::stageOf(m_view, m_act.stage);
        const StageRecord after = stageAfter(before, m_act, m_view);
        if (!faultsIn(after, m_view.today).empty())
            refuse(Error::Code::Invalid, ActText::tr("Nothing was saved: these days are not "
                                                     "possible together."));
        if (m_act.kind == Kind::Extend)
            keepEarlierDeadline(m_unit, m_view.rules, before, after);
        if (after != before)
            unwrap(CaseRepository::update(m_unit, m_view.rules, before, after));
    }

    void writeDetail()
    {
        StoredFacts facts;
        const auto text = [](const QString &words) { return storedFact(words.trimmed()); };
        switch (m_act.kind) {
        case Kind::Extend:
            facts = {{u"extended_on"_s, storedFact(m_act.on)},
                     {u"extension_reason"_s, text(m_act.reason)},
                     {u"extension_agreed_by"_s, storedText(*m_act.agreedBy)},
                     {u"complainant_told_on"_s, storedFact(m_act.toldOn)}};
            break;
        case Kind::ReceiveReport:
            facts = {{u"report_received_on"_s, storedFact(m_act.on)}};
            break;
        case Kind::Respond:
        case Kind::AgreeTerms:
            facts = {{u"outcome_reason"_s, text(m_act.outcomeReason)},
                     {u"lateness_reason"_s, text(m_act.latenessReason)},
                     {u"lateness_team"_s, text(m_act.latenessTeam)}};
            if (m_act.offersNextStage)
                facts[u"next_stage_offered_on"_s] = storedFact(m_act.on);
            break;
        case Kind::OfferNextStage:
            facts = {{u"next_stage_offered_on"_s, storedFact(m_act.on)}};
            break;
        case Kind::RefuseNextStage:
            facts = {{u"refusal_reason"_s, text(m_act.reason)}};
            break;
        case Kind::ReferEarly:
            facts = {{u"early_referral_on"_s, storedFact(m_act.on)}};
            break;
        case Kind::OfferResolution:
            facts = {{u"adr_offered_on"_s, storedFact(m_act.on)},
                     {u"adr_kind"_s, storedText(*m_act.adr)}};
            break;
        case Kind::HoldResolution:
            facts = {{u"adr_held_on"_s, storedFact(m_act.on)},
                     {u"adr_kind"_s, storedText(*m_act.adr)}};
            break;
        default:
            return;
        }
        updateRecord(m_unit, "stage_detail"_L1, m_stage.value(), m_case, facts);
    }

    /// Somebody new comes into the register with the appointment.
    PractitionerId practitioner()
    {
        if (m_act.practitioner)
            return *m_act.practitioner;
        const auto id = m_unit.newId<PractitionerId>();
        insertRecord(m_unit, "practitioner"_L1, id.value(), {},
                     {{u"name"_s, m_act.practitionerName.trimmed()},
                      {u"role"_s, storedText(*m_act.role)},
                      {u"is_external"_s, storedFact(m_act.isExternal)}});
        return id;
    }

    /// The document that proves the day is the report of the stage, if it is no letter of ours.
    void fileReport()
    {
        const DocumentLine *document =
            m_act.proofDocument ? m_view.conduct.document(*m_act.proofDocument) : nullptr;
        if (document && !document->kind.startsWith("letter/"_L1))
            updateRecord(m_unit, "document"_L1, document->id.value(), m_case,
                         {{u"stage_id"_s, storedFact(m_stage)}, {u"kind"_s, QString(kReportKind)}});
    }

    /// Whoever held the role is relieved; members of a panel and advocates stand beside each other.
    void writeAppointment()
    {
        const PractitionerRole role = *m_act.role;
        const StageConduct *conduct = m_view.conduct.stage(m_act.stage);
        const bool isAlone =
            role != PractitionerRole::PanelMember && role != PractitionerRole::Advocate;
        for (const Appointment &one : conduct->appointments) {
            if (isAlone && one.role == role && !one.endedOn)
                updateRecord(m_unit, "appointment"_L1, one.id.value(), m_case,
                             {{u"ended_on"_s, storedFact(std::max(one.appointedOn, *m_act.on))}});
        }
        const auto id = m_unit.newId<AppointmentId>();
        const PractitionerId who = practitioner();
        insertRecord(m_unit, "appointment"_L1, id.value(), m_case,
                     {{u"stage_id"_s, storedFact(m_stage)},
                      {u"practitioner_id"_s, storedFact(who)},
                      {u"role"_s, storedText(role)},
                      {u"appointed_on"_s, storedFact(m_act.on)}});
    }

    /// Who authorised a hold and why, and what shows it. \source domain 3.3, "Pauses"
    void writeHoldWords()
    {
        const CaseDossier now = unwrap(CaseRepository(m_unit.database()).dossier(m_case));
        for (const auto &folder : now.stages) {
            if (folder.stage.id != m_stage)
                continue;
            for (const Hold &hold : folder.stage.holds) {
                if (hold.firstOn == *m_act.on)
                    updateRecord(m_unit, "hold"_L1, hold.id.value(), m_case,
                                 {{u"authorised_by"_s, storedFact(m_act.reason.trimmed())},
                                  {u"evidence"_s, storedFact(evidenceWords())}});
            }
        }
    }

    QString evidenceWords() const
    {
        const DocumentLine *document =
            m_act.proofDocument ? m_view.conduct.document(*m_act.proofDocument) : nullptr;
        return document ? document->name : m_act.proofWords.trimmed();
    }

    void writeLeaving()
    {
        for (const Appointment &one : m_view.conduct.stage(m_act.stage)->serving()) {
            if (one.practitioner == m_act.practitioner)
                updateRecord(m_unit, "appointment"_L1, one.id.value(), m_case,
                             {{u"ended_on"_s, storedFact(m_act.on)}});
        }
    }

    /// "Jane Example as advocate": with all roles that end.
    QString leavingWords() const
    {
        QStringList words;
        for (const Appointment &one : m_view.conduct.stage(m_act.stage)->serving()) {
            if (one.practitioner == m_act.practitioner)
                words.append(ActText::tr("%1 as %2", "a name and a role")
                                 .arg(one.name, labelOf(one.role).toLower()));
        }
        if (!m_act.reason.trimmed().isEmpty())
            words.append(m_act.reason.trimmed());
        return words.join(u"; "_s);
    }

    QString noteOf() const
    {
        switch (m_act.kind) {
        case Kind::Extend:
            return ActText::tr("%1; %2; agreed by: %3", "new day, reason, who agreed")
                .arg(ledger::extensionWords(*m_act.until), m_act.reason.trimmed(),
                     labelOf(*m_act.agreedBy).toLower());
        case Kind::Appoint:
            return ActText::tr("%1 as %2", "a name and a role")
                .arg(practitionerName(), labelOf(*m_act.role).toLower());
        case Kind::EndAppointment:
            return leavingWords();
        case Kind::OfferResolution:
        case Kind::HoldResolution:
            return labelOf(*m_act.adr);
        default:
            return m_act.reason.trimmed();
        }
    }

    QString practitionerName() const
    {
        for (const Practitioner &one : m_view.practitioners) {
            if (one.id == m_act.practitioner)
                return one.name;
        }
        return m_act.practitionerName.trimmed();
    }

    /// The letter or call that proves the day, as a line of the contact log.
    std::optional<ContactId> addContact()
    {
        if (!m_contact && m_act.proofKind && !m_act.proofDocument)
            addContact(*m_act.proofKind, m_act.proofWords.trimmed());
        return m_contact;
    }

    void addContact(ContactKind kind, const QString &note)
    {
        const auto id = m_unit.newId<ContactId>();
        insertRecord(m_unit, "contact_log"_L1, id.value(), m_case,
                     {{u"case_id"_s, storedFact(m_case)},
                      {u"stage_id"_s, m_stage.value() > 0 ? storedFact(m_stage) : std::nullopt},
                      {u"kind"_s, storedText(kind)},
                      {u"happened_on"_s,
                       storedFact(std::min(m_act.on.value_or(m_view.today), m_view.today))},
                      {u"entered_at_utc"_s, m_unit.signature().atUtc.toString(Qt::ISODateWithMs)},
                      {u"entered_by"_s, m_unit.signature().person},
                      {u"note"_s, note}});
        m_contact = id;
    }

    void addEvent(StageEvent event, QDate on, const QString &note)
    {
        const auto contact = m_act.proofDocument ? std::nullopt : addContact();
        const auto id = m_unit.newId<StageEventId>();
        const bool isOfCase = m_stage.value() <= 0;
        insertRecord(m_unit, isOfCase ? "case_event"_L1 : "stage_event"_L1, id.value(), m_case,
                     {isOfCase ? std::pair(u"case_id"_s, storedFact(m_case))
                               : std::pair(u"stage_id"_s, storedFact(m_stage)),
                      {u"event"_s, storedText(event)},
                      {u"event_on"_s, storedFact(on)},
                      {u"entered_at_utc"_s, m_unit.signature().atUtc.toString(Qt::ISODateWithMs)},
                      {u"entered_by"_s, m_unit.signature().person},
                      {u"proof_contact_id"_s, storedFact(contact)},
                      {u"proof_document_id"_s, storedFact(m_act.proofDocument)},
                      {u"note"_s, storedFact(note)}});
    }

    /// A day that was typed into a form becomes a line of the ledger with its proof.
    void writeProof()
    {
        const bool isOfCase = m_act.stage == 0;
        const StageConduct *conduct = m_view.conduct.stage(m_act.stage);
        for (const LedgerEntry &entry : isOfCase ? m_view.conduct.reply.ledger : conduct->ledger) {
            if (entry.event != m_act.proves || entry.on != m_act.on || entry.isOvertaken)
                continue;
            if (entry.id)
                updateRecord(m_unit, isOfCase ? "case_event"_L1 : "stage_event"_L1,
                             entry.id->value(), m_case,
                             {{u"proof_contact_id"_s, storedFact(addContact())},
                              {u"proof_document_id"_s, storedFact(m_act.proofDocument)}});
            else
                addEvent(entry.event, entry.on, entry.note);
            if (isOfCase && entry.event == StageEvent::Acknowledged)
                caseacts::writeAcknowledgementProof(m_unit, m_case, m_contact, m_act.proofDocument);
            return;
        }
        refuse(Error::Code::NotFound, ActText::tr("The ledger has no such day any more."));
    }

    UnitOfWork &m_unit;
    const CaseView &m_view;
    const Act &m_act;
    CaseId m_case;
    StageId m_stage;
    std::optional<ContactId> m_contact;
};

} // namespace

void refuse(Error::Code code, const QString &message)
{
    throw StorageError({code, message, u"act"_s});
}

void write(UnitOfWork &unit, const CaseView &view, const Act &act)
{
    ActWriter(unit, view, act).write();
}

void writeBeside(UnitOfWork &unit, const CaseView &before, const Act &act)
{
    ActWriter(unit, before, act).writeBeside();
}

} // namespace redress::actwriter
