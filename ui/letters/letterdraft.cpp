// SPDX-License-Identifier: GPL-3.0-or-later
// What the file keeps of a letter while it is being written. \source ux 4
#include "ui/letters/letterdialog.h"

#include "ui/shell/draftoffer.h"
#include "ui/shell/pagehost.h"
#include "ui/shell/parting.h"
#include "ui/shell/session.h"
#include "ui/widgets/choicebox.h"
#include "ui/widgets/dateedit.h"
#include "ui/widgets/statuslabel.h"

#include <QLineEdit>
#include <QPlainTextEdit>

#include <algorithm>
#include <chrono>

namespace redress {

namespace {

using namespace Qt::StringLiterals;

/// Well within the five seconds after which nothing typed may be lost.
constexpr std::chrono::seconds kLooksEvery{2};

const QString kLetter = u"letter"_s;
const QString kRecipient = u"recipient"_s;
const QString kStage = u"stage"_s;
const QString kDatedOn = u"dated_on"_s;
const QString kSentOn = u"sent_on"_s;
const QString kText = u"text"_s;
const QString kAnswers = u"answers"_s; ///< What was typed for what is missing.

} // namespace

/// One letter at a time is written on a case.
FormDraft::About LetterDialog::draftAbout() const
{
    if (m_source.alone)
        return FormDraft::aboutOf(*m_source.alone, u"letter"_s, {}, tr("a letter"));
    return {u"letter"_s, {}, m_source.state.dossier.record.id, tr("a letter")};
}

QJsonObject LetterDialog::written() const
{
    QJsonObject answers;
    for (const auto &[field, widget] : m_missing) {
        if (const QString words = typedFor(field); !words.isEmpty())
            answers.insert(field, words);
    }
    if (!m_isTextTyped && answers.isEmpty())
        return {};
    QJsonObject fields{{kLetter, letter().letter}, {kStage, stage()}, {kAnswers, answers}};
    if (const LetterPerson *person = recipient())
        fields.insert(kRecipient, person->name);
    for (const auto &[name, edit] : {std::pair(kDatedOn, m_datedOn), std::pair(kSentOn, m_sentOn)})
        fields.insert(name, edit->date().value_or(QDate()).toString(Qt::ISODate));
    if (m_isTextTyped)
        fields.insert(kText, m_text->toPlainText());
    return fields;
}

void LetterDialog::beginDrafts()
{
    if (m_host.session().isReadOnly())
        return;
    putBackDraft();
    m_draftTimer.setInterval(kLooksEvery);
    connect(&m_draftTimer, &QTimer::timeout, this, &LetterDialog::keepDraft);
    connect(&Parting::one(), &Parting::isNear, this, [this] {
        if (m_draftTimer.isActive())
            keepDraft();
    });
    m_draftTimer.start();
    // What is kept on the case is done; what was only left is offered again.
    connect(this, &QDialog::finished, this, [this](int result) {
        m_draftTimer.stop();
        if (result != Accepted)
            keepDraft();
        else if (!m_draft.isEmpty())
            FormDraft::remove(m_host.session(), draftAbout());
    });
}

void LetterDialog::putBackDraft()
{
    const auto kept = FormDraft::find(m_host.session(), draftAbout());
    if (!kept)
        return;
    m_draft = kept->fields;
    const auto text = [&](const QString &name) { return m_draft.value(name).toString(); };
    const auto day = [&](const QString &name) {
        const QDate on = QDate::fromString(text(name), Qt::ISODate);
        return on.isValid() ? std::optional(on) : std::nullopt;
    };
    const auto letter = std::ranges::find(m_letters, text(kLetter), &LetterTemplate::letter);
    const auto person = std::ranges::find(m_source.people, text(kRecipient), &LetterPerson::name);
    m_isFilling = true;
    if (letter != m_letters.end())
        m_letter->setValue(qint64(letter - m_letters.begin()));
    if (person != m_source.people.end())
        m_recipient->setValue(qint64(person - m_source.people.begin()));
    const int stage = m_draft.value(kStage).toInt();
    m_stage->setValue(stage > 0 ? std::optional(qint64(stage)) : std::nullopt);
    m_datedOn->setDate(day(kDatedOn));
    m_sentOn->setDate(day(kSentOn));
    m_isFilling = false;
    refill();
    if (m_draft.contains(kText)) {
        m_isFilling = true;
        m_text->setPlainText(text(kText));
        m_isFilling = false;
        m_isTextTyped = true;
    }
    const QJsonObject answers = m_draft.value(kAnswers).toObject();
    for (auto answer = answers.begin(); answer != answers.end(); ++answer) {
        if (!m_missing.contains(answer.key()))
            addMissing(answer.key());
        QWidget *widget = m_missing.at(answer.key());
        if (auto *line = qobject_cast<QLineEdit *>(widget))
            line->setText(answer->toString());
        else if (auto *edit = qobject_cast<QPlainTextEdit *>(widget))
            edit->setPlainText(answer->toString());
    }
    showMissing();
    m_notice->setStatus(StatusShape::Soon, tr("This is what you wrote on %1. It is not kept on the "
                                              "case yet.")
                                               .arg(draftTime(kept->at)));
    m_notice->show();
}

void LetterDialog::keepDraft()
{
    const QJsonObject now = written();
    if (now == m_draft)
        return;
    if (now.isEmpty()) {
        FormDraft::remove(m_host.session(), draftAbout());
        m_draft = {};
    } else if (FormDraft::keep(m_host.session(), draftAbout(), now)) {
        m_draft = now; // One that could not be kept is tried again a moment later.
    }
}

} // namespace redress
