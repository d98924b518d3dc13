// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/intake/contactdraft.h"

#include "core/base/dates.h"
#include "core/store/draftrepository.h"
#include "ui/shell/pagehost.h"
#include "ui/shell/pagelist.h"
#include "ui/shell/session.h"
#include "ui/widgets/messagebar.h"

#include <QCoreApplication>
#include <QJsonDocument>
#include <QLocale>

namespace redress {

namespace {

using namespace Qt::StringLiterals;

const QString kForm = u"new_contact"_s;

struct DraftText {
    Q_DECLARE_TR_FUNCTIONS(redress::ContactDraft)
};

} // namespace

std::optional<ContactDraft::Kept> ContactDraft::find() const
{
    if (m_session.isReadOnly())
        return std::nullopt;
    const auto stored =
        DraftRepository::find(m_session.database(), m_session.store().who().person, kForm);
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
    const auto kept =
        DraftRepository::keep(m_session.database(), m_session.store().who().person, kForm,
                              {m_session.clock().nowUtc(), QString::fromUtf8(body)});
    return kept ? QString() : kept.error().message;
}

void ContactDraft::remove()
{
    if (m_session.isReadOnly())
        return;
    // One that stays is offered once more, which harms nobody.
    const auto removed =
        DraftRepository::remove(m_session.database(), m_session.store().who().person, kForm);
    Q_UNUSED(removed)
}

QString ContactDraft::when(const QDateTime &at)
{
    return DraftText::tr("%1 at %2", "a day and a time")
        .arg(weekdayDate(at.date()), QLocale().toString(at.time(), u"HH:mm"_s));
}

void offerContactDraft(PageHost &host)
{
    const auto kept = ContactDraft(host.session()).find();
    if (!kept)
        return;
    host.messages().show(
        MessageBar::Kind::Info,
        DraftText::tr("You were writing a new contact on %1. It is kept as a draft.")
            .arg(ContactDraft::when(kept->at)),
        {{DraftText::tr("&Continue"),
          [&host] {
              host.visit(pagekey::kCases, {{u"new"_s, true}});
          }},
         {DraftText::tr("&Discard draft"), [&host] { ContactDraft(host.session()).remove(); }}});
}

} // namespace redress
