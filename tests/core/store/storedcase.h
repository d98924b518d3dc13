// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/caserepository.h"
#include "core/store/referencedata.h"
#include "core/store/storageerror.h"
#include "tests/support/teststore.h"

namespace redress {

/// A case file with one children's complaint that has two stages and all that may hang on them, one
/// MP enquiry, and one case at the Ombudsman.
class StoredCase
{
public:
    StoredCase();

    CaseStore &file() { return *m_store; }
    Database &database() { return m_store.database(); }
    TestStore &store() { return m_store; }

    CaseId complaint() const { return m_complaint.id; }
    const CaseRecord &complaintRecord() const { return m_complaint; }
    CaseId enquiry() const { return m_enquiry.id; }
    OrgNodeId directorate() const { return m_directorate; }
    OrgNodeId service() const { return m_service; }

    CaseDossier dossier() { return dossier(complaint()); }
    CaseDossier dossier(CaseId id);

    /// Does \p work in one committed unit.
    void inUnit(const std::function<void(UnitOfWork &)> &work,
                const QString &what = QStringLiteral("Something was changed"));

    /// A number that SQL gives.
    qint64 count(const QString &sql) { return database().ask(sql).toLongLong(); }

private:
    void writeStages(UnitOfWork &unit, CaseWriter &writer);

    TestStore m_store;
    OrgNodeId m_directorate;
    OrgNodeId m_service;
    CaseRecord m_complaint;
    CaseRecord m_enquiry;
};

/// A test with such a case file.
class StoredCaseTest : public testing::Test, public StoredCase
{};

} // namespace redress
