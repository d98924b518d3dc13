// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/formdialog.h"

#include "ui/help/guidancestrip.h"
#include "ui/widgets/accentbutton.h"
#include "ui/widgets/announce.h"
#include "ui/widgets/metrics.h"
#include "ui/widgets/statuslabel.h"
#include "ui/widgets/textlabel.h"

#include <QDialogButtonBox>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QScrollArea>
#include <QVBoxLayout>

#include <algorithm>

namespace redress {

namespace {

QString textIn(const QWidget *field)
{
    if (const auto *line = qobject_cast<const QLineEdit *>(field))
        return line->text();
    const auto *text = qobject_cast<const QPlainTextEdit *>(field);
    return text ? text->toPlainText() : QString();
}

} // namespace

FormDialog::FormDialog(const QString &title, const QString &about, const QString &recordWords,
                       QWidget *parent)
    : QDialog(parent)
    , m_place(new QVBoxLayout)
    , m_notice(new StatusLabel(this))
    , m_fault(new StatusLabel(this))
    , m_question(new StatusLabel(this))
    , m_buttons(new QDialogButtonBox(this))
{
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(title);
    const Metrics metrics(this);
    m_notice->setObjectName(QStringLiteral("noticeLabel"));
    m_notice->hide();
    m_fault->hide();
    m_question->setObjectName(QStringLiteral("giveUpLabel"));
    m_question->hide();
    auto *record = new AccentButton(recordWords, this);
    record->setObjectName(QStringLiteral("recordButton"));
    record->setDefault(true);
    m_buttons->addButton(record, QDialogButtonBox::AcceptRole);
    m_buttons->addButton(QDialogButtonBox::Cancel);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(metrics.margin(), metrics.margin(), metrics.margin(),
                               metrics.margin());
    layout->setSpacing(metrics.gap());
    layout->addWidget(new TextLabel(TextLabel::Kind::Lead, title, this));
    layout->addWidget(new TextLabel(TextLabel::Kind::Quiet, about, this));
    layout->addWidget(m_notice);
    layout->addLayout(m_place, 1);
    layout->addWidget(m_fault);
    layout->addWidget(m_question);
    layout->addWidget(m_buttons);
    m_cancelWords = m_buttons->button(QDialogButtonBox::Cancel)->text();
    connect(m_buttons, &QDialogButtonBox::accepted, this, [this] { this->record(); });
    connect(m_buttons, &QDialogButtonBox::rejected, this, &FormDialog::reject);
}

void FormDialog::setForm(QWidget *form)
{
    const Metrics metrics(this);
    m_form = form;
    auto *pane = new QWidget(this);
    auto *layout = new QVBoxLayout(pane);
    layout->setContentsMargins(0, metrics.gap(), metrics.gap(), 0);
    layout->addWidget(form);
    layout->addStretch(1);
    auto *scroll = new QScrollArea(this);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidgetResizable(true);
    scroll->setFocusPolicy(Qt::NoFocus);
    scroll->setWidget(pane);
    auto *rules = new GuidanceStrip(form, this);
    m_place->addWidget(scroll, 1);
    m_place->addWidget(rules);
    const int room = rules->isHidden() ? 0 : rules->sizeHint().height() + metrics.gap();
    resize(metrics.times(60),
           std::min(metrics.times(50), form->sizeHint().height() + room + metrics.times(14)));
}

void FormDialog::setNotice(const QString &words)
{
    m_notice->setVisible(!words.isEmpty());
    m_notice->setStatus(StatusShape::Plus, words);
}

void FormDialog::setFault(const QString &words)
{
    m_fault->setVisible(!words.isEmpty());
    m_fault->setStatus(StatusShape::Late, words);
    announce(this, words);
}

void FormDialog::keepFirst()
{
    m_isKept = true;
    m_first.clear();
    for (QLineEdit *edit : findChildren<QLineEdit *>()) {
        m_first.emplace_back(edit, edit->text());
        connect(edit, &QLineEdit::textChanged, this, &FormDialog::withdrawQuestion,
                Qt::UniqueConnection);
    }
    for (QPlainTextEdit *edit : findChildren<QPlainTextEdit *>()) {
        m_first.emplace_back(edit, edit->toPlainText());
        connect(edit, &QPlainTextEdit::textChanged, this, &FormDialog::withdrawQuestion,
                Qt::UniqueConnection);
    }
}

void FormDialog::showEvent(QShowEvent *event)
{
    if (!m_isKept)
        keepFirst();
    QDialog::showEvent(event);
    if (!focusWidget() || m_buttons->isAncestorOf(focusWidget()))
        focusFirst();
}

/// The keys begin where the eye does, though the buttons were made first.
void FormDialog::focusFirst()
{
    for (QWidget *next = nextInFocusChain(); m_form && next != this;
         next = next->nextInFocusChain()) {
        const bool isField = (next->focusPolicy() & Qt::TabFocus) == Qt::TabFocus &&
                             !next->focusProxy() && m_form->isAncestorOf(next);
        if (isField && next->isEnabled() && next->isVisibleTo(this)) {
            next->setFocus();
            return;
        }
    }
}

bool FormDialog::hasTyped() const
{
    for (const auto &[field, first] : m_first) {
        const QString now = textIn(field);
        if (now != first && !now.trimmed().isEmpty())
            return true;
    }
    return false;
}

void FormDialog::ask()
{
    m_question->setStatus(StatusShape::Plus,
                          tr("What you typed is not recorded. Esc once more gives it up; whoever "
                             "types on keeps it."));
    m_question->show();
    m_buttons->button(QDialogButtonBox::Cancel)->setText(tr("Give up what was typed"));
    announce(this, m_question->accessibleName());
}

void FormDialog::withdrawQuestion()
{
    if (m_question->isHidden())
        return;
    m_question->hide();
    m_buttons->button(QDialogButtonBox::Cancel)->setText(m_cancelWords);
}

void FormDialog::reject()
{
    if (m_question->isHidden() && isVisible() && hasTyped())
        ask();
    else
        QDialog::reject();
}

} // namespace redress
