// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/conduct/triage.h"

#include "core/base/dates.h"
#include "core/conduct/actrules.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>

namespace redress {

namespace {

constexpr int kLongestReference = 40; ///< \source import format, "Kinds of value"

struct TriageText {
    Q_DECLARE_TR_FUNCTIONS(redress::Triage)
};

using Weight = TriageFinding::Weight;
using Field = TriageField;

/// Judges one decision.
class TriageJudge final
{
public:
    TriageJudge(const Triage &triage, const Triage &before, const CaseDossier &dossier, QDate today,
                const ConductWays &ways)
        : m_triage(triage)
        , m_before(before)
        , m_dossier(dossier)
        , m_today(today)
        , m_ways(ways)
    {}

    std::vector<TriageFinding> take()
    {
        judgeDecision();
        judgeTests();
        judgeTwelveMonths();
        judgeProceedings();
        judgeOmbudsman();
        judgeChange();
        return std::move(m_found);
    }

private:
    void add(Weight weight, Field field, const QString &words)
    {
        m_found.push_back({weight, field, words});
    }
    void warn(Field field, const QString &words) { add(Weight::Warning, field, words); }
    void miss(Field field, const QString &words) { add(Weight::Missing, field, words); }
    void refuse(Field field, const QString &words) { add(Weight::Refusal, field, words); }

    /// \source features 4: decision, decider, date, reason
    void judgeDecision()
    {
        if (!m_triage.result)
            miss(Field::Result, TriageText::tr("Say what was decided."));
        if (m_triage.reason.trimmed().isEmpty())
            miss(Field::Reason, TriageText::tr("Say why."));
        if (m_triage.decider.trimmed().isEmpty())
            miss(Field::Decider, TriageText::tr("Say who decided."));
        if (!m_triage.decidedOn)
            miss(Field::DecidedOn, TriageText::tr("Give the day of the decision."));
        else if (*m_triage.decidedOn > m_today)
            refuse(Field::DecidedOn,
                   TriageText::tr("%1 has not come yet. Give today or an earlier day.")
                       .arg(weekdayDate(*m_triage.decidedOn)));
        else if (*m_triage.decidedOn < m_dossier.record.receivedOn)
            refuse(Field::DecidedOn, TriageText::tr("%1 lies before the case was received, on %2.")
                                         .arg(weekdayDate(*m_triage.decidedOn),
                                              weekdayDate(m_dossier.record.receivedOn)));
    }

    /// \source Children Act 1989 section 26(3); report 004, "two tests"
    void judgeTests()
    {
        if (m_triage.warnsOfRisk())
            warn(Field::IsRisk, TriageText::tr("Safeguarding comes before the complaint: say whom "
                                               "you have told."));
        if (m_triage.result != TriageResult::Statutory)
            return;
        if (!m_triage.who)
            miss(Field::Who, TriageText::tr("Say as whom the complainant is eligible."));
        else if (*m_triage.who == Complainant::NotOnTheList)
            warn(Field::Who, TriageText::tr("The statutory procedure is for those of the list."));
        if (!m_triage.what)
            miss(Field::What, TriageText::tr("Say what the complaint is about."));
        else if (!isInScope(*m_triage.what, m_ways))
            warn(Field::What, TriageText::tr("This is no subject of the statutory procedure. Its "
                                             "route: %1")
                                  .arg(routeOf(*m_triage.what)));
    }

    void judgeTwelveMonths()
    {
        if (!m_triage.groundsOn)
            return;
        const QDate received = m_dossier.record.receivedOn;
        if (*m_triage.groundsOn > received)
            refuse(Field::GroundsOn,
                   TriageText::tr("%1 lies after the complaint was received, on %2.")
                       .arg(weekdayDate(*m_triage.groundsOn), weekdayDate(received)));
        else if (isPastTwelveMonths(*m_triage.groundsOn, received) &&
                 m_triage.lateGroundsDecision.trimmed().isEmpty())
            miss(
                Field::LateGroundsDecision,
                TriageText::tr("More than twelve months lie between. Say whether it is considered: "
                               "could it be expected earlier, and can it still be looked into "
                               "effectively and fairly?"));
    }

