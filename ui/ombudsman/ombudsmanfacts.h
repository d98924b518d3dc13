// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/casework/records.h"
#include "core/store/referencedata.h"
#include "ui/printing/tablelayout.h"
#include "ui/widgets/celltable.h"

namespace redress {

// What is recorded of a case at the Ombudsman, in words: for the page and for its print alike.

struct OmbudsmanFact {
    QString key;
    QString label;
    QString value; ///< Empty: not recorded.
    bool isLong = false;

    bool operator==(const OmbudsmanFact &) const = default;
};

/// All facts in the order of reading. \param ownReference of the council's case; empty: none.
std::vector<OmbudsmanFact> ombudsmanFacts(const OmbudsmanRecord &record,
                                          const ReferenceData &reference,
                                          const QString &ownReference);

QStringList recommendationHeadings();
/// \param day recommendations whose day lies before it are late.
std::vector<CellTableModel::Row>
recommendationRows(const std::vector<RecommendationRecord> &recommendations, QDate day);

/// Facts and recommendations on paper.
PrintedTable printedOmbudsman(const CaseDossier::OmbudsmanFolder &folder,
                              const std::vector<OmbudsmanFact> &facts, QDate day);

} // namespace redress
