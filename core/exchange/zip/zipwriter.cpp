// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/zip/zipwriter.h"

#include <QBuffer>

#include <minizip/zip.h>

#include <algorithm>

namespace redress {

namespace {

constexpr uLong kFirstDay =
    (1U << 21) | (1U << 16); ///< 1 January 1980, the first day that ZIP knows.
constexpr int kStored = 0;
constexpr unsigned kMostAtOnce = 1U << 30;

QBuffer &bufferOf(voidpf stream)
{
    return *static_cast<QBuffer *>(stream);
}

voidpf openBuffer(voidpf opaque, const void *, int)
{
    return opaque;
}

uLong readBuffer(voidpf, voidpf stream, void *bytes, uLong size)
{
    return uLong(bufferOf(stream).read(static_cast<char *>(bytes), qint64(size)));
}

uLong writeBuffer(voidpf, voidpf stream, const void *bytes, uLong size)
{
    return uLong(bufferOf(stream).write(static_cast<const char *>(bytes), qint64(size)));
}

ZPOS64_T tellBuffer(voidpf, voidpf stream)
{
    return ZPOS64_T(bufferOf(stream).pos());
}

long seekBuffer(voidpf, voidpf stream, ZPOS64_T offset, int origin)
{
    QBuffer &buffer = bufferOf(stream);
    const qint64 from = origin == ZLIB_FILEFUNC_SEEK_CUR   ? buffer.pos()
                        : origin == ZLIB_FILEFUNC_SEEK_END ? buffer.size()
                                                           : 0;
    return buffer.seek(from + qint64(offset)) ? 0 : -1;
}

int closeBuffer(voidpf, voidpf)
{
    return 0;
}

int bufferError(voidpf, voidpf)
{
    return 0;
}

} // namespace

struct ZipWriter::Zip {
    QBuffer buffer;
    zipFile file = nullptr;
    bool isWhole = true;
};

ZipWriter::ZipWriter()
    : m_zip(std::make_unique<Zip>())
{
    m_zip->buffer.open(QIODevice::ReadWrite);
    zlib_filefunc64_def functions{&openBuffer, &readBuffer,  &writeBuffer, &tellBuffer,
                                  &seekBuffer, &closeBuffer, &bufferError, &m_zip->buffer};
    m_zip->file = zipOpen2_64("archive", APPEND_STATUS_CREATE, nullptr, &functions);
    m_zip->isWhole = m_zip->file != nullptr;
}

ZipWriter::~ZipWriter()
{
    if (m_zip->file)
        zipClose(m_zip->file, nullptr);
}

void ZipWriter::add(const QString &name, const QByteArray &content, Packing packing)
{
    if (!m_zip->isWhole)
        return;
    zip_fileinfo info{};
    info.dosDate = kFirstDay;
    const int method = packing == Packing::Stored ? kStored : Z_DEFLATED;
    bool isGood =
        zipOpenNewFileInZip64(m_zip->file, name.toUtf8().constData(), &info, nullptr, 0, nullptr, 0,
                              nullptr, method, Z_DEFAULT_COMPRESSION, 0) == ZIP_OK;
    for (qsizetype from = 0; isGood && from < content.size(); from += kMostAtOnce) {
        const auto size = unsigned(std::min<qsizetype>(content.size() - from, kMostAtOnce));
        isGood = zipWriteInFileInZip(m_zip->file, content.constData() + from, size) == ZIP_OK;
    }
    m_zip->isWhole = isGood && zipCloseFileInZip(m_zip->file) == ZIP_OK;
}

QByteArray ZipWriter::finish()
{
    if (!m_zip->file)
        return {};
    const bool isClosed = zipClose(m_zip->file, nullptr) == ZIP_OK;
    m_zip->file = nullptr;
    return m_zip->isWhole && isClosed ? m_zip->buffer.data() : QByteArray();
}

} // namespace redress
