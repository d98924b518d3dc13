// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"
#include "core/base/progress.h"
#include "core/base/result.h"
#include "core/store/casestore.h"

#include <QStringList>

#include <memory>

namespace redress {

/// A case file as it was known at the end of a day: what had been entered by then, whatever the
/// dates in the records say, so that a table of last October can be made again.
///
/// It is a copy in memory, taken back by the audit trail; no file is written, and nothing of it
/// outlives the object. Its clock stands at the end of the day, so that quarters that had not come
/// are blank. Belongs to the thread that made it.
class KnownFile final
{
public:
    /// \param path of the case file, which is only read.
    /// \return Error::Code::NotFound if the file was begun after \p day; Cancelled, Storage.
    static Result<std::unique_ptr<KnownFile>>
    make(const QString &path, QDate day, const Operator &who, const Progress &progress = {});
    ~KnownFile();

    QDate day() const { return m_day; }
    CaseStore &store() { return *m_store; }

    /// What a reader must know of its figures, in sentences: how many changes could not be undone.
    /// Empty if all was put back.
    const QStringList &reservations() const { return m_reservations; }

private:
    explicit KnownFile(QDate day);

    QDate m_day;
    FixedClock m_clock; ///< Outlives the store.
    std::unique_ptr<CaseStore> m_store;
    QStringList m_reservations;
};

} // namespace redress
