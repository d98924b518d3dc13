// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/appearancesection.h"

#include "core/base/language.h"
#include "ui/shell/pagehost.h"
#include "ui/widgets/choicebox.h"
#include "ui/widgets/factform.h"
#include "ui/widgets/metrics.h"
#include "ui/widgets/settings.h"
#include "ui/widgets/textlabel.h"

#include <QCheckBox>
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
    m_form = new FactForm(this);
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
        this);
    format->setObjectName(u"britishFormLabel"_s);
    format->setWordWrap(true);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(metrics.margin(), metrics.gap(), metrics.margin(), metrics.gap());
    layout->setSpacing(metrics.gap());
    layout->addWidget(m_form);
    layout->addWidget(format);
    layout->addStretch(1);
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
