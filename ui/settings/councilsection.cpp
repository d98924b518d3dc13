// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/councilsection.h"

#include "core/base/language.h"
#include "core/exchange/settings/settingsfile.h"
#include "core/store/paperlanguage.h"
#include "core/store/rulesrepository.h"
#include "core/store/storageerror.h"
#include "ui/casefile/recordfields.h"
#include "ui/settings/settingsimportdialog.h"
#include "ui/shell/filedialogs.h"
#include "ui/shell/myrights.h"
#include "ui/shell/pagehost.h"
#include "ui/shell/savetofile.h"
#include "ui/shell/session.h"
#include "ui/widgets/choicebox.h"
#include "ui/widgets/factform.h"
#include "ui/widgets/messagebar.h"
#include "ui/widgets/metrics.h"
#include "ui/widgets/settings.h"
#include "ui/widgets/textlabel.h"

#include <QFile>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
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
    layout->addLayout(constructCarrying(content));
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

/// All sections of the council go to another file together.
QLayout *CouncilSection::constructCarrying(QWidget *content)
{
    const Metrics metrics(this);
    auto *said = new TextLabel(
        TextLabel::Kind::Quiet,
        tr("Settings and lists of the council, of all sections, as a file for another case file. "
           "Cases, people, services, closed days and procedures are not in it."),
        content);
    said->setObjectName(u"carriedSettingsLabel"_s);
    said->setWordWrap(true);
    m_export = new QPushButton(tr("E&xport settings..."), content);
    m_export->setObjectName(u"exportSettingsButton"_s);
    m_export->setToolTip(tr("Writes them to a file; nothing is changed"));
    m_import = new QPushButton(tr("&Import settings..."), content);
    m_import->setObjectName(u"importSettingsButton"_s);
    connect(m_export, &QPushButton::clicked, this, &CouncilSection::exportSettings);
    connect(m_import, &QPushButton::clicked, this, &CouncilSection::importSettings);
    auto *buttons = new QHBoxLayout;
    buttons->addWidget(m_export);
    buttons->addWidget(m_import);
    buttons->addStretch(1);
    auto *layout = new QVBoxLayout;
    layout->setSpacing(metrics.gap());
    layout->addSpacing(metrics.margin());
    layout->addWidget(
        new TextLabel(TextLabel::Kind::Lead, tr("From one case file into another"), content));
    layout->addWidget(said);
    layout->addLayout(buttons);
    return layout;
}

void CouncilSection::exportSettings()
{
    const auto made = settingsfile::write(session().database(), session().reference());
    if (!made) {
        tell(made.error(), {});
        return;
    }
    const QString path =
        askWhereToSave(host(), this, tr("Export settings"), tr("settings.json", "a file name"),
                       tr("Settings (*.json)"), {u"json"_s});
    if (!path.isEmpty())
        writeToFile(host(), path, *made);
}

void CouncilSection::importSettings()
{
    const QString path = host().dialogs().openFile(
        this, tr("Import settings"), host().settings().value(Settings::Key::LastFolder).toString(),
        tr("Settings (*.json)"));
    if (path.isEmpty())
        return;
    QFile file(path);
    const QString name = QFileInfo(path).fileName();
    if (!file.open(QIODevice::ReadOnly)) {
        host().messages().show(MessageBar::Kind::Error,
                               tr("%1 cannot be read. Nothing was changed.").arg(name));
        return;
    }
    const auto plan =
        settingsfile::plan(session().database(), session().reference(), name, file.readAll());
    if (!plan) {
        host().messages().show(MessageBar::Kind::Error,
                               tr("Nothing was changed.\n%1").arg(plan.error().message));
        return;
    }
    if (plan->isEmpty()) {
        host().messages().show(MessageBar::Kind::Info,
                               tr("All that %1 brings is so already.").arg(name));
        return;
    }
    auto *dialog = new SettingsImportDialog(host(), *plan, name, this);
    connect(dialog, &SettingsImportDialog::recorded, this, [this](int changes) {
        tell(Result<void>(), tr("%n change(s) of the settings were taken over.", nullptr, changes));
    });
    dialog->open();
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
    lockUnless(TeamRole::Manager, m_import,
               tr("Shows what a file would change before anything is changed"));
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
