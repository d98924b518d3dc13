// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QIODevice>
#include <QString>

#include <memory>

namespace redress {

/// One file inside a ZIP archive, read from front to back. Stops with an error before it could take
/// all memory or all day.
class ZipEntry : public QIODevice
{
public:
    enum class Trouble {
        None,
        Damaged,  ///< Cannot be unpacked, or its checksum is wrong.
        TooLarge, ///< Unpacks to more than any honest file, or one piece of it does.
        Locked,   ///< Encrypted.
    };

    using QIODevice::QIODevice;

    virtual Trouble trouble() const = 0;
    /// To be called for each piece of the text that was taken: no piece may be longer than
    /// kLongestPiece.
    virtual void pieceTaken() = 0;
    /// How much of it has been read, 0 to 1.
    virtual double progress() const = 0;

    static constexpr qint64 kLongestPiece = 8 << 20;
};

/// A ZIP archive on a device that can be sought in; minizip reads it.
///
/// \source engineering 1, "limits: entry size, ratio, cell length (zip bombs)"
class ZipArchive final
{
public:
    /// \param device open for reading; must outlive the archive.
    explicit ZipArchive(QIODevice &device);
    ~ZipArchive();
    Q_DISABLE_COPY_MOVE(ZipArchive)

    bool isOpen() const;
    bool has(const QString &name) const;

    /// The file of that name, letter case aside; nothing if there is none. One at a time: the one
    /// before must be gone.
    /// \param mostBytes that it may unpack to.
    std::unique_ptr<ZipEntry> open(const QString &name, qint64 mostBytes);

private:
    struct Unzip;
    std::unique_ptr<Unzip> m_unzip;
};

} // namespace redress
