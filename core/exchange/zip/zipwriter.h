// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>

#include <memory>

namespace redress {

/// Packs files into a ZIP archive in memory; minizip writes it. The same files give the same bytes:
/// they bear no time.
class ZipWriter final
{
public:
    enum class Packing { Deflated, Stored };

    ZipWriter();
    ~ZipWriter();
    Q_DISABLE_COPY_MOVE(ZipWriter)

    void add(const QString &name, const QByteArray &content, Packing packing = Packing::Deflated);

    /// The whole archive; empty if anything went wrong. Nothing can be added after it.
    QByteArray finish();

private:
    struct Zip;
    std::unique_ptr<Zip> m_zip;
};

} // namespace redress
