// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <functional>

namespace redress {

/// How long work tells where it stands, and hears that it shall stop.
///
/// Both functions are called on the thread that does the work; either may be empty.
struct Progress {
    std::function<void(const QString &doing, qint64 done, qint64 total)> report;
    std::function<bool()> cancelled;

    void tell(const QString &doing, qint64 done, qint64 total) const
    {
        if (report)
            report(doing, done, total);
    }
    bool isCancelled() const { return cancelled && cancelled(); }
};

} // namespace redress
