// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/csv/decodingdevice.h"

#include <algorithm>
#include <array>
#include <cstring>

namespace redress {

namespace {

constexpr qint64 kBlock = 1 << 16;

/// What stands for 0x80 to 0x9F. 81, 8D, 8F, 90 and 9D are not used.
constexpr std::array<char16_t, 32> kUpper{
    0x20AC, 0x0081, 0x201A, 0x0192, 0x201E, 0x2026, 0x2020, 0x2021, 0x02C6, 0x2030, 0x0160,
    0x2039, 0x0152, 0x008D, 0x017D, 0x008F, 0x0090, 0x2018, 0x2019, 0x201C, 0x201D, 0x2022,
    0x2013, 0x2014, 0x02DC, 0x2122, 0x0161, 0x203A, 0x0153, 0x009D, 0x017E, 0x0178,
};

} // namespace

QString fromWindows1252(QByteArrayView bytes)
{
    QString text(bytes.size(), Qt::Uninitialized);
    std::transform(bytes.begin(), bytes.end(), text.begin(), [](char byte) {
        const auto code = static_cast<unsigned char>(byte);
        return QChar(code >= 0x80 && code < 0xA0 ? kUpper[code - 0x80U] : char16_t(code));
    });
    return text;
}

DecodingDevice::DecodingDevice(QIODevice &source, From from)
    : m_source(source)
    , m_from(from)
{
    open(QIODevice::ReadOnly | QIODevice::Unbuffered);
}

void DecodingDevice::refill()
{
    const QByteArray block = m_source.read(kBlock);
    m_at = 0;
    if (m_from == From::Windows1252) {
        m_ready = fromWindows1252(block).toUtf8();
        return;
    }
    const QString text = m_utf16.decode(block);
    m_ready = text.toUtf8();
}

qint64 DecodingDevice::readData(char *data, qint64 most)
{
    while (m_at >= m_ready.size() && !m_source.atEnd())
        refill();
    const qint64 size = std::min<qint64>(most, m_ready.size() - m_at);
    if (size > 0)
        std::memcpy(data, m_ready.constData() + m_at, size_t(size));
    m_at += size;
    return size;
}

} // namespace redress
