// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QIODevice>
#include <QStringDecoder>

namespace redress {

/// Gives as UTF-8 what another device holds in Windows-1252 or UTF-16.
///
/// Each byte of Windows-1252 has its character; the five that have none become control characters,
/// which the import refuses by their place. Qt 6.4 knows UTF-16 and not Windows-1252.
class DecodingDevice final : public QIODevice
{
public:
    enum class From { Windows1252, Utf16 };

    /// \param source open for reading; must outlive the device.
    DecodingDevice(QIODevice &source, From from);

    bool isSequential() const override { return true; }
    bool atEnd() const override { return m_at >= m_ready.size() && m_source.atEnd(); }

protected:
    qint64 readData(char *data, qint64 most) override;
    qint64 writeData(const char *, qint64) override { return -1; }

private:
    void refill();

    QIODevice &m_source;
    From m_from;
    QStringDecoder m_utf16{QStringDecoder::Utf16};
    QByteArray m_ready;
    qsizetype m_at = 0;
};

/// Text of Windows-1252.
QString fromWindows1252(QByteArrayView bytes);

} // namespace redress
