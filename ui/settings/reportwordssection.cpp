// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/reportwordssection.h"

#include "core/report/reportcontext.h"
#include "ui/shell/pagehost.h"
#include "ui/shell/session.h"
#include "ui/widgets/factform.h"
#include "ui/widgets/messagebar.h"
#include "ui/widgets/metrics.h"
#include "ui/widgets/textlabel.h"

#include <QLineEdit>
#include <QScrollArea>
#include <QVBoxLayout>

namespace redress {

namespace {

using namespace Qt::StringLiterals;

constexpr int kWide = 36; ///< Of a field, in heights of a line.
constexpr int kNarrow = 16;

struct Word {
    const char *name;
    const char *label;
};

/// As they stand at the head and the end of a paper.
constexpr Word kWords[]{
    {"committee", QT_TRANSLATE_NOOP("redress::ReportWordsSection", "Comm&ittee")},
    {"meeting_date", QT_TRANSLATE_NOOP("redress::ReportWordsSection", "&Date of the meeting")},
    {"report_of", QT_TRANSLATE_NOOP("redress::ReportWordsSection", "Re&port of")},
    {"portfolio", QT_TRANSLATE_NOOP("redress::ReportWordsSection", "Cabinet &member")},
    {"department", QT_TRANSLATE_NOOP("redress::ReportWordsSection", "Dep&artment")},
    {"status", QT_TRANSLATE_NOOP("redress::ReportWordsSection", "Stat&us")},
    {"signed_by", QT_TRANSLATE_NOOP("redress::ReportWordsSection", "Si&gned by")},
    {"contact", QT_TRANSLATE_NOOP("redress::ReportWordsSection", "Co&ntact for enquiries")},
    {"divisions", QT_TRANSLATE_NOOP("redress::ReportWordsSection", "Electoral divi&sions")},
    {"background_papers", QT_TRANSLATE_NOOP("redress::ReportWordsSection", "&Background papers")}};

} // namespace

ReportWordsSection::ReportWordsSection(PageHost &host, QWidget *parent)
    : SettingsSection(host, parent)
{
    const Metrics metrics(this);
    auto *area = new QScrollArea(this);
    area->setFrameShape(QFrame::NoFrame);
    area->setWidgetResizable(true);
    area->setFocusPolicy(Qt::NoFocus);
    auto *content = new QWidget(area);
    auto *said = new TextLabel(
        TextLabel::Kind::Quiet,
        tr("What reports say of themselves, at their head and at their end. A word that is empty "
           "is listed as missing in every report that names it. Reports that were approved stay "
           "as they are."),
        content);
    said->setWordWrap(true);
    m_form = new FactForm(content);
    m_form->addHeading(tr("Reports"));
    for (const Word &word : kWords) {
        auto *field = new QLineEdit(m_form);
        const QString name = QString::fromLatin1(word.name);
        m_form->addField(name, tr(word.label), field);
        m_fields.emplace_back(name, field);
        connect(field, &QLineEdit::textChanged, this, [this] {
            if (!m_isShowing)
                Q_EMIT changed();
        });
    }
    auto *layout = new QVBoxLayout(content);
    layout->setContentsMargins(metrics.margin(), metrics.gap(), metrics.margin(), metrics.gap());
    layout->setSpacing(metrics.gap());
    layout->addWidget(said);
    layout->addWidget(m_form);
    layout->addStretch();
    area->setWidget(content);
    auto *outer = new QVBoxLayout(this);
    outer->setContentsMargins(0, 0, 0, 0);
    outer->addWidget(area);
}

/// The words are long; where there is little room, they scroll in their fields.
void ReportWordsSection::resizeEvent(QResizeEvent *event)
{
    SettingsSection::resizeEvent(event);
    const Metrics metrics(this);
    for (const auto &[name, field] : m_fields)
        field->setMinimumWidth(metrics.times(metrics.isCramped(width()) ? kNarrow : kWide));
}

QString ReportWordsSection::help() const
{
    return tr("What the reports of the council say of themselves: the committee and the day of its "
              "meeting, whose report it is, who signs it, whom to ask. They stand in every report "
              "whose layout names them. Ctrl+S saves.");
}

void ReportWordsSection::refresh()
{
    const bool wasModified = isModified();
    const auto read = councilWords(session().database());
    if (!read)
        host().messages().show(MessageBar::Kind::Error, read.error().message);
    m_stored = read.value_or(QHash<QString, QString>());
    if (!wasModified)
        show(m_stored);
    for (const auto &[name, field] : m_fields)
        field->setReadOnly(session().isReadOnly());
}

void ReportWordsSection::show(const QHash<QString, QString> &words)
{
    m_isShowing = true;
    for (const auto &[name, field] : m_fields)
        field->setText(words.value(name));
    m_isShowing = false;
}

QHash<QString, QString> ReportWordsSection::typed() const
{
    QHash<QString, QString> words;
    for (const auto &[name, field] : m_fields)
        words.insert(name, field->text().trimmed());
    return words;
}

QString ReportWordsSection::modified() const
{
    for (const auto &[name, field] : m_fields) {
        if (field->text().trimmed() != m_stored.value(name))
            return tr("the words of the reports");
    }
    return {};
}

bool ReportWordsSection::save()
{
    const QHash<QString, QString> words = typed();
    const auto saved = setCouncilWords(session().database(), session().store().signature(), words);
    if (saved)
        m_stored = words;
    return tell(saved, tr("The words of the reports are saved."));
}

void ReportWordsSection::discard()
{
    show(m_stored);
    Q_EMIT changed();
}

QWidget *ReportWordsSection::first() const
{
    return m_fields.front().second;
}

} // namespace redress
