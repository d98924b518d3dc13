// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/formdraft.h"

#include "ui/shell/draftoffer.h"
#include "ui/shell/session.h"
#include "ui/widgets/factform.h"
#include "ui/widgets/formdialog.h"

#include <QJsonDocument>

#include <chrono>

namespace redress {

namespace {

using namespace Qt::StringLiterals;

/// Well within the five seconds after which nothing typed may be lost. \source ux 4
constexpr std::chrono::seconds kLooksEvery{2};

const QString kVariant = u"variant"_s;
const QString kWords = u"words"_s;
const QString kFields = u"fields"_s;

QJsonObject bodyOf(const Draft &draft)
{
    return QJsonDocument::fromJson(draft.body.toUtf8()).object();
}

} // namespace

const QStringList &FormDraft::forms()
{
    static const QStringList names{u"act"_s,      u"issue"_s,     u"action"_s, u"triage"_s,
                                   u"contact"_s,  u"person"_s,    u"needs"_s,  u"consent"_s,
                                   u"advocacy"_s, u"ombudsman"_s, u"remedy"_s};
    return names;
}

DraftKey FormDraft::keyOf(const Session &session, const About &about)
{
    return {session.store().who().person, u"form."_s + about.form, about.ofCase.value()};
}

FormDraft::FormDraft(Session &session, About about, FactForm &form, FormDialog &dialog)
    : QObject(&dialog)
    , m_session(session)
    , m_about(std::move(about))
    , m_form(form)
    , m_first(form.typed())
{
    if (session.isReadOnly())
        return;
    putBack(dialog);
    m_timer.setInterval(kLooksEvery);
    connect(&m_timer, &QTimer::timeout, this, &FormDraft::keepIfTyped);
    m_timer.start();
    // Recorded or given up: both are what the person wanted.
    connect(&dialog, &QDialog::finished, this, [this] {
        m_timer.stop();
        if (!m_kept.isEmpty())
            remove(m_session, m_about);
    });
}

void FormDraft::putBack(FormDialog &dialog)
{
    const auto stored = DraftRepository::find(m_session.database(), keyOf(m_session, m_about));
    if (!stored || !*stored)
        return;
    const QJsonObject body = bodyOf(**stored);
    if (body.value(kVariant).toString() != m_about.variant)
        return; // Of another step; it goes once something is typed here.
    m_kept = body.value(kFields).toObject();
    m_form.setTyped(m_kept);
    dialog.setNotice(tr("This is what you typed on %1. It is not recorded yet.")
                         .arg(draftTime((*stored)->savedAtUtc.toLocalTime())));
}

void FormDraft::keepIfTyped()
{
    const QJsonObject typed = m_form.typed();
    if (typed == m_kept || (m_kept.isEmpty() && typed == m_first))
        return;
    if (typed == m_first) {
        remove(m_session, m_about);
        m_kept = {};
        return;
    }
    const QByteArray body =
        QJsonDocument(
            QJsonObject{{kVariant, m_about.variant}, {kWords, m_about.words}, {kFields, typed}})
            .toJson(QJsonDocument::Compact);
    const auto kept = DraftRepository::keep(m_session.database(), keyOf(m_session, m_about),
                                            {m_session.clock().nowUtc(), QString::fromUtf8(body)});
    // One that could not be kept is tried again a moment later.
    if (kept)
        m_kept = typed;
}

std::vector<FormDraft::Left> FormDraft::left(Session &session)
{
    std::vector<Left> found;
    for (const QString &form : forms()) {
        const auto drafts = DraftRepository::all(session.database(), session.store().who().person,
                                                 u"form."_s + form);
        if (!drafts)
            continue;
        for (const KeptDraft &kept : *drafts) {
            const QJsonObject body = bodyOf(kept.draft);
            found.push_back({{form, body.value(kVariant).toString(),
                              CaseId(kept.key.record.value_or(0)), body.value(kWords).toString()},
                             kept.draft.savedAtUtc.toLocalTime()});
        }
    }
    return found;
}

void FormDraft::remove(Session &session, const About &about)
{
    // One that stays is offered once more, which harms nobody.
    const auto removed = DraftRepository::remove(session.database(), keyOf(session, about));
    Q_UNUSED(removed)
}

} // namespace redress
