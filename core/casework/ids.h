// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/id.h"

namespace redress {

using CaseId = Id<struct CaseTag>;
using StageId = Id<struct StageTag>;
using HoldId = Id<struct HoldTag>;
using IssueId = Id<struct IssueTag>;
using ActionId = Id<struct ActionTag>;
using CostId = Id<struct CostTag>;
using OmbudsmanId = Id<struct OmbudsmanTag>;
using RecommendationId = Id<struct RecommendationTag>;
using DipResponseId = Id<struct DipResponseTag>;
using OrgNodeId = Id<struct OrgNodeTag>;
using ListItemId = Id<struct ListItemTag>;
using MemberId = Id<struct MemberTag>;
using PersonId = Id<struct PersonTag>;
using ChangeSetId = Id<struct ChangeSetTag>;

} // namespace redress
