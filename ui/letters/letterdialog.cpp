// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/letters/letterdialog.h"

#include "core/base/dates.h"
#include "core/letters/letterfields.h"
#include "ui/casefile/recordfields.h"
#include "ui/shell/filedialogs.h"
#include "ui/shell/pagehost.h"
#include "ui/shell/session.h"
#include "ui/widgets/accentbutton.h"
#include "ui/widgets/choicebox.h"
#include "ui/widgets/dateedit.h"
#include "ui/widgets/factform.h"
#include "ui/widgets/metrics.h"
#include "ui/widgets/statuslabel.h"
#include "ui/widgets/textlabel.h"
#include "ui/writing/fieldspelling.h"

#include <QCheckBox>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QScreen>
#include <QScrollArea>
#include <QSplitter>
#include <QVBoxLayout>

#include <algorithm>
#include <chrono>

namespace redress {

namespace {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

constexpr auto kSettleAfter = 200ms;
constexpr double kFormWidth = 42; ///< In heights of a line, as the next.
constexpr double kTextWidth = 54;
constexpr double kLeastText = 28;
constexpr double kNarrowText = 18; ///< In a window that has no room for more.

/// "ask: your apology" as the key of a field: "ask_your_apology".
QString keyOf(const QString &field)
{
    QString key;
    for (const QChar character : field)
        key += character.isLetterOrNumber() ? character : QChar(u'_');
    return u"letter_"_s + key;
}

} // namespace

LetterDialog::LetterDialog(PageHost &host, LetterSource source, std::vector<LetterTemplate> letters,
                           QWidget *parent)
    : QDialog(parent)
    , m_host(host)
    , m_source(std::move(source))
    , m_letters(std::move(letters))
{
    setObjectName(u"letterDialog"_s);
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("Letter on %1").arg(m_source.state.dossier.record.reference));
    m_areAnswersChecked =
        LetterRepository(host.session().database()).areAnswersChecked().value_or(false);
    m_settle.setSingleShot(true);
    m_settle.setInterval(kSettleAfter);
    construct();
    fillChoices();
    connectAll();
    refill();
    beginDrafts();
}

LetterDialog::~LetterDialog() = default;

void LetterDialog::construct()
{
    const Metrics metrics(this);
    m_splitter = new QSplitter(Qt::Horizontal, this);
    m_splitter->setChildrenCollapsible(false);
    m_splitter->addWidget(makeForm());
    m_splitter->addWidget(makeText());
    m_splitter->setStretchFactor(1, 1);
    divide();
    m_notice = new StatusLabel(this);
    m_notice->setObjectName(u"letterDraftLabel"_s);
    m_notice->hide();
    m_fault = new StatusLabel(this);
    m_fault->setObjectName(u"letterFaultLabel"_s);
    m_fault->hide();
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(metrics.margin(), metrics.margin(), metrics.margin(),
                               metrics.margin());
    layout->setSpacing(metrics.gap());
    layout->addWidget(new TextLabel(TextLabel::Kind::Lead, windowTitle(), this));
    layout->addWidget(m_notice);
    layout->addWidget(m_splitter, 1);
    layout->addWidget(m_fault);
    layout->addWidget(makeButtons());
    resize(QSize(metrics.times(kFormWidth + kTextWidth), metrics.times(50))
               .boundedTo(screen()->availableSize()));
}

/// Where there is little room the fields are seen whole, and the text has narrow lines.
void LetterDialog::divide()
{
    const Metrics metrics(this);
    m_text->setMinimumWidth(metrics.times(m_isCramped ? kNarrowText : kLeastText));
    if (m_isCramped)
        m_splitter->setSizes({metrics.times(kFormWidth), metrics.times(kNarrowText)});
    else
        m_splitter->setSizes({metrics.times(kFormWidth), metrics.times(kTextWidth)});
}

void LetterDialog::resizeEvent(QResizeEvent *event)
{
    QDialog::resizeEvent(event);
    const bool isCramped = Metrics(this).isCramped(width());
    if (isCramped == m_isCramped)
        return;
    m_isCramped = isCramped;
    divide();
}

