// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QDateTime>
#include <QString>

#include <optional>

namespace redress {

/// What the head of an e-mail says, as it is saved by mail programs (.eml).
struct MailHead {
    QString from;
    QString to;
    QString subject;
    std::optional<QDateTime> sentAt;

    bool operator==(const MailHead &) const = default;
};

/// Reads the head of a message; encoded words are decoded.
/// \return nothing if \p message does not begin with the head of one.
/// \source RFC 5322 sections 2.2 and 3.6; RFC 2047
std::optional<MailHead> readMailHead(const QByteArray &message);

} // namespace redress
