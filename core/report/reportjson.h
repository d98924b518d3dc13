// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/report/reportdefinition.h"

#include <QLatin1StringView>

#include <array>
#include <utility>

namespace redress {

/// The member that says what a part is; its value is the text, the list or the name.
inline constexpr std::array kPartWords{
    std::pair{QLatin1StringView("heading"), ReportPart::Kind::Heading},
    std::pair{QLatin1StringView("appendix"), ReportPart::Kind::Appendix},
    std::pair{QLatin1StringView("text"), ReportPart::Kind::Text},
    std::pair{QLatin1StringView("lead"), ReportPart::Kind::Lead},
    std::pair{QLatin1StringView("standing"), ReportPart::Kind::Standing},
    std::pair{QLatin1StringView("note"), ReportPart::Kind::Note},
    std::pair{QLatin1StringView("bullets"), ReportPart::Kind::Bullets},
    std::pair{QLatin1StringView("numbers"), ReportPart::Kind::Numbers},
    std::pair{QLatin1StringView("letters"), ReportPart::Kind::Letters},
    std::pair{QLatin1StringView("facts"), ReportPart::Kind::Facts},
    std::pair{QLatin1StringView("panels"), ReportPart::Kind::Panels},
    std::pair{QLatin1StringView("table"), ReportPart::Kind::Table},
    std::pair{QLatin1StringView("chart"), ReportPart::Kind::Chart},
    std::pair{QLatin1StringView("listing"), ReportPart::Kind::Listing},
    std::pair{QLatin1StringView("themes"), ReportPart::Kind::Themes},
    std::pair{QLatin1StringView("quotes"), ReportPart::Kind::Quotes},
    std::pair{QLatin1StringView("key_actions"), ReportPart::Kind::KeyActions},
    std::pair{QLatin1StringView("case_studies"), ReportPart::Kind::CaseStudies},
    std::pair{QLatin1StringView("ombudsman_cases"), ReportPart::Kind::OmbudsmanCases},
    std::pair{QLatin1StringView("contents"), ReportPart::Kind::Contents},
    std::pair{QLatin1StringView("page_break"), ReportPart::Kind::PageBreak},
};

/// Kinds whose member holds pairs.
constexpr bool isOfPairs(ReportPart::Kind kind)
{
    return kind == ReportPart::Kind::Facts || kind == ReportPart::Kind::Panels;
}

/// Kinds whose member holds what the writer chose.
constexpr bool isOfPicks(ReportPart::Kind kind)
{
    using Kind = ReportPart::Kind;
    return kind == Kind::KeyActions || kind == Kind::CaseStudies || kind == Kind::OmbudsmanCases;
}

} // namespace redress