QWidget *LetterDialog::makeForm()
{
    const Metrics metrics(this);
    const Session &session = m_host.session();
    auto *scroll = new QScrollArea(this);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidgetResizable(true);
    scroll->setFocusPolicy(Qt::NoFocus);
    auto *pane = new QWidget(scroll);
    m_form = new FactForm(pane);
    m_letter = new ChoiceBox(m_form);
    m_recipient = new ChoiceBox(m_form);
    m_stage = new ChoiceBox(m_form);
    m_datedOn = new DateEdit(session.today(), session.rules().calendar(), m_form);
    m_sentOn = new DateEdit(session.today(), session.rules().calendar(), m_form);
    m_proves = new QCheckBox(m_form);
    m_form->addField(u"letter"_s, tr("&Letter"), m_letter);
    m_form->addField(u"recipient"_s, tr("&To"), m_recipient);
    m_form->addField(u"stage"_s, tr("A&bout"), m_stage);
    m_form->addField(u"dated_on"_s, tr("&Dated"), m_datedOn);
    m_form->addField(u"sent_on"_s, tr("Sent &on"), m_sentOn,
                     tr("Empty while it has not gone out."));
    m_form->addField(u"proves"_s, {}, m_proves);
    m_person = new TextLabel(TextLabel::Kind::Plain, pane);
    m_person->setObjectName(u"letterPersonLabel"_s);
    m_person->setWordWrap(true);
    m_missingTitle = new TextLabel(TextLabel::Kind::Strong, pane);
    m_missingTitle->setObjectName(u"missingLabel"_s);
    m_missingTitle->setWordWrap(true);
    m_missingForm = new FactForm(pane);
    auto *layout = new QVBoxLayout(pane);
    layout->setContentsMargins(0, 0, metrics.gap(), 0);
    layout->setSpacing(metrics.gap());
    layout->addWidget(m_form);
    layout->addWidget(m_person);
    layout->addWidget(m_missingTitle);
    layout->addWidget(m_missingForm);
    layout->addStretch(1);
    scroll->setWidget(pane);
    return scroll;
}

QWidget *LetterDialog::makeText()
{
    const Metrics metrics(this);
    auto *pane = new QWidget(this);
    m_text = new QPlainTextEdit(pane);
    m_text->setObjectName(u"letterTextEdit"_s);
    m_text->setTabChangesFocus(true);
    setProse(*m_text);
    auto *label = new TextLabel(TextLabel::Kind::Plain, tr("Te&xt of the letter"), pane);
    label->setBuddy(m_text);
    auto *hint = new TextLabel(
        TextLabel::Kind::Quiet,
        tr("# begins a heading, - an item of a list; **bold**. Fields in {{ }} are filled in from "
           "the left."),
        pane);
    hint->setWordWrap(true);
    m_text->setAccessibleDescription(hint->text());
    auto *layout = new QVBoxLayout(pane);
    layout->setContentsMargins(metrics.gap(), 0, 0, 0);
    layout->setSpacing(metrics.times(0.3));
    layout->addWidget(label);
    layout->addWidget(m_text, 1);
    layout->addWidget(hint);
    return pane;
}

QWidget *LetterDialog::makeButtons()
{
    const Metrics metrics(this);
    auto *bar = new QWidget(this);
    auto *keepButton = new AccentButton(tr("&Keep on the case"), bar);
    keepButton->setObjectName(u"keepLetterButton"_s);
    keepButton->setDefault(true);
    keepButton->setEnabled(!m_host.session().isReadOnly());
    keepButton->setToolTip(m_host.session().readOnlyReason());
    auto *saveButton = new QPushButton(tr("&Save as..."), bar);
    saveButton->setObjectName(u"saveLetterButton"_s);
    auto *printButton = new QPushButton(tr("&Print..."), bar);
    printButton->setObjectName(u"printLetterButton"_s);
    auto *cancel = new QPushButton(tr("Cancel"), bar);
    cancel->setObjectName(u"cancelLetterButton"_s);
    for (QPushButton *button : {saveButton, printButton, cancel})
        button->setAutoDefault(false);
    auto *row = new QHBoxLayout(bar);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(metrics.gap());
    row->addStretch(1);
    for (QWidget *button : {static_cast<QWidget *>(keepButton), static_cast<QWidget *>(saveButton),
                            static_cast<QWidget *>(printButton), static_cast<QWidget *>(cancel)})
        row->addWidget(button);
    connect(keepButton, &QPushButton::clicked, this, &LetterDialog::keep);
    connect(saveButton, &QPushButton::clicked, this, &LetterDialog::save);
    connect(printButton, &QPushButton::clicked, this, &LetterDialog::print);
    connect(cancel, &QPushButton::clicked, this, &QDialog::reject);
    return bar;
}

