// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/letters/casepaper.h"

#include "core/base/dates.h"
#include "core/base/language.h"
#include "core/conduct/replywords.h"
#include "core/letters/sheetparts.h"
#include "core/statistics/labels.h"
#include "core/worklist/standing.h"

#include <QCoreApplication>
#include <QLocale>

namespace redress {

namespace {

using namespace Qt::StringLiterals;

struct PaperText {
    Q_DECLARE_TR_FUNCTIONS(redress::CasePaper)
};

QString dayWords(std::optional<QDate> day)
{
    return day ? dayMonthYear(*day) : QString();
}

void addFact(FactsBlock &facts, const QString &label, const QString &value)
{
    if (value.trimmed().isEmpty())
        return;
    TextRun run;
    run.text = value.simplified();
    facts.facts.push_back({label, {run}});
}

/// "Extended on 4 Mar 2024 to ...": all that is known of it, as one sentence.
QString extensionWords(const StageRecord &stage, const StageDetail &detail)
{
    if (!stage.extendedTo)
        return {};
    QStringList parts{
        detail.extendedOn
            ? PaperText::tr("to %1, agreed on %2", "two days")
                  .arg(weekdayDate(*stage.extendedTo), dayMonthYear(*detail.extendedOn))
            : PaperText::tr("to %1", "a day").arg(weekdayDate(*stage.extendedTo))};
    if (detail.extensionAgreedBy)
        parts.append(PaperText::tr("agreed by %1").arg(*detail.extensionAgreedBy));
    if (detail.extensionReason)
        parts.append(PaperText::tr("reason: %1").arg(*detail.extensionReason));
    parts.append(detail.complainantToldOn
                     ? PaperText::tr("the complainant was told on %1")
                           .arg(dayMonthYear(*detail.complainantToldOn))
                     : PaperText::tr("that the complainant was told is not recorded"));
    return parts.join(u"; "_s);
}

QString keptWords(const std::vector<KeptDeadline> &kept)
{
    QStringList parts;
    for (const KeptDeadline &one : kept)
        parts.append(PaperText::tr("%1 (%2)", "a day, why it was that day")
                         .arg(weekdayDate(one.dueOn), one.why));
    return parts.join(u"; "_s);
}

QString remedySource(const QString &source)
{
    if (source == "investigator"_L1)
        return PaperText::tr("Investigating officer");
    return source == "panel"_L1 ? PaperText::tr("Review panel") : PaperText::tr("Ombudsman");
}

/// What became of a recommendation, in words.
QString compliance(const RemedyOnPaper &remedy, QDate day)
{
    QStringList parts;
    if (remedy.isAccepted)
        parts.append(*remedy.isAccepted
                         ? PaperText::tr("accepted")
                         : PaperText::tr("not accepted: %1", "a reason").arg(remedy.refusalReason));
    if (remedy.completedOn)
        parts.append(PaperText::tr("done on %1").arg(dayMonthYear(*remedy.completedOn)));
    else if (remedy.isAccepted.value_or(true) && remedy.dueOn && *remedy.dueOn < day)
        parts.append(PaperText::tr("not done, late"));
    else if (remedy.isAccepted.value_or(true))
        parts.append(PaperText::tr("not done yet"));
    if (remedy.firstDueOn)
        parts.append(PaperText::tr("due on %1 before a later day was agreed")
                         .arg(dayMonthYear(*remedy.firstDueOn)));
    if (remedy.evidenceSentOn)
        parts.append(
            PaperText::tr("evidence sent on %1").arg(dayMonthYear(*remedy.evidenceSentOn)));
    if (remedy.satisfiedOn)
        parts.append(remedy.source == "ombudsman"_L1
                         ? PaperText::tr("the Ombudsman was satisfied on %1")
                               .arg(dayMonthYear(*remedy.satisfiedOn))
                         : PaperText::tr("seen to be done on %1", "a day")
                               .arg(dayMonthYear(*remedy.satisfiedOn)));
    return parts.join(u"; "_s);
}

QString acceptedWords(const Advocacy &advocacy)
{
    if (!advocacy.isAccepted)
        return PaperText::tr("not answered");
    return *advocacy.isAccepted ? PaperText::tr("accepted") : PaperText::tr("declined");
}

} // namespace

void CasePaper::addSection(const QString &text)
{
    HeadingBlock heading;
    heading.number = QString::number(++m_sections);
    heading.text = text;
    heading.anchor = u"part-%1"_s.arg(m_sections);
    m_document.blocks.emplace_back(heading);
}

void CasePaper::addParagraph(const QString &text)
{
    addLine(m_document, text);
}

void CasePaper::addTable(PaperTable table)
{
    m_document.blocks.emplace_back(TableBlock{{}, {}, std::move(table), nullptr});
}

void CasePaper::addFacts()
{
    addSection(PaperText::tr("The case"));
    FactsBlock facts;
    if (m_about.own) {
        const CaseDossier &dossier = m_about.own->state.dossier;
        const CaseRecord &record = dossier.record;
        addFact(facts, PaperText::tr("Reference"), record.reference);
        addFact(facts, PaperText::tr("Kind"),
                record.procedure ? PaperText::tr("%1, %2", "kind of case, procedure")
                                       .arg(labelOf(record.kind), labelOf(*record.procedure))
                                 : labelOf(record.kind));
        addFact(facts, PaperText::tr("Received"), weekdayDate(record.receivedOn));
        const ReplyDetail &reply = m_about.own->state.conduct.reply;
        addFact(facts, PaperText::tr("Acknowledged"), dayWords(record.acknowledgedOn));
        addFact(facts, PaperText::tr("Extended"), replywords::extension(record, reply));
        addFact(facts, PaperText::tr("On hold"), replywords::holds(record, reply, m_reference));
        addFact(facts, PaperText::tr("Earlier deadlines"), replywords::earlierDays(reply));
        addFact(facts, PaperText::tr("Answered"), lateByEarlierDays(record, m_rules));
        const QString place = m_reference.nameOf(record.directorate);
        addFact(facts, PaperText::tr("Service"),
                record.service ? PaperText::tr("%1, %2", "directorate, service")
                                     .arg(place, m_reference.nameOf(record.service))
                               : place);
        addFact(facts, PaperText::tr("Officer"), m_reference.nameOf(record.officer));
        addFact(facts, PaperText::tr("Who is to answer"), m_about.own->respondingManager);
        addFact(facts, PaperText::tr("About"), record.summary);
        addFact(facts, PaperText::tr("Outcomes wanted"), m_about.own->desiredOutcomes);
        const Triage &triage = m_about.own->triage;
        if (triage.result)
            addFact(facts, PaperText::tr("Triage"),
                    triage.decidedOn
                        ? PaperText::tr("%1, decided on %2 by %3: %4")
                              .arg(labelOf(*triage.result), dayMonthYear(*triage.decidedOn),
                                   triage.decider, triage.reason)
                        : labelOf(*triage.result));
        addFact(
            facts, PaperText::tr("Standing"),
            standingOf(dossier, m_rules, m_day, endWithoutStage(m_about.own->state.conduct, triage))
                .words);
    }
    for (const OmbudsmanOnPaper &one : m_about.ombudsman)
        addFact(facts, PaperText::tr("Reference of the Ombudsman"), one.record.reference);
    m_document.blocks.emplace_back(facts);
    if (m_about.own)
        addLedger(PaperText::tr("Ledger of the case"), m_about.own->state.conduct.reply.ledger);
}

void CasePaper::addPeople()
{
    addSection(PaperText::tr("People, consent and advocacy"));
    if (m_about.people.people.empty())
        addParagraph(PaperText::tr("Nobody is recorded on the case."));
    PaperTable people =
        textTable({PaperText::tr("Role"), PaperText::tr("Name"), PaperText::tr("Relationship")});
    people.caption = PaperText::tr("People on the case");
    for (const CasePerson &one : m_about.people.people)
        addTextRow(people, {labelOf(one.role), one.person.name, one.relationship});
    if (!people.rows.empty())
        addTable(std::move(people));

    PaperTable consents =
        textTable({PaperText::tr("Consent of"), PaperText::tr("State"), PaperText::tr("Day"),
                   PaperText::tr("Capacity"), PaperText::tr("Evidence")});
    consents.caption = PaperText::tr("Consent");
    for (const Consent &one : m_about.people.consents)
        addTextRow(consents, {one.person ? m_about.people.nameOf(*one.person) : QString(),
                              one.state ? labelOf(*one.state) : QString(), dayWords(one.decidedOn),
                              one.capacityNote, one.evidence});
    if (consents.rows.empty())
        addParagraph(PaperText::tr("No consent is recorded."));
    else
        addTable(std::move(consents));

    PaperTable advocacy = textTable({PaperText::tr("Advocacy offered"), PaperText::tr("Answer"),
                                     PaperText::tr("Provider"), PaperText::tr("Appointed")});
    advocacy.caption = PaperText::tr("Advocacy");
    for (const Advocacy &one : m_about.people.advocacy)
        addTextRow(advocacy, {dayWords(one.offeredOn), acceptedWords(one),
                              m_reference.nameOf(one.provider), dayWords(one.appointedOn)});
    if (!advocacy.rows.empty())
        addTable(std::move(advocacy));
}

void CasePaper::addStages()
{
    if (!m_about.own)
        return;
    for (const auto &folder : m_about.own->state.dossier.stages)
        addStage(folder);
}

void CasePaper::addStage(const CaseDossier::StageFolder &folder)
{
    const StageConduct *conduct = m_about.own->state.conduct.stage(folder.stage.number);
    addSection(PaperText::tr("Stage %1").arg(folder.stage.number));
    addStageFacts(folder, conduct);
    if (conduct)
        addLedger(PaperText::tr("Ledger of stage %1").arg(conduct->number), conduct->ledger);
    addFindings(folder);
    std::vector<RemedyOnPaper> remedies;
    std::copy_if(m_about.remedies.begin(), m_about.remedies.end(), std::back_inserter(remedies),
                 [&](const RemedyOnPaper &one) { return one.stage == folder.stage.id; });
    addRemedies(remedies);
    addGiven(folder.stage.id);
    addActions(folder.stage.id);
}

void CasePaper::addStageFacts(const CaseDossier::StageFolder &folder, const StageConduct *conduct)
{
    const StageRecord &stage = folder.stage;
    const StageFigures figures = figuresOf(stage, m_rules);
    FactsBlock facts;
    addFact(facts, PaperText::tr("Procedure"), labelOf(stage.procedure));
    addFact(facts, PaperText::tr("Received"), weekdayDate(stage.receivedOn));
    addFact(facts, PaperText::tr("Acknowledged"), dayWords(stage.acknowledgedOn));
    addFact(facts, PaperText::tr("Record of complaint agreed"), dayWords(stage.recordAgreedOn));
    addFact(facts, PaperText::tr("Aim"), dayWords(figures.deadlines.aimOn));
    addFact(facts, PaperText::tr("Limit"), dayWords(figures.deadlines.limitOn));
    if (conduct) {
        addFact(facts, PaperText::tr("Extended"), extensionWords(stage, conduct->detail));
        addFact(facts, PaperText::tr("Earlier deadlines"), keptWords(conduct->kept));
        for (const Appointment &one : conduct->appointments)
            addFact(facts, labelOf(one.role),
                    PaperText::tr("%1, appointed on %2", "a person, a day")
                        .arg(one.name, dayMonthYear(one.appointedOn)));
        addFact(facts, PaperText::tr("Report received"),
                dayWords(conduct->detail.reportReceivedOn));
    }
    addFact(facts, PaperText::tr("Panel"), dayWords(stage.panelOn));
    addFact(facts, PaperText::tr("Findings of the panel"), dayWords(stage.findingsOn));
    addFact(facts, PaperText::tr("Standing"), standingOf(stage, m_rules, m_day).words);
    addFact(facts, PaperText::tr("Answered"), lateByEarlierDays(stage, m_rules));
    if (stage.outcome)
        addFact(facts, PaperText::tr("Outcome"),
                stage.findingOn()
                    ? PaperText::tr("%1, on %2", "an outcome, a day")
                          .arg(labelOf(*stage.outcome), dayMonthYear(*stage.findingOn()))
                    : labelOf(*stage.outcome));
    if (conduct) {
        addFact(facts, PaperText::tr("Reason for the outcome"),
                conduct->detail.outcomeReason.value_or(QString()));
        addFact(facts, PaperText::tr("Reason for lateness"),
                conduct->detail.latenessReason.value_or(QString()));
    }
    m_document.blocks.emplace_back(facts);
}

void CasePaper::addLedger(const QString &caption, const std::vector<LedgerEntry> &ledger)
{
    PaperTable table = textTable({PaperText::tr("What happened"), PaperText::tr("Day"),
                                  PaperText::tr("Entered"), PaperText::tr("Proof")});
    table.caption = caption;
    for (const LedgerEntry &entry : ledger) {
        const QString what =
            entry.note.isEmpty()
                ? labelOf(entry.event)
                : PaperText::tr("%1: %2", "an event, a note").arg(labelOf(entry.event), entry.note);
        const QString entered =
            PaperText::tr("%1, %2", "a day, who")
                .arg(dayMonthYear(entry.enteredAtUtc.toLocalTime().date()), entry.enteredBy);
        const QString proof = entry.isOvertaken  ? PaperText::tr("another day stands now")
                              : entry.proof      ? entry.proof->words
                              : entry.isGap()    ? PaperText::tr("MISSING")
                              : entry.isImported ? PaperText::tr("came from another system")
                                                 : QString();
        addTextRow(table, {what, dayMonthYear(entry.on), entered, proof});
    }
    if (!table.rows.empty())
        addTable(std::move(table));
}

void CasePaper::addFindings(const CaseDossier::StageFolder &folder)
{
    PaperTable table = textTable(
        {PaperText::tr("Complaint"), PaperText::tr("Category"), PaperText::tr("Finding")});
    table.caption = PaperText::tr("Issues and findings of stage %1").arg(folder.stage.number);
    for (const IssueRecord &issue : folder.issues)
        addTextRow(table,
                   {issue.description.value_or(QString()), m_reference.nameOf(issue.category),
                    issue.outcome ? labelOf(*issue.outcome) : PaperText::tr("none yet")});
    if (!table.rows.empty())
        addTable(std::move(table));
}

void CasePaper::addActions(StageId stage)
{
    PaperTable table =
        textTable({PaperText::tr("Action"), PaperText::tr("Comes from"), PaperText::tr("Owner"),
                   PaperText::tr("Monitored by"), PaperText::tr("Due"), PaperText::tr("Done"),
                   PaperText::tr("Evidence")});
    table.caption = PaperText::tr("Actions");
    for (const ActionFacts &action : m_about.actions) {
        if (action.stage == stage)
            addTextRow(table, {action.description.isEmpty() ? m_reference.nameOf(action.category)
                                                            : action.description,
                               action.cameFrom ? labelOf(*action.cameFrom)
                                               : PaperText::tr("The complaint"),
                               action.owner, action.monitoredBy, dayWords(action.dueOn),
                               dayWords(action.completedOn), action.evidence});
    }
    if (!table.rows.empty())
        addTable(std::move(table));
}

/// What the council offered and gave of its own.
void CasePaper::addGiven(StageId stage)
{
    PaperTable table =
        textTable({PaperText::tr("Remedy"), PaperText::tr("Offered"), PaperText::tr("Agreed"),
                   PaperText::tr("Due"), PaperText::tr("Paid or done"), PaperText::tr("Evidence")});
    table.caption = PaperText::tr("Remedies of the council");
    for (const StageRemedy &one : m_about.own->remedies) {
        if (one.stage != stage)
            continue;
        QStringList what{m_reference.nameOf(one.type)};
        if (one.amount)
            what.append(poundsAndPence(*one.amount));
        what.append(one.description.simplified());
        what.removeAll(QString());
        addTextRow(table, {what.join(u", "_s), dayWords(one.offeredOn), dayWords(one.agreedOn),
                           dayWords(one.dueOn), dayWords(one.givenOn), one.evidence});
    }
    if (!table.rows.empty())
        addTable(std::move(table));
}

void CasePaper::addRemedies(const std::vector<RemedyOnPaper> &remedies)
{
    PaperTable table = textTable({PaperText::tr("Recommendation"), PaperText::tr("Due"),
                                  PaperText::tr("Compliance"), PaperText::tr("Evidence")});
    table.caption = PaperText::tr("Compliance with recommendations");
    for (const RemedyOnPaper &one : remedies) {
        QStringList what{labelOf(one.category)};
        if (one.amount)
            what.append(poundsAndPence(*one.amount));
        what.append(one.description);
        what.removeAll(QString());
        addTextRow(table, {PaperText::tr("%1: %2", "who recommended, what")
                               .arg(remedySource(one.source), what.join(u", "_s)),
                           dayWords(one.dueOn), compliance(one, m_day), one.evidence});
    }
    if (!table.rows.empty())
        addTable(std::move(table));
}

void CasePaper::addUpheldIssues(const QStringList &issues)
{
    PaperTable table = textTable({PaperText::tr("No."), PaperText::tr("Upheld by the Ombudsman")});
    table.caption = PaperText::tr("Upheld issues");
    for (qsizetype i = 0; i < issues.size(); ++i)
        addTextRow(table, {QString::number(i + 1), issues[i]});
    if (!table.rows.empty())
        addTable(std::move(table));
}

void CasePaper::addOmbudsman()
{
    for (const OmbudsmanOnPaper &one : m_about.ombudsman) {
        const OmbudsmanRecord &record = one.record;
        addSection(PaperText::tr("Ombudsman %1", "a reference").arg(record.reference));
        FactsBlock facts;
        addFact(facts, PaperText::tr("Received"), weekdayDate(record.receivedOn));
        addFact(facts, PaperText::tr("Reply due"), dayWords(record.enquiryDueOn));
        if (one.enquiryFirstDueOn)
            addFact(facts, PaperText::tr("Day in the letter, before a later one was agreed"),
                    dayWords(one.enquiryFirstDueOn));
        addFact(facts, PaperText::tr("Reply sent"), dayWords(record.enquiryRespondedOn));
        if (record.decision)
            addFact(facts, PaperText::tr("Decision"),
                    record.decisionOn
                        ? PaperText::tr("%1, on %2", "an outcome, a day")
                              .arg(labelOf(*record.decision), dayMonthYear(*record.decisionOn))
                        : labelOf(*record.decision));
        addFact(facts, PaperText::tr("About"), record.summary.value_or(QString()));
        m_document.blocks.emplace_back(facts);
        addUpheldIssues(one.upheldIssues);
        PaperTable table =
            textTable({PaperText::tr("Letter"), PaperText::tr("Of"), PaperText::tr("Due"),
                       PaperText::tr("Replied"), PaperText::tr("Note")});
        table.caption = PaperText::tr("Letters of the Ombudsman");
        for (const EnquiryRecord &enquiry : one.enquiries)
            addTextRow(table, {labelOf(enquiry.kind), dayMonthYear(enquiry.letterOn),
                               dayWords(enquiry.agreedTo ? enquiry.agreedTo : enquiry.dueOn),
                               dayWords(enquiry.repliedOn), enquiry.note});
        if (!table.rows.empty())
            addTable(std::move(table));
        addRemedies(one.remedies);
    }
}

void CasePaper::addContacts()
{
    addSection(PaperText::tr("Contact log"));
    PaperTable table = textTable({PaperText::tr("Day"), PaperText::tr("How"),
                                  PaperText::tr("With whom"), PaperText::tr("What came of it")});
    table.caption = PaperText::tr("Contacts, oldest first");
    for (const ContactEntry &entry : m_about.contacts) {
        const QString how = entry.direction
                                ? PaperText::tr("%1, %2", "how; received, sent or internal")
                                      .arg(labelOf(entry.kind), labelOf(*entry.direction).toLower())
                                : labelOf(entry.kind);
        addTextRow(table,
                   {dayMonthYear(entry.happenedOn), how, entry.withWhom, entry.note.simplified()});
    }
    if (table.rows.empty())
        addParagraph(PaperText::tr("No contact is recorded."));
    else
        addTable(std::move(table));
}

} // namespace redress
