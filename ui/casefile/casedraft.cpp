// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/casefile/casedraft.h"

#include "core/base/dates.h"
#include "ui/casefile/casesections.h"
#include "ui/casefile/factspane.h"
#include "ui/casefile/savebar.h"
#include "ui/casefile/stagepane.h"
#include "ui/shell/draftkeeping.h"
#include "ui/shell/parting.h"
#include "ui/shell/session.h"
#include "ui/widgets/factform.h"
#include "ui/widgets/typedfields.h"

#include <QJsonDocument>
#include <QLocale>

#include <chrono>

namespace redress {

namespace {

using namespace Qt::StringLiterals;

/// Well within the five seconds after which nothing typed may be lost. \source ux 4
constexpr std::chrono::seconds kKeptAfter{2};

const QString kParts = u"parts"_s;
const QString kReason = u"reason"_s;
const QString kReference = u"reference"_s;
const QString kFacts = u"facts"_s;
// Of a field: what was typed, and what was stored when it was.
const QString kTyped = u"typed"_s;
const QString kWas = u"was"_s;

} // namespace

const QString &CaseDraft::form()
{
    static const QString name = u"case"_s;
    return name;
}

CaseDraft::CaseDraft(Session &session, CaseId id, const CaseSections &sections, SaveBar &saveBar,
                     QObject *parent)
    : QObject(parent)
    , m_session(session)
    , m_id(id)
    , m_sections(sections)
    , m_saveBar(saveBar)
{
    m_timer.setSingleShot(true);
    m_timer.setInterval(kKeptAfter);
    connect(&m_timer, &QTimer::timeout, this, &CaseDraft::keep);
    connect(&Parting::one(), &Parting::isNear, this, &CaseDraft::keepIfDue);
    connect(&m_saveBar, &SaveBar::reasonEdited, this, [this] { noteEdit(true); });
}

std::vector<CaseDraft::Part> CaseDraft::parts() const
{
    std::vector<Part> parts{{kFacts, {}, m_sections.facts()->form()}};
    for (const StagePane *pane : m_sections.stages()) {
        const int number = pane->draft().number;
        parts.push_back({QString::number(number), tr("Stage %1").arg(number), pane->form()});
    }
    return parts;
}

QString CaseDraft::nameIn(const Part &part, const QString &field) const
{
    const QString name = part.form->name(field);
    return part.name.isEmpty() ? name : tr("%1, %2", "stage, field").arg(part.name, name);
}

DraftKey CaseDraft::draftKey() const
{
    return {m_session.store().who().person, form(), m_id.value()};
}

void CaseDraft::noteStored(const QString &reference)
{
    m_reference = reference;
    m_stored = {};
    for (const Part &part : parts())
        m_stored.insert(part.key, part.form->typed());
}

QJsonObject CaseDraft::body() const
{
    QJsonObject changed = m_without;
    for (const Part &part : parts()) {
        const QJsonObject stored = m_stored.value(part.key).toObject();
        const QJsonObject typed = part.form->typed();
        QJsonObject fields;
        for (auto field = typed.begin(); field != typed.end(); ++field) {
            const QJsonObject was = stored.value(field.key()).toObject();
            if (!isSameTyped(was, field->toObject()))
                fields.insert(field.key(), QJsonObject{{kTyped, *field}, {kWas, was}});
        }
        if (!fields.isEmpty())
            changed.insert(part.key, fields);
    }
    return {{kReference, m_reference}, {kReason, m_saveBar.reason()}, {kParts, changed}};
}

void CaseDraft::noteEdit(bool isModified)
{
    if (m_session.isReadOnly())
        return;
    if (isModified && !m_timer.isActive())
        m_timer.start();
    else if (!isModified && (m_timer.isActive() || !m_keptAt.isEmpty()))
        drop();
}

void CaseDraft::keepIfDue()
{
    if (m_timer.isActive())
        keep();
}

bool CaseDraft::keep()
{
    m_timer.stop();
    if (m_session.isReadOnly())
        return false;
    const QDateTime now = m_session.clock().nowUtc();
    const QByteArray text = QJsonDocument(body()).toJson(QJsonDocument::Compact);
    const auto done = draftkeeping::keep(m_session, draftKey(), {now, QString::fromUtf8(text)});
    m_keptAt = done ? QLocale().toString(now.toLocalTime().time(), u"HH:mm"_s) : QString();
    // The file is tried again, whether anything more is typed or not.
    if (!done || done->notInFile)
        m_timer.start();
    if (!done)
        Q_EMIT notKept(done.error().message);
    else if (done->notInFile)
        Q_EMIT keptHere(done->notInFile->message);
    else
        Q_EMIT kept();
    return done.has_value();
}

void CaseDraft::drop()
{
    m_timer.stop();
    m_keptAt.clear();
    m_without = {};
    if (m_session.isReadOnly())
        return;
    // One that stays is offered once more, which harms nobody.
    const auto removed = draftkeeping::remove(m_session, draftKey());
    Q_UNUSED(removed)
}

std::optional<CaseDraft::PutBack> CaseDraft::putBack()
{
    if (m_session.isReadOnly())
        return std::nullopt;
    const auto stored = draftkeeping::find(m_session, draftKey());
    if (!stored || !*stored)
        return std::nullopt;
    const QJsonObject body = QJsonDocument::fromJson((*stored)->body.toUtf8()).object();
    const QJsonObject changed = body.value(kParts).toObject();
    const QDateTime at = (*stored)->savedAtUtc.toLocalTime();
    PutBack done{at, {}};
    m_without = changed;
    for (const Part &part : parts()) {
        const QJsonObject fields = changed.value(part.key).toObject();
        m_without.remove(part.key);
        const QJsonObject now = m_stored.value(part.key).toObject();
        QJsonObject typed;
        for (auto field = fields.begin(); field != fields.end(); ++field) {
            const QJsonObject one = field->toObject();
            typed.insert(field.key(), one.value(kTyped));
            if (!isSameTyped(one.value(kWas).toObject(), now.value(field.key()).toObject()))
                done.changedMeanwhile.append(nameIn(part, field.key()));
        }
        part.form->setTyped(typed);
    }
    m_saveBar.setReason(body.value(kReason).toString());
    m_timer.stop(); // It is kept already.
    m_keptAt = QLocale().toString(at.time(), u"HH:mm"_s);
    return done;
}

std::vector<CaseDraft::Difference> CaseDraft::differences() const
{
    std::vector<Difference> found;
    for (const Part &part : parts()) {
        const QJsonObject stored = m_stored.value(part.key).toObject();
        const QJsonObject typed = part.form->typed();
        for (const QString &field : part.form->keys() + part.form->keptKeys()) {
            const QJsonObject was = stored.value(field).toObject();
            const QJsonObject now = typed.value(field).toObject();
            if (!isSameTyped(was, now))
                found.push_back({nameIn(part, field), shownOf(was), shownOf(now)});
        }
    }
    for (auto part = m_without.begin(); part != m_without.end(); ++part) {
        const QJsonObject fields = part->toObject();
        for (auto field = fields.begin(); field != fields.end(); ++field)
            found.push_back({tr("Stage %1, which the case has no more").arg(part.key()),
                             shownOf(field->toObject().value(kWas).toObject()),
                             shownOf(field->toObject().value(kTyped).toObject())});
    }
    return found;
}

} // namespace redress
