// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/ziparchive.h"

#include <minizip/unzip.h>

#include <algorithm>
#include <limits>

namespace redress {

namespace {

/// Honest sheets unpack to some ten or twenty times their size; bombs to a thousand times.
constexpr qint64 kMostRatio = 200;
constexpr qint64 kSmallEnough = 64 << 20; ///< Up to here the ratio does not matter.
constexpr int kAnyLetterCase = 2;

QIODevice &deviceOf(voidpf stream)
{
    return *static_cast<QIODevice *>(stream);
}

voidpf openDevice(voidpf opaque, const void *, int)
{
    return deviceOf(opaque).seek(0) ? opaque : nullptr;
}

uLong readDevice(voidpf, voidpf stream, void *bytes, uLong size)
{
    return uLong(
        std::max<qint64>(0, deviceOf(stream).read(static_cast<char *>(bytes), qint64(size))));
}

uLong writeDevice(voidpf, voidpf, const void *, uLong)
{
    return 0;
}

ZPOS64_T tellDevice(voidpf, voidpf stream)
{
    return ZPOS64_T(deviceOf(stream).pos());
}

long seekDevice(voidpf, voidpf stream, ZPOS64_T offset, int origin)
{
    QIODevice &device = deviceOf(stream);
    const qint64 from = origin == ZLIB_FILEFUNC_SEEK_CUR   ? device.pos()
                        : origin == ZLIB_FILEFUNC_SEEK_END ? device.size()
                                                           : 0;
    if (offset > ZPOS64_T(std::numeric_limits<qint64>::max() - from))
        return -1;
    const qint64 to = from + qint64(offset);
    return to <= device.size() && device.seek(to) ? 0 : -1;
}

int closeDevice(voidpf, voidpf)
{
    return 0; // The device belongs to somebody else.
}

int deviceError(voidpf, voidpf)
{
    return 0;
}

/// The file inside the archive that minizip has open.
class UnzippedEntry final : public ZipEntry
{
public:
    UnzippedEntry(unzFile file, const unz_file_info64 &info, qint64 mostBytes)
        : m_file(file)
        , m_size(qint64(std::min<ZPOS64_T>(info.uncompressed_size,
                                           ZPOS64_T(std::numeric_limits<qint64>::max()))))
    {
        const auto packed = qint64(
            std::min<ZPOS64_T>(info.compressed_size, ZPOS64_T(std::numeric_limits<qint64>::max())));
        constexpr uLong kEncrypted = 1;
        if ((info.flag & kEncrypted) != 0)
            m_trouble = Trouble::Locked;
        else if (m_size > mostBytes || (m_size > kSmallEnough && m_size / kMostRatio > packed))
            m_trouble = Trouble::TooLarge;
        else if (unzOpenCurrentFile(m_file) == UNZ_OK)
            m_isOpen = true;
        else
            m_trouble = Trouble::Damaged;
        open(QIODevice::ReadOnly | QIODevice::Unbuffered);
    }
    ~UnzippedEntry() override
    {
        if (m_isOpen)
            unzCloseCurrentFile(m_file);
    }

    Trouble trouble() const override { return m_trouble; }
    void pieceTaken() override { m_piece = 0; }
    bool isSequential() const override { return true; }
    bool atEnd() const override { return m_isAtEnd || m_trouble != Trouble::None; }

    double progress() const override { return m_size > 0 ? double(m_read) / double(m_size) : 1; }

protected:
    qint64 readData(char *data, qint64 most) override
    {
        if (m_trouble != Trouble::None)
            return -1;
        if (m_isAtEnd || most <= 0)
            return 0;
        if (m_piece > kLongestPiece) {
            m_trouble = Trouble::TooLarge;
            return -1;
        }
        const int size =
            unzReadCurrentFile(m_file, data, unsigned(std::min<qint64>(most, 1 << 20)));
        if (size < 0) {
            m_trouble = Trouble::Damaged;
            return -1;
        }
        if (size == 0)
            finish();
        m_read += size;
        m_piece += size;
        return size;
    }
    qint64 writeData(const char *, qint64) override { return -1; }

private:
    /// minizip compares the checksum once all is read.
    void finish()
    {
        m_isAtEnd = true;
        m_isOpen = false;
        if (unzCloseCurrentFile(m_file) != UNZ_OK)
            m_trouble = Trouble::Damaged;
    }

    unzFile m_file;
    qint64 m_size;
    qint64 m_read = 0;
    qint64 m_piece = 0;
    bool m_isOpen = false;
    bool m_isAtEnd = false;
    Trouble m_trouble = Trouble::None;
};

} // namespace

struct ZipArchive::Unzip {
    unzFile file = nullptr;
};

ZipArchive::ZipArchive(QIODevice &device)
    : m_unzip(std::make_unique<Unzip>())
{
    zlib_filefunc64_def functions{};
    functions.zopen64_file = &openDevice;
    functions.zread_file = &readDevice;
    functions.zwrite_file = &writeDevice;
    functions.ztell64_file = &tellDevice;
    functions.zseek64_file = &seekDevice;
    functions.zclose_file = &closeDevice;
    functions.zerror_file = &deviceError;
    functions.opaque = &device;
    m_unzip->file = unzOpen2_64("", &functions);
}

ZipArchive::~ZipArchive()
{
    if (m_unzip->file)
        unzClose(m_unzip->file);
}

bool ZipArchive::isOpen() const
{
    return m_unzip->file != nullptr;
}

bool ZipArchive::has(const QString &name) const
{
    return isOpen() &&
           unzLocateFile(m_unzip->file, name.toUtf8().constData(), kAnyLetterCase) == UNZ_OK;
}

std::unique_ptr<ZipEntry> ZipArchive::open(const QString &name, qint64 mostBytes)
{
    unz_file_info64 info{};
    if (!has(name) ||
        unzGetCurrentFileInfo64(m_unzip->file, &info, nullptr, 0, nullptr, 0, nullptr, 0) != UNZ_OK)
        return nullptr;
    return std::make_unique<UnzippedEntry>(m_unzip->file, info, mostBytes);
}

} // namespace redress
