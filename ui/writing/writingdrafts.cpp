// SPDX-License-Identifier: GPL-3.0-or-later
// How the page of writing keeps what is typed: as a draft every few seconds, for good when it is
// saved.
#include "ui/writing/writingpage.h"

#include "ui/shell/draftkeeping.h"
#include "ui/shell/pagehost.h"
#include "ui/shell/session.h"
#include "ui/widgets/messagebar.h"
#include "ui/writing/papereditor.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QPushButton>

namespace redress {

namespace {

using namespace Qt::StringLiterals;

constexpr auto kForm = "report";

} // namespace

void WritingPage::noteEdit()
{
    m_pause.start();
    if (!m_keep.isActive())
        m_keep.start();
    m_save->setEnabled(true);
    Q_EMIT changed();
}

void WritingPage::keepDraft()
{
    m_keep.stop();
    if (!m_issue || !isModified() || m_host.session().isReadOnly())
        return;
    const QJsonObject body{{u"report"_s, QJsonDocument::fromJson(reportToJson(written())).object()},
                           {u"to_read"_s, QJsonArray::fromStringList(m_toRead)},
                           {u"version"_s, m_issue->version}};
    const auto kept = draftkeeping::keep(
        m_host.session(),
        {m_host.session().store().who().person, QString::fromLatin1(kForm), m_issue->id.value()},
        {m_host.session().clock().nowUtc(),
         QString::fromUtf8(QJsonDocument(body).toJson(QJsonDocument::Compact))});
    if (!kept)
        m_host.messages().show(MessageBar::Kind::Error, kept.error().message);
}

void WritingPage::dropDraft()
{
    m_keep.stop();
    if (!m_issue || m_host.session().isReadOnly())
        return;
    const auto dropped =
        draftkeeping::remove(m_host.session(), {m_host.session().store().who().person,
                                                QString::fromLatin1(kForm), m_issue->id.value()});
    if (!dropped)
        m_host.messages().show(MessageBar::Kind::Error, dropped.error().message);
}

/// What was typed before a crash stands in the text again, and can be discarded.
void WritingPage::offerDraft()
{
    const auto draft =
        draftkeeping::find(m_host.session(), {m_host.session().store().who().person,
                                              QString::fromLatin1(kForm), m_issue->id.value()});
    if (!draft || !*draft)
        return;
    const QJsonObject body = QJsonDocument::fromJson((*draft)->body.toUtf8()).object();
    const auto definition = reportFromJson(
        QJsonDocument(body.value("report"_L1).toObject()).toJson(QJsonDocument::Compact));
    if (!definition)
        return;
    m_isShowing = true;
    m_definition = *definition;
    m_editor->setParts(definition->parts);
    m_toRead.clear();
    const QJsonArray marks = body.value("to_read"_L1).toArray();
    for (const QJsonValue mark : marks)
        m_toRead.append(mark.toString());
    m_editor->document()->setModified(true);
    m_isShowing = false;
    const QString at =
        QLocale().toString((*draft)->savedAtUtc.toLocalTime(), u"d MMM yyyy, HH:mm"_s);
    const bool isOlder = body.value("version"_L1).toInteger() != m_issue->version;
    m_host.messages().show(
        isOlder ? MessageBar::Kind::Warning : MessageBar::Kind::Info,
        isOlder ? tr("What you wrote in \"%1\" on %2 has been put back. Somebody has saved the "
                     "report since: saving now puts yours in the place of theirs.")
                      .arg(titleOf(*m_issue), at)
                : tr("What you wrote in \"%1\" on %2 and did not save has been put back.")
                      .arg(titleOf(*m_issue), at),
        {{tr("&Discard it"), [this] {
              dropDraft();
              m_editor->document()->setModified(false);
              const auto issue = keptReport(m_host.session().database(), m_issue->id);
              if (issue)
                  showIssue(*issue);
          }}});
}

bool WritingPage::save()
{
    if (!m_issue || !isModified())
        return true;
    const auto saved = saveReport(m_host.session().store(), *m_issue, written(), m_toRead);
    if (!saved) {
        m_host.messages().show(MessageBar::Kind::Error, saved.error().message);
        return false;
    }
    dropDraft();
    m_editor->document()->setModified(false);
    if (const auto issue = keptReport(m_host.session().database(), m_issue->id)) {
        m_issue = *issue;
        m_toRead = issue->toRead;
    }
    m_host.messages().show(MessageBar::Kind::Success,
                           tr("\"%1\" was saved.").arg(titleOf(*m_issue)));
    showHead();
    showTodo();
    m_host.session().noteChange();
    Q_EMIT changed();
    return true;
}

} // namespace redress
