// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/import/importformat.h"
#include "core/store/caserepository.h"
#include "tests/support/teststore.h"

#include <map>

namespace redress {

/// One row as its cells by column.
using Cells = std::map<QString, QString>;

/// A case file that holds a few cases, and the means to import more into it.
///
/// | reference | what | stages |
/// |---|---|---|
/// | C1 | children's complaint, received 2023-11-06 | 1 answered 2023-12-01, 2 open since
/// 2023-12-11 | | C2 | corporate complaint, received 2024-01-08 | 1 open | | C3 | children's
/// complaint, received 2024-01-15 | none | | M1 | MP enquiry | | | K1 | compliment | | | L1, L2 |
/// at the Ombudsman, upheld and not upheld | |
///
/// Today is 2024-06-03.
class ImportFixture
{
public:
    ImportFixture();

    TestStore &store() { return m_store; }
    Database &database() { return m_store.database(); }

    /// Imports one file. \param name such as "cases.csv".
    ImportReport import(const QString &name, const QByteArray &content,
                        const ImportOptions &options = {});

    /// Imports several files in one go.
    ImportReport import(const std::map<QString, QByteArray> &files,
                        const ImportOptions &options = {});

    /// Imports a table with all columns of the format and these rows.
    ImportReport import(ImportTable table, const std::vector<Cells> &rows,
                        const ImportOptions &options = {});

    /// A number that SQL gives.
    qint64 count(const QString &sql) { return ask(sql).toLongLong(); }
    QString ask(const QString &sql) { return database().ask(sql); }

    CaseId caseId(const QString &reference);
    CaseDossier dossier(const QString &reference);

private:
    TestStore m_store;
};

/// A good row of a table, that can stand beside what the fixture holds.
Cells goodRow(ImportTable table);

/// The columns of the faults, in their order.
QStringList columnsOfFaults(const ImportReport &report);

std::string words(const ImportReport &report);

/// A table's file with all columns of the format.
QByteArray csvOf(ImportTable table, const std::vector<Cells> &rows);

class ImportTest : public testing::Test, public ImportFixture
{};

} // namespace redress
