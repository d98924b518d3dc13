// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QByteArray>
#include <QString>

#include <memory>

class QTemporaryDir;

namespace redress {

/// \p words as the name of a file that every system takes.
QString fileNameOf(const QString &words);

/// Copies of documents for other programs to show: read-only, in a folder of this person alone,
/// which goes with this object.
class DocumentCopies final
{
public:
    DocumentCopies();
    ~DocumentCopies();
    Q_DISABLE_COPY_MOVE(DocumentCopies)

    /// \return the path of the copy; Error::Code::Invalid for a program, which opening would start.
    Result<QString> make(const QString &name, const QByteArray &content);

private:
    std::unique_ptr<QTemporaryDir> m_folder; ///< Made with the first copy.
    int m_count = 0;
};

} // namespace redress
