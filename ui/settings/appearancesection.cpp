// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/appearancesection.h"

#include "core/base/language.h"
#include "core/base/savefile.h"
#include "ui/settings/ownsettingsdialog.h"
#include "ui/shell/filedialogs.h"
#include "ui/shell/mainactions.h"
#include "ui/shell/pagehost.h"
#include "ui/shell/savetofile.h"
#include "ui/widgets/choicebox.h"
#include "ui/widgets/factform.h"
#include "ui/widgets/messagebar.h"
#include "ui/widgets/metrics.h"
#include "ui/widgets/settings.h"
#include "ui/widgets/textlabel.h"

#include <QCheckBox>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QMainWindow>
#include <QMenuBar>
#include <QPushButton>
#include <QScrollArea>
#include <QVBoxLayout>

namespace redress {

namespace {

using namespace Qt::StringLiterals;

void choose(QComboBox *box, const QVariant &data)
{
    box->setCurrentIndex(box->findData(data));
}

} // namespace

AppearanceSection::AppearanceSection(PageHost &host, QWidget *parent)
    : SettingsSection(host, parent)
{
    construct();
    connectAll();
    refresh();
}

void AppearanceSection::construct()
{
    const Metrics metrics(this);
    auto *area = new QScrollArea(this);
    area->setFrameShape(QFrame::NoFrame);
    area->setWidgetResizable(true);
    area->setFocusPolicy(Qt::NoFocus);
    auto *content = new QWidget(area);
    m_form = new FactForm(content);
    m_scheme = makeBox(u"scheme"_s, tr("Co&lours"),
                       tr("Under a contrast theme of the system its own colours are used."));
    m_scheme->addItem(tr("As the system"), u"system"_s);
    m_scheme->addItem(tr("Light"), u"light"_s);
    m_scheme->addItem(tr("Dark"), u"dark"_s);
    m_scheme->addItem(tr("High contrast"), u"contrast"_s);
    m_textSize = makeBox(u"textSize"_s, tr("Text si&ze"),
                         tr("Of what the system uses. Rows and buttons grow with it."));
    for (const int percent : {80, 90, 100, 110, 125, 150, 175, 200})
        m_textSize->addItem(tr("%1%", "a text size").arg(percent), percent);
    m_compact = new QCheckBox(tr("Show more ro&ws of a list at once"), m_form);
    m_form->addField(u"compactRows"_s, QString(), m_compact);
    m_language = makeBox(u"language"_s, tr("Lan&guage"),
                         tr("The windows and the manual; what is printed or saved is in the "
                            "language of the council's papers. The open file stays open; what is "
                            "not saved is asked about first."));
    for (const QString &code : Language::offered())
        m_language->addItem(Language::nameOf(code), code);
    auto *format = new TextLabel(
        TextLabel::Kind::Quiet,
        tr("Days and numbers are always in British form, 28/03/2026 and 1,234.50, whatever the "
           "language and region of this computer."),
        content);
    format->setObjectName(u"britishFormLabel"_s);
    format->setWordWrap(true);
    auto *layout = new QVBoxLayout(content);
    layout->setContentsMargins(metrics.margin(), metrics.gap(), metrics.margin(), metrics.gap());
    layout->setSpacing(metrics.gap());
    layout->addWidget(m_form);
    layout->addWidget(format);
    layout->addLayout(constructCarrying(content));
    layout->addStretch(1);
    area->setWidget(content);
    auto *outer = new QVBoxLayout(this);
    outer->setContentsMargins(0, 0, 0, 0);
    outer->addWidget(area);
}

/// \source ux 15, "import and export of settings"
QLayout *AppearanceSection::constructCarrying(QWidget *content)
{
    const Metrics metrics(this);
    auto *said = new TextLabel(
        TextLabel::Kind::Quiet,
        tr("What is set here, your keys, columns and panes, your periods and the folder of files, "
           "as a file for another computer. Which files were open and the screen lock are not in "
           "it."),
        content);
    said->setObjectName(u"carriedOwnLabel"_s);
    said->setWordWrap(true);
    m_export = new QPushButton(tr("E&xport my settings..."), content);
    m_export->setObjectName(u"exportOwnButton"_s);
    m_import = new QPushButton(tr("&Import my settings..."), content);
    m_import->setObjectName(u"importOwnButton"_s);
    auto *buttons = new QHBoxLayout;
    buttons->addWidget(m_export);
    buttons->addWidget(m_import);
    buttons->addStretch(1);
    auto *layout = new QVBoxLayout;
    layout->setSpacing(metrics.gap());
    layout->addSpacing(metrics.margin());
    layout->addWidget(
        new TextLabel(TextLabel::Kind::Lead, tr("From one computer to another"), content));
    layout->addWidget(said);
    layout->addLayout(buttons);
    return layout;
}

/// Those of the menus, as the list of keys has them.
QList<QAction *> AppearanceSection::keyedActions() const
{
    QList<QAction *> all;
    const auto *main = qobject_cast<const QMainWindow *>(window());
    if (!main)
        return all;
    for (const auto &[menu, actions] : MainActions::listed(main->menuBar()))
        all += actions;
    return all;
}

void AppearanceSection::exportOwn()
{
    const QString path =
        askWhereToSave(host(), this, tr("Export my settings"),
                       tr("my-settings.json", "a file name"), tr("Settings (*.json)"), {u"json"_s});
    if (path.isEmpty())
        return;
    // No case file need be open: none of them keeps that these were saved.
    if (const auto saved =
            saveFile(path, ownsettingsfile::write(host().settings(), keyedActions()));
        !saved)
        host().messages().show(MessageBar::Kind::Error, saved.error().message);
    else
        host().messages().show(MessageBar::Kind::Success,
                               tr("Saved as %1.").arg(QDir::toNativeSeparators(path)));
}

void AppearanceSection::importOwn()
{
    const QString path = host().dialogs().openFile(
        this, tr("Import my settings"),
        host().settings().value(Settings::Key::LastFolder).toString(), tr("Settings (*.json)"));
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
        ownsettingsfile::plan(host().settings(), keyedActions(), name, file.readAll());
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
    auto *dialog = new OwnSettingsDialog(*plan, name, this);
    connect(
        dialog, &OwnSettingsDialog::takenOver, this,
        [this, plan = *plan] {
            ownsettingsfile::apply(host().settings(), keyedActions(), plan);
            refresh();
            host().messages().show(MessageBar::Kind::Success, tr("Your settings were taken over."));
            for (const auto &[key, value] : plan.values) {
                if (key == Settings::Key::Language)
                    host().speak(value.toString()); // Last: this page is then made anew.
            }
        },
        Qt::QueuedConnection);
    dialog->open();
}

QComboBox *AppearanceSection::makeBox(const QString &key, const QString &label, const QString &hint)
{
    auto *box = new ChoiceBox(m_form);
    m_form->addField(key, label, box, hint);
    return box;
}

void AppearanceSection::connectAll()
{
    connect(m_scheme, &QComboBox::activated, this,
            [this] { host().settings().setValue(Settings::Key::Scheme, m_scheme->currentData()); });
    connect(m_textSize, &QComboBox::activated, this, [this] {
        host().settings().setValue(Settings::Key::TextSize, m_textSize->currentData());
    });
    connect(m_compact, &QCheckBox::clicked, this, [this](bool isCompact) {
        host().settings().setValue(Settings::Key::CompactRows, isCompact);
    });
    connect(m_language, &QComboBox::activated, this, [this] {
        const QString chosen = m_language->currentData().toString();
        choose(m_language, Language::spoken()); // until the window is another
        host().speak(chosen);
    });
    connect(m_export, &QPushButton::clicked, this, &AppearanceSection::exportOwn);
    connect(m_import, &QPushButton::clicked, this, &AppearanceSection::importOwn);
    // The menu View sets the same.
    connect(&host().settings(), &Settings::appearanceChanged, this, &AppearanceSection::refresh);
}

void AppearanceSection::refresh()
{
    const Settings &settings = host().settings();
    choose(m_scheme, settings.value(Settings::Key::Scheme));
    choose(m_textSize, settings.value(Settings::Key::TextSize).toInt());
    m_compact->setChecked(settings.value(Settings::Key::CompactRows).toBool());
    choose(m_language, Language::spoken());
}

QString AppearanceSection::help() const
{
    return tr("How the windows of Redress look and which language they speak: for you on this "
              "computer, not in the file. Each choice holds at once. The menu View has the same.");
}

QWidget *AppearanceSection::first() const
{
    return m_scheme;
}

void AppearanceSection::showDefaults()
{
    Settings &settings = host().settings();
    settings.setValue(Settings::Key::Scheme, u"system"_s);
    settings.setValue(Settings::Key::TextSize, 100);
    settings.setValue(Settings::Key::CompactRows, false);
}

} // namespace redress
