// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/councilsection.h"

#include "core/base/language.h"
#include "core/store/paperlanguage.h"
#include "core/store/rulesrepository.h"
#include "core/store/storageerror.h"
#include "ui/casefile/recordfields.h"
#include "ui/shell/myrights.h"
#include "ui/shell/pagehost.h"
#include "ui/shell/session.h"
#include "ui/widgets/choicebox.h"
#include "ui/widgets/factform.h"
#include "ui/widgets/messagebar.h"
#include "ui/widgets/metrics.h"

#include <QLineEdit>
#include <QPlainTextEdit>
#include <QScrollArea>
#include <QVBoxLayout>

#include <tuple>

namespace redress {

namespace {

using namespace Qt::StringLiterals;

constexpr int kLines = 4;

} // namespace

CouncilSection::CouncilSection(PageHost &host, QWidget *parent)
    : SettingsSection(host, parent)
{
    const Metrics metrics(this);
    auto *area = new QScrollArea(this);
    area->setFrameShape(QFrame::NoFrame);
    area->setWidgetResizable(true);
    area->setFocusPolicy(Qt::NoFocus);
    auto *content = new QWidget(area);
    m_form = new FactForm(content);
    m_name = new QLineEdit(m_form);
    m_form->addField(u"councilName"_s, tr("Name of the co&uncil"), m_name,
                     tr("It stands on every paper, in every letter and at the head of lists. "
                        "Reports that were approved keep the name they had."));
    for (const auto &[words, key, label, hint] :
         {std::tuple(LetterWords::Address, u"councilAddress"_s, tr("&Address"),
                     tr("Above each letter; empty where they are printed on headed paper.")),
          std::tuple(LetterWords::Contact, u"councilContact"_s, tr("How to reach the tea&m"),
                     tr("Telephone and e-mail, as letters give them."))}) {
        m_words[words] = makeTextField(kLines, m_form);
        m_form->addField(key, label, m_words[words], hint);
    }
    m_language = new ChoiceBox(m_form);
    for (const QString &code : Language::offered())
        m_language->addItem(Language::nameOf(code), code);
    m_form->addField(u"paperLanguage"_s, tr("Language of &papers"), m_language,
                     tr("Of days, numbers and the program's own words in reports, letters and "
                        "sheets, and in what is printed, saved or copied of tables, charts and "
                        "lists, whatever the windows speak. Texts stay as they are written."));
    m_form->setRequired(u"councilName"_s);
    m_form->setWide(u"councilName"_s);
    auto *layout = new QVBoxLayout(content);
    layout->setContentsMargins(metrics.margin(), metrics.gap(), metrics.margin(), metrics.gap());
    layout->addWidget(m_form);
    layout->addStretch();
    area->setWidget(content);
    auto *outer = new QVBoxLayout(this);
    outer->setContentsMargins(0, 0, 0, 0);
    outer->addWidget(area);
    const auto edited = [this] {
        if (m_isShowing)
            return;
        m_form->clearFaults();
        Q_EMIT changed();
    };
    connect(m_name, &QLineEdit::textChanged, this, edited);
    connect(m_language, &QComboBox::currentIndexChanged, this, edited);
    for (const auto &[words, edit] : m_words)
        connect(edit, &QPlainTextEdit::textChanged, this, edited);
}

QString CouncilSection::help() const
{
    return tr("The name of the council, and its address and telephone as letters give them. They "
              "stand in every paper and letter that is made from now on. What else stands in "
              "letters is under Letters, what reports say of themselves under Reports. Ctrl+S "
              "saves; every change stands in the history.");
}

void CouncilSection::refresh()
{
    const bool wasModified = isModified();
    const auto read = LetterRepository(session().database()).words();
    if (!read)
        host().messages().show(MessageBar::Kind::Error, read.error().message);
    m_stored.name = session().store().councilName();
    m_stored.language = paperLanguage(session().database());
    m_stored.words.clear();
    for (const auto &[words, edit] : m_words) {
        const auto found =
            read ? read->find(words) : std::map<LetterWords, QString>::const_iterator();
        m_stored.words[words] = read && found != read->end() ? found->second : QString();
    }
    if (!wasModified)
        show(m_stored);
    const QString why = whyNot(session(), TeamRole::Manager);
    m_name->setReadOnly(!why.isEmpty());
    m_name->setToolTip(why);
    m_language->setEnabled(why.isEmpty());
    for (const auto &[words, edit] : m_words)
        edit->setReadOnly(session().isReadOnly());
}

void CouncilSection::show(const Facts &facts)
{
    m_isShowing = true;
    m_form->clearFaults();
    m_name->setText(facts.name);
    m_language->setCurrentIndex(m_language->findData(facts.language));
    for (const auto &[words, edit] : m_words)
        edit->setPlainText(facts.words.at(words));
    m_isShowing = false;
}

CouncilSection::Facts CouncilSection::typed() const
{
    Facts facts;
    facts.name = m_name->text().trimmed();
    facts.language = m_language->currentData().toString();
    for (const auto &[words, edit] : m_words)
        facts.words[words] = edit->toPlainText().trimmed();
    return facts;
}

QString CouncilSection::modified() const
{
    return m_stored.words.empty() || typed() == m_stored ? QString() : tr("the council");
}

bool CouncilSection::save()
{
    if (!isModified() || session().isReadOnly())
        return false;
    const Facts facts = typed();
    if (facts.name.isEmpty()) {
        m_form->setFault(u"councilName"_s, tr("Give the name of the council."));
        m_name->setFocus(Qt::OtherFocusReason);
        return false;
    }
    const auto set = guarded([&] {
        UnitOfWork unit(session().database(), session().store().signature(),
                        tr("Name, address, contact or language of the council changed"));
        if (facts.name != m_stored.name)
            rulesrepository::setSetting(unit, settingname::kCouncilName, facts.name);
        if (facts.language != m_stored.language)
            setPaperLanguage(unit, facts.language);
        LetterRepository::setWords(unit, facts.words);
        if (unit.hasEntries())
            unit.commit();
    });
    if (set)
        m_stored = facts;
    return tell(set, tr("The facts of the council are saved."));
}

void CouncilSection::discard()
{
    show(m_stored);
    Q_EMIT changed();
}

QWidget *CouncilSection::first() const
{
    return m_name;
}

} // namespace redress
