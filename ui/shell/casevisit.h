// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/casework/enquiry.h"
#include "core/conduct/conductrecords.h"

#include <QJsonObject>

#include <optional>

namespace redress {

class PageHost;

/// Opening a case where something in it is to be done.
namespace casevisit {

/// What is gone to in a case: a contact, or a line beneath a case at the Ombudsman.
struct Line {
    std::optional<OmbudsmanId> ombudsman{};
    std::optional<EnquiryId> enquiry{};
    std::optional<RecommendationId> recommendation{};
    std::optional<ContactId> contact{};

    bool isEmpty() const { return !ombudsman && !contact; }
    bool operator==(const Line &) const = default;
};

/// As a page keeps it in its state, and back.
QJsonObject stateOf(const Line &line);
Line lineFrom(const QJsonObject &state);

void open(PageHost &host, CaseId id, const Line &line);
/// The same for a case at the Ombudsman that stands alone.
void open(PageHost &host, OmbudsmanId id, const Line &line);

} // namespace casevisit

} // namespace redress
