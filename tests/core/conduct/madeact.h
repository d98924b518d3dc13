// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/conduct/acts.h"
#include "core/worklist/whythisday.h" // It names Hold, which is a step from here on.
#include "tests/core/conduct/madecase.h"

#include <algorithm>

namespace redress {

using namespace Qt::StringLiterals;
using enum ActKind;
using Weight = ActFinding::Weight;

inline Act act(ActKind kind, int stage, const char *on)
{
    Act made;
    made.kind = kind;
    made.stage = stage;
    made.on = day(on);
    return made;
}

inline Act extension(int stage, const char *on, const char *until, Agreement agreedBy)
{
    Act made = act(Extend, stage, on);
    made.until = day(until);
    made.reason = u"Six staff to hear"_s;
    made.agreedBy = agreedBy;
    made.toldOn = day(on);
    return made;
}

/// The fields beside which something of that weight stands.
inline std::vector<ActField> fieldsWith(Weight weight, const Act &made, const CaseView &view)
{
    std::vector<ActField> fields;
    for (const ActFinding &one : findingsOf(made, view)) {
        if (one.weight == weight)
            fields.push_back(one.field);
    }
    return fields;
}

inline QString wordsOf(const Act &made, const CaseView &view)
{
    QString words;
    for (const ActFinding &one : findingsOf(made, view))
        words += one.words + u'\n';
    return words;
}

inline bool isPossible(const CaseView &view, ActKind kind)
{
    const auto choices = whatCanBeDone(view);
    return std::any_of(choices.begin(), choices.end(), [&](const ActChoice &choice) {
        return choice.kind == kind && choice.isPossible();
    });
}

inline bool isListed(const CaseView &view, ActKind kind)
{
    const auto choices = whatCanBeDone(view);
    return std::any_of(choices.begin(), choices.end(),
                       [&](const ActChoice &choice) { return choice.kind == kind; });
}

} // namespace redress
