// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/carriedcopy.h"

#include "core/base/passphrase.h"
#include "core/store/casestore.h"
#include "core/store/filecounts.h"
#include "tests/support/teststore.h"

#include <QDir>
#include <QFile>

namespace redress {

namespace {

using namespace Qt::StringLiterals;

const QString kPassword = u"wet Thursday pencil 7"_s;

class CarriedCopies : public testing::Test
{
protected:
    void SetUp() override
    {
        ASSERT_TRUE(m_store->setCouncilName(u"Wexmoor County Council"_s));
        const auto made =
            carriedcopy::write(m_store.database(), m_sealed, kPassword, carriedcopy::Cost::least());
        ASSERT_TRUE(made) << why(made);
    }

    QByteArray content(const QString &path)
    {
        QFile file(path);
        EXPECT_TRUE(file.open(QIODevice::ReadOnly)) << path.toStdString();
        return file.readAll();
    }

    /// The code with which a copy of these bytes is refused; nothing may be left of it.
    Error::Code refusalOf(const QByteArray &bytes, const QString &password = kPassword)
    {
        const QString path = m_store.write(u"altered.redress-carried"_s, bytes);
        const QStringList before = QDir(m_store.folder()).entryList(QDir::Files);
        const auto opened = carriedcopy::open(path, m_plain, password);
        EXPECT_FALSE(opened);
        EXPECT_EQ(QDir(m_store.folder()).entryList(QDir::Files), before) << "something is left";
        return opened ? Error::Code::Cancelled : opened.error().code;
    }

