// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/draftshelter.h"

#include "tests/support/teststore.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>

namespace redress {

namespace {

using namespace Qt::StringLiterals;

class DraftShelterTest : public testing::Test
{
protected:
    static Draft draft(const QString &body, const char *at = "2024-06-03T09:14:00.000Z")
    {
        return {QDateTime::fromString(QString::fromLatin1(at), Qt::ISODateWithMs), body};
    }
    QStringList files() const
    {
        return QDir(m_room.filePath(u"drafts"_s)).entryList(QDir::Files | QDir::Hidden);
    }
    std::optional<Draft> inFile(const DraftKey &key)
    {
        const auto found = DraftRepository::find(m_store.database(), key);
        EXPECT_TRUE(found) << why(found);
        return found ? *found : std::nullopt;
    }

    TestStore m_store;
    QTemporaryDir m_room;
    DraftShelter m_shelter{m_room.filePath(u"drafts"_s), m_store.path()};
    const DraftKey m_key{u"tester"_s, u"case"_s, 7};
};

} // namespace

TEST_F(DraftShelterTest, KeepsOneOfEachFormAndRecord)
{
    const DraftKey contact{u"tester"_s, u"contact"_s};
    ASSERT_TRUE(m_shelter.keep(m_key, draft(u"first"_s)));
    ASSERT_TRUE(m_shelter.keep(m_key, draft(u"second"_s)));
    ASSERT_TRUE(m_shelter.keep(contact, draft(u"new"_s)));
    EXPECT_EQ(m_shelter.find(m_key), draft(u"second"_s));
    EXPECT_EQ(m_shelter.find(contact), draft(u"new"_s));
    EXPECT_FALSE(m_shelter.find({u"tester"_s, u"case"_s, 8}));
    m_shelter.drop(m_key);
    EXPECT_FALSE(m_shelter.find(m_key));
    EXPECT_EQ(files().size(), 1);
}

#ifdef Q_OS_UNIX
TEST_F(DraftShelterTest, IsReadByNobodyElse)
{
    ASSERT_TRUE(m_shelter.keep(m_key, draft(u"about a child"_s)));
    const QFileInfo file(m_room.filePath(u"drafts/"_s + files().value(0)));
    EXPECT_EQ(file.permissions() & (QFile::ReadGroup | QFile::ReadOther), QFile::Permissions());
}
#endif

TEST_F(DraftShelterTest, BringsBackWhatIsOfTheFileAndThePerson)
{
    const DraftKey theirs{u"other"_s, u"case"_s, 7};
    const DraftShelter elsewhere(m_room.filePath(u"drafts"_s), m_store.path() + u".other"_s);
    ASSERT_TRUE(m_shelter.keep(m_key, draft(u"mine"_s)));
    ASSERT_TRUE(m_shelter.keep(theirs, draft(u"theirs"_s)));
    ASSERT_TRUE(elsewhere.keep(m_key, draft(u"elsewhere"_s)));
    EXPECT_EQ(m_shelter.bringBack(m_store.database(), u"tester"_s), 1);
    EXPECT_EQ(inFile(m_key), draft(u"mine"_s));
    EXPECT_FALSE(inFile(theirs));
    EXPECT_FALSE(m_shelter.find(m_key));
    EXPECT_TRUE(m_shelter.find(theirs));
    EXPECT_TRUE(elsewhere.find(m_key));
    EXPECT_EQ(m_shelter.bringBack(m_store.database(), u"tester"_s), 0);
}

TEST_F(DraftShelterTest, LeavesALaterDraftInTheFile)
{
    ASSERT_TRUE(DraftRepository::keep(m_store.database(), m_key,
                                      draft(u"later"_s, "2024-06-03T10:00:00.000Z")));
    ASSERT_TRUE(m_shelter.keep(m_key, draft(u"earlier"_s)));
    EXPECT_EQ(m_shelter.bringBack(m_store.database(), u"tester"_s), 0);
    EXPECT_EQ(inFile(m_key), draft(u"later"_s, "2024-06-03T10:00:00.000Z"));
    EXPECT_EQ(files(), QStringList());
}

TEST_F(DraftShelterTest, KeepsWhatStillCannotBeWritten)
{
    ASSERT_TRUE(m_shelter.keep(m_key, draft(u"mine"_s)));
    {
        Database other = Database::sqlite(m_store.path(), Database::Access::ReadWrite);
        other.run(u"BEGIN IMMEDIATE"_s);
        EXPECT_EQ(m_shelter.bringBack(m_store.database(), u"tester"_s), 0);
        EXPECT_EQ(m_shelter.find(m_key), draft(u"mine"_s));
    }
    EXPECT_EQ(m_shelter.bringBack(m_store.database(), u"tester"_s), 1);
}

} // namespace redress
