// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/import/caseimport.h"
#include "core/exchange/import/recordsource.h"
#include "core/exchange/import/tableimporter.h"

#include <functional>

namespace redress {

/// Reads the rows of one file into its importer, and notes what cannot be read.
class FileReading final
{
public:
    FileReading(ImportSession &session, ImportedFile &file, int index);

    /// \param tick is told now and then how much has been read, 0 to 1; it may throw.
    /// \throws StorageError
    void read(RecordSource &source, TableImporter &importer,
              const std::function<void(double)> &tick);

private:
    enum class Header { Awaited, Good, Unreadable };

    void addFault(qint64 line, const QString &column, const QString &value, const QString &message,
                  int position = 0);
    void take(const RecordSource::Fault &fault);
    void readRow(TableImporter &importer, const CsvRecord &record);
    bool readHeader(const CsvRecord &record);

    ImportSession &m_session;
    ImportedFile &m_file;
    int m_index;
    ImportHeader m_header;
    Header m_state = Header::Awaited;
};

} // namespace redress
