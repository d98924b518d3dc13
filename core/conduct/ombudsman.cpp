// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/conduct/ombudsman.h"

#include "core/base/dates.h"
#include "core/casework/councilrules.h"
#include "core/conduct/peoplerepository.h"
#include "core/store/caserepository.h"
#include "core/store/ombudsmanrepository.h"
#include "core/store/recordwriter.h"
#include "core/store/restriction.h"
#include "core/store/storageerror.h"
#include "core/store/storedtables.h"

#include <QCoreApplication>
#include <QStringList>

namespace redress {

namespace {

using namespace Qt::StringLiterals;
using At = OmbudsmanFault::Field;

constexpr int kLongestReference = 40; ///< \source import format, "Kinds of value"
constexpr int kAnswerMonths = 3;      ///< \source Local Government Act 1974 s.31(2)

struct OmbudsmanWords {
    Q_DECLARE_TR_FUNCTIONS(redress::OmbudsmanFacts)
};

void refuseFaults(const std::vector<OmbudsmanFault> &faults)
{
    if (faults.empty())
        return;
    QStringList words;
    for (const OmbudsmanFault &fault : faults)
        words.append(fault.words);
    throw StorageError({Error::Code::Invalid, words.join(u' '), u"ombudsman"_s});
}

/// The facts that stand beside the record.
StoredFacts besideOf(const OmbudsmanFacts &facts)
{
    return {
        {u"category"_s, storedFact(facts.category.trimmed())},
        {u"enquiry_first_due_on"_s, storedFact(facts.enquiryFirstDueOn)},
        {u"ofsted_note"_s, storedFact(facts.ofstedNote.trimmed())},
        {u"draft_decision_on"_s, storedFact(facts.draftDecisionOn)},
        {u"upheld_issues"_s, storedFact(facts.upheldIssues.trimmed())},
        {u"injustice"_s, storedFact(facts.injustice.trimmed())},
        {u"remedied_before"_s,
         facts.isRemediedBefore ? storedFact(*facts.isRemediedBefore) : std::nullopt},
        {u"report_kind"_s,
         facts.reportKind ? storedFact(storedText(*facts.reportKind)) : std::nullopt},
        {u"report_answered_on"_s, storedFact(facts.reportAnsweredOn)},
    };
}

StoredFacts factsOf(const RemedyFacts &remedy)
{
    return {
        {u"source"_s, storedText(remedy.source)},
        {u"ombudsman_case_id"_s, remedy.source == RecommendationSource::Ombudsman
                                     ? storedFact(remedy.ombudsmanCase)
                                     : std::nullopt},
        {u"stage_id"_s, storedFact(remedy.stage)},
        {u"category"_s, storedText(remedy.category)},
        {u"amount_pence"_s, remedy.amount ? storedFact(remedy.amount->pence) : std::nullopt},
        {u"description"_s, storedFact(remedy.description.trimmed())},
        {u"accepted"_s, remedy.isAccepted ? storedFact(*remedy.isAccepted) : std::nullopt},
        {u"refusal_reason"_s, storedFact(remedy.refusalReason.trimmed())},
        {u"due_on"_s, storedFact(remedy.dueOn)},
        {u"first_due_on"_s, storedFact(remedy.firstDueOn)},
        {u"evidence_sent_on"_s, storedFact(remedy.evidenceSentOn)},
        {u"completed_on"_s, storedFact(remedy.completedOn)},
        {u"evidence"_s, storedFact(remedy.evidence.trimmed())},
        {u"satisfied_on"_s, storedFact(remedy.satisfiedOn)},
    };
}

StoredFacts rowOf(Database &database, QLatin1StringView entity, qint64 key)
{
    const auto facts = storedFactsOf(database, entity, key);
    if (!facts)
        throw StorageError({Error::Code::NotFound,
                            OmbudsmanWords::tr("This record is no longer in the file."),
                            QString::number(key)});
    return *facts;
}

std::optional<QString> value(const StoredFacts &facts, const QString &column)
{
    const auto found = facts.find(column);
    return found == facts.end() ? std::nullopt : found->second;
}

std::optional<QDate> dayIn(const StoredFacts &facts, const QString &column)
{
    const auto text = value(facts, column);
    return text ? std::optional(QDate::fromString(*text, Qt::ISODate)) : std::nullopt;
}

/// Contacts and documents of a case that stood alone become those of the case that it is linked to.
void takePapersAlong(UnitOfWork &unit, OmbudsmanId alone, CaseId to)
{
    for (const auto entity : {"contact_log"_L1, "document"_L1}) {
        for (const auto &[key, body] :
             recordBodies(unit.database(), entity, "ombudsman_case_id"_L1, alone.value()))
            updateRecord(unit, entity, key, to,
                         {{u"case_id"_s, storedFact(to)}, {u"ombudsman_case_id"_s, std::nullopt}});
    }
}

void refuseTaken(Database &database, const OmbudsmanRecord &record)
{
    const auto known = unwrap(CaseRepository(database).findOmbudsman(record.reference));
    if (known && *known != record.id)
        throw StorageError({Error::Code::Conflict,
                            OmbudsmanWords::tr("There is a case %1 at the Ombudsman already. "
                                               "Nothing was saved.")
                                .arg(record.reference),
                            record.reference});
}

} // namespace

QString labelOf(ReportKind kind)
{
    return kind == ReportKind::Report ? OmbudsmanWords::tr("Report in the public interest")
                                      : OmbudsmanWords::tr("Decision statement");
}

QString labelOf(RecommendationSource source)
{
    switch (source) {
    case RecommendationSource::Ombudsman:
        break;
    case RecommendationSource::Investigator:
        return OmbudsmanWords::tr("Investigating officer");
    case RecommendationSource::Panel:
        return OmbudsmanWords::tr("Review panel");
    }
    return OmbudsmanWords::tr("Ombudsman");
}

QStringList upheldIssueLines(const QString &upheldIssues)
{
    QStringList lines;
    for (const QString &line : upheldIssues.split(u'\n')) {
        if (const QString words = line.simplified(); !words.isEmpty())
            lines.append(words);
    }
    return lines;
}

QString upheldIssuesInLine(const QString &upheldIssues)
{
    QStringList lines = upheldIssueLines(upheldIssues);
    if (lines.size() > 1) {
        int number = 0;
        for (QString &line : lines)
            line = OmbudsmanWords::tr("%1. %2", "number, issue").arg(++number).arg(line);
    }
    return lines.join(u"; "_s);
}

QDate reportAnswerBy(QDate decidedOn)
{
    return decidedOn.addMonths(kAnswerMonths);
}

std::vector<OmbudsmanFault> faultsIn(const OmbudsmanFacts &facts, QDate today)
{
    std::vector<OmbudsmanFault> faults;
    const OmbudsmanRecord &record = facts.record;
    const auto say = [&](At field, const QString &words) { faults.push_back({field, words}); };
    if (record.reference.trimmed().isEmpty())
        say(At::Reference, OmbudsmanWords::tr("Give the reference of the Ombudsman."));
    else if (record.reference.trimmed().size() > kLongestReference)
        say(At::Reference, OmbudsmanWords::tr("A reference has at most %n character(s).", nullptr,
                                              kLongestReference));
    if (!record.receivedOn.isValid())
        say(At::ReceivedOn, OmbudsmanWords::tr("Say on which day it was received."));
    const auto check = [&](At field, std::optional<QDate> day, bool mayCome) {
        if (!day)
            return;
        if (!mayCome && *day > today)
            say(field, OmbudsmanWords::tr("%1 has not come yet.").arg(weekdayDate(*day)));
        else if (record.receivedOn.isValid() && *day < record.receivedOn)
            say(field, OmbudsmanWords::tr("%1 lies before the day on which it was received.")
                           .arg(weekdayDate(*day)));
    };
    if (record.receivedOn.isValid() && record.receivedOn > today)
        say(At::ReceivedOn,
            OmbudsmanWords::tr("%1 has not come yet.").arg(weekdayDate(record.receivedOn)));
    check(At::EnquiryDueOn, record.enquiryDueOn, true);
    if (facts.enquiryFirstDueOn &&
        (!record.enquiryDueOn || *record.enquiryDueOn <= *facts.enquiryFirstDueOn))
        say(At::EnquiryAgreedTo,
            OmbudsmanWords::tr("What was agreed lies after the day in the letter, %1.")
                .arg(weekdayDate(*facts.enquiryFirstDueOn)));
    check(At::EnquiryRespondedOn, record.enquiryRespondedOn, false);
    check(At::DraftOn, facts.draftDecisionOn, false);
    check(At::DecisionOn, record.decisionOn, false);
    if (record.decision && !record.decisionOn)
        say(At::DecisionOn, OmbudsmanWords::tr("A decision has its day."));
    if (record.decisionOn && !record.decision)
        say(At::Decision, OmbudsmanWords::tr("Say what was decided on that day."));
    if (!facts.upheldIssues.trimmed().isEmpty() && !(record.decision && isUpheld(*record.decision)))
        say(At::UpheldIssues,
            OmbudsmanWords::tr("Only a decision that upholds the complaint has upheld issues."));
    check(At::ReportAnsweredOn, facts.reportAnsweredOn, false);
    if (facts.reportAnsweredOn && facts.reportKind != ReportKind::Report)
        say(At::ReportAnsweredOn,
            OmbudsmanWords::tr("Only a report in the public interest is answered."));
    else if (facts.reportAnsweredOn && record.decisionOn &&
             *facts.reportAnsweredOn < *record.decisionOn)
        say(At::ReportAnsweredOn, OmbudsmanWords::tr("%1 lies before the decision.")
                                      .arg(weekdayDate(*facts.reportAnsweredOn)));
    if (facts.reportKind && !record.decision)
        say(At::ReportKind, OmbudsmanWords::tr("Nothing is published before it is decided."));
    return faults;
}

std::vector<OmbudsmanFault> faultsIn(const RemedyFacts &remedy, QDate today)
{
    std::vector<OmbudsmanFault> faults;
    const bool isMoney = remedy.category == RemedyCategory::FinancialRemedy;
    if (isMoney && !remedy.amount)
        faults.push_back({At::Amount, OmbudsmanWords::tr("Say how much, as in 250 or 250.50.")});
    if (!isMoney && remedy.amount)
        faults.push_back(
            {At::Amount, OmbudsmanWords::tr("Only a financial remedy has an amount.")});
    if (remedy.isAccepted == false && remedy.refusalReason.trimmed().isEmpty())
        faults.push_back({At::RefusalReason, OmbudsmanWords::tr("Say why it is not accepted.")});
    if (remedy.firstDueOn && (!remedy.dueOn || *remedy.dueOn <= *remedy.firstDueOn))
        faults.push_back({At::AgreedTo, OmbudsmanWords::tr("What was agreed lies after the day of "
                                                           "the decision, %1.")
                                            .arg(weekdayDate(*remedy.firstDueOn))});
    if (remedy.evidenceSentOn && *remedy.evidenceSentOn > today)
        faults.push_back(
            {At::EvidenceSentOn,
             OmbudsmanWords::tr("%1 has not come yet.").arg(weekdayDate(*remedy.evidenceSentOn))});
    if (remedy.completedOn && *remedy.completedOn > today)
        faults.push_back(
            {At::CompletedOn,
             OmbudsmanWords::tr("%1 has not come yet.").arg(weekdayDate(*remedy.completedOn))});
    if (remedy.completedOn && remedy.evidence.trimmed().isEmpty())
        faults.push_back(
            {At::Evidence, remedy.source == RecommendationSource::Ombudsman
                               ? OmbudsmanWords::tr("Say what shows that it was done: the "
                                                    "Ombudsman asks for it.")
                               : OmbudsmanWords::tr("Say what shows that it was done.")});
    if (remedy.satisfiedOn && *remedy.satisfiedOn > today)
        faults.push_back(
            {At::SatisfiedOn,
             OmbudsmanWords::tr("%1 has not come yet.").arg(weekdayDate(*remedy.satisfiedOn))});
    if (remedy.satisfiedOn && !remedy.completedOn)
        faults.push_back(
            {At::CompletedOn, remedy.source == RecommendationSource::Ombudsman
                                  ? OmbudsmanWords::tr("Say when it was done: the Ombudsman is "
                                                       "satisfied with it.")
                                  : OmbudsmanWords::tr("Say when it was done: somebody is "
                                                       "satisfied with it.")});
    return faults;
}

namespace ombudsman {

OmbudsmanFacts about(const CaseRecord &record, QDate today)
{
    OmbudsmanFacts facts;
    facts.record.caseId = record.id;
    facts.record.directorate = record.directorate;
    facts.record.service = record.service;
    facts.record.officer = record.officer;
    facts.record.receivedOn = today;
    return facts;
}

Result<OmbudsmanFacts> facts(Database &database, OmbudsmanId id)
{
    return guarded([&] {
        restriction::demandOpen(database, id);
        OmbudsmanFacts found;
        found.record = unwrap(OmbudsmanRepository::load(database, id));
        const StoredFacts row = rowOf(database, "ombudsman_case"_L1, id.value());
        found.category = value(row, u"category"_s).value_or(QString());
        found.enquiryFirstDueOn = dayIn(row, u"enquiry_first_due_on"_s);
        found.ofstedNote = value(row, u"ofsted_note"_s).value_or(QString());
        found.draftDecisionOn = dayIn(row, u"draft_decision_on"_s);
        found.upheldIssues = value(row, u"upheld_issues"_s).value_or(QString());
        found.injustice = value(row, u"injustice"_s).value_or(QString());
        if (const auto before = value(row, u"remedied_before"_s))
            found.isRemediedBefore = *before == u"1"_s;
        if (const auto kind = value(row, u"report_kind"_s))
            found.reportKind = fromStored<ReportKind>(*kind);
        found.reportAnsweredOn = dayIn(row, u"report_answered_on"_s);
        return found;
    });
}

Result<RemedyFacts> remedy(Database &database, RecommendationId id)
{
    return guarded([&] {
        const StoredFacts row = rowOf(database, "recommendation"_L1, id.value());
        const auto text = [&row](const QString &column) {
            return value(row, column).value_or(QString());
        };
        RemedyFacts found;
        found.id = id;
        found.source = fromStored<RecommendationSource>(text(u"source"_s))
                           .value_or(RecommendationSource::Ombudsman);
        found.ombudsmanCase = OmbudsmanId(text(u"ombudsman_case_id"_s).toLongLong());
        if (const auto stage = value(row, u"stage_id"_s))
            found.stage = StageId(stage->toLongLong());
        found.category =
            fromStored<RemedyCategory>(text(u"category"_s)).value_or(RemedyCategory::Other);
        if (const auto pence = value(row, u"amount_pence"_s))
            found.amount = Money{pence->toLongLong()};
        found.description = text(u"description"_s);
        if (const auto accepted = value(row, u"accepted"_s))
            found.isAccepted = *accepted == u"1"_s;
        found.refusalReason = text(u"refusal_reason"_s);
        found.dueOn = dayIn(row, u"due_on"_s);
        found.firstDueOn = dayIn(row, u"first_due_on"_s);
        found.evidenceSentOn = dayIn(row, u"evidence_sent_on"_s);
        found.completedOn = dayIn(row, u"completed_on"_s);
        found.evidence = text(u"evidence"_s);
        found.satisfiedOn = dayIn(row, u"satisfied_on"_s);
        found.version = text(u"version"_s).toInt();
        return found;
    });
}

void takeAlong(UnitOfWork &unit, OmbudsmanId alone, CaseId to)
{
    restriction::takeReadersAlong(unit, alone, to);
    people::takeAlong(unit, alone, to);
    takePapersAlong(unit, alone, to);
}

OmbudsmanId put(UnitOfWork &unit, const CouncilRules &rules, const OmbudsmanFacts &facts,
                QDate today)
{
    Database &database = unit.database();
    refuseFaults(faultsIn(facts, today));
    OmbudsmanRecord record = facts.record;
    record.reference = record.reference.trimmed();
    refuseTaken(database, record);
    if (facts.isNew()) {
        record.id = unit.newId<OmbudsmanId>();
        record.origin = unit.id();
        CaseWriter(unit, rules).insert(record);
        unit.created("ombudsman_case"_L1, record.id.value(), record.caseId);
        updateRecord(unit, "ombudsman_case"_L1, record.id.value(), record.caseId, besideOf(facts));
        return record.id;
    }
    restriction::demandOpen(database, record.id);
    const bool wasAlone = !unwrap(OmbudsmanRepository::load(database, record.id)).caseId;
    if (wasAlone && record.caseId)
        takeAlong(unit, record.id, *record.caseId);
    // The facts beside the record first: that looks whether anybody has changed it since.
    updateRecord(unit, "ombudsman_case"_L1, record.id.value(), record.caseId, besideOf(facts),
                 record.version);
    unwrap(OmbudsmanRepository::replace(unit, record));
    return record.id;
}

Result<ChangeSetId> save(Database &database, const Signature &signature, const CouncilRules &rules,
                         const OmbudsmanFacts &facts, QDate today, const QString &what,
                         const QString &reason)
{
    return guarded([&] {
        UnitOfWork unit(database, signature, what, reason);
        put(unit, rules, facts, today);
        unit.commit();
        return unit.id();
    });
}

Result<ChangeSetId> save(Database &database, const Signature &signature,
                         std::optional<CaseId> ofCase, const RemedyFacts &remedy, QDate today,
                         const QString &what)
{
    return guarded([&] {
        refuseFaults(faultsIn(remedy, today));
        restriction::demandOpen(database, remedy.ombudsmanCase);
        UnitOfWork unit(database, signature, what);
        if (remedy.id)
            updateRecord(unit, "recommendation"_L1, remedy.id->value(), ofCase, factsOf(remedy),
                         remedy.version);
        else
            insertRecord(unit, "recommendation"_L1, unit.newId<RecommendationId>().value(), ofCase,
                         factsOf(remedy));
        unit.commit();
        return unit.id();
    });
}

} // namespace ombudsman
} // namespace redress
