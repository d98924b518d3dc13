// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/casework/councilrules.h"
#include "core/store/statement.h"

namespace redress {

/// Computes anew what is stored beside the facts of a case, of its stages and costs and of a case
/// at the Ombudsman, whatever stood there. Notes nothing: for copies of a file, whose facts were
/// put back without it. All functions throw StorageError.
class Refigure final
{
public:
    /// \param rules must outlive the object.
    Refigure(Database &database, const CouncilRules &rules);

    /// Does nothing for a case that is not there.
    void ofCase(CaseId id);
    void ofOmbudsmanCase(OmbudsmanId id);

private:
    void ofStage(const StageRecord &stage, const CaseRecord &record);

    Database &m_database;
    const CouncilRules &m_rules;
    Statement m_updateCase;
    Statement m_updateStage;
    Statement m_updateOmbudsman;
    Statement m_updateCost;
};

} // namespace redress
