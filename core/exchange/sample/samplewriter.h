// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/progress.h"
#include "core/exchange/sample/sampleombudsman.h"
#include "core/store/caserepository.h"

#include <vector>

namespace redress {

/// Gives each case its reference, "CSC/25/0123": prefix, calendar year of receipt, running number.
/// \param cases in the order of receipt.
void numberCases(std::vector<PlannedCase> &cases);
void numberCases(std::vector<PlannedOmbudsman> &cases, const QString &prefix);

/// Writes cases with all that hangs on them. All functions throw StorageError.
class SampleWriter final
{
public:
    SampleWriter(UnitOfWork &unit, const SampleFrame &frame, const Progress &progress);

    /// Writes the cases in their order, then the cases at the Ombudsman.
    void write(const std::vector<PlannedCase> &cases,
               const std::vector<PlannedOmbudsman> &ombudsman);

private:
    CaseId write(const CaseDossier &dossier);
    void write(CaseDossier::StageFolder folder, const CaseRecord &record);
    void write(const PlannedOmbudsman &planned, const std::vector<CaseId> &ids);
    void writeExtension(const StageRecord &stage);
    void writeChase(CaseId id, const SampleChase &chase);
    void tell(qint64 done, qint64 total) const;

    UnitOfWork &m_unit;
    const SampleFrame &m_frame;
    const QStringList m_extensionReasons;
    CaseWriter m_writer;
    const Progress &m_progress;
};

} // namespace redress
