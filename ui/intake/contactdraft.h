// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDateTime>
#include <QJsonObject>

#include <optional>

namespace redress {

class Session;

/// What the person at the keyboard typed of a new contact and has not saved, as the case file keeps
/// it. A file that is open for reading only keeps none and has none to offer. \source ux 4
class ContactDraft final
{
public:
    struct Kept {
        QDateTime at; ///< Local time.
        QJsonObject fields;
    };

    explicit ContactDraft(Session &session)
        : m_session(session)
    {}

    std::optional<Kept> find() const;
    /// \return why it could not be kept; empty: it is.
    QString keep(const QJsonObject &fields);
    void remove();

private:
    Session &m_session;
};

} // namespace redress
