// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/letters/letterssection.h"

#include "core/letters/letterfields.h"
#include "core/letters/lettermerge.h"
#include "ui/casefile/recordfields.h"
#include "ui/shell/filedialogs.h"
#include "ui/shell/myrights.h"
#include "ui/shell/pagehost.h"
#include "ui/shell/session.h"
#include "ui/widgets/celltable.h"
#include "ui/widgets/factform.h"
#include "ui/widgets/metrics.h"
#include "ui/widgets/pairsplitter.h"
#include "ui/widgets/recordtable.h"
#include "ui/widgets/textlabel.h"

#include <QCheckBox>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QMenu>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QScrollArea>
#include <QVBoxLayout>

#include <algorithm>

namespace redress {

namespace {

using namespace Qt::StringLiterals;

constexpr int kLinesOfLetter = 18;
constexpr int kLinesOfWords = 3;

QString keyOf(LetterWords words)
{
    return storedText(words);
}

} // namespace

LettersSection::LettersSection(PageHost &host, QWidget *parent)
    : SettingsSection(host, parent)
{
    construct();
    connectAll();
}

void LettersSection::construct()
{
    auto *splitter = new PairSplitter(this);
    splitter->addWidget(makeList());
    splitter->addWidget(makeEditor());
    splitter->setStretchFactor(0, 2);
    splitter->setStretchFactor(1, 3);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(splitter);
}

QWidget *LettersSection::makeList()
{
    const Metrics metrics(this);
    m_model = new CellTableModel({tr("Letter"), tr("Text")}, this);
    auto *side = new QWidget(this);
    m_list = new RecordTable(side);
    m_list->setObjectName(u"lettersTableView"_s);
    m_list->setAccessibleName(tr("Letters"));
    m_list->setModel(m_model);
    m_list->setMostCharacters({0, 14});
    m_new = new QPushButton(tr("Ne&w letter"), side);
    m_new->setObjectName(u"newLetterButton"_s);
    auto *layout = new QVBoxLayout(side);
    layout->setContentsMargins(metrics.margin(), metrics.gap(), metrics.gap(), metrics.gap());
    layout->addWidget(m_new, 0, Qt::AlignLeft);
    layout->addWidget(m_list, 1);
    return side;
}

QWidget *LettersSection::makeEditor()
{
    const Metrics metrics(this);
    auto *area = new QScrollArea(this);
    area->setFrameShape(QFrame::NoFrame);
    area->setWidgetResizable(true);
    area->setFocusPolicy(Qt::NoFocus);
    auto *content = new QWidget(area);
    m_form = new FactForm(content);
    m_name = new QLineEdit(m_form);
    m_name->setMinimumWidth(metrics.times(26));
    m_body = makeTextField(kLinesOfLetter, m_form);
    m_form->addField(u"letterName"_s, tr("&Name"), m_name);
    m_form->addField(u"letterBody"_s, tr("Te&xt"), m_body,
                     tr("Fields stand in {{ }}: {{due_date}} is the value, {{?is_child}} ... "
                        "{{/is_child}} is kept where it is so, {{!is_child}} ... {{/is_child}} "
                        "where it is not; {{ask: what to say}} asks whoever writes the letter. # "
                        "begins a heading, - an item of a list."));
    m_form->setRequired(u"letterName"_s);
    m_check = new TextLabel(TextLabel::Kind::Plain, content);
    m_check->setObjectName(u"letterCheckLabel"_s);
    m_check->setWordWrap(true);
    m_field = new QPushButton(tr("&Insert field"), content);
    m_field->setObjectName(u"insertFieldButton"_s);
    m_retire = new QPushButton(content);
    m_retire->setObjectName(u"retireLetterButton"_s);
    m_wordsForm = new FactForm(content);
    m_wordsForm->addHeading(tr("Words that stand in all letters"));
    for (const auto &[words, name] : kStoredWords<LetterWords>) {
        if (words == LetterWords::Address || words == LetterWords::Contact)
            continue; // They are facts of the council, and set there.
        m_words[words] = makeTextField(kLinesOfWords, m_wordsForm);
        m_wordsForm->addField(keyOf(words), labelOf(words), m_words[words]);
    }
    m_wordsForm->addHeading(tr("Before an answer goes"));
    m_checks = new QCheckBox(tr("Somebody else reads each answer"), m_wordsForm);
    m_wordsForm->addField(u"answersChecked"_s, {}, m_checks,
                          tr("An answer that nobody has read is then sent with a warning; nothing "
                             "is forbidden. Who has read it is said under Documents."));
    auto *buttons = new QHBoxLayout;
    buttons->addWidget(m_field);
    buttons->addWidget(m_retire);
    buttons->addStretch(1);
    auto *layout = new QVBoxLayout(content);
    layout->setContentsMargins(metrics.margin(), metrics.gap(), metrics.margin(), metrics.gap());
    layout->setSpacing(metrics.gap());
    layout->addWidget(m_form);
    layout->addWidget(m_check);
    layout->addLayout(buttons);
    layout->addWidget(m_wordsForm);
    layout->addStretch();
    area->setWidget(content);
    return area;
}

void LettersSection::connectAll()
{
    connect(m_list, &RecordTable::currentRowChanged, this, &LettersSection::leaveTo);
    connect(m_list, &RecordTable::opened, this, [this] { m_body->setFocus(Qt::OtherFocusReason); });
    connect(m_new, &QPushButton::clicked, this, &LettersSection::begin);
    connect(m_retire, &QPushButton::clicked, this, &LettersSection::retire);
    connect(m_field, &QPushButton::clicked, this, &LettersSection::insertField);
    const auto edited = [this] {
        if (m_isShowing)
            return;
        m_form->clearFaults();
        checkText();
        Q_EMIT changed();
    };
    connect(m_name, &QLineEdit::textChanged, this, edited);
    connect(m_body, &QPlainTextEdit::textChanged, this, edited);
    for (const auto &[words, edit] : m_words)
        connect(edit, &QPlainTextEdit::textChanged, this, edited);
    connect(m_checks, &QCheckBox::toggled, this, edited);
}

QString LettersSection::help() const
{
    return tr("The letters of the council. Each that is shipped can be written anew, and put back "
              "as it was; the council adds its own. Fields in {{ }} are filled in from a case, and "
              "what is missing there is asked for before a letter is made. Beneath stand the words "
              "that all letters have in common. Ctrl+S saves.");
}

QWidget *LettersSection::first() const
{
    return m_list;
}

void LettersSection::refresh()
{
    const bool wasModified = isModified();
    fillList();
    if (wasModified)
        return;
    fillWords();
    std::optional<LetterTemplate> shown;
    const auto found = std::ranges::find(m_letters, m_shown, &LetterTemplate::letter);
    if (found != m_letters.end())
        shown = *found;
    if (!shown && !m_letters.empty())
        shown = m_letters.front();
    show(shown);
}

void LettersSection::fillList()
{
    const auto read = LetterRepository(session().database()).letters();
    if (!read) {
        tell(read.error(), {});
        return;
    }
    m_letters = *read;
    std::vector<CellTableModel::Row> rows;
    int current = -1;
    for (const LetterTemplate &letter : m_letters) {
        if (letter.letter == m_shown)
            current = int(rows.size());
        rows.push_back(
            {{letter.name},
             {letter.isShipped() ? tr("as shipped") : tr("the council's"), {}, {}, true}});
    }
    m_isShowing = true;
    m_model->setRows(std::move(rows));
    if (!m_isNew)
        m_list->setCurrentRow(current < 0 && !m_letters.empty() ? 0 : current);
    m_isShowing = false;
}

void LettersSection::fillWords()
{
    const auto read = LetterRepository(session().database()).words();
    m_storedWords = read ? *read : std::map<LetterWords, QString>();
    std::erase_if(m_storedWords, [this](const auto &one) { return !m_words.contains(one.first); });
    m_isShowing = true;
    for (const auto &[words, edit] : m_words)
        edit->setPlainText(m_storedWords[words]);
    m_areChecked = LetterRepository(session().database()).areAnswersChecked().value_or(false);
    m_checks->setChecked(m_areChecked);
    m_isShowing = false;
}

void LettersSection::show(const std::optional<LetterTemplate> &letter)
{
    m_isShowing = true;
    m_isNew = false;
    m_before = letter;
    if (letter)
        m_shown = letter->letter;
    m_form->clearFaults();
    m_name->setText(letter ? letter->name : QString());
    m_body->setPlainText(letter ? letter->body : QString());
    m_form->setHint(u"letterName"_s, letter ? letter->when : QString());
    m_isShowing = false;
    checkText();
    showButtons();
}

void LettersSection::showButtons()
{
    lockUnless(TeamRole::Manager, m_new);
    lockUnless(TeamRole::Manager, m_field);
    lockUnless(TeamRole::Manager, m_retire);
    const bool isShippedOne =
        m_before &&
        std::any_of(shippedLetters().begin(), shippedLetters().end(),
                    [this](const LetterTemplate &one) { return one.letter == m_before->letter; });
    m_retire->setText(isShippedOne ? tr("&Put back as shipped") : tr("Take letter &away"));
    m_retire->setEnabled(m_retire->isEnabled() && m_before && m_before->id);
    const QString why = whyNot(session(), TeamRole::Manager);
    const bool canEdit = why.isEmpty() && (m_before || m_isNew);
    m_name->setReadOnly(!canEdit);
    m_name->setToolTip(why);
    m_body->setReadOnly(!canEdit);
    m_body->setToolTip(why);
    for (const auto &[words, edit] : m_words)
        edit->setReadOnly(session().isReadOnly());
    lockUnless(TeamRole::Manager, m_checks);
}

/// What is wrong with the fields of the text, while it is written.
void LettersSection::checkText()
{
    const QStringList faults = mergeLetter(m_body->toPlainText(), {}, letterFieldNames()).faults;
    m_check->setText(faults.join(u' '));
    m_check->setVisible(!faults.isEmpty());
}

void LettersSection::leaveTo(int row)
{
    if (m_isShowing || row < 0 || size_t(row) >= m_letters.size())
        return;
    const LetterTemplate wanted = m_letters[size_t(row)];
    if (isLetterModified()) {
        const auto answer = host().dialogs().ask(
            this, {tr("Not saved"), tr("What you typed of a letter is not saved."), tr("&Save"),
                   tr("&Discard")});
        if (answer == FileDialogs::Answer::Yes ? !save() : answer != FileDialogs::Answer::No)
            return;
    }
    show(wanted);
    Q_EMIT changed();
}

void LettersSection::begin()
{
    show(std::nullopt);
    m_isNew = true;
    m_isShowing = true;
    m_body->setPlainText(tr("# Subject\n\nDear {{recipient}},\n\n\n\nYours sincerely,\n\n"
                            "{{officer}}"));
    m_isShowing = false;
    showButtons();
    m_name->setFocus(Qt::OtherFocusReason);
    Q_EMIT changed();
}

void LettersSection::insertField()
{
    auto *menu = new QMenu(this);
    menu->setObjectName(u"fieldMenu"_s);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    std::map<QString, QMenu *> groups;
    for (const LetterField &field : letterFields()) {
        QMenu *&group = groups[field.place];
        if (!group)
            group = menu->addMenu(field.place);
        const QString text = field.name.startsWith("is_"_L1) || field.name.startsWith("has_"_L1) ||
                                     field.name == "needs_consent"_L1
                                 ? u"{{?%1}}{{/%1}}"_s.arg(field.name)
                                 : u"{{%1}}"_s.arg(field.name);
        connect(group->addAction(field.words), &QAction::triggered, this, [this, text] {
            m_body->insertPlainText(text);
            m_body->setFocus(Qt::OtherFocusReason);
        });
    }
    menu->popup(m_field->mapToGlobal(QPoint(0, m_field->height())));
}

LetterTemplate LettersSection::typed() const
{
    LetterTemplate letter = m_before.value_or(LetterTemplate());
    letter.name = m_name->text().trimmed();
    letter.body = m_body->toPlainText();
    return letter;
}

std::map<LetterWords, QString> LettersSection::typedWords() const
{
    std::map<LetterWords, QString> all;
    for (const auto &[words, edit] : m_words)
        all[words] = edit->toPlainText().trimmed();
    return all;
}

bool LettersSection::isLetterModified() const
{
    return m_isNew || (m_before && typed() != *m_before);
}

QString LettersSection::modified() const
{
    if (m_isNew)
        return tr("a new letter");
    if (isLetterModified())
        return tr("a letter");
    if (!m_storedWords.empty() && typedWords() != m_storedWords)
        return tr("the words of letters");
    return m_checks->isChecked() != m_areChecked ? tr("who reads answers") : QString();
}

bool LettersSection::save()
{
    if (!isModified() || session().isReadOnly())
        return false;
    LetterRepository letters(session().database());
    const Signature signature = session().store().signature();
    if (isLetterModified()) {
        if (m_name->text().trimmed().isEmpty()) {
            m_form->setFault(u"letterName"_s, tr("Give the letter a name."));
            m_name->setFocus(Qt::OtherFocusReason);
            return false;
        }
        const auto kept = letters.keep(signature, typed(),
                                       m_isNew ? tr("Letter added: %1").arg(typed().name)
                                               : tr("Letter changed: %1").arg(typed().name));
        if (!kept)
            return tell(kept.error(), {});
        m_before = *kept;
        m_shown = kept->letter;
        m_isNew = false;
    }
    const auto words = typedWords();
    if (words != m_storedWords) {
        const auto set = letters.setWords(signature, words, tr("Words of letters changed"));
        if (!set) {
            session().noteChange(); // The letter may be saved already.
            return tell(set, {});
        }
        m_storedWords = words;
    }
    return saveChecks() && tell(Result<void>(), tr("The letters are saved."));
}

bool LettersSection::saveChecks()
{
    const bool areChecked = m_checks->isChecked();
    if (areChecked == m_areChecked)
        return true;
    const auto set =
        LetterRepository(session().database())
            .setAnswersChecked(session().store().signature(), areChecked,
                               areChecked ? tr("Answers are to be read before they go")
                                          : tr("Answers need not be read before they go"));
    if (!set) {
        session().noteChange(); // A letter may be saved already.
        return tell(set, {});
    }
    m_areChecked = areChecked;
    return true;
}

void LettersSection::discard()
{
    fillWords();
    show(m_before ? m_before : m_letters.empty() ? std::nullopt : std::optional(m_letters.front()));
    Q_EMIT changed();
}

void LettersSection::retire()
{
    if (!m_before || !m_before->id)
        return;
    const LetterTemplate letter = *m_before;
    const auto retired = LetterRepository(session().database())
                             .retire(session().store().signature(), letter, session().today(),
                                     tr("Text of a letter taken away: %1").arg(letter.name));
    if (retired) // A shipped letter is then shown again as it was shipped.
        show(std::nullopt);
    tell(retired, tr("The council's text of \"%1\" is taken away.").arg(letter.name));
}

} // namespace redress
