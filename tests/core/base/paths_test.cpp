// SPDX-License-Identifier: GPL-3.0-or-later
// Paths of Windows: long ones, those of a share, letters of both cases.
#include "core/base/paths.h"
#include "tests/support/testdata.h"

#include <QDir>

namespace redress {

using namespace Qt::StringLiterals;

// https://learn.microsoft.com/windows/win32/fileio/naming-a-file#win32-file-namespaces
TEST(Paths, HaveALongFormOnWindows)
{
    EXPECT_EQ(longWindowsPath(u"C:/Cases/county.redress"_s), u"\\\\?\\C:\\Cases\\county.redress"_s);
    EXPECT_EQ(longWindowsPath(u"C:\\Cases\\county.redress"_s),
              u"\\\\?\\C:\\Cases\\county.redress"_s);
    EXPECT_EQ(longWindowsPath(u"//server/share/county.redress"_s),
              u"\\\\?\\UNC\\server\\share\\county.redress"_s);
    EXPECT_EQ(longWindowsPath(u"\\\\server\\share\\county.redress"_s),
              u"\\\\?\\UNC\\server\\share\\county.redress"_s);
}

TEST(Paths, AreMadeLongOnce)
{
    const QString path = u"\\\\?\\UNC\\server\\share\\county.redress"_s;
    EXPECT_EQ(longWindowsPath(path), path);
}

TEST(Paths, GoToSqliteAsTheyAreWhileTheyAreShort)
{
    const QString path = QDir::temp().filePath(u"county.redress"_s);
    EXPECT_EQ(pathForSqlite(path), path);
}

TEST(Paths, GoToSqliteInTheirLongFormOnWindowsAlone)
{
    const QString path = QDir::temp().filePath(QString(250, u'x') + u".redress"_s);
#ifdef Q_OS_WIN
    EXPECT_EQ(pathForSqlite(path), longWindowsPath(path));
#else
    EXPECT_EQ(pathForSqlite(path), path);
#endif
}

TEST(Paths, OfAServerAreOnTheNetwork)
{
    EXPECT_TRUE(isOnNetwork(u"//server/share/county.redress"_s));
    EXPECT_TRUE(isOnNetwork(u"\\\\server\\share\\county.redress"_s));
    EXPECT_TRUE(isOnNetwork(u"\\\\?\\UNC\\server\\share\\county.redress"_s));
    EXPECT_FALSE(isOnNetwork(QDir::temp().filePath(u"county.redress"_s)));
#ifdef Q_OS_WIN
    EXPECT_FALSE(isOnNetwork(longWindowsPath(QDir::temp().filePath(u"county.redress"_s))));
#endif
}

TEST(Paths, KnowTheFileSystemsOfOtherComputers)
{
    for (const char *type : {"nfs", "nfs4", "cifs", "smb3", "9p", "vboxsf", "fuse.sshfs",
                             "fuse.rclone", "fuse.gvfsd-fuse", "ceph"})
        EXPECT_TRUE(isNetworkFileSystem(type)) << type;
    for (const char *type :
         {"ext4", "btrfs", "xfs", "tmpfs", "overlay", "fuseblk", "ntfs3", "vfat"})
        EXPECT_FALSE(isNetworkFileSystem(type)) << type;
}

TEST(Paths, AreTheSameWhateverTheirSlashesButNotTheirLettersEverywhere)
{
    EXPECT_TRUE(isSamePath(u"C:/Cases/county.redress"_s, u"C:/Cases/county.redress"_s));
    EXPECT_FALSE(isSamePath(u"C:/Cases/county.redress"_s, u"C:/Cases/borough.redress"_s));
#ifdef Q_OS_WIN
    EXPECT_TRUE(isSamePath(u"C:\\Cases\\County.redress"_s, u"c:/cases/county.redress"_s));
#else
    EXPECT_FALSE(isSamePath(u"/cases/County.redress"_s, u"/cases/county.redress"_s));
#endif
}

} // namespace redress
