// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/casework/records.h"

#include <QLatin1StringView>
#include <QString>

#include <optional>
#include <vector>

namespace redress {

/// A field of a record as the audit trail notes it: its column and its stored value.
struct AuditField {
    QLatin1StringView name;
    std::optional<QString> value;

    bool operator==(const AuditField &) const = default;
};

using AuditFields = std::vector<AuditField>;

/// The fields that people record, in the order of the schema; two records of one kind give lists of
/// the same names, so that their difference is the difference of the lists.
AuditFields auditFields(const CaseRecord &record);
AuditFields auditFields(const StageRecord &stage);
AuditFields auditFields(const Hold &hold);
AuditFields auditFields(const IssueRecord &issue);
AuditFields auditFields(const ActionRecord &action);
AuditFields auditFields(const CostRecord &cost);
AuditFields auditFields(const OmbudsmanRecord &record);
AuditFields auditFields(const RecommendationRecord &record);

} // namespace redress