/// The letters that suit the case at its stage come first.
void LetterDialog::fillChoices()
{
    m_isFilling = true;
    const CaseDossier &dossier = m_source.state.dossier;
    const int newest = dossier.stages.empty() ? 0 : dossier.stages.back().stage.number;
    std::stable_partition(m_letters.begin(), m_letters.end(), [&](const LetterTemplate &one) {
        return one.suits(dossier.record, newest);
    });
    for (size_t i = 0; i < m_letters.size(); ++i)
        m_letter->addChoice(m_letters[i].name, qint64(i));
    m_letter->setMinimumContentsLength(26);
    for (size_t i = 0; i < m_source.people.size(); ++i) {
        const LetterPerson &one = m_source.people[i];
        m_recipient->addChoice(tr("%1 (%2)", "name, what somebody is on the case")
                                   .arg(one.name, labelOfPersonRole(one.role).toLower()),
                               qint64(i));
    }
    if (m_source.people.empty())
        m_recipient->addNone(tr("Nobody is recorded"));
    m_stage->addNone(tr("The case"));
    for (const auto &folder : dossier.stages)
        m_stage->addChoice(tr("Stage %1").arg(folder.stage.number), folder.stage.number);
    m_datedOn->setDate(m_host.session().today());
    m_sentOn->setDate(m_host.session().today());
    m_stage->setValue(newest > 0 ? std::optional(qint64(newest)) : std::nullopt);
    m_form->setFieldVisible(u"stage"_s, !m_source.alone);
    m_isFilling = false;
}

void LetterDialog::connectAll()
{
    connect(m_letter, &QComboBox::currentIndexChanged, this, [this] {
        if (m_isFilling)
            return;
        const int usual = usualStage(letter(), m_source.state.dossier);
        m_isFilling = true;
        m_stage->setValue(usual > 0 ? std::optional(qint64(usual)) : std::nullopt);
        m_isFilling = false;
        changeChoice();
    });
    for (ChoiceBox *box : {m_recipient, m_stage})
        connect(box, &QComboBox::currentIndexChanged, this, &LetterDialog::changeChoice);
    connect(m_datedOn, &DateEdit::dateChanged, this, [this] {
        if (!m_isTextTyped) // What was written is not asked about at each figure of a day.
            refill();
    });
    connect(m_sentOn, &DateEdit::dateChanged, this, &LetterDialog::showProof);
    connect(m_text, &QPlainTextEdit::textChanged, this, [this] {
        if (m_isFilling)
            return;
        m_isTextTyped = true;
        m_settle.start();
    });
    connect(&m_settle, &QTimer::timeout, this, &LetterDialog::showMissing);
}

const LetterTemplate &LetterDialog::letter() const
{
    return m_letters[size_t(m_letter->value().value_or(0))];
}

const LetterPerson *LetterDialog::recipient() const
{
    const auto chosen = m_recipient->value();
    return chosen ? &m_source.people[size_t(*chosen)] : nullptr;
}

int LetterDialog::stage() const
{
    return int(m_stage->value().value_or(0));
}

QDate LetterDialog::datedOn() const
{
    return m_datedOn->date().value_or(m_host.session().today());
}

LetterValues LetterDialog::values() const
{
    const Session &session = m_host.session();
    return letterValues(m_source, stage(), recipient(), datedOn(), session.rules(),
                        session.reference());
}

void LetterDialog::choose(const QString &name)
{
    const auto found = std::ranges::find(m_letters, name, &LetterTemplate::letter);
    if (found != m_letters.end())
        m_letter->setValue(qint64(found - m_letters.begin()));
}

/// Whether what the person wrote into the text may go.
bool LetterDialog::mayReplaceText()
{
    return !m_isTextTyped ||
           m_host.dialogs().ask(this, {tr("Fill the letter in anew?"),
                                       tr("What you typed into the text of the letter goes."),
                                       tr("&Fill it in anew"), tr("&Keep my text")}) ==
               FileDialogs::Answer::Yes;
}

void LetterDialog::changeChoice()
{
    if (m_isFilling)
        return;
    if (mayReplaceText())
        refill();
    else
        showProof();
}

void LetterDialog::refill()
{
    m_isFilling = true;
    m_text->setPlainText(mergeLetter(letter().body, values(), letterFieldNames()).text);
    m_isTextTyped = false;
    m_isFilling = false;
    m_form->setHint(u"letter"_s, letter().when);
    setFault({});
    showMissing();
    showProof();
    showPerson();
}

