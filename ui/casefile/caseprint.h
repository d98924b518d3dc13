// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/casework/enquiry.h"
#include "core/casework/records.h"
#include "core/conduct/caseredress.h"
#include "core/worklist/standing.h"
#include "ui/printing/tablelayout.h"

namespace redress {

class CouncilRules;
class ReferenceData;

/// A case as a page: its facts and days as they are stored, then what hangs on it.
/// \param letters further letters of the Ombudsman in each of its cases there, in their order.
PrintedTable printedCase(const CaseDossier &dossier,
                         const std::vector<std::vector<EnquiryRecord>> &letters,
                         const CaseRedress &redress, const ReferenceData &reference,
                         const CouncilRules &rules, QDate today, const std::optional<CaseEnd> &end);

} // namespace redress
