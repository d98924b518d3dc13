// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/conduct/enquiries.h"
#include "core/conduct/intake.h"
#include "core/letters/contactlog.h"
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
std::vector<OmbudsmanFact> ombudsmanFacts(const OmbudsmanFacts &facts, const CaseEntry &entry,
                                          const ReferenceData &reference,
                                          const QString &ownReference);

QStringList enquiryHeadings();
/// \param day enquiries whose day lies before it are late.
std::vector<CellTableModel::Row> enquiryRows(const std::vector<EnquiryRecord> &enquiries,
                                             QDate day);

QStringList recommendationHeadings();
/// \param day recommendations whose day lies before it are late.
std::vector<CellTableModel::Row> recommendationRows(const std::vector<RemedyFacts> &recommendations,
                                                    QDate day);

/// What was said and what is kept of one that stands alone.
struct OmbudsmanPapers {
    std::vector<ContactEntry> contacts;
    std::vector<CaseDocument> documents;
};

/// Facts, further letters, recommendations, contacts and documents on paper.
PrintedTable printedOmbudsman(const CaseDossier::OmbudsmanFolder &folder,
                              const std::vector<EnquiryRecord> &enquiries,
                              const std::vector<RemedyFacts> &recommendations,
                              const std::vector<OmbudsmanFact> &facts,
                              const std::vector<CellTableModel::Row> &people,
                              const OmbudsmanPapers &papers, QDate day);

} // namespace redress
