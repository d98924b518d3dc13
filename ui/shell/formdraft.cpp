// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/formdraft.h"

#include "core/casework/records.h"
#include "ui/shell/draftkeeping.h"
#include "ui/shell/draftoffer.h"
#include "ui/shell/parting.h"
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

const QString kOfCase = u"form."_s;
const QString kOfAlone = u"form.alone."_s; ///< Of a case at the Ombudsman with no other behind it.

const QString kVariant = u"variant"_s;
const QString kWords = u"words"_s;
const QString kFields = u"fields"_s;
const QString kAt = u"at"_s;
const QString kAll = u"all"_s;

/// One for each variant: a draft of one issue stands beside that of another.
QJsonObject variantsIn(const Draft &draft)
{
    const QJsonObject body = QJsonDocument::fromJson(draft.body.toUtf8()).object();
    if (body.contains(kAll))
        return body.value(kAll).toObject();
    // As an earlier edition kept it.
    return {{body.value(kVariant).toString(),
             QJsonObject{{kWords, body.value(kWords)},
                         {kFields, body.value(kFields)},
                         {kAt, draft.savedAtUtc.toString(Qt::ISODateWithMs)}}}};
}

QDateTime timeOf(const QJsonObject &one)
{
    return QDateTime::fromString(one.value(kAt).toString(), Qt::ISODateWithMs).toLocalTime();
}

Draft draftOf(const QJsonObject &variants, const QDateTime &atUtc)
{
    return {atUtc,
            QString::fromUtf8(
                QJsonDocument(QJsonObject{{kAll, variants}}).toJson(QJsonDocument::Compact))};
}

} // namespace

const QStringList &FormDraft::forms()
{
    static const QStringList names{
        u"act"_s,        u"issue"_s,     u"action"_s,       u"triage"_s,
        u"contact"_s,    u"person"_s,    u"needs"_s,        u"consent"_s,
        u"advocacy"_s,   u"ombudsman"_s, u"remedy"_s,       u"enquiry"_s,
        u"letter"_s,     u"cost"_s,      u"stage_remedy"_s, u"recommendation"_s,
        u"conversion"_s, u"removal"_s,   u"restriction"_s,  u"dip_look"_s,
        u"premature"_s};
    return names;
}

FormDraft::About FormDraft::aboutOf(const OmbudsmanRecord &of, const QString &form,
                                    const QString &variant, const QString &words)
{
    if (of.caseId)
        return {form, variant, *of.caseId, words};
    return {form, variant, CaseId(), words, of.id};
}

DraftKey FormDraft::keyOf(const Session &session, const About &about)
{
    const QString person = session.store().who().person;
    if (about.alone)
        return {person, kOfAlone + about.form, about.alone->value()};
    return {person, kOfCase + about.form, about.ofCase.value()};
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
    dialog.keepFirst(); // What is put back was typed, and is not given up without a word.
    putBack(dialog);
    m_timer.setInterval(kLooksEvery);
    connect(&m_timer, &QTimer::timeout, this, &FormDraft::keepIfTyped);
    m_timer.start();
    connect(&Parting::one(), &Parting::isNear, this, [this] {
        if (m_timer.isActive())
            keepIfTyped();
    });
    // Recorded or given up: both are what the person wanted.
    connect(&dialog, &QDialog::finished, this, [this] {
        m_timer.stop();
        if (!m_kept.isEmpty())
            remove(m_session, m_about);
    });
}

void FormDraft::putBack(FormDialog &dialog)
{
    const auto found = find(m_session, m_about);
    if (!found)
        return;
    m_kept = found->fields;
    m_form.setTyped(m_kept);
    if (changed().isEmpty()) {
        remove(m_session, m_about);
        m_kept = {};
        return;
    }
    dialog.setNotice(
        tr("This is what you typed on %1. It is not recorded yet.").arg(draftTime(found->at)));
}

QJsonObject FormDraft::changed() const
{
    QJsonObject fields = m_form.typed();
    for (auto field = m_first.begin(); field != m_first.end(); ++field) {
        if (fields.value(field.key()) == field.value())
            fields.remove(field.key());
    }
    return fields;
}

void FormDraft::keepIfTyped()
{
    const QJsonObject typed = changed();
    if (typed == m_kept)
        return;
    if (typed.isEmpty()) {
        remove(m_session, m_about);
        m_kept = {};
        return;
    }
    // One that could not be kept is tried again a moment later.
    if (keep(m_session, m_about, typed))
        m_kept = typed;
}

std::optional<FormDraft::Kept> FormDraft::find(Session &session, const About &about)
{
    const auto stored = draftkeeping::find(session, keyOf(session, about));
    if (!stored || !*stored)
        return std::nullopt;
    const QJsonObject variants = variantsIn(**stored);
    if (!variants.contains(about.variant))
        return std::nullopt;
    const QJsonObject one = variants.value(about.variant).toObject();
    return Kept{one.value(kFields).toObject(), timeOf(one)};
}

bool FormDraft::keep(Session &session, const About &about, const QJsonObject &fields)
{
    return keepOf(session, about, fields, session.clock().nowUtc());
}

FormDraft::About FormDraft::follow(Session &session, const About &alone, CaseId ofCase)
{
    About now{alone.form, alone.variant, ofCase, alone.words};
    const auto typed = find(session, alone);
    if (typed && !find(session, now) && !keepOf(session, now, typed->fields, typed->at.toUTC()))
        return alone; // It is tried again when the file is opened the next time.
    remove(session, alone);
    return now;
}

bool FormDraft::keepOf(Session &session, const About &about, const QJsonObject &fields,
                       const QDateTime &atUtc)
{
    const DraftKey key = keyOf(session, about);
    const auto stored = draftkeeping::find(session, key);
    QJsonObject variants = stored && *stored ? variantsIn(**stored) : QJsonObject();
    variants.insert(about.variant, QJsonObject{{kWords, about.words},
                                               {kFields, fields},
                                               {kAt, atUtc.toString(Qt::ISODateWithMs)}});
    return draftkeeping::keep(session, key, draftOf(variants, atUtc)).has_value();
}

std::vector<FormDraft::Left> FormDraft::left(Session &session)
{
    std::vector<Left> found;
    const auto take = [&](const QString &form, bool isAlone) {
        const auto drafts = DraftRepository::all(session.database(), session.store().who().person,
                                                 (isAlone ? kOfAlone : kOfCase) + form);
        if (!drafts)
            return;
        for (const KeptDraft &kept : *drafts) {
            const qint64 id = kept.key.record.value_or(0);
            const QJsonObject variants = variantsIn(kept.draft);
            for (auto one = variants.begin(); one != variants.end(); ++one) {
                const QJsonObject body = one.value().toObject();
                About about{form, one.key(), CaseId(id), body.value(kWords).toString()};
                if (isAlone) {
                    about.ofCase = CaseId();
                    about.alone = OmbudsmanId(id);
                }
                found.push_back({about, timeOf(body)});
            }
        }
    };
    for (const QString &form : forms()) {
        take(form, false);
        take(form, true);
    }
    return found;
}

void FormDraft::remove(Session &session, const About &about)
{
    const DraftKey key = keyOf(session, about);
    const auto stored = draftkeeping::find(session, key);
    if (!stored || !*stored)
        return;
    QJsonObject variants = variantsIn(**stored);
    variants.remove(about.variant);
    // One that stays is offered once more, which harms nobody.
    if (variants.isEmpty())
        static_cast<void>(draftkeeping::remove(session, key));
    else
        static_cast<void>(
            draftkeeping::keep(session, key, draftOf(variants, (*stored)->savedAtUtc)));
}

} // namespace redress
