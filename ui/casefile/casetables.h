// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/calendar/workingcalendar.h"
#include "core/casework/records.h"
#include "core/conduct/caseredress.h"
#include "core/conduct/conductrecords.h"
#include "core/conduct/enquiries.h"
#include "core/store/caserepository.h"
#include "core/store/referencedata.h"
#include "ui/widgets/celltable.h"

#include <set>

namespace redress {

// What hangs on a case as rows of short lists: headings and rows of each.

QStringList issueHeadings();
std::vector<CellTableModel::Row> issueRows(const CaseDossier &dossier,
                                           const ReferenceData &reference);

QStringList actionHeadings();
/// \param day actions whose day lies before it are late.
std::vector<CellTableModel::Row> actionRows(const CaseDossier &dossier,
                                            const ReferenceData &reference, QDate day);

QStringList holdHeadings();
std::vector<CellTableModel::Row> holdRows(const CaseDossier &dossier,
                                          const ReferenceData &reference);

QStringList ledgerHeadings();
/// One for each line of the ledgers, stage by stage: a day that nothing proves says so. After them
/// the last days that extensions have moved.
/// Days that were entered late are marked so. \source domain 7, "Audit trail"
std::vector<CellTableModel::Row> ledgerRows(const CaseConduct &conduct,
                                            const WorkingCalendar &calendar);

QStringList costHeadings();
std::vector<CellTableModel::Row> costRows(const CaseDossier &dossier,
                                          const std::vector<CostFacts> &costs,
                                          const ReferenceData &reference);
/// "Total £3,500.00: stage 1 £0.00 ...": the sum, and that of each stage where there are several;
/// empty without costs.
QString costTotalWords(const CaseDossier &dossier, const std::vector<CostFacts> &costs);

QStringList remedyHeadings();
/// What the council puts right, and after it what investigators and panels recommended.
/// \param day what was due before it is late.
std::vector<CellTableModel::Row> remedyRows(const CaseDossier &dossier, const CaseRedress &redress,
                                            const ReferenceData &reference, QDate day);

QStringList ombudsmanHeadings();
/// Each case at the Ombudsman, and below it its further letters and what was recommended.
/// \param letters further letters of the Ombudsman in each of the cases there, in their order.
/// \param refused recommendations that the council did not accept.
std::vector<CellTableModel::Row>
ombudsmanRows(const CaseDossier &dossier, const std::vector<std::vector<EnquiryRecord>> &letters,
              const std::set<RecommendationId> &refused, QDate day);

QStringList historyHeadings();
std::vector<CellTableModel::Row> historyRows(const std::vector<HistoryEntry> &history,
                                             const ReferenceData &reference);

/// Pounds as people write them: "£1,250.00".
QString pounds(Money amount);

} // namespace redress
