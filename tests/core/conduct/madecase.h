// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/conduct/acts.h"
#include "tests/support/testdata.h"

namespace redress {

/// A case that is made by hand, and how it was handled: no file stands behind it.
class MadeCase final
{
public:
    MadeCase(ProcedureKey procedure, const char *receivedOn)
    {
        m_dossier.record.id = CaseId(1);
        m_dossier.record.kind = CaseKind::Complaint;
        m_dossier.record.procedure = procedure;
        m_dossier.record.receivedOn = day(receivedOn);
    }

    MadeCase &withStage(const char *receivedOn)
    {
        const CaseRecord &record = m_dossier.record;
        StageRecord stage;
        stage.number = int(m_dossier.stages.size()) + 1;
        stage.id = StageId(stage.number);
        stage.procedure = *record.procedure;
        stage.procedureVersion =
            m_rules.procedures().versionOn(stage.procedure, record.receivedOn)->version;
        stage.receivedOn = day(receivedOn);
        m_dossier.stages.push_back({stage, {}, {}, {}, false, {}});
        StageConduct conduct;
        conduct.stage = stage.id;
        conduct.number = stage.number;
        m_conduct.stages.push_back(conduct);
        return *this;
    }
    MadeCase &answered(const char *on, std::optional<Outcome> outcome = Outcome::NotUpheld)
    {
        stage().respondedOn = day(on);
        stage().outcome = outcome;
        return *this;
    }
    MadeCase &appointed(PractitionerRole role, const char *on, qint64 who = 7)
    {
        m_conduct.stages.back().appointments.push_back({AppointmentId(who), PractitionerId(who),
                                                        QStringLiteral("P. Test"), role, true,
                                                        day(on), std::nullopt});
        return *this;
    }

    CaseRecord &record() { return m_dossier.record; }
    StageRecord &stage() { return m_dossier.stages.back().stage; }
    CaseDossier::StageFolder &folder() { return m_dossier.stages.back(); }
    StageConduct &conduct() { return m_conduct.stages.back(); }
    std::vector<Practitioner> &practitioners() { return m_practitioners; }
    std::set<ListItemId> &stoppingReasons() { return m_stopping; }
    bool &stageTwoNeedsAgreement() { return m_needsAgreement; }
    ConductWays &ways() { return m_ways; }
    CaseConduct &ofCase() { return m_conduct; }
    std::vector<DocumentLine> &documents() { return m_conduct.documents; }
    std::optional<QDate> &withdrawnOn() { return m_conduct.withdrawnOn; }
    const CouncilRules &rules() const { return m_rules; }

    CaseView on(const char *today) const
    {
        return {m_dossier,  m_conduct,  m_rules,          m_practitioners,
                m_stopping, day(today), m_needsAgreement, m_ways};
    }

private:
    CaseDossier m_dossier;
    CaseConduct m_conduct;
    CouncilRules m_rules = CouncilRules::shipped();
    std::vector<Practitioner> m_practitioners;
    std::set<ListItemId> m_stopping;
    bool m_needsAgreement = false;
    ConductWays m_ways;
};

} // namespace redress