    void judgeProceedings()
    {
        if (m_triage.proceedings.trimmed().isEmpty())
            return;
        if (!m_triage.frozenReviewOn)
            miss(Field::FrozenReviewOn,
                 TriageText::tr("Give the day on which to look whether the proceedings are over."));
        else if (m_triage.decidedOn && *m_triage.frozenReviewOn < *m_triage.decidedOn)
            refuse(Field::FrozenReviewOn, TriageText::tr("%1 lies before the decision.")
                                              .arg(weekdayDate(*m_triage.frozenReviewOn)));
        // \source SI 2006/1738 regulation 8; domain 3.3, "Pauses": no clock stops by itself
        const bool isNew = m_triage.proceedings.trimmed() != m_before.proceedings.trimmed();
        if (const StageRecord *running = runningStage(); running && isNew)
            warn(Field::Proceedings,
                 TriageText::tr("Stage %1 has begun, and its clock runs on. Put it on hold, or end "
                                "it.")
                     .arg(running->number));
    }

    /// The stage that waits for an answer and is not on hold; null if there is none.
    const StageRecord *runningStage() const
    {
        if (m_dossier.stages.empty() || m_dossier.stages.back().stage.closedOn())
            return nullptr;
        const StageRecord &stage = m_dossier.stages.back().stage;
        return actrules::openHold(stage, m_today) ? nullptr : &stage;
    }

    /// What goes to the Ombudsman has its case there. \source domain 2, 4.8
    void judgeOmbudsman()
    {
        if (m_triage.result != TriageResult::Ombudsman || !m_dossier.ombudsman.empty())
            return;
        const QString reference = m_triage.ombudsmanReference.trimmed();
        if (reference.isEmpty())
            warn(Field::OmbudsmanReference,
                 TriageText::tr("Without the Ombudsman's reference no case there is recorded or "
                                "linked, and its days call nobody."));
        else if (reference.size() > kLongestReference)
            refuse(Field::OmbudsmanReference,
                   TriageText::tr("A reference has at most %n character(s).", nullptr,
                                  kLongestReference));
    }

    /// Once the statutory procedure has begun, the Ombudsman expects all of its stages.
    /// \source domain 2; report 004
    void judgeChange()
    {
        if (m_before.isDecided() && m_before.result != m_triage.result)
            warn(Field::Result,
                 TriageText::tr("%1 decided on %2: %3. Another decision needs a "
                                "reason, and both stay in the history.")
                     .arg(m_before.decider, weekdayDate(m_before.decidedOn.value_or(m_today)),
                          labelOf(*m_before.result).toLower()));
        else if (const auto changed = changedField(); m_before.isDecided() && changed)
            warn(*changed,
                 TriageText::tr("This is not as %1 recorded it on %2. A change needs a reason, and "
                                "both stay in the history.")
                     .arg(m_before.decider, weekdayDate(m_before.decidedOn.value_or(m_today))));
        if (m_dossier.stages.empty() || !m_triage.result)
            return;
        const bool isKept = isSameProcedure();
        if (isKept)
            return;
        if (const StageRecord *running = runningStage();
            running && closesAtTriage(*m_triage.result))
            warn(Field::Result,
                 TriageText::tr("Stage %1 runs on until it is ended: discontinue it, "
                                "or put it on hold.")
                     .arg(running->number));
        if (m_dossier.record.procedure == ProcedureKey::ChildrenStatutory)
            warn(Field::Result, TriageText::tr("The statutory procedure has begun. The Ombudsman "
                                               "expects all of its stages."));
        if (m_triage.result == TriageResult::Representation ||
            m_triage.result == TriageResult::Compliment ||
            m_triage.result == TriageResult::Enquiry ||
            m_triage.result == TriageResult::CouncillorEnquiry)
            refuse(Field::Result, TriageText::tr("A case with stages stays a complaint. Record the "
                                                 "other matter as a new contact."));
    }