QString LetterDialog::typedFor(const QString &field) const
{
    const auto found = m_missing.find(field);
    if (found == m_missing.end())
        return {};
    if (const auto *line = qobject_cast<QLineEdit *>(found->second))
        return line->text().trimmed();
    const auto *text = qobject_cast<QPlainTextEdit *>(found->second);
    return text ? text->toPlainText().trimmed() : QString();
}

LetterValues LetterDialog::typed() const
{
    LetterValues values;
    for (const auto &[field, widget] : m_missing)
        values.insert(field, LetterValue::text(typedFor(field)));
    return values;
}

MergedLetter LetterDialog::made() const
{
    return mergeLetter(m_text->toPlainText(), typed(), letterFieldNames());
}

void LetterDialog::addMissing(const QString &field)
{
    const LetterField about = letterField(field);
    const bool isLong = isQuestion(field) || field == "summary"_L1 || field.endsWith("reason"_L1) ||
                        field.endsWith("address"_L1) || field.endsWith("outcomes"_L1);
    QWidget *widget = isLong ? static_cast<QWidget *>(makeTextField(3, m_missingForm))
                             : new QLineEdit(m_missingForm);
    widget->setMinimumWidth(Metrics(this).times(12));
    QString words = about.words;
    if (!words.isEmpty())
        words[0] = words.at(0).toUpper();
    m_missingForm->addField(
        keyOf(field), words, widget,
        isQuestion(field)
            ? about.place
            : tr("Not recorded. Place: %1.", "where it is recorded").arg(about.place));
    m_missing[field] = widget;
    const auto edited = [this] {
        setFault({});
        showMissing();
    };
    if (auto *line = qobject_cast<QLineEdit *>(widget))
        connect(line, &QLineEdit::textChanged, this, edited);
    else if (auto *text = qobject_cast<QPlainTextEdit *>(widget))
        connect(text, &QPlainTextEdit::textChanged, this, edited);
}

/// One field for each value that the text needs and that nobody has recorded.
void LetterDialog::showMissing()
{
    const MergedLetter asked = mergeLetter(m_text->toPlainText(), {}, letterFieldNames());
    for (const QString &field : asked.missing) {
        if (!m_missing.contains(field))
            addMissing(field);
    }
    for (const auto &[field, widget] : m_missing)
        m_missingForm->setFieldVisible(keyOf(field), asked.missing.contains(field));
    const MergedLetter now = made();
    const int count = int(now.missing.size());
    m_missingTitle->setText(asked.missing.isEmpty() ? tr("Nothing is missing.")
                            : count > 0
                                ? tr("%n value(s) are missing for this letter:", nullptr, count)
                                : tr("Nothing is missing any more."));
    if (!now.faults.isEmpty())
        setFault(now.faults.join(u' '));
}

/// What the letter proves once it is sent.
void LetterDialog::showProof()
{
    const auto proof = proofOf(letter(), stage(), m_source.state);
    const bool isOffered = proof && m_sentOn->date();
    m_form->setFieldVisible(u"proves"_s, isOffered);
    m_proves->setChecked(isOffered);
    if (isOffered)
        m_proves->setText(tr("It pro&ves the day: %1, %2", "what happened, day")
                              .arg(labelOf(*proof->proves).toLower(), weekdayDate(*proof->on)));
    const bool isUnread = m_areAnswersChecked && letter().act == ActKind::Respond;
    m_form->setWarning(
        u"sent_on"_s,
        isUnread && m_sentOn->date()
            ? tr("Nobody has read this answer yet, as the council wants it. Keep it without this "
                 "day, and say under Documents who has read it; or send it all the same.")
            : QString());
}

/// What has to be minded with who it goes to.
void LetterDialog::showPerson()
{
    QStringList words;
    if (const LetterPerson *person = recipient()) {
        if (person->mayNotBeContacted)
            words.append(tr("%1 is not to be contacted.").arg(person->name));
        if (!person->safeContact.isEmpty())
            words.append(tr("Safe contact: %1").arg(person->safeContact));
        if (!person->adjustments.isEmpty())
            words.append(tr("Adjustments: %1").arg(person->adjustments));
    }
    m_person->setText(words.join(u'\n'));
    m_person->setVisible(!words.isEmpty());
}

void LetterDialog::setFault(const QString &words)
{
    m_fault->setVisible(!words.isEmpty());
    m_fault->setStatus(StatusShape::Late, words);
}

} // namespace redress
