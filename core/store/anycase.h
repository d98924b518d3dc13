// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/restriction.h"

namespace redress::anycase {

/// Nothing of one at the Ombudsman that stands alone.
inline std::optional<CaseId> councilCase(const AnyCaseId &of)
{
    const auto *ofCase = std::get_if<CaseId>(&of);
    return ofCase ? std::optional(*ofCase) : std::nullopt;
}

inline qint64 keyOf(const AnyCaseId &of)
{
    return std::visit([](const auto &id) { return id.value(); }, of);
}

/// The column by which rows that can be of either name theirs.
inline QLatin1StringView columnOf(const AnyCaseId &of)
{
    return std::holds_alternative<CaseId>(of) ? QLatin1StringView("case_id")
                                              : QLatin1StringView("ombudsman_case_id");
}

} // namespace redress::anycase
