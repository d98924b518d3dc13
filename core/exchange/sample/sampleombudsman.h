// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/sample/sampleframe.h"

#include <optional>
#include <vector>

namespace redress {

/// A case at the Ombudsman, before it has a reference and an id.
struct PlannedOmbudsman {
    CaseDossier::OmbudsmanFolder folder;
    std::optional<size_t> ofCase; ///< Place of the council's own case among the planned ones.
};

/// Plans the cases at the Ombudsman: enquiries, decisions of every class, recommendations with
/// their dates of compliance, some about complaints that the council has answered.
class SampleOmbudsman final
{
public:
    /// \param cases what the records hold, as known today, in any order.
    SampleOmbudsman(const SampleFrame &frame, const std::vector<PlannedCase> &cases);

    QString prefix() const { return m_prefix; }

    /// Every case from plannedFrom() to today, in the order of receipt.
    std::vector<PlannedOmbudsman> plan();

private:
    struct Stream {
        QString directorate;
        SampleVolume volume;
        WeightedNames services;
        std::vector<int> decisions; ///< Weights in the order of Decision.
        QStringList summaries;
    };
    struct Remedy {
        RemedyCategory category = RemedyCategory::Other;
        int weight = 0;
        QStringList descriptions;
    };
    /// A complaint that was answered, and might be taken to the Ombudsman.
    struct Answered {
        size_t place;
        QDate on;
        bool isTaken = false;
    };

    void load();
    void planStream(const Stream &stream, int place, std::vector<PlannedOmbudsman> &planned);
    void decide(OmbudsmanRecord &record, SampleDice &dice, Decision decision) const;
    std::vector<RecommendationRecord> recommendations(SampleDice &dice, QDate decidedOn);
    RecommendationRecord recommendation(SampleDice &dice, const Remedy &remedy,
                                        QDate decidedOn) const;
    std::optional<size_t> ownCase(const QString &directorate, SampleDice &dice, QDate receivedOn);

    const SampleFrame &m_frame;
    const std::vector<PlannedCase> &m_cases;
    QString m_prefix;
    QString m_officer;
    int m_linked = 0;
    std::vector<Stream> m_streams;
    std::vector<Remedy> m_remedies;
    QHash<OrgNodeId, std::vector<Answered>>
        m_answered; ///< By directorate, in the order of the answer.
    SampleChooser m_remedyChooser;
};

} // namespace redress
