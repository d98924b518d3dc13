// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/intake/contactdraft.h"

#include "core/store/draftrepository.h"
#include "ui/shell/draftkeeping.h"
#include "ui/shell/session.h"

#include <QJsonDocument>

namespace redress {

namespace {

using namespace Qt::StringLiterals;

const QString kForm = u"new_contact"_s;

DraftKey key(const Session &session)
{
    return {session.store().who().person, kForm};
}

} // namespace

std::optional<ContactDraft::Kept> ContactDraft::find() const
{
    if (m_session.isReadOnly())
        return std::nullopt;
    const auto stored = draftkeeping::find(m_session, key(m_session));
    if (!stored || !*stored)
        return std::nullopt;
    const QJsonDocument fields = QJsonDocument::fromJson((*stored)->body.toUtf8());
    if (!fields.isObject())
        return std::nullopt;
    return Kept{(*stored)->savedAtUtc.toLocalTime(), fields.object()};
}

QString ContactDraft::keep(const QJsonObject &fields)
{
    if (m_session.isReadOnly())
        return m_session.readOnlyReason();
    const QByteArray body = QJsonDocument(fields).toJson(QJsonDocument::Compact);
    const auto kept = draftkeeping::keep(m_session, key(m_session),
                                         {m_session.clock().nowUtc(), QString::fromUtf8(body)});
    return kept ? QString() : kept.error().message;
}

void ContactDraft::remove()
{
    if (m_session.isReadOnly())
        return;
    // One that stays is offered once more, which harms nobody.
    const auto removed = draftkeeping::remove(m_session, key(m_session));
    Q_UNUSED(removed)
}

} // namespace redress
