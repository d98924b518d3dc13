// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/conduct/actrules.h"

namespace redress {

/// Judges one act by the rules of the procedures. Holds references: both must outlive it.
class Judge final
{
public:
    Judge(const Act &act, const CaseView &view);

    std::vector<ActFinding> take();
    /// Of an extension or a hold whose days are typed into the form of its stage.
    std::vector<ActFinding> takeTyped();

private:
    using Weight = ActFinding::Weight;
    using Role = PractitionerRole;

    void add(Weight weight, ActField field, const QString &words);
    void warn(ActField field, const QString &words) { add(Weight::Warning, field, words); }
    void refuse(ActField field, const QString &words) { add(Weight::Refusal, field, words); }
    void miss(ActField field, const QString &words) { add(Weight::Missing, field, words); }

    bool hasRefusal() const;

    /// Somebody else may have done it, or closed the stage, since the form was opened.
    bool isOffered();

    void judgeDay();

    QDate earliestDay() const;

    void judgeKind();

    /// \source domain 3.1, "Next-stage window" and "Skip stage 1"; S-01
    void judgeBeginning();

    /// \source domain 8, "Acknowledgement"; S-26
    void judgeAcknowledgement();

    /// \source domain 3.1 and 3.2, "Extended limit", "Who agrees"; domain 8, "Extension / delay"
    void judgeExtension();

    void judgeExtensionLimits(QDate until, const StageDeadlines &days, bool isPanel);

    /// The same of the reply to an enquiry or a representation. \source domain 3.2
    void judgeReplyExtension();

    void judgeTelling();

    /// Of the stage, or of the reply in a case without one.
    const std::vector<Hold> &holds() const;

    /// \source domain 3.3, "Pauses"; S-11
    void judgeHold();

    void judgeResumption();

    const Practitioner *practitioner() const;

    /// \source SI 2006/1738 regulations 2, 17(2), 19; domain 3.1, "Appointed"
    void judgeAppointment();

    /// Who leaves was appointed, and not after that day.
    void judgeLeaving();

    void judgeSeat(Role role, const Practitioner *known);

    /// That an investigation is not done by whom it is about. \source domain 1, "IO"; 3.2
    void judgeInvestigator(const QString &name, bool isExternal);

    /// \source SI 2006/1738 regulation 19(4)
    void judgePanel();

    void judgeFindings();

    /// \source domain 3.1, "Clock end" and "Output"; 4.3; 4.6; features 35, 58
    void judgeResponse();

    std::optional<QDate> dueOn() const { return figuresOf(*m_stage, m_view.rules).deadlines.dueOn; }

    void judgeAgainstIssues();

    /// What is to be there before an answer. \source SI 2006/1738 regulations 17 and 20
    void judgeOutput();

    /// \source domain 3.1, "Next-stage window", "Breach"; report 003 on stage 1 upheld in full
    void judgeRefusal();

    /// \source domain 3.1, "Early referral"; Ombudsman's decision 21 007 738
    void judgeEarlyReferral();

    void judgeResolution();

    void judgeReply();

    /// \source features B1
    void judgeProof();

    const Act &m_act;
    const CaseView &m_view;
    const StageRecord *m_stage;
    const StageConduct *m_conduct;
    bool m_isStatutory;
    std::vector<ActFinding> m_found;
};

} // namespace redress
