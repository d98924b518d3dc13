// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/statistics/measure.h"

/// What the measures of one subject say briefly about what they count.
namespace redress::tallies {

using Value = Tally::Value;

inline Tally stages(Placement placement, std::vector<Condition> conditions = {})
{
    return {Fact::Stage, placement, Value::Count, std::move(conditions), {}, false};
}

inline Tally stagesOf(int stage, Placement placement, std::vector<Condition> conditions = {})
{
    return {Fact::Stage, placement, Value::Count, std::move(conditions), stage, false};
}

inline Tally contacts(Placement placement, std::vector<Condition> conditions = {})
{
    return {Fact::Contact, placement, Value::Count, std::move(conditions), {}, false};
}

inline Tally issues(std::vector<Condition> conditions = {})
{
    return {Fact::Issue, Placement::Finding, Value::Count, std::move(conditions), {}, false};
}

inline Tally actions(std::vector<Condition> conditions = {})
{
    return {Fact::Action, Placement::Finding, Value::Count, std::move(conditions), {}, false};
}

inline Tally ownRemedies(std::vector<Condition> conditions = {})
{
    return {Fact::Remedy, Placement::Finding, Value::Count, std::move(conditions), {}, false};
}

inline Tally decisions(std::vector<Condition> conditions = {})
{
    return {Fact::Ombudsman, Placement::Decision, Value::Count, std::move(conditions), {}, false};
}

inline Tally recommendations(std::vector<Condition> conditions = {})
{
    return {
        Fact::Recommendation, Placement::Decision, Value::Count, std::move(conditions), {}, false};
}

/// What papers of earlier years tell of the answered complaints.
inline HistorySource respondedHistory()
{
    using enum HistoryMeasure;
    return {{std::nullopt, Stage1Resolved},
            {},
            {},
            {{Dimension::Band, Stage1ResponseBand}, {Dimension::Child, Stage1ChildComplainants}}};
}

} // namespace redress::tallies
