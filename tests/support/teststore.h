// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/import/caseimport.h"
#include "core/store/casestore.h"
#include "tests/support/testdata.h"

#include <QTemporaryDir>

#include <memory>

namespace redress {

/// A case file in a folder that goes with the object.
class TestStore final
{
public:
    explicit TestStore(QDate today = day("2024-06-03"));

    CaseStore &operator*() { return *m_store; }
    CaseStore *operator->() { return m_store.get(); }
    Database &database() { return m_store->database(); }
    FixedClock &clock() { return m_clock; }
    QString folder() const { return m_folder.path(); }
    QString path() const { return m_folder.filePath(QStringLiteral("test.redress")); }

    /// Imports and reloads; fails the test if the import cannot run.
    ImportReport import(const QStringList &paths, ImportOptions options = {});

    /// Writes a file beside the case file. \return its path.
    QString write(const QString &name, const QByteArray &content) const;

    /// Closes the case file, and opens it again.
    void close() { m_store.reset(); }
    void reopen();
    /// Somebody else sits down and opens it.
    void actAs(const QString &person);

private:
    QTemporaryDir m_folder;
    FixedClock m_clock;
    Operator m_who{QStringLiteral("tester"), QStringLiteral("desk")};
    std::unique_ptr<CaseStore> m_store;
};

/// The message of an error, for ASSERT_TRUE(x) << why(x).
template <typename T>
std::string why(const Result<T> &result)
{
    if (result)
        return "no error";
    return (result.error().message + QStringLiteral(" | ") + result.error().detail).toStdString();
}

} // namespace redress
