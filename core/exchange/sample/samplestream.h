// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/sample/samplejson.h"
#include "core/procedure/procedure.h"

namespace redress {

/// One stream of complaints: those about a directorate under one procedure, and in what proportions
/// they go which way. Shares are of a thousand unless they are weights.
struct SampleStream {
    int place = 0; ///< Among all streams.
    QString name;
    QString prefix;
    ProcedureKey procedure = ProcedureKey::Corporate;
    QString directorate;
    QString issueGroup;
    SampleVolume volume;
    WeightedNames services;
    WeightedNames complainants;
    WeightedNames methods;
    std::vector<int> inTime; ///< Of those answered: at the beginning, and two and a half years on.
    int prompt = 0;          ///< Of those in time: by the aim, or in half of the limit.
    int extended = 0;        ///< Of those in time: by an agreed extension.
    int withdrawn = 0;
    int discontinued = 0;
    std::vector<int> outcomes;      ///< Weights of the four findings, at the beginning.
    std::vector<int> outcomesLater; ///< Two and a half years on.
    int escalation = 0;             ///< Of those answered at stage 1.
    std::vector<int> stage2Outcomes;
    std::vector<int> stage2InTime;
    int thirdStage = 0;         ///< Of those answered at stage 2.
    int actions = 0;            ///< Upheld complaints with an action.
    int unansweredOutcomes = 0; ///< Answered without a finding being recorded.
};

std::vector<SampleStream> sampleStreams();

/// Has about \p complaints come in over \p days: by so much more or less in the streams of which no
/// figures were published before, so that the others go on from theirs.
void fitVolumes(std::vector<SampleStream> &streams, int complaints, int days);

} // namespace redress
