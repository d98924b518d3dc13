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

/// What searches find of a message: its subject, who sent it, the names of what is attached, and
/// what it says in plain text; where it is only written as HTML, the words of that.
/// \return nothing if \p message is none.
/// \source RFC 2045 section 6; RFC 2046 section 5
QString readMailText(const QByteArray &message);

} // namespace redress
