// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/listuses.h"

namespace redress {

namespace {

using namespace Qt::StringLiterals;

constexpr QLatin1StringView kOfStage("(SELECT s.case_id FROM stage s WHERE s.id = t.stage_id)");
constexpr QLatin1StringView kOfResponse("(SELECT s.case_id FROM dip_response r "
                                        "JOIN stage s ON s.id = r.stage_id "
                                        "WHERE r.id = t.dip_response_id)");
constexpr QLatin1StringView kOfNone("(SELECT s.case_id FROM stage s WHERE 1 = 0)");

} // namespace

const std::vector<ListUse> &listUses()
{
    using List = UserList;
    static const std::vector<ListUse> uses{
        {List::ComplainantType, "case_record"_L1, "case"_L1, "complainant_type_id"_L1, "t.id"_L1,
         true},
        {List::ComplainantType, "case_person"_L1, "case_person"_L1, "complainant_type_id"_L1,
         "t.case_id"_L1, false},
        {List::ContactMethod, "case_record"_L1, "case"_L1, "contact_method_id"_L1, "t.id"_L1, true},
        {List::Advocate, "case_record"_L1, "case"_L1, "advocate_id"_L1, "t.id"_L1, true},
        {List::Advocate, "advocacy"_L1, "advocacy"_L1, "provider_id"_L1, "t.case_id"_L1, false},
        {List::Theme, "case_record"_L1, "case"_L1, "theme_id"_L1, "t.id"_L1, true},
        {List::IssueCategory, "issue"_L1, "issue"_L1, "category_id"_L1, kOfStage, true},
        {List::RootCause, "issue"_L1, "issue"_L1, "root_cause_id"_L1, kOfStage, true},
        {List::Pillar, "issue"_L1, "issue"_L1, "pillar_id"_L1, kOfStage, true},
        {List::Pillar, "dip_theme"_L1, "dip_theme"_L1, "pillar_id"_L1, kOfResponse, false},
        {List::ActionCategory, "action"_L1, "action"_L1, "category_id"_L1, kOfStage, true},
        {List::HoldReason, "hold"_L1, "hold"_L1, "reason_id"_L1, kOfStage, false},
        {List::HoldReason, "case_hold"_L1, "case_hold"_L1, "reason_id"_L1, "t.case_id"_L1, false},
        {List::SampleTheme, "dip_theme"_L1, "dip_theme"_L1, "theme_id"_L1, kOfResponse, false},
        {List::RemedyType, "remedy"_L1, "remedy"_L1, "remedy_type_id"_L1, kOfStage, true},
        {List::DemandIndicator, "demand_figure"_L1, "demand_figure"_L1, "indicator_id"_L1, kOfNone,
         true},
        {List::UpheldReason, "issue"_L1, "issue"_L1, "upheld_reason_id"_L1, kOfStage, true},
        {List::CostHead, "cost"_L1, "cost"_L1, "head_id"_L1, kOfStage, true},
        {List::ComplimentFrom, "case_detail"_L1, "case_detail"_L1, "compliment_from_id"_L1,
         "t.case_id"_L1, false, "case_id"_L1},
    };
    return uses;
}

} // namespace redress
