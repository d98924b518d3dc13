// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/progress.h"

#include <QElapsedTimer>

class QTextStream;

namespace redress::cli {

/// Long work of a command. Where it stands is told in one line of a console, never into a file;
/// Ctrl+C stops it as Cancel does in a window, so that what it worked on stays as it was, and a
/// second one ends the program.
class LongWork final
{
public:
    explicit LongWork(QTextStream &err);
    ~LongWork();
    Q_DISABLE_COPY_MOVE(LongWork)

    /// Must not outlive this object.
    Progress progress();

private:
    void tell(const QString &doing, qint64 done, qint64 total);
    void clear();

    QTextStream &m_err;
    bool m_isOnConsole;
    QElapsedTimer m_sinceTold;
    qsizetype m_lengthOfLine = 0;
};

} // namespace redress::cli