    /// The first fact beside the result that is not as it was recorded.
    std::optional<Field> changedField() const
    {
        const auto same = [](const QString &one, const QString &other) {
            return one.trimmed() == other.trimmed();
        };
        const Triage &was = m_before;
        const std::array facts{
            std::pair(Field::Who, was.who == m_triage.who),
            std::pair(Field::What, was.what == m_triage.what),
            std::pair(Field::GroundsOn, was.groundsOn == m_triage.groundsOn),
            std::pair(Field::LateGroundsDecision,
                      same(was.lateGroundsDecision, m_triage.lateGroundsDecision)),
            std::pair(Field::Proceedings, same(was.proceedings, m_triage.proceedings)),
            std::pair(Field::FrozenReviewOn, was.frozenReviewOn == m_triage.frozenReviewOn),
            std::pair(Field::IsRisk, was.isRisk == m_triage.isRisk),
            std::pair(Field::Reason, same(was.reason, m_triage.reason)),
            std::pair(Field::Decider, same(was.decider, m_triage.decider)),
            std::pair(Field::DecidedOn, was.decidedOn == m_triage.decidedOn),
        };
        const auto found =
            std::find_if(facts.begin(), facts.end(), [](const auto &fact) { return !fact.second; });
        return found == facts.end() ? std::nullopt : std::optional(found->first);
    }

    bool isSameProcedure() const
    {
        switch (*m_triage.result) {
        case TriageResult::Statutory:
            return m_dossier.record.procedure == ProcedureKey::ChildrenStatutory;
        case TriageResult::Corporate:
            return m_dossier.record.procedure == ProcedureKey::Corporate;
        case TriageResult::Adult:
            return m_dossier.record.procedure == ProcedureKey::AdultSocialCare;
        default:
            return false;
        }
    }

    const Triage &m_triage;
    const Triage &m_before;
    const CaseDossier &m_dossier;
    QDate m_today;
    ConductWays m_ways;
    std::vector<TriageFinding> m_found;
};

} // namespace

std::vector<TriageFinding> findingsOf(const Triage &triage, const Triage &before,
                                      const CaseDossier &dossier, QDate today,
                                      const ConductWays &ways)
{
    return TriageJudge(triage, before, dossier, today, ways).take();
}

bool canBeDecided(const std::vector<TriageFinding> &findings, const QString &excuse)
{
    const bool isExcused = !excuse.trimmed().isEmpty();
    return std::all_of(findings.begin(), findings.end(), [&](const TriageFinding &one) {
        return one.weight == Weight::Warning && isExcused;
    });
}

QString riskWords(const Triage &triage)
{
    return triage.warnsOfRisk()
               ? TriageText::tr("Risk of harm: safeguarding comes before the complaint.")
               : QString();
}

QString proceedingsWords(const Triage &triage, const CaseDossier &dossier)
{
    const bool isRunning =
        !dossier.stages.empty() && !dossier.stages.back().stage.closedOn().has_value();
    return isRunning && triage.isFrozen()
               ? TriageText::tr("Proceedings run at the same time: %1. Look again on %2.")
                     .arg(triage.proceedings, weekdayDate(*triage.frozenReviewOn))
               : QString();
}

std::optional<QString> closeReasonOf(const Triage &triage, QDate receivedOn)
{
    if (!triage.result)
        return std::nullopt;
    switch (*triage.result) {
    case TriageResult::EarlyResolution:
        return QStringLiteral("resolved");
    case TriageResult::OtherRoute:
        return QStringLiteral("out_of_scope");
    case TriageResult::NotAccepted:
        return triage.groundsOn && isPastTwelveMonths(*triage.groundsOn, receivedOn)
                   ? QStringLiteral("out_of_time")
                   : QStringLiteral("out_of_scope");
    default:
        return std::nullopt;
    }
}

bool isPastTwelveMonths(QDate groundsOn, QDate receivedOn)
{
    return receivedOn > groundsOn.addYears(1);
}

} // namespace redress
