// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/savefile.h"

#include "tests/support/resourcelimit.h"
#include "tests/support/testdata.h"

#include <QDir>
#include <QElapsedTimer>
#include <QFile>
#include <QTemporaryDir>

#include <chrono>
#include <future>
#include <thread>

#ifdef Q_OS_WIN
#include <qt_windows.h>
#endif

namespace redress {

namespace {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

class SaveFileTest : public testing::Test
{
protected:
    QString path(const QString &name = u"list.csv"_s) const { return m_folder.filePath(name); }
    QByteArray content() const
    {
        QFile file(path());
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }
    /// Nothing but what is named: no file that was begun is left.
    QStringList files() const
    {
        return QDir(m_folder.path()).entryList(QDir::Files | QDir::Hidden);
    }

    QTemporaryDir m_folder;
};

Error::Code codeOf(const Result<void> &result)
{
    return result ? Error::Code::Cancelled : result.error().code;
}

#ifdef Q_OS_WIN
/// Has a file open as a spreadsheet has: nobody else may replace it.
class HeldOpen
{
public:
    explicit HeldOpen(const QString &path)
        : m_handle(CreateFileW(reinterpret_cast<const wchar_t *>(path.utf16()), GENERIC_READ,
                               FILE_SHARE_READ, nullptr, OPEN_EXISTING, FILE_ATTRIBUTE_NORMAL,
                               nullptr))
    {
        EXPECT_NE(m_handle, INVALID_HANDLE_VALUE);
    }
    ~HeldOpen() { CloseHandle(m_handle); }
    Q_DISABLE_COPY_MOVE(HeldOpen)

private:
    HANDLE m_handle;
};
#endif

} // namespace

TEST_F(SaveFileTest, WritesAFileAndPutsItInThePlaceOfAnother)
{
    ASSERT_TRUE(saveFile(path(), "first"));
    EXPECT_EQ(content(), "first");
    ASSERT_TRUE(saveFile(path(), "second, longer"));
    EXPECT_EQ(content(), "second, longer");
    EXPECT_EQ(files(), QStringList{u"list.csv"_s});
}

TEST_F(SaveFileTest, NamesAFolderThatIsNotThereAndOneThatIsNoFile)
{
    const auto nowhere = saveFile(path(u"gone/list.csv"_s), "x");
    EXPECT_EQ(codeOf(nowhere), Error::Code::NotFound);
    EXPECT_TRUE(nowhere.error().message.contains(u"gone"_s));
    const auto folder = saveFile(m_folder.path(), "x");
    EXPECT_EQ(codeOf(folder), Error::Code::Conflict);
    EXPECT_TRUE(folder.error().message.contains(u"is a folder"_s));
    EXPECT_EQ(files(), QStringList());
}

#ifdef Q_OS_WIN
TEST_F(SaveFileTest, SaysWhatToDoWhereTheFileIsOpenElsewhere)
{
    ASSERT_TRUE(saveFile(path(), "first"));
    const HeldOpen held(path());
    const auto saved = saveFile(path(), "second");
    EXPECT_EQ(codeOf(saved), Error::Code::Storage);
    EXPECT_TRUE(saved.error().message.contains(u"Close the program that shows the file"_s))
        << saved.error().message.toStdString();
    EXPECT_EQ(content(), "first");
    EXPECT_EQ(files(), QStringList{u"list.csv"_s});
}

TEST_F(SaveFileTest, TriesAgainWhereTheFileIsHeldForAMoment)
{
    ASSERT_TRUE(saveFile(path(), "first"));
    auto held = std::make_unique<HeldOpen>(path());
    const auto let = std::async(std::launch::async, [&held] {
        std::this_thread::sleep_for(100ms);
        held.reset();
    });
    const auto saved = saveFile(path(), "second");
    EXPECT_TRUE(saved);
    EXPECT_EQ(content(), "second");
}
#else
// A file that cannot be opened stands for one that is held: on this system nobody holds a file.
TEST_F(SaveFileTest, TriesAgainWhereNoFileCanBeOpenedForAMoment)
{
    const ResourceLimit files(RLIMIT_NOFILE, 3);
    const auto given = std::async(std::launch::async, [&files] {
        std::this_thread::sleep_for(100ms);
        files.lift();
    });
    const auto saved = saveFile(path(), "x");
    given.wait();
    EXPECT_TRUE(saved);
    EXPECT_EQ(content(), "x");
}

TEST_F(SaveFileTest, SaysWhatToDoWhereNoFileCanBeOpenedAtAll)
{
    const auto saved = [this] {
        const ResourceLimit files(RLIMIT_NOFILE, 3);
        return saveFile(path(), "x");
    }();
    EXPECT_EQ(codeOf(saved), Error::Code::ReadOnly);
    EXPECT_TRUE(saved.error().message.contains(u"Choose another folder"_s));
    EXPECT_EQ(files(), QStringList());
}

TEST_F(SaveFileTest, SaysThatTheDiskIsFullAndKeepsWhatWasThere)
{
    ASSERT_TRUE(saveFile(path(), "first"));
    qint64 took = 0;
    const auto saved = [this, &took] {
        const ResourceLimit size(RLIMIT_FSIZE, 1000);
        QElapsedTimer timer;
        timer.start();
        auto result = saveFile(path(), QByteArray(100'000, 'x'));
        took = timer.elapsed();
        return result;
    }();
    EXPECT_EQ(codeOf(saved), Error::Code::Full);
    EXPECT_TRUE(saved.error().message.contains(u"the disk is full"_s))
        << saved.error().message.toStdString();
    EXPECT_LT(took, 100) << "it is not tried again";
    EXPECT_EQ(content(), "first");
    EXPECT_EQ(files(), QStringList{u"list.csv"_s});
    EXPECT_TRUE(saveFile(path(), QByteArray(100'000, 'x'))) << "with room again";
}
#endif

} // namespace redress