    TestStore m_store;
    const QString m_sealed = m_store.folder() + u"/carried.redress-carried"_s;
    const QString m_plain = m_store.folder() + u"/home.redress"_s;
};

} // namespace

TEST_F(CarriedCopies, BringTheWholeFileToWhoKnowsThePassword)
{
    EXPECT_TRUE(carriedcopy::isOne(m_sealed));
    EXPECT_FALSE(carriedcopy::isOne(m_store.path()));
    const auto opened = carriedcopy::open(m_sealed, m_plain, kPassword);
    ASSERT_TRUE(opened) << why(opened);
    const auto store = CaseStore::open(m_plain, CaseStore::Access::ReadWrite,
                                       {u"second"_s, u"laptop"_s}, m_store.clock());
    ASSERT_TRUE(store) << why(store);
    EXPECT_EQ((*store)->councilName(), u"Wexmoor County Council"_s);
    EXPECT_EQ(countsOf((*store)->database()).value(), countsOf(m_store.database()).value());
    const QStringList left = QDir(m_store.folder()).entryList({u"*.part*"_s, u"*to-carry*"_s});
    EXPECT_TRUE(left.isEmpty()) << left.join(u' ').toStdString();
}

TEST_F(CarriedCopies, TellNothingOfWhatIsInThem)
{
    const QByteArray bytes = content(m_sealed);
    EXPECT_FALSE(bytes.contains("SQLite"));
    EXPECT_FALSE(bytes.contains("Wexmoor"));
    EXPECT_FALSE(bytes.contains(kPassword.toUtf8()));
    const QString again = m_store.folder() + u"/again.redress-carried"_s;
    ASSERT_TRUE(
        carriedcopy::write(m_store.database(), again, kPassword, carriedcopy::Cost::least()));
    EXPECT_NE(content(again).mid(44, 40), bytes.mid(44, 40)) << "each has a salt of its own";
    EXPECT_NE(content(again).mid(200, 64), bytes.mid(200, 64));
}

TEST_F(CarriedCopies, TellAWrongPasswordFromDamage)
{
    const QByteArray bytes = content(m_sealed);
    EXPECT_EQ(refusalOf(bytes, u"wet Thursday pencil 8"_s), Error::Code::Invalid);
    EXPECT_EQ(refusalOf(bytes, QString()), Error::Code::Invalid);
    // Every part of the head and a few places behind it, each with one bit the other way round.
    for (const qsizetype at :
         {qsizetype(30), qsizetype(45), qsizetype(61), qsizetype(90), qsizetype(120),
          qsizetype(148), qsizetype(149), qsizetype(70000), bytes.size() / 2, bytes.size() - 1}) {
        QByteArray altered = bytes;
        altered[at] = char(altered.at(at) ^ 1);
        EXPECT_EQ(refusalOf(altered), Error::Code::Damaged) << at;
    }
    for (const qsizetype size : {qsizetype(20), qsizetype(147), qsizetype(148), qsizetype(160),
                                 bytes.size() / 2, qsizetype(148 + 65553), bytes.size() - 1})
        EXPECT_EQ(refusalOf(bytes.first(size)), Error::Code::Damaged) << size;
    EXPECT_EQ(refusalOf(bytes + 'x'), Error::Code::Damaged);
    EXPECT_EQ(refusalOf("Dear Sir"), Error::Code::Foreign);
    EXPECT_EQ(refusalOf(QByteArray()), Error::Code::Foreign);
    // Two pieces that have changed places.
    QByteArray swapped = bytes;
    swapped.replace(148, 65553, bytes.mid(148 + 65553, 65553));
    swapped.replace(148 + 65553, 65553, bytes.mid(148, 65553));
    EXPECT_EQ(refusalOf(swapped), Error::Code::Damaged);
    QByteArray newer = bytes;
    newer[19] = 2;
    EXPECT_EQ(refusalOf(newer), Error::Code::SchemaTooNew);
}

TEST_F(CarriedCopies, OverwriteNothingAndAskForALongPassword)
{
    const auto again =
        carriedcopy::write(m_store.database(), m_sealed, kPassword, carriedcopy::Cost::least());
    ASSERT_FALSE(again);
    EXPECT_EQ(again.error().code, Error::Code::Conflict);
    const auto onto = carriedcopy::open(m_sealed, m_store.path(), kPassword);
    ASSERT_FALSE(onto);
    EXPECT_EQ(onto.error().code, Error::Code::Conflict);
    const auto weak =
        carriedcopy::write(m_store.database(), m_plain, u"wexmoor"_s, carriedcopy::Cost::least());
    ASSERT_FALSE(weak);
    EXPECT_EQ(weak.error().code, Error::Code::Invalid);
    EXPECT_FALSE(QFile::exists(m_plain));
}

TEST_F(CarriedCopies, LeaveNothingWhenTheyAreStopped)
{
    const QStringList before = QDir(m_store.folder()).entryList(QDir::Files);
    for (int last = 0; last < 6; ++last) {
        int asked = 0;
        const Progress progress{{}, [&asked, last] { return asked++ >= last; }};
        const auto made = carriedcopy::write(m_store.database(), m_plain + u".carried"_s, kPassword,
                                             carriedcopy::Cost::least(), progress);
        if (made) {
            ASSERT_TRUE(QFile::remove(m_plain + u".carried"_s));
            continue;
        }
        EXPECT_EQ(made.error().code, Error::Code::Cancelled);
        EXPECT_EQ(QDir(m_store.folder()).entryList(QDir::Files), before) << last;
    }
}

TEST(Passphrases, AreKnownAgainByTheirHash)
{
    const QString hash = hashOfPassphrase(u"caf\u00e9 noir"_s);
    ASSERT_FALSE(hash.isEmpty());
    EXPECT_TRUE(hash.startsWith(u"$argon2id$"_s));
    EXPECT_FALSE(hash.contains(u"noir"_s));
    EXPECT_TRUE(isPassphrase(u"caf\u00e9 noir"_s, hash));
    EXPECT_TRUE(isPassphrase(u"cafe\u0301 noir"_s, hash)) << "composed another way";
    EXPECT_FALSE(isPassphrase(u"cafe noir"_s, hash));
    EXPECT_FALSE(isPassphrase(QString(), QString()));
    EXPECT_NE(hashOfPassphrase(u"caf\u00e9 noir"_s), hash) << "salted";
}

} // namespace redress
