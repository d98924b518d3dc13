// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/import/importsession.h"

#include <memory>

namespace redress {

/// Turns the rows of one table into records.
class TableImporter
{
public:
    virtual ~TableImporter() = default;
    Q_DISABLE_COPY_MOVE(TableImporter)

    /// Reads, checks and writes one row; what is wrong with it is noted by the row.
    /// \throws StorageError
    virtual void importRow(ImportRow &row) = 0;

    /// After the last row: what could not be seen in a single one. \throws StorageError
    /// \return how many rows that seemed good were not.
    virtual qint64 finish() { return 0; }

protected:
    explicit TableImporter(ImportSession &session)
        : m_session(session)
    {}

    ImportSession &session() { return m_session; }

private:
    ImportSession &m_session;
};

std::unique_ptr<TableImporter> importerFor(ImportTable table, ImportSession &session);

// One maker per room of the format.
std::unique_ptr<TableImporter> servicesImporter(ImportSession &session);
std::unique_ptr<TableImporter> casesImporter(ImportSession &session);
std::unique_ptr<TableImporter> stagesImporter(ImportSession &session);
std::unique_ptr<TableImporter> issuesImporter(ImportSession &session);
std::unique_ptr<TableImporter> actionsImporter(ImportSession &session);
std::unique_ptr<TableImporter> ombudsmanImporter(ImportSession &session);
std::unique_ptr<TableImporter> remediesImporter(ImportSession &session);
std::unique_ptr<TableImporter> costsImporter(ImportSession &session);
std::unique_ptr<TableImporter> historyImporter(ImportSession &session);
std::unique_ptr<TableImporter> demandImporter(ImportSession &session);
std::unique_ptr<TableImporter> dipSampleImporter(ImportSession &session);

} // namespace redress
