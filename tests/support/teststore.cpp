// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/teststore.h"

#include <QFile>

namespace redress {

using namespace Qt::StringLiterals;

TestStore::TestStore(QDate today)
    : m_clock(today)
{
    auto made = CaseStore::create(path(), m_who, m_clock);
    EXPECT_TRUE(made) << why(made);
    if (made)
        m_store = std::move(made).value();
}

ImportReport TestStore::import(const QStringList &paths, ImportOptions options)
{
    if (!options.today.isValid())
        options.today = m_clock.today();
    const auto report =
        importCases(database(), m_store->rules(), m_store->signature(), paths, options);
    EXPECT_TRUE(report) << why(report);
    if (!report)
        return {};
    const auto reloaded = m_store->reload();
    EXPECT_TRUE(reloaded) << why(reloaded);
    // An import writes without having each row checked again; what it wrote must hold all the same.
    if (report->stored) {
        EXPECT_EQ(database().ask(u"PRAGMA integrity_check"_s), u"ok"_s);
    }
    return *report;
}

QString TestStore::write(const QString &name, const QByteArray &content) const
{
    QFile file(m_folder.filePath(name));
    EXPECT_TRUE(file.open(QIODevice::WriteOnly));
    EXPECT_EQ(file.write(content), content.size());
    return file.fileName();
}

void TestStore::reopen()
{
    m_store.reset();
    auto opened = CaseStore::open(path(), CaseStore::Access::ReadWrite, m_who, m_clock);
    ASSERT_TRUE(opened) << why(opened);
    m_store = std::move(opened).value();
}

void TestStore::actAs(const QString &person)
{
    m_who.person = person;
    reopen();
}

} // namespace redress
