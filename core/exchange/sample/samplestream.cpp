// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/sample/samplestream.h"

#include <QJsonArray>

#include <algorithm>

namespace redress {

using namespace Qt::StringLiterals;

std::vector<SampleStream> sampleStreams()
{
    std::vector<SampleStream> streams;
    for (const QJsonValue value : sampleJson(u"streams"_s).toArray()) {
        const QJsonObject object = value.toObject();
        const auto number = [&](QLatin1StringView key) { return object.value(key).toInt(); };
        SampleStream stream;
        stream.place = int(streams.size());
        stream.name = object.value("name"_L1).toString();
        stream.prefix = object.value("prefix"_L1).toString();
        stream.procedure = fromStored<ProcedureKey>(object.value("procedure"_L1).toString())
                               .value_or(ProcedureKey::Corporate);
        stream.directorate = object.value("directorate"_L1).toString();
        stream.issueGroup = object.value("issues"_L1).toString();
        stream.volume = volumeFrom(object);
        stream.services = weightedNamesFrom(object.value("services"_L1));
        stream.complainants = weightedNamesFrom(object.value("complainants"_L1));
        stream.methods = weightedNamesFrom(object.value("methods"_L1));
        stream.inTime = numbersFrom(object.value("in_time"_L1));
        stream.prompt = number("prompt"_L1);
        stream.extended = number("extended"_L1);
        stream.withdrawn = number("withdrawn"_L1);
        stream.discontinued = number("discontinued"_L1);
        stream.outcomes = numbersFrom(object.value("outcomes"_L1));
        stream.outcomesLater = numbersFrom(object.value("outcomes_later"_L1));
        stream.escalation = number("escalation"_L1);
        stream.stage2Outcomes = numbersFrom(object.value("stage_2_outcomes"_L1));
        stream.stage2InTime = numbersFrom(object.value("stage_2_in_time"_L1));
        stream.thirdStage = number("third_stage"_L1);
        stream.actions = number("actions"_L1);
        stream.unansweredOutcomes = number("unanswered_outcomes"_L1);
        streams.push_back(stream);
    }
    return streams;
}

void fitVolumes(std::vector<SampleStream> &streams, int complaints, int days)
{
    constexpr int kDaysOfYear = 365;
    const auto isPublished = [](const SampleStream &stream) {
        return stream.procedure == ProcedureKey::ChildrenStatutory;
    };
    int published = 0;
    int others = 0;
    for (const SampleStream &stream : streams)
        (isPublished(stream) ? published : others) += stream.volume.aYear;
    const int wanted = complaints * kDaysOfYear / std::max(days, 1) - published;
    for (SampleStream &stream : streams) {
        if (!isPublished(stream))
            stream.volume.aYear = std::max(1, stream.volume.aYear * wanted / std::max(others, 1));
    }
}

} // namespace redress
